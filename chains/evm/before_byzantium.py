"""Receipts from before October 2017: they hold a state root and no status, and what can be told all the same.

There was no REVERT then. A transaction that failed had used up all of its gas and left no log, whatever stopped it (Yellow Paper before EIP-140;
EIP-658 brought the status). So gas that was left, or a log, proves success; a plain payment to an account without code runs nothing that could
fail. What used all of its gas and left no log may be either, and only a trace of that time could tell.
"""

from __future__ import annotations

from chains.facts import EvmReceipt, EvmTransaction, Fact, Known, Outcome


def settled(transaction: Fact[EvmTransaction | None], receipt: Fact[EvmReceipt | None]) -> Fact[EvmReceipt | None]:
    """The receipt with the status that its own figures prove; as it was where they prove none."""
    if not (isinstance(receipt, Known) and isinstance(transaction, Known)):
        return receipt
    t, r = transaction.value, receipt.value
    if t is None or r is None or r.status is not None or not r.before_byzantium:
        return receipt
    return _ended(receipt, r, 1) if t.type == 0 and (r.logs or r.gas_used < t.gas) else receipt


def settled_by_code(t: EvmTransaction, receipt: Fact[EvmReceipt | None], recipient_code: Fact[str]) -> Fact[EvmReceipt | None]:
    """The same for a plain payment, once the recipient's code at its block is known. Today's code tells nothing: a contract may have destroyed itself
    since, and one of that time would have run out of gas at once."""
    r = receipt.value if isinstance(receipt, Known) else None
    if not isinstance(receipt, Known) or r is None or r.status is not None or not r.before_byzantium:
        return receipt
    of_then = (
        isinstance(recipient_code, Known) and recipient_code.source is not None and recipient_code.source.block == r.block_number
    )
    runs_nothing = t.to is not None and t.input == "0x" and of_then and recipient_code.value == "0x"
    return _ended(receipt, r, 1) if runs_nothing else receipt


def settled_by_trace(receipt: Fact[EvmReceipt | None], trace: Fact[Outcome]) -> Fact[EvmReceipt | None]:
    """The same by the node's own account of the execution."""
    r = receipt.value if isinstance(receipt, Known) else None
    if (
        not isinstance(receipt, Known)
        or not isinstance(trace, Known)
        or r is None
        or r.status is not None
        or not r.before_byzantium
    ):
        return receipt
    return _ended(receipt, r, 1 if trace.value.kind == "success" else 0)


def _ended(receipt: Known[EvmReceipt | None], r: EvmReceipt, status: int) -> Known[EvmReceipt | None]:
    return Known[EvmReceipt | None](value=r.model_copy(update={"status": status}), source=receipt.source)
