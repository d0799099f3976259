"""A gateway in front of a real node that speaks as other nodes do: it refuses methods, has no old states, or words errors as geth and Besu do.

It changes calls and answers on their way and makes nothing up: what an endpoint of this kind would know comes from the node behind it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

import httpx

Call: TypeAlias = "dict[str, Any]"
Answer: TypeAlias = "dict[str, Any]"
Ask: TypeAlias = "Callable[[Call], Answer]"
Dialect: TypeAlias = "Callable[[Call, Ask], Answer]"

_AT = {  # where the block stands among the parameters of what needs the state
    "eth_call": 1,
    "eth_estimateGas": 1,
    "eth_createAccessList": 1,
    "eth_simulateV1": 1,
    "eth_getBalance": 1,
    "eth_getCode": 1,
    "eth_getTransactionCount": 1,
    "eth_getStorageAt": 2,
}


def _fails(code: int, message: str, data: str | None = None) -> Answer:
    return {"error": {"code": code, "message": message} | ({} if data is None else {"data": data})}


def without(*methods: str) -> Dialect:
    """A node that does not offer the methods of these names or beginnings."""

    def speak(call: Call, ask: Ask) -> Answer:
        method: str = call["method"]
        if method.startswith(methods):
            return _fails(-32601, f"the method {method} does not exist/is not available")
        return ask(call)

    return speak


only_eth = without("debug_", "trace_", "txpool_", "ots_", "eth_simulateV1")  # as at most public endpoints


def pruned(says: str, code: int) -> Dialect:
    """Knows the state of the head only, and says so in its own words. Blocks and receipts are all there."""

    def speak(call: Call, ask: Ask) -> Answer:
        method, params = call["method"], call.get("params", [])
        if method.startswith("debug_"):
            return _fails(code, says)
        at = _AT.get(method)
        if at is not None and len(params) > at and str(params[at]).startswith(("0x", "{")):
            return _fails(code, says)
        return ask(call)

    return speak


def both(outer: Dialect, inner: Dialect) -> Dialect:
    """What both of them leave."""
    return lambda call, ask: outer(call, lambda c: inner(c, ask))


_GETH_HALTS = {
    "OutOfGas": "out of gas",
    "InvalidFEOpcode": "invalid opcode: INVALID",
    "OpcodeNotFound": "invalid opcode: opcode 0x0c not defined",
    "InvalidJump": "invalid jump destination",
    "StackUnderflow": "stack underflow (0 <=> 1)",
    "StackOverflow": "stack limit reached 1024 (1023)",
}


def geth(call: Call, ask: Ask) -> Answer:
    """geth 1.16 and 1.17: a revert is code 3, its data "0x" where there is none; a halt is -32000 with its text (knowledge/evm.md 2.5)."""
    answer = ask(call)
    error = answer.get("error")
    if call["method"] not in ("eth_call", "eth_estimateGas") or error is None:
        return answer
    message: str = error["message"]
    if message.startswith("EVM error "):
        halt = message.removeprefix("EVM error ").split()[0]
        return _fails(-32000, _GETH_HALTS.get(halt, halt))
    if error["code"] == 3:
        text = message if not message.startswith("execution reverted: custom error") else "execution reverted"
        return _fails(3, text.rstrip(": "), error.get("data") or "0x")
    return answer


def besu(call: Call, ask: Ask) -> Answer:
    """Besu: block overrides of eth_call are ignored, a halt is an internal error without a reason (knowledge/evm.md 2.5, EthCall.java), no
    eth_simulateV1 in the versions that most run."""
    method: str = call["method"]
    if method.startswith(("debug_", "txpool_")) or method == "eth_simulateV1":
        return _fails(-32604, "Method not enabled")
    answer = ask(call | {"params": call["params"][:3]}) if method == "eth_call" else ask(call)
    error = answer.get("error")
    if method != "eth_call" or error is None:
        return answer
    if error["message"].startswith("EVM error"):
        return _fails(-32603, "Internal error")
    return _fails(3, "Execution reverted", error.get("data") or "0x") if error["code"] == 3 else answer


def _words(call: Call, ask: Ask, revert: Callable[[str, str], Answer], halt: Callable[[str], Answer]) -> Answer:
    """The answer of eth_call and eth_estimateGas in other words. revert: of its text and data, halt: of its name in geth."""
    answer = ask(call)
    error = answer.get("error")
    if call["method"] not in ("eth_call", "eth_estimateGas") or error is None:
        return answer
    message: str = error["message"]
    if message.startswith("EVM error "):
        name = message.removeprefix("EVM error ").split()[0]
        return halt(name)
    if error["code"] == 3:
        return revert(message.removeprefix("execution reverted").lstrip(": "), error.get("data") or "0x")
    return answer


def nethermind_before(call: Call, ask: Ask) -> Answer:
    """Nethermind until 2025: one code for all, the data behind a word; halts by names of its own (knowledge/evm.md 2.5)."""
    names = {"OutOfGas": "OutOfGas", "InvalidFEOpcode": "BadInstruction", "OpcodeNotFound": "BadInstruction"}
    return _words(
        call,
        ask,
        lambda _text, data: _fails(-32015, "VM execution error.", f"Reverted {data}"),
        lambda name: _fails(-32015, "VM execution error.", names.get(name, name)),
    )


def reth(call: Call, ask: Ask) -> Answer:
    """reth: data only where there is some, halts by the names of revm (knowledge/evm.md 2.5)."""
    gas = int(call["params"][0].get("gas", "0x0"), 16) if call["method"] == "eth_call" else 0
    return _words(
        call,
        ask,
        lambda text, data: _fails(3, f"execution reverted: {text}".rstrip(": "), None if data == "0x" else data),
        lambda name: _fails(-32003, f"out of gas: gas required exceeds: {gas}" if name == "OutOfGas" else f"EVM error: {name}"),
    )


def stripped(call: Call, ask: Ask) -> Answer:
    """A gateway that passes on the message of an error and nothing else."""
    answer = ask(call)
    error = answer.get("error")
    return answer if error is None else _fails(error["code"], error["message"].partition(":")[0])


DIALECTS: Mapping[str, Dialect] = {
    "nethermind_before": nethermind_before,
    "no_debug": without("debug_"),
    "no_simulation": without("eth_simulateV1"),
    "no_pool": without("txpool_"),
    "only_eth": only_eth,
    "only_eth_and_pruned": both(pruned("missing trie node 0123 (path ) state 0x0123 is not available", -32000), only_eth),
    "only_eth_of_nethermind": both(nethermind_before, only_eth),
    "only_eth_of_reth": both(reth, only_eth),
    "only_eth_stripped": both(stripped, only_eth),
    "pruned_geth": pruned("missing trie node 0123 (path ) state 0x0123 is not available", -32000),
    "pruned_reth": pruned("required historical state unavailable", -32000),
    "pruned_erigon": pruned("header not found", -32000),
    "geth": geth,
    "besu": besu,
    "reth": reth,
    "stripped": stripped,
}


@contextmanager
def speaking(dialect: Dialect, behind: str) -> Generator[str]:
    """The address of a gateway that speaks this dialect in front of the node at the address ``behind``."""
    with httpx.Client(timeout=20, trust_env=False) as http:

        def ask(call: Call) -> Answer:
            answer: dict[str, Any] = http.post(behind, json=call).json()
            return {key: answer[key] for key in ("result", "error") if key in answer}

        def one(call: Call) -> Answer:
            return {"jsonrpc": "2.0", "id": call.get("id")} | dialect(call, ask)

        class Gateway(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body leave together: apart they wait 40 ms for each other

            def do_POST(self) -> None:
                asked: Any = json.loads(self.rfile.read(int(self.headers["content-length"])))
                said = json.dumps([one(c) for c in asked] if isinstance(asked, list) else one(asked)).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(said)))
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, format: str, *args: Any) -> None:
                """Says nothing: the output belongs to the tests."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
        server.daemon_threads = True
        listening = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        listening.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            server.server_close()
            listening.join()
