"""What happens after an answer, on a real database: one voice an answer, nothing given to people twice, each look made by one worker."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
import pytest

from txdiag.store import Feedback, Handover, StoreError, Watch, open_store
from txdiag.store.sql import SqlStore

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ID, OTHER = "dx_01JD0000000000000000000000", "dx_01JD0000000000000000000001"


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    async with open_store(f"sqlite+aiosqlite:///{tmp_path}/txdiag.sqlite3") as opened:
        yield opened


def watch(id_: str = ID, due: int = 0, told: str = "pending") -> Watch:
    return Watch(
        diagnosis_id=id_,
        created_at=NOW,
        due_at=NOW + timedelta(seconds=due),
        until=NOW + timedelta(days=1),
        told=told,
    )


async def test_what_is_said_later_joins_what_was_said(store: SqlStore) -> None:
    assert await store.feedback(ID) is None
    await store.give_feedback(Feedback(diagnosis_id=ID, created_at=NOW, helpful=True))
    await store.give_feedback(Feedback(diagnosis_id=ID, created_at=NOW, resolved=False, comment="still waiting"))
    await store.give_feedback(Feedback(diagnosis_id=ID, created_at=NOW, helpful=False))
    found = await store.feedback(ID)
    assert found == Feedback(diagnosis_id=ID, created_at=NOW, helpful=False, resolved=False, comment="still waiting")
    assert await store.feedback(OTHER) is None


async def test_a_case_is_given_to_people_once_however_many_press(store: SqlStore) -> None:
    begun: list[bool] = []

    async def press(number: int) -> None:
        begun.append(await store.begin_handover(Handover(diagnosis_id=ID, created_at=NOW, delivery=str(number), delivered=False)))

    async with anyio.create_task_group() as group:
        for number in range(5):
            group.start_soon(press, number)
    assert sorted(begun) == [False] * 4 + [True]
    found = await store.handover(ID)
    assert found is not None and not found.delivered
    await store.end_handover(ID, delivered=True)
    found = await store.handover(ID)
    assert found is not None and found.delivered


async def test_what_did_not_arrive_may_be_given_again(store: SqlStore) -> None:
    handover = Handover(diagnosis_id=ID, created_at=NOW, delivery="1", delivered=False)
    assert await store.begin_handover(handover)
    await store.end_handover(ID, delivered=False)
    assert await store.handover(ID) is None
    assert await store.begin_handover(handover)


async def test_what_broke_off_on_its_way_may_be_given_again_after_a_while(store: SqlStore) -> None:
    handover = Handover(diagnosis_id=ID, created_at=NOW, delivery="1", delivered=False)
    assert await store.begin_handover(handover)
    soon = handover.model_copy(update={"created_at": NOW + timedelta(seconds=50), "delivery": "2"})
    later = handover.model_copy(update={"created_at": NOW + timedelta(seconds=70), "delivery": "3"})
    assert [await store.begin_handover(soon), await store.begin_handover(later)] == [False, True]
    await store.end_handover(ID, delivered=True)
    assert not await store.begin_handover(later.model_copy(update={"created_at": NOW + timedelta(days=1)}))
    assert await store.handover(ID) == later.model_copy(update={"delivered": True})


async def test_a_look_is_made_by_one_worker(store: SqlStore) -> None:
    assert await store.add_watch(watch(due=10), most=5)
    assert await store.due_watches(NOW, most=5) == []
    (due,) = await store.due_watches(NOW + timedelta(seconds=10), most=5)
    assert due == watch(due=10)
    later = NOW + timedelta(minutes=1)
    assert [await store.claim_watch(due, due_at=later), await store.claim_watch(due, due_at=later)] == [True, False]
    assert await store.due_watches(NOW + timedelta(seconds=59), most=5) == []
    await store.tell_watch(ID, "succeeded")
    assert [w.told for w in await store.due_watches(later, most=5)] == ["succeeded"]
    await store.tell_watch(ID, None)
    assert await store.due_watches(later, most=5) == []


async def test_there_is_room_for_so_many_and_the_same_takes_no_more_room(store: SqlStore) -> None:
    assert await store.add_watch(watch(), most=1)
    assert not await store.add_watch(watch(OTHER), most=1)
    assert await store.add_watch(watch(told="failed"), most=1)
    assert [w.told for w in await store.due_watches(NOW, most=5)] == ["failed"]


async def test_a_lost_database_is_told(store: SqlStore) -> None:
    await store.close()
    async with store._engine.begin() as connection:  # pyright: ignore[reportPrivateUsage]  # as if somebody had dropped it
        await connection.exec_driver_sql("DROP TABLE feedback")
    with pytest.raises(StoreError, match="not be read"):
        await store.feedback(ID)
    with pytest.raises(StoreError, match="not be written"):
        await store.give_feedback(Feedback(diagnosis_id=ID, created_at=NOW, helpful=True))
