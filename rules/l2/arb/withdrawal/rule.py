"""A withdrawal from Arbitrum waits for about seven days, and is then claimed below.

Condition: successful, and ArbSys (0x…64) logged the message (L2ToL1Tx). Proven. Whether it was claimed, the outbox below says (isSpent). Not claimed and older than seven days by the chain's own time,
it can be claimed most likely (the waiting time is counted in blocks below, 45,818 of them); younger, it waits. Where that network cannot be asked, only the way is told.
Of tokens the message goes to their gateway below, so only coins are said to be with whom it names.
Never: "failed", "lost", "it arrives by itself". Source: knowledge/evm.md 3.L; docs.arbitrum.io (L2 to L1 messaging).
"""

from __future__ import annotations

from datetime import timedelta

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.l2.withdrawal import HIDES, after, amount_of, is_over, observed, told
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage

CHALLENGE = timedelta(days=7)  # 45,818 blocks of 12 s are 6.4 days; then the next assertion must be confirmed


def check(facts: Facts) -> Finding | None:
    one = next((c for c in facts.crossings if c.kind == "arbitrum_withdrawal"), None)
    if one is None or facts.evm is None:
        return None
    block = facts.evm.block.value if isinstance(facts.evm.block, Known) else None
    ready = after(block.timestamp if block is not None else None, CHALLENGE)
    step = "unknown"
    if isinstance(one.state, Known):
        step = "done" if one.state.value == "done" else "ready" if is_over(ready, facts) else "waits"
    amount = amount_of(facts, one)
    return RULE.fires(
        Confidence.PROVEN,
        *observed(facts.evm, one),
        funds=Funds(Location.WITH_RECIPIENT if step == "done" else Location.IN_FLIGHT, amount, one.recipient if amount else None),
        actions={"done": ("nothing_to_do",), "waits": ("wait_then_claim",)}.get(step, ("claim_in_app",)),
        more=told(one, step, ready),
        recipient=Address(one.recipient or ""),
        position=one.id,
    )


RULE = Rule(
    code="l2.arb.withdrawal",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CROSSING | Needs.BLOCK,
    rank=Rank.DISAPPOINTS,
    order=10,
    hides=HIDES,
    actions=("claim_in_app",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
