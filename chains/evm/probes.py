"""What an endpoint's ``eth_call`` can do, asked in the same batch as the calls that rely on it: correct without any memory of the endpoint.

The probes give an unused address a few bytes of code by a state override and call it (knowledge 2.3 and 6).
"""

from __future__ import annotations

from typing import Any

from chains.errors import Refused
from chains.evm.batch import Batch
from chains.evm.conditions import Conditions
from chains.evm.read import data
from chains.exchange import Call
from chains.facts import Fact, Known, Missing, Outcome, Why

_SOMEWHERE = "0x00000000000000000000000000000000000ec40e"
_SAY_GAS = "0x5a60005260206000f3"  # GAS PUSH0 MSTORE, return 32 bytes
_SAY_BLOCK = "0x436000524260205260406000f3"  # NUMBER at 0, TIMESTAMP at 32, return 64 bytes
_SAYS_NO = "0x63c0ffee016000526004601cfd"  # revert with the four bytes c0ffee01
_NO = "0xc0ffee01"
_GAS_ASKED = 10**12
_GAS_BEFORE_READING = 21_002  # 21,000 of every transaction and 2 of the instruction that reads what is left


def add_probes(batch: Batch, conditions: Conditions) -> None:
    gas: dict[str, Any] = {"to": _SOMEWHERE, "gas": hex(_GAS_ASKED)}
    batch.add("gas-cap", Call("eth_call", (gas, "latest", {_SOMEWHERE: {"code": _SAY_GAS}}), "replay"))
    batch.add("revert-data", Call("eth_call", ({"to": _SOMEWHERE}, "latest", {_SOMEWHERE: {"code": _SAYS_NO}}), "replay"))
    under = {"number": hex(conditions.number), "time": hex(conditions.time)}
    batch.add(
        "block-overrides",
        Call("eth_call", ({"to": _SOMEWHERE}, "latest", {_SOMEWHERE: {"code": _SAY_BLOCK}}, under), "replay"),
    )


def passes_on_reverts(answer: Fact[Outcome]) -> Fact[bool]:
    """Gateways drop the data of errors, and then every refusal looks like one without a word. LACKING where the call did not revert at all."""
    if isinstance(answer, Missing):
        return answer
    if answer.value.kind != "revert":
        return Missing(why=Why.LACKING, detail="replay", source=answer.source)
    revert = answer.value.revert
    return Known(value=revert is not None and revert.data == _NO, source=answer.source)


def read_gas_cap(raw: Any) -> int:
    """The most gas that eth_call gives on this endpoint; 10^12 means that it knows no limit. Raises Refused where the endpoint ignores
    state overrides and so says nothing about it."""
    return int(_words(raw, 1)[0]) + _GAS_BEFORE_READING


def overrides_honoured(raw: Any, conditions: Conditions) -> bool:
    """Did the call see the block that it was told? Raises Refused as above."""
    return _words(raw, 2) == [conditions.number, conditions.time]


def _words(raw: Any, count: int) -> list[int]:
    said = bytes.fromhex(data(raw)[2:])
    if len(said) != 32 * count:
        raise Refused("no state overrides")
    return [int.from_bytes(said[n * 32 : n * 32 + 32]) for n in range(count)]
