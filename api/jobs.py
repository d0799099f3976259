"""Diagnoses that were promised (202) and are made while the client does other things, and who watches them being made.

A promise lives in this process: while it is open, and for ten minutes after, ``GET`` finds it here; later only the store has it. So
workers that share a database must send a client back to the same worker, or not use ``respond-async``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import structlog
from cachetools import TTLCache

from txdiag.answer import Diagnosis
from txdiag.case import Event, OnEvent

KEPT_S = 600  # a secret's answer is never stored: this is how long its reader can fetch it
MOST_EVENTS = 200  # two for each network, and a few; more would be a mistake of ours
_log = structlog.get_logger("api")


@dataclass(slots=True)
class Job:
    """answer None: not done yet, or failed. events: what was seen of the work so far."""

    answer: Diagnosis | None = None
    failed: bool = False
    events: list[Event] = field(default_factory=list[Event])
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def done(self) -> bool:
        return self.failed or self.answer is not None

    def note(self, event: Event) -> None:
        if len(self.events) < MOST_EVENTS:
            self.events.append(event)
            self._wake()

    def finish(self, answer: Diagnosis | None) -> None:
        self.answer, self.failed = answer, answer is None
        self._wake()

    async def watch(self, patience_s: float) -> AsyncGenerator[Event | None]:
        """Every event from the first on, until it is done. None: nothing has happened for ``patience_s`` seconds."""
        told = 0
        while True:
            changed = self._changed
            while told < len(self.events):
                told += 1
                yield self.events[told - 1]
            if self.done:
                return
            try:
                await asyncio.wait_for(changed.wait(), patience_s)
            except TimeoutError:
                yield None

    def _wake(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()


class Jobs:
    def __init__(self, *, max_size: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        self._jobs: TTLCache[str, Job] = TTLCache(max_size, KEPT_S, timer=clock)
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, id_: str, make: Callable[[OnEvent], Awaitable[Diagnosis]]) -> None:
        """make: told where to say what happens."""
        job = self._jobs[id_] = Job()
        self.keep_running(self._run(job, make))

    def keep_running(self, work: Coroutine[Any, Any, None]) -> None:
        """Until it ends by itself, or the process closes."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, job: Job, make: Callable[[OnEvent], Awaitable[Diagnosis]]) -> None:
        try:
            job.finish(await make(job.note))
        except Exception as failure:  # noqa: BLE001  # told to whoever asks for the answer
            job.finish(None)
            _log.error("promised_diagnosis_failed", exc_info=failure)

    def get(self, id_: str) -> Job | None:
        return self._jobs.get(id_)

    async def close(self) -> None:
        """End what is under way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
