"""The network fee as a sum that can be checked: what was used times what it cost, line by line, and the total that the network took.

Exact integers in base units throughout; a line is never rounded, so the lines either add up or the table says by how much they do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from api.web.wording import words
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, FactMissing, Facts, Known, TronFacts, TronReceipt
from rules.predicates import fee_paid, tron_receipt, tron_transaction
from txdiag import figures


@dataclass(frozen=True, slots=True)
class Line:
    """how: the arithmetic, in figures. amount: exact, in whole coins; None where nothing was charged for it."""

    label: str
    how: str
    amount: str | None


@dataclass(frozen=True, slots=True)
class FeeTable:
    """gap: what the lines leave unexplained, None where they add up. most: nothing was charged yet, this is the most that can be. notes: limits and
    offers beside it."""

    coin: str
    lines: list[Line]
    total: str
    gap: str | None
    most: bool
    notes: list[str]


def fee_table(facts: Facts | None, locale: str) -> FeeTable | None:
    """None where the evidence holds no fee."""
    if facts is None or facts.network is None:
        return None
    table = _Table(facts.network.decimals, facts.network.symbol, locale)
    if facts.evm is not None:
        return _evm(facts, facts.evm, table)
    if facts.tron is not None:
        return _tron(facts, facts.tron, table)
    return None


class _Table:
    def __init__(self, decimals: int, coin: str, locale: str) -> None:
        self.decimals, self.coin, self._locale = decimals, coin, locale
        self._lines: list[Line] = []
        self._sum = 0
        self._notes: list[str] = []

    def say(self, message: str, **params: str) -> str:
        return words(f"console-fee-{message}", self._locale, **params)

    def line(self, label: str, how: str, amount: int | None) -> None:
        self._lines.append(Line(self.say(label), how, None if amount is None else self.shown(amount)))
        self._sum += amount or 0

    def note(self, message: str, **params: str) -> None:
        self._notes.append(self.say(message, **params))

    def shown(self, amount: int) -> str:
        return figures.shown(amount, self.decimals, exact=True)

    def gwei(self, price: int) -> str:
        return f"{figures.shown(price, 9, exact=True)} gwei"

    def finished(self, total: int, *, most: bool = False) -> FeeTable:
        gap = None if self._sum == total else self.shown(total - self._sum)
        return FeeTable(self.coin, self._lines, self.shown(total), gap, most, self._notes)


# --- the Ethereum family ----------------------------------------------------------------------------------------------------


def _evm(facts: Facts, evm: EvmFacts, table: _Table) -> FeeTable | None:
    tx = evm.transaction.value if isinstance(evm.transaction, Known) else None
    receipt = evm.receipt.value if isinstance(evm.receipt, Known) else None
    paid = fee_paid(facts)
    if tx is not None:
        table.note("offer", cap=table.gwei(tx.fee_cap), tip=table.gwei(tx.tip_cap))
    if receipt is None:
        return _at_most(tx, table)
    if paid is None:
        return None
    price = receipt.effective_gas_price or 0
    block = evm.block.value if isinstance(evm.block, Known) else None
    _execution(receipt, price, block.base_fee if block else None, table)
    if receipt.l1_fee:
        table.line("l1", "", receipt.l1_fee)
    if receipt.blob_gas_used and receipt.blob_gas_price:
        how = f"{receipt.blob_gas_used:,} × {table.gwei(receipt.blob_gas_price)}"
        table.line("blob", how, receipt.blob_gas_used * receipt.blob_gas_price)
    if tx is not None and tx.gas:
        table.note("limit", used=f"{receipt.gas_used:,}", limit=f"{tx.gas:,}", share=str(receipt.gas_used * 100 // tx.gas))
    return table.finished(paid.value)


def _execution(receipt: EvmReceipt, price: int, base_fee: int | None, table: _Table) -> None:
    """Split into what is burnt and what the block's maker gets, where the block says its base fee (EIP-1559)."""
    used = receipt.gas_used
    if base_fee is None or price < base_fee:
        table.line("execution", f"{used:,} gas × {table.gwei(price)}", used * price)
        return
    table.line("base", f"{used:,} gas × {table.gwei(base_fee)}", used * base_fee)
    if price > base_fee:
        table.line("tip", f"{used:,} gas × {table.gwei(price - base_fee)}", used * (price - base_fee))


def _at_most(tx: EvmTransaction | None, table: _Table) -> FeeTable | None:
    if tx is None or tx.block_number is not None:
        return None
    table.line("execution", f"{tx.gas:,} gas × {table.gwei(tx.fee_cap)}", tx.gas * tx.fee_cap)
    return table.finished(tx.gas * tx.fee_cap, most=True)


# --- Tron ---------------------------------------------------------------------------------------------------------------------


def _tron(facts: Facts, tron: TronFacts, table: _Table) -> FeeTable | None:
    try:
        receipt = tron_receipt(tron)
    except FactMissing:
        return None
    if receipt is None:
        return None
    price = tron.energy_price.value if isinstance(tron.energy_price, Known) else None
    parameters = tron.parameters.value if isinstance(tron.parameters, Known) else {}
    for label, units in (("energy-own", receipt.energy_usage), ("energy-origin", receipt.origin_energy_usage)):
        if units:
            table.line(label, table.say("energy-units", units=f"{units:,}"), None)
    if receipt.energy_fee:
        table.line("energy-burnt", _times(receipt.energy_fee, price, table, "energy-units"), receipt.energy_fee)
    if receipt.net_usage:
        table.line("bandwidth-own", table.say("bandwidth-units", units=f"{receipt.net_usage:,}"), None)
    if receipt.net_fee:
        how = _times(receipt.net_fee, parameters.get("getTransactionFee"), table, "bandwidth-units")
        table.line("bandwidth-burnt", how, receipt.net_fee)
    if other := receipt.fee - receipt.energy_fee - receipt.net_fee:
        table.line("other", "", other)
    for note, params in _notes(receipt, tron, table):
        table.note(note, **params)
    return table.finished(receipt.fee)


def _times(amount: int, price: int | None, table: _Table, unit: str) -> str:
    """Nothing where the price is not known, or does not divide it: a made-up price would only look like arithmetic."""
    if not price or amount % price:
        return ""
    return f"{table.say(unit, units=f'{amount // price:,}')} × {price:,} sun"


def _notes(receipt: TronReceipt, tron: TronFacts, table: _Table) -> Iterator[tuple[str, dict[str, str]]]:
    if receipt.energy_usage_total:
        yield "energy-total", {"units": f"{receipt.energy_usage_total:,}"}
    if receipt.energy_penalty_total:
        yield "penalty", {"units": f"{receipt.energy_penalty_total:,}"}
    tx = tron_transaction(tron)
    if tx is not None and tx.fee_limit:
        yield "fee-limit", {"limit": table.shown(tx.fee_limit), "coin": table.coin}
