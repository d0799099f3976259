"""The store on real databases: SQLite always, PostgreSQL where the machine has one."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from chains.bundle import Bundle, Exchange
from tests import postgres
from txdiag.answer import Diagnosis, MethodOut
from txdiag.store import StoreError, is_id, new_id, open_store, sql
from txdiag.store.models import Base
from txdiag.store.sql import SqlStore

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HASH = "88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b"
BLOCK_A, BLOCK_B = "0x" + "a" * 64, "0x" + "b" * 64
POSTGRES = postgres.programs()
BUNDLE = Bundle.model_validate({"clock": NOW, "question": {"kind": "transaction_hash", "hash": HASH}})


def answer(id_: str = "dx_01JD0000000000000000000000", *, hash_: str | None = HASH, title: str = "Out of gas") -> Diagnosis:
    return Diagnosis.model_validate(
        {
            "id": id_,
            "as_of": NOW,
            "input": {"kind": "transaction_hash", "hash": hash_},
            "status": "failed",
            "network": {"id": "eip155:1", "slug": "ethereum", "name": "Ethereum", "testnet": False},
            "transaction": {
                "hash": "0x" + HASH,
                "from": "0x" + "1" * 40,
                "nonce": 2**64 - 1,
                "value": {"amount": str(2**256 - 1), "symbol": "ETH", "decimals": 0},
            },
            "cause": {
                "code": "failed.out_of_gas",
                "confidence": "proven",
                "severity": "medium",
                "fixable_by": "wallet",
                "title": title,
                "detail": "…",
                "docs_url": "/causes/failed.out_of_gas",
            },
            "funds": {"location": "with_sender"},
            "reply": {"locale": "zh-Hans", "title": "…", "text": "…", "markdown": "…"},
            "handoff": {"needed": False, "queue": "transfers", "priority": "none"},
        }
    )


@pytest.fixture(scope="module", params=["sqlite", *(["postgresql"] if POSTGRES else [])])
def server(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """The address of a PostgreSQL, or None for SQLite."""
    if request.param == "sqlite" or POSTGRES is None:
        yield None
    else:
        with postgres.running(POSTGRES) as address:
            yield address


@pytest.fixture
async def database(server: str | None, tmp_path: Path) -> AsyncIterator[str]:
    """The address of an empty database."""
    if server is None:
        yield f"sqlite+aiosqlite:///{tmp_path}/made/on demand/txdiag.sqlite3"
        return
    yield server
    engine = create_async_engine(server)
    async with engine.begin() as connection:
        await connection.execute(text("DROP SCHEMA public CASCADE"))
        await connection.execute(text("CREATE SCHEMA public"))
    await engine.dispose()


@pytest.fixture
async def store(database: str) -> AsyncIterator[SqlStore]:
    async with open_store(database) as opened:
        yield opened


async def test_an_answer_and_its_bundle_come_back_as_they_were(store: SqlStore) -> None:
    answers = [Exchange(network="ethereum", endpoint="node", method="eth_call", result={"余额": 2**256 - 1})] * 1000
    bundle = BUNDLE.model_copy(update={"exchanges": answers})
    assert await store.save(answer(), bundle.dumps()) is True
    assert await store.get(answer().id) == answer()
    packed = await store.bundle(answer().id)
    assert packed is not None and Bundle.loads(packed) == bundle


async def test_an_unknown_id_is_none(store: SqlStore) -> None:
    assert await store.get("dx_01JD0000000000000000000001") is None
    assert await store.bundle("dx_01JD0000000000000000000001") is None


async def test_saving_again_replaces(store: SqlStore) -> None:
    await store.save(answer(title="before"), b"{}")
    await store.save(answer(title="after"), BUNDLE.dumps())
    found = await store.get(answer().id)
    assert found is not None and found.cause.title == "after"
    assert await store.bundle(answer().id) == BUNDLE.dumps()


async def test_what_was_saved_is_there_after_a_restart_and_so_is_the_secret(database: str) -> None:
    async with open_store(database) as first:
        await first.save(answer(), BUNDLE.dumps())
        subject = first.subject(HASH)
    async with open_store(database) as second:
        assert await second.get(answer().id) == answer()
        assert second.subject(HASH) == subject
    assert subject is not None and HASH not in subject


async def test_workers_that_start_together_agree(database: str) -> None:
    subjects: list[str | None] = []

    async def worker() -> None:
        async with open_store(database) as opened:
            subjects.append(opened.subject(HASH))

    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(worker)
    assert len(subjects) == 5
    assert len(set(subjects)) == 1


async def test_a_worker_that_starts_while_another_writes_a_new_file_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The switch of a new file to its write-ahead log is refused at once while another connection writes: it took the start down."""
    file, refused, locked = tmp_path / "new.db", anyio.Event(), vars(sql)["_locked"]

    def told(failure: BaseException) -> bool:
        if locked(failure):
            refused.set()
        return locked(failure)

    monkeypatch.setattr(sql, "_locked", told)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("CREATE TABLE of_another_worker (number INTEGER)")

    async def worker() -> None:
        async with open_store(f"sqlite+aiosqlite:///{file}") as opened:
            await opened.check()

    async with anyio.create_task_group() as group:
        group.start_soon(worker)
        with anyio.fail_after(60):  # hang nobody up where the refusal is gone
            await refused.wait()
        other.execute("COMMIT")
        other.close()


