"""The network stands still: no block comes, so nothing that waits can go through.

Condition (rules/pending/standstill.py): a network that is no rollup; the latest block of the node that holds it is older than ten block times (and two minutes), and so is that
of another endpoint. Strong where another network's latest block shows that our clock is right, else likely.
Stands before what the ladder says of price and balance: while no block comes, none of it matters. A number that is used already stays first. On Tron the transaction's
own expiry runs on meanwhile by the chain's time, which stands still too.
Never: "your fee", "your wallet". Source: knowledge/evm.md 3.C; knowledge/tron.md A2.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.pending.standstill import HIDES, head_is_old, is_rollup, told
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    useless = None if facts.evm is not None else ("send_again_yet",)  # nothing can be sped up on Tron
    return None if is_rollup(facts) else told(RULE, facts, do_not=useless)


RULE = Rule(
    code="pending.chain_halted",
    families=EVERY_FAMILY,
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
