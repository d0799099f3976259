"""It waits, and the time named in its own call is over: taken into a block now, the contract would refuse it.

Condition: the decoded call names a deadline (rules/swap/deadline.py), the latest block is later, and it is
the sender's next number or a later one. Strong: consensus data and the known meaning of that argument. A run on the latest state that succeeds speaks
against it, and then nothing is said.
Never: "speed up". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import FactMissing, Facts, Known, Missing, Why
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Stage, seen
from rules.predicates import evm_transaction
from rules.swap.deadline import deadline_of


def check(facts: Facts) -> Finding | None:
    tx, evm = evm_transaction(facts), facts.evm
    if tx is None or evm is None or tx.block_number is not None or evm.call is None:
        return None
    deadline = deadline_of(evm.call)
    if deadline is None or tx.nonce < evm.nonce_latest.value:
        return None
    head = evm.latest.value
    if head is None:
        raise FactMissing(Missing(why=Why.LACKING, detail="head"))
    if head.timestamp <= deadline or (isinstance(evm.call_now, Known) and evm.call_now.value.kind == "success"):
        return None
    return RULE.fires(
        Confidence.STRONG,
        Evidence("deadline", Moment.of(deadline)),
        seen("head_time", evm.latest, Moment.of(head.timestamp), "timestamp"),
        recheck_after_s=600,
        deadline=Moment.of(deadline),
        late_by=Seconds(head.timestamp - deadline),
    )


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
