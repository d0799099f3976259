"""What nodes' errors mean: an outcome of the execution, or trouble of the endpoint. Texts are those of real clients
(knowledge/evm.md 2.4, 2.5; knowledge/tron-protocol.md 10; fixtures of geth and java-tron)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from eth_abi.abi import encode
from hypothesis import given
from hypothesis import strategies as st

from chains import tables
from chains.errors import BadAnswer, ChainError, NodeError, RateLimited, Refused, StateUnavailable, TimedOut, Unreachable
from chains.facts import Outcome
from chains.node_errors import outcome_of, read_error, read_tron_error, simulated_outcome, traced_outcome


def text_data(words: str) -> str:
    return "0x" + (tables.selector_of("Error(string)") + encode(["string"], [words])).hex()


SLIPPAGE = "0x39d35496"  # V3TooLittleReceived()
ROOT = "f3" * 32


# --- outcomes -------------------------------------------------------------------------------------------------------------------------


def test_success() -> None:
    outcome = outcome_of("0x00AB", None)
    assert (outcome.kind, outcome.output) == ("success", "0x00ab")
    assert outcome_of("0x", None).output == "0x"


@pytest.mark.parametrize("result", [None, 5, "0x1", "ab", "0xzz", {}, [], "0x00\n"])
def test_a_result_that_is_no_output(result: Any) -> None:
    with pytest.raises(BadAnswer):
        outcome_of(result, None)


def test_an_estimate_is_an_amount_of_gas() -> None:
    assert outcome_of("0x5208", None, estimate=True).gas_used == 21_000
    assert outcome_of("0x12345", None, estimate=True).gas_used == 0x12345
    for result in (None, "0x", "21000", "0x" + "1" * 65):
        with pytest.raises(BadAnswer):
            outcome_of(result, None, estimate=True)


@pytest.mark.parametrize(
    ("client", "code", "message", "data", "reason"),
    [
        ("geth", 3, "execution reverted: Too late", text_data("Too late"), "Too late"),
        ("geth 1.16 simulateV1", -32000, "execution reverted: Already taken", text_data("Already taken"), "Already taken"),
        ("nethermind, old", -32015, "VM execution error.", "Reverted " + text_data("Nope"), "Nope"),
        ("nethermind, new", -32000, "execution reverted: Nope", text_data("Nope"), "Nope"),
        ("besu", 3, "Execution reverted: Nope", text_data("Nope"), "Nope"),
        (
            "metamask",
            -32603,
            "Internal JSON-RPC error.",
            {"code": 3, "message": "execution reverted", "data": text_data("Nope")},
            "Nope",
        ),
        (
            "hardhat",
            -32603,
            "VM Exception while processing transaction: reverted with reason string 'Nope'",
            text_data("Nope"),
            "Nope",
        ),
        (
            "hardhat, no data",
            -32603,
            "VM Exception while processing transaction: reverted with reason string 'Nope'",
            None,
            "Nope",
        ),
        ("ganache", -32000, "VM Exception while processing transaction: revert Nope", None, "Nope"),
        ("bor, data stripped", -32000, "execution reverted: Nope", None, "Nope"),
        ("java-tron jsonrpc", -32000, "REVERT opcode executed: Game: round is closed", "{}", "Game: round is closed"),
        # a contract's text is a contract's text
        ("hostile", 3, "execution reverted: out of gas", text_data("out of gas"), "out of gas"),
        ("hostile", -32000, "execution reverted: too many requests", text_data("too many requests"), "too many requests"),
        ("hostile", -32000, "execution reverted: missing trie node", None, "missing trie node"),
        ("hostile", -32000, "REVERT opcode executed: lite fullnode", "{}", "lite fullnode"),
        ("hostile", 3, "execution reverted: method not found", text_data("method not found"), "method not found"),
        (
            "hostile",
            3,
            "execution reverted: execution aborted (timeout = 5s)",
            text_data("execution aborted (timeout = 5s)"),
            None,
        ),
    ],
)
def test_reverts_with_a_text(client: str, code: int, message: str, data: Any, reason: str | None) -> None:
    outcome = outcome_of(None, read_error(code, message, data))
    assert outcome.kind == "revert", client
    assert outcome.revert is not None
    assert outcome.revert.kind == "string"
    assert reason is None or outcome.revert.text == reason


@pytest.mark.parametrize(
    ("client", "code", "message", "data", "kind", "name"),
    [
        ("geth", 3, "execution reverted", SLIPPAGE, "custom", "V3TooLittleReceived"),
        ("proxy", -32015, SLIPPAGE, None, "custom", "V3TooLittleReceived"),
        ("anvil", 3, "execution reverted: custom error 0x39d35496", SLIPPAGE, "custom", "V3TooLittleReceived"),
        ("anvil, data stripped", 3, "execution reverted: custom error 0x39d35496", None, "custom", "V3TooLittleReceived"),
        ("geth", 3, "execution reverted: arithmetic underflow or overflow", "0x4e487b71" + "11".zfill(64), "panic", None),
        ("anvil, data stripped", 3, "execution reverted: panic: arithmetic underflow or overflow (0x11)", None, "panic", None),
        ("geth", 3, "execution reverted", "0x", "empty", None),
        ("reth leaves empty data out", 3, "execution reverted", None, "empty", None),
        ("so did erigon, and geth for years", -32000, "execution reverted", None, "empty", None),
    ],
)
def test_reverts_without_a_text(client: str, code: int, message: str, data: Any, kind: str, name: str | None) -> None:
    outcome = outcome_of(None, read_error(code, message, data))
    assert outcome.kind == "revert" and outcome.revert is not None, client
    assert (outcome.revert.kind, outcome.revert.name) == (kind, name), client


@pytest.mark.parametrize(
    ("client", "code", "message", "data"),
    [
        ("a gateway", -32603, "execution reverted", None),
        ("a gateway", 3, "Reverted", None),
        ("nethermind loses payloads (#6024)", -32015, "VM execution error.", "Reverted 0x"),
        ("nethermind 1.8", -32015, "VM execution error.", "revert"),
        ("java-tron: custom error, panic or none", -32000, "REVERT opcode executed", "{}"),
        ("geth, data stripped: a panic, or a contract's text", -32000, "execution reverted: assert(false)", None),
        ("hardhat", -32603, "VM Exception while processing transaction: reverted without a reason string", None),
    ],
)
def test_it_reverted_and_the_node_does_not_say_with_what(client: str, code: int, message: str, data: Any) -> None:
    outcome = outcome_of(None, read_error(code, message, data))
    assert (outcome.kind, outcome.revert) == ("revert", None), client


@pytest.mark.parametrize(
    ("client", "code", "message", "data", "halt"),
    [
        ("geth", -32000, "out of gas", None, "out_of_gas"),
        ("geth simulateV1", -32015, "out of gas: not enough gas for reentrancy sentry", None, "out_of_gas"),
        ("nethermind, with data (#11174)", -32000, "out of gas", "0x", "out_of_gas"),
        ("reth", -32003, "out of gas: gas required exceeds: 21000", None, "out_of_gas"),
        ("reth", -32003, "out of gas: gas exhausted during memory expansion: 30000", None, "out_of_gas"),
        ("anvil", -32603, "EVM error OutOfGas", None, "out_of_gas"),
        ("nethermind", -32000, "OutOfGas", None, "out_of_gas"),
        ("openethereum", -32015, "VM execution error.", "Out of gas", "out_of_gas"),
        ("java-tron", -32000, "Not enough energy for 'SSTORE' operation executing: curInvokeEnergyLimit[5]", "{}", "out_of_gas"),
        ("geth", -32000, "contract creation code storage out of gas", None, "code_deposit"),
        ("geth", -32000, "gas uint64 overflow", None, "gas_overflow"),
        ("geth", -32000, "invalid opcode: INVALID", None, "invalid_opcode"),
        ("geth", -32000, "invalid opcode: opcode 0xc not defined", None, "invalid_opcode"),
        ("anvil", -32603, "EVM error InvalidFEOpcode", None, "invalid_opcode"),
        ("nethermind", -32000, "BadInstruction", None, "invalid_opcode"),
        ("openethereum", -32015, "VM execution error.", "Bad instruction fe", "invalid_opcode"),
        ("java-tron", -32000, "Invalid operation code: opCode[0c];", "{}", "invalid_opcode"),
        ("hardhat", -32603, "VM Exception while processing transaction: invalid opcode", None, "invalid_opcode"),
        ("geth", -32000, "invalid jump destination", None, "invalid_jump"),
        ("reth", -32003, "EVM error: InvalidJump", None, "invalid_jump"),
        ("java-tron", -32000, "Operation with pc isn't 'JUMPDEST': PC[5];", "{}", "invalid_jump"),
        ("geth", -32000, "stack underflow (0 <=> 2)", None, "stack"),
        ("geth", -32000, "stack limit reached 1024 (1023)", None, "stack"),
        ("java-tron", -32000, "Expected stack size 2 but actual 0;", "{}", "stack"),
        ("geth", -32000, "write protection", None, "write_protection"),
        ("nethermind", -32000, "StaticCallViolation", None, "write_protection"),
        ("geth", -32000, "return data out of bounds", None, "return_data"),
        ("geth 1.16", -32000, "max code size exceeded", None, "code_size"),
        ("geth 1.17", -32000, "max code size exceeded: code size 24577 limit 24576", None, "code_size"),
        ("geth", -32000, "invalid code: must not begin with 0xef", None, "invalid_code"),
        ("geth", -32000, "max call depth exceeded", None, "call_depth"),
        ("geth", -32000, "contract address collision", None, "other"),
        ("java-tron", -32000, "CPU timeout for 'POP' operation executing", "{}", "out_of_time"),
    ],
)
def test_halts(client: str, code: int, message: str, data: Any, halt: str) -> None:
    outcome = outcome_of(None, read_error(code, message, data))
    assert (outcome.kind, outcome.halt, outcome.revert) == ("halt", halt, None), client
    assert outcome.message == message


def test_every_halt_of_the_table_is_a_normal_form_of_the_facts() -> None:
    assert {p.kind for p in tables.halts()} - {"refused"} <= tables.HALTS


@pytest.mark.parametrize(
    "message",
    [
        "err: insufficient funds for gas * price + value: address 0xC0 have 0 want 1000 (supplied gas 50000000)",
        "err: max fee per gas less than block base fee: address 0xC0, maxFeePerGas: 0, baseFee: 10 (supplied gas 50000000)",
        "err: nonce too low: address 0xC0, tx: 0 state: 3 (supplied gas 600000)",
        "err: intrinsic gas too low: have 0, want 21000 (supplied gas 0)",
        "failed with 50000000 gas: insufficient funds for gas * price + value: address 0xC0 have 0 want 1",
        "failed to apply transaction: 0xab err: insufficient funds for gas * price + value",
        "max fee per gas less than block base fee: address 0xC0, maxFeePerGas: 1, baseFee: 2",
        "fee cap less than block base fee: address 0xae, feeCap: 4686886751 baseFee: 4756259370",
        "tracing failed: insufficient funds for gas * price + value: address 0x00 have 0 want 1",
        "gas required exceeds allowance (16777216)",
        "insufficient sender balance",
        "insufficient funds for transfer",
        "both gasPrice and (maxFeePerGas or maxPriorityFeePerGas) specified",
    ],
)
def test_refusals_are_about_the_call(message: str) -> None:
    outcome = outcome_of(None, read_error(-32000, message, None))
    assert (outcome.kind, outcome.message) == ("refused", message)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (-32603, "Internal error"),  # Besu: any halt, or trouble of its own
        (-32603, "Internal JSON-RPC error."),
        (-32602, "invalid argument 0: hex string without 0x prefix"),
        (-32000, "something new"),
        (None, ""),
        (-32700, "parse error"),
        (-32000, "account 0x0000000000000000000000000000000000000003 is already overridden"),
    ],
)
def test_unknown_errors_are_no_outcome(code: int | None, message: str) -> None:
    error = read_error(code, message, None)
    with pytest.raises(NodeError) as raised:
        outcome_of(None, error)
    assert type(raised.value) is NodeError


def test_a_hash_in_the_data_is_no_revert() -> None:
    with pytest.raises(NodeError):
        outcome_of(
            None, read_error(4, "The transaction was added to the transaction pool but wasn't processed", "0x" + "ab" * 32)
        )


@pytest.mark.parametrize(
    "error", [RateLimited("x", 2.0), Refused("x"), TimedOut("x"), Unreachable("x"), StateUnavailable(-32000, "x")]
)
def test_trouble_of_the_endpoint_is_no_outcome(error: ChainError) -> None:
    with pytest.raises(type(error)) as raised:
        outcome_of("0x", error)
    assert raised.value is error


def test_an_error_that_nobody_read_before_is_read() -> None:
    with pytest.raises(StateUnavailable):
        outcome_of(None, NodeError(-32000, "missing trie node ab (path )"))
    with pytest.raises(RateLimited):
        outcome_of(None, NodeError(-32005, "daily request count exceeded, request rate limited"))


# --- simulations and traces -------------------------------------------------------------------------------------------------------------


def test_simulated_calls() -> None:
    good = simulated_outcome({"status": "0x1", "returnData": "0xAB", "gasUsed": "0x5208"})
    assert (good.kind, good.output, good.gas_used) == ("success", "0xab", 21_000)
    geth = simulated_outcome(
        {
            "status": "0x0",
            "returnData": "0x",
            "gasUsed": "0x6000",
            "error": {"code": -32000, "message": "execution reverted", "data": SLIPPAGE},
        }
    )
    assert (geth.kind, geth.revert and geth.revert.name, geth.gas_used) == ("revert", "V3TooLittleReceived", 0x6000)
    anvil = simulated_outcome({"status": "0x0", "returnData": SLIPPAGE, "error": {"code": -3200, "message": "execution failed"}})
    assert (anvil.kind, anvil.revert and anvil.revert.name) == ("revert", "V3TooLittleReceived")
    halt = simulated_outcome(
        {"status": "0x0", "returnData": "0x", "gasUsed": "0x1", "error": {"code": -32015, "message": "out of gas"}}
    )
    assert (halt.kind, halt.halt, halt.gas_used) == ("halt", "out_of_gas", 1)
    unsaid = simulated_outcome({"status": "0x0", "returnData": "0x", "error": {"code": -3200, "message": "execution failed"}})
    assert (unsaid.kind, unsaid.revert) == ("revert", None)


@pytest.mark.parametrize(
    "call",
    [
        None,
        [],
        {},
        {"status": "0x0"},
        {"status": "0x2"},
        {"status": 1},
        {"status": "0x0", "error": "no"},
        {"status": "0x0", "error": {}},
    ],
)
def test_simulations_that_say_nothing(call: Any) -> None:
    with pytest.raises(ChainError):
        simulated_outcome(call)


def test_traced_frames() -> None:
    assert traced_outcome({"type": "CALL", "gasUsed": "0x5208", "output": "0x01"}).kind == "success"
    bare = traced_outcome({"type": "CALL", "error": "execution reverted"})
    assert (bare.kind, bare.revert and bare.revert.kind) == ("revert", "empty")
    parity = traced_outcome({"type": "CALL", "error": "Reverted", "output": SLIPPAGE})
    assert parity.revert and parity.revert.name == "V3TooLittleReceived"
    assert traced_outcome({"type": "CALL", "error": "invalid opcode: INVALID", "gasUsed": "0x9"}).halt == "invalid_opcode"
    for frame in (None, {}, {"type": 1}, {"type": "CALL", "error": "what"}, {"type": "CALL", "output": 5}):
        with pytest.raises(ChainError):
            traced_outcome(frame)


# --- recorded on a real geth (fixtures/geth) ----------------------------------------------------------------------------------------------

RECORDED = [json.loads(p.read_text()) for p in sorted((Path(__file__).parents[2] / "fixtures/geth").glob("*.json"))]
CALLED = [c for c in RECORDED if c["rpc"].get("eth_call")]


def recorded_outcome(answer: Any) -> Outcome:
    if not isinstance(answer, dict):
        return outcome_of(answer, None)
    error = answer["__error__"]
    return outcome_of(None, read_error(error["code"], error["message"], error.get("data")))


@pytest.mark.parametrize("case", CALLED, ids=[c["id"] for c in CALLED])
def test_every_recorded_call_has_an_outcome(case: dict[str, Any]) -> None:
    for answer in case["rpc"]["eth_call"].values():
        made = recorded_outcome(answer)
        error = answer["__error__"] if isinstance(answer, dict) else None
        assert (made.kind == "success") == (error is None)
        assert made.kind in ("success", "refused", "revert" if error and error["code"] == 3 else "halt")
        if made.revert is not None and made.revert.kind == "string":
            assert error is not None and error["message"] == f"execution reverted: {made.revert.text}"
    for blocks in case["rpc"].get("eth_simulateV1", {}).values():
        for call in (c for block in blocks if isinstance(block, dict) for c in block["calls"]):
            assert (simulated_outcome(call).kind == "success") == (call["status"] == "0x1")


def test_the_recordings_hold_reverts_and_halts() -> None:
    assert len(CALLED) > 15
    kinds = {(o.kind, o.halt) for case in CALLED for o in map(recorded_outcome, case["rpc"]["eth_call"].values())}
    assert {
        ("success", None),
        ("revert", None),
        ("halt", "out_of_gas"),
        ("halt", "invalid_opcode"),
        ("halt", "code_deposit"),
    } <= kinds


# --- errors ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (-32000, f"missing trie node {ROOT} (path ) state 0x{ROOT} is not available, not found"),
        (-32000, "header not found"),
        (-32000, f"historical state {ROOT} is not available"),
        (-32000, "historical state is not available"),
        (-32000, "not supported"),
        (-32000, "required historical state unavailable (reexec=128)"),
        (-32000, "World state unavailable"),
        (-32061, "No archive nodes available"),
        (-32061, ""),
        (4444, "pruned history unavailable"),
        (4444, "gone"),
        (-32000, "transaction indexing is in progress"),
        (-32000, "block not found: 4294967295"),
        (-32000, "block 0x0000000000000000000000000000000000000000000000000000000000000001 not found"),
        (-32000, "4294967295 could not be found"),
        (-32603, "upstream does not have the requested block yet"),
        (-32000, "failed to get latest archive block; state does not maintain archive data"),
        (-32008, "Initial sync is still in progress"),
        (
            -32000,
            "This request is not supported because your node is running with state pruning. Run with --pruning=archive.",
        ),
        (
            -32000,
            "state transitaion failed: seek with txNum=1962853355 but data before txNum=2662500000 is not available: blockNum=16999999",
        ),
    ],
)
def test_state_that_the_node_lacks(code: int, message: str) -> None:
    error = read_error(code, message)
    assert type(error) is StateUnavailable
    assert error.message == message


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (429, ""),
        (429, "Your app has exceeded its compute units per second capacity."),
        (-32005, "daily request count exceeded, request rate limited"),
        (-32005, "Rate limit exceeded"),
        (-32005, "Too Many Requests (injected)"),
        (-32005, "limit exceeded"),
        (-32016, "over rate limit"),
        (-32029, "Too Many Requests"),
        (-32097, "anything"),
        (-32007, "50/second request limit reached - reduce calls per second or upgrade your account at quicknode.com"),
        (-32000, "You have exceeded your monthly capacity limit"),
        (-32001, "not enough credits"),
    ],
)
def test_limits(code: int, message: str) -> None:
    assert type(read_error(code, message)) is RateLimited


@pytest.mark.parametrize(
    ("message", "data", "seconds"),
    [
        ("rate limited, retry after 30 seconds", None, 30.0),
        ("Too many requests, try again in 500ms", None, 0.5),
        ("Too many requests, try again in 2 minutes", None, 120.0),
        ("daily request count exceeded, request rate limited", {"rate": {"backoff_seconds": 30}}, 30.0),
        ("rate limit", {"rate": {"backoff_seconds": True}}, None),
        ("rate limit", {"rate": {"backoff_seconds": -1}}, None),
        ("rate limit", {"rate": {"backoff_seconds": float("nan")}}, None),
        ("rate limit", {"rate": []}, None),
        ("rate limit", None, None),
        ("rate limit, try again in 999999999 hours", None, None),
    ],
)
def test_how_long_to_wait(message: str, data: Any, seconds: float | None) -> None:
    error = read_error(-32005, message, data)
    assert isinstance(error, RateLimited)
    assert error.retry_after_s == seconds


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (-32601, "the method eth_simulateV1 does not exist/is not available"),
        (-32601, ""),
        (-32604, "Method not enabled"),
        (-32000, "the method eth_coinbase does not exist/is not available"),
        (-32600, "trace_transaction is not available on the Free tier - upgrade to Pay As You Go, or Growth for access."),
        (-32000, "method debug_traceTransaction is not supported"),
        (-32000, "rpc method is not whitelisted"),
        (-32000, "Unauthorized: You must authenticate your request with an API key."),
        (-32002, "invalid project id"),
        (403, "no"),
        (401, ""),
        (-32000, 'block override "withdrawals" is not supported for this RPC method'),
        (-32600, "batch too large"),
    ],
)
def test_refusals_of_the_endpoint(code: int, message: str) -> None:
    error = read_error(code, message)
    assert type(error) is Refused


def test_no_word_of_a_provider_is_in_the_text_of_an_error() -> None:
    for error in (
        read_error(-32000, "invalid API key 8f14e45fceea167a"),
        read_error(429, "key 8f14e45fceea167a has exceeded"),
        read_error(-32000, "missing trie node 8f14e45fceea167a"),
        read_error(-32000, "8f14e45fceea167a"),
        read_tron_error({"Error": "The key 8f14e45fceea167a exceeds the frequency limit"}, None, 429),
        read_tron_error(None, "<html>8f14e45fceea167a", 502),
    ):
        assert "8f14e45fceea167a" not in str(error)


def test_the_node_had_no_time() -> None:
    assert type(read_error(-32000, "execution aborted (timeout = 5s)")) is TimedOut
    assert type(read_error(-32603, "execution aborted (timeout = 5s)")) is TimedOut
    assert type(read_error(-32000, "err: execution aborted (timeout = 5s) (supplied gas 5)")) is TimedOut


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (-32000, "transaction not found"),
        (-32000, "filter not found"),
        (-32005, "Transaction gas limit exceeds block gas limit"),  # Besu
        (-32016, "Unauthorised by policy of a bridge"),
        (-32000, "max code size exceeded"),
        (-32602, "invalid block range params"),
        (-32000, "nonce too low"),
        (-32000, "insufficient funds for gas * price + value: balance 0, tx cost 1, overshot 1"),
        (-32602, "missing value for required argument 0"),
    ],
)
def test_other_errors_stay_the_nodes_own(code: int, message: str) -> None:
    error = read_error(code, message, {"x": 1})
    assert type(error) is NodeError
    assert (error.code, error.message, error.data) == (code, message, {"x": 1})


# --- Tron -----------------------------------------------------------------------------------------------------------------------------

LITE = "this API is closed because this node is a lite fullnode"


@pytest.mark.parametrize(
    ("answer", "text", "status", "kind"),
    [
        ({"Error": "class java.lang.IllegalAccessException : lack of computing resources"}, None, 200, RateLimited),
        ({"Error": "The key exceeds the frequency limit(3), and the query server is suspended for 5s"}, None, 200, RateLimited),
        ({"Error": "The key exceeds the frequency limit(3), and the query server is suspended for 5s"}, None, 403, RateLimited),
        ({"Error": "The key exceeds the frequency limit(3), and the query server is suspended for 5s"}, None, 503, RateLimited),
        ({"Error": "request rate exceeded the allowed_rps(3)"}, None, 429, RateLimited),
        (None, "", 429, RateLimited),
        (None, LITE, 200, StateUnavailable),
        (LITE, None, 200, StateUnavailable),
        ({"Error": LITE}, None, 200, StateUnavailable),
        (
            {"Error": "class org.tron.core.services.http.JsonFormat$ParseException : 1:10: INVALID hex String"},
            None,
            200,
            NodeError,
        ),
        ({"Error": "class java.lang.NullPointerException : null"}, None, 200, NodeError),
        ({"Error": {"unexpected": 1}}, None, 200, NodeError),
        ({"success": False, "error": "no such account", "statusCode": 400}, None, 200, NodeError),
        ({}, None, 400, NodeError),
        (None, "<html>Bad Gateway</html>", 502, Unreachable),
        ({}, None, 500, Unreachable),
        (None, "", 503, Unreachable),
        (None, "<html>Forbidden</html>", 403, Refused),
        ({"x": 1}, None, 401, Refused),
        ({}, None, 404, Refused),
        (None, "<html>hello</html>", 200, BadAnswer),
        (None, "", 200, BadAnswer),
        ("hello", None, 200, BadAnswer),
    ],
)
def test_tron_errors(answer: Any, text: str | None, status: int, kind: type[ChainError]) -> None:
    assert type(read_tron_error(answer, text, status)) is kind


def test_tron_says_how_long_the_key_is_suspended() -> None:
    error = read_tron_error(
        {"Error": "The key exceeds the frequency limit(3), and the query server is suspended for 5s"}, None, 403
    )
    assert isinstance(error, RateLimited) and error.retry_after_s == 5.0


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"txID": "ab"},
        [],
        {"result": {"code": "OTHER_ERROR", "message": "636c617373"}},
        {"success": True, "error": "no"},
        {"error": "a field of that name"},
        {"code": "SIGERROR", "message": "ab"},
        {"name": "lite fullnode", "raw_data": {"data": "too many requests"}},
    ],
)
def test_tron_answers_that_are_no_errors(answer: Any) -> None:
    assert read_tron_error(answer, None, 200) is None


# --- whatever comes ---------------------------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.text(max_size=30), st.binary(max_size=40).map(lambda b: "0x" + b.hex())
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["code", "message", "data", "originalError", "rate", "status", "error", "returnData"]),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=8,
)
MESSAGES = st.one_of(
    st.text(max_size=60),
    st.tuples(
        st.sampled_from(
            [
                "execution reverted",
                "execution reverted: ",
                "VM execution error",
                "custom error 0x",
                "err: ",
                "0x",
                "Reverted ",
                "rate limit ",
            ]
        ),
        st.text(max_size=30),
    ).map("".join),
    st.sampled_from([p.pattern for p in tables.halts() + tables.node_phrases()]),
)
CODES = st.one_of(st.none(), st.integers(), st.sampled_from([3, -32000, -32015, -32603, -32005, 4444]))


@given(CODES, MESSAGES, JSON, JSON)
def test_any_exchange_has_an_outcome_or_a_chain_error(code: int | None, message: str, data: Any, result: Any) -> None:
    for read in (
        lambda: outcome_of(result, NodeError(code, message, data)),
        lambda: outcome_of(result, read_error(code, message, data)),
        lambda: outcome_of(result, None),
        lambda: outcome_of(result, None, estimate=True),
        lambda: simulated_outcome(
            {"status": "0x0", "returnData": result, "error": {"code": code, "message": message, "data": data}}
        ),
        lambda: simulated_outcome(result),
        lambda: traced_outcome({"type": "CALL", "error": message, "output": result}),
        lambda: traced_outcome(result),
    ):
        try:
            assert read().kind in ("success", "revert", "halt", "refused")
        except ChainError:
            continue


@given(JSON, st.one_of(st.none(), st.text(max_size=60)), st.sampled_from([200, 301, 400, 403, 404, 429, 500, 503]))
def test_any_tron_answer_is_an_error_or_none(answer: Any, text: str | None, status: int) -> None:
    error = read_tron_error(answer, text, status)
    assert error is None or isinstance(error, ChainError)
    assert error is not None or status < 400
