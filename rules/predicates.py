"""Named questions that several rules ask of the facts. Pure."""

from __future__ import annotations

from chains.facts import (
    EvmFacts,
    FactMissing,
    Facts,
    InputKind,
    Known,
    SearchResult,
    TronFacts,
    TronReceipt,
)
from rules.model import Amount, Family, Stage

EVERY_FAMILY: frozenset[Family] = frozenset({"evm", "tron"})


def families_of(facts: Facts) -> frozenset[Family]:
    """The family of the network that holds it; both where none does."""
    return EVERY_FAMILY if facts.network is None else frozenset({facts.network.family})


def stage_of(facts: Facts) -> Stage:
    """How far the transaction came."""
    if facts.evm is not None:
        return _evm_stage(facts.evm)
    if facts.tron is not None:
        return _tron_stage(facts.tron)
    return Stage.ABSENT if facts.searched else Stage.INPUT


def _evm_stage(evm: EvmFacts) -> Stage:
    receipt, transaction = evm.receipt, evm.transaction
    if isinstance(receipt, Known) and receipt.value is not None:
        return {0: Stage.FAILED, 1: Stage.SUCCEEDED}.get(
            -1 if receipt.value.status is None else receipt.value.status, Stage.INCLUDED
        )
    if isinstance(transaction, Known) and transaction.value is not None:
        return Stage.PENDING if transaction.value.block_number is None else Stage.INCLUDED
    return Stage.ABSENT


def tron_receipt(tron: TronFacts) -> TronReceipt | None:
    """The receipt, from whichever view has it. None: no view that answered has one. Raises FactMissing where none answered."""
    for fact in (tron.receipt, tron.solid_receipt):
        if isinstance(fact, Known) and fact.value is not None:
            return fact.value
    return tron.receipt.value


def _tron_stage(tron: TronFacts) -> Stage:
    try:
        receipt = tron_receipt(tron)
    except FactMissing:
        receipt = None
    if receipt is not None:
        return Stage.FAILED if receipt.failed or receipt.result not in (None, "SUCCESS", "DEFAULT") else Stage.SUCCEEDED
    for fact in (tron.transaction, tron.pending):
        if isinstance(fact, Known) and fact.value is not None:
            return Stage.PENDING
    return Stage.ABSENT


def found_anywhere(facts: Facts) -> bool:
    return any(s.result is SearchResult.FOUND for s in facts.searched)


def is_hash(facts: Facts) -> bool:
    return facts.question.hash is not None and facts.question.kind in (
        InputKind.TRANSACTION_HASH,
        InputKind.RAW_TRANSACTION,
    )


def coins(facts: Facts, value: int) -> Amount:
    """An amount of the network's own coin."""
    network = facts.network
    return Amount(value, network.symbol if network else "", network.decimals if network else 18)
