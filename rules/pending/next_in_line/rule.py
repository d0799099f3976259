"""Nothing holds it back: it is the sender's next number, the money is there, the price is enough. It takes the next blocks.

Condition: the last rung of the ladder (rules/pending/ladder.py): every earlier one was checked and does not hold. ``nonce == latest count``,
``balance >= highest cost``, ``fee cap >= next base fee``.
Strong where the fee history shows that at least a tenth of the others pay no more tip (the median over recent blocks of the tenth percentile:
p25 is not asked for); likely where the history does not say, or the tip is below it while the blocks have room.
Where the network's pool is not public the operator (sequencer) has it: no talk of a mempool.
Never: an invented cause. Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from math import ceil

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Gwei, Location, Rank, Rule, Seconds, Severity, Stage, seen
from rules.pending.ladder import Rung, effective_tip, next_base_fee, reached, usual_tip

LEAST_WAIT_S = 3  # networks with blocks of a fraction of a second: nobody looks again sooner


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.NEXT_IN_LINE)
    network = facts.network
    if found is None or facts.evm is None or network is None:
        return None
    tx, usual = found.tx, usual_tip(facts, 0)
    wait = max(LEAST_WAIT_S, ceil(2 * network.block_time_s))
    return RULE.fires(
        Confidence.STRONG if usual is not None and effective_tip(facts, tx) >= usual else Confidence.LIKELY,
        seen("not_in_block", facts.evm.transaction),
        seen("nonce", facts.evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", facts.evm.nonce_latest, facts.evm.nonce_latest.value),
        seen("fee_cap", facts.evm.transaction, Gwei(tx.fee_cap)),
        seen("next_base_fee", facts.evm.fee_history, Gwei(next_base_fee(facts)), "baseFeePerGas"),
        recheck_after_s=wait,
        pool="public" if network.public_pool else "sequencer",
        wait=Seconds(wait),
        offered=Gwei(tx.fee_cap),
        base_fee=Gwei(next_base_fee(facts)),
        tip=Gwei(effective_tip(facts, tx)),
    )


RULE = Rule(
    code="pending.next_in_line",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=90,
    actions=("wait",),
    do_not=("send_again_yet",),
    check=check,
)
