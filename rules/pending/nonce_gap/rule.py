"""A transaction waits because an earlier number of the same sender has not been seen.

Networks of the Ethereum family work through a sender's transactions in the order of their numbers (nonces). The node knows
this one, and neither the chain nor its own pool holds the number before it.

Condition: ``nonce > latest count`` and ``pending count <= nonce``, and nothing earlier on the ladder (rules/pending/ladder.py). The missing
numbers are pending count to nonce - 1.
Strong, not proven: the counts are one node's view, another node may hold the missing one. geth drops such a transaction after
three hours (legacypool ``Lifetime``).
Ruled out where something else holds it back and its number is the count itself: the sender's next.
Never: "network congestion", "speed up this one". Source: knowledge/evm.md 3.C; geth core/txpool/legacypool.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, RuledOut, Severity, Stage, seen
from rules.pending.ladder import Rung, reached, standing


def check(facts: Facts) -> Finding | RuledOut | None:
    found = standing(facts)
    known = facts.evm is not None and isinstance(facts.evm.nonce_latest, Known)
    if found is not None and facts.evm is not None and known and found.tx.nonce == facts.evm.nonce_latest.value:
        return RULE.rules_out(nonce=found.tx.nonce)
    found = reached(facts, Rung.NONCE_GAP)
    if found is None or facts.evm is None:
        return None
    tx = found.tx
    latest, pending = facts.evm.nonce_latest.value, facts.evm.nonce_pending.value
    first = max(latest, pending)
    return RULE.fires(
        Confidence.STRONG,
        seen("nonce", facts.evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", facts.evm.nonce_latest, latest),
        seen("nonce_pending", facts.evm.nonce_pending, pending),
        nonce=tx.nonce,
        missing=first,
        missing_last=tx.nonce - 1,
        count="one" if tx.nonce - first == 1 else "many",
        recheck_after_s=60,
    )


RULE = Rule(
    code="pending.nonce_gap",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=40,
    actions=("send_missing_nonce",),
    do_not=("speed_up_this_one", "send_again_yet"),
    check=check,
)
