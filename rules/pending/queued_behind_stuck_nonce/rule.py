"""It waits because an earlier transaction of the same sender waits.

Networks of the Ethereum family work through a sender's transactions in the order of their numbers (nonces). All numbers before this one are
at the node, and the first of them is not in a block yet.

Condition: ``nonce > latest count`` and ``pending count > nonce``, and nothing earlier on the ladder (rules/pending/ladder.py).
Strong, not proven: the counts are one node's view. What to do concerns the first number alone; the others follow.
Which transaction has that number is said where a node shows it (chains/evm/blocker.py), with what it offers; the answer holds without it.
Never: "speed up this one", "network congestion". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Confidence, Finding, Gwei, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, reached


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.QUEUED_BEHIND)
    if found is None or facts.evm is None:
        return None
    tx, first = found.tx, facts.evm.nonce_latest.value
    shown = facts.evm.blocker
    blocker = shown.value if isinstance(shown, Known) else None
    return RULE.fires(
        Confidence.STRONG,
        seen("nonce", facts.evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", facts.evm.nonce_latest, first),
        seen("nonce_pending", facts.evm.nonce_pending, facts.evm.nonce_pending.value),
        *(() if blocker is None else (seen("blocker", shown, blocker.hash, "hash"),)),
        recheck_after_s=60,
        nonce=tx.nonce,
        first=first,
        before=tx.nonce - first,
        shown="no" if blocker is None else "yes",
        blocker="" if blocker is None else blocker.hash,
        cap=Gwei(0 if blocker is None else blocker.fee_cap),
    )


RULE = Rule(
    code="pending.queued_behind_stuck_nonce",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=35,
    actions=("fix_first_nonce",),
    do_not=("speed_up_this_one", "send_again_yet"),
    check=check,
)
