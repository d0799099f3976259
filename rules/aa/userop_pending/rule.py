"""A bundler still holds the user operation: it has not been put into a transaction yet.

Condition: no network holds the hash, the words around it speak of a user operation, and an endpoint that is a bundler too (eth_getUserOperationByHash) knows the operation without a
transaction. Likely: it is one bundler's word, and what keeps it back it does not say (fees too low, a sponsor's signature that has expired, an earlier number
missing). Most nodes are no bundlers; their silence means nothing.
Never: "failed", "lost", "not found". Source: knowledge/evm.md 3.I; ERC-7769.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.other_hash import found_as
from rules.model import Address, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage


def check(facts: Facts) -> Finding | None:
    found = found_as(facts, "waiting")
    if found is None or found_as(facts, "user_operation") is not None:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        Evidence("bundler_holds", Address(found.account), "transactionHash", found.source),
        account=Address(found.account),
        network=Slug(found.network),
    )


RULE = Rule(
    code="aa.userop_pending",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    rank=Rank.INPUT,
    order=20,
    actions=("wait", "look_again"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
