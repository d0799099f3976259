"""Accounts that run a contract's code (EIP-7702): the permissions for it, and what becomes of money that comes to one."""

from __future__ import annotations

from typing import Any

from eth_abi.abi import encode
from eth_account import Account
from eth_account.signers.local import LocalAccount
from eth_utils.address import to_checksum_address

from tests.scenarios.evm.world import COIN, GWEI, Scene, World, mined


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


# --- what became of it afterwards -------------------------------------------------------------------------------------------

THIEF = "0x00000000000000000000000000000000000ba0ba"


def _delegated(w: World, contract: str) -> LocalAccount:
    """A fresh account, with coins for fees, that runs this contract's code."""
    who: LocalAccount = Account.create()
    w.node.rpc("anvil_setBalance", who.address, hex(COIN))
    _upgraded(w, who, (contract, 0, 0))
    return who


@mined
def coins_taken_by_the_next_transaction(w: World) -> Scene:
    victim = _delegated(w, w.made("Taker", encode(["address"], [THIEF]).hex())).address.lower()
    sent = w.send(w.alice, victim, value=COIN)
    w.call(w.carol, victim, "take()")
    return Scene(
        name="coins_taken_by_the_next_transaction",
        title="Coins to a delegated account, taken by a later transaction of somebody else, and its owner says that it was robbed",
        words="我的钱包被盗了",
        cause="succeeded.receiver_swept",
        confidence="likely",
        funds="at_third_party",
        do_not=("top_up_swept",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        expected={"waves": 3},
    )


@mined
def coins_spent_by_their_owner(w: World) -> Scene:
    """The look-alike: as delegated and as empty afterwards, by a transaction that the account itself signed."""
    owner = _delegated(w, w.made("Taker", encode(["address"], [THIEF]).hex()))
    sent = w.send(w.alice, owner.address.lower(), value=COIN)
    spends: dict[str, Any] = {
        "type": 2,
        "chainId": int(w.node.rpc("eth_chainId"), 16),
        "nonce": 1,
        "to": to_checksum_address(w.bob),
        "value": COIN * 2 - COIN // 10,
        "gas": 21_000,
        "maxFeePerGas": 200 * GWEI,
        "maxPriorityFeePerGas": GWEI,
    }
    signed: Any = owner.sign_transaction(spends)
    w.receipt(w.node.rpc("eth_sendRawTransaction", "0x" + signed.raw_transaction.hex().removeprefix("0x")).lower())
    w.make_final()
    return Scene(
        name="coins_spent_by_their_owner",
        title="Coins to a delegated account whose owner spends them",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("succeeded.receiver_swept", "security.eip7702_sweeper"),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        expected={"waves": 3},
    )


@mined
def tokens_taken_afterwards(w: World) -> Scene:
    token = w.token(symbol="TAKE")
    victim = _delegated(w, w.made("Taker", encode(["address"], [THIEF]).hex())).address.lower()
    sent = w.call(w.alice, token, "transfer(address,uint256)", victim, 5_000_000)
    w.call(w.carol, victim, "takeToken(address)", token)
    return Scene(
        name="tokens_taken_afterwards",
        title="Tokens to a delegated account, collected by a later transaction of somebody else: so do platforms",
        cause="succeeded.receiver_swept",
        confidence="possible",
        advised="ask_platform_with_proof",
        unsaid=("security.eip7702_sweeper",),
        funds="at_third_party",
        do_not=("top_up_swept",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        expected={"waves": 3},
    )


@mined
def tokens_kept_by_a_delegated_account(w: World) -> Scene:
    victim = _delegated(w, w.contract("Chest")).address.lower()
    sent = w.call(w.alice, w.token(symbol="KEEP"), "transfer(address,uint256)", victim, 5_000_000)
    w.make_final()
    return Scene(
        name="tokens_kept_by_a_delegated_account",
        title="Tokens to a smart account that keeps them",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("succeeded.receiver_swept",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
        expected={"waves": 3},
    )
