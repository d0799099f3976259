"""A waiting transaction may get into a block between the first look and the second: then its own number counts as used."""

from __future__ import annotations

import pytest

from chains.evm import collect, search
from chains.facts import EvmFacts
from tests.chains.evm.asking import ETHEREUM, EVERYTHING, got
from tests.nodes import Node, NodeAsker
from tests.scenarios.evm import WAITING, World

pytestmark = pytest.mark.anvil


async def test_a_receipt_that_came_between_the_looks_is_the_truth(anvil_node: Node) -> None:
    scene = WAITING["next_in_line"](World(anvil_node))
    asker = NodeAsker({"one": anvil_node})
    answer = await search(asker, scene.hash, second=False)
    assert isinstance(answer.facts, EvmFacts)
    assert answer.facts.receipt.value is None
    anvil_node.rpc("evm_mine")
    facts = await collect(asker, answer.facts, EVERYTHING, network=ETHEREUM, endpoint=answer.endpoint)
    assert got(facts.transaction).nonce < facts.nonce_latest.value
    assert got(facts.receipt_again) == got(facts.receipt)
    assert got(facts.receipt).status == 1


async def test_what_still_waits_has_no_receipt_at_the_second_look_either(anvil_node: Node) -> None:
    scene = WAITING["next_in_line"](World(anvil_node))
    asker = NodeAsker({"one": anvil_node})
    answer = await search(asker, scene.hash, second=False)
    assert isinstance(answer.facts, EvmFacts)
    facts = await collect(asker, answer.facts, EVERYTHING, network=ETHEREUM, endpoint=answer.endpoint)
    assert (facts.receipt.value, facts.receipt_again.value) == (None, None)
