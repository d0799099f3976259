"""The recorded answers of the public Tron networks through the whole diagnosis, with their server's made-up present: nothing crashes, and neither the status nor the
cause contradicts the label. Many are partial: what was not recorded the server answers as a node that does not have it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.shared.test_tron_corpus_facts import CORPUS
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose

CASES: list[dict[str, Any]] = [
    c
    for c in (json.loads(p.read_text()) for p in sorted((CORPUS / "tron/data").glob("*.json")))
    if c.get("tx_hash") and len(c["tx_hash"]) == 64
]
SUCCEEDS = ("succeeded.", "fee.", "included.", "security.", "stake.", "nft.", "network.", "energy.dynamic_penalty", "account.")
UNSEEN = ("infra.", "not_found.", "input.")


@contextmanager
def serving() -> Generator[str]:
    command = [sys.executable, str(CORPUS / "tron/serve.py"), "--port", "0", "--network", "all", "--synthetic-now"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        try:
            assert server.stdout is not None
            yield next(word for word in server.stdout.readline().split() if word.startswith("http"))
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def public() -> Generator[str]:
    with serving() as url:
        yield url


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["id"])
async def test_nothing_contradicts_the_label(case: dict[str, Any], public: str) -> None:
    slug = "tron-shasta" if case["network"] == "shasta" else "tron"
    async with asking({slug: [public]}) as services:
        answered = await diagnose(Question(text=case["tx_hash"], network=slug), services)
    answer, label = answered.diagnosis, case["label"]["status"]
    code = answer.cause.code
    if label == "success":
        assert code.startswith((*SUCCEEDS, *UNSEEN)), code
        # what was not recorded of it may not be seen, and is then called so
        assert answer.status in ("succeeded", "unavailable")
    elif label == "failed":
        assert not code.startswith("succeeded."), code
        assert answer.status in ("failed", "unavailable", "not_found")
