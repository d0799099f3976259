"""Starts and stops real Ethereum nodes for tests: anvil, from the npm package ``@foundry-rs/anvil-linux-amd64``.

The platform binary is started, not the npm wrapper: the wrapper would leave the node behind as an orphan. Each node listens on a free port of
127.0.0.1 and is ended by its own process id. Where the package is not installed the test fails; it never skips.
"""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
from collections.abc import Callable, Container, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import httpx

from chains.errors import BadAnswer, ChainError, Unreachable
from chains.exchange import Call, Reply
from chains.node_errors import read_error

BINARY = Path(__file__).parents[1] / "node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil"
_STARTS = 5  # another program may take the free port between looking and listening
_POLLS = 200
_MINED_AT_ONCE = 200  # blocks
_POLL_S = 0.05


class NodeFailed(Exception):
    """The node did not start, or refused what a test asked of it."""


@dataclass
class Node:
    """A running node. ``rpc`` is for setting the stage; what is tested goes through an Asker."""

    url: str
    chain_id: int
    pid: int
    _http: httpx.Client = field(repr=False)

    def rpc(self, method: str, *params: Any) -> Any:
        """The result of one call. Raises NodeFailed where the node answers with an error."""
        answer = self._http.post(self.url, json={"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}).json()
        if "error" in answer:
            raise NodeFailed(f"{method}: {answer['error'].get('message')}")
        return answer["result"]

    def batch(self, calls: Sequence[tuple[str, Sequence[Any]]]) -> list[dict[str, Any]]:
        """One JSON-RPC batch: the answers as they came, in the order of the calls."""
        body = [{"jsonrpc": "2.0", "id": n, "method": m, "params": list(p)} for n, (m, p) in enumerate(calls)]
        by_id = {a["id"]: a for a in self._http.post(self.url, json=body).json()}
        return [by_id[n] for n in range(len(body))]

    @property
    def accounts(self) -> list[str]:
        """Addresses that the node signs for, each with 10,000 coins."""
        return [a.lower() for a in self.rpc("eth_accounts")]

    def mine(self, blocks: int = 1) -> None:
        """In portions, so that no single request takes long on a machine that has much else to do."""
        for done in range(0, blocks, _MINED_AT_ONCE):
            self.rpc("anvil_mine", hex(min(_MINED_AT_ONCE, blocks - done)))

    def receipt(self, transaction: str) -> dict[str, Any] | None:
        return self.rpc("eth_getTransactionReceipt", transaction)


@contextmanager
def anvil(
    *,
    block_time: int | None = None,
    no_mining: bool = False,
    base_fee: int | None = None,
    chain_id: int = 31337,
    hardfork: str | None = None,
    options: Sequence[str] = (),
) -> Generator[Node]:
    """A fresh chain. block_time: seconds between blocks; without it each transaction is mined at once, with no_mining none is.
    base_fee: wei, of the first block."""
    if not BINARY.is_file():
        raise NodeFailed(f"no {BINARY.name}: run `npm ci`, it installs @foundry-rs/anvil-linux-amd64")
    arguments = ["--host", "127.0.0.1", "--chain-id", str(chain_id), "--no-cors", *options]
    if block_time is not None:
        arguments += ["--block-time", str(block_time)]
    if no_mining:
        arguments.append("--no-mining")
    if base_fee is not None:
        arguments += ["--block-base-fee-per-gas", str(base_fee)]
    if hardfork is not None:
        arguments += ["--hardfork", hardfork]
    with tempfile.TemporaryDirectory(prefix="txdiag-anvil-") as home, httpx.Client(timeout=55, trust_env=False) as http:
        process, port = _start(arguments, home, http)
        try:
            yield Node(f"http://127.0.0.1:{port}", chain_id, process.pid, http)
        finally:
            process.terminate()
            process.wait(timeout=20)


def _start(arguments: list[str], home: str, http: httpx.Client) -> tuple[subprocess.Popen[bytes], int]:
    environment = {**os.environ, "HOME": home}  # anvil keeps states of old blocks below the home folder
    for _ in range(_STARTS):
        port = _free_port()
        process = subprocess.Popen(  # the binary named above, with arguments of this file
            [str(BINARY), "--port", str(port), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        if _answers(process, port, http):
            return process, port
        process.kill()
        process.wait(timeout=20)
    raise NodeFailed("anvil did not start")


def _answers(process: subprocess.Popen[bytes], port: int, http: httpx.Client) -> bool:
    """Does this process answer before it dies?"""
    for _ in range(_POLLS):
        try:
            http.post(f"http://127.0.0.1:{port}", json={"jsonrpc": "2.0", "id": 1, "method": "eth_chainId", "params": []})
        except httpx.TransportError:
            try:
                process.wait(timeout=_POLL_S)
            except subprocess.TimeoutExpired:
                continue
            return False
        return process.poll() is None
    return False


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


Rewrite: TypeAlias = "Callable[[str, Call, dict[str, Any]], dict[str, Any] | ChainError]"
Alter: TypeAlias = "Callable[[Call], Call]"


class NodeAsker:
    """An Asker over real nodes, one endpoint each, that counts what it is asked.

    rewrite: changes a node's answer on its way, as a lying or lagging endpoint would: (endpoint, call, answer) -> answer, or a ChainError in
    place of it. alter: changes a call on its way, as an endpoint does that ignores a part of it. gone: endpoints that cannot be reached.
    without: methods known to be refused; most public endpoints have no debug_*.
    """

    def __init__(
        self,
        nodes: Mapping[str, Node],
        rewrite: Rewrite | None = None,
        alter: Alter | None = None,
        gone: Container[str] = (),
        without: Container[str] = ("debug_traceTransaction",),
    ) -> None:
        self._nodes = nodes
        self._rewrite = rewrite
        self._alter = alter
        self.gone = gone
        self._without = without
        self.asks: list[tuple[str, list[Call]]] = []

    @property
    def endpoints(self) -> Sequence[str]:
        return list(self._nodes)

    def offers(self, endpoint: str, method: str) -> bool:
        return method not in self._without

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        usable = [e for e in self._nodes if e != other_than and e not in self.gone]
        alias = endpoint or (usable or ["none"])[0]
        self.asks.append((alias, list(calls)))
        if alias not in self._nodes or alias in self.gone:
            return [Reply(c, alias, error=Unreachable("gone")) for c in calls]
        sent = [self._alter(c) if self._alter is not None else c for c in calls]
        answers = self._nodes[alias].batch([(c.method, c.params) for c in sent])
        return [self._reply(alias, c, a) for c, a in zip(calls, answers, strict=True)]

    def _reply(self, alias: str, call: Call, answer: dict[str, Any]) -> Reply:
        rewritten = answer if self._rewrite is None else self._rewrite(alias, call, answer)
        if isinstance(rewritten, ChainError):
            return Reply(call, alias, error=rewritten)
        if "error" in rewritten:
            e = rewritten["error"]
            return Reply(call, alias, error=read_error(e.get("code"), e["message"], e.get("data")))
        if "result" not in rewritten:
            return Reply(call, alias, error=BadAnswer("neither result nor error"))
        return Reply(call, alias, result=rewritten["result"])
