"""A withdrawal from an OP Stack network takes three transactions, and this is the first.

Condition: successful, and the protocol's own contract (0x4200…0016) logged the withdrawal (MessagePassed). Proven. How far it is, the portal below says, one of the registry's: nothing yet (it must be
proved there), proved (about seven days from then on, then it must be finalized), or finalized. Where that network cannot be asked, only the first step is told. The seven days count from the proof, not from
this transaction; challenges can make it longer. Bridges of others pay at once from their own money: their transactions hold no such log.
Never: "failed", "lost", "it arrives by itself". Source: knowledge/evm.md 3.L; OP Stack specification, withdrawals.
"""

from __future__ import annotations

from datetime import timedelta

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.l2.withdrawal import HIDES, after, amount_of, is_over, observed, told
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage

MATURITY = timedelta(days=7)  # proofMaturityDelaySeconds of the shipped networks' portals: 604,800


def check(facts: Facts) -> Finding | None:
    one = next((c for c in facts.crossings if c.kind == "op_withdrawal"), None)
    if one is None or facts.evm is None:
        return None
    step = one.state.value if isinstance(one.state, Known) else "unknown"
    ready = after(one.since, MATURITY)
    if step == "proven" and is_over(ready, facts):
        step = "ready"
    return RULE.fires(
        Confidence.PROVEN,
        *observed(facts.evm, one),
        funds=Funds(Location.WITH_RECIPIENT if step == "done" else Location.IN_FLIGHT, amount_of(facts, one)),
        actions={"done": ("nothing_to_do",), "proven": ("wait_then_claim",)}.get(step, ("claim_in_app",)),
        more=told(one, step, ready),
        withdrawal=one.id,
    )


RULE = Rule(
    code="l2.op.withdrawal",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CROSSING,
    rank=Rank.DISAPPOINTS,
    order=10,
    hides=HIDES,
    actions=("claim_in_app",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
