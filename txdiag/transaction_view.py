"""The ``transaction`` part of the answer, read from the facts alone."""

from __future__ import annotations

from datetime import UTC, datetime

from chains.facts import (
    NOT_ASKED,
    DecodedCall,
    EvmFacts,
    Fact,
    FactMissing,
    Facts,
    Known,
    Token,
    Transfer,
    TronFacts,
    TronReceipt,
)
from chains.networks.registry import Registry
from rules.predicates import fee_paid, tron_receipt, tron_transaction
from txdiag import figures
from txdiag.answer import AmountOut, BlockOut, FeeOut, FeePart, Finality, MethodOut, TransactionOut, TransferOut

_SHOWN_ARGUMENTS = 12
_SHOWN_TRANSFERS = 50
_ARGUMENT_CAP = 400  # characters


def transaction_view(facts: Facts, registry: Registry) -> TransactionOut | None:
    """None where no network holds a body or a receipt."""
    network = facts.network
    if network is None or facts.question.hash is None:
        return None
    home = registry.get(network.slug)
    view = _evm(facts, facts.evm) if facts.evm else _tron(facts, facts.tron) if facts.tron else None
    if view is not None and home is not None:
        view.explorer_url = home.transaction_url(view.hash)
    return view


def _evm(facts: Facts, evm: EvmFacts) -> TransactionOut | None:
    tx = evm.transaction.value if isinstance(evm.transaction, Known) else None
    receipt = evm.receipt.value if isinstance(evm.receipt, Known) else None
    if tx is None and receipt is None:
        return None
    return TransactionOut(
        hash=f"0x{facts.question.hash}",
        sender=figures.written(tx.sender) if tx else None,
        to=figures.written(tx.to) if tx and tx.to else None,
        nonce=tx.nonce if tx else None,
        type=str(tx.type) if tx else None,
        value=_coin(facts, tx.value) if tx else None,
        method=_method(evm.call),
        block=_evm_block(evm),
        transfers=_transfers(facts, evm.transfers, evm.internal_transfers, evm.tokens),
        fee=_evm_fee(facts, evm),
    )


def _evm_block(evm: EvmFacts) -> BlockOut | None:
    receipt = evm.receipt.value if isinstance(evm.receipt, Known) else None
    tx = evm.transaction.value if isinstance(evm.transaction, Known) else None
    number = receipt.block_number if receipt else tx.block_number if tx else None
    if number is None:
        return None
    latest = evm.latest.value if isinstance(evm.latest, Known) else None
    block = evm.block.value if isinstance(evm.block, Known) else None
    return BlockOut(
        number=number,
        time=datetime.fromtimestamp(block.timestamp, UTC) if block else None,
        confirmations=max(0, latest.number - number + 1) if latest else None,
        finality=_evm_finality(evm, number),
    )


def _evm_finality(evm: EvmFacts, number: int) -> Finality:
    finalized = evm.finalized.value if isinstance(evm.finalized, Known) else None
    safe = evm.safe.value if isinstance(evm.safe, Known) else None
    if finalized is not None and number <= finalized.number:
        return "finalized"
    if safe is not None and number <= safe.number:
        return "safe"
    return "unknown" if finalized is None and safe is None else "unsafe"


def _evm_fee(facts: Facts, evm: EvmFacts) -> FeeOut | None:
    paid = fee_paid(facts)
    receipt = evm.receipt.value if isinstance(evm.receipt, Known) else None
    if paid is None or receipt is None or receipt.effective_gas_price is None:
        return None
    parts = [_fee_part(facts, "execution", receipt.gas_used * receipt.effective_gas_price)]
    if receipt.l1_fee:
        parts.append(_fee_part(facts, "l1_data", receipt.l1_fee))
    if receipt.blob_gas_used and receipt.blob_gas_price:
        parts.append(_fee_part(facts, "blob", receipt.blob_gas_used * receipt.blob_gas_price))
    return FeeOut(paid=_coin(facts, paid.value), parts=parts)


