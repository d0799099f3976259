"""The transaction carries a number (nonce) that is too far ahead.

Most pools keep a transaction with a gap and let it wait; some refuse it: geth's blob pool at any gap, Nethermind and Besu where the gap is too wide,
nitro after a second.
Condition: a client's "nonce too high" or its like (knowledge/evm.md 4.1). Where the message has both numbers, the missing ones are next to tx - 1.
Never: "network congestion", a higher price. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, number, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("next", "tx"), more=_missing)


def _missing(refusal: Refusal) -> Mapping[str, Param]:
    first, own = number(refusal, "next"), number(refusal, "tx")
    if first is None or own is None or own <= first:
        return {"count": "unknown"}
    return {"missing": first, "missing_last": own - 1, "count": "one" if own - first == 1 else "many"}


RULE = Rule(
    code="send.nonce_too_high",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("send_missing_nonce", "reset_wallet_numbers"),
    do_not=("repeat_refused",),
    check=check,
)
