"""A Tron transaction waits, and its own time limit decides: by then it is in a block or it expires.

Tron has no nonce, no gas price, no speeding up and no cancelling; a transaction carries the moment after which no block may take it (usually 60
seconds after it was made, at most 24 hours).

Condition: no receipt, a node shows the body, and the head's time is below ``expiration`` (rules/pending/expiry.py; the chain's own time).
What the body says of its result (``contractRet``) is that node's dry run and proves nothing: not success, not failure.
Strong: one node's pool and receipt view.
Never: "speed up", "cancel with the same nonce", "network congestion", "it failed". Source: knowledge/tron.md A2, F2, F3.
"""

from __future__ import annotations

from math import ceil

from chains.facts import Facts
from rules.model import Confidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Stage, seen
from rules.pending.expiry import expiry, moment_ms

RECHECK_S = 10


def check(facts: Facts) -> Finding | None:
    found = expiry(facts)
    if found is None or found.state != "running" or not found.body or facts.tron is None:
        return None
    left = max(1, ceil((found.expiration_ms - found.head_ms) / 1000))
    return RULE.fires(
        Confidence.STRONG,
        seen("no_receipt", facts.tron.receipt),
        seen("expiration", facts.tron.transaction, Moment(found.until), "raw_data.expiration"),
        seen("head_time", facts.tron.head, Moment(moment_ms(found.head_ms))),
        recheck_after_s=min(RECHECK_S, left),
        until=Moment(found.until),
        left=Seconds(left),
    )


RULE = Rule(
    code="pending.until_expiry",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    rank=Rank.STOPPED,
    order=50,
    actions=("wait",),
    do_not=("send_again_yet",),
    check=check,
)
