"""A small HTTP server that behaves as badly as nodes and their gateways do. For tests, on a free port of this machine.

    async with FaultyNode("429", retry_after=1) as node:
        ... node.url ...

It speaks JSON-RPC (POST with an object or an array) and the Tron API (the path is the method). ``answers`` maps a method to its
result, or to a function of the parameters; a ``NodeSays`` is the node's error. What is not in it is an unknown method.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Self

from tests.connections import Connections

Mode = Literal[
    "ok",
    "dead",  # nobody listens on the port
    "hang",  # takes the request and never answers
    "slow",  # answers when the test sets ``released``
    "reset",  # closes the connection without an answer
    "reset_once",  # the first request of each node only
    "html",  # 200 and a page
    "429",
    "403",
    "404",
    "500",
    "502",
    "503",
    "503_once",
    "429_once",
    "redirect",  # to ``redirect_to``
    "truncated",  # Content-Length promises more than comes
    "cut_json",  # whole, but the JSON ends early
    "huge",  # 50 MB in a stream without Content-Length
    "deep",  # JSON nested 200,000 levels
    "gzip",  # ok, packed
    "gzip_bomb",  # 50 MB of zeros in 50 kB
    "bad_gzip",
    "cut_gzip",
    "invalid_utf8",
    "latin",
    "empty",
    "nulls",  # result null, to everything
    "lite",  # java-tron's bare text
    "no_batch",  # 200 and one error object for an array
    "no_batch_400",  # HTTP 400 for an array
    "batch_one_error",  # geth: an array with one error that carries the first id
    "batch_rate_limited",  # one rate limit error object for an array
    "wrong_ids",
    "missing_ids",  # the last answer of a batch is left out
    "duplicate_ids",  # each answer is followed by another with its id
    "null_ids",
    "reversed",  # answers of a batch in another order
]

_GATEWAY_PAGE = b"<html><head><title>Gateway</title></head><body><h1>Bad Gateway</h1></body></html>"


@dataclass(frozen=True)
class NodeSays:
    """The node's own error."""

    code: int
    message: str
    data: Any = None


@dataclass
class Request:
    path: str
    headers: Mapping[str, str]
    body: Any

    @property
    def is_batch(self) -> bool:
        return isinstance(self.body, list)

    @property
    def methods(self) -> list[str]:
        if isinstance(self.body, dict) and "method" not in self.body:
            return [self.path.strip("/")]
        entries = self.body if isinstance(self.body, list) else [self.body]
        return [entry["method"] for entry in entries]


