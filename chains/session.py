"""One diagnosis on the wire: who is asked, who is asked next, and what is kept of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Sequence
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any, Protocol, Self

from chains.bundle import Counters, Recorder
from chains.endpoints import Capabilities, Endpoint, EndpointHealth, NetworkConfig, Pool
from chains.errors import ChainError, NodeError, Refused
from chains.exchange import Call, Reply, offer_of


class Connections(Protocol):
    """What a session needs of the transport."""

    @property
    def hedge_after_s(self) -> float:
        """How long the best endpoint may keep silent before the next is asked too."""
        ...

    def pool(self, network: NetworkConfig) -> Pool: ...

    def health(self, network: NetworkConfig) -> list[EndpointHealth]: ...

    def spawn(self, work: Coroutine[Any, Any, list[Reply]]) -> asyncio.Task[list[Reply]]: ...

    async def exchange(
        self, network: NetworkConfig, endpoint: Endpoint, calls: Sequence[Call], *, deadline: float, alone: bool, usage: Counters
    ) -> list[Reply]: ...


class Session:
    """One diagnosis: a deadline, counters, and what its endpoints were known to be able to do when it began.

    Leaving it waits for nothing: exchanges that nobody waits for any more finish under the deadline. ``drained`` waits for them.
    """

    def __init__(self, transport: Connections, deadline: float, recorder: Recorder | None) -> None:
        self.usage = Counters()
        self.deadline = deadline
        self.recorder = recorder
        self.transport = transport
        self.running: set[asyncio.Task[list[Reply]]] = set()
        self._askers: dict[str, LiveAsker] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for asker in self._askers.values():
            asker.share_what_was_learnt()

    def asker(self, network: NetworkConfig) -> LiveAsker:
        asker = self._askers.get(network.slug)
        if asker is None:
            asker = self._askers[network.slug] = LiveAsker(self, network)
        return asker

    async def drained(self) -> None:
        """Waits until nothing of this session runs any more, the deadline at the latest."""
        await asyncio.gather(*self.running, return_exceptions=True)

    async def check(self, network: NetworkConfig) -> list[EndpointHealth]:
        """Asks every endpoint of the network for its chain and its head, in parallel. For ``txdiag check-endpoints``."""
        asker = self.asker(network)
        head = Call("eth_getBlockByNumber", ("latest", False)) if network.id.startswith("eip155:") else Call("wallet/getnowblock")
        await asyncio.gather(*(asker.ask([head], endpoint=alias) for alias in asker.endpoints))
        return self.transport.health(network)


class LiveAsker:
    """Asks the nodes of one network; see chains.exchange.Asker."""

    def __init__(self, session: Session, network: NetworkConfig) -> None:
        self.session = session
        self._network = network
        self._answering: set[str] = set()
        self._pool = session.transport.pool(network)
        ranked = self._pool.ranked()
        self._endpoints = tuple(endpoint.alias for endpoint in ranked)
        self._capabilities = {endpoint.alias: endpoint.capabilities.copy() for endpoint in ranked}
        if session.recorder is not None:
            session.recorder.knows(network.slug, self._endpoints, self._capabilities)

    @property
    def endpoints(self) -> Sequence[str]:
        """Best first, as they ranked when the session began with this network."""
        return self._endpoints

    def capabilities(self, alias: str) -> Capabilities:
        """This session's own copy; what is set in it is shared when the session ends."""
        return self._capabilities.setdefault(alias, Capabilities())

    def offers(self, endpoint: str, method: str) -> bool:
        return offer_of(method) not in self.capabilities(endpoint).unsupported

    def share_what_was_learnt(self) -> None:
        for alias, learnt in self._capabilities.items():
            endpoint = self._pool.find(alias)
            if endpoint is not None:
                endpoint.capabilities.learn(learnt)

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        """See chains.exchange.Asker. Replies are shared with the recorder: nobody may change them."""
        if not calls:
            return []
        chosen = self._choose(endpoint, other_than)
        first = chosen[0].alias if isinstance(chosen, list) else endpoint or other_than or "none"
        async with self._recorded(first, calls) as replies:
            if isinstance(chosen, list):
                replies += await self._race(chosen, calls)
            else:
                replies += [Reply(call, first, error=chosen) for call in calls]
        self._note_refusals(replies)
        return list(replies)

    @asynccontextmanager
    async def _recorded(self, first: str, calls: Sequence[Call]) -> AsyncGenerator[list[Reply]]:
        recorder = self.session.recorder
        replies: list[Reply] = []
        if recorder is None:
            yield replies
            return
        ticket = recorder.begin(self._network.slug, first, calls)
        try:
            yield replies
            recorder.finish(ticket, replies)
        finally:
            recorder.give_up(ticket)

    def _choose(self, endpoint: str | None, other_than: str | None) -> list[Endpoint] | ChainError:
        """Who may be asked, best first; never an empty list."""
        if endpoint is not None:
            named = self._pool.find(endpoint)
            return [named] if named is not None else Refused("no such endpoint")
        ranked = [candidate for candidate in self._pool.ranked() if candidate.alias != other_than]
        if ranked:
            return ranked
        return Refused("no other endpoint" if other_than is not None else "no endpoint")

    async def _race(self, endpoints: Sequence[Endpoint], calls: Sequence[Call]) -> list[Reply]:
        """The first good replies. The next endpoint is started when one has failed, or has not answered for a while."""
        waiting = list(endpoints)
        running: set[asyncio.Task[list[Reply]]] = set()
        failures: list[list[Reply]] = []
        while waiting or running:
            if waiting:
                running.add(self._start(waiting.pop(0), calls, alone=len(endpoints) == 1))
            patience = self.session.transport.hedge_after_s if waiting else None
            done, _ = await asyncio.wait(running, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                running.remove(task)
                replies = task.result()
                if not failed(replies):
                    return replies
                failures.append(replies)
        return failures[0]

    def _start(self, endpoint: Endpoint, calls: Sequence[Call], *, alone: bool) -> asyncio.Task[list[Reply]]:
        session = self.session
        task = session.transport.spawn(
            session.transport.exchange(
                self._network, endpoint, calls, deadline=session.deadline, alone=alone, usage=session.usage
            )
        )
        session.running.add(task)
        task.add_done_callback(session.running.discard)
        return task

    def _note_refusals(self, replies: Sequence[Reply]) -> None:
        """A method that is refused by an endpoint that answers others is not offered there."""
        self._answering |= {reply.endpoint for reply in replies if reply.error is None}
        if any(reply.endpoint in self._answering for reply in replies):
            for reply in replies:
                if isinstance(reply.error, Refused):
                    self.capabilities(reply.endpoint).unsupported.add(offer_of(reply.call.method))


def failed(replies: Sequence[Reply]) -> bool:
    """The exchange failed as a whole: not one call was answered, by a result or by the node's own error."""
    return all(reply.error is not None and not isinstance(reply.error, NodeError) for reply in replies)
