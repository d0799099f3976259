"""Raw JSON of a Tron node into facts. Every function raises ``BadAnswer`` where the answer is not what was asked for; ``{}`` is an
answer: there is none.

Addresses come out in base58, amounts in sun, times in milliseconds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, TypeVar

from chains.errors import BadAnswer, ChainError
from chains.exchange import Reply
from chains.facts import (
    Fact,
    Known,
    TronHead,
    TronInternal,
    TronLog,
    TronReceipt,
    TronTransaction,
)
from chains.tron import values
from chains.tron.texts import decode_text
from chains.tron.values import Json, as_object

T = TypeVar("T")

# protobuf leaves out the zero of an enumeration: a staking contract without "resource" is about BANDWIDTH (common.proto)
_RESOURCE_TYPES = frozenset(
    {
        "FreezeBalanceContract",
        "UnfreezeBalanceContract",
        "FreezeBalanceV2Contract",
        "UnfreezeBalanceV2Contract",
        "DelegateResourceContract",
        "UnDelegateResourceContract",
    }
)
# the other side of a contract, under whichever name its type gives it (protocol/src/main/protos/core/contract)
_TO_FIELDS = ("to_address", "receiver_address", "account_address")


def fact(reply: Reply, read: Callable[[Any], T]) -> Fact[T]:
    """What ``read`` makes of a reply, or why it is missing."""
    try:
        return Known[Any](value=read(reply.value), source=reply.source)
    except ChainError as error:
        return error.missing(reply.call.label, reply.source)


def read_transaction(raw: object, txid: str) -> TronTransaction | None:
    """The answer of gettransactionbyid or gettransactionfrompending. A body whose id, or whose bytes, are another transaction's is a
    ``BadAnswer``: the node lies or mixed up its answers."""
    body = as_object(raw)
    if not body:
        return None
    if values.text(body, "txID").lower() != txid:
        raise BadAnswer("another transaction than the asked one")
    raw_data = bytes.fromhex(values.hex_text(body, "raw_data_hex"))
    if raw_data and hashlib.sha256(raw_data).hexdigest() != txid:
        raise BadAnswer("the bytes are another transaction's")
    data = values.part(body, "raw_data")
    contracts = values.parts(data, "contract")
    if len(contracts) != 1:  # processTransaction refuses anything else (knowledge, tron-protocol.md section 0)
        raise BadAnswer("not exactly one contract")
    kind = values.text(contracts[0], "type")
    value = values.part(values.part(contracts[0], "parameter"), "value")
    signatures = [values.as_hex(s, "signature") for s in values.items(body, "signature")]
    results = values.parts(body, "ret")
    return TronTransaction(
        txid=txid,
        contract_type=kind,
        owner=values.address(value, "owner_address"),
        to=next((a for a in (values.optional_address(value, f) for f in _TO_FIELDS) if a is not None), None),
        amount=values.number(value, "amount"),
        asset_id=_asset_id(value),
        contract_address=values.optional_address(value, "contract_address"),
        data=values.hex_text(value, "data"),
        call_value=values.number(value, "call_value") or values.number(values.part(value, "new_contract"), "call_value"),
        token_value=values.number(value, "call_token_value"),
        fee_limit=values.number(data, "fee_limit"),
        expiration_ms=values.number(data, "expiration"),
        timestamp_ms=values.number(data, "timestamp"),
        memo=values.hex_text(data, "data"),
        signatures=len(signatures),
        result=values.text(results[0], "contractRet") or None if results else None,
        size=_size(raw_data, signatures) if raw_data else None,
        resource=values.text(value, "resource") or "BANDWIDTH" if kind in _RESOURCE_TYPES else None,
        frozen_amount=_frozen(value, kind),
        locked=value.get("lock") is True,
        lock_blocks=values.number(value, "lock_period"),
    )


def _asset_id(value: Json) -> str | None:
    """The TRC-10 token: its id as digits; before ids (2018) its name. ``asset_name`` is the hex of the id."""
    name = values.text(value, "asset_name")
    if name:
        return decode_text(name)
    token = values.number(value, "token_id") or values.number(value, "call_token_id")
    return str(token) if token else None


def _frozen(value: Json, kind: str) -> int:
    if kind not in _RESOURCE_TYPES:
        return 0
    fields = ("frozen_balance", "unfreeze_balance", "balance")
    return next((n for n in (values.number(value, f) for f in fields) if n), 0)


def _size(raw_data: bytes, signatures: list[str]) -> int:
    """Bytes of the signed transaction without its result, as protobuf writes it: each field with a tag byte and a length. The bandwidth
    is this and 64 more (BandwidthProcessor.java, MAX_RESULT_SIZE_IN_TX)."""
    lengths = [len(raw_data), *(len(s) // 2 for s in signatures)]
    return sum(1 + max(1, -(-n.bit_length() // 7)) + n for n in lengths)


def read_receipt(raw: object, txid: str) -> TronReceipt | None:
    """The answer of gettransactioninfobyid, of the wallet or the solid view."""
    info = as_object(raw)
    if not info:
        return None
    if values.text(info, "id").lower() != txid:
        raise BadAnswer("another transaction's receipt than the asked one")
    if "blockNumber" not in info:  # block 0 holds no ordinary transaction
        raise BadAnswer("a receipt without a block")
    receipt = values.part(info, "receipt")
    outputs = values.items(info, "contractResult")
    return TronReceipt(
        block_number=values.number(info, "blockNumber"),
        block_time_ms=values.number(info, "blockTimeStamp"),
        fee=values.number(info, "fee"),
        energy_fee=values.number(receipt, "energy_fee"),
        net_fee=values.number(receipt, "net_fee"),
        energy_usage=values.number(receipt, "energy_usage"),
        energy_usage_total=values.number(receipt, "energy_usage_total"),
        origin_energy_usage=values.number(receipt, "origin_energy_usage"),
        energy_penalty_total=values.number(receipt, "energy_penalty_total"),
        net_usage=values.number(receipt, "net_usage"),
        result=values.text(receipt, "result") or None,
        failed=values.text(info, "result") == "FAILED",
        contract_result=values.as_hex(outputs[0], "contractResult") if outputs else "",
        message=decode_text(values.text(info, "resMessage")),
        contract_address=values.optional_address(info, "contract_address"),
        withdraw_amount=values.number(info, "withdraw_amount"),
        withdraw_expire_amount=values.number(info, "withdraw_expire_amount"),
        logs=tuple(_log(log) for log in values.parts(info, "log")),
        internal=tuple(i for frame in values.parts(info, "internal_transactions") for i in _internal(frame)),
    )


def _log(raw: Json) -> TronLog:
    return TronLog(
        address=values.address(raw, "address"),
        topics=tuple(values.as_hex(t, "topics") for t in values.items(raw, "topics")),
        data=values.hex_text(raw, "data"),
    )


def _internal(raw: Json) -> list[TronInternal]:
    """One frame moves TRX, TRC-10 tokens or both: one item for each kind, and one of amount 0 where it moves none. A creation has no
    recipient in some node versions; the frame's own sender stands there then, and nothing is claimed to have moved."""
    sender = values.address(raw, "caller_address")
    recipient = values.optional_address(raw, "transferTo_address")
    moved = [
        (values.number(v, "callValue"), values.text(v, "tokenId") or None)
        for v in values.parts(raw, "callValueInfo")
        if values.number(v, "callValue") and recipient is not None
    ]
    return [
        TronInternal(
            sender=sender,
            recipient=recipient or sender,
            amount=amount,
            asset_id=asset,
            rejected=raw.get("rejected") is True,
            note=decode_text(values.text(raw, "note")),
        )
        for amount, asset in moved or [(0, None)]
    ]


def read_head(raw: object) -> TronHead:
    """The answer of getblock without transactions."""
    block = as_object(raw)
    header = values.part(values.part(block, "block_header"), "raw_data")
    if not header:
        raise BadAnswer("no block")
    return TronHead(
        number=values.number(header, "number"),
        timestamp_ms=values.number(header, "timestamp"),
        hash=values.hex_text(block, "blockID"),
    )


def read_block_number(raw: object, block_hash: str) -> int | None:
    """The height of the block with this hash; None: there is none."""
    block = as_object(raw)
    if not block:
        return None
    if values.hex_text(block, "blockID") != block_hash:
        raise BadAnswer("another block than the asked one")
    return values.number(values.part(values.part(block, "block_header"), "raw_data"), "number")
