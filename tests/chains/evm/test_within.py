"""The calls that a failed one was to pass on, by its own data: which of them are run alone."""

from __future__ import annotations

from typing import Any

import pytest

from chains.abi import VALUE_CAP, decode_call, encode_call
from chains.evm.batch import Batch
from chains.evm.within import add_within
from chains.facts import EvmReceipt, EvmTransaction

ME, SAFE, A, B = ("0x" + digit * 40 for digit in "1234")
EXEC = "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)"
REST = (0, 0, 0, A, A, b"")
THREE, VALUE = "aggregate3((address,bool,bytes)[])", "aggregate3Value((address,bool,uint256,bytes)[])"
TRY = "tryAggregate(bool,(address,bytes)[])"
UNDER = {"number": "0x64"}


def asked(signature: str, *arguments: Any) -> list[dict[str, Any]]:
    data = encode_call(signature, *arguments)
    t = EvmTransaction(hash="0x" + "00" * 32, sender=ME, to=SAFE, nonce=0, gas=90_000, input=data)
    receipt = EvmReceipt(status=0, block_number=100, block_hash="0x" + "ab" * 32, index=0, gas_used=1)
    batch, found = Batch(), list[dict[str, Any]]()
    add_within(batch, t, receipt, decode_call(bytes.fromhex(data[2:])), UNDER)
    for n in range(9):
        try:
            call, state, nothing, under = batch.params(f"within:{n}")
        except KeyError:
            break
        assert (state, nothing, under) == ("0x63", {}, UNDER)
        found.append(call)
    return found


def part(to: str, data: bytes, value: int = 0) -> dict[str, Any]:
    return {"from": SAFE, "to": to, "input": "0x" + data.hex(), "value": hex(value), "gas": hex(90_000)}


def test_a_step_is_run_from_the_safe() -> None:
    assert asked(EXEC, A, 7, b"\1\2\3\4", 0, *REST) == [part(A, b"\1\2\3\4", 7)]


def test_code_that_a_safe_runs_as_its_own_is_no_call() -> None:
    assert asked(EXEC, A, 7, b"\1\2\3\4", 1, *REST) == []


@pytest.mark.parametrize("size", [VALUE_CAP // 2, VALUE_CAP])
def test_data_that_were_cut_are_not_run(size: int) -> None:
    assert asked(EXEC, A, 0, b"\1" * size, 0, *REST) == []


def test_only_what_must_not_fail_is_run() -> None:
    assert asked(THREE, [(A, True, b"\1" * 4), (B, False, b"\2" * 4)]) == [part(B, b"\2" * 4)]
    assert asked(VALUE, [(A, False, 5, b"\1" * 4)]) == [part(A, b"\1" * 4, 5)]
    assert asked(TRY, True, [(A, b"\1" * 4), (B, b"")]) == [part(A, b"\1" * 4), part(B, b"")]
    assert asked(TRY, False, [(A, b"\1" * 4)]) == []


def test_of_many_parts_only_the_first_are_run() -> None:
    assert len(asked(THREE, [(A, False, bytes([n] * 4)) for n in range(9)])) == 4


def test_what_passes_nothing_on_is_left() -> None:
    assert asked("transfer(address,uint256)", A, 1) == []
    assert asked("execute(address,uint256,bytes)", A, 1, b"\1" * 4) == []
