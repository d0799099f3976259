"""It is in a block, and how final that is cannot be told.

Condition: a receipt names the block, and the network's own view of finality is missing or useless (no safe and finalized blocks, or a node that calls its own head
final). Depth alone is no proof, so nothing is promised.
Proven that it is in the block; confidence speaks of that. Source: knowledge/evm.md 3.E.
"""

from __future__ import annotations

from chains.facts import FactMissing, Facts
from rules.included.finality import finality, left_the_chain
from rules.model import IN_A_BLOCK, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, evm_receipt, stage_of, tron_receipt


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None or left_the_chain(facts):
        return None
    receipt = evm_receipt(facts) if facts.evm else tron_receipt(facts.tron) if facts.tron else None
    if receipt is None:
        return None
    try:
        finality(facts)
    except FactMissing:
        ok = stage_of(facts) is Stage.SUCCEEDED
        return RULE.fires(
            Confidence.PROVEN,
            seen("block_number", family.receipt, str(receipt.block_number)),
            funds=None if ok else Funds(Location.WITH_SENDER if stage_of(facts) is Stage.FAILED else Location.UNKNOWN),
            outcome="succeeded" if ok else "other",
            recheck_after_s=60,
        )
    return None


RULE = Rule(
    code="included.finality_unknown",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="operator",
    funds=Location.WITH_RECIPIENT,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=20,
    actions=("look_again",),
    queue="operations",
    tier="full",
    check=check,
)
