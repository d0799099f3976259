"""The network, or this way into it, does not take transactions of this type.

Types 1 to 4 came with upgrades; some networks take only some of them, and geth's ordinary entry takes no blob transaction without its data.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: a lack of coins or a low price. Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, number, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, more=_type)


def _type(refusal: Refusal) -> Mapping[str, Param]:
    kind = number(refusal, "type")
    return {"typed": "no"} if kind is None else {"typed": "yes", "kind": kind}


RULE = Rule(
    code="send.type_not_supported",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("update_wallet", "check_network_setting"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
