"""That the suite of scenes holds what it is said to hold: how many there are, and by name the pairs that are easily taken for each other."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.nodes import anvil
from tests.scenarios.evm import MINED, REMEMBERED, STAGED, WAITING, Scene, World

pytestmark = pytest.mark.anvil

EVERY = MINED | WAITING | REMEMBERED | STAGED


@dataclass(frozen=True)
class Pair:
    """Two scenes that look alike from outside. same: what is equal of both, of ``all_gas`` (the receipt's gas is the limit), ``some_gas``, ``failed``;
    neither proves the cause."""

    scene: str
    twin: str
    same: tuple[str, ...]


LOOK_ALIKES = {
    "assert-style token, and out of gas": Pair("old_token_assert", "out_of_gas", ("failed", "all_gas")),
    "invalid instruction, and an endless loop": Pair("invalid_opcode", "endless_loop", ("failed", "all_gas")),
    "gas limit equal to gas used and not out of gas": Pair("exactly_at_the_limit", "out_of_gas", ("failed", "all_gas")),
    "all gas used, and all well": Pair("paid_with_the_last_gas", "exactly_at_the_limit", ("all_gas",)),
    "starved behind another sentence (63/64), and the sentence itself": Pair("out_of_gas_inner", "sentence_by_router", ("failed", "some_gas")),
    "a refusal close below the limit, and starved inside": Pair("refusal_close_to_the_limit", "out_of_gas_inner", ("failed", "some_gas")),
    "too late by its place in the block, and too late by the clock": Pair("seat_taken", "offer_expired", ("failed", "some_gas")),
    "refused for its price before the gas would run out, and out of gas": Pair("price_hides_gas", "out_of_gas", ("failed",)),
    "coins to a contract that takes none, and to a method that takes none": Pair("coins_refused", "coins_to_a_method", ("failed", "some_gas")),
    "a gift to a friend, and to the friend's look-alike": Pair("paid_to_a_friend_again", "paid_to_a_look_alike", ("some_gas",)),
}  # fmt: skip


def test_at_least_120_transactions() -> None:
    assert sum(map(len, (MINED, WAITING, REMEMBERED, STAGED))) == len(EVERY), "a name stands twice"
    assert len(EVERY) >= 120


@pytest.fixture(scope="module")
def played() -> dict[str, tuple[Scene, dict[str, object]]]:
    """The scenes of the pairs, each with what a receipt shows of it."""
    names = sorted({name for pair in LOOK_ALIKES.values() for name in (pair.scene, pair.twin)})
    shown: dict[str, tuple[Scene, dict[str, object]]] = {}
    with anvil(chain_id=1) as shared:
        world = World(shared)
        for name in names:
            if name not in STAGED:
                shown[name] = _shown(world, EVERY[name](world))
    for name in set(names) & set(STAGED):
        with anvil(chain_id=1) as own:
            world = World(own)
            shown[name] = _shown(world, STAGED[name](world))
    return shown


def _shown(world: World, scene: Scene) -> tuple[Scene, dict[str, object]]:
    receipt = world.receipt(scene.hash)
    limit = world.node.rpc("eth_getTransactionByHash", scene.hash)["gas"]
    all_gas = int(receipt["gasUsed"], 16) == int(limit, 16)
    return scene, {"all_gas": all_gas, "some_gas": not all_gas, "failed": receipt["status"] == "0x0"}


@pytest.mark.parametrize("name", sorted(LOOK_ALIKES))
def test_a_pair_looks_alike_and_has_two_causes(played: dict[str, tuple[Scene, dict[str, object]]], name: str) -> None:
    """What each is told by is asked in test_scenes.py and test_scenes_adverse.py."""
    pair = LOOK_ALIKES[name]
    (scene, seen), (twin, alike) = played[pair.scene], played[pair.twin]
    assert all(seen[what] and alike[what] for what in pair.same)
    assert scene.cause != twin.cause
