"""Successes whose story is more than the status: notes and tags, deposits paid from inside, permissions in pairs, money that goes on."""

from __future__ import annotations

from typing import Any

from eth_abi.abi import encode
from eth_account import Account
from eth_account.signers.local import LocalAccount
from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from chains.abi import encode_call
from chains.tables import topic_of
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
        title="Coins to a delegated account, taken by a later transaction of somebody else",
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
        title="Tokens to a delegated account, taken by a later transaction of somebody else",
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


# --- look-alikes that dust has put into the history ---------------------------------------------------------------------------

FRIEND = "0xfeed000000000000000000000000000000005678"
LOOK_ALIKE = "0xfeed111111111111111111111111111111115678"
USDT = "0xdac17f958d2ee523a2206206994597c13d831ec7"


def _by_the_look_alike(w: World, token: str, to: str, amount: int) -> str:
    """A transfer by the address that resembles the friend's, which has got some from bob."""
    w.call(w.bob, token, "transfer(address,uint256)", LOOK_ALIKE, amount)
    w.node.rpc("anvil_impersonateAccount", LOOK_ALIKE)
    w.node.rpc("anvil_setBalance", LOOK_ALIKE, hex(COIN))
    return w.call(LOOK_ALIKE, token, "transfer(address,uint256)", to, amount)


@mined
def paid_to_a_look_alike_that_sent_dust(w: World) -> Scene:
    token = w.token(symbol="DUST")
    w.call(w.alice, token, "transfer(address,uint256)", w.bob, 1_000_000)
    w.call(w.alice, token, "transfer(address,uint256)", FRIEND, 3_000_000)
    _by_the_look_alike(w, token, w.alice, 100)
    return Scene(
        name="paid_to_a_look_alike_that_sent_dust",
        title="A payment to a look-alike that had sent a little before",
        cause="security.poisoned_payment",
        confidence="strong",
        funds="lost",
        do_not=("copy_from_history", "pay_unlock_fee"),
        stage="succeeded",
        hash=w.call(w.alice, token, "transfer(address,uint256)", LOOK_ALIKE, 3_000_000),
        sender=w.alice,
    )


