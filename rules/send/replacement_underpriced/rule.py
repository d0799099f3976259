"""A transaction with the same number (nonce) is already waiting, and the new one does not offer enough more to take its place.

Both fees, the highest price and the tip, must rise: by 10 % on geth, by 100 % for blob transactions, by another share on some networks.
Condition: a client's "replacement transaction underpriced" or its like (knowledge/evm.md 4.1), before every other "underpriced".
The first one still waits and can go through at any time. Variant future ("future transaction tries to replace pending"): the pool is full, and a transaction that
waits for an earlier number may not push out others; by source geth then keeps it to itself and tries again (knowledge/evm.md 2.4).
Never: "send again" as a new transfer. Sources: knowledge/evm.md 2.4, 4.1; geth core/txpool/legacypool.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, number, refused

USUAL_BUMP = (
    10  # percent, both fees; geth legacypool.Config.PriceBump (measured: +10 % is taken, less is refused). Blob transactions: 100
)


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    future = refusal is not None and refusal.variant == "future"
    return refused(
        facts,
        RULE,
        prices=("offered", "queued"),
        more=_bump,
        actions=("fix_first_nonce", "find_hash_in_wallet") if future else None,
    )


def _bump(refusal: Refusal) -> Mapping[str, Param]:
    wanted = number(refusal, "bump")
    return {"bump": USUAL_BUMP if wanted is None else wanted}


RULE = Rule(
    code="send.replacement_underpriced",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("speed_up", "wait"),
    do_not=("send_again_yet",),
    check=check,
)
