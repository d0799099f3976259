"""It has not been done on the other network for longer than such crossings take.

Condition: one of these, by what the other network says and the age by the chain's own time (rules/bridge/progress.py). A deposit into an OP Stack network that is not there after an hour; a deposit into Across that
nobody has filled after half an hour; a message over LayerZero that is not verified after an hour, or dollars burnt by CCTP that are not minted after one. Likely: the other network's node may lag, or the network stand still. Where
the time for filling an Across deposit is over, it is paid back on the network it came from (how = refund), which takes hours; after a day that must have come (paid_back).
Silent about a deposit into an OP Stack network of more than twelve hours: by the protocol it is there, and the node has forgotten it.
Never: "lost", "send it again". Source: knowledge/evm.md 3.L; OP Stack specification, deposits; docs.across.to; docs.layerzero.network.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.bridge.progress import NAMES, WENT_OUT, progress
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Slug, Stage, seen
from rules.predicates import coins


def check(facts: Facts) -> Finding | None:
    found = progress(facts)
    if found is None or found.state not in ("delayed", "refund", "paid_back"):
        return None
    one = found.one
    return RULE.fires(
        Confidence.LIKELY,
        seen("not_there_yet", one.state, one.id),
        funds=Funds(
            Location.IN_FLIGHT if found.carries and found.state != "paid_back" else Location.UNKNOWN,
            coins(facts, one.amount) if one.amount and one.kind == "op_deposit" else None,
        ),
        recheck_after_s=900,
        target_network=Slug(one.network),
        bridge=NAMES[one.kind],
        named="yes" if NAMES[one.kind] else "no",
        how=found.state,
        carries="yes" if found.carries else "no",
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
    hides=WENT_OUT,
    actions=("ask_bridge", "look_again"),
    do_not=("send_again_yet", "pay_unlock_fee"),
    queue="apps",
    tier="full",
    check=check,
)
