"""The hash is that of a request to sign in a Safe, which is not a transaction's.

Condition (rules/input/other_hash.py): a log of a Safe (1.4 and later) of the last 5,000 blocks of a network has this hash: strong, as any contract can write such a log, and the log
is of the transaction that carried it out. Or: no network that answered holds the hash, we never saw it on one, and the words around it speak of a Safe. Possible: then it is the words alone that say so, and
the hash could as well be a transaction's that is not there. Where sender and number are known, its fate is looked up instead (rules/replaced).
Never: "not found" alone, "lost". Source: knowledge/evm.md 3.A.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.other_hash import found_as, perhaps_of
from rules.model import Address, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage


def check(facts: Facts) -> Finding | None:
    found = found_as(facts, "safe")
    if found is None or found.transaction is None:
        return RULE.fires(Confidence.POSSIBLE, found="no") if perhaps_of(facts, "safe") else None
    return RULE.fires(
        Confidence.STRONG,
        Evidence("operation_in", found.transaction, "transactionHash", found.source),
        rank=Rank.INPUT,
        actions=("look_up_outer",),
        found="yes",
        transaction=found.transaction,
        network=Slug(found.network),
        account=Address(found.account),
        success="yes" if found.success else "no",
    )


RULE = Rule(
    code="input.safe_tx_hash",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.NONE,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.NOT_FOUND,
    order=20,
    actions=("find_hash_in_wallet",),
    tier="full",
    check=check,
)
