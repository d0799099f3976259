"""Successes that disappoint, and thefts."""

from __future__ import annotations

from typing import Any

from eth_abi.abi import encode
from eth_account import Account
from eth_account.signers.local import LocalAccount
from eth_utils.address import to_checksum_address

from chains.abi import encode_call
from tests.scenarios.evm.world import COIN, ENOUGH, GWEI, Scene, World, mined

FRIEND = "0xfeed000000000000000000000000000000005678"
LOOK_ALIKE = "0xfeed111111111111111111111111111111115678"
THIEF = "0x00000000000000000000000000000000000ba0ba"


@mined
def coins_to_a_contract(w: World) -> Scene:
    chest = w.contract("Chest")
    return Scene(
        name="coins_to_a_contract",
        title="Coins to a contract that takes no notice",
        cause="succeeded.sent_to_contract",
        stage="succeeded",
        confidence="likely",
        funds="at_contract",
        hash=w.send(w.alice, chest, value=COIN),
        sender=w.alice,
        recipient=chest,
    )


@mined
def tokens_to_a_contract(w: World) -> Scene:
    token, chest = w.token(), w.contract("Chest")
    return Scene(
        name="tokens_to_a_contract",
        title="Tokens to a contract",
        cause="succeeded.sent_to_contract",
        stage="succeeded",
        confidence="likely",
        funds="at_contract",
        hash=w.call(w.alice, token, "transfer(address,uint256)", chest, 5_000_000),
        sender=w.alice,
    )


