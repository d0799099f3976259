"""What holds back a waiting transaction: told where the node shows it, and never guessed."""

from __future__ import annotations

from typing import Any

import pytest

from chains.errors import ChainError
from chains.exchange import Call
from chains.facts import Known, Why
from tests.chains.evm.asking import collected, got, source_of, why
from tests.nodes import Node, NodeAsker, Rewrite
from tests.scenarios.evm import WAITING, Scene, World

pytestmark = pytest.mark.anvil
INDEX, POOL = "eth_getTransactionBySenderAndNonce", "txpool_contentFrom"


def stuck(node: Node) -> Scene:
    return WAITING["behind_stuck_nonce"](World(node))


async def blocker(node: Node, scene: Scene, rewrite: Rewrite | None = None, without: tuple[str, ...] = ()) -> Any:
    return (await collected(NodeAsker({"one": node}, rewrite, without=without), scene.hash)).third.blocker


async def test_the_index_shows_it(anvil_node: Node) -> None:
    found = await blocker(anvil_node, stuck(anvil_node))
    assert (got(found).nonce, got(found).max_fee_per_gas, source_of(found).call) == (0, 2 * 10**9, INDEX)


async def test_the_pool_shows_it(anvil_node: Node) -> None:
    """geth's way: anvil has txpool_content alone, which holds the same under each sender."""
    scene = stuck(anvil_node)
    content = anvil_node.rpc("txpool_content")

    def geth(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any]:
        return {"result": {part: held.get(scene.sender, {}) for part, held in content.items()}} if call.method == POOL else answer

    found = await blocker(anvil_node, scene, geth, without=(INDEX,))
    assert (got(found).nonce, source_of(found).call) == (0, POOL)


async def test_another_transaction_than_the_one_asked_for_is_no_answer(anvil_node: Node) -> None:
    scene = stuck(anvil_node)
    own = anvil_node.rpc("eth_getTransactionByHash", scene.hash)

    def lies(endpoint: str, call: Call, answer: dict[str, Any]) -> dict[str, Any] | ChainError:
        return {"result": own} if call.method == INDEX else answer

    assert why(await blocker(anvil_node, scene, lies)) == (Why.LACKING, "blocker")


async def test_where_the_endpoint_has_neither_method_nothing_is_asked(anvil_node: Node) -> None:
    scene = stuck(anvil_node)
    asker = NodeAsker({"one": anvil_node}, without=(INDEX, POOL))
    third = (await collected(asker, scene.hash)).third
    assert why(third.blocker) == (Why.UNSUPPORTED, "blocker")
    assert len(asker.asks) == 2


async def test_what_is_next_waits_behind_nobody(anvil_node: Node) -> None:
    scene = WAITING["next_in_line"](World(anvil_node))
    found = await blocker(anvil_node, scene)
    assert not isinstance(found, Known)
    assert found.why is Why.NOT_ASKED
