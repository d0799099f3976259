"""What a transaction did inside, by ``debug_traceTransaction`` with the callTracer: the node's own account of the real execution.

Few public endpoints offer it, and those that do may answer with megabytes. So it goes out beside the second wave's batch and not in it: too large or too
late, it takes nothing else along. An endpoint that once refused the method is not asked again (``Asker.offers``).
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, cast

from chains.errors import BadAnswer, ChainError, TimedOut
from chains.evm.batch import Answers, Batch
from chains.evm.read import address, data, fields, items, quantity
from chains.exchange import Asker, Call, Reply
from chains.facts import EvmReceipt, EvmTransaction, FailedCall, Known, Missing, Transfer
from chains.node_errors import traced_outcome
from chains.search import PATIENCE_S

METHOD = "debug_traceTransaction"
LABEL = "trace"
_MOST_FRAMES = 50_000
_MOST_DEPTH = 1024  # of the machine itself (Yellow Paper)
_KEPT = 20  # failed calls
_INPUT_KEPT = 100  # bytes: a selector and three words
_MOVES = frozenset({"CALL", "CREATE", "CREATE2", "SELFDESTRUCT"})  # kinds of frames that take coins along


def trace_call(t: EvmTransaction) -> Call:
    return Call(METHOD, (t.hash, {"tracer": "callTracer"}), LABEL)


async def ask_beside(batch: Batch, asker: Asker, t: EvmTransaction, endpoint: str) -> tuple[Answers, Reply]:
    """The batch and the trace at the same time. Once the batch is there the trace gets a moment more; one that hangs counts as late after that, for it
    must not take the time that is left for the third wave."""
    call = trace_call(t)
    tracing = asyncio.create_task(asker.ask([call], endpoint=endpoint))
    try:
        answers = await batch.ask(asker, endpoint)
        await asyncio.wait([tracing], timeout=PATIENCE_S)
        late = Reply(call, endpoint, error=TimedOut(f"{endpoint}: not waited for"))
        return answers, tracing.result()[0] if tracing.done() else late
    finally:
        tracing.cancel()


def read_trace(reply: Reply, t: EvmTransaction, receipt: EvmReceipt) -> dict[str, Any]:
    """The facts trace and failed_calls, and the coins that moved inside under ``internal_transfers``; all missing for the same reason where there is
    no trace that fits the receipt."""
    try:
        top = fields(reply.value)
        outcome = traced_outcome(top)
        if not _same_call(top, t) or (receipt.status is not None and (outcome.kind == "success") is not (receipt.status == 1)):
            raise BadAnswer("the trace of another execution")
        failed, moved = _walk(top)
    except ChainError as error:
        missing: Missing = error.missing(LABEL, reply.source)
        return {"trace": missing, "failed_calls": missing, "internal_transfers": missing}
    return {
        "trace": Known(value=outcome, source=reply.source),
        "failed_calls": Known(value=failed, source=reply.source),
        "internal_transfers": Known(value=moved, source=reply.source),
    }


def _same_call(top: Mapping[str, Any], t: EvmTransaction) -> bool:
    """By whom, to whom and with what: the sender's other transactions end as this one did."""
    to = t.to is None or address(top.get("to")) == t.to
    return to and address(top.get("from")) == t.sender and data(top.get("input") or "0x") == t.input


def _walk(top: Mapping[str, Any]) -> tuple[tuple[FailedCall, ...], tuple[Transfer, ...]]:
    """The outermost failed calls, and the coins that moved below the top level and were not undone. Raises BadAnswer."""
    failed: list[FailedCall] = []
    moved: list[Transfer] = []
    waiting: list[tuple[Mapping[str, Any], int]] = [(top, 0)]
    count = 0
    while waiting:
        frame, depth = waiting.pop()
        count += 1
        if count > _MOST_FRAMES or depth > _MOST_DEPTH:
            raise BadAnswer("too many calls inside")
        if frame.get("error") is not None:
            if len(failed) < _KEPT:
                failed.append(_failed(frame, depth))
            continue  # what is below it was undone with it
        value = quantity(frame.get("value") or "0x0")
        if depth > 0 and value > 0 and frame.get("type") in _MOVES and frame.get("to") is not None:
            moved.append(
                Transfer(kind="internal", sender=address(frame.get("from")), recipient=address(frame["to"]), amount=value)
            )
        waiting.extend((child, depth + 1) for child in reversed(_children(frame)))
    return tuple(failed), tuple(moved)


def _children(frame: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [fields(child) for child in items(frame.get("calls") or [])]


def _failed(frame: Mapping[str, Any], depth: int) -> FailedCall:
    """The call with the error it died of: that of the last call inside that failed, and so on inwards, as long as the error was handed up."""
    inner, below = frame, depth
    plain = frame  # the last on the way that works on its own storage
    while True:
        children = _children(inner)
        last = children[-1] if children and children[-1].get("error") is not None else None
        if last is None or below > _MOST_DEPTH:
            break
        inner, below = last, below + 1
        plain = inner if inner.get("type") not in ("DELEGATECALL", "CALLCODE") else plain
    outcome = traced_outcome(inner)
    said = inner.get("input")
    return FailedCall(
        kind=str(frame.get("type", ""))[:20],
        depth=depth,
        target=_optional_address(frame),
        value=quantity(frame.get("value") or "0x0"),
        innermost=_optional_address(inner),
        innermost_kind=str(inner.get("type", ""))[:20],
        innermost_depth=below,
        innermost_caller=address(inner.get("from")),
        selector=said[:10].lower() if isinstance(said, str) and len(said) >= 10 else None,
        innermost_value=quantity(inner.get("value") or "0x0"),
        gas=quantity(inner.get("gas") or "0x0"),
        gas_used=quantity(inner.get("gasUsed") or "0x0"),
        input=data(said[: 2 + 2 * _INPUT_KEPT]) if isinstance(said, str) else "0x",
        context=_optional_address(plain),
        sender=address(plain.get("from")),
        empty_callee=_empty_callee(children[-1]) if children else None,
        outcome=outcome,
    )


def _empty_callee(frame: Mapping[str, Any]) -> str | None:
    """Whom this call was for, where it carried a selector and ended well without a step and without an answer."""
    said, answer = frame.get("input"), frame.get("output")
    called = frame.get("type") in ("CALL", "STATICCALL", "DELEGATECALL") and isinstance(said, str) and len(said) >= 10
    silent = frame.get("error") is None and answer in (None, "0x") and quantity(frame.get("gasUsed") or "0x0") == 0
    return _optional_address(frame) if called and silent else None


def _optional_address(frame: Mapping[str, Any]) -> str | None:
    """A creation that failed has none."""
    to = cast("Any", frame.get("to"))
    return None if to is None else address(to)
