"""The Tron node is too busy, or has too few connections, to take or pass on a transaction.

SERVER_BUSY, NO_CONNECTION, NOT_ENOUGH_EFFECTIVE_CONNECTION, BLOCK_UNSOLIDIFIED: refused before the pool, the same transaction may be handed in again.
"P2P broadcast failed." alone is otherwise: the node has put it into its own pool and could not pass it on (variant in_own_pool), so it can still go through until
it expires.
Condition: the names of these codes or their words (knowledge/tron-protocol.md 8).
Never: "your account is limited"; "send again" for in_own_pool. Sources: knowledge/tron.md A5.1; tron-protocol.md 8 (Wallet.java 507 to 562).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    kept = refusal is not None and refusal.variant == "in_own_pool"
    return refused(
        facts,
        RULE,
        actions=("find_hash_in_wallet", "look_again") if kept else None,
        do_not=("send_again_yet",) if kept else None,
        recheck_after_s=60,
    )


RULE = Rule(
    code="send.node_busy",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="operator",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("try_other_node", "retry_refused"),
    do_not=(),
    check=check,
)
