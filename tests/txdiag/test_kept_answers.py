"""How long an answer may serve others: a half-seen one never, however final its block."""

from __future__ import annotations

import pytest

from tests.faults import FaultyNode
from tests.nodes import anvil
from tests.scenarios.evm import MINED, World
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil


async def test_a_final_answer_serves_the_next_reader() -> None:
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node:
        scene = MINED["plain_transfer"](World(node))
        async with asking({"ethereum": [node.url]}) as services:
            first = (await diagnose(Question(text=scene.hash), services)).diagnosis
            second = (await diagnose(Question(text=scene.hash, locale="zh"), services)).diagnosis
    assert (first.usage.cached, second.usage.cached) == (False, True)
    assert second.reply.locale == "zh-Hans"


async def test_what_a_node_kept_back_once_is_asked_again() -> None:
    """A failure that is final, of a node that answers the look-up and then hangs: the reason is missing for now, not for ever."""
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node:
        world = World(node)
        scene = MINED["revert_string"](world)
        world.make_final()
        asked = scene.hash
        block = world.block()
        answers = {
            "eth_chainId": "0x1",
            "eth_getTransactionByHash": node.rpc("eth_getTransactionByHash", asked),
            "eth_getTransactionReceipt": node.rpc("eth_getTransactionReceipt", asked),
            "eth_getBlockByHash": None,
            "eth_getBlockByNumber": block,
            "eth_feeHistory": node.rpc("eth_feeHistory", "0x14", "latest", [10, 50, 90]),
        }
        async with (
            FaultyNode("ok", answers, hang_on="eth_call") as slow,
            asking({"ethereum": [slow.url]}, deadline_s=4) as services,
        ):
            question = Question(text=f"https://etherscan.io/tx/{asked}")
            first = (await diagnose(question, services)).diagnosis
            second = (await diagnose(question, services)).diagnosis
    assert first.status == "failed"
    assert first.cause.confidence == "possible"
    assert not second.usage.cached
