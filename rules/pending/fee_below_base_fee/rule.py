"""It offers less per gas than the next block asks for, so no block can take it now.

Condition: ``fee cap < next base fee`` (the last element of the fee history), and nothing earlier on the ladder (rules/pending/ladder.py) holds.
Proven: a block with it would be invalid. The base fee falls by at most one eighth a block, so the earliest recovery is counted in empty
blocks, whole numbers of wei (EIP-1559); not where the network has its own rule for the base fee (no public pool).
What frees it: a replacement with the same number and both prices at least 10 % higher (100 % for blobs), and at least twice the next base
fee plus tip. That advice is held back where it would be of no use or cannot be judged: the earlier rungs are unknown, no block can hold so much
gas, or a run on the latest state fails.
Ruled out where it stands on another rung and the base fee, the network's minimum and the usual tip are all met.
Never: "lost", "network congestion" without the figure. Source: knowledge/evm.md 3.C and its replacement rule.
"""

from __future__ import annotations

from math import ceil
from typing import Literal

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Gwei, Location, Rank, Rule, RuledOut, Severity, Stage, seen
from rules.pending.ladder import Rung, next_base_fee, price_is_enough, reached, standing, worth_more
from rules.pending.offer import empty_blocks_until, offer
from rules.picture import Fees

LONGEST_WAIT_S = 600


def check(facts: Facts) -> Finding | RuledOut | None:
    found = standing(facts)
    if (
        found is not None
        and found.rung not in (Rung.FEE_BELOW_BASE_FEE, Rung.NONCE_ALREADY_USED)
        and price_is_enough(facts, found)
    ):
        return RULE.rules_out(offered=Gwei(found.tx.fee_cap), base_fee=Gwei(next_base_fee(facts)))
    found = reached(facts, Rung.FEE_BELOW_BASE_FEE)
    network = facts.network
    if found is None or facts.evm is None or network is None:
        return None
    tx, base_fee, enough = found.tx, next_base_fee(facts), offer(facts, found.tx)
    speed: Literal["yes", "wait", "no"] = "wait" if found.unchecked else "yes"
    if not worth_more(facts, tx):
        speed = "no"
    blocks = empty_blocks_until(tx.fee_cap, base_fee) if network.public_pool else None
    soonest = ceil((blocks or 2) * network.block_time_s)
    actions = {"yes": ("speed_up", "wait", "cancel_same_nonce"), "wait": ("wait",), "no": ("cancel_same_nonce",)}
    return RULE.fires(
        Confidence.PROVEN,
        seen("fee_cap", facts.evm.transaction, Gwei(tx.fee_cap)),
        seen("next_base_fee", facts.evm.fee_history, Gwei(base_fee), "baseFeePerGas"),
        actions=actions[speed],
        do_not=("speed_up_useless", "send_again_yet") if speed == "no" else None,
        recheck_after_s=min(max(soonest, 10), LONGEST_WAIT_S),
        picture=Fees(tx.fee_cap, facts.evm.fee_history.value.base_fees),
        offered=Gwei(tx.fee_cap),
        base_fee=Gwei(base_fee),
        price=Gwei(enough.price),
        tip=Gwei(enough.tip),
        blobs="no" if enough.blob_price is None else "yes",
        blob_offer=Gwei(enough.blob_price or 0),
        speed=speed,
        blocks="" if blocks is None else str(blocks),
        soonest="no" if blocks is None else "yes",
    )


RULE = Rule(
    code="pending.fee_below_base_fee",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE | Needs.CALL_NOW,
    rank=Rank.STOPPED,
    order=45,
    do_not=("send_again_yet",),
    check=check,
)
