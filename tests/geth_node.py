"""A small Ethereum node for tests: it answers what a real go-ethereum answered (fixtures/geth), over JSON-RPC on a free loopback port.

What was never recorded is an error of the node, never a made-up answer; only look-ups by a hash say null, as the node did for strangers.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, cast

FOLDER = Path(__file__).parents[1] / "fixtures" / "geth"
CHAIN_ID = 1337
_BY_HASH = frozenset({"eth_getTransactionByHash", "eth_getTransactionReceipt", "eth_getBlockByHash"})
_EXECUTIONS = frozenset({"eth_call", "eth_simulateV1"})
_NOT_RECORDED = {"code": -32000, "message": "nothing like this was recorded"}
_RICH = 1 << 64  # balances in overrides from here on are alike: more than anything costs

_Key = tuple[Any, ...]


@cache
def load() -> dict[str, dict[str, Any]]:
    """The recorded cases by name."""
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))}


class Recordings:
    """All cases as one node: they were recorded at one head of one chain."""

    def __init__(self) -> None:
        self._plain: dict[str, Any] = {}
        self._executions: dict[_Key, dict[int, Any]] = {}
        for case in load().values():
            for method, exchanges in case["rpc"].items():
                for parameters, answer in exchanges.items():
                    self._keep(method, json.loads(parameters), answer)

    def _keep(self, method: str, parameters: list[Any], answer: Any) -> None:
        if method in _EXECUTIONS:
            key, gas = _execution(method, parameters)
            self._executions.setdefault(key, {})[gas] = answer
        else:
            self._plain[_plain(method, parameters)] = answer

    def answer(self, method: str, parameters: list[Any]) -> dict[str, Any]:
        """``{"result": …}`` or ``{"error": …}``."""
        if method == "eth_chainId":
            return {"result": hex(CHAIN_ID)}
        if method in _EXECUTIONS:
            found = self._execute(method, parameters)
        else:
            found = self._plain.get(_plain(method, parameters), None if method in _BY_HASH else {"__error__": _NOT_RECORDED})
        if isinstance(found, dict) and "__error__" in found:
            return {"error": found["__error__"]}
        return {"result": found}

    def _execute(self, method: str, parameters: list[Any]) -> Any:
        key, gas = _execution(method, parameters)
        by_gas = self._executions.get(key)
        if by_gas is None and method == "eth_call":  # a read, whoever asks
            read = (method, (_NOBODY, *key[1][1:]), *key[2:])
            by_gas = self._executions.get(read)
        fitting = [g for g in by_gas or {} if g <= gas]
        return by_gas[max(fitting)] if by_gas and fitting else {"__error__": _NOT_RECORDED}


_NOBODY = "0x" + "0" * 40


def _plain(method: str, parameters: list[Any]) -> str:
    return method + json.dumps(parameters, separators=(",", ":")).lower()


def _execution(method: str, parameters: list[Any]) -> tuple[_Key, int]:
    """What an execution depends on, but for the gas, and the gas (0: none was given)."""
    if method == "eth_call":
        state, overrides, block = [*parameters[1:], None, None, None][:3]
        who, gas = _call(parameters[0])
        return (method, who, state, _overrides(overrides), _moment(block)), gas
    simulation, state = parameters[0], parameters[1]
    blocks: list[Any] = []
    gas = 0
    for block in simulation["blockStateCalls"]:
        calls = [_call(c) for c in block["calls"]]
        gas = calls[-1][1]
        before = tuple(calls[:-1])
        blocks.append((before, calls[-1][0], _overrides(block.get("stateOverrides")), _moment(block.get("blockOverrides"))))
    return (method, tuple(blocks), bool(simulation.get("traceTransfers")), state), gas


def _call(call: Mapping[str, Any]) -> tuple[_Key, int]:
    price = int(call.get("gasPrice") or "0x0", 16), int(call.get("maxFeePerGas") or "0x0", 16)
    who = (
        str(call.get("from") or _NOBODY).lower(),
        str(call.get("to") or "").lower(),
        int(call.get("value") or "0x0", 16),
        str(call.get("input") or call.get("data") or "0x").lower(),
        price,
        bool(call.get("authorizationList")),
    )
    return who, int(call.get("gas") or "0x0", 16)


def _overrides(overrides: Any) -> str:
    said: dict[str, Any] = {}
    for account, changes in cast("dict[str, dict[str, Any]]", overrides or {}).items():
        rich = int(changes.get("balance", "0x0"), 16) >= _RICH
        said[account.lower()] = {**changes, "balance": "rich"} if rich else changes
    return json.dumps(said, sort_keys=True)


def _moment(block: Any) -> _Key:
    said = cast("dict[str, str]", block or {})
    return said.get("number"), said.get("time")


@contextmanager
def geth_node() -> Generator[str]:
    """The URL of a node that answers from the recordings."""
    recordings = Recordings()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing: the base class writes to stderr."""

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answered = [_one(recordings, r) for r in asked] if isinstance(asked, list) else _one(recordings, asked)
            body = json.dumps(answered).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def _one(recordings: Recordings, asked: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": asked["id"], **recordings.answer(asked["method"], asked["params"])}
