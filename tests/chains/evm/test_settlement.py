"""What ZKsync's own node says of a transaction's batch."""

from __future__ import annotations

from typing import Any

import pytest

from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.settlement import METHOD, add_settlement, read_settlement
from chains.exchange import Call, Reply
from chains.facts import EvmTransaction, Known, Missing, NetworkFacts, Settlement, Why

HASH = "0x" + "11" * 32
T = EvmTransaction(hash=HASH, sender="0x" + "aa" * 20, to=None, nonce=0, gas=1)


def network(id_: str) -> NetworkFacts:
    return NetworkFacts(slug="x", id=id_, family="evm", name="X", symbol="ETH", decimals=18, block_time_s=1)


def told(raw: Any) -> Any:
    return read_settlement(Answers({"settlement": Reply(Call(METHOD, (HASH,), "settlement"), "one", raw)}))


def test_it_is_asked_of_zksync_alone() -> None:
    for id_, asked in (("eip155:324", True), ("eip155:1", False)):
        batch = Batch()
        add_settlement(batch, T, network(id_))
        assert bool(batch) is asked


def test_its_answers() -> None:
    executed = {"status": "verified", "ethExecuteTxHash": "0x" + "EE" * 32, "isL1Originated": False}
    assert told(executed).value == Settlement(state="verified", executed="0x" + "ee" * 32)
    assert told({"status": "included", "ethExecuteTxHash": None}).value == Settlement(state="included")
    assert told(None) == Known(value=None, source=told(None).source)


@pytest.mark.parametrize("raw", ["included", {"status": "finished"}, {"status": "verified", "ethExecuteTxHash": "0x12"}])
def test_what_is_no_answer(raw: Any) -> None:
    fact = told(raw)
    assert isinstance(fact, Missing) and fact.why is BadAnswer("").why is Why.BAD_ANSWER


def test_not_asked() -> None:
    assert read_settlement(Answers({})) == Missing()
