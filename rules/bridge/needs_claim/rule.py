"""It reached the other network and waits to be run there.

Condition: successful; LayerZero's endpoint logged a message here, and its endpoint on the other network has verified it and not run it, more than three quarters of an hour after it was sent by the
chain's own time. Strong: what is verified is run at once by whom the app paid for it; where that failed, or too little was paid, anybody may run it. Withdrawals from rollups have causes of
their own (l2.*).
Never: "lost", "send it again". Source: knowledge/evm.md 3.L; docs.layerzero.network (EndpointV2, lzReceive).
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.bridge.progress import NAMES, WENT_OUT, progress
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Slug, Stage, seen


def check(facts: Facts) -> Finding | None:
    found = progress(facts)
    if found is None or facts.evm is None or found.state != "needs_claim":
        return None
    one = found.one
    return RULE.fires(
        Confidence.STRONG,
        seen("crossing_logged", facts.evm.receipt, one.id, "logs"),
        seen("withdrawal_state", one.state, one.state.value),
        funds=Funds(Location.IN_FLIGHT if found.carries else Location.UNKNOWN),
        target_network=Slug(one.network),
        bridge=NAMES[one.kind],
        id=one.id,
        age=Seconds(found.age),
        carries="yes" if found.carries else "no",
    )


RULE = Rule(
    code="bridge.needs_claim",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CROSSING | Needs.BLOCK,
    rank=Rank.DISAPPOINTS,
    order=12,
    hides=WENT_OUT,
    actions=("retry_message", "ask_bridge"),
    do_not=("send_again_yet", "pay_unlock_fee"),
    queue="apps",
    tier="full",
    check=check,
)
