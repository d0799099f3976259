"""A webhook's other side for tests: a real HTTP server on a free loopback port that keeps what it is sent and answers as it is told."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class Received:
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(slots=True)
class Listener:
    """statuses: of the answers to come, the last one for all others. location: where its answers point to."""

    url: str
    statuses: list[int]
    location: str = ""
    received: list[Received] = field(default_factory=list[Received])

    def next_status(self) -> int:
        return self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    listener: Listener


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        listener = cast("_Server", self.server).listener
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        listener.received.append(Received(self.path, dict(self.headers), body))
        self.send_response(listener.next_status())
        if listener.location:
            self.send_header("Location", listener.location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # the base class names it so
        """Silence: a test's output is its own."""


@contextmanager
def listening(*statuses: int) -> Generator[Listener]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.listener = Listener(f"http://127.0.0.1:{server.server_address[1]}/hook/a-token-of-ours-123", list(statuses) or [204])
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.listener
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
