"""The transaction carries the highest number (nonce) there can be, so nothing could follow it.

Numbers end at 2^64 - 1 (EIP-2681). No account gets there by sending: a wallet or a program has filled in a wrong number.
Condition: a client's "nonce has max value" or its like (knowledge/evm.md 4.1).
Never: "your account is used up" as a fact. Source: knowledge/evm.md 4.1; geth core/error.go ErrNonceMax.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.nonce_exhausted",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("let_wallet_fill_in",),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