@mined
def coins_without_recipient(w: World) -> Scene:
    return Scene(
        name="coins_without_recipient",
        title="Coins with the recipient left empty",
        cause="succeeded.created_contract_by_mistake",
        stage="succeeded",
        confidence="proven",
        funds="at_contract",
        hash=w.send(w.alice, None, "0x", value=COIN // 10),
        sender=w.alice,
    )


@mined
def tokens_pulled_by_permission(w: World) -> Scene:
    """bob was allowed to, and takes: whether alice agreed no chain can tell."""
    token = w.token()
    w.call(w.alice, token, "approve(address,uint256)", w.bob, 9_000_000)
    return Scene(
        name="tokens_pulled_by_permission",
        title="Tokens taken under a permission",
        cause="security.approval_drain",
        stage="succeeded",
        confidence="likely",
        funds="at_third_party",
        hash=w.call(w.bob, token, "transferFrom(address,address,uint256)", w.alice, THIEF, 9_000_000),
        sender=w.bob,
    )


@mined
def paid_to_a_look_alike(w: World) -> Scene:
    """A friend is paid, a stranger plants a look-alike by a transfer of zero, and the next payment goes there."""
    token = w.token(symbol="LIKE")
    w.call(w.alice, token, "transfer(address,uint256)", FRIEND, 3_000_000)
    w.call(w.carol, token, "transferFrom(address,address,uint256)", w.alice, LOOK_ALIKE, 0)
    return Scene(
        name="paid_to_a_look_alike",
        title="A payment to a look-alike of a friend's address",
        cause="security.poisoned_payment",
        stage="succeeded",
        confidence="strong",
        funds="lost",
        hash=w.call(w.alice, token, "transfer(address,uint256)", LOOK_ALIKE, 3_000_000),
        sender=w.alice,
    )


@mined
def paid_to_a_friend_again(w: World) -> Scene:
    """The look-alike of the one before: the bait is there, and is not taken."""
    token = w.token(symbol="SAFE")
    w.call(w.alice, token, "transfer(address,uint256)", FRIEND, 3_000_000)
    w.call(w.carol, token, "transferFrom(address,address,uint256)", w.alice, LOOK_ALIKE, 0)
    sent = w.call(w.alice, token, "transfer(address,uint256)", FRIEND, 3_000_000)
    w.make_final()
    return Scene(
        name="paid_to_a_friend_again",
        title="A second payment to the friend, with a bait in between",
        cause="succeeded.as_requested",
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
    )


@mined
def collection_given_to_a_person(w: World) -> Scene:
    return Scene(
        name="collection_given_to_a_person",
        title="A permission for all NFTs of a collection, to a person",
        cause="security.set_approval_for_all",
        stage="succeeded",
        confidence="proven",
        funds="at_risk",
        hash=w.call(w.alice, w.contract("Collection"), "setApprovalForAll(address,bool)", THIEF, True),
        sender=w.alice,
    )


@mined
def collection_given_to_a_market(w: World) -> Scene:
    return Scene(
        name="collection_given_to_a_market",
        title="The same to a contract, as marketplaces ask for",
        cause="succeeded.approve_only",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=w.call(w.alice, w.contract("Collection"), "setApprovalForAll(address,bool)", w.contract("Chest"), True),
        sender=w.alice,
    )


@mined
def step_inside_failed(w: World) -> Scene:
    refused = bytes.fromhex(encode_call("open(uint256)", 1)[2:])
    return Scene(
        name="step_inside_failed",
        title="A call inside fails, and the contract goes on",
        cause="succeeded.inner_call_failed",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=w.call(w.alice, w.contract("Careless"), "attempt(address,bytes)", w.contract("Chest"), refused),
        sender=w.alice,
    )


# --- delegated accounts (EIP-7702) ----------------------------------------------------------------------------------------


def _with_authorization(w: World, authority: LocalAccount, contract: str, nonce: int, pays: str | None = None) -> str:
    """A transaction of type 4 by a fresh account, which carries the authority's permission, and half a coin for ``pays``."""
    payer: LocalAccount = Account.create()
    w.node.rpc("anvil_setBalance", payer.address, hex(COIN))
    chain = int(w.node.rpc("eth_chainId"), 16)
    permission: Any = authority.sign_authorization({"chainId": chain, "address": contract, "nonce": nonce})
    signed = payer.sign_transaction(
        {
            "type": 4,
            "chainId": chain,
            "nonce": 0,
            "to": to_checksum_address(pays or payer.address),
            "value": 0 if pays is None else COIN // 2,
            "data": b"",
            "gas": 200_000,
            "maxFeePerGas": 200 * GWEI,
            "maxPriorityFeePerGas": GWEI,
            "authorizationList": [permission],
        }
    )
    sent: str = w.node.rpc("eth_sendRawTransaction", "0x" + signed.raw_transaction.hex().removeprefix("0x")).lower()
    w.receipt(sent)
    return sent


def _sender(w: World, sent: str) -> str:
    return w.node.rpc("eth_getTransactionByHash", sent)["from"].lower()


@mined
def permission_with_a_wrong_number(w: World) -> Scene:
    sent = _with_authorization(w, Account.create(), w.contract("Chest"), 7)
    return Scene(
        name="permission_with_a_wrong_number",
        title="A wallet upgrade whose number does not fit",
        cause="account.authorization_ignored",
        stage="succeeded",
        confidence="strong",
        funds="with_sender",
        hash=sent,
        sender=_sender(w, sent),
    )


@mined
def payment_with_a_permission_that_fails(w: World) -> Scene:
    """What was paid is paid, whatever became of the permission."""
    sent = _with_authorization(w, Account.create(), w.contract("Chest"), 7, pays=w.bob)
    w.make_final()
    return Scene(
        name="payment_with_a_permission_that_fails",
        title="A payment along with a wallet upgrade whose number does not fit",
        cause="succeeded.as_requested",
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=_sender(w, sent),
        recipient=w.bob,
        also=("account.authorization_ignored",),
    )


@mined
def permission_that_took_effect(w: World) -> Scene:
    sent = _with_authorization(w, Account.create(), w.contract("Chest"), 0)
    return Scene(
        name="permission_that_took_effect",
        title="The same with the right number",
        cause="succeeded.sent_to_self",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=sent,
        sender=_sender(w, sent),
    )


@mined
def coins_swept_at_once(w: World) -> Scene:
    victim: LocalAccount = Account.create()
    sweeper = w.made("Sweeper", encode(["address"], [THIEF]).hex())
    _with_authorization(w, victim, sweeper, 0)
    return Scene(
        name="coins_swept_at_once",
        title="Coins to a delegated account that sends them on, and its owner says that it was robbed",
        words="My wallet was hacked",
        cause="security.eip7702_sweeper",
        stage="succeeded",
        confidence="likely",
        funds="at_risk",
        hash=w.send(w.alice, victim.address.lower(), value=COIN, gas=ENOUGH),
        sender=w.alice,
        recipient=victim.address.lower(),
    )


@mined
def coins_collected_at_once(w: World) -> Scene:
    """As platforms' deposit addresses are made: nothing on the chain tells it from the one before, and nobody complains."""
    address: LocalAccount = Account.create()
    _with_authorization(w, address, w.made("Sweeper", encode(["address"], [THIEF]).hex()), 0)
    return Scene(
        name="coins_collected_at_once",
        title="Coins to a deposit address that sends them on",
        cause="succeeded.receiver_swept",
        stage="succeeded",
        confidence="possible",
        funds="at_third_party",
        advised="ask_platform_with_proof",
        unsaid=("security.eip7702_sweeper",),
        do_not=("top_up_swept", "pay_unlock_fee"),
        hash=w.send(w.alice, address.address.lower(), value=COIN, gas=ENOUGH),
        sender=w.alice,
        recipient=address.address.lower(),
    )


@mined
def deposit_collected_at_once(w: World) -> Scene:
    address: LocalAccount = Account.create()
    _with_authorization(w, address, w.made("Sweeper", encode(["address"], [THIEF]).hex()), 0)
    sent = w.send(w.alice, address.address.lower(), value=COIN, gas=ENOUGH)
    w.make_final()
    return Scene(
        name="deposit_collected_at_once",
        title="The same, by somebody who says that it was a deposit",
        words="I deposited to OKX and it is not credited",
        cause="succeeded.exchange_not_credited",
        stage="succeeded",
        confidence="likely",
        funds="with_recipient",
        unsaid=("security.eip7702_sweeper", "succeeded.receiver_swept"),
        hash=sent,
        sender=w.alice,
        recipient=address.address.lower(),
    )
