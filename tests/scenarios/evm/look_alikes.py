"""Addresses that resemble a friend's: what they put into a history, and payments to them."""

from __future__ import annotations

from eth_abi.abi import encode
from eth_utils.crypto import keccak

from tests.scenarios.evm.world import COIN, Scene, World, mined

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
