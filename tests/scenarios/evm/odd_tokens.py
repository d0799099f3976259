"""Tokens with a will of their own, contracts that are not created, and payments that look odd and are not."""

from __future__ import annotations

from functools import partial
from typing import Any

from eth_abi.abi import encode

from tests.contracts.compiled import bytecode
from tests.scenarios.evm.world import COIN, MINED, STRANGER, SUPPLY, Scene, Stage, World, mined

TRANSFER = "transfer(address,uint256)"
PAUSED_BY_TEXT, PAUSED_BY_ERROR, BLACKLISTED, APPROVE_FIRST, TAXED, LIMITED, NOT_OPEN, SAYS_NOTHING = range(1, 9)
_PERSON = "0x000000000000000000000000000000000b0bb0b0"


def _odd(w: World, kind: int) -> str:
    return w.made("OddToken", encode(["uint256"], [kind]).hex())


def _sent(name: str, kind: int, cause: str, confidence: str, stage: Stage, never: tuple[str, ...], w: World) -> Scene:
    sent = w.call(w.alice, _odd(w, kind), TRANSFER, _PERSON, 5_000_000)
    w.make_final()
    return Scene(
        name=name,
        title=name.replace("_", " ").capitalize(),
        cause=cause,
        stage=stage,
        confidence=confidence,
        funds="with_recipient" if stage == "succeeded" else "with_sender",
        hash=sent,
        sender=w.alice,
        never=never,
    )


_BALANCE = ("token.insufficient_balance", "token.insufficient_allowance", "failed.out_of_gas")
_SENT: tuple[tuple[str, int, str, str, Stage], ...] = (
    ("paused_by_text", PAUSED_BY_TEXT, "token.paused", "proven", "failed"),
    ("paused_by_error", PAUSED_BY_ERROR, "token.paused", "proven", "failed"),
    ("blacklisted", BLACKLISTED, "token.blacklisted", "proven", "failed"),
    ("above_the_token_limit", LIMITED, "token.transfer_limit", "strong", "failed"),
    ("trading_not_open", NOT_OPEN, "token.trading_not_open", "strong", "failed"),
    ("tax_kept_on_the_way", TAXED, "succeeded.fee_on_transfer", "proven", "succeeded"),
    ("token_without_return_value", SAYS_NOTHING, "succeeded.as_requested", "proven", "succeeded"),
)
for _name, _kind, _cause, _confidence, _stage in _SENT:
    MINED[_name] = partial(_sent, _name, _kind, _cause, _confidence, _stage, _BALANCE)


@mined
def approve_without_zero_first(w: World) -> Scene:
    token = _odd(w, APPROVE_FIRST)
    w.call(w.alice, token, "approve(address,uint256)", _PERSON, 1)
    return Scene(
        name="approve_without_zero_first",
        title="A new permission over an old one",
        cause="token.approve_nonzero_first",
        stage="failed",
        confidence="likely",
        hash=w.call(w.alice, token, "approve(address,uint256)", _PERSON, 2),
        sender=w.alice,
    )


@mined
def nothing_of_a_token(w: World) -> Scene:
    return Scene(
        name="nothing_of_a_token",
        title="A transfer of zero tokens",
        cause="succeeded.zero_value",
        stage="succeeded",
        confidence="proven",
        funds="unchanged",
        hash=w.call(w.alice, w.token(), TRANSFER, _PERSON, 0),
        sender=w.alice,
    )


@mined
def coins_to_oneself(w: World) -> Scene:
    return Scene(
        name="coins_to_oneself",
        title="Coins to oneself",
        cause="succeeded.sent_to_self",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=w.send(w.alice, w.alice, value=COIN, gas=21_000),
        sender=w.alice,
    )


@mined
def nothing_to_nobody(w: World) -> Scene:
    return Scene(
        name="nothing_to_nobody",
        title="No coins at all",
        cause="succeeded.zero_value",
        stage="succeeded",
        confidence="proven",
        funds="unchanged",
        hash=w.send(w.alice, STRANGER, gas=21_000),
        sender=w.alice,
        never=("succeeded.as_requested",),
    )


