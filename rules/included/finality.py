"""How final a transaction in a block is, by the network's own view: one decision for ``included.*``.

Networks differ (knowledge/evm.md 3.E, tron.md A2 and F4): tags of the node (safe, finalized; on rollups they follow the chain below), a depth, or
Tron's solidified chain. Where that view is missing nothing is concluded.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Literal

from chains.facts import EvmBlock, EvmFacts, FactMissing, Facts, Known, Missing, NetworkFacts, TronFacts, Why
from rules.model import Location, Stage
from rules.picture import Confirmations
from rules.predicates import intent, stage_of, tron_receipt

SOLID_AFTER = 18  # blocks on top of it: 19 of 27 representatives (java-tron Parameter.SOLIDIFIED_THRESHOLD)
_VIEW_LAG = 2  # walletsolidity answers up to two blocks behind getnodeinfo (knowledge/tron.md F4, measured)
_DEEP = 2  # times the usual length until a block is final
_INSTANT_S = 30  # networks that are final within this show "finalized" at their head


@dataclass(frozen=True, slots=True)
class Finality:
    """block: its height. head: the height that the level was judged by. wait_s: seconds until it is final, about. by_depth: the node's word
    alone would not do, and it lies so deep that it bears it out."""

    level: Literal["unsafe", "safe", "final"]
    block: int
    head: int
    confirmations: int | None = None
    wait_s: float = 0.0
    by_depth: bool = False


def finality(facts: Facts) -> Finality | None:
    """None where it is in no block, or in one that was replaced. Raises FactMissing where the network's view is missing."""
    network = facts.network
    if network is None or left_the_chain(facts):
        return None
    if facts.evm is not None:
        return _evm(network, facts.evm)
    return _tron(network, facts.tron) if facts.tron is not None else None


def to_go(network: NetworkFacts, found: Finality) -> Confirmations | None:
    """The picture of the wait. None where the head is not known."""
    if found.confirmations is None:
        return None
    return Confirmations(found.confirmations, found.confirmations + max(1, ceil(found.wait_s / network.block_time_s)))


def home(evm: EvmFacts) -> tuple[int, str] | None:
    """Height and hash of the block that the node names for it; None where it names none."""
    if isinstance(evm.receipt, Known) and evm.receipt.value is not None:
        return evm.receipt.value.block_number, evm.receipt.value.block_hash
    if isinstance(evm.transaction, Known) and evm.transaction.value is not None:
        tx = evm.transaction.value
        if tx.block_number is not None and tx.block_hash is not None:
            return tx.block_number, tx.block_hash
    return None


def where(facts: Facts) -> Location:
    """Where the money is by what is on record, for the bare facts of a block: NONE where a success moved nothing of value on record."""
    stage, family = stage_of(facts), facts.evm or facts.tron
    if stage is Stage.FAILED:
        return Location.WITH_SENDER
    if stage is Stage.INCLUDED:
        return Location.UNKNOWN
    inside = facts.evm.internal_transfers if facts.evm is not None else None
    moved = (*(family.transfers if family is not None else ()), *(inside.value if isinstance(inside, Known) else ()))
    sent = intent(facts).amount  # coins go along with a success, whatever it calls
    coins_sent = sent is not None and sent.contract is None and sent.value > 0
    return Location.WITH_RECIPIENT if coins_sent or any(t.amount or t.token_id is not None for t in moved) else Location.NONE


def left_the_chain(facts: Facts) -> bool:
    """The block that was to hold it is no longer at its height. What is not known does not count."""
    evm = facts.evm
    place = home(evm) if evm is not None else None
    if evm is None or place is None or not isinstance(evm.canonical_block, Known):
        return False
    now = evm.canonical_block.value
    return now is not None and now.hash != place[1]


def _evm(network: NetworkFacts, evm: EvmFacts) -> Finality | None:
    place = home(evm)
    if place is None:
        return None
    block = place[0]
    latest = evm.latest.value if isinstance(evm.latest, Known) else None
    above = max(0, latest.number - block) if latest is not None else None
    confirmations = None if above is None else above + 1
    if network.finality_kind == "depth":
        if above is None or network.finality_depth is None or latest is None:
            raise FactMissing(Missing(why=Why.LACKING, detail="finality"))
        left = network.finality_depth - above
        level = "final" if left <= 0 else "unsafe"
        return Finality(level, block, latest.number, confirmations, max(0, left) * network.block_time_s)
    finalized = evm.finalized.value
    if finalized is None:
        raise FactMissing(Missing(why=Why.LACKING, detail="finality"))
    if latest is not None and finalized.number >= latest.number and network.finality_s > _INSTANT_S:
        # A node without a view of finality says that its head is final (knowledge/evm.md 3.E, included.finality_unknown).
        if _age_s(network, evm, latest, block) < _DEEP * network.finality_s:
            raise FactMissing(Missing(why=Why.LACKING, detail="finality"))
        return Finality("final", block, finalized.number, confirmations, by_depth=True)
    if block <= finalized.number:
        return Finality("final", block, finalized.number, confirmations)
    safe = evm.safe.value if isinstance(evm.safe, Known) else None
    waited = 0.0 if above is None else above * network.block_time_s
    level = "safe" if safe is not None and block <= safe.number else "unsafe"
    return Finality(level, block, finalized.number, confirmations, max(network.block_time_s, network.finality_s - waited))


def _age_s(network: NetworkFacts, evm: EvmFacts, latest: EvmBlock, height: int) -> float:
    """Seconds of the chain's own time between its block and the head."""
    block = evm.block.value if isinstance(evm.block, Known) else None
    if block is not None:
        return latest.timestamp - block.timestamp
    return (latest.number - height) * network.block_time_s


def _tron(network: NetworkFacts, tron: TronFacts) -> Finality | None:
    receipt = tron_receipt(tron)
    if receipt is None:
        return None
    block = receipt.block_number
    head = tron.head.value.number if isinstance(tron.head, Known) else None
    confirmations = None if head is None else max(0, head - block + 1)
    if isinstance(tron.solid_receipt, Known) and tron.solid_receipt.value is not None:
        solid = tron.solid_head.value.number if isinstance(tron.solid_head, Known) else block
        return Finality("final", block, solid, confirmations)
    solid = tron.solid_head.value.number
    if block <= solid:
        if isinstance(tron.solid_receipt, Known) and block + _VIEW_LAG < solid:
            # The solid chain is past this height and does not hold it: one of the two views is wrong.
            raise FactMissing(Missing(why=Why.LACKING, detail="finality"))
        return Finality("final", block, solid, confirmations)
    behind = block + SOLID_AFTER - head if head is not None else block - solid
    return Finality(
        "unsafe", block, solid, confirmations, max(1, behind) * network.block_time_s + _VIEW_LAG * network.block_time_s
    )
