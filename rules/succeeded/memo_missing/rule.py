"""A deposit to a platform that asks for a memo, without one.

Condition: Tron, the user speaks of a memo (tag, 备注) and of a platform; what was sent arrived at its address; and the transaction carries no memo. Likely: that the
platform wanted one is the user's word. Only the platform can match it to an account.
Never: "lost". Source: knowledge/tron.md A5.4, evm.md 3.H.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import tron_transaction
from rules.succeeded.platform import deposit


def check(facts: Facts) -> Finding | None:
    body = tron_transaction(facts.tron) if facts.tron is not None else None
    if facts.tron is None or body is None or body.memo or "memo" not in facts.question.mentions:
        return None
    found = deposit(facts)
    if found is None:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("no_memo", facts.tron.transaction, None, "raw_data.data"),
        funds=Funds(Location.AT_THIRD_PARTY, found.meant.amount, found.arrived.recipient),
        platform=found.platform,
        named="yes" if found.platform else "no",
        recipient=Address(found.arrived.recipient),
    )


RULE = Rule(
    code="succeeded.memo_missing",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="exchange",
    funds=Location.AT_THIRD_PARTY,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=70,
    hides=("succeeded.as_requested", "succeeded.exchange_not_credited", "succeeded.token_not_added"),
    actions=("ask_platform_with_proof",),
    do_not=("send_again_yet",),
    queue="exchange",
    check=check,
)