def _tron(facts: Facts, tron: TronFacts) -> TransactionOut | None:
    tx = tron_transaction(tron)
    try:
        receipt = tron_receipt(tron)
    except FactMissing:
        receipt = None
    if tx is None and receipt is None:
        return None
    return TransactionOut(
        hash=facts.question.hash or "",
        sender=tx.owner if tx else None,
        to=(tx.to or tx.contract_address) if tx else None,
        type=tx.contract_type if tx else None,
        value=_coin(facts, tx.amount if tx.contract_type == "TransferContract" else tx.call_value) if tx else None,
        method=_method(tron.call),
        block=_tron_block(tron, receipt),
        transfers=_transfers(facts, tron.transfers, NOT_ASKED, tron.tokens),
        fee=_tron_fee(facts, receipt),
    )


def _tron_block(tron: TronFacts, receipt: TronReceipt | None) -> BlockOut | None:
    if receipt is None:
        return None
    head = tron.head.value if isinstance(tron.head, Known) else None
    solid_head = tron.solid_head.value if isinstance(tron.solid_head, Known) else None
    solid = tron.solid_receipt.value if isinstance(tron.solid_receipt, Known) else None
    finality: Finality = "unknown"
    if solid is not None or (solid_head is not None and receipt.block_number <= solid_head.number):
        finality = "finalized"
    elif isinstance(tron.solid_receipt, Known) or solid_head is not None:
        finality = "unsafe"
    return BlockOut(
        number=receipt.block_number,
        time=datetime.fromtimestamp(receipt.block_time_ms / 1000, UTC),
        confirmations=max(0, head.number - receipt.block_number + 1) if head else None,
        finality=finality,
    )


def _tron_fee(facts: Facts, receipt: TronReceipt | None) -> FeeOut | None:
    if receipt is None:
        return None
    parts = [
        _fee_part(facts, kind, value)
        for kind, value in (
            ("energy", receipt.energy_fee),
            ("bandwidth", receipt.net_fee),
            ("other", receipt.fee - receipt.energy_fee - receipt.net_fee),
        )
        if value > 0
    ]
    return FeeOut(paid=_coin(facts, receipt.fee), parts=parts)


def _coin(facts: Facts, value: int) -> AmountOut:
    network = facts.network
    decimals = network.decimals if network else 18
    return AmountOut(
        amount=figures.decimal_string(value, decimals), symbol=network.symbol if network else None, decimals=decimals
    )


def _fee_part(facts: Facts, kind: str, value: int) -> FeePart:
    return FeePart(kind=kind, amount=figures.decimal_string(value, facts.network.decimals if facts.network else 18))


def _method(call: DecodedCall | None) -> MethodOut | None:
    if call is None:
        return None
    arguments = [{"name": a.name, "type": a.type, "value": a.value[:_ARGUMENT_CAP]} for a in call.arguments[:_SHOWN_ARGUMENTS]]
    return MethodOut(selector=call.selector, name=call.signature, arguments=arguments)


def _transfers(
    facts: Facts, direct: tuple[Transfer, ...], internal: Fact[tuple[Transfer, ...]], tokens: tuple[Token, ...]
) -> list[TransferOut]:
    inside = internal.value if isinstance(internal, Known) else ()
    return [_transfer(facts, t, tokens) for t in (*direct, *inside)][:_SHOWN_TRANSFERS]


def _transfer(facts: Facts, transfer: Transfer, tokens: tuple[Token, ...]) -> TransferOut:
    network = facts.network
    symbol, decimals, genuine = (network.symbol, network.decimals, None) if network else (None, None, None)
    if transfer.contract is not None or transfer.token_id is not None:
        known = next(
            (t for t in (network.tokens if network else ()) if t.contract.lower() == (transfer.contract or "").lower()), None
        )
        said = next((t for t in tokens if t.contract.lower() == (transfer.contract or "").lower()), None)
        symbol = known.symbol if known else figures.plain(said.symbol, figures.SYMBOL_CAP) if said and said.symbol else None
        decimals = known.decimals if known else said.decimals if said else None
        genuine = known is not None
        asset = facts.tron.asset.value if facts.tron is not None and isinstance(facts.tron.asset, Known) else None
        if transfer.kind == "trc10" and asset is not None and asset.id == str(transfer.token_id):
            symbol, decimals = figures.plain(asset.symbol or asset.name, figures.SYMBOL_CAP) or None, asset.decimals
    return TransferOut(
        sender=figures.written(transfer.sender),
        to=figures.written(transfer.recipient),
        amount=None if decimals is None else figures.decimal_string(transfer.amount, decimals),
        symbol=symbol,
        contract=figures.written(transfer.contract) if transfer.contract else None,
        genuine=genuine,
        kind=transfer.kind,
    )
