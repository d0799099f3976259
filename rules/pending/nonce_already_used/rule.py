"""It can never be included: the chain already holds another transaction of the same sender with this number.

Condition: ``nonce < latest count`` while the node still shows it as waiting. A number is used once, so it is out of the race, and the node will
forget it. Which one took the number the ``replaced.*`` causes say where it can be found.
Proven where the receipt was asked again together with the counts and there is still none: between the first look and the counts it could have
been included itself. Likely where that was not asked. A second endpoint, where there is one, must count as far: gateways that keep transactions private make
counts up. Where it does not it is possible only, and likely where it did not answer.
Its own money did not move; the other transaction with the number may have made the same payment (a "speed up" does), so nothing says "send
again". Never: "wait". Source: knowledge/evm.md 3.C, 3.D.
"""

from __future__ import annotations

from chains.facts import Facts, Known, Missing, Why
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, reached


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.NONCE_ALREADY_USED)
    if found is None or facts.evm is None:
        return None
    again = facts.evm.receipt_again
    if isinstance(again, Known) and again.value is not None:
        return None
    elsewhere = facts.evm.nonce_elsewhere
    sure = Confidence.PROVEN if isinstance(again, Known) else Confidence.LIKELY
    if isinstance(elsewhere, Missing):
        sure = sure if elsewhere.why is Why.NOT_ASKED else Confidence.LIKELY
    elif elsewhere.value <= found.tx.nonce:
        sure = Confidence.POSSIBLE
    return RULE.fires(
        sure,
        seen("nonce", facts.evm.transaction, found.tx.nonce, "nonce"),
        seen("nonce_latest", facts.evm.nonce_latest, facts.evm.nonce_latest.value),
        seen("no_receipt", again),
        *([seen("nonce_latest", elsewhere, elsewhere.value)] if isinstance(elsewhere, Known) else []),
        recheck_after_s=30,
        nonce=found.tx.nonce,
        next=facts.evm.nonce_latest.value,
    )


RULE = Rule(
    code="pending.nonce_already_used",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES,
    rank=Rank.STOPPED,
    order=25,
    hides=("pending.would_revert",),
    actions=("look_up_own_history",),
    do_not=("send_before_looking", "speed_up_useless"),
    check=check,
)
