"""It is in a block, and the network does not call that block final yet.

Condition: its block is above what the network's own view calls final (rules/included/finality.py): the finalized tag, a depth, or Tron's solid
head. ``level`` safe: at or below the safe tag, which hardly ever changes; unsafe: newer.
Proven, as a fact of that view; the wait is a usual length, not a promise. Shown beside a cause where one fires.
Never: "final", "confirmed for good". Source: knowledge/evm.md 3.E, tron.md A2 and F4 (19 of 27 representatives, about a minute).
"""

from __future__ import annotations

from math import ceil

from chains.facts import Facts
from chains.needs import Needs
from rules.included.finality import finality, to_go, where
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Stage
from rules.predicates import intent, stage_of

LEAST_WAIT_S = 3


def check(facts: Facts) -> Finding | None:
    found = finality(facts)
    if found is None or found.level == "final" or facts.network is None:
        return None
    stage, meant = stage_of(facts), intent(facts)
    moved = "failed" if stage is Stage.FAILED else "unknown" if stage is Stage.INCLUDED else "call"
    if moved == "call" and meant.recipient is not None and meant.amount is not None and meant.kind in ("coins", "token"):
        moved = "known"
    wait = max(LEAST_WAIT_S, ceil(found.wait_s))
    return RULE.fires(
        Confidence.PROVEN,
        Evidence("block_number", found.block),
        Evidence("final_head", found.head),
        funds=Funds(where(facts)),
        recheck_after_s=wait,
        picture=to_go(facts.network, found),
        level=found.level,
        wait=Seconds(wait),
        moved=moved,
        block=found.block,
        final_head=found.head,
        confirmations="" if found.confirmations is None else str(found.confirmations),
    )


RULE = Rule(
    code="included.not_final",
    families=frozenset({"evm", "tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_RECIPIENT,
    stages=IN_A_BLOCK,
    needs=Needs.BLOCK,
    rank=Rank.NOT_FINAL,
    order=50,
    actions=("wait",),
    check=check,
)
