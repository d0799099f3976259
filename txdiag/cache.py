"""A cache with single flight: a hundred people asking one question at once cost one answer, and for a while so do those who come later.

In process. Values live as long as ``ttl_of`` says (seconds; ``math.inf`` for what is final, zero or less for what must not be kept), and
the least recently used go first where the cache is full.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Generic, TypeVar

from cachetools import TLRUCache

V = TypeVar("V")

_PEPPER = secrets.token_bytes(32)  # of this process alone: a key seen in a dump cannot be tried against guessed texts elsewhere


def cache_key(*parts: Any) -> str:
    """A digest of everything that changes an answer. Parts are texts, numbers, booleans, None, and lists or mappings of these.

    What a user pasted may be a secret, so the cache holds a keyed digest and never the text. Raises TypeError for other parts: their
    ``str`` might differ between equal values.
    """
    return blake2b(json.dumps(parts, sort_keys=True).encode(), key=_PEPPER, digest_size=32).hexdigest()


@dataclass(frozen=True, slots=True)
class _Kept(Generic[V]):
    value: V
    ttl_s: float


def _until(_key: str, kept: _Kept[Any], now: float) -> float:
    return now + kept.ttl_s


class SingleFlightCache(Generic[V]):
    """``clock`` gives seconds and only goes forward."""

    def __init__(self, *, max_size: int = 2048, clock: Callable[[], float] = time.monotonic) -> None:
        self._kept: TLRUCache[str, _Kept[V]] = TLRUCache(max_size, _until, timer=clock)
        self._flights: dict[str, asyncio.Task[V]] = {}

    async def get_or_make(self, key: str, make: Callable[[], Awaitable[V]], ttl_of: Callable[[V], float]) -> V:
        """The kept value, or the one now being made, or a new one from ``make``.

        An exception reaches everyone who waits and is not kept. A caller that is cancelled leaves the work going: others may wait for
        it, and its connections are worth keeping. Raises whatever ``make`` or ``ttl_of`` raises.
        """
        kept = self._kept.get(key)
        if kept is not None:
            return kept.value
        flight = self._flights.get(key)
        if flight is None:
            flight = asyncio.create_task(self._make(key, make, ttl_of))
            self._flights[key] = flight
            flight.add_done_callback(lambda done: self._landed(key, done))
        return await asyncio.shield(flight)

    async def _make(self, key: str, make: Callable[[], Awaitable[V]], ttl_of: Callable[[V], float]) -> V:
        value = await make()
        ttl_s = ttl_of(value)
        if ttl_s > 0:
            self._kept[key] = _Kept(value, ttl_s)
        return value

    def _landed(self, key: str, flight: asyncio.Task[V]) -> None:
        del self._flights[key]
        if not flight.cancelled():
            flight.exception()  # read, so that a failure nobody waits for any more is not reported as lost

    def __len__(self) -> int:
        return len(self._kept)

    async def close(self) -> None:
        """End what is under way; whoever still waits is cancelled."""
        flights = list(self._flights.values())
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        self._kept.clear()
