"""Unstaked TRX that are still waiting.

Condition: an unstaking of Stake 2.0 whose sum the account still lists, and whose moment lies ahead of the latest block's time (rules/stake/unfreezing.py). Proven: consensus data.
Never: "stuck transaction". Source: knowledge/tron.md A5.6, F19.
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
    if found is None or found.free or facts.tron is None:
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
    code="stake.unfreezing_wait",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.ACCOUNTS | Needs.PRICES,
    rank=Rank.DISAPPOINTS,
    order=10,
    actions=("wait",),
    check=check,
)
