"""We see the transaction, but could not read enough to explain it.

Condition: a network holds it, and what decides is missing because an endpoint erred, hung or ran out of time: for a waiting one the sender's numbers or the
fees, for an included one the receipt or the head of the chain. What is proven is told; this says that more was to be seen.
Never: a cause that rests on what is missing. Source: DESIGN, principle 5; knowledge/evm.md 3.M.
"""

from __future__ import annotations

from chains.facts import Facts, Missing, Why
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY, stage_of

_NOT_SEEN = frozenset(Why) - {Why.NOT_ASKED}
_LATE = frozenset({Why.TIMED_OUT, Why.UNREACHABLE, Why.RATE_LIMITED})


def _decisive(facts: Facts) -> tuple[object, ...]:
    if facts.evm is not None:
        evm = facts.evm
        return (
            (evm.nonce_latest, evm.nonce_pending, evm.fee_history)
            if stage_of(facts) is Stage.PENDING
            else (evm.receipt, evm.latest)
        )
    if facts.tron is not None:
        tron = facts.tron
        return (tron.receipt, tron.head, tron.solid_head)
    return ()


def check(facts: Facts) -> Finding | None:
    lacking = [f for f in _decisive(facts) if isinstance(f, Missing) and f.why in _NOT_SEEN]
    if not lacking:
        return None
    in_time = not any(f.why in _LATE for f in lacking)
    return RULE.fires(Confidence.PROVEN, number=len(lacking), missed="unknown" if in_time else "late", recheck_after_s=60)


RULE = Rule(
    code="infra.timeout_partial",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=IN_A_BLOCK | {Stage.PENDING},
    rank=Rank.BARE_FACT,
    order=5,
    actions=("look_again",),
    do_not=("send_again_yet",),
    queue="operations",
    check=check,
)
