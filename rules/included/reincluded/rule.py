"""It had been in one block, the network replaced that block, and it is in another one now.

Condition, EVM: we remember a block of it (``seen_block_hash``), its receipt names another one, and that one is part of the chain (the block at its
height has the receipt's hash). Tron, where we remember the height: the solid chain holds it at another height.
Proven. What counts is its present outcome; what the old block said does not. A bare fact that stands beside the outcome.
Never: "it was done twice". Source: knowledge/evm.md 3.E.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import stage_of


def check(facts: Facts) -> Finding | None:
    before = facts.seen_block_hash
    evidence = None if before is None else _evidence(facts, before)
    if evidence is None:
        return None
    where = {Stage.FAILED: Location.WITH_SENDER, Stage.INCLUDED: Location.UNKNOWN}.get(stage_of(facts), Location.WITH_RECIPIENT)
    return RULE.fires(Confidence.PROVEN, *evidence, funds=Funds(where), before=before or "")


def _evidence(facts: Facts, before: str) -> tuple[Evidence, ...] | None:
    if facts.evm is not None:
        receipt = facts.evm.receipt.value
        if receipt is None or receipt.block_hash == before.lower():
            return None
        now = facts.evm.canonical_block.value
        if now is None or now.hash != receipt.block_hash:
            return None
        return Evidence("block_hash_before", before), seen("block_hash_named", facts.evm.receipt, receipt.block_hash, "blockHash")
    solid = facts.tron.solid_receipt.value if facts.tron is not None else None
    if facts.tron is None or solid is None or str(solid.block_number) == before:
        return None
    return Evidence("block_hash_before", before), seen(
        "block_number", facts.tron.solid_receipt, solid.block_number, "blockNumber"
    )


RULE = Rule(
    code="included.reincluded",
    families=frozenset({"evm", "tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_RECIPIENT,
    stages=IN_A_BLOCK,
    needs=Needs.BLOCK,
    rank=Rank.BARE_FACT,
    order=55,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
