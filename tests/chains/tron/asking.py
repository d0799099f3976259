"""Asks recorded nodes through the real transport."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache

from chains.exchange import Asker
from chains.facts import NetworkFacts, TronFacts
from chains.needs import Needs
from chains.networks.endpoints import finished
from chains.networks.model import Endpoint, Network
from chains.networks.registry import load_registry
from chains.search import SearchAnswer
from chains.transport import Transport
from chains.tron import collect, search
from tests.tron_node import case, tron_node

EVERYTHING = (
    Needs.ACCOUNTS
    | Needs.RESOURCES
    | Needs.CONTRACT
    | Needs.PRICES
    | Needs.REPLAY
    | Needs.TOKEN_READS
    | Needs.TOKENS
    | Needs.SECOND_OPINION
)
ANSWER_S = 10.0


@cache
def _main_network() -> Network:
    return load_registry()["tron"]


@dataclass(frozen=True)
class Asking:
    asker: Asker
    network: NetworkFacts


@asynccontextmanager
async def asking(*urls: str) -> AsyncGenerator[Asking]:
    """The main network behind these addresses."""
    network = _main_network()
    endpoints = finished([Endpoint(url=url, kind="tron-http") for url in urls], "tron")
    network = network.model_copy(update={"endpoints": endpoints})
    async with Transport() as transport, transport.session(deadline=asyncio.get_running_loop().time() + ANSWER_S) as session:
        yield Asking(session.asker(network), network.facts())


async def found(name: str) -> SearchAnswer:
    """Wave 1 of a recorded case."""
    with tron_node() as url:
        async with asking(url) as ask:
            return await search(ask.asker, case(name)["tx_hash"], second=False)


_gathered: dict[tuple[str, Needs], TronFacts] = {}


async def gathered(name: str, needs: Needs = EVERYTHING) -> TronFacts:
    """Waves 1 and 2 of a recorded case, on a node that has only this case and what all share. Gathered once: facts do not change."""
    if (name, needs) not in _gathered:
        with tron_node([name]) as url:
            async with asking(url) as ask:
                answer = await search(ask.asker, case(name)["tx_hash"], second=False)
                assert isinstance(answer.facts, TronFacts)
                _gathered[name, needs] = await collect(
                    ask.asker, answer.facts, needs, network=ask.network, endpoint=answer.endpoint
                )
    return _gathered[name, needs]
