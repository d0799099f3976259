"""A deposit into an OP Stack network is on its way.

Condition: successful, and a portal of the registry logged the deposit (TransactionDeposited). The transaction that it becomes there has a hash that follows from the log, and that
network says that it has none such yet, and the block here is less than an hour old by the chain's own time: strong. Where that network cannot be asked, a deposit of the last ten minutes is
likely under way; of an older one nothing is said. After an hour without it, it is ``bridge.delayed``.
Never: "failed", "send it again". Source: knowledge/evm.md 3.L; OP Stack specification, deposits.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.bridge.progress import progress
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Seconds, Severity, Slug, Stage, seen
from rules.predicates import coins


def check(facts: Facts) -> Finding | None:
    found = progress(facts)
    if found is None or facts.evm is None or found.one.kind != "op_deposit" or found.state != "in_flight":
        return None
    one = found.one
    evidence: tuple[Evidence, ...] = (seen("deposit_logged", facts.evm.receipt, Address(one.contract), "logs"),)
    if found.seen:
        evidence += (seen("not_there_yet", one.state, one.id),)
    return RULE.fires(
        Confidence.STRONG if found.seen else Confidence.LIKELY,
        *evidence,
        funds=Funds(Location.IN_FLIGHT, coins(facts, one.amount) if one.amount else None),
        recheck_after_s=120,
        target_network=Slug(one.network),
        hash=one.id,
        age=Seconds(found.age),
    )


RULE = Rule(
    code="l2.op.deposit_pending",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CROSSING | Needs.BLOCK,
    rank=Rank.DISAPPOINTS,
    order=10,
    hides=("succeeded.as_requested", "succeeded.zero_value", "succeeded.sent_to_contract", "succeeded.internal_transfer_only"),
    actions=("wait", "look_again"),
    do_not=("send_again_yet",),
    queue="apps",
    tier="full",
    check=check,
)
