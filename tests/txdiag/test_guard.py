"""A pasted key never reaches a node as a hash."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from chains.facts import QuestionFacts
from tests.faults import FaultyNode
from tests.nodes import Node, anvil
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose
from txdiag.guard_addresses import derived_addresses
from txdiag.plan import guard_needed

KEY = "3d" * 31 + "5e"
UNUSED = "7a" * 31 + "11"


@pytest.fixture
def node(monkeypatch: pytest.MonkeyPatch) -> Iterator[Node]:
    """With time to answer: what happens where there is none is another test's subject."""
    monkeypatch.setattr("txdiag.guard.GUARD_S", 30.0)
    with anvil(chain_id=1) as started:
        yield started


@pytest.mark.anvil
@pytest.mark.parametrize("prefix", ["", "0x"])
async def test_a_key_whose_address_is_in_use_stops_everything(node: Node, prefix: str) -> None:
    node.rpc("anvil_setBalance", derived_addresses(KEY)[0], hex(10**18))
    async with FaultyNode("nulls") as watched, asking({"ethereum": [node.url], "bsc": [watched.url]}) as services:
        answered = await diagnose(Question(text=prefix + KEY), services)
        seen = str([(r.path, r.body) for r in watched.requests])
        kept = await services.store.get(answered.diagnosis.id)
    answer = answered.diagnosis
    assert answer.cause.code == "input.secret_private_key" and answer.cause.confidence == "proven"
    assert answer.input.kind == "secret" and answer.input.hash is None and answer.input.redacted
    assert answer.handoff.priority == "urgent"
    assert answered.bundle is None
    assert kept is None
    assert KEY not in answer.model_dump_json() and KEY not in seen


@pytest.mark.anvil
async def test_a_hash_without_activity_goes_on_and_costs_one_exchange(node: Node) -> None:
    async with asking({"ethereum": [node.url]}) as services:
        answer = (await diagnose(Question(text="0x" + UNUSED), services)).diagnosis
    assert answer.cause.code == "not_found.everywhere"
    assert answer.usage.round_trips == 3  # the guard, the search, and whether it is the hash of an operation inside a transaction
    assert not answer.unknowns


async def test_no_answer_in_time_goes_on_and_is_named() -> None:
    async with FaultyNode("hang") as silent, asking({"ethereum": [silent.url]}, deadline_s=1.5) as services:
        answer = (await diagnose(Question(text=UNUSED), services)).diagnosis
    assert any("private key" in u.text for u in answer.unknowns)
    assert answer.status == "unavailable"


def test_where_the_guard_stands() -> None:
    bare, prefixed = QuestionFacts(hash=UNUSED), QuestionFacts(hash=UNUSED, prefixed=True)
    link = QuestionFacts(hash=UNUSED, from_explorer=True)
    assert guard_needed(bare, "strict", agent=False) and guard_needed(prefixed, "strict", agent=False)
    assert guard_needed(bare, "unprefixed", agent=False) and not guard_needed(prefixed, "unprefixed", agent=False)
    assert guard_needed(bare, "strict", agent=True) and not guard_needed(prefixed, "strict", agent=True)
    for setting in ("strict", "unprefixed", "off"):
        assert not guard_needed(link, setting, agent=False)
    assert not guard_needed(bare, "off", agent=False)


@pytest.mark.anvil
async def test_a_request_that_calls_itself_an_agent_is_guarded_all_the_same(node: Node) -> None:
    node.rpc("anvil_setBalance", derived_addresses(KEY)[0], hex(10**18))
    async with asking({"ethereum": [node.url]}) as services:
        answer = (await diagnose(Question(text="0x" + KEY, audience="agent"), services)).diagnosis
    assert answer.cause.code == "input.secret_private_key"
