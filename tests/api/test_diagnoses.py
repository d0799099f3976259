"""Asking, asking for many, fetching again: the real application whose nodes cannot be reached, so that answers are honest and quick."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest
from anyio import wait_all_tasks_blocked

from chains.bundle import Bundle
from tests.api.serving import AGENT_KEY, HASH, serving, settings_for
from txdiag.answer import Diagnosis, Question
from txdiag.case import OnEvent
from txdiag.diagnose import Answered, diagnose
from txdiag.services import Services
from txdiag.store import is_id

SEED = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about"


class Gate:
    """The real ``diagnose`` behind a door: counts who stands before it, and can break."""

    def __init__(self) -> None:
        self.door = asyncio.Event()
        self.waiting = self.most = 0
        self.fault: Exception | None = None
        self.asked: list[tuple[Question, bool]] = []

    async def __call__(
        self,
        question: Question,
        services: Services,
        *,
        agent: bool = False,
        on_event: OnEvent | None = None,
        id_: str | None = None,
    ) -> Answered:
        self.asked.append((question, agent))
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        try:
            await self.door.wait()
            if self.fault is not None:
                raise self.fault
            return await diagnose(question, services, agent=agent, on_event=on_event, id_=id_)
        finally:
            self.waiting -= 1


async def test_a_hash_is_answered_whatever_the_nodes_do(client: httpx.AsyncClient) -> None:
    response = await client.post("/v1/diagnoses", json={"text": HASH})
    assert response.status_code == 200
    answer = Diagnosis.model_validate(response.json())
    assert is_id(answer.id)
    assert answer.status == "unavailable"
    assert answer.input.hash == HASH
    assert {(s.network, s.result.value) for s in answer.searched} == {("ethereum", "unreachable"), ("tron", "unreachable")}


async def test_the_answer_has_every_field_of_the_contract(client: httpx.AsyncClient) -> None:
    answer = (await client.post("/v1/diagnoses", json={"text": "hello"})).json()
    assert set(answer) == {
        "id", "as_of", "version", "input", "status", "network", "transaction", "cause", "findings", "ruled_out", "funds", "actions",
        "do_not", "reply", "handoff", "recheck_after_s", "unknowns", "searched", "untrusted", "usage",
    }  # fmt: skip
    assert answer["transaction"] is None  # unknown is null, never left out


async def test_it_can_be_fetched_again_with_its_evidence(client: httpx.AsyncClient) -> None:
    answer = (await client.post("/v1/diagnoses", json={"text": HASH})).json()
    assert (await client.get(f"/v1/diagnoses/{answer['id']}")).json() == answer
    packed = await client.get(f"/v1/diagnoses/{answer['id']}/bundle")
    assert packed.headers["content-type"] == "application/json"
    assert Bundle.loads(packed.content).question.hash == HASH.removeprefix("0x")


async def test_a_refresh_asks_the_same_question_again_under_the_same_id(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        body = {"text": f"where is {HASH}", "network": "eth", "locale": "zh-Hans"}
        first = (await client.post("/v1/diagnoses", json=body)).json()
        again = (await client.get(f"/v1/diagnoses/{first['id']}", params={"refresh": "true"})).json()
        assert again["id"] == first["id"]
        assert again["as_of"] >= first["as_of"]
        assert again["input"] == first["input"]
        assert again["reply"] == first["reply"]  # in the language of the first answer
        assert again["usage"]["requests"] > 0  # what could not be seen is asked anew
        assert (await client.get(f"/v1/diagnoses/{first['id']}")).json() == again


@pytest.mark.parametrize("id_", ["dx_01JD0000000000000000000000", "dx_", "nonsense", "dx_01JD0000000000000000000000%00", SEED])
@pytest.mark.parametrize("tail", ["", "?refresh=true", "/bundle"])
async def test_an_unknown_id_is_404(client: httpx.AsyncClient, id_: str, tail: str) -> None:
    response = await client.get(f"/v1/diagnoses/{id_}{tail}")
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert "abandon" not in response.text


# --- languages and agents -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "header", "language"),
    [
        ({"text": HASH}, None, "en"),
        ({"text": HASH}, "zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"),
        ({"text": HASH, "locale": "en"}, "zh-CN", "en"),
        ({"text": HASH, "locale": "zh_CN"}, "en", "zh-Hans"),
        ({"text": f"我的转账在哪里 {HASH}"}, None, "zh-Hans"),
        ({"text": f"我的转账在哪里 {HASH}"}, "fr;q=0.5, xx", "zh-Hans"),
        ({"text": f"我的转账在哪里 {HASH}"}, "en", "en"),
        ({"text": HASH}, ";;,,q=q=1;" * 40, "en"),
    ],
)
async def test_the_language(client: httpx.AsyncClient, body: dict[str, Any], header: str | None, language: str) -> None:
    headers = {"Accept-Language": header} if header else {}
    answer = (await client.post("/v1/diagnoses", json=body, headers=headers)).json()
    assert answer["reply"]["locale"] == language


@pytest.mark.parametrize(
    ("header", "status", "agent"),
    [
        (None, 200, False),
        (f"Bearer {AGENT_KEY}", 200, True),
        (f"bearer  {AGENT_KEY} ", 200, True),
        ("Basic dXNlcjpwYXNz", 200, False),  # a proxy's own
        (f"Bearer {AGENT_KEY}x", 401, None),
        (f"Bearer {AGENT_KEY[:-1]}", 401, None),
        ("Bearer", 401, None),
        ("Bearer \xe9\xe9", 401, None),
    ],
)
async def test_an_agent_is_known_by_its_key(tmp_path: Path, header: str | None, status: int, agent: bool | None) -> None:
    gate = Gate()
    gate.door.set()
    async with serving(settings_for(tmp_path), diagnose=gate) as client:
        headers = [(b"Authorization", header.encode("latin-1"))] if header else []
        response = await client.post("/v1/diagnoses", json={"text": "hello"}, headers=headers)
    assert response.status_code == status
    assert [known for _, known in gate.asked] == ([] if agent is None else [agent])
    if status == 401:
        assert response.headers["www-authenticate"] == "Bearer"
        assert AGENT_KEY[:8] not in response.text


async def test_without_agent_keys_nobody_is_an_agent(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, agent_keys=[])) as client:
        assert (await client.post("/v1/diagnoses", json={"text": "a"}, headers={"Authorization": "Bearer "})).status_code == 401
        assert (await client.post("/v1/diagnoses", json={"text": "a"})).status_code == 200


# --- promises ---------------------------------------------------------------------------------------------------------------


async def test_a_promise_is_kept(tmp_path: Path) -> None:
    gate = Gate()
    async with serving(settings_for(tmp_path), diagnose=gate) as client:
        promised = await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "wait=10, Respond-Async;x=1"})
        assert promised.status_code == 202
        id_ = promised.json()["id"]
        assert promised.json() == {"id": id_, "status": None}
        assert promised.headers["location"] == f"/v1/diagnoses/{id_}"
        assert promised.headers["preference-applied"] == "respond-async"
        open_ = await client.get(promised.headers["location"])
        assert (open_.status_code, open_.json()) == (200, {"id": id_, "status": None})
        gate.door.set()
        while (answer := (await client.get(promised.headers["location"])).json())["status"] is None:
            await wait_all_tasks_blocked()
    assert answer["id"] == id_
    assert answer["status"] == "unavailable"
    async with serving(settings_for(tmp_path)) as later:  # another process: from the store
        assert (await later.get(f"/v1/diagnoses/{id_}")).json() == answer


async def test_a_promised_answer_about_a_secret_can_be_fetched_though_it_is_not_stored(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        where = (await client.post("/v1/diagnoses", json={"text": SEED}, headers={"Prefer": "respond-async"})).headers["location"]
        while (response := await client.get(where)).json()["status"] is None:
            await wait_all_tasks_blocked()
        assert response.json()["cause"]["code"] == "input.secret_mnemonic"
        assert "abandon" not in response.text
        assert (await client.get(f"{where}?refresh=true")).json() == response.json()
        assert (await client.get(f"{where}/bundle")).status_code == 404


async def test_a_refreshed_promise_is_the_new_answer_from_then_on(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        where = (await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "respond-async"})).headers["location"]
        while (first := (await client.get(where)).json())["status"] is None:
            await wait_all_tasks_blocked()
        again = (await client.get(f"{where}?refresh=true", headers={"Accept-Language": "zh"})).json()
        assert (again["id"], again["reply"]["locale"]) == (first["id"], "en")
        assert again != first
        assert (await client.get(where)).json() == again


async def test_a_promise_outlives_a_lost_database(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        with sqlite3.connect(tmp_path / "txdiag.sqlite3") as database:
            database.execute("ALTER TABLE diagnoses RENAME TO gone")
        where = (await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "respond-async"})).headers["location"]
        while (answer := await client.get(where)).json()["status"] is None:
            await wait_all_tasks_blocked()
        assert (answer.status_code, answer.json()["status"]) == (200, "unavailable")


async def test_a_promise_that_broke_says_so(tmp_path: Path) -> None:
    gate = Gate()
    gate.fault = ValueError(SEED)
    gate.door.set()
    async with serving(settings_for(tmp_path), diagnose=gate) as client:
        where = (await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "respond-async"})).headers["location"]
        await wait_all_tasks_blocked()
        response = await client.get(where)
    assert response.status_code == 500
    assert "abandon" not in response.text


async def test_open_promises_end_with_the_process(tmp_path: Path) -> None:
    gate = Gate()
    async with serving(settings_for(tmp_path), diagnose=gate) as client:
        await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "respond-async"})
        await wait_all_tasks_blocked()
        assert gate.waiting == 1
    assert gate.waiting == 0


# --- many -------------------------------------------------------------------------------------------------------------------------


async def test_a_batch_answers_each_text_in_order_and_one_bad_text_spoils_nothing(client: httpx.AsyncClient) -> None:
    texts = [HASH, "", "x" * 4001, "0x" + "1" * 40, HASH]
    response = await client.post("/v1/diagnoses/batch", json={"texts": texts})
    assert response.status_code == 200
    first, empty, long, address, last = response.json()
    assert (first["input"]["hash"], last["input"]["hash"]) == (HASH, HASH)
    assert first["id"] != last["id"]
    assert (empty["status"], empty["errors"]) == (422, [{"field": "text", "message": "is empty"}])
    assert (long["status"], long["errors"]) == (422, [{"field": "text", "message": "must have at most 4000 characters"}])
    assert address["input"]["kind"] == "address"


async def test_a_batch_contains_a_diagnosis_that_breaks(tmp_path: Path) -> None:
    async def breaks(question: Question, services: Services, *, agent: bool = False, id_: str | None = None) -> Answered:
        if question.text == "break":
            raise ValueError(SEED)
        return await diagnose(question, services, agent=agent, id_=id_)

    async with serving(settings_for(tmp_path), diagnose=breaks) as client:
        response = await client.post("/v1/diagnoses/batch", json={"texts": ["hello", "break", "hello"]})
    assert [entry["status"] for entry in response.json()] == ["not_a_transaction", 500, "not_a_transaction"]
    assert "abandon" not in response.text


async def test_a_batch_asks_only_so_many_at_once(tmp_path: Path) -> None:
    gate = Gate()
    async with serving(settings_for(tmp_path, max_concurrent=64), diagnose=gate) as client:
        asked = asyncio.create_task(client.post("/v1/diagnoses/batch", json={"texts": [f"text {n}" for n in range(100)]}))
        await wait_all_tasks_blocked()
        assert gate.waiting == 8
        gate.door.set()
        response = await asked
    assert len(response.json()) == 100
    assert gate.most == 8
    assert len(gate.asked) == 100


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "texts"),
        ({"texts": []}, "texts"),
        ({"texts": ["a"] * 101}, "texts"),
        ({"texts": "a"}, "texts"),
        ({"texts": ["a", 1]}, "texts.1"),
        ({"texts": [None]}, "texts.0"),
        ({"texts": ["a"], SEED: 1}, "body"),
        ([], "body"),
    ],
)
async def test_a_batch_of_another_shape_is_refused(client: httpx.AsyncClient, body: Any, field: str) -> None:
    response = await client.post("/v1/diagnoses/batch", json=body)
    assert response.status_code == 422
    assert [error["field"] for error in response.json()["errors"]] == [field]
    assert "abandon" not in response.text


# --- the hint --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hint", ["ethereum", "ETH", "erc20", "eip155:1", "以太坊", "tron:0x2b6653dc", "波场", "TRC-20"])
async def test_a_network_may_be_named_in_any_usual_way(client: httpx.AsyncClient, hint: str) -> None:
    response = await client.post("/v1/diagnoses", json={"text": HASH, "network": hint})
    assert response.status_code == 200
    assert response.json()["input"]["claimed_network"] == (
        "ethereum" if hint in ("ethereum", "ETH", "erc20", "eip155:1", "以太坊") else "tron"
    )


async def test_every_field_reaches_the_question(tmp_path: Path) -> None:
    gate = Gate()
    gate.door.set()
    body = {
        "text": HASH,
        "network": "ethereum",
        "sender": "0xdAC17F958D2ee523a2206206994597C13D831ec7",
        "recipient": "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
        "nonce": 12,
        "submitted_at": "2026-11-22T22:00:00+02:00",
        "raw_transaction": "0x02f8",
        "error_text": "nonce too low",
        "locale": "zh-Hans",
        "audience": "bot",
    }
    async with serving(settings_for(tmp_path), diagnose=gate) as client:
        assert (await client.post("/v1/diagnoses", json=body)).status_code == 200
    question = gate.asked[0][0]
    assert question.model_dump(mode="json") == {**body, "submitted_at": "2026-11-22T20:00:00Z"}


async def test_a_lost_database_loses_no_answer(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        with sqlite3.connect(tmp_path / "txdiag.sqlite3") as database:
            database.execute("ALTER TABLE diagnoses RENAME TO gone")
        answer = await client.post("/v1/diagnoses", json={"text": HASH})
        assert answer.status_code == 200
        lost = await client.get(f"/v1/diagnoses/{answer.json()['id']}")
        assert lost.status_code == 500
        assert "diagnoses" not in lost.text
        with sqlite3.connect(tmp_path / "txdiag.sqlite3") as database:
            database.execute("ALTER TABLE gone RENAME TO diagnoses")
        again = (await client.post("/v1/diagnoses", json={"text": HASH})).json()
        assert (await client.get(f"/v1/diagnoses/{again['id']}")).json() == again
