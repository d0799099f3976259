"""Raw answers of an Ethereum node -> facts. Every shape that real nodes give is taken; nonsense is a ``BadAnswer``, never a guess.

Nodes differ: fields are missing (``effectiveGasPrice`` before London, ``status`` before Byzantium), added (L2 fees), of another type (numbers
instead of hex). What is not read here (extra data of proof-of-authority chains, signatures) cannot break anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from chains.errors import BadAnswer
from chains.facts import EvmBlock, EvmLog, EvmReceipt, EvmTransaction, FeeHistory

ETHER_LOG = "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"  # the address that eth_simulateV1 gives to movements of coins
_LAST_SECOND = 253_402_300_799  # the end of the year 9999: later is no date
_HEX = frozenset("0123456789abcdef")


# --- atoms ----------------------------------------------------------------------------------------------------------------


def quantity(value: Any, limit: int = 2**256) -> int:
    """A number as nodes write it: hex, or a JSON number. Raises BadAnswer for anything else and for ``limit`` and more."""
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif (
        isinstance(value, str) and value[:2].lower() == "0x" and len(value) <= 2 + 64 + 16 and _HEX.issuperset(value[2:].lower())
    ):
        number = int(value, 16) if len(value) > 2 else 0
    else:
        raise BadAnswer("not a quantity")
    if not 0 <= number < limit:
        raise BadAnswer("a quantity out of range")
    return number


def optional_quantity(value: Any, limit: int = 2**256) -> int | None:
    return None if value is None else quantity(value, limit)


def data(value: Any) -> str:
    """Bytes as lower-case hex with 0x. Raises BadAnswer."""
    if isinstance(value, str) and value[:2].lower() == "0x" and len(value) % 2 == 0 and _HEX.issuperset(value[2:].lower()):
        return value.lower()
    raise BadAnswer("not hex data")


def address(value: Any) -> str:
    return _sized(value, 20)


def hash32(value: Any) -> str:
    return _sized(value, 32)


def _sized(value: Any, size: int) -> str:
    text = data(value)
    if len(text) != 2 + 2 * size:
        raise BadAnswer(f"not {size} bytes")
    return text


def fields(value: Any) -> Mapping[str, Any]:
    """A JSON object. Raises BadAnswer."""
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    raise BadAnswer("not an object")


def items(value: Any) -> list[Any]:
    """A JSON array; null is an empty one, as some nodes write it. Raises BadAnswer."""
    if value is None:
        return []
    if isinstance(value, list):
        return cast("list[Any]", value)
    raise BadAnswer("not an array")


# --- whole answers --------------------------------------------------------------------------------------------------------


def read_transaction(raw: Any, asked: str) -> EvmTransaction | None:
    """The answer of eth_getTransactionByHash. Raises BadAnswer, also for another transaction than the one asked for."""
    if raw is None:
        return None
    t = fields(raw)
    if hash32(t.get("hash")) != asked:
        raise BadAnswer("another transaction than the one asked for")
    lists = t.get("accessList"), t.get("authorizationList")
    max_fee = optional_quantity(t.get("maxFeePerGas"))
    block = optional_quantity(t.get("blockNumber"))
    return EvmTransaction(
        hash=asked,
        type=optional_quantity(t.get("type"), 256) or 0,
        sender=address(t.get("from")),
        to=None if t.get("to") in (None, "", "0x") else address(t["to"]),
        nonce=quantity(t.get("nonce")),
        value=quantity(t.get("value", 0)),
        gas=quantity(t.get("gas")),
        gas_price=optional_quantity(t.get("gasPrice")),
        max_fee_per_gas=max_fee,
        max_priority_fee_per_gas=optional_quantity(t.get("maxPriorityFeePerGas")) if max_fee is not None else None,
        max_fee_per_blob_gas=optional_quantity(t.get("maxFeePerBlobGas")),
        blob_count=len(items(t.get("blobVersionedHashes"))),
        input=data(t.get("input", t.get("data", "0x"))),
        block_number=block,
        block_hash=None if block is None or t.get("blockHash") is None else hash32(t["blockHash"]),
        block_timestamp=None if block is None else optional_quantity(t.get("blockTimestamp"), _LAST_SECOND),
        index=None if block is None else optional_quantity(t.get("transactionIndex")),
        access_list=None if lists[0] is None else tuple(items(lists[0])),
        ticket=None if t.get("ticketId") is None else hash32(t["ticketId"]),
        authorization_list=None if lists[1] is None else tuple(items(lists[1])),
    )


def read_receipt(raw: Any, asked: str) -> EvmReceipt | None:
    """The answer of eth_getTransactionReceipt. A receipt without a block (old Parity, pending) is none. Raises BadAnswer."""
    if raw is None:
        return None
    r = fields(raw)
    if hash32(r.get("transactionHash")) != asked:
        raise BadAnswer("another receipt than the one asked for")
    if r.get("blockNumber") is None or r.get("blockHash") is None:
        return None
    gas_used = quantity(r.get("gasUsed"))
    status, with_root = optional_quantity(r.get("status"), 2), _holds_state_root(r.get("root"))
    return EvmReceipt(
        # geth and others say 0x0 beside the root of receipts that never had a status
        status=None if with_root and status == 0 else status,
        before_byzantium=with_root and status != 1,
        block_number=quantity(r["blockNumber"]),
        block_hash=hash32(r["blockHash"]),
        index=quantity(r.get("transactionIndex", 0)),
        gas_used=gas_used,
        cumulative_gas_used=quantity(r.get("cumulativeGasUsed", gas_used)),
        effective_gas_price=optional_quantity(r.get("effectiveGasPrice")),
        contract_address=None if r.get("contractAddress") in (None, "", "0x") else address(r["contractAddress"]),
        l1_fee=optional_quantity(r.get("l1Fee")),
        blob_gas_used=optional_quantity(r.get("blobGasUsed")),
        blob_gas_price=optional_quantity(r.get("blobGasPrice")),
        first_log=_first_log(items(r.get("logs"))),
        logs=tuple(read_log(log) for log in items(r.get("logs"))),
    )


def _first_log(logs: list[Any]) -> int | None:
    return optional_quantity(fields(logs[0]).get("logIndex")) if logs else None


def _holds_state_root(raw: Any) -> bool:
    """A root of zeros, or of no bytes, is the filler of networks that never had one."""
    return isinstance(raw, str) and len(raw) == 66 and int(hash32(raw), 16) != 0


def read_log(raw: Any) -> EvmLog:
    log = fields(raw)
    return EvmLog(
        address=address(log.get("address")),
        topics=tuple(hash32(topic) for topic in items(log.get("topics"))),
        data=data(log.get("data", "0x")),
    )


def read_block(raw: Any) -> EvmBlock | None:
    """A header, whichever call it came from. Raises BadAnswer."""
    if raw is None:
        return None
    b = fields(raw)
    coinbase = b.get("miner", b.get("author"))
    return EvmBlock(
        number=quantity(b.get("number")),
        hash=hash32(b.get("hash")),
        timestamp=quantity(b.get("timestamp"), _LAST_SECOND),
        base_fee=optional_quantity(b.get("baseFeePerGas")),
        gas_limit=quantity(b.get("gasLimit", 0)),
        gas_used=quantity(b.get("gasUsed", 0)),
        parent_hash=None if b.get("parentHash") is None else hash32(b["parentHash"]),
        coinbase=None if coinbase is None else address(coinbase),
        prev_randao=None if b.get("mixHash") is None else hash32(b["mixHash"]),
    )


def read_block_of_hash(raw: Any, asked: str) -> EvmBlock | None:
    """The answer of eth_getBlockByHash. Raises BadAnswer, also for another block than the one asked for."""
    block = read_block(raw)
    if block is not None and block.hash != asked:
        raise BadAnswer("another block than the one asked for")
    return block


def read_block_at(raw: Any, height: int) -> EvmBlock | None:
    """The answer of eth_getBlockByNumber for a number. Raises BadAnswer, also for another height than the one asked for."""
    block = read_block(raw)
    if block is not None and block.number != height:
        raise BadAnswer("another height than the one asked for")
    return block


def _blob_base_fees(raw: Any) -> tuple[int, ...]:
    """Empty where the node does not say, or the network has no blobs: geth says zeros there, and the least price is 1 wei (EIP-4844). What few need
    must not spoil the rest of the answer."""
    try:
        fees = tuple(quantity(fee) for fee in items(raw))
    except BadAnswer:
        return ()
    return fees if fees and fees[-1] > 0 else ()


def read_fee_history(raw: Any) -> FeeHistory:
    """The answer of eth_feeHistory. Raises BadAnswer, also where it holds no base fee (chains without one)."""
    h = fields(raw)
    base_fees = tuple(quantity(fee) for fee in items(h.get("baseFeePerGas")))
    if not base_fees:
        raise BadAnswer("no base fees")
    ratios = items(h.get("gasUsedRatio"))
    if any(isinstance(r, bool) or not isinstance(r, int | float) for r in ratios):
        raise BadAnswer("a ratio that is no number")
    return FeeHistory(
        oldest=quantity(h.get("oldestBlock")),
        base_fees=base_fees,
        blob_base_fees=_blob_base_fees(h.get("baseFeePerBlobGas")),
        used_ratios=tuple(float(r) for r in ratios),
        rewards=tuple(tuple(quantity(v) for v in items(block)) for block in items(h.get("reward"))),
    )
