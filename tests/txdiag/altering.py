"""Recorded answers of a Tron node with something changed: situations that nobody recorded, of the same forms."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from typing import Any

from tests.tron_index import Index
from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking, replayed, told
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

Change = Callable[[dict[str, Any]], None]
Exchange = dict[str, Any]
BODIES = ("/gettransactionbyid", "/gettransactionfrompending")
RECEIPTS = ("/gettransactioninfobyid",)


def altered(name: str, **changes: Change) -> list[Exchange]:
    """The exchanges of a case that a change concerns, changed. body, info: of all views; else the last part of a path: getaccount, getcontractinfo …, and replay: the
    constant call that repeats the transaction."""
    found: list[Exchange] = []
    for exchange in case(name)["http"]:
        path, answer = exchange["path"], exchange.get("answer")
        which = "body" if path.endswith(BODIES) else "info" if path.endswith(RECEIPTS) else path.rpartition("/")[2]
        if which == "triggerconstantcontract" and exchange["body"].get("data") == call_of(name).get("data"):
            which = "replay"
        if not answer or which not in changes:
            continue
        changed = copy.deepcopy(exchange)
        changes[which](changed["answer"])
        if which == "body":
            changed["answer"].pop("raw_data_hex", None)  # which the hash is of
        found.append(changed)
    return found


def call_of(name: str) -> dict[str, Any]:
    """The parameters of a case's transaction, as its body has them."""
    body = next((e["answer"] for e in case(name)["http"] if e["path"].endswith("/gettransactionbyid") and e["answer"]), None)
    return {} if body is None else body["raw_data"]["contract"][0]["parameter"]["value"]


def kept(answer: dict[str, Any]) -> None:
    """No change: the exchange goes before those of other cases."""


async def answered(
    name: str,
    more: Sequence[Exchange] = (),
    *,
    words: str = "",
    index: Index | None = None,
    cases: Sequence[str] | None = None,
    **asked: Any,
) -> Diagnosis:
    """The diagnosis of a case with these exchanges in place of its own; and that a replay of its evidence says the same."""
    with tron_node(cases, more=more, index=index) as node:
        async with asking({"tron": [node]}) as services:
            question = Question(text=f"{words} {case(name)['tx_hash']}".strip(), locale="en", **asked)
            found = await diagnose(question, services, now=moment())
            for again in await replayed(question, found, services):
                assert again == told(found.diagnosis)
            return found.diagnosis


def codes(answer: Diagnosis) -> set[str]:
    return {answer.cause.code, *(f.code for f in answer.findings)}


def sure(answer: Diagnosis) -> set[str]:
    return {c.code for c in (answer.cause, *answer.findings) if c.confidence in ("proven", "strong")}
