"""Every recorded Tron transaction through the whole diagnosis: the first cause is one that its known truth accepts, nothing that would be wrong is called
proven or strong, and what should stand beside it does. All of it with the corpus's own server, at the moment of its recordings."""

from __future__ import annotations

import json
from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.shared.test_tron_corpus_facts import CORPUS, MADE, serving
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

SURE = ("proven", "strong")
CASES = {c["id"]: c for c in MADE}
HINTED = sorted(name for name, c in CASES.items() if c["truth"].get("hinted"))


@pytest.fixture(scope="module")
def recorded() -> Generator[str]:
    with serving("recorded") as url:
        yield url


def moment() -> datetime:
    """When all of it was recorded."""
    return datetime.fromtimestamp(
        json.loads((CORPUS / "tron-node/data/common.json").read_text())["moment"]["time_ms"] / 1000, UTC
    )


async def ask(url: str, question: Question) -> Diagnosis:
    async with asking({"tron": [url]}) as services:
        await diagnose(
            Question(text="1" * 64), services, now=moment()
        )  # the endpoint's first question also asks which chain it serves
        return (await diagnose(question, services, now=moment())).diagnosis


def at_most(answer: Diagnosis) -> int:
    """A look whether the digits are a key, and two waves; a third that proves an expiry by another endpoint, or tells since when others rule an account."""
    return 4 if answer.cause.code in ("dropped.expired", "security.permission_hijacked") else 3


def pasted(case: dict[str, Any]) -> str:
    return case.get("text") or case["tx_hash"]


@pytest.mark.parametrize("name", sorted(CASES))
async def test_from_the_hash_alone(name: str, recorded: str) -> None:
    case = CASES[name]
    answer = await ask(recorded, Question(text=pasted(case)))
    told = [answer.cause, *answer.findings]
    assert answer.cause.code in case["truth"]["codes"]
    assert [c.code for c in told if c.code in case["must_not"]["codes"] and c.confidence in SURE] == []
    assert set(case["truth"]["findings"]) <= {c.code for c in told}
    assert answer.usage.round_trips <= at_most(answer)


@pytest.mark.parametrize("name", HINTED)
async def test_with_what_a_user_could_add(name: str, recorded: str) -> None:
    case = CASES[name]
    hinted = case["truth"]["hinted"]
    more: dict[str, Any] = {k: hinted[k] for k in ("error_text", "sender") if k in hinted}
    if hinted.get("raw_transaction"):
        more["raw_transaction"] = case["raw_transaction"]
    answer = await ask(recorded, Question(text=pasted(case), **more))
    assert answer.cause.code in hinted["codes"]
    assert answer.usage.round_trips <= at_most(answer)
