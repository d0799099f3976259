"""What a call's arguments take for contracts: tokens and paths, never a recipient, never the coin itself."""

from __future__ import annotations

from typing import Any

import pytest

from chains.abi import decode_call, encode_call
from chains.contracts_named import contracts_named

A, B, C = ("0x" + digit * 40 for digit in "abc")
COIN = "0x" + "e" * 40
V2 = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"
SINGLE = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))"
HOPS = "exactInput((bytes,address,uint256,uint256,uint256))"
ADD = "addLiquidityETH(address,uint256,uint256,uint256,address,uint256)"


@pytest.mark.parametrize(
    ("made", "named"),
    [
        ((V2, 1, 1, [A, B], C, 9), (A, B)),
        ((V2, 1, 1, [COIN, "0x" + "0" * 40, B, B], C, 9), (B,)),
        ((SINGLE, (A, B, 500, C, 9, 1, 1, 0)), (A, B)),
        ((HOPS, (bytes.fromhex(A[2:] + "0001f4" + B[2:] + "000bb8" + C[2:]), C, 9, 1, 1)), (A, B, C)),
        ((HOPS, (b"\x01" * 30, C, 9, 1, 1)), ()),
        ((ADD, A, 1, 1, 1, C, 9), (A,)),
        (("transfer(address,uint256)", A, 1), ()),
        (("approve(address,uint256)", A, 1), ()),
    ],
)
def test_named(made: tuple[Any, ...], named: tuple[str, ...]) -> None:
    call = decode_call(bytes.fromhex(encode_call(*made)[2:]))
    assert call is not None and call.name is not None
    assert contracts_named(call) == named


def test_no_more_than_a_reader_can_use() -> None:
    path = ["0x" + f"{n:040x}" for n in range(1_000, 1_040)]
    call = decode_call(bytes.fromhex(encode_call(V2, 1, 1, path, C, 9)[2:]))
    assert contracts_named(call) == tuple(path[:4])


def test_nothing_is_named_by_what_is_not_known() -> None:
    assert contracts_named(None) == contracts_named(decode_call(b"\x12\x34\x56\x78" + b"\xaa" * 64)) == ()
