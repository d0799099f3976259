"""What follows from a transaction and its receipt without asking further: the call, the revert, what moved, what was approved."""

from __future__ import annotations

from chains.abi import decode_call
from chains.events import decode_logs
from chains.facts import Approval, DecodedCall, Known, Revert, Transfer, TronFacts, TronReceipt, TronTransaction
from chains.revert import decode_revert
from chains.tron.addresses import PREFIX, base58_of, revert_in_base58


def body_of(facts: TronFacts) -> TronTransaction | None:
    """The transaction, from whichever view has it: the store, or the pool of a node that never put it there."""
    for fact in (facts.transaction, facts.pending):
        if isinstance(fact, Known) and fact.value is not None:
            return fact.value
    return None


def receipt_of(facts: TronFacts) -> TronReceipt | None:
    """The receipt, from whichever view has it. None also where no view answered."""
    for fact in (facts.receipt, facts.solid_receipt):
        if isinstance(fact, Known) and fact.value is not None:
            return fact.value
    return None


def succeeded(receipt: TronReceipt) -> bool:
    """System contracts carry no result, and are in a block only where they succeeded (knowledge, tron-protocol.md section 0)."""
    return not receipt.failed and receipt.result in (None, "DEFAULT", "SUCCESS")


def derive(facts: TronFacts) -> TronFacts:
    """The facts with call, revert, transfers and approvals filled in."""
    body, receipt = body_of(facts), receipt_of(facts)
    transfers, approvals = _movements(body, receipt)
    return with_facts(
        facts,
        call=None if body is None else call_of(body),
        revert=None if receipt is None else _revert(receipt),
        transfers=transfers,
        approvals=approvals,
    )


def with_facts(facts: TronFacts, **updates: object) -> TronFacts:
    """The facts with some of them replaced. Checked anew, as ``model_copy`` checks nothing and what it takes cannot be saved."""
    return TronFacts.model_validate(dict(facts) | updates)


def call_of(body: TronTransaction) -> DecodedCall | None:
    """The call data as a known method, with addresses in base58."""
    if body.contract_type != "TriggerSmartContract":
        return None
    return decode_call(bytes.fromhex(body.data), address=base58_of, prefix=PREFIX[0])


def _revert(receipt: TronReceipt) -> Revert | None:
    """Only a REVERT's output is a reason: a creation that ran out of energy has its code in the same place."""
    if receipt.result != "REVERT":
        return None
    return revert_in_base58(decode_revert(bytes.fromhex(receipt.contract_result)))


def _movements(body: TronTransaction | None, receipt: TronReceipt | None) -> tuple[tuple[Transfer, ...], tuple[Approval, ...]]:
    """Nothing moves before a block, nor by a transaction that failed."""
    if receipt is None or not succeeded(receipt):
        return (), ()
    logged, approvals = decode_logs(receipt.logs, address=base58_of)
    own = () if body is None else _own_transfers(body, receipt)
    return own + tuple(logged) + _internal_transfers(receipt), tuple(approvals)


def _own_transfers(body: TronTransaction, receipt: TronReceipt) -> tuple[Transfer, ...]:
    """What the sender itself sent: a transfer, or TRX and TRC-10 tokens along with a call or a creation."""
    recipient = body.to
    coins, tokens = 0, 0
    if body.contract_type == "TransferContract":
        coins = body.amount
    elif body.contract_type == "TransferAssetContract":
        tokens = body.amount
    elif body.contract_type in ("TriggerSmartContract", "CreateSmartContract"):
        recipient = body.contract_address or receipt.contract_address
        coins, tokens = body.call_value, body.token_value
    if recipient is None:
        return ()
    found: list[Transfer] = []
    if coins:
        found.append(Transfer(kind="native", sender=body.owner, recipient=recipient, amount=coins))
    if tokens:
        found.append(
            Transfer(kind="trc10", sender=body.owner, recipient=recipient, amount=tokens, token_id=_token_id(body.asset_id))
        )
    return tuple(found)


def _internal_transfers(receipt: TronReceipt) -> tuple[Transfer, ...]:
    """What contracts sent. A rejected frame moved nothing, also where the whole succeeded."""
    return tuple(
        Transfer(kind="internal", sender=i.sender, recipient=i.recipient, amount=i.amount, token_id=_token_id(i.asset_id))
        for i in receipt.internal
        if i.amount > 0 and not i.rejected
    )


def _token_id(asset: str | None) -> int | None:
    """The number of a TRC-10 token. Tokens named before 2018 have none in the transaction."""
    return int(asset) if asset is not None and asset.isascii() and asset.isdigit() else None
