"""The same questions to txdiag and to the sequential script, over nodes that are far away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass

from tests.nodes import anvil
from tests.performance.latency import LatencyProxy, Traffic
from tests.performance.sequential import explain
from tests.scenarios.evm import MINED, WAITING, World
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

CHAINS = {"bsc": 56, "polygon": 137, "base": 8453, "ethereum": 1}  # the script tries them in this order, the holder is the last
HOLDER = "ethereum"
ENDPOINTS = 2  # of each network
CASES = {"failed: out of gas": "out_of_gas", "failed: too few tokens": "balance_text", "pending": "next_in_line", "not found": ""}
ASKED = ("explorer link", "hash", "hash, guarded")  # guarded: could it be a private key? asked of the addresses first
NOBODY = "0x" + "5a" * 32
COUNTED_AT_S = 0.05  # the delay at which waves are counted: what goes out together arrives well within it


@dataclass(frozen=True)
class Stage:
    """nodes: addresses by network. hashes: by case."""

    nodes: Mapping[str, str]
    hashes: Mapping[str, str]


@dataclass(frozen=True)
class Taken:
    """What one answer took. connections: the most that any endpoint saw."""

    answer: str
    waves: int
    requests: int
    calls: int
    connections: int
    seconds: float


@dataclass(frozen=True)
class Compared:
    ours: Taken
    theirs: Taken
    diagnosis: Diagnosis


@contextmanager
def stage() -> Generator[Stage]:
    """A node for each network. All cases are on the holder, the pending one last as it stops mining."""
    with ExitStack() as stack:
        nodes = {slug: stack.enter_context(anvil(chain_id=chain_id)) for slug, chain_id in CHAINS.items()}
        world = World(nodes[HOLDER])
        scenes = MINED | WAITING
        hashes = {case: scenes[scene](world).hash if scene else NOBODY for case, scene in CASES.items()}
        yield Stage({slug: node.url for slug, node in nodes.items()}, hashes)


@asynccontextmanager
async def far_away(
    nodes: Mapping[str, str], delay_s: float, endpoints: int
) -> AsyncGenerator[tuple[Traffic, dict[str, list[str]]]]:
    """The nodes behind proxies: what passes, and the addresses by network."""
    traffic = Traffic()
    async with AsyncExitStack() as stack:
        urls: dict[str, list[str]] = {}
        for slug, node in nodes.items():
            proxies = [
                await stack.enter_async_context(LatencyProxy(f"{slug} {number}", node, traffic, delay_s))
                for number in range(endpoints)
            ]
            urls[slug] = [proxy.url for proxy in proxies]
        yield traffic, urls


def _taken(answer: str, traffic: Traffic, seconds: float) -> Taken:
    return Taken(answer, traffic.waves, traffic.requests, traffic.calls, max(traffic.connections.values()), seconds)


async def compare(stage: Stage, case: str, asked: str, *, delay_s: float = COUNTED_AT_S) -> Compared:
    """asked: one of ``ASKED``. Of a link the network is known, to the script's author too. Both begin without connections."""
    hash_, known = stage.hashes[case], asked == "explorer link"
    text = f"https://etherscan.io/tx/{hash_}" if known else hash_
    guard = "strict" if asked == "hash, guarded" else "off"
    async with far_away(stage.nodes, delay_s, ENDPOINTS) as (traffic, urls), asking(urls, secret_guard=guard) as services:
        started = time.perf_counter()
        diagnosis = (await diagnose(Question(text=text), services)).diagnosis
        ours = _taken(diagnosis.cause.code, traffic, time.perf_counter() - started)
    tried = {slug: node for slug, node in stage.nodes.items() if slug == HOLDER or not known}
    async with far_away(tried, delay_s, 1) as (traffic, urls):
        started = time.perf_counter()
        answer = await asyncio.to_thread(explain, {slug: addresses[0] for slug, addresses in urls.items()}, hash_)
        theirs = _taken(answer, traffic, time.perf_counter() - started)
    return Compared(ours, theirs, diagnosis)
