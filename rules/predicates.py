"""Named questions that several rules ask of the facts. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import (
    DecodedCall,
    EvmFacts,
    EvmReceipt,
    EvmTransaction,
    FactMissing,
    Facts,
    InputKind,
    Known,
    SearchResult,
    TronFacts,
    TronReceipt,
    TronTransaction,
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
    looked_for = facts.searched or (facts.question.hash is not None and facts.question.secret is None)
    return Stage.ABSENT if looked_for else Stage.INPUT


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


def evm_transaction(facts: Facts) -> EvmTransaction | None:
    """The body; None where the node says there is none. Raises FactMissing where it did not answer."""
    return facts.evm.transaction.value if facts.evm is not None else None


def evm_receipt(facts: Facts) -> EvmReceipt | None:
    """The receipt; None where the node says there is none. Raises FactMissing where it did not answer."""
    return facts.evm.receipt.value if facts.evm is not None else None


def found_anywhere(facts: Facts) -> bool:
    """Does a network hold it, as a transaction's hash or as that of an operation inside one?"""
    return bool(facts.operations) or any(s.result is SearchResult.FOUND for s in facts.searched)


def is_hash(facts: Facts) -> bool:
    return facts.question.hash is not None and facts.question.kind in (
        InputKind.TRANSACTION_HASH,
        InputKind.RAW_TRANSACTION,
    )


def coins(facts: Facts, value: int) -> Amount:
    """An amount of the network's own coin."""
    network = facts.network
    return Amount(value, network.symbol if network else "", network.decimals if network else 18)


# --- what the transaction was to do -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Intent:
    """What the sender asked for. ``amount`` None: nothing of value was to move (an approval), or it cannot be told (a swap)."""

    kind: Literal["coins", "token", "approve", "deploy", "call", "other"]
    amount: Amount | None = None
    recipient: str | None = None
    owner: str | None = None  # whose tokens were to move, where it is not the sender
    contract: str | None = None
    raw_amount: int = 0  # base units, also where the token's decimals are not known


def token_amount(facts: Facts, contract: str, value: int) -> Amount | None:
    """An amount of a token; None where its decimals are not known. Trusted only where the registry knows the contract."""
    network = facts.network
    if network is None:
        return None
    for known in network.tokens:
        if known.contract.lower() == contract.lower():
            return Amount(value, known.symbol, known.decimals, contract)
    family = facts.evm or facts.tron
    for token in family.tokens if family else ():
        if token.contract.lower() == contract.lower() and token.decimals is not None:
            return Amount(value, token.symbol or "", token.decimals, contract, trusted=False)
    return None


def token_symbol(facts: Facts, contract: str) -> str | None:
    """What the token calls itself: hostile text. None where it was not read."""
    family = facts.evm or facts.tron
    for token in family.tokens if family else ():
        if token.contract.lower() == contract.lower():
            return token.symbol
    return None


def intent(facts: Facts) -> Intent:
    """Reads the body of the transaction, whatever became of it."""
    if facts.evm is not None:
        fact = facts.evm.transaction
        tx = fact.value if isinstance(fact, Known) else None
        if tx is None:
            return Intent("other")
        if tx.to is None:
            return Intent("deploy", coins(facts, tx.value) if tx.value else None)
        plain = tx.input in ("0x", "") or _with_a_note(facts.evm, tx)
        return _called(facts, facts.evm.call, tx.sender, tx.to, tx.value, plain=plain)
    if facts.tron is not None:
        return _tron_intent(facts, facts.tron)
    return Intent("other")


def _with_a_note(evm: EvmFacts, tx: EvmTransaction) -> bool:
    """Coins to an account without code, with data that is no call: nothing runs there, so the data is only a note. What has the form of a call stays one, for
    it may have been meant for a contract that is on another network."""
    code = evm.recipient_code
    if tx.value == 0 or not isinstance(code, Known) or code.value != "0x":
        return False
    note = bytes.fromhex(tx.input[2:])
    try:
        return len(note) % 32 != 4 or note.decode("utf-8").isprintable()
    except UnicodeDecodeError:
        return False


