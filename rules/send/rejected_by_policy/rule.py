"""The operator of this node does not take transactions of this sender, or to this recipient.

A list of the node, not a rule of the network. BSC's clients carry a list of addresses; private networks and some gateways have lists of who may send.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: "your wallet is frozen"; how to get around a list. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.rejected_by_policy",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("check_recipient_kind", "report_to_app"),
    do_not=("pay_unlock_fee",),
    tier="full",
    check=check,
)
