"""A case is given to people once, with everything they need and nothing of what was pasted; and a watched one is told when it changes."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from api.app import create_app
from api.handing import COST
from api.watching import look_at_all
from chains.bundle import Bundle
from chains.networks.registry import load_registry
from tests.api.serving import AGENT_KEY, HASH, serving, settings_for
from tests.listener import Listener, listening
from tests.nodes import anvil
from tests.scenarios.evm import World
from txdiag.diagnose import replay

REGISTRY = load_registry()
SECRET = "a-secret-for-tests-0123456789"
WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"
UNKNOWN = "dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF"
BROWSER = {"Accept": "text/html", "Accept-Language": "en"}


def with_webhook(listener: Listener) -> dict[str, Any]:
    return {"webhook_url": listener.url, "webhook_secrets": [SECRET], "webhook_private": True}


async def asked(client: httpx.AsyncClient) -> str:
    return (await client.post("/v1/diagnoses", json={"text": f"my words about {HASH}", "locale": "zh-Hans"})).json()["id"]


async def test_the_packet_holds_everything_and_none_of_the_words(tmp_path: Path) -> None:
    with listening() as listener:
        async with serving(settings_for(tmp_path, **with_webhook(listener))) as client:
            id_ = await asked(client)
            stored = (await client.get(f"/v1/diagnoses/{id_}")).json()
            await client.post(f"/v1/diagnoses/{id_}/feedback", json={"helpful": False})
            told = await client.post(f"/v1/diagnoses/{id_}/handoff", json={"note": f"Ticket 4711 {HASH[2:]}"})
    assert told.status_code == 200
    (received,) = listener.received
    packet = received.json
    assert told.json()["delivery"] == packet["delivery"]
    assert told.json()["before"] is False
    assert set(told.json()["passed_on"]) <= set(packet)
    assert packet["id"] == packet["diagnosis"]["id"] == id_
    assert packet["diagnosis"]["cause"]["code"] == stored["cause"]["code"]
    assert packet["reply"] == stored["reply"]
    assert (packet["queue"], packet["priority"]) == (stored["handoff"]["queue"], stored["handoff"]["priority"])
    assert packet["note"] == "Ticket 4711 …"
    assert packet["feedback"]["helpful"] is False
    assert "my words" not in received.body.decode()
    again = await replay(Bundle.model_validate(packet["evidence"]), REGISTRY)
    assert again.diagnosis.cause.code == stored["cause"]["code"]


async def test_pressing_again_sends_nothing_again(tmp_path: Path) -> None:
    with listening() as listener:
        async with serving(settings_for(tmp_path, **with_webhook(listener))) as client:
            id_ = await asked(client)
            told = [(await client.post(f"/v1/diagnoses/{id_}/handoff")).json() for _ in range(3)]
            page = await client.post(f"/d/{id_}/handoff", headers=BROWSER)
    assert page.status_code == 303
    assert [one["before"] for one in told] == [False, True, True]
    assert len({one["delivery"] for one in told}) == 1
    assert len(listener.received) == 1


async def test_where_nobody_takes_it_that_is_told_and_it_can_be_tried_again(tmp_path: Path) -> None:
    with listening(400, 400, 200) as listener:
        async with serving(settings_for(tmp_path, **with_webhook(listener))) as client:
            id_ = await asked(client)
            told = await client.post(f"/v1/diagnoses/{id_}/handoff")
            page = await client.post(f"/d/{id_}/handoff?lang=en", headers=BROWSER)
            last = await client.post(f"/v1/diagnoses/{id_}/handoff")
    assert told.status_code == 502
    assert told.headers["retry-after"]
    assert told.json()["type"] == "urn:txdiag:problem:not-delivered"
    assert "token" not in told.text
    assert page.status_code == 502
    assert "nothing was passed on" in page.text
    assert last.status_code == 200


async def test_where_no_webhook_is_set_it_is_said_and_no_button_is_shown(client: httpx.AsyncClient) -> None:
    id_ = await asked(client)
    for told in (await client.post(f"/v1/diagnoses/{id_}/handoff"), await client.post("/v1/watches", json={"id": id_})):
        assert told.status_code == 404
        assert told.headers["content-type"] == "application/problem+json"
        assert told.json()["type"] == "urn:txdiag:problem:not-set-up"
        assert "TXDIAG_WEBHOOK_URL" in told.json()["detail"]
    assert "/handoff" not in (await client.get(f"/d/{id_}", headers=BROWSER)).text


async def test_an_unknown_case_and_a_note_with_a_secret_are_refused(tmp_path: Path) -> None:
    with listening() as listener:
        async with serving(settings_for(tmp_path, **with_webhook(listener))) as client:
            id_ = await asked(client)
            assert (await client.post(f"/v1/diagnoses/{UNKNOWN}/handoff")).status_code == 404
            refused = await client.post(f"/v1/diagnoses/{id_}/handoff", json={"note": WIF})
            assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "note")
            assert WIF not in refused.text
            page = await client.post(f"/d/{id_}/handoff", data={"note": WIF}, headers=BROWSER)
            assert page.headers["location"].startswith("/secret/private_key")
    assert listener.received == []


async def test_the_page_offers_it_and_then_says_that_it_went(tmp_path: Path) -> None:
    with listening() as listener:
        async with serving(settings_for(tmp_path, **with_webhook(listener))) as client:
            place = f"/d/{await asked(client)}"
            before = await client.get(f"{place}?lang=en", headers=BROWSER)
            assert f'action="{place}/handoff?lang=en"' in before.text
            pressed = await client.post(f"{place}/handoff?lang=en", data={"note": "Ticket 1"}, headers=BROWSER)
            assert (pressed.status_code, pressed.headers["location"]) == (303, f"{place}?lang=en#hand-over")
            after = await client.get(f"{place}?lang=en", headers=BROWSER)
    assert listener.received[0].json["note"] == "Ticket 1"
    assert "Handed over to support" in after.text
    assert listener.received[0].json["delivery"] in after.text
    assert "/handoff" not in after.text


async def test_nobody_floods_the_people(tmp_path: Path) -> None:
    with listening() as listener:
        async with serving(settings_for(tmp_path, rate_per_minute=COST + 2, **with_webhook(listener))) as client:
            first, second = await asked(client), await asked(client)
            told = [await client.post(f"/v1/diagnoses/{id_}/handoff") for id_ in (first, second)]
            page = await client.post(f"/d/{second}/handoff", headers=BROWSER)
            key = {"Authorization": f"Bearer {AGENT_KEY}"}
            agent = await client.post(f"/v1/diagnoses/{second}/handoff", headers=key)
    assert [response.status_code for response in (*told, page, agent)] == [200, 429, 429, 200]
    assert len(listener.received) == 2


# --- watches -----------------------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def running(settings: Any) -> AsyncGenerator[tuple[httpx.AsyncClient, Any]]:
    """The application and its doors, so that a look is made when the test says so."""
    app: Starlette = create_app(settings)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://t") as client,
    ):
        yield client, app.state.doors


@pytest.mark.anvil
async def test_a_waiting_transfer_is_told_when_it_is_included_and_then_no_more(tmp_path: Path) -> None:
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node, listening() as listener:
        world = World(node)
        world.stop_mining()
        sent = world.send(world.alice, world.bob, value=10**18)
        settings = settings_for(
            tmp_path, networks=["ethereum"], endpoints={"ethereum": [node.url]}, deadline_s=20, **with_webhook(listener)
        )
        async with running(settings) as (client, doors):
            id_ = (await client.post("/v1/diagnoses", json={"text": f"https://etherscan.io/tx/{sent}"})).json()["id"]
            begun = await client.post("/v1/watches", json={"id": id_})
            assert begun.status_code == 201
            assert begun.json()["status"] == "pending"
            assert datetime.fromisoformat(begun.json()["next_look"]) > datetime.now(UTC)
            later = datetime.now(UTC) + timedelta(minutes=30)
            await doors.services.cases.close()
            assert await look_at_all(doors, later) == 1
            assert listener.received == []  # it still waits: nothing to tell
            node.mine(8)
            await doors.services.cases.close()
            later += timedelta(minutes=30)
            assert await look_at_all(doors, later) == 1
            told = listener.received[0]
            assert told.headers["Txdiag-Event"] == "diagnosis.changed"
            assert told.json["before"]["status"] == "pending"
            assert told.json["diagnosis"]["status"] == "succeeded"
            assert told.json["id"] == id_
            assert told.json["watching"] is False
            assert (await client.get(f"/v1/diagnoses/{id_}")).json()["status"] == "succeeded"
            assert await look_at_all(doors, later + timedelta(days=2)) == 0
            assert len(listener.received) == 1
            ended = await client.post("/v1/watches", json={"id": id_})
            assert (ended.status_code, ended.json()["errors"][0]["field"]) == (422, "id")


async def test_what_was_not_taken_is_told_again_and_a_watch_ends_in_the_end(tmp_path: Path) -> None:
    with listening(400) as listener:
        async with running(settings_for(tmp_path, **with_webhook(listener))) as (client, doors):
            id_ = await asked(client)
            store = doors.services.store
            assert (await client.post("/v1/watches", json={"id": id_})).status_code == 201
            await store.tell_watch(id_, "pending pending.nonce_gap pending")
            now = datetime.now(UTC) + timedelta(minutes=2)
            assert await look_at_all(doors, now) == 1
            assert await look_at_all(doors, now + timedelta(minutes=2)) == 1
            assert await look_at_all(doors, now + timedelta(hours=25)) == 1
            assert await look_at_all(doors, now + timedelta(hours=50)) == 0
    assert len(listener.received) == 3


@pytest.mark.parametrize("body", [{}, {"id": ""}, {"id": UNKNOWN, "url": "http://127.0.0.1:1"}, {"id": 7}])
async def test_a_watch_names_a_case_and_no_address_of_its_own(client: httpx.AsyncClient, body: dict[str, Any]) -> None:
    assert (await client.post("/v1/watches", json=body)).status_code == 422


async def test_nothing_is_watched_that_is_not_there(client: httpx.AsyncClient) -> None:
    assert (await client.post("/v1/watches", json={"id": UNKNOWN})).status_code == 404
