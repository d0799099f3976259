"""Diagnoses that were promised (202) and are made while the client does other things.

A promise lives in this process: while it is open, and for ten minutes after, ``GET`` finds it here; later only the store has it. So
workers that share a database must send a client back to the same worker, or not use ``respond-async``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from cachetools import TTLCache

from txdiag.answer import Diagnosis

KEPT_S = 600  # a secret's answer is never stored: this is how long its reader can fetch it
_log = structlog.get_logger("api")


@dataclass(slots=True)
class Job:
    """answer None: not done yet, or failed."""

    answer: Diagnosis | None = None
    failed: bool = False


class Jobs:
    def __init__(self, *, max_size: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        self._jobs: TTLCache[str, Job] = TTLCache(max_size, KEPT_S, timer=clock)
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, id_: str, make: Callable[[], Awaitable[Diagnosis]]) -> None:
        job = self._jobs[id_] = Job()
        task = asyncio.create_task(self._run(job, make))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, job: Job, make: Callable[[], Awaitable[Diagnosis]]) -> None:
        try:
            job.answer = await make()
        except Exception as failure:  # noqa: BLE001  # told to whoever asks for the answer
            job.failed = True
            _log.error("promised_diagnosis_failed", exc_info=failure)

    def get(self, id_: str) -> Job | None:
        return self._jobs.get(id_)

    async def close(self) -> None:
        """End what is under way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