def _tron_intent(facts: Facts, tron: TronFacts) -> Intent:
    tx = tron_transaction(tron)
    if tx is None:
        return Intent("other")
    if tx.contract_type == "TransferContract":
        return Intent("coins", coins(facts, tx.amount), tx.to, raw_amount=tx.amount)
    if tx.contract_type == "TransferAssetContract":
        return Intent("token", _asset_amount(facts, tron, tx.amount), tx.to, raw_amount=tx.amount)
    if tx.contract_type == "CreateSmartContract":
        return Intent("deploy")
    if tx.contract_type == "TriggerSmartContract" and tx.contract_address is not None:
        return _called(facts, tron.call, tx.owner, tx.contract_address, tx.call_value, plain=not tx.data)
    return Intent("other")


def _asset_amount(facts: Facts, tron: TronFacts, value: int) -> Amount | None:
    """An amount of the TRC-10 asset that was sent; None where its decimals are not known, or where its symbol could be taken for another token's:
    anybody may issue an asset called USDT."""
    asset = tron.asset.value if isinstance(tron.asset, Known) else None
    network = facts.network
    if asset is None or network is None:
        return None
    taken = {network.symbol.upper(), *(t.symbol.upper() for t in network.tokens)}
    symbol = asset.symbol
    own = symbol.isascii() and symbol.isalnum() and not any(t in symbol.upper() for t in taken)
    return Amount(value, symbol, asset.decimals, trusted=False) if own else None


def _called(facts: Facts, call: DecodedCall | None, sender: str, to: str, value: int, *, plain: bool) -> Intent:
    coin = coins(facts, value) if value else None
    if plain:
        return Intent("coins", coins(facts, value), to, raw_amount=value)
    if call is None or call.name is None:
        return Intent("call", coin, to)
    arguments = [a.value for a in call.arguments]
    if call.name == "transfer" and len(arguments) == 2:
        wanted = int(arguments[1])
        return Intent("token", token_amount(facts, to, wanted), arguments[0], contract=to, raw_amount=wanted)
    if call.name == "transferFrom" and len(arguments) == 3:
        wanted, amount = int(arguments[2]), token_amount(facts, to, int(arguments[2]))
        owner = arguments[0] if arguments[0].lower() != sender.lower() else None
        return Intent("token", amount, arguments[1], owner=owner, contract=to, raw_amount=wanted)
    if call.name in ("approve", "increaseAllowance", "increaseApproval", "setApprovalForAll", "permit"):
        return Intent("approve", contract=to)
    return Intent("call", coin, to, contract=to)


# Deposits from the layer below and the chain's own bookkeeping: OP Stack 0x7e; Arbitrum 0x64 to 0x6a but 0x67; ZKsync 0xfe, 0xff (their specifications)
_UNSIGNED = frozenset({0x64, 0x65, 0x66, 0x68, 0x69, 0x6A, 0x7E, 0xFE, 0xFF})


def by_the_protocol(facts: Facts) -> bool:
    """Did the network itself make it, so that its "sender" signed and sent nothing here? Polygon's state sync comes from the zero address."""
    tx = evm_transaction(facts)
    return tx is not None and (tx.type in _UNSIGNED or int(tx.sender, 16) == 0)


def contracts_involved(facts: Facts) -> tuple[str, ...]:
    """Contracts that surely took part: the called one, and those with a log in the receipt."""
    if facts.evm is not None:
        tx, receipt = facts.evm.transaction.value, facts.evm.receipt.value
        called = tx.to if tx is not None else None
    elif facts.tron is not None:
        body, receipt = tron_transaction(facts.tron), tron_receipt(facts.tron)
        called = body.contract_address if body is not None else None
    else:
        return ()
    logged = tuple(log.address for log in receipt.logs) if receipt is not None else ()
    return ((called,) if called is not None else ()) + logged


def tron_transaction(tron: TronFacts) -> TronTransaction | None:
    """The body, from whichever view has it; None where no view that answered has one."""
    for fact in (tron.transaction, tron.pending):
        if isinstance(fact, Known) and fact.value is not None:
            return fact.value
    return None


def fee_paid(facts: Facts) -> Amount | None:
    """What the network charged, in its coin. None where the evidence does not say."""
    if facts.evm is not None:
        receipt = facts.evm.receipt.value if isinstance(facts.evm.receipt, Known) else None
        if receipt is None or receipt.effective_gas_price is None:
            return None
        blob = (receipt.blob_gas_used or 0) * (receipt.blob_gas_price or 0)
        return coins(facts, receipt.gas_used * receipt.effective_gas_price + (receipt.l1_fee or 0) + blob)
    if facts.tron is not None:
        try:
            paid = tron_receipt(facts.tron)
        except FactMissing:
            return None
        return None if paid is None else coins(facts, paid.fee)
    return None
