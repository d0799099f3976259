"""Recorded errors of Erigon and of the execution specification's tests, each with a label that says what it is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from chains import tables
from chains.abi import decode_call
from chains.errors import ChainError, NodeError, Refused, StateUnavailable
from chains.events import TRANSFER, decode_logs
from chains.facts import EvmLog, Outcome
from chains.node_errors import outcome_of, read_error, traced_outcome

SHARED = Path(__file__).parents[3] / "shared"
ERRORS: list[dict[str, Any]] = json.loads((SHARED / "corpus/evm/rpc_errors.json").read_text())
CASES = [json.loads(p.read_text()) for p in sorted((SHARED / "corpus/evm/data").glob("*.json"))]

REFUSED = {
    "insufficient-funds",
    "fee-cap-below-base-fee",
    "intrinsic-gas-too-low",
    "gas-required-exceeds-allowance",
    "nonce-too-low",
    "nonce-too-high",
    "nonce-overflow",
}


def read(error: dict[str, Any]) -> Outcome | ChainError:
    made = read_error(error.get("code"), error.get("message") or "", error.get("data"))
    try:
        return outcome_of(None, made)
    except ChainError as raised:
        return raised


@pytest.mark.parametrize("label", sorted({e["label"] for e in ERRORS}))
def test_recorded_errors(label: str) -> None:
    for error in (e["error"] for e in ERRORS if e["label"] == label):
        made = read(error)
        if isinstance(made, Outcome):
            refused = label in REFUSED or error["message"].startswith("both gasPrice and ")
            expected = {"execution-reverted": "revert", "out-of-gas": "halt"}.get(label, "refused" if refused else None)
            assert made.kind == expected, error
        elif label == "not-found":
            about_a_block = re.match(r"(block|header)\b", error["message"]) is not None
            assert type(made) is (StateUnavailable if about_a_block else NodeError), error
        else:
            assert type(made) is (Refused if label in ("method-not-found", "not-supported") else NodeError), error
            assert label not in REFUSED | {"execution-reverted", "out-of-gas"}, error


def test_recorded_reverts_say_what_their_label_says() -> None:
    seen = 0
    for case in CASES:
        label = case["label"]
        for answer in case["rpc"].get("eth_call", {}).values():
            if not isinstance(answer, dict) or "__error__" not in answer:
                continue
            made = read(answer["__error__"])
            assert isinstance(made, Outcome), case["id"]
            if label["cause"] == "revert-reason":
                assert made.revert is not None and made.revert.text == label["detail"], case["id"]
            elif label["cause"] == "revert-no-data":
                assert made.revert is not None and made.revert.kind == "empty", case["id"]
            elif label["cause"] == "revert-custom-error":
                assert made.revert is not None and made.revert.selector is not None, case["id"]
                assert made.revert.selector in label["detail"], case["id"]
                named = re.search(r"= (\w+\([\w,]*\))", label["detail"])
                assert made.revert.signature == (named[1] if named else None), case["id"]
            elif label["cause"] == "revert-reason-nested":
                assert made.revert is not None and label["detail"].startswith(f"{made.revert.reason.text} "), case["id"]
            else:
                continue
            seen += 1
    assert seen > 30


def test_recorded_traces_say_what_the_receipt_says() -> None:
    seen: set[tuple[str, str | None]] = set()
    for path in sorted((SHARED / "corpus/geth/data").glob("*.json")):
        case = json.loads(path.read_text())
        for frame in case["rpc"].get("debug_traceTransaction", {}).values():
            if isinstance(frame, dict) and "type" in frame:
                made = traced_outcome(frame)
                assert (made.kind == "success") == (case["label"]["status"] == "success"), case["id"]
                seen.add((made.kind, made.halt))
    assert {
        ("success", None),
        ("revert", None),
        ("halt", "out_of_gas"),
        ("halt", "invalid_opcode"),
        ("halt", "code_deposit"),
    } <= seen


def test_recorded_calls_of_known_functions_decode() -> None:
    seen = 0
    for case in CASES:
        for transaction in case["rpc"].get("eth_getTransactionByHash", {}).values():
            data = bytes.fromhex(transaction["input"][2:]) if transaction and transaction.get("to") else b""
            if data[:4] in tables.functions():
                call = decode_call(data)
                assert call is not None and call.name is not None, case["id"]
                seen += 1
    assert seen > 80


def test_recorded_transfer_logs_decode() -> None:
    seen = 0
    for case in CASES:
        for receipt in case["rpc"].get("eth_getTransactionReceipt", {}).values():
            logs = [
                EvmLog(address=e["address"], topics=tuple(e["topics"]), data=e["data"]) for e in (receipt or {}).get("logs", ())
            ]
            transfers = [t for t in decode_logs(logs)[0] if t.contract is not None]
            assert len(transfers) >= sum(1 for e in logs if e.topics and e.topics[0] == "0x" + TRANSFER), case["id"]
            seen += len(transfers)
    assert seen > 80


def test_every_cause_of_the_tables_is_a_code_of_the_catalogue() -> None:
    codes = set(re.findall(r"code: ([a-z_0-9.]+)", (SHARED / "spec/causes.yaml").read_text()))
    named = {t.cause for t in tables.revert_texts() if t.cause} | {e.cause for e in tables.error_causes().values()}
    assert named and named <= codes
