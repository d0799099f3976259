"""A withdrawal from an OP Stack network takes three transactions, and this is the first.

Condition: successful, and the protocol's own contract (0x4200…0016) logged the withdrawal (MessagePassed). Proven. How far it is, the portal below says, one of the registry's: nothing yet (it must be
proved there), proved (about seven days from then on, then it must be finalized), or finalized. Where that network cannot be asked, only the first step is told. The seven days count from the proof, not from
this transaction; challenges can make it longer. Bridges of others pay at once from their own money: their transactions hold no such log.
Never: "failed", "lost", "it arrives by itself". Source: knowledge/evm.md 3.L; OP Stack specification, withdrawals.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Funds, Location, Moment, Rank, Rule, Severity, Slug, Stage, seen
from rules.predicates import coins

MATURITY = timedelta(days=7)  # proofMaturityDelaySeconds of the shipped networks' portals: 604,800


def check(facts: Facts) -> Finding | None:
    one = next((c for c in facts.crossings if c.kind == "op_withdrawal"), None)
    if one is None or facts.evm is None:
        return None
    state = one.state.value if isinstance(one.state, Known) else "unknown"
    ready = datetime.fromtimestamp(one.since, UTC) + MATURITY if one.since is not None else None
    if state == "proven" and ready is not None and ready <= facts.clock:
        state = "ready"
    evidence: tuple[Evidence, ...] = (seen("withdrawal_logged", facts.evm.receipt, one.id, "logs"),)
    if isinstance(one.state, Known):
        evidence += (seen("withdrawal_state", one.state, one.state.value),)
    amount = coins(facts, one.amount) if one.amount else None
    return RULE.fires(
        Confidence.PROVEN,
        *evidence,
        funds=Funds(Location.WITH_RECIPIENT if state == "done" else Location.IN_FLIGHT, amount),
        actions={"done": ("nothing_to_do",), "proven": ("wait_then_claim",)}.get(state, ("claim_in_app",)),
        step=state,
        target_network=Slug(one.network),
        withdrawal=one.id,
        ready=Moment(ready) if ready is not None else "",
        timed="yes" if ready is not None else "no",
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
    hides=(
        "succeeded.as_requested",
        "succeeded.zero_value",
        "succeeded.sent_to_contract",
        "succeeded.internal_transfer_only",
        "succeeded.sent_to_burn",
    ),
    actions=("claim_in_app",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
