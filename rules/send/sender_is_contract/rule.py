"""The sending address is a contract on this network, and contracts cannot sign transactions.

EIP-3607: an address that holds code (other than a delegation, EIP-7702) sends nothing by itself. A smart-contract wallet sends through another account.
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: "the address is hacked". Source: knowledge/evm.md 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.sender_is_contract",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("start_again", "check_network_setting"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
