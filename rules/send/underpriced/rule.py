"""The price is below what the node takes.

Two cases. Below the node's own minimum ("gas price below minimum", minimum needed n): refused for good, nothing entered a pool. Or the pool is full and
others pay more ("transaction underpriced"): a refusal for now. geth then answers with a hash, keeps the transaction to itself and tries again each minute
(knowledge/evm.md 2.4), and BSC puts it aside; so this cause says "send again" only in the first case.
Condition: a client's words (knowledge/evm.md 4.1); replacements are another cause.
Never: "the network is congested" without a figure. Sources: knowledge/evm.md 2.4, 4.1.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    below = refusal is not None and refusal.variant == "minimum"
    return refused(
        facts,
        RULE,
        prices=("minimum",),
        actions=("raise_fee", "retry_refused") if below else None,
        do_not=("repeat_refused",) if below else None,
        recheck_after_s=None if below else 300,
    )


RULE = Rule(
    code="send.underpriced",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("find_hash_in_wallet", "speed_up", "look_again"),
    do_not=("send_again_yet",),
    check=check,
)