async def test_the_migrations_make_just_the_tables_of_the_models(store: SqlStore, database: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        return list(compare_metadata(context, Base.metadata))

    engine = create_async_engine(database)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_two_servers_have_two_secrets(tmp_path: Path) -> None:
    subjects: set[str | None] = set()
    for name in ("a", "b"):
        async with open_store(f"sqlite+aiosqlite:///{tmp_path}/{name}.sqlite3") as opened:
            subjects.add(opened.subject(HASH))
    assert len(subjects) == 2


async def test_a_database_in_memory_serves_many_at_once() -> None:
    """The demo's. It lives in one connection, so transactions have to wait for each other."""
    ids = [new_id(NOW) for _ in range(30)]
    async with open_store("sqlite+aiosqlite:///:memory:") as store:
        async with anyio.create_task_group() as group:
            for id_ in ids:
                group.start_soon(store.save, answer(id_), BUNDLE.dumps())
        assert [found.id if (found := await store.get(id_)) else None for id_ in ids] == ids


async def test_an_answer_without_a_hash_has_no_subject(store: SqlStore) -> None:
    assert store.subject(None) is None
    assert await store.save(answer(hash_=None), BUNDLE.dumps())


async def test_a_block_once_seen_is_remembered_when_the_transaction_falls_out_of_it(store: SqlStore) -> None:
    await store.remember("ethereum", HASH, block_hash=None, sender="0x1", nonce=2**64 - 1, at=NOW)
    waiting = await store.recall(["ethereum"], HASH)
    assert waiting is not None
    assert (waiting.block_hash, waiting.sender, waiting.nonce) == (None, "0x1", 2**64 - 1)

    await store.remember("ethereum", HASH, block_hash=BLOCK_A, sender="0x1", nonce=2**64 - 1, at=NOW + timedelta(seconds=12))
    await store.remember("ethereum", HASH, block_hash=None, sender=None, nonce=None, at=NOW + timedelta(seconds=24))
    fallen = await store.recall(["ethereum"], HASH)
    assert fallen is not None
    assert (fallen.block_hash, fallen.sender, fallen.nonce) == (BLOCK_A, "0x1", 2**64 - 1)
    assert (fallen.first_seen_at, fallen.last_seen_at) == (NOW, NOW + timedelta(seconds=24))

    await store.remember("ethereum", HASH, block_hash=BLOCK_B, sender="0x1", nonce=0, at=NOW + timedelta(seconds=36))
    again = await store.recall(["ethereum"], HASH)
    assert again is not None and again.block_hash == BLOCK_B


async def test_an_older_sighting_does_not_undo_a_later_one(store: SqlStore) -> None:
    await store.remember("ethereum", HASH, block_hash=BLOCK_B, sender=None, nonce=None, at=NOW)
    await store.remember("ethereum", HASH, block_hash=BLOCK_A, sender=None, nonce=None, at=NOW - timedelta(seconds=1))
    seen = await store.recall(["ethereum"], HASH)
    assert seen is not None and (seen.block_hash, seen.last_seen_at) == (BLOCK_B, NOW)


async def test_recall_asks_only_for_the_networks_named_and_prefers_a_block(store: SqlStore) -> None:
    await store.remember("base", HASH, block_hash=None, sender=None, nonce=None, at=NOW + timedelta(hours=1))
    await store.remember("bsc", HASH, block_hash=BLOCK_A, sender=None, nonce=None, at=NOW)
    await store.remember("polygon", HASH, block_hash=BLOCK_B, sender=None, nonce=None, at=NOW - timedelta(hours=1))
    for asked, expected in [
        (["base", "bsc", "polygon"], "bsc"),
        (["base", "polygon"], "polygon"),
        (["base"], "base"),
        (["tron"], None),
        ([], None),
    ]:
        seen = await store.recall(asked, HASH)
        assert (seen.network if seen else None) == expected


async def test_what_shares_a_number_of_one_sender_is_found_together(store: SqlStore) -> None:
    other = "c" * 64
    for number, (network, hash_, sender, nonce) in enumerate(
        [
            ("ethereum", HASH, "0x1", 7),
            ("ethereum", other, "0x1", 7),
            ("ethereum", "d" * 64, "0x2", 7),
            ("bsc", "e" * 64, "0x1", 7),
        ]
    ):
        await store.remember(network, hash_, block_hash=None, sender=sender, nonce=nonce, at=NOW + timedelta(seconds=number))
    assert [seen.hash for seen in await store.of_number("ethereum", "0x1", 7)] == [other, HASH]
    assert await store.of_number("ethereum", "0x1", 8) == []


async def test_cases_about_one_contract_are_found(store: SqlStore) -> None:
    called, other = answer("dx_01JD0000000000000000000001"), answer("dx_01JD0000000000000000000002")
    assert called.transaction is not None
    called.transaction.to, called.transaction.method = "0xCa11ed", MethodOut(selector="0xa9059cbb")
    other.funds.contract = "0xMoved"
    for one in (called, other):
        assert await store.save(one, BUNDLE.dumps())
    assert [kept.contract for kept in await store.find(code="failed.out_of_gas")] == ["0xMoved", "0xCa11ed"]
    assert [kept.id for kept in await store.find(code="failed.out_of_gas", contract="0xCa11ed")] == [called.id]
    assert await store.find(code="pending.nonce_gap", contract="0xCa11ed") == []


async def test_a_lost_database_loses_no_answer_and_the_next_request_works(store: SqlStore, database: str) -> None:
    engine = create_async_engine(database)
    async with engine.begin() as connection:
        await connection.execute(text("ALTER TABLE diagnoses RENAME TO gone"))
        await connection.execute(text("ALTER TABLE first_seen RENAME TO gone_too"))
    assert await store.save(answer(), BUNDLE.dumps()) is False
    await store.remember("ethereum", HASH, block_hash=None, sender=None, nonce=None, at=NOW)
    assert await store.recall(["ethereum"], HASH) is None
    with pytest.raises(StoreError):
        await store.get(answer().id)
    async with engine.begin() as connection:
        await connection.execute(text("ALTER TABLE gone RENAME TO diagnoses"))
        await connection.execute(text("ALTER TABLE gone_too RENAME TO first_seen"))
    await engine.dispose()
    assert await store.save(answer(), BUNDLE.dumps()) is True
    assert await store.get(answer().id) == answer()


@pytest.mark.parametrize(
    "address",
    [
        "sqlite+aiosqlite:////proc/nowhere/txdiag.sqlite3",
        "postgresql+asyncpg://txdiag:hunter2hunter2@127.0.0.1:1/txdiag",
        "postgresql+asyncpg://txdiag:hunter2hunter2@127.0.0.1:notaport/txdiag",
    ],
)
async def test_a_database_that_cannot_be_opened_is_told_without_its_address(address: str) -> None:
    with pytest.raises(StoreError, match="cannot be opened") as fault:
        async with open_store(address):
            raise AssertionError("opened")
    assert "hunter2" not in str(fault.value)
    assert "nowhere" not in str(fault.value)
    assert fault.value.__suppress_context__


async def test_the_file_is_its_owner_s_alone(tmp_path: Path) -> None:
    async with open_store(f"sqlite+aiosqlite:///{tmp_path}/new/txdiag.sqlite3") as store:
        await store.save(answer(), BUNDLE.dumps())
        assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
        assert {file.stat().st_mode & 0o777 for file in (tmp_path / "new").iterdir()} == {0o600}


async def test_postgresql_without_its_driver_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(StoreError, match=r"txdiag\[postgres\]"):
        async with open_store("postgresql+asyncpg://txdiag@127.0.0.1:1/txdiag"):
            raise AssertionError("opened")


async def test_the_tables_have_no_place_for_a_person(tmp_path: Path) -> None:
    """C8: no text of the user, no contact, no address of a client. A new column has to pass here."""
    async with open_store(f"sqlite+aiosqlite:///{tmp_path}/txdiag.sqlite3"):
        pass
    connection = sqlite3.connect(tmp_path / "txdiag.sqlite3")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = {table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")} for table in tables}
    connection.close()
    assert columns == {
        "alembic_version": {"version_num"},
        "diagnoses": {"id", "created_at", "answer", "bundle", "subject", "status", "code", "network", "locale", "contract"},
        "first_seen": {"network", "hash", "sender", "nonce", "content", "block_hash", "first_seen_at", "last_seen_at"},
        "meta": {"key", "value"},
        "remarks": {"id", "diagnosis_id", "created_at", "kind", "code", "text"},  # an agent's own words about an answer
        "feedback": {
            "diagnosis_id",
            "created_at",
            "helpful",
            "resolved",
            "comment",
        },  # what somebody chose to say, without secrets
        "handovers": {"diagnosis_id", "created_at", "delivery", "delivered"},
        "watches": {"diagnosis_id", "created_at", "due_at", "until", "told"},
    }


def test_ids_sort_by_age_and_cannot_be_guessed() -> None:
    ids = [new_id(NOW + timedelta(milliseconds=n)) for n in range(50)]
    assert ids == sorted(ids)
    assert all(is_id(id_) and len(id_) == 29 for id_ in ids)
    at_once = {new_id(NOW) for _ in range(1000)}
    assert len(at_once) == 1000
    assert len({id_[:13] for id_ in at_once}) == 1  # the same ten letters of time
    assert len({id_[13:16] for id_ in at_once}) > 900  # and randomness right after