@mined
def paid_back_what_was_lent(w: World) -> Scene:
    """Its look-alike: an address with the same ends, which had sent as much as it gets back now."""
    token = w.token(symbol="LENT")
    w.call(w.alice, token, "transfer(address,uint256)", w.bob, 9_000_000)
    w.call(w.alice, token, "transfer(address,uint256)", FRIEND, 3_000_000)
    _by_the_look_alike(w, token, w.alice, 3_000_000)
    sent = w.call(w.alice, token, "transfer(address,uint256)", LOOK_ALIKE, 3_000_000)
    w.make_final()
    return Scene(
        name="paid_back_what_was_lent",
        title="A payment back to somebody with the same ends as a friend's address",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("security.poisoned_payment",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


def _real_usdt(w: World) -> None:
    """A token at the address where the registry has the genuine one; alice and bob have some."""
    if w.node.rpc("eth_getCode", USDT, "latest") != "0x":
        return
    w.node.rpc("anvil_setCode", USDT, w.node.rpc("eth_getCode", w.token(symbol="USDT"), "latest"))
    for slot in range(8):  # where this compiler put the balances
        for holder in (w.alice, w.bob):
            place = "0x" + keccak(encode(["address", "uint256"], [holder, slot])).hex()
            w.node.rpc("anvil_setStorageAt", USDT, place, "0x" + f"{10**12:064x}")


@mined
def dust_from_a_look_alike(w: World) -> Scene:
    _real_usdt(w)
    w.call(w.alice, USDT, "transfer(address,uint256)", FRIEND, 3_000_000)
    return Scene(
        name="dust_from_a_look_alike",
        title="A little USDT from an address that resembles a friend's",
        cause="security.address_poisoning",
        confidence="strong",
        funds="unchanged",
        do_not=("copy_from_history",),
        stage="succeeded",
        hash=_by_the_look_alike(w, USDT, w.alice, 1_000),
        sender=LOOK_ALIKE,
    )


@mined
def a_little_from_a_person(w: World) -> Scene:
    """Its look-alike: as little, from an address that resembles nobody's."""
    _real_usdt(w)
    w.call(w.alice, USDT, "transfer(address,uint256)", FRIEND, 3_000_000)
    sent = w.call(w.bob, USDT, "transfer(address,uint256)", w.alice, 1_000)
    w.make_final()
    return Scene(
        name="a_little_from_a_person",
        title="A little USDT from a person",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("security.address_poisoning",),
        stage="succeeded",
        hash=sent,
        sender=w.bob,
    )


# --- tokens that keep shares ------------------------------------------------------------------------------------------------


@mined
def tokens_that_keep_shares(w: World) -> Scene:
    """One third of a token in shares of 0.7: what arrives is rounded down."""
    friend = "0x" + "f1" * 20
    return Scene(
        name="tokens_that_keep_shares",
        title="A token that keeps shares: the recipient has one unit less than was sent",
        cause="succeeded.rebasing_token",
        confidence="strong",
        funds="with_recipient",
        stage="succeeded",
        hash=w.call(w.alice, w.contract("ShareToken"), "transfer(address,uint256)", friend, COIN // 3),
        sender=w.alice,
    )


@mined
def tokens_spent_since(w: World) -> Scene:
    """Its look-alike: the recipient of a usual token has less today too, for it has sent a unit on."""
    token = w.token(symbol="SPENT")
    sent = w.call(w.alice, token, "transfer(address,uint256)", w.dave, 3_000_000)
    w.call(w.dave, token, "transfer(address,uint256)", w.alice, 1)
    w.make_final()
    return Scene(
        name="tokens_spent_since",
        title="A usual token, of which the recipient has sent one unit on",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("succeeded.rebasing_token",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


# --- an approval is no execution --------------------------------------------------------------------------------------------


@mined
def one_owner_s_approval(w: World) -> Scene:
    return Scene(
        name="one_owner_s_approval",
        title="One owner approves what a Safe is to do",
        cause="safe.pending_confirmations",
        confidence="proven",
        funds="with_sender",
        stage="succeeded",
        hash=w.call(w.alice, w.contract("QuietSafe"), "approveHash(bytes32)", b"\x5a" * 32),
        sender=w.alice,
    )


@mined
def a_hash_noted_elsewhere(w: World) -> Scene:
    """Its look-alike: a method of the same name on something that is no Safe, and logs nothing."""
    sent = w.call(w.alice, w.contract("HashBook"), "approveHash(bytes32)", b"\x5a" * 32)
    w.make_final()
    return Scene(
        name="a_hash_noted_elsewhere",
        title="The same method on a contract that is no Safe",
        cause="included.finalized",
        confidence="proven",
        funds="none",
        unsaid=("safe.pending_confirmations",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


# --- "it was not me" ----------------------------------------------------------------------------------------------------------


@mined
def coins_that_the_owner_did_not_send(w: World) -> Scene:
    return Scene(
        name="coins_that_the_owner_did_not_send",
        title="Coins left a wallet, and its owner says that it was somebody else",
        words="I did not make this transaction",
        cause="security.key_compromise_suspected",
        confidence="possible",
        funds="at_risk",
        do_not=("share_secret", "top_up_swept"),
        stage="succeeded",
        hash=w.send(w.alice, w.bob, value=COIN, gas=21_000),
        sender=w.alice,
    )


@mined
def zeros_that_the_owner_did_not_send(w: World) -> Scene:
    """Its look-alike: a stranger wrote a transfer of nothing into the history; the owner denies it, and is right, and no key is known."""
    return Scene(
        name="zeros_that_the_owner_did_not_send",
        title="A stranger's transfer of nothing, which the owner denies",
        words="不是我转的，我的钱包是不是泄露了",
        cause="security.address_poisoning",
        confidence="proven",
        funds="unchanged",
        unsaid=("security.key_compromise_suspected",),
        stage="succeeded",
        hash=w.call(w.dave, w.token(), "transferFrom(address,address,uint256)", w.alice, STRANGER, 0),
        sender=w.dave,
    )


@mined
def tokens_that_the_owner_did_not_send(w: World) -> Scene:
    """Another look-alike: what another account pulled under a permission is no sign that the key is known."""
    token = w.token(symbol="PULL")
    w.call(w.alice, token, "approve(address,uint256)", w.bob, 9_000_000)
    return Scene(
        name="tokens_that_the_owner_did_not_send",
        title="Tokens taken under a permission, which the owner denies",
        words="I never authorized this",
        cause="security.approval_drain",
        confidence="likely",
        funds="at_third_party",
        unsaid=("security.key_compromise_suspected",),
        stage="succeeded",
        hash=w.call(w.bob, token, "transferFrom(address,address,uint256)", w.alice, THIEF, 9_000_000),
        sender=w.bob,
    )


# --- two steps ------------------------------------------------------------------------------------------------------------------

LIDO_QUEUE = "0x889edc2edab5f40e902b864ad4d7ade8e412f9b1"
_SAYS_TWO_WORDS = "0x60406080600037606035604035602035600035604060" + "00a400"  # four topics and two words of call data, as a log


def _requested(w: World, at: str, event: str, who: str) -> str:
    """A contract at this address logs a request of this account."""
    w.node.rpc("anvil_setCode", at, _SAYS_TWO_WORDS)
    topic = bytes.fromhex(topic_of(event))
    says = encode(["bytes32", "address", "address", "uint256", "address", "uint256"], [topic, who, who, 0, who, COIN])
    if event.startswith("WithdrawalRequested"):
        says = encode(["bytes32", "uint256", "address", "address", "uint256", "uint256"], [topic, 77, who, who, COIN, COIN])
    return w.send(w.alice, at, "0x" + says.hex())


@mined
def withdrawal_asked_of_lido(w: World) -> Scene:
    event = "WithdrawalRequested(uint256,address,address,uint256,uint256)"
    return Scene(
        name="withdrawal_asked_of_lido",
        title="A request in Lido's withdrawal queue",
        cause="succeeded.claim_later",
        confidence="proven",
        funds="at_contract",
        stage="succeeded",
        hash=_requested(w, LIDO_QUEUE, event, w.alice),
        sender=w.alice,
    )


@mined
def redemption_asked_of_a_vault(w: World) -> Scene:
    event = "RedeemRequest(address,address,uint256,address,uint256)"
    return Scene(
        name="redemption_asked_of_a_vault",
        title="A redemption asked of a vault (ERC-7540)",
        cause="succeeded.claim_later",
        confidence="likely",
        funds="at_contract",
        stage="succeeded",
        hash=_requested(w, "0x" + "7a" * 20, event, w.alice),
        sender=w.alice,
    )


@mined
def the_same_log_by_a_stranger(w: World) -> Scene:
    """The look-alike of both: Lido's log, and not by Lido."""
    sent = _requested(w, "0x" + "7b" * 20, "WithdrawalRequested(uint256,address,address,uint256,uint256)", w.alice)
    w.make_final()
    return Scene(
        name="the_same_log_by_a_stranger",
        title="The log of Lido's queue, by another contract",
        cause="included.finalized",
        confidence="proven",
        funds="none",
        unsaid=("succeeded.claim_later",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


# --- decimals ---------------------------------------------------------------------------------------------------------------------


@mined
def an_amount_with_twelve_zeros_less(w: World) -> Scene:
    return Scene(
        name="an_amount_with_twelve_zeros_less",
        title="Five tokens, which an app shows with eighteen decimals instead of six",
        words="I sent this and only 0.000000000005 DECI arrived:",
        cause="succeeded.wrong_decimals",
        confidence="likely",
        funds="with_recipient",
        stage="succeeded",
        hash=w.call(w.alice, w.token(symbol="DECI"), "transfer(address,uint256)", w.bob, 5_000_000),
        sender=w.alice,
    )


@mined
def an_amount_as_it_was_sent(w: World) -> Scene:
    """Its look-alike: the words name what really moved."""
    sent = w.call(w.alice, w.token(symbol="DECI"), "transfer(address,uint256)", w.bob, 5_000_000)
    w.make_final()
    return Scene(
        name="an_amount_as_it_was_sent",
        title="Five tokens, and five in the words",
        words="I sent 5 DECI and my friend does not see it:",
        cause="succeeded.as_requested",
        confidence="proven",
        funds="with_recipient",
        unsaid=("succeeded.wrong_decimals",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )
