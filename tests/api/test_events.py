"""Watching a diagnosis being made: server-sent events of the real application."""

from __future__ import annotations

import json
from typing import Any

import httpx

from tests.api.serving import HASH


def events(text: str) -> list[tuple[str, Any]]:
    """As a browser reads a stream: the kind and the data of each event."""
    told: list[tuple[str, Any]] = []
    for block in text.strip().split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
        if lines:
            told.append((lines["event"], json.loads(lines["data"])))
    return told


async def test_a_promised_diagnosis_is_watched_to_its_answer(client: httpx.AsyncClient) -> None:
    promised = await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "respond-async"})
    place = promised.headers["location"]
    response = await client.get(f"{place}/events")
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["cache-control"] == "no-store"
    told = events(response.text)
    assert told[0][0] == "searching"
    assert set(told[0][1]["networks"]) <= {"ethereum", "tron"}
    assert {e[1]["result"] for e in told if e[0] == "answered"} <= {"unreachable"}
    assert told[-1][0] == "answer"
    assert told[-1][1]["id"] == promised.json()["id"]
    assert (await client.get(place)).json() == told[-1][1]


async def test_a_stream_that_was_cut_off_begins_anew(client: httpx.AsyncClient) -> None:
    promised = await client.post("/v1/diagnoses", json={"text": HASH}, headers={"Prefer": "respond-async"})
    first = await client.get(f"{promised.headers['location']}/events")
    assert events((await client.get(f"{promised.headers['location']}/events")).text) == events(first.text)


async def test_one_made_earlier_is_told_at_once(client: httpx.AsyncClient) -> None:
    made = (await client.post("/v1/diagnoses", json={"text": HASH})).json()
    told = events((await client.get(f"/v1/diagnoses/{made['id']}/events")).text)
    assert [kind for kind, _ in told] == ["answer"]
    assert told[0][1]["id"] == made["id"]


async def test_an_unknown_one_is_not_there(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/diagnoses/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF/events")).status_code == 404
