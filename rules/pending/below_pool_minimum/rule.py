"""Its tip is below the least that the nodes of this network take.

Some networks have a floor for what is left to the producer, in the settings that their nodes ship with: 25 gwei on Polygon, 0.05 gwei on BNB Smart Chain
(chains/networks, ``min_priority_fee``). A node with a lower floor of its own can still hold the transaction, and most others do not take it on.

Condition: the network's file has such a floor, and ``tip < floor`` (the whole price of a transaction without a tip of its own). Nothing earlier on
the ladder (rules/pending/ladder.py) holds.
Likely: each operator may set another floor, and that is not public. Only a replacement with more helps, and both prices must rise.
Never: "network congestion". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Gwei, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, reached, worth_more
from rules.pending.offer import offer


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.BELOW_POOL_MINIMUM)
    if found is None or facts.evm is None or facts.network is None:
        return None
    tx, enough = found.tx, offer(facts, found.tx)
    helps = worth_more(facts, tx) and not found.unchecked
    return RULE.fires(
        Confidence.LIKELY,
        seen("tip_offered", facts.evm.transaction, Gwei(tx.tip_cap)),
        actions=("speed_up",) if helps else ("look_again",),
        recheck_after_s=60,
        tip=Gwei(tx.tip_cap),
        least=Gwei(facts.network.min_priority_fee),
        price=Gwei(enough.price),
        enough=Gwei(enough.tip),
        speed="yes" if helps else "no",
    )


RULE = Rule(
    code="pending.below_pool_minimum",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE | Needs.CALL_NOW,
    rank=Rank.STOPPED,
    order=48,
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
