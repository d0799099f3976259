"""Figures for people and machines: exact, without floats, and harmless where a chain wrote them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.model import Amount
from txdiag import figures


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1_500_000, 6, "1.5"),
        (0, 18, "0"),
        (1, 18, "0.000000000000000001"),
        (2**256 - 1, 18, "115792089237316195423570985008687907853269984665640564039457.584007913129639935"),
        (-5, 1, "-0.5"),
        (100, 0, "100"),
    ],
)
def test_decimal_string(value: int, decimals: int, text: str) -> None:
    assert figures.decimal_string(value, decimals) == text


@given(st.integers(min_value=0, max_value=2**256 - 1), st.integers(min_value=0, max_value=36))
def test_decimal_string_loses_nothing(value: int, decimals: int) -> None:
    whole, _, part = figures.decimal_string(value, decimals).partition(".")
    assert int(whole + part.ljust(decimals, "0")) == value


@pytest.mark.parametrize(
    ("value", "decimals", "exact", "text"),
    [
        (1_234_567_891_234, 6, False, "1,234,567.891234"),
        (123_456_789_123_456_789, 18, False, "0.123456"),
        (123_456_789, 18, False, "0.000000000123456"),
        (123_456_789_123_456_789, 18, True, "0.123456789123456789"),
        (999_999_999_999_999_999, 18, False, "0.999999"),
        (1000 * 10**6, 6, False, "1,000"),
    ],
)
def test_shown(value: int, decimals: int, exact: bool, text: str) -> None:
    assert figures.shown(value, decimals, exact=exact) == text


@given(st.integers(min_value=0, max_value=10**30), st.integers(min_value=0, max_value=24))
def test_nobody_is_promised_more_than_there_is(value: int, decimals: int) -> None:
    whole, _, part = figures.shown(value, decimals, exact=False).replace(",", "").partition(".")
    assert int(whole + part.ljust(decimals, "0")[:decimals]) <= value


def test_amount_names_its_coin() -> None:
    assert figures.amount(Amount(1_500_000, "USDT", 6), exact=False) == "1.5 USDT"
    assert figures.amount(Amount(1, "A\u202eB\x00" * 20, 0), exact=False).startswith("1 ABABAB")


def test_evm_addresses_carry_their_checksum() -> None:
    assert figures.written("0xdac17f958d2ee523a2206206994597c13d831ec7") == "0xdAC17F958D2ee523a2206206994597C13D831ec7"
    assert figures.written("TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB") == "TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB"


def test_addresses_show_six_and_six_to_users() -> None:
    assert figures.address("TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB", exact=False) == "TUFSzF…Xby7BB"
    assert figures.address("TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB", exact=True) == "TUFSzFrr9UHeYWENVZC593GDgC7FXby7BB"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("two\nlines\tand\r\nmore", "two lines and more"),
        ("\u202egnp.exe\u200b\x07", "gnp[.]exe"),
        ("claim at https://evil.example/win now", "claim at https[:]//evil[.]example/win now"),
        ("visit evil.com", "visit evil[.]com"),
        ("<b>x</b>evil.io", "<b>x</b>evil[.]io"),
        ("a/1.5/b", "a/1.5/b"),
        ("1.5 tokens", "1.5 tokens"),
        ("x" * 500, "x" * 119 + "…"),
    ],
)
def test_plain(text: str, shown: str) -> None:
    assert figures.plain(text) == shown


@given(st.text(max_size=300))
def test_plain_is_one_harmless_line(text: str) -> None:
    shown = figures.plain(text)
    assert "\n" not in shown and "://" not in shown and "\u202e" not in shown and "\x00" not in shown
    assert len(shown) <= 4 * figures.QUOTE_CAP


def test_markdown_marks_nothing() -> None:
    assert figures.markdown("*[x](y)* <b> `c`") == r"\*\[x\]\(y\)\* \<b\> \`c\`"
