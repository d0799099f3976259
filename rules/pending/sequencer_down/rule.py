"""The rollup's operator makes no blocks, so nothing that waits can go through.

Condition (rules/pending/standstill.py): a network that settles on another chain (a rollup, whose blocks one operator, the sequencer, makes); the latest block of the node that holds
it is older than ten block times (and two minutes), and so is that of another endpoint. Strong where another network's latest block shows that our clock is
right, else likely.
Stands before what the ladder says of price and balance: while no block comes, none of it matters. A number that is used already stays first. Most rollups
have a slow way in through the chain below; it is nothing for a single payment.
Never: "your fee", "send it again". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.pending.standstill import HIDES, head_is_old, is_rollup, told


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts) if is_rollup(facts) else None


RULE = Rule(
    code="pending.sequencer_down",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="network",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.SECOND_HEAD,
    only_if=head_is_old,
    rank=Rank.STOPPED,
    order=27,
    hides=HIDES,
    actions=("wait",),
    do_not=("send_again_yet", "speed_up_useless"),
    queue="operations",
    tier="full",
    check=check,
)
