"""The Tron node got the transaction after its validity had ended, or with a validity of more than 24 hours.

A Tron transaction is valid until the moment written in it, usually one minute after it was made; the node answers an end too far ahead with the same words
(measured). A transaction that was carried out earlier and is sent once more also gets this answer: so without its hash nothing here says that it never went
through, and the reader looks first.
Condition: TRANSACTION_EXPIRATION_ERROR or "Transaction expired" (knowledge/tron-protocol.md 7, 8).
Never: "cancelled by Tron"; "speed up" (Tron has neither number nor replacement). Sources: knowledge/tron.md A5.1; tron-protocol.md 7, 8.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, actions=("start_again",) if facts.searched else None, do_not=() if facts.searched else None)


RULE = Rule(
    code="send.expired",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("find_hash_in_wallet", "start_again"),
    do_not=("send_before_looking",),
    check=check,
)
