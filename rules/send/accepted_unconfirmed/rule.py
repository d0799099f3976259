"""The node took the transaction and stopped waiting for its block before it came: no failure.

eth_sendRawTransactionSync (EIP-7966) waits a moment for the receipt. When that time is over it answers with code 4 and the hash.
Condition: the client's own words for it (knowledge/evm.md 4.1; geth measured, reth by source).
Never: "failed", "send again". Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, actions=("look_again", "tell_sender_address") if facts.searched else None, recheck_after_s=60)


RULE = Rule(
    code="send.accepted_unconfirmed",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=10,
    actions=("find_hash_in_wallet", "look_again"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
