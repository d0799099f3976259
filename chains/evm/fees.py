"""What others in the same block paid: one call, asked only of a transaction whose tip is far above what is paid nowadays."""

from __future__ import annotations

from chains.evm.batch import Batch
from chains.exchange import Call
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, Known

FEES_OF_BLOCK = "fees-of-block"
HIGH = 5  # times what nearly all others pay (knowledge/evm.md 3.K)
_P90 = 2  # its place among the percentiles that the first wave asks for


def tip_looks_high(facts: EvmFacts, t: EvmTransaction, receipt: EvmReceipt) -> bool:
    """Can its tip be more than five times the recent blocks' 90th percentile? What it paid per gas in all is the most it can have been. False where
    nobody pays tips, or that is not known."""
    if receipt.effective_gas_price is None or not isinstance(facts.fee_history, Known):
        return False
    tips = sorted(tips[_P90] for tips in facts.fee_history.value.rewards if len(tips) > _P90)
    return bool(tips) and min(t.tip_cap, receipt.effective_gas_price) > HIGH * tips[len(tips) // 2]


def add_fees_of_block(batch: Batch, height: int) -> None:
    """The block's base fee, and the tip that 99 of 100 parts of its gas did not exceed."""
    batch.add(FEES_OF_BLOCK, Call("eth_feeHistory", ("0x1", hex(height), [99]), "fees", height))