@dataclass
class FaultyNode:
    mode: Mode = "ok"
    answers: Mapping[str, Any] = field(default_factory=dict)
    chain_id: int = 1
    genesis: str = "0" * 56 + "2b6653dc"
    retry_after: float | None = None
    redirect_to: str = ""
    text: str = ""  # of error bodies, where a test wants its own
    hang_on: str = ""  # a method whose requests are never answered
    extra_headers: Mapping[str, str] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    sent_all: bool = False  # of "huge": the other side took it to the end
    connections: int = 0
    open_connections: int = 0
    port: int = 0

    async def __aenter__(self) -> Self:
        self.arrived = asyncio.Event()  # a request came in
        self.released = asyncio.Event()  # lets "slow" answer
        self._connections = Connections(self._serve)
        self.port = await self._connections.listen()
        if self.mode == "dead":
            await self._connections.close()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._connections.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def calls(self) -> list[str]:
        """Methods asked for, in the order of arrival."""
        return [method for request in self.requests for method in request.methods]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open_connections += 1
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._one(reader, writer):
                    pass
        finally:
            self.open_connections -= 1
            writer.close()
            with contextlib.suppress(ConnectionError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer. False where the connection is to be closed."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        request = Request(head[0].split(" ")[1], headers, json.loads(body) if body else None)
        self.requests.append(request)
        self.arrived.set()
        first = len(self.requests) == 1
        if self.hang_on and self.hang_on in request.methods:
            await asyncio.Event().wait()
        match self.mode:
            case "hang":
                await asyncio.Event().wait()
            case "slow":
                await self.released.wait()
            case "reset":
                return False
            case "reset_once" if first:
                return False
            case "huge":
                await self._stream(writer, (b'{"a":"' if n == 0 else b"x" * 65536 for n in range(800)))
                return False
            case "truncated":
                whole = self._json(request)
                await self._send(writer, 200, whole[:-3], length=len(whole))
                return False
            case _:
                pass
        await self._send(writer, *self._answer(request, first))
        return True

    def _answer(self, request: Request, first: bool) -> tuple[int, bytes, dict[str, str]]:
        page = (self.text.encode() or _GATEWAY_PAGE), {"content-type": "text/html"}
        retry = {} if self.retry_after is None else {"retry-after": f"{self.retry_after:g}"}
        mode = self.mode
        match mode:
            case "html":
                return 200, *page
            case "403" | "404" | "500" | "502":
                return int(mode), *page
            case "429" | "503":
                return int(mode), page[0], page[1] | retry
            case "429_once" | "503_once" if first:
                return int(mode[:3]), page[0], page[1] | retry
            case "redirect":
                return 307, b"", {"location": self.redirect_to}
            case "deep":
                return 200, b'{"jsonrpc":"2.0","id":1,"result":' + b"[" * 200_000 + b"]" * 200_000 + b"}", {}
            case "gzip":
                return 200, gzip.compress(self._json(request)), {"content-encoding": "gzip"}
            case "gzip_bomb":
                return 200, gzip.compress(b'{"result":"' + b"0" * 50_000_000 + b'"}', 6), {"content-encoding": "gzip"}
            case "cut_gzip":
                return 200, gzip.compress(self._json(request))[:-4], {"content-encoding": "gzip"}
            case "bad_gzip":
                return 200, self._json(request), {"content-encoding": "gzip"}
            case "invalid_utf8":
                return (
                    200,
                    self._json(request).replace(b'"result"', b'"x":"\xff\xfe","result"').replace(b"{}", b'{"x":"\xff"}'),
                    {},
                )
            case "latin":
                return 200, "Zugriff verweigert: Gebühr überschritten".encode("latin-1"), {}
            case "empty":
                return 200, b"", {}
            case "cut_json":
                return 200, self._json(request)[:-3], {}
            case "lite":
                return 200, b"this API is closed because this node is a lite fullnode", {}
            case "no_batch" | "batch_rate_limited" if request.is_batch:
                code, text = (
                    (-32600, "Batch requests are not supported") if mode == "no_batch" else (-32005, "rate limit exceeded")
                )
                return 200, json.dumps({"jsonrpc": "2.0", "id": None, "error": {"code": code, "message": text}}).encode(), {}
            case "no_batch_400" if request.is_batch:
                return 400, b"invalid json request", {"content-type": "text/plain"}
            case "batch_one_error" if request.is_batch and len(request.body) > 1:
                error = {"jsonrpc": "2.0", "id": request.body[0]["id"], "error": {"code": -32600, "message": "batch too large"}}
                return 200, json.dumps([error]).encode(), {}
            case _:
                return 200, self._json(request), {}

    def _json(self, request: Request) -> bytes:
        body = request.body
        if isinstance(body, dict) and "method" not in body:
            return json.dumps(self._tron(request.path.strip("/"), body)).encode()
        if not isinstance(body, list):
            answers = self._objects([body])
            return json.dumps(answers[0] if answers else {"jsonrpc": "2.0", "id": -1, "result": None}).encode()
        answers = self._objects(body)
        return json.dumps(answers[::-1] if self.mode == "reversed" else answers).encode()

    def _objects(self, entries: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        answers = [self._object(entry) for entry in entries]
        match self.mode:
            case "wrong_ids":
                return [answer | {"id": answer["id"] + 1_000_000} for answer in answers]
            case "null_ids":
                return [answer | {"id": None} for answer in answers]
            case "missing_ids":
                return answers[:-1]
            case "duplicate_ids":
                return [copy for answer in answers for copy in (answer, answer | {"result": "0xbad", "error": None})]
            case _:
                return answers

    def _object(self, entry: Mapping[str, Any]) -> dict[str, Any]:
        result = self._result(entry["method"], entry["params"])
        answer = {"jsonrpc": "2.0", "id": entry["id"]}
        if isinstance(result, NodeSays):
            error = {"code": result.code, "message": result.message}
            return answer | {"error": error if result.data is None else error | {"data": result.data}}
        return answer | {"result": result}

    def _result(self, method: str, params: Any) -> Any:
        if self.mode == "nulls":
            return None
        if method not in self.answers:
            if method == "eth_chainId":
                return hex(self.chain_id)
            return NodeSays(-32601, f"the method {method} does not exist/is not available")
        known = self.answers[method]
        return known(params) if isinstance(known, Callable) else known

    def _tron(self, path: str, body: Mapping[str, Any]) -> Any:
        for method, known in self.answers.items():
            if path.endswith(method):
                return known(body) if isinstance(known, Callable) else known
        if path.endswith("wallet/getblock"):
            return {"blockID": self.genesis}
        return {}

    async def _send(
        self,
        writer: asyncio.StreamWriter,
        status: int,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        length: int | None = None,
    ) -> None:
        lines = {"content-type": "application/json", "content-length": str(len(body) if length is None else length)}
        lines |= dict(headers or {}) | dict(self.extra_headers)
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        writer.write(f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body)
        await writer.drain()

    async def _stream(self, writer: asyncio.StreamWriter, pieces: Iterable[bytes]) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
        for piece in pieces:
            writer.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            await writer.drain()
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        self.sent_all = True
