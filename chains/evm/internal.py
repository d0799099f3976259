"""Movements of coins inside a transaction that succeeded, by ``eth_simulateV1`` with ``traceTransfers``: the trace that public endpoints offer.

A simulation is an assertion about the past only where it proves itself: it must succeed, use exactly the gas of the receipt and write exactly the
logs of the receipt. Otherwise earlier transactions of the block, or conditions that were reckoned wrong, have a part in it, and nothing
is said.

Beside it goes R9 of knowledge 2.3, where nearly all gas was used: the same with more. A call inside that was starved and passed over uses more then than the
transaction had, while eth_call says success to both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.conditions import Conditions
from chains.evm.log_query import TRANSFER
from chains.evm.read import ETHER_LOG, fields, items, quantity, read_log
from chains.evm.replay import call_object
from chains.exchange import Call
from chains.facts import EvmLog, EvmReceipt, EvmTransaction, Fact, Known, Missing, Transfer, Why

LABEL = "internal_transfers"
_PLAIN_TRANSFER = 21_000
_NEARLY_ALL = (9, 10)  # a starved call leaves its caller a 64th (EIP-150), and that has to do for the rest


def runs_code(t: EvmTransaction, receipt: EvmReceipt) -> bool:
    """Can coins have moved inside? Not where nothing but a plain transfer was paid for."""
    return t.to is None or t.input != "0x" or receipt.gas_used != _PLAIN_TRANSFER


def add_simulation(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions, more_gas: int | None) -> None:
    """more_gas: that of R3, None where it had the most already."""
    starved = more_gas is not None and receipt.gas_used * _NEARLY_ALL[1] >= t.gas * _NEARLY_ALL[0]
    for role, gas in (("internal", t.gas), ("internal-more", more_gas if starved else None)):
        if gas is not None:
            block = {"blockOverrides": conditions.overrides(), "calls": [call_object(t, gas=gas)]}
            state = receipt.block_number - 1
            simulation = {"blockStateCalls": [block], "traceTransfers": True, "validation": False}
            batch.add(role, Call("eth_simulateV1", (simulation, hex(state)), LABEL, state))


def read_gas_with_more(answers: Answers, internal: Fact[tuple[Transfer, ...]]) -> Fact[int]:
    """R9. LACKING where the simulation at its own gas has not proved itself, or the one with more did not succeed."""
    fact = answers.fact("internal-more", _read_simulation)
    if isinstance(fact, Missing):
        return fact
    if isinstance(internal, Missing) or not fact.value.succeeded:
        return Missing(why=Why.LACKING, detail=LABEL, source=fact.source)
    return Known(value=fact.value.gas_used, source=fact.source)


def read_internal(answers: Answers, t: EvmTransaction, receipt: EvmReceipt) -> Fact[tuple[Transfer, ...]]:
    """The movements below the top level; LACKING where the simulation is not what happened."""
    fact = answers.fact("internal", _read_simulation)
    if isinstance(fact, Missing):
        return fact
    simulated = fact.value
    if not simulated.succeeded or simulated.gas_used != receipt.gas_used or simulated.logs != receipt.logs:
        return Missing(why=Why.LACKING, detail=LABEL, source=fact.source)
    moved = list(simulated.coins)
    recipient = t.to or receipt.contract_address
    top = next((m for m in moved if (m.sender, m.recipient, m.amount) == (t.sender, recipient, t.value)), None)
    if top is not None:
        moved.remove(top)
    return Known(value=tuple(m for m in moved if m.amount > 0), source=fact.source)


@dataclass(frozen=True, slots=True)
class _Simulated:
    succeeded: bool
    gas_used: int
    logs: tuple[EvmLog, ...]  # of contracts
    coins: tuple[Transfer, ...]


def _read_simulation(raw: Any) -> _Simulated:
    blocks = items(raw)
    calls = items(fields(blocks[0]).get("calls")) if len(blocks) == 1 else []
    if len(calls) != 1:
        raise BadAnswer("not one block with one call")
    call = fields(calls[0])
    logs = [read_log(log) for log in items(call.get("logs"))]
    return _Simulated(
        succeeded=quantity(call.get("status")) == 1,
        gas_used=quantity(call.get("gasUsed")),
        logs=tuple(log for log in logs if log.address != ETHER_LOG),
        coins=tuple(_transfer(log) for log in logs if log.address == ETHER_LOG),
    )


def _transfer(log: EvmLog) -> Transfer:
    if len(log.topics) != 3 or log.topics[0] != TRANSFER:
        raise BadAnswer("not a movement of coins")
    return Transfer(
        kind="internal",
        sender="0x" + log.topics[1][-40:],
        recipient="0x" + log.topics[2][-40:],
        amount=quantity(log.data),
    )
