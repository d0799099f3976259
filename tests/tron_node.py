"""A small Tron node for tests: it answers what a real one answered at one moment (fixtures/tron-node), on a free loopback port.

``with tron_node() as url:`` gives the base URL. The heads stand still at that moment, in November 2026, so tests give
``diagnose`` that clock (``moment()``). Block 0 is by default the main network's, as the chain check of a live endpoint expects.

A request is matched by path and body, without ``visible``: look-ups by hash, account, resources, contract; constant calls by sender,
contract, data and value, and reads (balances, flags) whoever asks. With an ``index`` (tests/tron_index.py) it answers below v1/ too, as TronGrid does;
without, as a node that has none. What the recorded node did not have answers as it would: ``{}`` for a
look-up, a revert for a function that the contract lacks. A read of something that was never recorded is an error, never a made-up
number.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

from tests.tron_index import Index

FOLDER = Path(__file__).parents[1] / "fixtures" / "tron-node"
MAIN_GENESIS = "00000000000000001ebf88508a03865c71d452e25f4d51194196a1d22b6653dc"
_LOOKUPS = ("getaccount", "getaccountresource", "getcontract", "getcontractinfo", "getblockbyid")
_NO_SUCH_PATH = b"<html><body><h2>HTTP ERROR 404 Not Found</h2></body></html>"
_NOT_RECORDED = {"Error": "class java.lang.IllegalStateException : nothing like this was recorded"}

Fault = tuple[int, bytes]  # HTTP status and body, sent instead of the answer
HANGS: Fault = (0, b"")  # no answer until the server ends


@cache
def load(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """The recorded cases by id, and ``common``."""
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))}


def case(name: str) -> dict[str, Any]:
    return load()[name]


def names() -> list[str]:
    return [name for name in load() if name != "common"]


def moment() -> datetime:
    """When the answers were recorded: the clock of every diagnosis over them."""
    return datetime.fromtimestamp(case("common")["moment"]["time_ms"] / 1000, UTC)


def _canonical(path: str, body: Mapping[str, Any]) -> str:
    return path + json.dumps({k: v for k, v in body.items() if k != "visible"}, sort_keys=True)


def _digits(value: str) -> str:
    """A hash as the node reads it: 0x dropped, an odd number of digits filled up with a zero on the left (ByteArray.fromHexString)."""
    digits = value.lower().removeprefix("0x")
    return digits if len(digits) % 2 == 0 else "0" + digits


class Recording:
    """The answers of some cases, by request."""

    def __init__(self, cases: Sequence[str] | None, folder: Path, genesis: str, more: Sequence[dict[str, Any]] = ()) -> None:
        chosen = load(folder)
        self._genesis = genesis
        self._exact: dict[str, tuple[int, bytes]] = {}
        self._reads: dict[tuple[str, str], tuple[int, bytes]] = {}
        self._selectors: dict[str, set[str]] = {}
        self._lacking: dict[str, tuple[int, bytes]] = {}
        self._missing_contract = json.dumps(chosen["common"]["missing_contract"]).encode()
        for exchange in more:
            self._learn(exchange)
        for name, content in chosen.items():
            if cases is None or name in cases or name == "common":
                for exchange in content["http"]:
                    self._learn(exchange)

    def _learn(self, exchange: dict[str, Any]) -> None:
        path, body = exchange["path"].strip("/"), exchange["body"] or {}
        content = exchange["text"].encode() if "text" in exchange else json.dumps(exchange["answer"]).encode()
        answer = exchange["status"], content
        self._exact.setdefault(_canonical(path, body), answer)
        if path == "wallet/triggerconstantcontract":
            contract, data = body["contract_address"], body.get("data", "")
            self._selectors.setdefault(contract, set()).add(data[:8])
            if not body.get("call_value") and not body.get("call_token_value"):
                self._reads.setdefault((contract, data), answer)
            if data == "deadbeef":
                self._lacking[contract] = answer

    def answer(self, path: str, body: dict[str, Any]) -> tuple[int, bytes]:
        view, _, call = path.partition("/")
        if isinstance(body.get("value"), str) and call.startswith("gettransaction"):
            try:
                bytes.fromhex(_digits(body["value"]))
            except ValueError:
                error = "class org.tron.core.services.http.JsonFormat$ParseException : 1:10: INVALID hex String"
                return 200, json.dumps({"Error": error}).encode()
            body = body | {"value": _digits(body["value"])}
        found = self._exact.get(_canonical(path, body))
        if call in ("getblock", "getblockbynum"):
            return self._block(view, body)
        if found is None and call == "triggerconstantcontract":
            return self._constant(body)
        if found is None and (call in _LOOKUPS or call.startswith("gettransaction")):
            return 200, b"{}"
        return found or (404, _NO_SUCH_PATH)

    def _block(self, view: str, body: dict[str, Any]) -> tuple[int, bytes]:
        wanted = body.get("id_or_num", body.get("num"))
        if wanted is None:
            status, content = self._exact[_canonical(f"{view}/getnowblock", {})]
        elif str(wanted) == "0":
            status, content = self._exact[_canonical("wallet/getblockbynum", {"num": 0})]
        else:
            return 200, b"{}"
        block = json.loads(content)
        if wanted is not None:
            block["blockID"] = self._genesis or block["blockID"]
        if not body.get("detail"):
            block.pop("transactions", None)
        return status, json.dumps(block).encode()

    def _constant(self, body: dict[str, Any]) -> tuple[int, bytes]:
        contract, data = str(body.get("contract_address")), str(body.get("data", ""))
        if not body.get("call_value") and (contract, data) in self._reads:
            return self._reads[contract, data]
        if contract not in self._selectors:
            return 200, self._missing_contract
        if data[:8] not in self._selectors[contract] and contract in self._lacking:
            return self._lacking[contract]
        return 200, json.dumps(_NOT_RECORDED).encode()


@cache
def _recording(cases: tuple[str, ...] | None, folder: Path, genesis: str) -> Recording:
    return Recording(cases, folder, genesis)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(
        self, recording: Recording, faults: Mapping[str, Fault], seen: list[tuple[str, Any]], index: Index | None
    ) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.recording, self.faults, self.seen, self.index = recording, faults, seen, index
        self.keys: list[str | None] = []
        self.ends = Event()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        path = self.path.strip("/")
        server = cast(_Server, self.server)
        server.seen.append((path, body))
        self._send(*(server.faults.get(path) or server.recording.answer(path, body)))

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        path, query = asked.path.strip("/"), dict(parse_qsl(asked.query))
        server = cast(_Server, self.server)
        server.seen.append((path, query))
        server.keys.append(self.headers.get("TRON-PRO-API-KEY"))
        fault = server.faults.get(path) or server.faults.get(path.partition("/")[0])
        if fault is HANGS:
            server.ends.wait()
            self.close_connection = True
            return
        self._send(*(fault or (server.index.answer(path, query) if server.index is not None else (404, _NO_SUCH_PATH))))

    def _send(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # the base class names it so
        """Silence: a test's output is its own."""


@contextmanager
def tron_node(
    cases: Sequence[str] | None = None,
    folder: Path | None = None,
    *,
    genesis: str = MAIN_GENESIS,
    faults: Mapping[str, Fault] | None = None,
    seen: list[tuple[str, Any]] | None = None,
    index: Index | None = None,
    more: Sequence[dict[str, Any]] = (),
    keys: list[str | None] | None = None,
) -> Generator[str]:
    """Serves the cases (all by default), and ``more`` exchanges of the same form, which go before the recorded ones. ``faults``: status and body for
    a path, or for all below ``v1``, instead of its answer. ``seen`` is filled with each request's path and body or query, ``keys`` with the key that each
    look into the index carries."""
    chosen = None if cases is None else tuple(cases)
    recording = Recording(chosen, folder or FOLDER, genesis, more) if more else _recording(chosen, folder or FOLDER, genesis)
    server = _Server(recording, {} if faults is None else faults, [] if seen is None else seen, index)
    server.keys = [] if keys is None else keys
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.ends.set()
        server.shutdown()
        server.server_close()
        thread.join()
