"""Where tokens keep what somebody holds and may spend: the common layouts of storage, and how a token tells which one is its own.

All slots that come into question get a number of their own, at once, by a state override; the number that ``balanceOf`` or ``allowance`` then answers
names the slot. One call for each sum, and no guess: a token that keeps its sums elsewhere, or computes them (shares, rebasing), answers something
else. The layouts are those of the compilers (Solidity documentation, "Layout of State Variables"; Vyper hashes the other way round), of
OpenZeppelin's upgradeable contracts (ERC-7201, "openzeppelin.storage.ERC20"; before version 5 at slot 51) and of Solady's ERC20.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from eth_utils.crypto import keccak

from chains.abi import encode_call
from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.read import data, quantity
from chains.evm.spending import Holding
from chains.exchange import Call
from chains.facts import Fact, Known, Missing, Why

GIVEN = 2**95  # base units: more than anybody moves, and it fits where a token packs its sums into 96 bits
LABEL = "token_reads"
_FIRST = 12  # a mapping seldom stands further down
_OPENZEPPELIN_4, _OPENZEPPELIN_5 = 51, 0x52C63247E1F47DB19D5CE0460030C497F067CA4CEBF71BA98EEADABE20BACE00
_SOLADY_BALANCE, _SOLADY_ALLOWANCE = 0x87A211A2, 0x7F5E9F20


def balance_slots(holder: str) -> tuple[str, ...]:
    who = _word(int(holder, 16))
    solidity = [keccak(who + _word(n)) for n in (*range(_FIRST), _OPENZEPPELIN_4, _OPENZEPPELIN_5)]
    vyper = [keccak(_word(n) + who) for n in range(_FIRST)]
    solady = keccak(who[12:] + _SOLADY_BALANCE.to_bytes(12, "big"))
    return _hex(*solidity, *vyper, solady)


def allowance_slots(holder: str, spender: str) -> tuple[str, ...]:
    who, by = _word(int(holder, 16)), _word(int(spender, 16))
    of_holder = _maps_of(holder)
    solidity = [keccak(by + place) for place in of_holder[:-_FIRST]]
    vyper = [keccak(place + by) for place in of_holder[-_FIRST:]]
    solady = keccak(who[12:] + _SOLADY_ALLOWANCE.to_bytes(12, "big") + by[12:])
    return _hex(*solidity, *vyper, solady)


@lru_cache(maxsize=256)
def _maps_of(holder: str) -> tuple[bytes, ...]:
    """Where the permissions that somebody gave are, whoever got them: Solidity's places, then Vyper's."""
    who = _word(int(holder, 16))
    places = (*range(_FIRST), _OPENZEPPELIN_4 + 1, _OPENZEPPELIN_5 + 1)
    return tuple([keccak(who + _word(n)) for n in places] + [keccak(_word(n) + who) for n in range(_FIRST)])


def _word(number: int) -> bytes:
    return number.to_bytes(32, "big")


def _hex(*slots: bytes) -> tuple[str, ...]:
    return tuple("0x" + slot.hex() for slot in slots)


def storing(slot: str, number: int) -> dict[str, Any]:
    """One slot's number as a part of a state override."""
    return {slot: "0x" + _word(number).hex()}


def add_slot_probes(batch: Batch, held: Holding, state: int) -> None:
    if held.spender is None:
        return
    asked = (
        ("balance", encode_call("balanceOf(address)", held.holder), balance_slots(held.holder)),
        (
            "allowance",
            encode_call("allowance(address,address)", held.holder, held.spender),
            allowance_slots(held.holder, held.spender),
        ),
    )
    for name, call_data, slots in asked:
        numbered: dict[str, Any] = {}
        for n, slot in enumerate(slots):
            numbered |= storing(slot, GIVEN + n)
        given = {held.contract: {"stateDiff": numbered}}
        batch.add(
            _role(name, held), Call("eth_call", ({"to": held.contract, "data": call_data}, hex(state), given), LABEL, state)
        )


def read_slots(answers: Answers, held: Holding) -> tuple[Fact[str], Fact[str]]:
    """Where the token keeps the balance and the permission; LACKING where it is none of these places."""
    if held.spender is None:
        return Missing(), Missing()
    return (
        _slot(answers, _role("balance", held), balance_slots(held.holder)),
        _slot(answers, _role("allowance", held), allowance_slots(held.holder, held.spender)),
    )


def _slot(answers: Answers, role: str, slots: tuple[str, ...]) -> Fact[str]:
    told = answers.fact(role, read_sum)
    if isinstance(told, Missing):
        return told
    place = told.value - GIVEN
    if 0 <= place < len(slots):
        return Known(value=slots[place], source=None)  # the source's parameters are the whole table of slots
    return Missing(why=Why.LACKING, detail=LABEL, source=told.source)


def read_sum(raw: Any) -> int:
    """What a token says of a sum. Raises BadAnswer for anything but one word."""
    word = data(raw)
    if len(word) != 66:
        raise BadAnswer("not one word")
    return quantity(word)


def _role(name: str, held: Holding) -> str:
    return f"slot-of-{name}:{held.contract}:{held.holder}:{held.spender}"
