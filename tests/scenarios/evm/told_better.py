"""Successes whose story is more than the status: notes and tags, deposits paid from inside, permissions in pairs, money that goes on."""

from __future__ import annotations

from typing import Any

from eth_account import Account
from eth_account.signers.local import LocalAccount

from chains.abi import encode_call
from tests.scenarios.evm.world import COIN, GWEI, STRANGER, Scene, World, mined


@mined
def coins_with_a_note(w: World) -> Scene:
    sent = w.send(w.alice, w.bob, "0x" + b"invoice 2026-118, thank you".hex(), value=COIN, gas=60_000)
    w.make_final()
    return Scene(
        name="coins_with_a_note",
        title="Coins to a person, with a note for them",
        cause="succeeded.as_requested",
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        confidence="proven",
        funds="with_recipient",
    )


@mined
def swap_on_a_network_without_the_router(w: World) -> Scene:
    """Its look-alike: data in the form of a call is for a contract, and there is none here. Nothing says that it arrived as it should."""
    deadline = 4_000_000_000
    data = encode_call("swapExactETHForTokens(uint256,address[],address,uint256)", 1, [STRANGER, w.token()], w.alice, deadline)
    sent = w.send(w.alice, STRANGER, data, value=COIN)
    w.make_final()
    return Scene(
        name="swap_on_a_network_without_the_router",
        title="A swap with coins, sent to an address without a contract",
        cause="included.finalized",
        confidence="proven",
        funds="with_recipient",
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        unsaid=("succeeded.as_requested",),
    )


@mined
def tokens_with_a_tag(w: World) -> Scene:
    """As wallets and apps put behind a call (ERC-8021): no token reads it."""
    data = encode_call("transfer(address,uint256)", w.bob, 7_000_000) + (b"baseapp\x07\0" + b"\x80\x21" * 8).hex()
    sent = w.send(w.alice, w.token(symbol="TAG"), data)
    w.make_final()
    return Scene(
        name="tokens_with_a_tag",
        title="A token transfer with an app's tag behind it",
        cause="succeeded.as_requested",
        confidence="proven",
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        funds="with_recipient",
    )


@mined
def deposit_paid_from_inside(w: World) -> Scene:
    sent = w.call(w.alice, w.contract("Troubles"), "payOn(address)", STRANGER, value=COIN)
    w.make_final()
    return Scene(
        name="deposit_paid_from_inside",
        title="A deposit to a platform that a contract paid",
        words="I deposited to OKX and it is not credited",
        cause="succeeded.exchange_not_credited",
        confidence="likely",
        funds="with_recipient",
        unsaid=("succeeded.internal_transfer_only",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


# --- two permissions of one account -------------------------------------------------------------------------------------------


def _upgraded(w: World, who: LocalAccount, *permissions: tuple[str, int, int]) -> tuple[str, str]:
    """A fresh account sends the permissions (contract, number, chain) of another along. The hash, and who sent it."""
    payer: LocalAccount = Account.create()
    w.node.rpc("anvil_setBalance", payer.address, hex(COIN))
    chain = int(w.node.rpc("eth_chainId"), 16)
    listed: list[Any] = [
        who.sign_authorization({"chainId": on or chain, "address": contract, "nonce": nonce})
        for contract, nonce, on in permissions
    ]
    signed = payer.sign_transaction(
        {
            "type": 4,
            "chainId": chain,
            "nonce": 0,
            "to": payer.address,
            "value": 0,
            "data": b"",
            "gas": 300_000,
            "maxFeePerGas": 200 * GWEI,
            "maxPriorityFeePerGas": GWEI,
            "authorizationList": listed,
        }
    )
    sent: str = w.node.rpc("eth_sendRawTransaction", "0x" + signed.raw_transaction.hex().removeprefix("0x")).lower()
    w.receipt(sent)
    return sent, payer.address.lower()


@mined
def two_permissions_with_one_number(w: World) -> Scene:
    sent, payer = _upgraded(w, Account.create(), (w.contract("Chest"), 0, 0), (w.contract("Careless"), 0, 0))
    return Scene(
        name="two_permissions_with_one_number",
        title="Two upgrades of one account: the first used up the number of the second",
        cause="account.authorization_ignored",
        confidence="strong",
        funds="with_sender",
        stage="succeeded",
        hash=sent,
        sender=payer,
    )


@mined
def two_permissions_in_a_row(w: World) -> Scene:
    sent, payer = _upgraded(w, Account.create(), (w.contract("Chest"), 0, 0), (w.contract("Careless"), 1, 0))
    return Scene(
        name="two_permissions_in_a_row",
        title="Its look-alike: the second has the next number, and stays",
        cause="succeeded.sent_to_self",
        unsaid=("account.authorization_ignored",),
        confidence="proven",
        funds="with_sender",
        stage="succeeded",
        hash=sent,
        sender=payer,
    )


@mined
def a_permission_for_each_network(w: World) -> Scene:
    sent, payer = _upgraded(w, Account.create(), (w.contract("Chest"), 0, 0), (w.contract("Chest"), 0, 8453))
    return Scene(
        name="a_permission_for_each_network",
        title="Upgrades for two networks at once: that for this one took effect",
        cause="succeeded.sent_to_self",
        unsaid=("account.authorization_ignored",),
        confidence="proven",
        funds="with_sender",
        stage="succeeded",
        hash=sent,
        sender=payer,
    )
