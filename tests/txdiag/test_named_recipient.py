"""What is said of a transfer where the question names its recipient."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from eth_abi.abi import encode

from tests.nodes import anvil
from tests.scenarios.evm import COIN, World
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with anvil(chain_id=1) as node:
        yield World(node)


async def told(w: World, sent: str, recipient: str) -> Diagnosis:
    async with asking({"ethereum": [w.node.url]}) as services:
        return (await diagnose(Question(text=f"https://etherscan.io/tx/{sent}", recipient=recipient), services)).diagnosis


async def test_it_went_to_another(world: World) -> None:
    answer = await told(world, world.send(world.alice, world.bob, value=COIN, gas=21_000), world.carol)
    assert answer.cause.code == "succeeded.output_to_other_recipient"
    assert answer.cause.params["recipient"].lower() == world.bob
    assert "succeeded.as_requested" not in {f.code for f in answer.findings}


async def test_it_went_there(world: World) -> None:
    answer = await told(world, world.send(world.alice, world.bob, value=COIN, gas=21_000), world.bob)
    assert "succeeded.as_requested" in {answer.cause.code, *(f.code for f in answer.findings)}


async def test_it_was_passed_on_there(world: World) -> None:
    forwarder = world.made("Forwarder", encode(["address"], [world.dave]).hex())
    answer = await told(world, world.send(world.alice, forwarder, value=COIN, gas=100_000), world.dave)
    assert answer.cause.code == "succeeded.internal_transfer_only"
    assert answer.cause.params["recipient"].lower() == world.dave
