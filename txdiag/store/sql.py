"""The store on SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import hmac
import secrets
import sqlite3
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import structlog
import tenacity
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, case, desc, event, func, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from txdiag.answer import Diagnosis
from txdiag.store.models import Base, DiagnosisRow, FirstSeenRow, MetaRow, RemarkRow
from txdiag.store.protocol import Kept, Remark, Seen, StoreError
from txdiag.store.sql_after import AfterTheAnswerSql

_log = structlog.get_logger("txdiag.store")
_MIGRATION_LOCK = 7_246_301_558  # any number of our own: workers that start together migrate one after the other
_BUSY_MS = 5_000  # how long SQLite waits for another writer
_START_S = 30  # how long a worker that starts waits for the others to have made the tables


def contract_of(answer: Diagnosis) -> str | None:
    """The contract that was called, or whose token was to move."""
    tx = answer.transaction
    if tx is not None and (tx.method is not None or tx.type == "TriggerSmartContract"):
        return tx.to
    return answer.funds.contract


class SqlStore(AfterTheAnswerSql):
    """Made by ``open_store``. Implements ``Store``."""

    def __init__(self, engine: AsyncEngine, secret: bytes) -> None:
        self._engine = engine
        self._secret = secret
        self._insert: Any = sqlite.insert if engine.dialect.name == "sqlite" else postgresql.insert

    async def save(self, answer: Diagnosis, bundle: bytes) -> bool:
        row = {
            "id": answer.id,
            "created_at": answer.as_of,
            "answer": answer.model_dump_json(by_alias=True),
            "bundle": await asyncio.to_thread(gzip.compress, bundle, mtime=0),  # a bundle may hold megabytes
            "subject": self.subject(answer.input.hash),
            "status": answer.status,
            "code": answer.cause.code,
            "network": answer.network.slug if answer.network else None,
            "locale": answer.reply.locale,
            "contract": contract_of(answer),
        }
        insert = self._insert(DiagnosisRow).values(row)
        changed = {name: insert.excluded[name] for name in row if name not in ("id", "created_at")}
        try:
            async with self._engine.begin() as connection:
                await connection.execute(insert.on_conflict_do_update(index_elements=["id"], set_=changed))
        except (SQLAlchemyError, OSError) as failure:
            _log.error("answer not stored", id=answer.id, error=type(failure).__name__)
            return False
        return True

    async def get(self, id_: str) -> Diagnosis | None:
        answer = await self._one(select(DiagnosisRow.answer).where(DiagnosisRow.id == id_))
        return None if answer is None else Diagnosis.model_validate_json(answer)

    async def bundle(self, id_: str) -> bytes | None:
        packed = await self._one(select(DiagnosisRow.bundle).where(DiagnosisRow.id == id_))
        return None if packed is None else await asyncio.to_thread(gzip.decompress, packed)

    async def remember(
        self,
        network: str,
        hash_: str,
        *,
        block_hash: str | None,
        sender: str | None,
        nonce: int | None,
        at: datetime,
        content: str | None = None,
    ) -> None:
        insert = self._insert(FirstSeenRow).values(
            network=network,
            hash=hash_,
            sender=sender,
            nonce=None if nonce is None else str(nonce),
            content=content,
            block_hash=block_hash,
            first_seen_at=at,
            last_seen_at=at,
        )
        known = FirstSeenRow.__table__.c
        kept = {name: func.coalesce(insert.excluded[name], known[name]) for name in ("sender", "nonce", "content", "block_hash")}
        upsert = insert.on_conflict_do_update(
            index_elements=["network", "hash"],
            set_={**kept, "last_seen_at": insert.excluded["last_seen_at"]},
            where=insert.excluded["last_seen_at"] >= known["last_seen_at"],  # a slower diagnosis must not undo a later sighting
        )
        try:
            async with self._engine.begin() as connection:
                await connection.execute(upsert)
        except (SQLAlchemyError, OSError) as failure:
            _log.error("sighting not stored", network=network, error=type(failure).__name__)

    async def recall(self, network_slugs: Sequence[str], hash_: str) -> Seen | None:
        table = FirstSeenRow.__table__
        wanted = (
            select(table)
            .where(table.c.hash == hash_, table.c.network.in_(list(network_slugs)))
            .order_by(case((table.c.block_hash.is_(None), 1), else_=0), desc(table.c.last_seen_at))
            .limit(1)
        )
        try:
            async with self._engine.connect() as connection:
                row = (await connection.execute(wanted)).mappings().one_or_none()
        except (SQLAlchemyError, OSError) as failure:
            _log.error("sightings not read", error=type(failure).__name__)
            return None
        return None if row is None else Seen.model_validate(dict(row))

    async def find(
        self,
        *,
        hash_: str | None = None,
        code: str | None = None,
        day: date | None = None,
        contract: str | None = None,
        most: int = 50,
    ) -> list[Kept]:
        table = DiagnosisRow.__table__.c
        wanted = select(table.id, table.created_at, table.status, table.code, table.network, table.contract)
        if hash_ is not None:
            digits = hash_.lower().removeprefix("0x")  # an answer names it as its network writes it
            wanted = wanted.where(table.subject.in_([self.subject(digits), self.subject(f"0x{digits}")]))
        if code is not None:
            wanted = wanted.where(table.code == code)
        if contract is not None:
            wanted = wanted.where(table.contract == contract)
        if day is not None:
            begin = datetime.combine(day, time(), UTC)
            wanted = wanted.where(table.created_at >= begin, table.created_at < begin + timedelta(days=1))
        rows = await self._found(wanted.order_by(desc(table.created_at), desc(table.id)).limit(most))
        return [Kept.model_validate(row) for row in rows]

    async def of_number(self, network: str, sender: str, nonce: int) -> list[Seen]:
        table = FirstSeenRow.__table__
        wanted = select(table).where(table.c.network == network, table.c.sender == sender, table.c.nonce == str(nonce))
        rows = await self._found(wanted.order_by(desc(table.c.last_seen_at)).limit(20))
        return [Seen.model_validate(row) for row in rows]

    async def add_remark(self, remark: Remark) -> None:
        row = {"id": secrets.token_hex(16), **remark.model_dump()}
        try:
            async with self._engine.begin() as connection:
                await connection.execute(self._insert(RemarkRow).values(row))
        except (SQLAlchemyError, OSError) as failure:
            _log.error("remark not stored", error=type(failure).__name__)
            raise StoreError(f"the database could not be written ({type(failure).__name__})") from None

    async def remarks(self, diagnosis_id: str | None = None, *, kind: str | None = None) -> list[Remark]:
        table = RemarkRow.__table__.c
        wanted = select(table.diagnosis_id, table.created_at, table.kind, table.code, table.text).order_by(table.created_at)
        if diagnosis_id is not None:
            wanted = wanted.where(table.diagnosis_id == diagnosis_id)
        if kind is not None:
            wanted = wanted.where(table.kind == kind)
        return [Remark.model_validate(row) for row in await self._found(wanted)]

    async def check(self) -> None:
        await self._one(select(MetaRow.key).limit(1))

    async def close(self) -> None:
        await self._engine.dispose()

    def subject(self, hash_: str | None) -> str | None:
        """The HMAC under which answers about one transaction are counted."""
        return None if hash_ is None else hmac.new(self._secret, hash_.encode(), hashlib.sha256).hexdigest()

    async def _one(self, query: Any) -> Any:
        try:
            async with self._engine.connect() as connection:
                return (await connection.execute(query)).scalar_one_or_none()
        except (SQLAlchemyError, OSError) as failure:
            _log.error("store not read", error=type(failure).__name__)
            raise StoreError(f"the database could not be read ({type(failure).__name__})") from None


@asynccontextmanager
async def open_store(database_url: str) -> AsyncGenerator[SqlStore]:
    """The store at this address, its tables made or brought up to date. Raises StoreError where that fails; its text carries no address,
    since that may hold a password."""
    try:
        engine = _engine(make_url(database_url))
    except ImportError:
        raise StoreError("PostgreSQL needs the extra postgres (pip install txdiag[postgres])") from None
    except (ArgumentError, ValueError, OSError) as failure:
        raise StoreError(f"the database cannot be opened ({type(failure).__name__})") from None
    try:
        try:
            secret = await _started(engine)
        except (SQLAlchemyError, OSError) as failure:
            raise StoreError(f"the database cannot be opened ({type(failure).__name__})") from None
        yield SqlStore(engine, secret)
    finally:
        await engine.dispose()


def _engine(url: URL) -> AsyncEngine:
    # parameters are hidden: an error's text would otherwise quote what was to be stored
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, hide_parameters=True, pool_pre_ping=True)
    if url.database and url.database != ":memory:":
        file = Path(url.database)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(mode=0o600)  # for its owner alone; the driver would ask for no mode
        engine = create_async_engine(url, hide_parameters=True)
    else:  # a database in memory lives in its connection: there is one, and everyone waits for it
        engine = create_async_engine(url, hide_parameters=True, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def _set_up(connection: Any, _: Any) -> None:  # pyright: ignore[reportUnusedFunction]  # called by the event
        connection.isolation_level = None  # the driver begins no transactions of its own: schema changes would fall outside them
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:  # pyright: ignore[reportUnusedFunction]  # called by the event
        exclusive = connection.get_execution_options().get("exclusive", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if exclusive else "BEGIN")

    return engine


async def _started(engine: AsyncEngine) -> bytes:
    """Makes the tables or brings them up to date, and gives the secret. A new SQLite file is switched to its write-ahead log first, and
    SQLite refuses that at once, whatever the busy timeout, while another worker writes: so the whole start is tried again. It is one
    transaction: what a refused try did is undone."""
    return await tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception(_locked),
        stop=tenacity.stop_after_delay(_START_S),
        wait=tenacity.wait_random(min=0.05, max=0.25),
        reraise=True,
    )(_start, engine)


async def _start(engine: AsyncEngine) -> bytes:
    async with _exclusive(engine) as connection:
        await connection.run_sync(_upgrade)
        return await _secret(connection)


def _locked(failure: BaseException) -> bool:
    code = getattr(failure.orig, "sqlite_errorcode", 0) if isinstance(failure, OperationalError) else 0
    return code & 0xFF == sqlite3.SQLITE_BUSY  # the low byte: the rest says which kind of busy


@asynccontextmanager
async def _exclusive(engine: AsyncEngine) -> AsyncGenerator[AsyncConnection]:
    """A transaction that no other starting worker shares."""
    async with engine.connect() as connection:
        await connection.execution_options(exclusive=True)
        async with connection.begin():
            if engine.dialect.name == "postgresql":
                await connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATION_LOCK})
            yield connection


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", (Path(__file__).parent / "migrations").as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


async def _secret(connection: AsyncConnection) -> bytes:
    """The secret of the HMAC, made when the first worker starts."""
    row = await connection.execute(select(MetaRow.value).where(MetaRow.key == "subject_secret"))
    known = row.scalar_one_or_none()
    if known is None:
        known = secrets.token_hex(32)
        await connection.execute(Base.metadata.tables["meta"].insert().values(key="subject_secret", value=known))
    return bytes.fromhex(known)
