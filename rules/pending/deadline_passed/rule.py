"""It waits, and the time named in its own call is over: taken into a block now, the contract would refuse it.

Condition: the decoded call names a ``deadline`` (an argument of its own or a member of ``params``; in seconds), the latest block is later, and it is
the sender's next number or a later one. Strong: consensus data and the known meaning of that argument. A run on the latest state that succeeds speaks
against it, and then nothing is said. A permit's deadline is that of a signature and does not count. Numbers too small for a date are something
else: a number of blocks, or none.
Never: "speed up". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, cast

from chains.facts import DecodedCall, FactMissing, Facts, Known, Missing, Why
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Stage, seen
from rules.predicates import evm_transaction

_EARLIEST = 1_438_000_000  # seconds: before Ethereum's first block; a smaller number is no date


def check(facts: Facts) -> Finding | None:
    tx, evm = evm_transaction(facts), facts.evm
    if tx is None or evm is None or tx.block_number is not None or evm.call is None:
        return None
    deadline = _deadline(evm.call)
    if deadline is None or tx.nonce < evm.nonce_latest.value:
        return None
    head = evm.latest.value
    if head is None:
        raise FactMissing(Missing(why=Why.LACKING, detail="head"))
    if head.timestamp <= deadline or (isinstance(evm.call_now, Known) and evm.call_now.value.kind == "success"):
        return None
    return RULE.fires(
        Confidence.STRONG,
        Evidence("deadline", _moment(deadline)),
        seen("head_time", evm.latest, _moment(head.timestamp), "timestamp"),
        recheck_after_s=600,
        deadline=_moment(deadline),
        late_by=Seconds(head.timestamp - deadline),
    )


def _deadline(call: DecodedCall) -> int | None:
    """In seconds; None where the call names none."""
    if (call.name or "").startswith("permit"):
        return None
    said = call.argument("deadline")
    if said is None and (params := call.argument("params")) is not None:
        try:
            inside = json.loads(params)
        except ValueError:  # cut, or no structure
            return None
        member = cast("dict[str, Any]", inside).get("deadline") if isinstance(inside, dict) else None
        said = member if isinstance(member, str) else None
    if said is None or not (said.isascii() and said.isdigit()) or len(said) > 12 or int(said) < _EARLIEST:
        return None
    return int(said)


def _moment(seconds: int) -> Moment:
    return Moment(datetime.fromtimestamp(seconds, UTC))


RULE = Rule(
    code="pending.deadline_passed",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.CALL_NOW,
    rank=Rank.STOPPED,
    order=58,
    hides=("pending.would_revert", "pending.next_in_line"),
    actions=("cancel_same_nonce",),
    do_not=("speed_up_useless", "send_again_yet"),
    tier="full",
    check=check,
)
