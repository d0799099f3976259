"""A node whose count and whose pool do not go together, as gateways make it up that keep transactions private, and another beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.dialects import Answer, Ask, Call, speaking
from tests.nodes import Node, anvil
from tests.scenarios.evm import COIN, World
from tests.txdiag.guards import harmful
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil


@pytest.fixture
def node() -> Iterator[Node]:
    with anvil(chain_id=1) as fresh:
        yield fresh


async def told(sent: str, *urls: str) -> Diagnosis:
    async with asking({"ethereum": list(urls)}) as services:
        return (await diagnose(Question(text=f"https://etherscan.io/tx/{sent}"), services)).diagnosis


async def test_a_count_that_is_made_up_is_not_believed_alone(node: Node) -> None:
    w = World(node)
    w.stop_mining()
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)

    def made_up(call: Call, ask: Ask) -> Answer:
        counted = call["method"] == "eth_getTransactionCount" and call["params"][0] == w.alice
        return {"result": "0x32"} if counted else ask(call)

    with speaking(made_up, node.url) as url:
        answer = await told(sent, url, node.url)
    assert answer.status == "pending"
    assert answer.cause.confidence.value == "possible"
    assert harmful(answer) == []


async def test_another_node_that_has_its_receipt_settles_it(node: Node) -> None:
    w = World(node)
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)

    def behind(call: Call, ask: Ask) -> Answer:
        answer = ask(call)
        if call["method"] == "eth_getTransactionReceipt":
            return {"result": None}
        if call["method"] == "eth_getTransactionByHash" and answer.get("result"):
            answer["result"] |= {"blockNumber": None, "blockHash": None, "transactionIndex": None}
        return answer

    with speaking(behind, node.url) as url:
        answer = await told(sent, url, node.url)
    assert answer.status == "succeeded"
    assert answer.funds.location.value == "with_recipient"
