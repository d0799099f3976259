"""Only a permission was given (or taken back); nothing was sent.

Condition: successful, an Approval is on record, and no transfer of any value. Proven: consensus data. Where the permission is unlimited,
security.unlimited_approval comes first.
Never: "transfer done", "the tokens arrived". Source: knowledge/evm.md 3.H, knowledge/tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Amount, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, token_amount
from rules.succeeded.arrival import UNLIMITED, moved_nothing


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None or not family.approvals or not moved_nothing(facts):
        return None
    given = family.approvals[0]
    endless = given.amount is None or given.amount >= UNLIMITED
    allowed: Amount | None = None if endless else token_amount(facts, given.contract, given.amount or 0)
    return RULE.fires(
        Confidence.PROVEN,
        seen("approval_given", family.receipt) if allowed is None else seen("approval_seen", family.receipt, allowed),
        seen("spender", family.receipt, Address(given.spender)),
        spender=Address(given.spender),
        kind="revoked" if given.amount == 0 else "known" if allowed is not None else "given",
        allowed=allowed if allowed is not None else "",
    )


RULE = Rule(
    code="succeeded.approve_only",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=40,
    actions=("revoke_approval",),
    check=check,
)
