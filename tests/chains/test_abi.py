"""Calls are named only where their arguments fit exactly; the decoder agrees with eth_abi's encoder."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest
from eth_abi.abi import encode
from hypothesis import given
from hypothesis import strategies as st

from chains import tables
from chains.abi import (
    SYMBOL_CAP,
    VALUE_CAP,
    deadline_of,
    decode_bool,
    decode_call,
    decode_text,
    decode_uint,
    encode_call,
)
from chains.abi_types import AbiType, Misfit, decode, signature
from chains.facts import DecodedCall

A, B = "0x" + "1a" * 20, "0x" + "2b" * 20


def call(signature_text: str, *arguments: Any) -> DecodedCall:
    decoded = decode_call(bytes.fromhex(encode_call(signature_text, *arguments)[2:]))
    assert decoded is not None
    return decoded


def test_transfer() -> None:
    made = call("transfer(address,uint256)", A, 2**256 - 1)
    assert (made.selector, made.name, made.signature) == ("0xa9059cbb", "transfer", "transfer(address,uint256)")
    assert [(a.name, a.type, a.value) for a in made.arguments] == [
        ("to", "address", A),
        ("amount", "uint256", str(2**256 - 1)),
    ]


def test_no_data_is_no_call() -> None:
    assert decode_call(b"") is None


@pytest.mark.parametrize("data", ["a9", "a9059cbb", "deadbeef", "deadbeef" + "00" * 32, "61626364"])
def test_what_is_not_known_has_a_selector_and_no_name(data: str) -> None:
    made = decode_call(bytes.fromhex(data))
    assert made == DecodedCall(selector="0x" + data[:8])


GOOD = bytes.fromhex(encode_call("transfer(address,uint256)", A, 5)[2:])
APPROVAL = bytes.fromhex(encode_call("approve(address,uint256)", A, 5)[2:])


@pytest.mark.parametrize(
    ("label", "data"),
    [
        ("one byte short", GOOD[:-1]),
        ("one word short", GOOD[:-32]),
        ("a word that is not zero behind it", APPROVAL + b"\1" * 32),
        ("one byte that is not zero behind it", APPROVAL + b"\1"),
        ("dirt before the address", GOOD[:4] + b"\1" + GOOD[5:]),
    ],
)
def test_arguments_that_do_not_fit_take_the_name_away(label: str, data: bytes) -> None:
    made = decode_call(data)
    assert made is not None and made.name is None and made.arguments == (), label


@pytest.mark.parametrize("beyond", [b"\0", b"\0" * 32, b"\0" * 100])
def test_zeros_behind_the_arguments_are_allowed(beyond: bytes) -> None:
    assert decode_call(GOOD + beyond) == decode_call(GOOD)


def test_a_tag_behind_a_transfer_is_not_read_by_tokens_and_not_by_us() -> None:
    """Wallets and apps put theirs there (ERC-8021)."""
    pulled = bytes.fromhex(encode_call("transferFrom(address,address,uint256)", A, B, 5)[2:])
    for data in (GOOD, pulled):
        assert decode_call(data + b"baseapp\x07\0" + b"\x80\x21" * 8) == decode_call(data)


def test_tron_wallets_leave_the_prefix_in_the_address() -> None:
    data = GOOD[:15] + b"\x41" + GOOD[16:]
    assert (made := decode_call(data)) is not None and made.name is None  # on Ethereum that is no address
    made = decode_call(data, prefix=0x41, address=lambda a: "T" + a[2:])
    assert made is not None and made.argument("to") == "T" + "1a" * 20
    assert decode_call(GOOD, prefix=0x41) == decode_call(GOOD)
    wrong = decode_call(GOOD[:15] + b"\x42" + GOOD[16:], prefix=0x41)
    assert wrong is not None and wrong.name is None


def test_tuples_are_objects_by_their_names_and_arrays_lists() -> None:
    made = call(
        "exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))",
        (A, B, 3000, A, 1700000000, 10**20, 1, 0),
    )
    assert json.loads(made.argument("params") or "") == {
        "tokenIn": A,
        "tokenOut": B,
        "fee": "3000",
        "recipient": A,
        "deadline": "1700000000",
        "amountIn": str(10**20),
        "amountOutMinimum": "1",
        "sqrtPriceLimitX96": "0",
    }
    made = call("multicall(bytes[])", [b"\1\2", b""])
    assert made.argument("data") == '["0x0102","0x"]'
    made = call("setApprovalForAll(address,bool)", A, True)
    assert made.argument("approved") == "true"


def test_router_1_and_router_2_are_told_apart() -> None:
    assert (
        call("exactInput((bytes,address,uint256,uint256))", (b"", A, 1, 2)).signature
        == "exactInput((bytes,address,uint256,uint256))"
    )
    assert call("exactInput((bytes,address,uint256,uint256,uint256))", (b"", A, 9, 1, 2)).name == "exactInput"


@pytest.mark.parametrize(
    ("made", "deadline"),
    [
        (("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)", 1, 2, [A, B], A, 1700000000), 1700000000),
        (("swapExactTokensForTokens(uint256,uint256,address[],address)", 1, 2, [A, B], A), None),
        (("exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))", (A, B, 1, A, 17, 1, 1, 0)), 17),
        (("exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))", (A, B, 1, A, 17, 1, 0)), None),
        (("multicall(uint256,bytes[])", 1700000001, []), 1700000001),
        (("execute(bytes,bytes[],uint256)", b"\0", [b""], 2**256 - 1), 2**256 - 1),
        (("execute(bytes,bytes[])", b"\0", [b""]), None),
        (("transfer(address,uint256)", A, 1700000000), None),
        (
            ("permit(address,address,uint256,uint256,uint8,bytes32,bytes32)", A, B, 1, 1700000000, 27, b"\0" * 32, b"\0" * 32),
            None,
        ),
    ],
)
def test_deadline(made: tuple[Any, ...], deadline: int | None) -> None:
    assert deadline_of(call(*made)) == deadline


def test_a_path_too_long_to_show_has_no_deadline_rather_than_a_wrong_one() -> None:
    made = call("exactInput((bytes,address,uint256,uint256,uint256))", (b"\1" * VALUE_CAP, A, 9, 1, 2))
    assert len(made.argument("params") or "") == VALUE_CAP
    assert deadline_of(made) is None


def test_offsets_that_share_a_part_are_refused_before_they_cost_anything() -> None:
    """A thousand offsets to the same 60,000 bytes would be 60 MB decoded."""
    blob = (60_000).to_bytes(32, "big") + b"\1" * 60_000
    data = (
        bytes.fromhex("ac9650d8")
        + (32).to_bytes(32, "big")
        + (1000).to_bytes(32, "big")
        + (32_000).to_bytes(32, "big") * 1000
        + blob
    )
    tracemalloc.start()
    made = decode_call(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert made is not None and made.name is None
    assert peak < 2_000_000


def test_a_length_beyond_the_data_is_refused() -> None:
    data = bytes.fromhex("ac9650d8") + (32).to_bytes(32, "big") + (2**255).to_bytes(32, "big")
    made = decode_call(data)
    assert made is not None and made.name is None


# --- against eth_abi ----------------------------------------------------------------------------------------------------------------


def values_of(t: AbiType) -> st.SearchStrategy[Any]:
    match t.base:
        case "uint":
            return st.integers(0, 2**t.width - 1)
        case "int":
            return st.integers(-(2 ** (t.width - 1)), 2 ** (t.width - 1) - 1)
        case "bool":
            return st.booleans()
        case "address":
            return st.binary(min_size=20, max_size=20).map(lambda b: "0x" + b.hex())
        case "bytesN":
            return st.binary(min_size=t.width, max_size=t.width)
        case "bytes":
            return st.binary(max_size=70)
        case "string":
            return st.text(max_size=40).map(lambda s: s.encode("utf-8", "replace"))
        case "tuple":
            return st.tuples(*map(values_of, t.parts)).map(list)
        case _:
            size = t.array if t.array is not None and t.array > 0 else None
            return st.lists(values_of(t.parts[0]), min_size=size or 0, max_size=size or 3)


SHAPES = sorted(
    {f.text for f in tables.functions().values()}
    | {signature(e.signature).text for same in tables.custom_errors().values() for e in same}
    | {"x(int8,int256,bool[3],(bytes,uint16[2])[],string[],bytes[2][])", "x((uint8,(address,bytes3)[2],bool))"}
)


def eth_values(t: AbiType, value: Any) -> Any:
    """As eth_abi wants them: tuples as tuples, strings as str."""
    if t.base == "tuple":
        return tuple(eth_values(p, v) for p, v in zip(t.parts, value, strict=True))
    if t.base == "array":
        return [eth_values(t.parts[0], v) for v in value]
    return value.decode() if t.base == "string" else value


@given(st.data())
def test_what_eth_abi_encodes_is_decoded_to_the_same_values(data: st.DataObject) -> None:
    types = signature(data.draw(st.sampled_from(SHAPES))).arguments
    values = [data.draw(values_of(t)) for t in types]
    encoded = encode([t.text for t in types], [eth_values(t, v) for t, v in zip(types, values, strict=True)])
    assert decode(types, encoded) == values


@given(st.data())
def test_what_is_decoded_is_what_eth_abi_would_have_encoded(data: st.DataObject) -> None:
    """One byte changed: either other values whose encoding is exactly these bytes, or a misfit."""
    types = signature(data.draw(st.sampled_from(SHAPES))).arguments
    values = [eth_values(t, data.draw(values_of(t))) for t in types]
    encoded = bytearray(encode([t.text for t in types], values))
    if encoded:
        at = data.draw(st.integers(0, len(encoded) - 1))
        encoded[at] = data.draw(st.integers(0, 255))
    try:
        read = decode(types, bytes(encoded))
    except Misfit:
        return
    try:
        again = encode([t.text for t in types], [eth_values(t, v) for t, v in zip(types, read, strict=True)])
    except UnicodeDecodeError:
        return  # bytes that are no UTF-8 are kept as they are; eth_abi cannot write them as a string
    assert again == bytes(encoded)


@given(st.binary(max_size=400), st.sampled_from(sorted(tables.functions())))
def test_any_bytes_behind_a_known_selector_are_survived(data: bytes, selector: bytes) -> None:
    assert decode_call(selector + data) is not None


@given(st.binary(max_size=300))
def test_any_bytes_are_survived(data: bytes) -> None:
    made = decode_call(data)
    assert (made is None) == (data == b"")


# --- reads --------------------------------------------------------------------------------------------------------------------------


def test_encode_call() -> None:
    assert encode_call("decimals()") == "0x313ce567"
    assert encode_call("balanceOf(address)", A) == "0x70a08231" + "00" * 12 + "1a" * 20
    assert (
        encode_call("allowance(address owner, address spender)", A, B)
        == "0xdd62ed3e" + "00" * 12 + "1a" * 20 + "00" * 12 + "2b" * 20
    )


@pytest.mark.parametrize("text", ["", "0x", "0x01", "00" * 31, "0x" + "00" * 33, "zz" * 32, "0x" + "00" * 64])
def test_no_number(text: str) -> None:
    assert decode_uint(text) is None
    assert decode_bool(text) is None


def test_numbers_and_truth() -> None:
    assert decode_uint("0x" + "00" * 31 + "12") == 18
    assert decode_uint("00" * 31 + "12") == 18  # Tron
    assert decode_bool("0x" + "00" * 31 + "01") is True
    assert decode_bool("0x" + "00" * 32) is False
    assert decode_bool("0x" + "00" * 31 + "02") is None


def text_answer(text: bytes) -> str:
    return "0x" + encode(["bytes"], [text]).hex()


def test_symbols() -> None:
    assert decode_text(text_answer("USD₮0".encode())) == "USD₮0"
    assert decode_text("0x" + b"MKR".ljust(32, b"\0").hex()) == "MKR"
    assert decode_text(text_answer(b"")) == ""
    assert decode_text(text_answer(b"x" * 5000)) == "x" * SYMBOL_CAP
    assert len(decode_text(text_answer(("é" * 5000).encode())) or "") == SYMBOL_CAP


@pytest.mark.parametrize(
    "answer", ["0x", "0x00", "0x" + "00" * 32, "0x" + "00" * 31 + "12", "0x" + "ff" * 32, text_answer(b"\xff\xfe"), "nohex"]
)
def test_no_symbols(answer: str) -> None:
    assert decode_text(answer) is None


@given(st.binary(max_size=200))
def test_any_answer_is_survived(data: bytes) -> None:
    for read in (decode_text, decode_uint, decode_bool):
        read("0x" + data.hex())
