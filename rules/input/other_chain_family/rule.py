"""A transaction of a chain that txdiag does not cover.

Condition: the text has the shape of another chain's hash or address (Solana signature, Sui digest, Cosmos, Bitcoin, TON …). Only the shape speaks, so
"possible". Where the shape is also that of a hash we look up, this is a finding beside "not found".
Never: "lost". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY, found_anywhere


def check(facts: Facts) -> Finding | None:
    chain = facts.question.other_chain
    if chain is None or facts.question.secret is not None:
        return None
    if pasted(facts) == RULE.code:
        return RULE.fires(Confidence.POSSIBLE, chain=chain)
    if pasted(facts) == "input.truncated":  # 62 or 63 digits: cut, or whole on Starknet
        return RULE.fires(Confidence.POSSIBLE, rank=Rank.BARE_FACT, chain=chain)
    if facts.question.hash is not None and facts.searched and not found_anywhere(facts):
        return RULE.fires(Confidence.POSSIBLE, rank=Rank.BARE_FACT, chain=chain)
    return None


RULE = Rule(
    code="input.other_chain_family",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.INPUT,
    actions=("look_up_other_chain",),
    check=check,
)
