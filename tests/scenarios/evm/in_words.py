"""Successes that the sender's own words, or a note or tag in the data, tell apart."""

from __future__ import annotations

from chains.abi import encode_call
from tests.scenarios.evm.world import COIN, STRANGER, Scene, World, mined


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
        hash=w.call(w.bob, token, "transferFrom(address,address,uint256)", w.alice, STRANGER, 9_000_000),
        sender=w.bob,
    )


# --- decimals ----------------------------------------------------------------------------------------------------------------


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
