"""A deposit into a rollup has not shown up there for longer than such deposits take.

Condition: a deposit that a portal of the registry logged more than an hour ago by the chain's own time, and the other network, asked for the transaction that it becomes, has none such.
Likely: that network's node may lag, and the network may stand still for a while; deposits are not lost by that, for every block producer there must take them in.
Never: "lost", "send it again". Source: knowledge/evm.md 3.L; OP Stack specification, deposits.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.l2.op.deposit import LATE_S, deposit_of
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Slug, Stage, seen
from rules.predicates import coins


def check(facts: Facts) -> Finding | None:
    found = deposit_of(facts)
    if found is None or not isinstance(found.one.state, Known) or found.one.state.value != "absent" or found.age <= LATE_S:
        return None
    one = found.one
    return RULE.fires(
        Confidence.LIKELY,
        seen("not_there_yet", one.state, one.id),
        funds=Funds(Location.IN_FLIGHT, coins(facts, one.amount) if one.amount else None),
        recheck_after_s=900,
        target_network=Slug(one.network),
        hash=one.id,
        age=Seconds(found.age),
    )


RULE = Rule(
    code="bridge.delayed",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="bridge",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CROSSING | Needs.BLOCK,
    rank=Rank.DISAPPOINTS,
    order=11,
    hides=("succeeded.as_requested", "succeeded.zero_value", "succeeded.sent_to_contract", "succeeded.internal_transfer_only"),
    actions=("ask_bridge", "look_again"),
    do_not=("send_again_yet", "pay_unlock_fee"),
    queue="apps",
    tier="full",
    check=check,
)
