"""What is wrong with a request is told as a problem document: which field, what is wrong, and never what was sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.middleware import MAX_BODY
from api.problems import Problem
from tests.api.serving import HASH, serving, settings_for
from txdiag.answer import Question
from txdiag.diagnose import Answered
from txdiag.services import Services

ODD = "Zq-odd-value-Zq"
JSON = {"Content-Type": "application/json"}


def problem(response: httpx.Response, status: int) -> Problem:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    told = Problem.model_validate(response.json())
    assert told.status == status
    assert told.type.startswith("urn:txdiag:problem:")
    assert told.title
    assert told.request_id == response.headers["x-request-id"]
    assert ODD not in response.text
    return told


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("text", "", "is empty"),
        ("text", "x" * 4001, "must have at most 4000 characters"),
        ("text", None, "must be a text"),
        ("text", 7, "must be a text"),
        ("text", [ODD], "must be a text"),
        ("text", {"a": ODD}, "must be a text"),
        ("network", ODD, "is not a network known here; known are ethereum, tron"),
        ("network", "", "is not a network known here"),
        ("network", "n" * 101, "must have at most 100 characters"),
        ("network", 1, "must be a text"),
        ("sender", ODD, "is not an address"),
        ("sender", "", "is not an address"),
        ("sender", "0x" + "1" * 39, "is not an address"),
        ("sender", "0xdAC17F958D2ee523a2206206994597C13D831eC7", "checksum (EIP-55) does not fit"),
        ("recipient", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T", "is not an address"),
        ("recipient", "0x" + "1" * 64, "is not an address"),
        ("recipient", 5, "must be a text"),
        ("submitted_at", ODD, "must be a time as in"),
        ("submitted_at", 1763900000, "must be a time as in"),
        ("submitted_at", True, "must be a time as in"),
        ("submitted_at", "2026-11-22T20:00:00", "needs a time zone"),
        ("submitted_at", "2026-13-22T20:00:00Z", "must be a time as in"),
        ("submitted_at", "1969-12-31T00:00:00Z", "is before any of these networks began"),
        pytest.param("submitted_at", (datetime.now(UTC) + timedelta(days=2)).isoformat(), "is in the future", id="in-two-days"),
        ("submitted_at", "9999-12-31T23:59:59-23:00", "is in the future"),
        ("raw_transaction", ODD, "must be hex digits"),
        ("raw_transaction", "0xabc", "must be hex digits"),
        ("raw_transaction", "", "must be hex digits"),
        ("raw_transaction", "0x" + "a" * (256 * 1024 + 1), "must have at most 262146 characters"),
        ("error_text", "e" * 4001, "must have at most 4000 characters"),
        ("error_text", 3.5, "must be a text"),
        ("locale", "../../etc/passwd", "must be a language tag"),
        ("locale", "x" * 36, "must have at most 35 characters"),
        ("audience", ODD, "must be one of 'user', 'agent' or 'bot'"),
        ("audience", None, "must be one of"),
    ],
)
async def test_a_field_that_is_not_as_it_must_be_is_named(client: httpx.AsyncClient, field: str, value: Any, said: str) -> None:
    told = problem(await client.post("/v1/diagnoses", json={"text": HASH, field: value}), 422)
    assert [error.field for error in told.errors] == [field]
    assert said in told.errors[0].message
    assert told.detail is not None and told.detail.startswith(f"{field}: ")


async def test_every_fault_is_told_at_once(client: httpx.AsyncClient) -> None:
    told = problem(await client.post("/v1/diagnoses", json={"sender": ODD, "audience": ODD}), 422)
    assert {error.field for error in told.errors} == {"text", "sender", "audience"}


async def test_a_made_up_field_is_refused_and_its_name_is_not_repeated(client: httpx.AsyncClient) -> None:
    told = problem(await client.post("/v1/diagnoses", json={"text": HASH, ODD: 1, ODD + "2": 2}), 422)
    assert [(error.field, error.message) for error in told.errors] == [("body", "has a field that is not known")]


@pytest.mark.parametrize("body", ["null", "[]", '"text"', "1", "true"])
async def test_a_body_that_is_no_object(client: httpx.AsyncClient, body: str) -> None:
    told = problem(await client.post("/v1/diagnoses", content=body, headers=JSON), 422)
    assert told.errors[0].field == "body"


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b'{"text": "' + ODD.encode() + b'"',
        b"\x00\xff\xfe binary " + bytes(range(256)),
        b'{"text": "\xff"}',
        b"[" * 100_000,
        b'{"text": ' + b"1" * 5000 + b"}",
        b"{'text': 'a'}",
        b" ",
    ],
)
async def test_a_body_that_cannot_be_read(client: httpx.AsyncClient, body: bytes) -> None:
    problem(await client.post("/v1/diagnoses", content=body, headers=JSON), 400)


async def test_half_a_character_is_no_text(client: httpx.AsyncClient) -> None:
    told = problem(await client.post("/v1/diagnoses", content=b'{"text": "\\ud800"}', headers=JSON), 422)
    assert told.errors[0].field == "text"


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/xml",
        "",
        "json",
        "text/json",
    ],
)
@pytest.mark.parametrize("path", ["/v1/diagnoses", "/v1/diagnoses/batch"])
async def test_another_kind_of_body(client: httpx.AsyncClient, kind: str, path: str) -> None:
    problem(await client.post(path, content=b'{"text": "a"}', headers={"Content-Type": kind}), 415)


async def test_json_may_say_its_character_set(client: httpx.AsyncClient) -> None:
    headers = {"Content-Type": "application/JSON; charset=utf-8"}
    assert (await client.post("/v1/diagnoses", content='{"text": "转账"}'.encode(), headers=headers)).status_code == 200


async def _in_parts(total: int) -> AsyncIterator[bytes]:
    for start in range(0, total, 50_000):
        yield b"x" * min(50_000, total - start)


@pytest.mark.parametrize("path", ["/v1/diagnoses", "/v1/diagnoses/batch", "/healthz", "/nowhere"])
async def test_a_large_body_is_refused_by_what_it_says(client: httpx.AsyncClient, path: str) -> None:
    told = problem(await client.post(path, content=b"x" * 1_000_000, headers=JSON), 413)
    assert str(MAX_BODY) in (told.detail or "")


@pytest.mark.parametrize("total", [MAX_BODY + 1, 1_000_000])
async def test_a_large_body_is_refused_while_it_comes_in(client: httpx.AsyncClient, total: int) -> None:
    taken = 0

    async def counted() -> AsyncIterator[bytes]:
        nonlocal taken
        async for part in _in_parts(total):
            taken += len(part)
            yield part

    problem(await client.post("/v1/diagnoses", content=counted(), headers=JSON), 413)


async def test_a_lie_about_the_length_does_not_help(client: httpx.AsyncClient) -> None:
    for lie in ("5", "-1", "abc", "9" * 400):
        response = await client.post("/v1/diagnoses", content=_in_parts(1_000_000), headers={**JSON, "Content-Length": lie})
        problem(response, 413)


async def test_the_largest_body_is_still_read(client: httpx.AsyncClient) -> None:
    frame = b'{"text": ""}'
    body = b'{"text": "' + b"x" * (MAX_BODY - len(frame)) + b'"}'
    assert len(body) == MAX_BODY
    assert problem(await client.post("/v1/diagnoses", content=body, headers=JSON), 422).errors[0].field == "text"
    problem(await client.post("/v1/diagnoses", content=body + b" ", headers=JSON), 413)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", f"/{ODD}", 404),
        ("GET", f"/v1/{ODD}?q={ODD}", 404),
        ("GET", "/v1/diagnoses/", 404),
        ("GET", "/v1/causes/failed.no_such_cause", 404),
        ("GET", f"/v1/causes/{ODD}", 404),
        ("GET", "/docs", 404),
        ("GET", "/redoc", 404),
        ("PUT", "/v1/diagnoses", 405),
        ("GET", "/v1/diagnoses", 405),
        ("DELETE", "/v1/causes", 405),
        ("POST", "/healthz", 405),
        (ODD, "/v1/causes", 405),
    ],
)
async def test_addresses_and_methods_that_do_not_exist(client: httpx.AsyncClient, method: str, path: str, status: int) -> None:
    response = await client.request(method, path)
    problem(response, status)
    assert ("allow" in response.headers) == (status == 405)


@pytest.mark.parametrize("value", [ODD, "", "2"])
async def test_a_parameter_that_is_not_as_it_must_be(client: httpx.AsyncClient, value: str) -> None:
    told = problem(await client.get("/v1/diagnoses/dx_01JD0000000000000000000000", params={"refresh": value}), 422)
    assert [(error.field, error.message) for error in told.errors] == [("refresh", "must be true or false")]


async def test_a_fault_of_ours_says_nothing_of_itself(tmp_path: Path) -> None:
    async def breaks(question: Question, services: Services, *, agent: bool = False, id_: str | None = None) -> Answered:
        raise ValueError(question.text)

    async with serving(settings_for(tmp_path), diagnose=breaks) as client:
        told = problem(await client.post("/v1/diagnoses", json={"text": ODD}), 500)
        assert (told.detail, told.errors) == (None, [])
        assert (await client.get("/healthz")).status_code == 200


async def test_headers_keep_pages_and_answers_to_their_reader(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, frame_ancestors=["https://desk.example", "'self'"])) as client:
        for response in [
            await client.post("/v1/diagnoses", json={"text": "a"}),
            await client.post("/v1/diagnoses", content=b"{", headers=JSON),
            await client.post("/v1/diagnoses", content=b"x" * 1_000_000, headers=JSON),
            await client.get("/v1/nowhere"),
            await client.get("/v1/causes"),
        ]:
            assert response.headers["cache-control"] == "no-store"
            assert response.headers["x-content-type-options"] == "nosniff"
            assert response.headers["referrer-policy"] == "no-referrer"
            policy = response.headers["content-security-policy"].split("; ")
            assert "default-src 'self'" in policy
            assert "frame-ancestors https://desk.example 'self'" in policy
            assert "unsafe" not in response.headers["content-security-policy"]
            assert "access-control-allow-origin" not in response.headers


async def test_nobody_may_frame_it_unless_allowed(client: httpx.AsyncClient) -> None:
    assert "frame-ancestors 'none'" in (await client.get("/healthz")).headers["content-security-policy"]
