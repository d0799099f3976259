"""Node answers of every shape: read, or refused as unreadable; never guessed, never another error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chains.errors import BadAnswer
from chains.evm.read import (
    quantity,
    read_block,
    read_block_at,
    read_block_of_hash,
    read_fee_history,
    read_receipt,
    read_transaction,
)

HASH, BLOCK, OTHER = "0x" + "ab" * 32, "0x" + "cd" * 32, "0x" + "ef" * 32
ALICE, BOB = "0x" + "a1" * 20, "0x" + "b0" * 20

TRANSACTION: dict[str, Any] = {
    "hash": HASH,
    "type": "0x2",
    "from": "0x" + "A1" * 20,
    "to": BOB,
    "nonce": "0x1",
    "value": "0xde0b6b3a7640000",
    "gas": "0x5208",
    "gasPrice": "0x3b9aca00",
    "maxFeePerGas": "0x77359400",
    "maxPriorityFeePerGas": "0x1",
    "input": "0x",
    "accessList": [],
    "blockNumber": "0x10",
    "blockHash": BLOCK,
    "transactionIndex": "0x0",
    "chainId": "0x1",
    "v": "0x0",
}
RECEIPT: dict[str, Any] = {
    "transactionHash": HASH,
    "status": "0x1",
    "blockNumber": "0x10",
    "blockHash": BLOCK,
    "transactionIndex": "0x2",
    "gasUsed": "0x5208",
    "cumulativeGasUsed": "0xffff",
    "effectiveGasPrice": "0x3b9aca00",
    "contractAddress": None,
    "logs": [{"address": "0x" + "C0" * 20, "topics": ["0x" + "DD" * 32], "data": "0x01", "logIndex": "0x0"}],
}
HEADER: dict[str, Any] = {
    "number": "0x10",
    "hash": BLOCK,
    "parentHash": OTHER,
    "timestamp": "0x6b041cca",
    "baseFeePerGas": "0x7",
    "gasLimit": "0x1c9c380",
    "gasUsed": "0x0",
    "miner": ALICE,
    "mixHash": OTHER,
    "extraData": "0x" + "00" * 97,  # proof of authority: far more than 32 bytes
}


def without(raw: dict[str, Any], *names: str) -> dict[str, Any]:
    return {k: v for k, v in raw.items() if k not in names}


def test_a_transaction_as_nodes_give_it() -> None:
    t = read_transaction(TRANSACTION, HASH)
    assert t is not None
    assert (t.sender, t.to, t.type, t.gas, t.value) == (ALICE, BOB, 2, 21_000, 10**18)
    assert (t.block_number, t.block_hash, t.index) == (16, BLOCK, 0)
    assert (t.fee_cap, t.tip_cap) == (2 * 10**9, 1)


def test_a_pending_transaction_is_in_no_block() -> None:
    t = read_transaction({**TRANSACTION, "blockNumber": None, "blockHash": None, "transactionIndex": None}, HASH)
    assert t is not None
    assert (t.block_number, t.block_hash, t.index) == (None, None, None)


def test_an_old_transaction_has_no_type_and_one_price() -> None:
    raw = without(TRANSACTION, "type", "maxFeePerGas", "maxPriorityFeePerGas", "accessList")
    t = read_transaction(raw, HASH)
    assert t is not None
    assert (t.type, t.fee_cap, t.tip_cap, t.access_list) == (0, 10**9, 10**9, None)


def test_a_creation_has_no_recipient() -> None:
    for nobody in (None, "", "0x"):
        t = read_transaction({**TRANSACTION, "to": nobody}, HASH)
        assert t is not None
        assert t.to is None


def test_unknown_types_numbers_instead_of_hex_and_extra_fields_are_taken() -> None:
    raw = {**TRANSACTION, "type": 126, "gas": 21000, "nonce": 7, "sourceHash": OTHER, "mint": "0x1", "isSystemTx": False}
    t = read_transaction(raw, HASH)
    assert t is not None
    assert (t.type, t.gas, t.nonce) == (126, 21_000, 7)


def test_call_data_may_be_called_data() -> None:
    t = read_transaction({**without(TRANSACTION, "input"), "data": "0xA9059CBB"}, HASH)
    assert t is not None
    assert t.input == "0xa9059cbb"


def test_blobs_and_authorizations_are_counted_and_kept() -> None:
    raw = {
        **TRANSACTION,
        "blobVersionedHashes": [HASH, OTHER],
        "maxFeePerBlobGas": "0x5",
        "authorizationList": [{"nonce": "0x0"}],
    }
    t = read_transaction(raw, HASH)
    assert t is not None
    assert (t.blob_count, t.max_fee_per_blob_gas, t.authorization_list) == (2, 5, ({"nonce": "0x0"},))


def test_none_is_none() -> None:
    assert read_transaction(None, HASH) is None
    assert read_receipt(None, HASH) is None
    assert read_block(None) is None


@pytest.mark.parametrize(
    "change",
    [
        {"hash": OTHER},
        {"hash": None},
        {"from": "0x12"},
        {"from": None},
        {"to": ALICE + "00"},
        {"nonce": None},
        {"nonce": "-0x1"},
        {"gas": True},
        {"gas": "21000"},
        {"value": "0x" + "f" * 65},
        {"value": -1},
        {"input": "0x123"},
        {"input": "0xzz"},
        {"accessList": {}},
        {"blockHash": "0x00"},
        {"type": "0x1000"},
    ],
)
def test_a_nonsensical_transaction_is_a_bad_answer(change: dict[str, Any]) -> None:
    with pytest.raises(BadAnswer):
        read_transaction({**TRANSACTION, **change}, HASH)


def test_a_receipt_as_nodes_give_it() -> None:
    r = read_receipt({**RECEIPT, "l1Fee": "0x9", "l1GasUsed": "0x1", "depositNonce": "0x1"}, HASH)
    assert r is not None
    assert (r.status, r.block_number, r.index, r.gas_used, r.cumulative_gas_used) == (1, 16, 2, 21_000, 0xFFFF)
    assert (r.l1_fee, r.effective_gas_price, r.contract_address) == (9, 10**9, None)
    assert r.logs[0].address == "0x" + "c0" * 20
    assert r.logs[0].topics == ("0x" + "dd" * 32,)


def test_a_receipt_before_byzantium_has_no_status() -> None:
    r = read_receipt({**without(RECEIPT, "status", "effectiveGasPrice", "cumulativeGasUsed", "logs"), "root": OTHER}, HASH)
    assert r is not None
    assert (r.status, r.effective_gas_price, r.cumulative_gas_used, r.logs) == (None, None, 21_000, ())


@pytest.mark.parametrize(
    ("said", "status", "before_byzantium"),
    [
        ({"root": OTHER}, None, True),
        ({"root": OTHER, "status": "0x0"}, None, True),
        ({"root": OTHER, "status": None}, None, True),
        ({"root": OTHER, "status": "0x1"}, 1, False),
        ({"root": "0x", "status": "0x0"}, 0, False),
        ({"root": "0x" + "00" * 32, "status": "0x0"}, 0, False),
        ({}, None, False),
    ],
)
def test_the_shapes_of_receipts_before_byzantium(said: dict[str, Any], status: int | None, before_byzantium: bool) -> None:
    r = read_receipt({**without(RECEIPT, "status"), **said}, HASH)
    assert r is not None
    assert (r.status, r.before_byzantium) == (status, before_byzantium)


def test_a_receipt_without_a_block_is_none() -> None:
    assert read_receipt({**RECEIPT, "blockHash": None, "blockNumber": None}, HASH) is None


@pytest.mark.parametrize(
    "change",
    [
        {"transactionHash": OTHER},
        {"status": "0x2"},
        {"gasUsed": None},
        {"logs": [None]},
        {"logs": [{"address": ALICE, "topics": ["0x00"]}]},
        {"contractAddress": "0x1"},
    ],
)
def test_a_nonsensical_receipt_is_a_bad_answer(change: dict[str, Any]) -> None:
    with pytest.raises(BadAnswer):
        read_receipt({**RECEIPT, **change}, HASH)


def test_a_header_as_nodes_give_it() -> None:
    b = read_block(HEADER)
    assert b is not None
    assert (b.number, b.hash, b.timestamp, b.base_fee, b.gas_limit) == (16, BLOCK, 0x6B041CCA, 7, 30_000_000)
    assert (b.parent_hash, b.coinbase, b.prev_randao) == (OTHER, ALICE, OTHER)
    old = read_block({**without(HEADER, "baseFeePerGas", "mixHash", "miner"), "author": BOB})
    assert old is not None
    assert (old.base_fee, old.prev_randao, old.coinbase) == (None, None, BOB)


def test_another_block_than_the_one_asked_for_is_a_bad_answer() -> None:
    with pytest.raises(BadAnswer):
        read_block_of_hash(HEADER, OTHER)
    with pytest.raises(BadAnswer):
        read_block_at(HEADER, 17)
    with pytest.raises(BadAnswer):
        read_block({**HEADER, "timestamp": "0xfffffffffffffff"})


def test_a_fee_history_ends_with_the_next_block() -> None:
    h = read_fee_history(
        {"oldestBlock": "0x5", "baseFeePerGas": ["0x1", "0x2"], "gasUsedRatio": [0.5], "reward": [["0x0", "0x1"]]}
    )
    assert (h.oldest, h.next_base_fee, h.used_ratios, h.rewards) == (5, 2, (0.5,), ((0, 1),))
    assert read_fee_history({"oldestBlock": "0x5", "baseFeePerGas": ["0x1"], "gasUsedRatio": None, "reward": None}).rewards == ()


@pytest.mark.parametrize(
    "raw",
    [
        None,
        {},
        {"oldestBlock": "0x0", "baseFeePerGas": []},
        {"oldestBlock": "0x0", "baseFeePerGas": ["0x1"], "gasUsedRatio": ["1"]},
    ],
)
def test_a_fee_history_without_fees_is_a_bad_answer(raw: Any) -> None:
    with pytest.raises(BadAnswer):
        read_fee_history(raw)


def test_quantities() -> None:
    assert [quantity(v) for v in ("0x0", "0x", "0x00ff", "0XFF", 7)] == [0, 0, 255, 255, 7]
    for nonsense in ("", "ff", "0x-1", "0x 1", "0x1_0", 1.0, True, None, [], 2**256):
        with pytest.raises(BadAnswer):
            quantity(nonsense)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.sampled_from([HASH, ALICE, "0x", "0x1"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(TRANSACTION | RECEIPT | HEADER)), inner, max_size=4)
    ),
    max_leaves=12,
)
_READERS: list[Callable[[Any], Any]] = [
    lambda raw: read_transaction(raw, HASH),
    lambda raw: read_receipt(raw, HASH),
    read_block,
    read_fee_history,
]


@given(
    st.sampled_from(_READERS),
    st.sampled_from([TRANSACTION, RECEIPT, HEADER]),
    st.sampled_from(sorted(TRANSACTION | RECEIPT | HEADER)),
    _JSON,
)
def test_whatever_a_node_says_is_read_or_refused(read: Callable[[Any], Any], raw: dict[str, Any], name: str, value: Any) -> None:
    for answer in ({**raw, name: value}, value):
        try:
            read(answer)
        except BadAnswer:
            continue
