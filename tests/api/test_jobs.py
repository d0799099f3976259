"""Promised diagnoses are kept for a while, and only so many of them."""

from __future__ import annotations

import anyio
from anyio import wait_all_tasks_blocked

from api.jobs import KEPT_S, Jobs
from tests.txdiag.test_store import answer
from txdiag.answer import Diagnosis
from txdiag.case import Event, OnEvent


async def made(on_event: OnEvent) -> Diagnosis:
    on_event(Event("searching", networks=("tron",)))
    return answer()


async def test_an_answer_is_forgotten_after_its_time() -> None:
    now = 0.0
    jobs = Jobs(clock=lambda: now)
    jobs.start("dx_1", made)
    await wait_all_tasks_blocked()
    now = KEPT_S - 1.0
    job = jobs.get("dx_1")
    assert job is not None and job.answer == answer()
    now = KEPT_S + 0.0
    assert jobs.get("dx_1") is None


async def test_the_oldest_go_first_where_there_are_too_many() -> None:
    jobs = Jobs(max_size=2)
    for id_ in ("dx_1", "dx_2", "dx_3"):
        jobs.start(id_, made)
    await wait_all_tasks_blocked()
    assert [jobs.get(id_) is not None for id_ in ("dx_1", "dx_2", "dx_3")] == [False, True, True]
    await jobs.close()


async def test_a_watcher_sees_everything_from_the_beginning_and_then_the_end() -> None:
    jobs = Jobs()
    jobs.start("dx_1", made)
    job = jobs.get("dx_1")
    assert job is not None
    assert [event async for event in job.watch(20)] == [Event("searching", networks=("tron",))]
    assert job.answer == answer()
    assert [event async for event in job.watch(20)] == [Event("searching", networks=("tron",))]


async def test_silence_is_told() -> None:
    jobs = Jobs()
    door = anyio.Event()

    async def slow(on_event: OnEvent) -> Diagnosis:
        await door.wait()
        return await made(on_event)

    jobs.start("dx_1", slow)
    job = jobs.get("dx_1")
    assert job is not None
    watching = job.watch(0.001)
    assert await anext(watching) is None
    door.set()
    assert [event async for event in watching if event is not None] == [Event("searching", networks=("tron",))]


async def test_a_failure_ends_the_watch() -> None:
    jobs = Jobs()

    async def broken(on_event: OnEvent) -> Diagnosis:
        raise RuntimeError("no")

    jobs.start("dx_1", broken)
    job = jobs.get("dx_1")
    assert job is not None
    assert [event async for event in job.watch(20)] == []
    assert job.failed
