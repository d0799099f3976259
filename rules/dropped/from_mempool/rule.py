"""It waited, and the nodes have forgotten it. Its number is still free.

Condition (rules/replaced/fate.py): we saw it on this network before, waiting; now no node that answered holds it; its sender's next number on the chain
has not passed its own. Param ``number``: free, or taken where another transaction waits with the same number (a speed-up or a cancellation on
its way).
Likely where two endpoints agree, else possible. Not proof: whoever kept the signed bytes can send them again. With the same number only one of the two
can ever be executed, so that is the safe way to send again.
Never: "it's gone for good", "send again" without the number. Source: knowledge/evm.md 3.D.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.replaced.fate import NOT_THERE, confirmed, fate


def check(facts: Facts) -> Finding | None:
    found = fate(facts)
    if found is None or found.kind not in ("free", "taken") or not facts.seen_before or facts.seen_block_hash is not None:
        return None
    taken = found.kind == "taken"
    return RULE.fires(
        Confidence.LIKELY if confirmed(facts) else Confidence.POSSIBLE,
        *found.evidence,
        actions=("look_up_own_history", "look_again") if taken else ("resend_same_nonce",),
        recheck_after_s=60 if taken else None,
        nonce=found.nonce,
        number="taken" if taken else "free",
    )


RULE = Rule(
    code="dropped.from_mempool",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=15,
    hides=NOT_THERE,
    actions=("resend_same_nonce",),
    do_not=("send_other_nonce",),
    check=check,
)
