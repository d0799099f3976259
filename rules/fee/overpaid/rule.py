"""It paid the maker of the block far more than others did.

Condition: in a block, and what it paid per gas above the block's base fee is more than five times what 99 of 100 parts of the block's gas paid at most (eth_feeHistory of that block,
percentile 99 by gas). Asked only where the tip is high by today's measure too (chains/evm/fees.py). A transaction that fills more than a hundredth of its
block is its own measure, and then nothing is said; nor where others paid no tip at all.
Proven: consensus data. Why it paid so much is not on the chain: a setting of the wallet, a choice to be fast, or an app that bids for its place.
Never: "you were cheated", "you get it back". Source: knowledge/evm.md 3.K.
"""

from __future__ import annotations

from chains.facts import FactMissing, Facts, Missing, Why
from chains.needs import Needs
from rules.model import IN_A_BLOCK, Confidence, Finding, Gwei, Location, Rank, Rule, Severity, seen
from rules.predicates import by_the_protocol, coins

TIMES = 5


def check(facts: Facts) -> Finding | None:
    evm = facts.evm
    receipt = evm.receipt.value if evm is not None else None
    if evm is None or receipt is None or receipt.effective_gas_price is None or by_the_protocol(facts):
        return None
    block = evm.fees_of_block.value
    if not block.rewards or not block.rewards[0]:
        raise FactMissing(Missing(why=Why.LACKING, detail="fees"))
    usual, tip = block.rewards[0][0], receipt.effective_gas_price - block.base_fees[0]
    if usual == 0 or tip <= TIMES * usual:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("tip_paid", evm.receipt, Gwei(tip), "effectiveGasPrice"),
        seen("tips_in_block", evm.fees_of_block, Gwei(usual), "reward"),
        tip=Gwei(tip),
        usual=Gwei(usual),
        times=tip // usual,
        extra=coins(facts, (tip - usual) * receipt.gas_used),
    )


RULE = Rule(
    code="fee.overpaid",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="wallet",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    needs=Needs.TIPS,
    rank=Rank.BARE_FACT,
    order=60,
    actions=("lower_tip_next_time",),
    tier="full",
    check=check,
)
