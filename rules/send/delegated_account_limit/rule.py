"""The account has delegated itself to a contract (EIP-7702), and such accounts may have only one waiting transaction.

Nodes allow one in flight, without a gap in the numbers, and no second authority that is already spoken for. geth, as it is usually set, hides this refusal:
it answers with a hash, keeps the transaction to itself and tries again each minute (measured; knowledge/evm.md 2.4).
Condition: a client's words for it (knowledge/evm.md 4.1).
Never: "send again"; "your wallet is compromised" from this alone. Sources: knowledge/evm.md 2.4, 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, recheck_after_s=60)


RULE = Rule(
    code="send.delegated_account_limit",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("wait", "look_again"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
