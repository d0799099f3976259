"""The Tron node knows this transaction already: it is in a block, it waits in the pool, or its id was seen before.

DUP_TRANSACTION_ERROR. A refused transaction sent again gets its refusal again, not this, unless the node keeps a cache of ids
(node.rpc.trxCacheEnable; measured on java-tron 4.8.0). With a transaction in a block the message is simply success: then this cause does not apply.
Condition: the message, and no network holds the hash (or none was given).
Never: "it is already on chain" without having seen it. Sources: knowledge/tron.md A5.1; tron-protocol.md 8, code 5.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, actions=("look_again", "tell_sender_address") if facts.searched else None, recheck_after_s=60)


RULE = Rule(
    code="send.duplicate",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=10,
    actions=("find_hash_in_wallet", "look_again"),
    do_not=("send_again_yet",),
    check=check,
)
