"""How much one client, and all together, may ask for."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import httpx
import pytest
import time_machine
from anyio import wait_all_tasks_blocked

from tests.api.serving import AGENT_KEY, serving, settings_for
from tests.api.test_diagnoses import Gate
from txdiag.settings import SettingsError

BODY = {"text": "hello"}
AGENT = {"Authorization": f"Bearer {AGENT_KEY}"}


async def statuses(client: httpx.AsyncClient, count: int, headers: dict[str, str] | None = None) -> list[int]:
    return [(await client.post("/v1/diagnoses", json=BODY, headers=headers)).status_code for _ in range(count)]


async def test_a_client_may_ask_so_often_a_minute_and_is_told_when_to_come_back(tmp_path: Path) -> None:
    with time_machine.travel(1_800_000_000, tick=False) as clock:
        async with serving(settings_for(tmp_path, rate_per_minute=3)) as client:
            assert await statuses(client, 3) == [200] * 3
            clock.shift(20)
            refused = await client.post("/v1/diagnoses", json=BODY)
            assert refused.status_code == 429
            assert refused.headers["content-type"] == "application/problem+json"
            assert refused.headers["retry-after"] == "40"
            clock.shift(41)
            assert await statuses(client, 4) == [200] * 3 + [429]


async def test_what_asks_nobody_is_not_limited(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=1)) as client:
        assert await statuses(client, 2) == [200, 429]
        for path in ("/v1/causes", "/v1/networks", "/healthz", "/readyz", "/openapi.json"):
            assert (await client.get(path)).status_code == 200


async def test_a_batch_costs_as_many_as_its_texts_and_a_large_one_the_whole_minute(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=5)) as client:
        assert (await client.post("/v1/diagnoses/batch", json={"texts": ["a"] * 4})).status_code == 200
        assert (await client.post("/v1/diagnoses/batch", json={"texts": ["a"] * 2})).status_code == 429
        assert await statuses(client, 2) == [200, 429]
    async with serving(settings_for(tmp_path, rate_per_minute=5)) as client:
        assert (await client.post("/v1/diagnoses/batch", json={"texts": ["a"] * 50})).status_code == 200
        assert await statuses(client, 1) == [429]


async def test_a_refresh_costs_like_asking(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=2)) as client:
        id_ = (await client.post("/v1/diagnoses", json=BODY)).json()["id"]
        again = [(await client.get(f"/v1/diagnoses/{id_}?refresh=1")).status_code for _ in range(2)]
        assert again == [200, 429]
        assert (await client.get(f"/v1/diagnoses/{id_}")).status_code == 200


async def test_agents_are_not_limited(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=1)) as client:
        assert await statuses(client, 4, headers=AGENT) == [200] * 4
        assert await statuses(client, 2) == [200, 429]


async def test_guessing_keys_is_limited(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=3)) as client:
        assert await statuses(client, 5, headers={"Authorization": "Bearer wrong"}) == [401] * 3 + [429] * 2


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("203.0.113.7", "203.0.113.8", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),  # one household
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("fe80::1%eth0", "fe80::2%eth1", True),
    ],
)
async def test_who_counts_as_one_client(tmp_path: Path, first: str, second: str, same: bool) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=1), client=(first, 1)) as client:
        assert await statuses(client, 1) == [200]
        app = client._transport.app  # type: ignore[attr-defined]  # the same running application for another client
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app, client=(second, 1)), base_url="http://t") as other:
            assert await statuses(other, 1) == [429 if same else 200]


async def test_too_many_at_once_are_told_to_come_back(tmp_path: Path) -> None:
    gate = Gate()
    async with serving(settings_for(tmp_path, max_concurrent=2), diagnose=gate) as client:
        inside = [asyncio.create_task(client.post("/v1/diagnoses", json=BODY)) for _ in range(2)]
        await wait_all_tasks_blocked()
        for refused in [
            await client.post("/v1/diagnoses", json=BODY),
            await client.post("/v1/diagnoses", json=BODY, headers={"Prefer": "respond-async"}),
            await client.post("/v1/diagnoses/batch", json={"texts": ["a"]}),
        ]:
            assert refused.status_code == 503
            assert refused.headers["retry-after"] == "1"
        gate.door.set()
        assert [(await answered).status_code for answered in inside] == [200, 200]
        assert await statuses(client, 3) == [200] * 3


async def test_a_batch_takes_the_places_that_are_left_and_gives_them_back(tmp_path: Path) -> None:
    gate = Gate()
    async with serving(settings_for(tmp_path, max_concurrent=5), diagnose=gate) as client:
        single = asyncio.create_task(client.post("/v1/diagnoses", json=BODY))
        await wait_all_tasks_blocked()
        batch = asyncio.create_task(client.post("/v1/diagnoses/batch", json={"texts": ["a"] * 20}))
        await wait_all_tasks_blocked()
        assert gate.waiting == 5
        gate.door.set()
        assert len((await batch).json()) == 20
        assert (await single).status_code == 200
        assert gate.most == 5


async def test_a_promise_holds_its_place_until_it_is_kept(tmp_path: Path) -> None:
    gate = Gate()
    async with serving(settings_for(tmp_path, max_concurrent=1), diagnose=gate) as client:
        promised = await client.post("/v1/diagnoses", json=BODY, headers={"Prefer": "respond-async"})
        assert promised.status_code == 202
        await wait_all_tasks_blocked()
        assert await statuses(client, 1) == [503]
        gate.door.set()
        while (await client.get(promised.headers["location"])).json()["status"] is None:
            await wait_all_tasks_blocked()
        assert await statuses(client, 1) == [200]


async def test_a_failed_diagnosis_gives_its_place_back(tmp_path: Path) -> None:
    gate = Gate()
    gate.fault = ValueError()
    gate.door.set()
    async with serving(settings_for(tmp_path, max_concurrent=1), diagnose=gate) as client:
        assert await statuses(client, 3) == [500] * 3


async def test_a_shared_memory_that_is_gone_loses_the_limit_and_no_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_for(tmp_path, rate_per_minute=1, redis_url="redis://:hunter2hunter2@127.0.0.1:1/0")
    async with serving(settings) as client:
        assert await statuses(client, 3) == [200] * 3
    said = capsys.readouterr().err
    assert "rate_limit_unavailable" in said
    assert "hunter2" not in said


async def test_a_shared_memory_without_its_client_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "redis"]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(SettingsError, match=r"TXDIAG_REDIS_URL: .*txdiag\[redis\]"):
        async with serving(settings_for(tmp_path, redis_url="redis://127.0.0.1:1/0")):
            raise AssertionError("it started")
