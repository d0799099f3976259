"""An address instead of a transaction.

Condition: no hash in the text, and an EVM address (40 hex digits, EIP-55 where it has mixed case) or a Tron address (base58check). ``checksum``: ``bad``
where the address itself was mistyped: money sent to it would go elsewhere.
Never: "transaction not found". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    question = facts.question
    if pasted(facts) != RULE.code or question.address is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        address=Address(question.address),
        checksum="bad" if question.checksum_ok is False else "ok",
    )


RULE = Rule(
    code="input.address",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("find_hash_in_wallet",),
    check=check,
)
