"""The recordings of a real geth, as their own server gives them: with the traces that the project's copies leave out, and without them."""

from __future__ import annotations

import pytest

from tests.geth_node import load
from tests.shared.accuracy import CORPUS, NETWORKS, serving
from tests.txdiag.guards import harmful
from tests.txdiag.live import asking
from tests.txdiag.test_geth_cases import FIRST, REPLACED, STATUS
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

OFFERS = {
    "all that a geth offers": (),
    "no debug": ("--disable", "debug_*,trace_*"),
    "eth alone": ("--disable", "debug_*,trace_*,txpool_*"),
}
# by what only a trace shows: without one the bare fact is what is left
BY_TRACE = {"success-inner-call-starved": ("included.not_final", "included.finalized", "network.testnet")}


def _name(id_: str) -> str:
    return id_.removeprefix("geth-dev-").rpartition("-")[0]


@pytest.mark.parametrize("offers", sorted(OFFERS))
async def test_status_and_cause_are_right_in_every_case(offers: str) -> None:
    wrong: dict[str, str] = {}
    with serving(None, "--data", str(CORPUS.parent / "geth" / "data"), *OFFERS[offers]) as (urls, cases):
        assert {_name(case["id"]) for case in cases} == set(FIRST)
        async with asking({"geth-dev": [urls["geth-dev"]]}, networks_path=NETWORKS) as services:
            for case in cases:
                name = _name(case["id"])
                answer = (await diagnose(Question(text=case["tx_hash"]), services)).diagnosis
                accepted = FIRST[name] + (BY_TRACE.get(name, ()) if offers != "all that a geth offers" else ())
                if problem := _wrong(answer, STATUS[case["label"]["status"]], accepted):
                    wrong[name] = problem
    assert wrong == {}


def _wrong(answer: Diagnosis, status: str, accepted: tuple[str, ...]) -> str | None:
    if answer.status != status or answer.cause.code not in accepted:
        return f"{answer.status} {answer.cause.code}"
    return "; ".join(harmful(answer)) or None


async def test_what_replaced_one_is_found_by_sender_and_number() -> None:
    with serving(None, "--data", str(CORPUS.parent / "geth" / "data")) as (urls, cases):
        async with asking({"geth-dev": [urls["geth-dev"]]}, networks_path=NETWORKS) as services:
            told: dict[str, str] = {}
            for case in cases:
                if case["label"]["status"] == "replaced":
                    hints = load()[_name(case["id"])]["hints"]
                    question = Question(text=case["tx_hash"], sender=hints["sender"], nonce=hints["nonce"])
                    told[_name(case["id"])] = (await diagnose(question, services)).diagnosis.cause.code
    assert told == REPLACED
