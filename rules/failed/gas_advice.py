"""How much gas to advise once a replay has shown how much was needed."""

from __future__ import annotations

from chains.facts import EvmTransaction, Facts, Known

_MARGIN = (13, 10)  # 1.3 times the need (knowledge/evm.md 3.F)
_ROUND = 1_000


def advised(facts: Facts, tx: EvmTransaction) -> int | None:
    """A gas limit with room to spare, in whole thousands, not above what the network lets one transaction have. None where the need is not
    known or that ceiling is below it."""
    evm = facts.evm
    if evm is None or not isinstance(evm.gas_needed, Known):
        return None
    needed = evm.gas_needed.value
    limit = -(-needed * _MARGIN[0] // (_MARGIN[1] * _ROUND)) * _ROUND
    cap = facts.network.transaction_gas_cap if facts.network is not None else None
    if cap is not None:
        limit = min(limit, cap)
    return limit if limit >= needed and limit > tx.gas else None
