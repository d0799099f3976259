"""Promised diagnoses are kept for a while, and only so many of them."""

from __future__ import annotations

from anyio import wait_all_tasks_blocked

from api.jobs import KEPT_S, Jobs
from tests.txdiag.test_store import answer
from txdiag.answer import Diagnosis


async def made() -> Diagnosis:
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
