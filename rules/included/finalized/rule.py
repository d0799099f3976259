"""It is in a block that the network calls final: it cannot be undone.

Condition: its block is at or below what the network's own view calls final (rules/included/finality.py): the finalized tag, a depth, or Tron's
solid head. A node whose "finalized" is its own head has no such view: there nothing is said, unless the block lies twice as deep as the network
usually takes, which is strong. Else proven. A bare fact: the answer only where nothing else explains more; otherwise it stands beside.
Never: "will be credited" (that is the recipient's). Source: knowledge/evm.md 3.E, tron.md A2.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.included.finality import finality, where
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity


def check(facts: Facts) -> Finding | None:
    found = finality(facts)
    if found is None or found.level != "final":
        return None
    place = where(facts)
    return RULE.fires(
        Confidence.STRONG if found.by_depth else Confidence.PROVEN,
        Evidence("block_number", found.block),
        Evidence("final_head", found.head),
        funds=Funds(place),
        moved="no" if place is Location.NONE else "yes",
        block=found.block,
        final_head=found.head,
    )


RULE = Rule(
    code="included.finalized",
    families=frozenset({"evm", "tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_RECIPIENT,
    stages=IN_A_BLOCK,
    needs=Needs.BLOCK,
    rank=Rank.BARE_FACT,
    order=60,
    actions=("nothing_to_do",),
    check=check,
)
