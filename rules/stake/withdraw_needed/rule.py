"""Unstaked TRX whose waiting time is over and that were not withdrawn.

Condition: as ``stake.unfreezing_wait``, with the moment behind the latest block's time (rules/stake/unfreezing.py). Proven: consensus data.
Never: "they come by themselves after 14 days". Source: knowledge/tron.md A5.6, F19.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Funds, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.pending.expiry import moment_ms
from rules.predicates import coins
from rules.stake.unfreezing import unfreezing


def check(facts: Facts) -> Finding | None:
    found = unfreezing(facts)
    if found is None or not found.free or facts.tron is None:
        return None
    sum_ = coins(facts, found.amount)
    return RULE.fires(
        Confidence.PROVEN,
        seen("unfreezing", facts.tron.owner, sum_, "unfrozenV2"),
        funds=Funds(Location.WITH_SENDER, sum_),
        stake=sum_,
        until=Moment(moment_ms(found.free_ms)),
    )


RULE = Rule(
    code="stake.withdraw_needed",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.ACCOUNTS | Needs.PRICES,
    rank=Rank.DISAPPOINTS,
    order=10,
    actions=("withdraw_unstaked",),
    check=check,
)
