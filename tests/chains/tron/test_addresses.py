"""Addresses in the three forms a node writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tronpy.keys import to_base58check_address  # an independent implementation

from chains.facts import Argument, Revert
from chains.tron.addresses import base58_of, hex_of, raw_of, revert_in_base58

USDT = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
USDT_HEX = "41a614f803b6fd780986a42c78ec9c7f77e6ded13c"


@pytest.mark.parametrize("written", [USDT, USDT_HEX, "0x" + USDT_HEX, USDT_HEX[2:], "0x" + USDT_HEX[2:], USDT_HEX.upper()])
def test_every_form_is_one_address(written: str) -> None:
    assert base58_of(written) == USDT


def test_the_form_of_node_json() -> None:
    assert hex_of(USDT) == USDT_HEX


@given(st.binary(min_size=20, max_size=20))
def test_there_and_back(raw: bytes) -> None:
    assert raw_of(base58_of(raw.hex())) == raw
    assert base58_of(raw.hex()) == to_base58check_address("41" + raw.hex())


def test_zero_bytes_in_front_are_kept() -> None:
    assert base58_of("41" + "00" * 20) == "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"


@pytest.mark.parametrize(
    "written", ["", USDT[:-1] + "u", "T" + "1" * 33, USDT_HEX[:-1], "42" + USDT_HEX[2:], "4" * 64, USDT[:20] + "0" + USDT[21:]]
)
def test_what_is_no_address_is_refused_and_not_repeated(written: str) -> None:
    with pytest.raises(ValueError, match="not a Tron address") as error:
        base58_of(written)
    assert not written or written not in str(error.value)


def test_a_revert_names_tron_addresses_at_every_depth() -> None:
    def holding(inner: Revert | None) -> Revert:
        spender = Argument(name="spender", type="address", value="0x" + USDT_HEX[2:])
        number = Argument(name="needed", type="bytes20", value="0x" + USDT_HEX[2:])
        return Revert(kind="custom", arguments=(spender, number), inner=inner)

    outer = revert_in_base58(holding(holding(None)))
    assert outer.inner is not None
    for revert in (outer, outer.inner):
        assert [a.value for a in revert.arguments] == [USDT, "0x" + USDT_HEX[2:]]
