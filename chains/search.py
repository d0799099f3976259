"""What a search for one hash on one network came to: the same shape for both families."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from chains.facts import EvmFacts, Lack, SearchResult, Source, TronFacts, Why


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """found: the network holds the transaction or knows it as pending. absent: real answers said that there is none, never an error.
    unreachable: anything else, with its reason.

    facts: what the first wave read, heads included; also where the hash is absent. endpoint: the alias that gave them, to be asked
    again in the later waves. block_number: the hash is that block's. endpoints: independent endpoints that gave this result.
    disagree: another endpoint of the network said otherwise. lack: what an unreachable one says that it has not. source: the call that the result rests on.
    """

    result: SearchResult
    facts: EvmFacts | TronFacts | None = None
    endpoint: str = ""
    block_number: int | None = None
    endpoints: int = 1
    disagree: bool = False
    why: Why | None = None
    lack: Lack | None = None
    source: Source | None = None


PATIENCE_S = 0.7  # for the second endpoint, once the first has given a usable answer: as long as the transport waits before it hedges
_LATE = SearchAnswer(SearchResult.UNREACHABLE, why=Why.TIMED_OUT)


async def both(
    first: Coroutine[Any, Any, SearchAnswer], second: Coroutine[Any, Any, SearchAnswer]
) -> tuple[SearchAnswer, SearchAnswer]:
    """Two endpoints' answers, asked at the same time. One that hangs must not take the whole answer's time: once the other has answered, it
    gets a moment more and counts as late after that. Its connection is left to finish; only the waiting for it ends."""
    tasks = asyncio.create_task(first), asyncio.create_task(second)
    try:
        done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if waiting:
            usable = any(task.result().result is not SearchResult.UNREACHABLE for task in done)
            await asyncio.wait(waiting, timeout=PATIENCE_S if usable else None)
        one, other = (task.result() if task.done() else _LATE for task in tasks)
        return one, other
    finally:
        for task in tasks:
            task.cancel()
