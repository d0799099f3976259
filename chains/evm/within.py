"""The calls that a failed one was to pass on, by its own data, each run alone: why the inner one failed, where the outer one does not say.

A Safe's step and the parts of a Multicall are run from the contract that passes them on, on the parent's state, under the block's own conditions. That is not
quite what happened (what the contract did before, earlier parts of the same batch), so the rules weigh it below a trace.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, cast

from chains.abi import VALUE_CAP
from chains.evm.batch import Answers, Batch
from chains.evm.replay import LABEL, read_outcome
from chains.exchange import Call
from chains.facts import CallWithin, DecodedCall, EvmReceipt, EvmTransaction

_MOST = 4
_BATCHES = frozenset({"aggregate3", "aggregate3Value", "tryAggregate"})


def add_within(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, call: DecodedCall | None, under: dict[str, str]) -> None:
    state = receipt.block_number - 1
    for n, said in enumerate(_parts(t, call)):
        asked = said | {"from": t.to, "gas": hex(t.gas)}
        batch.add(f"within:{n}", Call("eth_call", (asked, hex(state), {}, under), LABEL, state))


def read_within(answers: Answers, t: EvmTransaction, call: DecodedCall | None) -> tuple[CallWithin, ...]:
    return tuple(
        CallWithin(target=said["to"], outcome=read_outcome(answers[f"within:{n}"]))
        for n, said in enumerate(_parts(t, call))
        if f"within:{n}" in answers
    )


def _parts(t: EvmTransaction, call: DecodedCall | None) -> list[dict[str, Any]]:
    """What must not fail of what is passed on."""
    if call is None or t.to is None:
        return []
    if call.name == "execTransaction":
        plain = call.argument("operation") == "0"  # 1 runs the other's code as the Safe's own, which no call can
        found = _part(call.argument("to"), call.argument("data"), call.argument("value")) if plain else None
        return [found] if found is not None else []
    if call.name not in _BATCHES:
        return []
    must = call.argument("requireSuccess") == "true"
    found = [
        _part(one.get("target"), one.get("callData"), one.get("value", "0"))
        for one in _members(call.argument("calls"))
        if must or one.get("allowFailure") == "false"
    ]
    return [part for part in found if part is not None][:_MOST]


def _part(to: Any, data: Any, value: Any) -> dict[str, Any] | None:
    """None where the data were cut, or are none."""
    if not (isinstance(to, str) and isinstance(data, str) and isinstance(value, str)) or len(data) >= VALUE_CAP:
        return None
    return {"to": to.lower(), "input": data, "value": hex(int(value))} if value.isdigit() and data.startswith("0x") else None


def _members(said: str | None) -> Iterable[dict[str, Any]]:
    try:
        members = json.loads(said or "null")
    except ValueError:  # cut
        return []
    return (
        [cast("dict[str, Any]", m) for m in cast("list[Any]", members) if isinstance(m, dict)]
        if isinstance(members, list)
        else []
    )
