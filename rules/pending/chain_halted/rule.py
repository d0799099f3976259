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
from rules.model import Confidence, Evidence, Finding, Location, Moment, Rank, Rule, Seconds, Severity, Stage, seen
from rules.pending.standstill import head_is_old, is_rollup, standstill
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    found = standstill(facts) if not is_rollup(facts) else None
    if found is None or facts.network is None:
        return None
    return RULE.fires(
        found.confidence,
        Evidence("head_time", Moment(found.since)),
        seen("other_head_time", facts.other_head_time, Moment(facts.other_head_time.value)),
        do_not=None if facts.evm is not None else ("send_again_yet",),  # nothing can be sped up on Tron
        recheck_after_s=600,
        age=Seconds(found.age.total_seconds()),
        since=Moment(found.since),
        sure="yes" if found.confidence is Confidence.STRONG else "no",
    )


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
    hides=("pending.next_in_line", "pending.until_expiry", "infra.endpoint_lagging"),
    actions=("wait",),
    do_not=("send_again_yet", "speed_up_useless"),
    queue="operations",
    tier="full",
    check=check,
)
