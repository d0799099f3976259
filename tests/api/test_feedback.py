"""Whether an answer helped: one voice an answer, from programs and from a page, and no secret in it."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from tests.api.serving import HASH, serving, settings_for

WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"
SEED = "hero reject write rescue hero defense leave kind steak lottery wisdom infant"
UNKNOWN = "dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF"
BROWSER = {"Accept": "text/html", "Accept-Language": "en"}


async def asked(client: httpx.AsyncClient) -> str:
    return (await client.post("/v1/diagnoses", json={"text": HASH})).json()["id"]


async def test_what_is_said_is_kept_once_and_the_latest_word_stands(client: httpx.AsyncClient) -> None:
    id_ = await asked(client)
    place = f"/v1/diagnoses/{id_}/feedback"
    pressed = [(await client.post(place, json={"helpful": True})).json() for _ in range(20)]
    assert pressed[-1] == {"id": id_, "helpful": True, "resolved": None, "commented": False}
    second = await client.post(place, json={"resolved": True, "comment": " It worked. "})
    assert second.json() == {"id": id_, "helpful": True, "resolved": True, "commented": True}
    assert (await client.post(place, json={"helpful": False})).json()["helpful"] is False


@pytest.mark.parametrize(
    "body", [{}, {"comment": "  "}, {"helpful": None}, {"helpful": "perhaps"}, {"comment": "x" * 1001}, {"mail": "a@b.c"}]
)
async def test_what_says_nothing_or_too_much_is_refused(client: httpx.AsyncClient, body: dict[str, object]) -> None:
    response = await client.post(f"/v1/diagnoses/{await asked(client)}/feedback", json=body)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"


async def test_an_unknown_answer_takes_none(client: httpx.AsyncClient) -> None:
    assert (await client.post(f"/v1/diagnoses/{UNKNOWN}/feedback", json={"helpful": True})).status_code == 404
    assert (await client.post(f"/d/{UNKNOWN}/feedback", data={"helpful": "yes"}, headers=BROWSER)).status_code == 404


@pytest.mark.parametrize("secret", [WIF, SEED])
async def test_a_secret_in_the_comment_is_refused_and_nowhere_kept(tmp_path: Path, secret: str) -> None:
    async with serving(settings_for(tmp_path)) as client:
        id_ = await asked(client)
        told = await client.post(f"/v1/diagnoses/{id_}/feedback", json={"helpful": True, "comment": f"my key: {secret}"})
        assert told.status_code == 422
        assert told.json()["errors"][0]["field"] == "comment"
        assert secret not in told.text
        page = await client.post(f"/d/{id_}/feedback", data={"comment": f"my key: {secret}"}, headers=BROWSER)
        assert page.status_code == 303
        assert page.headers["location"].startswith("/secret/")
    assert secret.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


async def test_what_could_be_a_key_or_a_lure_is_struck_out_of_a_comment(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path)) as client:
        comment = f"{HASH[2:]} see https://claim.example/x?t=1"
        assert (await client.post(f"/v1/diagnoses/{await asked(client)}/feedback", json={"comment": comment})).status_code == 200
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"claim.example" not in kept
    assert "… see https://…".encode() in kept


async def test_feedback_is_limited_like_asking(tmp_path: Path) -> None:
    async with serving(settings_for(tmp_path, rate_per_minute=2)) as client:
        id_ = await asked(client)
        said = [await client.post(f"/v1/diagnoses/{id_}/feedback", json={"helpful": True}) for _ in range(2)]
    assert [response.status_code for response in said] == [200, 429]


async def test_two_presses_on_the_page_and_thanks(client: httpx.AsyncClient) -> None:
    place = (await client.post("/", data={"text": HASH}, headers=BROWSER)).headers["location"]

    def offered(page: httpx.Response) -> list[str]:
        return re.findall(r'name="(helpful|resolved|comment)"', page.text)

    assert offered(await client.get(place, headers=BROWSER)) == ["helpful", "helpful"]
    pressed = await client.post(f"{place}/feedback", data={"helpful": "yes"}, headers=BROWSER)
    assert (pressed.status_code, pressed.headers["location"]) == (303, f"{place}#helped")
    assert "set-cookie" not in pressed.headers
    page = await client.get(place, headers=BROWSER)
    assert "Thank you" in page.text
    assert offered(page) == ["resolved", "resolved", "comment"]
    await client.post(f"{place}/feedback", data={"resolved": "no"}, headers=BROWSER)
    await client.post(f"{place}/feedback", data={"comment": "I wait"}, headers=BROWSER)
    page = await client.get(place, headers=BROWSER)
    assert offered(page) == []
    assert "I wait" not in page.text  # whoever has the address reads the page


@pytest.mark.parametrize("fields", [{}, {"helpful": "maybe"}, {"comment": "   "}, {"other": "x"}])
async def test_a_press_that_says_nothing_changes_nothing(client: httpx.AsyncClient, fields: dict[str, str]) -> None:
    place = (await client.post("/", data={"text": HASH}, headers=BROWSER)).headers["location"]
    assert (await client.post(f"{place}/feedback", data=fields, headers=BROWSER)).status_code == 303
    assert "Thank you" not in (await client.get(place, headers=BROWSER)).text
