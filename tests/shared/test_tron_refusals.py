"""The refusals of the recorded Tron node, given as its users could give them: with the hash that nobody holds, and alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from chains.facts import Facts, NetworkSearch, SearchResult
from chains.networks.registry import load_registry
from rules.engine import judge
from txdiag.answer import Question
from txdiag.explain import now_utc
from txdiag.question import read_question

DATA = Path(__file__).parents[3] / "shared" / "corpus" / "tron-node" / "data"
CASES: dict[str, dict[str, Any]] = {
    p.stem: json.loads(p.read_text("utf-8")) for p in sorted(DATA.glob("*.json")) if p.stem != "common"
}
REFUSED = {
    name: case
    for name, case in CASES.items()
    if any(code.startswith("send.") for code in case.get("truth", {}).get("hinted", {}).get("codes", ()))
}
REGISTRY = load_registry()
ABSENT = NetworkSearch(network="tron", result=SearchResult.ABSENT, endpoints=2)


def primary(*searched: NetworkSearch, **fields: Any) -> str:
    question = read_question(Question.model_validate(fields), REGISTRY)
    return judge(Facts(clock=now_utc(), question=question, searched=searched)).findings[0].code


def test_there_are_cases() -> None:
    assert len(REFUSED) >= 20


@pytest.mark.parametrize("name", REFUSED)
def test_the_refusal_is_the_first_cause(name: str) -> None:
    case = REFUSED[name]
    hinted = case["truth"]["hinted"]
    text, accepted = hinted["error_text"], hinted["codes"]
    assert primary(ABSENT, text=case["tx_hash"], network="tron", sender=hinted["sender"], error_text=text) in accepted
    assert primary(text=text) in accepted
    for reply in case["broadcast"]:
        assert primary(text=json.dumps(reply["answer"])[:4000]) in accepted
        assert primary(ABSENT, text=case["tx_hash"], error_text=json.dumps(reply["answer"])[:4000]) in accepted


def test_a_duplicate_of_an_included_transaction_is_that_transaction() -> None:
    """ "Dup transaction." is read, and no cause of this area applies where the chain holds the transaction (rules/send/refused.py)."""
    hinted = CASES["broadcast-twice"]["truth"]["hinted"]
    question = read_question(Question(text=CASES["broadcast-twice"]["tx_hash"], error_text=hinted["error_text"]), REGISTRY)
    assert question.refusal is not None and question.refusal.code == "send.duplicate"
