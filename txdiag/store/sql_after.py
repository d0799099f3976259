"""The tables of what happens after an answer: feedback, handing over, watches."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
import structlog
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from txdiag.store.models import FeedbackRow, HandoverRow, WatchRow
from txdiag.store.protocol import Feedback, Handover, StoreError, Watch

BROKEN_OFF = timedelta(minutes=1)  # a handing over that has not ended by then died with its process; it takes seconds
_log = structlog.get_logger("txdiag.store")


class AfterTheAnswerSql:
    """Implements ``AfterTheAnswer`` for ``SqlStore``."""

    _engine: AsyncEngine
    _insert: Any  # the dialect's own, which knows what to do where the row is there already

    async def give_feedback(self, feedback: Feedback) -> None:
        insert = self._insert(FeedbackRow).values(feedback.model_dump())
        known = FeedbackRow.__table__.c
        said = {name: func.coalesce(insert.excluded[name], known[name]) for name in ("helpful", "resolved", "comment")}
        changed = {**said, "created_at": insert.excluded["created_at"]}
        await self._changed(insert.on_conflict_do_update(index_elements=["diagnosis_id"], set_=changed))

    async def feedback(self, diagnosis_id: str) -> Feedback | None:
        table = FeedbackRow.__table__
        rows = await self._found(select(table).where(table.c.diagnosis_id == diagnosis_id))
        return Feedback.model_validate(rows[0]) if rows else None

    async def begin_handover(self, handover: Handover) -> bool:
        insert = self._insert(HandoverRow).values(handover.model_dump())
        known = HandoverRow.__table__.c
        broken_off = sa.and_(known.delivered.is_(False), known.created_at < handover.created_at - BROKEN_OFF)
        taken_over = {name: insert.excluded[name] for name in ("created_at", "delivery")}
        upsert = insert.on_conflict_do_update(index_elements=["diagnosis_id"], set_=taken_over, where=broken_off)
        return await self._changed(upsert) == 1

    async def end_handover(self, diagnosis_id: str, *, delivered: bool) -> None:
        row = HandoverRow.diagnosis_id == diagnosis_id
        await self._changed(
            update(HandoverRow).where(row).values(delivered=True) if delivered else delete(HandoverRow).where(row)
        )

    async def handover(self, diagnosis_id: str) -> Handover | None:
        table = HandoverRow.__table__
        rows = await self._found(select(table).where(table.c.diagnosis_id == diagnosis_id))
        return Handover.model_validate(rows[0]) if rows else None

    async def add_watch(self, watch: Watch, *, most: int) -> bool:
        others = select(func.count().label("open")).where(WatchRow.diagnosis_id != watch.diagnosis_id)
        (counted,) = await self._found(others)
        if counted["open"] >= most:
            return False
        insert = self._insert(WatchRow).values(watch.model_dump())
        changed = {name: insert.excluded[name] for name in ("due_at", "until", "told")}
        await self._changed(insert.on_conflict_do_update(index_elements=["diagnosis_id"], set_=changed))
        return True

    async def due_watches(self, now: datetime, *, most: int) -> list[Watch]:
        table = WatchRow.__table__
        due = select(table).where(table.c.due_at <= now).order_by(table.c.due_at).limit(most)
        return [Watch.model_validate(row) for row in await self._found(due)]

    async def claim_watch(self, watch: Watch, *, due_at: datetime) -> bool:
        own = (WatchRow.diagnosis_id == watch.diagnosis_id, WatchRow.due_at == watch.due_at)
        return await self._changed(update(WatchRow).where(*own).values(due_at=due_at)) == 1

    async def tell_watch(self, diagnosis_id: str, told: str | None) -> None:
        row = WatchRow.diagnosis_id == diagnosis_id
        await self._changed(delete(WatchRow).where(row) if told is None else update(WatchRow).where(row).values(told=told))

    async def _changed(self, statement: Any) -> int:
        """How many rows a statement changed."""
        try:
            async with self._engine.begin() as connection:
                return int((await connection.execute(statement)).rowcount)
        except (SQLAlchemyError, OSError) as failure:
            _log.error("store not written", error=type(failure).__name__)
            raise StoreError(f"the database could not be written ({type(failure).__name__})") from None

    async def _found(self, query: Any) -> list[dict[str, Any]]:
        try:
            async with self._engine.connect() as connection:
                return [dict(row) for row in (await connection.execute(query)).mappings()]
        except (SQLAlchemyError, OSError) as failure:
            _log.error("store not read", error=type(failure).__name__)
            raise StoreError(f"the database could not be read ({type(failure).__name__})") from None
