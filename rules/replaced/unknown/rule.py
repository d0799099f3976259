"""Its number is used, and by which transaction could not be seen.

Condition (rules/replaced/fate.py): no node holds the hash, its receipt was asked for once more together with the sender's count, that count has passed
its number, and the transaction that has the number was not found: the node keeps no old state to search in, time ran out, or the number was used
without a transaction (an authorization, EIP-7702). Silent where we saw it in a block ourselves: then ``included.reorged_out`` is the answer.
Strong where a second endpoint does not hold it either, else likely: a node that forgets old hashes would answer the same.
Never: "may still confirm". Source: knowledge/evm.md 2.4, 3.D.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.replaced.fate import NOT_THERE, by_word, confirmed, fate, how_sure


def check(facts: Facts) -> Finding | None:
    found = fate(facts)
    if found is None or found.kind != "unseen" or facts.seen_block_hash is not None:
        return None
    return RULE.fires(
        how_sure(facts, Confidence.STRONG if confirmed(facts) else Confidence.LIKELY),
        *found.evidence,
        nonce=found.nonce,
        by_word=by_word(facts),
    )


RULE = Rule(
    code="replaced.unknown",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=8,
    hides=NOT_THERE,
    actions=("look_up_own_history",),
    do_not=("send_before_looking",),
    check=check,
)
