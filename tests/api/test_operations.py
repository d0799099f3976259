"""For those who run it, and the catalogue: causes, networks, alive, ready."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import httpx
import pytest

from api.app import create_app
from rules.actions import ACTIONS, DO_NOT, QUEUES
from rules.engine import catalogue
from tests.api.serving import HASH, NOBODY, serving, settings_for
from txdiag.store import StoreError

KEY = "4f1c2d3e5a6b"


async def test_alive_and_ready(client: httpx.AsyncClient) -> None:
    for path in ("/healthz", "/readyz"):
        response = await client.get(path)
        assert (response.status_code, response.json()) == (200, {"status": "ok"})


async def test_alive_but_not_ready_before_the_start(tmp_path: Path) -> None:
    app = create_app(settings_for(tmp_path))  # its lifespan is not run
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://t") as client:
        assert (await client.get("/healthz")).status_code == 200
        for response in [
            await client.get("/readyz"),
            await client.post("/v1/diagnoses", json={"text": HASH}),
            await client.get("/v1/networks"),
        ]:
            assert response.status_code == 503
            assert response.headers["retry-after"] == "1"
            assert response.headers["content-type"] == "application/problem+json"


async def test_not_ready_without_a_database(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        with sqlite3.connect(tmp_path / "txdiag.sqlite3") as database:
            database.execute("ALTER TABLE meta RENAME TO gone")
        assert (await client.get("/readyz")).status_code == 503
        assert (await client.get("/healthz")).status_code == 200
        with sqlite3.connect(tmp_path / "txdiag.sqlite3") as database:
            database.execute("ALTER TABLE gone RENAME TO meta")
        assert (await client.get("/readyz")).status_code == 200


async def test_a_start_without_a_database_fails_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError):
        async with serving(settings_for(tmp_path, database_url=f"sqlite+aiosqlite:///{tmp_path}/file/below.sqlite3")):
            raise AssertionError("it started")


# --- causes ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
async def test_the_catalogue_is_complete_with_texts_and_advice(client: httpx.AsyncClient, language: str) -> None:
    listed = (await client.get("/v1/causes", headers={"Accept-Language": language})).json()
    assert listed["locale"] == language
    assert [cause["code"] for cause in listed["causes"]] == [rule.code for rule in catalogue()]
    for cause in listed["causes"]:
        assert cause["title"]
        assert cause["queue"]["text"]
        assert cause["docs_url"] == f"/causes/{cause['code']}"
        assert all(entry["text"] for entry in cause["actions"] + cause["do_not"])
        assert "{" not in cause["title"] + (cause["detail"] or "")
    assert {entry["code"] for entry in listed["actions"]} == set(ACTIONS)
    assert {entry["code"] for entry in listed["do_not"]} == DO_NOT
    assert {entry["code"] for entry in listed["queues"]} == QUEUES
    assert all((entry["risk"] is not None) == ACTIONS[entry["code"]].risk for entry in listed["actions"])


async def test_one_cause_is_the_same_as_in_the_list(client: httpx.AsyncClient) -> None:
    listed = (await client.get("/v1/causes")).json()["causes"]
    for cause in listed:
        assert (await client.get(f"/v1/causes/{cause['code']}")).json() == cause


async def test_texts_come_in_the_language_asked_for(client: httpx.AsyncClient) -> None:
    titles = {
        (await client.get("/v1/causes/pending.nonce_gap", params=params, headers=headers)).json()["title"]
        for params, headers in [
            ({"locale": "zh-Hans"}, {}),
            ({"locale": "zh-CN"}, {"Accept-Language": "en"}),
            ({}, {"Accept-Language": "zh;q=1, en;q=0.1"}),
            ({"locale": "xx"}, {"Accept-Language": "zh"}),  # an unknown language is none
        ]
    }
    assert len(titles) == 1
    assert titles.pop() != (await client.get("/v1/causes/pending.nonce_gap")).json()["title"]


# --- networks -------------------------------------------------------------------------------------------------------------------


async def test_networks_say_which_are_searched_and_how_their_endpoints_are(tmp_path: Path) -> None:
    async def listed() -> dict[str, dict[str, object]]:
        return {network["slug"]: network for network in (await client.get("/v1/networks")).json()["networks"]}

    async with serving(settings_for(tmp_path)) as client:
        before = await listed()
        await client.post("/v1/diagnoses", json={"text": HASH})
        after = (await listed())["ethereum"]["endpoints"]
    assert {slug for slug, network in before.items() if network["searched"]} == {"ethereum", "tron"}
    assert before["ethereum"]["id"] == "eip155:1"
    assert before["tron"]["family"] == "tron"
    assert before["ethereum"]["endpoints"] == [
        {"alias": "127.0.0.1", "state": "unknown", "latency_ms": None, "head": None, "last_error": None}
    ]
    assert isinstance(after, list)
    assert (after[0]["state"], after[0]["last_error"]) == ("failing", "Unreachable")


async def test_networks_are_named_in_the_language_asked_for(client: httpx.AsyncClient) -> None:
    names = {n["slug"]: n["name"] for n in (await client.get("/v1/networks", params={"locale": "zh-Hans"})).json()["networks"]}
    assert (names["ethereum"], names["tron"]) == ("以太坊", "波场")


async def test_no_address_of_an_endpoint_is_shown_anywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """C6: providers put keys into addresses."""
    secret = {"ethereum": [f"{NOBODY}/v3/{KEY}"], "tron": [f"{NOBODY}/{KEY}/"]}
    async with serving(settings_for(tmp_path, endpoints=secret, api_keys={"tron": KEY})) as client:
        answer = (await client.post("/v1/diagnoses", json={"text": HASH})).json()
        said = [
            (await client.get(path)).text
            for path in ("/v1/networks", "/openapi.json", f"/v1/diagnoses/{answer['id']}", f"/v1/diagnoses/{answer['id']}/bundle")
        ]
    assert KEY not in "".join(said)
    assert KEY not in capsys.readouterr().err
    for file in tmp_path.iterdir():
        assert KEY.encode() not in file.read_bytes()
