"""The wallet's coins do not cover the amount and the network fee together.

A node counts amount + gas limit x highest price, not what the fee will really be, and only the network's own coin; tokens do not count. geth adds up
what already waits from the same sender ("queued cost"). The words prove that this attempt entered no pool.
Condition: the message is a client's "insufficient funds …" (knowledge/evm.md 4.1), not a contract's revert with the same words. The figures are the
message's own. A corrupted signature shows the same text, with balance 0 of a stranger (measured): so an empty balance is told with a doubt.
Never: "the money is lost"; a token's balance. Sources: knowledge/evm.md 4.1, 4.3; geth core/txpool/validation.go.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, coin, number, refused

ROUNDED_TO = 10**12  # wei: figures are shown with six decimals, rounded down; what is missing must be rounded up


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, coins=("balance", "cost"), more=_short)


def _short(refusal: Refusal) -> Mapping[str, Param]:
    balance, cost, missing = (number(refusal, name) for name in ("balance", "cost", "overshot"))
    if missing is None and balance is not None and cost is not None:
        missing = cost - balance
    queued = number(refusal, "queued") or 0
    told: dict[str, Param] = {
        "queued": "yes" if queued else "no",
        "empty": "yes" if balance == 0 else "no",
        "short_known": "no",
        "total_known": "no",
    }
    if missing is not None and missing > 0:
        told |= {
            "short_known": "yes",
            "short": coin(refusal, missing),
            "top_up": coin(refusal, -(-missing // ROUNDED_TO) * ROUNDED_TO),
        }
        if balance is not None:  # what waits counts too, so the sum is taken from what is missing
            told |= {"total_known": "yes", "total": coin(refusal, balance + missing)}
    return told


RULE = Rule(
    code="send.insufficient_funds",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("top_up_coins", "lower_amount", "retry_refused"),
    do_not=("repeat_refused",),
    check=check,
)
