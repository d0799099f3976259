"""A node far away: a proxy on this machine that holds every request back for a while, and counts.

A wave is what a client has to wait for once more: the first requests are wave 1, and a request that was sent after one of wave n had been answered is
of wave n + 1 at least. So whatever goes out together is one wave, whichever answer comes first, and a client that asks one thing after
another has as many waves as requests.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.connections import Connections


@dataclass
class Traffic:
    """What passed through all proxies together. calls: a batch counts each of its entries."""

    waves: int = 0
    requests: int = 0
    calls: int = 0
    connections: dict[str, int] = field(default_factory=dict[str, int])  # by proxy
    _answered: int = 0  # the latest wave of which something was answered

    def start_over(self) -> None:
        """Counts from here; the connections stay."""
        self.waves = self.requests = self.calls = self._answered = 0

    def arrives(self, body: bytes) -> int:
        """A request begins. Gives its wave."""
        content = json.loads(body) if body else None
        self.requests += 1
        self.calls += len(content) if isinstance(content, list) else 1
        wave = self._answered + 1
        self.waves = max(self.waves, wave)
        return wave

    def leaves(self, wave: int) -> None:
        self._answered = max(self._answered, wave)


class LatencyProxy:
    """Passes HTTP on to a node, each request ``delay_s`` later."""

    def __init__(self, name: str, node_url: str, traffic: Traffic, delay_s: float) -> None:
        self._name, self._traffic, self._delay_s = name, traffic, delay_s
        parts = urlsplit(node_url)
        self._host, self._port = parts.hostname or "", parts.port or 80
        self._connections = Connections(self._serve)
        self.url = ""

    async def __aenter__(self) -> Self:
        self.url = f"http://127.0.0.1:{await self._connections.listen()}"
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self._connections.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._traffic.connections[self._name] = self._traffic.connections.get(self._name, 0) + 1
        node_reader, node_writer = await asyncio.open_connection(self._host, self._port)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while True:
                    head, body = await _message(reader)
                    wave = self._traffic.arrives(body)
                    await asyncio.sleep(self._delay_s)
                    node_writer.write(head + body)
                    answer = b"".join(await _message(node_reader))
                    self._traffic.leaves(wave)
                    writer.write(answer)
                    await writer.drain()
        finally:
            for side in (writer, node_writer):
                side.close()
                with contextlib.suppress(ConnectionError, asyncio.CancelledError):
                    await side.wait_closed()


async def _message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """One HTTP message: its head, and the body whose length the head names. Raises IncompleteReadError at the end of the connection."""
    head = await reader.readuntil(b"\r\n\r\n")
    lengths = (int(line.partition(b":")[2]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
    length = next(lengths, 0)
    return head, await reader.readexactly(length)
