"""Where the page of an answer in the making leads, and that a secret which only the guard knew leaves nothing behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx

from tests.api.serving import HASH, serving, settings_for
from txdiag.answer import Question
from txdiag.diagnose import Answered, diagnose

WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"


async def watched(client: httpx.AsyncClient) -> tuple[str, str]:
    """The address of the watch page of a question, and all that its stream said until the end."""
    place = (await client.post("/", data={"text": HASH, "live": "1"})).headers["location"]
    told = await client.get(f"/v1/diagnoses/{place.removeprefix('/watch/')}/events")
    return place, told.text


async def test_an_answer_that_is_there_is_gone_to(client: httpx.AsyncClient) -> None:
    place, _ = await watched(client)
    response = await client.get(place)
    assert response.status_code == 303
    assert response.headers["location"] == place.replace("/watch/", "/d/")
    assert (await client.get(response.headers["location"])).status_code == 200


async def test_what_the_guard_knew_is_not_told_and_leads_to_the_advice(tmp_path: Path) -> None:
    async def guarded(question: Question, *rest: Any, **more: Any) -> Answered:
        """What is left where the 64 digits are a key: as for any other secret, an answer without them and no bundle."""
        return await diagnose(question.model_copy(update={"text": WIF}), *rest, **more)

    async with serving(settings_for(tmp_path), diagnose=guarded) as client:
        place, told = await watched(client)
        assert "event: answer" in told
        assert HASH.removeprefix("0x") not in told
        assert WIF not in told
        response = await client.get(place)
        assert (response.status_code, response.headers["location"]) == (303, "/secret/private_key")
        assert (await client.get(place.replace("/watch/", "/d/"))).status_code == 404


async def test_an_unknown_one_is_not_there(client: httpx.AsyncClient) -> None:
    response = await client.get("/watch/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF", follow_redirects=True)
    assert response.status_code == 404