@mined
def tokens_to_the_token(w: World) -> Scene:
    token = w.token()
    return Scene(
        name="tokens_to_the_token",
        title="Tokens to their own contract",
        cause="succeeded.sent_to_token_contract",
        stage="succeeded",
        confidence="proven",
        funds="at_contract",
        hash=w.call(w.alice, token, TRANSFER, token, 5),
        sender=w.alice,
    )


@mined
def coins_to_the_dead(w: World) -> Scene:
    return Scene(
        name="coins_to_the_dead",
        title="Coins to an address nobody has a key for",
        cause="succeeded.sent_to_burn",
        stage="succeeded",
        confidence="proven",
        hash=w.send(w.alice, "0x000000000000000000000000000000000000dead", value=1, gas=21_000),
        sender=w.alice,
        funds="lost",
    )


@mined
def created_not(w: World) -> Scene:
    return Scene(
        name="created_not",
        title="A contract that refuses to be created",
        cause="failed.contract_creation",
        stage="failed",
        confidence="proven",
        hash=w.send(w.alice, None, bytecode("Unborn")),
        sender=w.alice,
        never=("failed.out_of_gas",),
    )


@mined
def created_with_too_little_gas(w: World) -> Scene:
    """The code is made, and the gas does not do for keeping it (200 for each byte)."""
    return Scene(
        name="created_with_too_little_gas",
        title="A contract whose code there is no gas to keep",
        cause="failed.out_of_gas",
        stage="failed",
        confidence="proven",
        hash=w.send(w.alice, None, bytecode("Troubles"), gas=300_000),
        sender=w.alice,
    )


def _short_of_gas(name: str, kind: int, signature: str, arguments: tuple[Any, ...], gas: int, cause: str, w: World) -> Scene:
    return Scene(
        name=name,
        title="Too little gas",
        cause=cause,
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("Troubles"), signature, *arguments, gas=gas, kind=kind),
        sender=w.alice,
        never=("failed.invalid_opcode", "failed.revert_string"),
    )


for _name, _sort, _signature, _arguments, _gas, _cause in (
    ("out_of_gas_type_0", 0, "write(uint256)", (21,), 110_000, "failed.out_of_gas"),
    ("out_of_gas_type_1", 1, "write(uint256)", (22,), 110_000, "failed.out_of_gas"),
    ("starved_behind_sentence_type_0", 0, "writeMasked(uint256)", (60,), 500_000, "failed.out_of_gas_inner"),
):
    MINED[_name] = partial(_short_of_gas, _name, _sort, _signature, _arguments, _gas, _cause)


@mined
def refusal_close_to_the_limit(w: World) -> Scene:
    """More than 98 % of the gas is used, and gas is not the cause."""
    troubles = w.contract("Troubles")
    takes = w.gas_used(w.call(w.alice, troubles, "bare()"))
    return Scene(
        name="refusal_close_to_the_limit",
        title="A refusal a little below the gas limit",
        cause="failed.revert_bare",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, troubles, "bare()", gas=takes + 200),
        sender=w.alice,
        never=("failed.out_of_gas", "failed.out_of_gas_inner"),
    )


@mined
def paid_with_the_last_gas(w: World) -> Scene:
    sent = w.send(w.alice, _PERSON, value=3, gas=21_000, kind=0)
    w.make_final()
    return Scene(
        name="paid_with_the_last_gas",
        title="All gas used, and all well",
        cause="succeeded.as_requested",
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
        never=("failed.out_of_gas",),
    )


@mined
def coins_along_with_a_refusal(w: World) -> Scene:
    """The coins sent along come back with the failure."""
    return Scene(
        name="coins_along_with_a_refusal",
        title="Coins that went along with a call that was refused",
        cause="failed.custom_error_unknown",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("Echo"), "refuse(bytes)", b"\xf0\x0d\xba\xbe", value=COIN),
        sender=w.alice,
        funds="with_sender",
    )


@mined
def too_many_behind_a_proxy(w: World) -> Scene:
    proxy = w.made("Proxy", encode(["address"], [w.token()]).hex())
    return Scene(
        name="too_many_behind_a_proxy",
        title="More tokens than there are, of an upgradeable token",
        cause="token.insufficient_balance",
        stage="failed",
        confidence="proven",
        hash=w.call(w.carol, proxy, TRANSFER, _PERSON, SUPPLY),
        sender=w.carol,
    )
