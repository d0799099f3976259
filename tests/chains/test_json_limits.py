"""Bounded JSON: nothing a node sends may kill the process, and nothing honest may be refused."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chains.errors import BadAnswer
from chains.json_limits import Inflater, loads_bounded

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**300), 2**300) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.sampled_from('"[]{}\\,a:')), inner, max_size=4),
    max_leaves=25,
)


@given(json_values, st.booleans())
def test_honest_json_is_read_exactly(value: object, ascii_only: bool):
    assert loads_bounded(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


def depth(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


@given(json_values)
def test_the_depth_allowed_is_exact(value: object):
    data = json.dumps(value).encode()
    levels = depth(value)
    assert loads_bounded(data, max_depth=levels) == value
    if levels:
        with pytest.raises(BadAnswer, match="deep"):
            loads_bounded(data, max_depth=levels - 1)


@given(st.text(st.sampled_from('[]{}"\\,:1a '), max_size=60))
def test_broken_json_is_a_bad_answer_and_never_deeper_than_allowed(text: str):
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(BadAnswer):
            loads_bounded(text.encode())
    else:
        assert loads_bounded(text.encode()) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        b"<html><body>502 Bad Gateway</body></html>",
        b"this API is closed because this node is a lite fullnode",
        b'{"jsonrpc":"2.0","id":1,"resu',
        b'{"a":"\xff\xfe"}',
        '{"a":"é"}'.encode("latin-1"),
        b"NaN",
        b"1e400",
        b'"\\ud800"',
        b"[1] [2]",
        b"[1",
        b"]",
        b"9" * 5000,
        b"\xef\xbb\xbf{}",
    ],
)
def test_what_is_not_json_is_a_bad_answer_whose_text_shows_none_of_it(data: bytes):
    with pytest.raises(BadAnswer) as caught:
        loads_bounded(data)
    assert str(caught.value) in ("answer is not JSON", "answer nested too deep or not closed")
    assert caught.value.__cause__ is None and (caught.value.__context__ is None or caught.value.__suppress_context__)


def test_large_integers_stay_integers():
    value = loads_bounded(
        b'{"amount":115792089237316195423570985008687907853269984665640564039457584007913129639935,"n":-18446744073709551617}'
    )
    assert value == {"amount": 2**256 - 1, "n": -(2**64) - 1}
    assert type(value["amount"]) is int and type(value["n"]) is int


def test_brackets_and_escapes_in_strings_are_not_structure():
    text = '["' + "[{" * 5000 + '", "\\\\", "\\"[[[", "\\\\\\"]]", {"]}":"}"}, "", "", ""]'
    assert loads_bounded(text.encode(), max_depth=2) == json.loads(text)


def test_size_and_number_of_values_are_bounded():
    with pytest.raises(BadAnswer, match="too large"):
        loads_bounded(b"[" + b" " * 100 + b"]", max_bytes=101)
    assert loads_bounded(b"[" + b" " * 100 + b"]", max_bytes=102) == []
    with pytest.raises(BadAnswer, match="too many"):
        loads_bounded(b"[" + b"[]," * 2_000_000 + b"[]]")
    with pytest.raises(BadAnswer, match="too many"):
        loads_bounded(b"[" + b'"[",' * 2_000_000 + b"[]]")
    assert len(loads_bounded(b"[" + b"1," * 999_998 + b"1]")) == 999_999


def test_deep_nesting_does_not_kill_the_process_after_web3_raised_the_recursion_limit():
    program = """
import sys, web3
from chains.errors import BadAnswer
from chains.json_limits import loads_bounded
assert sys.getrecursionlimit() >= 100_000
deep = 200_000
mib = 1024 * 1024
texts = [
    b"[" * deep,
    b"[" * deep + b"]" * deep,
    b'{"a":' * deep + b"1" + b"}" * deep,
    b'[{"a":' * deep + b"}]" * deep,
    b'"\\\\"' + b"[" * deep,
    b'["' + b"]" * deep + b'",' + b"[" * deep,
    b'\\\\"' + b"[" * deep + b'"',
    b"[" * (16 * mib),
    b'"' * (16 * mib - 1),
    b'\\\\' * (16 * mib - 1),
    b'[""' * (4 * mib),
    (b"[" * 65 + b"]" * 65) * (16 * mib // 130),
]
for number, text in enumerate(texts):
    try:
        loads_bounded(text)
    except BadAnswer as error:
        print(number, error)
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=50)
    assert done.returncode == 0, done.stderr
    assert [line.split(" ", 1)[0] for line in done.stdout.splitlines()] == [str(n) for n in range(12)]


@pytest.mark.parametrize("packed_with", ["gzip", "zlib"])
def test_compressed_data_is_unpacked_piece_by_piece(packed_with: str):
    plain = json.dumps({"a": list(range(5000))}).encode()
    packed = {"gzip": gzip.compress, "zlib": zlib.compress}[packed_with](plain)
    inflater = Inflater(len(plain))
    assert b"".join(inflater.feed(packed[i : i + 7]) for i in range(0, len(packed), 7)) == plain
    inflater.finish()


def test_a_gzip_bomb_is_stopped_before_it_is_unpacked():
    bomb = gzip.compress(b"0" * 50_000_000)
    inflater = Inflater(1_000_000)
    with pytest.raises(BadAnswer, match="too large"):
        inflater.feed(bomb)


def test_broken_compression_is_a_bad_answer():
    packed = gzip.compress(b"hello" * 100)
    with pytest.raises(BadAnswer, match="not the compressed"):
        Inflater(1000).feed(b"<html>")
    inflater = Inflater(1000)
    inflater.feed(packed[:-4])
    with pytest.raises(BadAnswer, match="cut off"):
        inflater.finish()
    with pytest.raises(BadAnswer, match="after its compressed end"):
        Inflater(1000).feed(packed + b"x")
    inflater = Inflater(1000)
    inflater.feed(packed)
    with pytest.raises(BadAnswer, match="after its compressed end"):
        inflater.feed(b"x")
