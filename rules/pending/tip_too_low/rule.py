"""Its price is enough for the network, but it leaves the producer of a block less than almost all others do.

Condition: ``fee cap >= next base fee``; what is left for the producer, ``min(tip, fee cap - next base fee)``, is below the median over recent blocks of the
tenth percentile; and most of those blocks are more than 90 % full. Nothing earlier on the ladder (rules/pending/ladder.py) holds.
Likely only: statistics of other people's prices. In blocks with room even a small tip is taken, there it is ``pending.next_in_line``.
Never: "network congestion" without the figures. Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Gwei, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, effective_tip, next_base_fee, reached, usual_tip, worth_more
from rules.pending.offer import offer


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.TIP_TOO_LOW)
    if found is None or facts.evm is None:
        return None
    tx, enough = found.tx, offer(facts, found.tx)
    helps = worth_more(facts, tx) and not found.unchecked
    return RULE.fires(
        Confidence.LIKELY,
        seen("tip", facts.evm.transaction, Gwei(effective_tip(facts, tx))),
        seen("usual_tip", facts.evm.fee_history, Gwei(usual_tip(facts, 0) or 0), "reward"),
        seen("next_base_fee", facts.evm.fee_history, Gwei(next_base_fee(facts)), "baseFeePerGas"),
        actions=("wait", "speed_up") if helps else ("wait",),
        recheck_after_s=60,
        tip=Gwei(effective_tip(facts, tx)),
        usual=Gwei(usual_tip(facts, 0) or 0),
        price=Gwei(enough.price),
        enough=Gwei(enough.tip),
        speed="yes" if helps else "no",
    )


RULE = Rule(
    code="pending.tip_too_low",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE | Needs.CALL_NOW,
    rank=Rank.STOPPED,
    order=50,
    do_not=("send_again_yet",),
    check=check,
)
