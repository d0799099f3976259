"""A block's hash instead of a transaction's.

Condition: no network holds a transaction with this hash, and one says that it is the hash of a block (on Tron block hashes begin with eight zeros, the
height follows: knowledge/tron.md F20). Proven: the node gave the block.
Never: "dropped", "not found". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage
from rules.predicates import EVERY_FAMILY, found_anywhere


def check(facts: Facts) -> Finding | None:
    holder = next((s for s in facts.searched if s.block_number is not None), None)
    if holder is None or holder.block_number is None or found_anywhere(facts):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        Evidence("is_block", str(holder.block_number), source=holder.source),
        holder_network=Slug(holder.network),
        block=str(holder.block_number),
    )


RULE = Rule(
    code="input.block_hash",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.INPUT,
    actions=("find_hash_in_wallet",),
    check=check,
)
