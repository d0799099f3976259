"""It left over a bridge of others and is on its way.

Condition: successful; the log of Across' pool, of LayerZero's endpoint or of Circle's CCTP (the registry's addresses) says that something left for a network that we know; and that network says that it is
not filled, not verified or not run yet, and it is young (rules/bridge/progress.py): strong. Where that network was not asked, only one of the last ten minutes is called under
way: likely. What was sent and to whom is the app's own matter: a message need not carry money (then it is not said to be with it), and where the signer got another
token here for what he paid nothing is said.
Never: "failed", "send it again". Source: knowledge/evm.md 3.L; docs.across.to; docs.layerzero.network; developers.circle.com/cctp.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.bridge.progress import NAMES, WENT_OUT, progress
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Slug, Stage, seen


def check(facts: Facts) -> Finding | None:
    found = progress(facts)
    if found is None or facts.evm is None or found.state != "in_flight" or found.one.kind == "op_deposit":
        return None
    one = found.one
    evidence: tuple[Evidence, ...] = (seen("crossing_logged", facts.evm.receipt, one.id, "logs"),)
    if found.seen:
        evidence += (seen("withdrawal_state", one.state, one.state.value),)
    return RULE.fires(
        Confidence.STRONG if found.seen else Confidence.LIKELY,
        *evidence,
        funds=Funds(Location.IN_FLIGHT if found.carries else Location.UNKNOWN),
        recheck_after_s=120,
        target_network=Slug(one.network),
        bridge=NAMES[one.kind],
        id=one.id,
        contract=Address(one.contract),
        age=Seconds(found.age),
        carries="yes" if found.carries else "no",
    )


RULE = Rule(
    code="bridge.in_flight",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CROSSING | Needs.BLOCK,
    rank=Rank.DISAPPOINTS,
    order=12,
    hides=WENT_OUT,
    actions=("wait", "look_again"),
    do_not=("send_again_yet",),
    queue="apps",
    tier="full",
    check=check,
)
