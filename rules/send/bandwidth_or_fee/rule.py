"""The account has neither enough bandwidth nor enough TRX for what the transaction costs before it runs.

One answer of the node for several things: bandwidth (1 point for each byte, or 1,000 sun), the fee of 1 TRX for a memo, 1 TRX for several signatures, 1.1 TRX for a
recipient that was never used (main network's prices in November 2026). Measured also with free bandwidth at hand, where a memo had to be paid.
Condition: BANDWITH_ERROR (sic) or "Account resource insufficient error." (knowledge/tron-protocol.md 4, 8). Shortfalls of TRC-10, stakes and permissions
have other words.
Never: "you have TRX, so it is a fault of the wallet"; renting energy. Sources: knowledge/tron.md A5.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.bandwidth_or_fee",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("get_bandwidth", "retry_refused"),
    do_not=("repeat_refused",),
    check=check,
)
