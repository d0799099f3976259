"""The mined scenes once more, asked of nodes that say less or word it otherwise: the answer gets weaker, never wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.dialects import DIALECTS, speaking
from tests.nodes import anvil
from tests.scenarios.evm import MINED, Scene, World
from tests.txdiag.live import asking
from tests.txdiag.playing import told_by
from tests.txdiag.weaker import FINALITY, wrong
from txdiag.answer import Diagnosis

pytestmark = pytest.mark.anvil

ALIKE = {  # as others in other words, or part of what others lack: one of so many scenes does
    "no_debug": 5,
    "no_pool": 16,
    "no_simulation": 5,
    "only_eth_and_pruned": 5,
    "pruned_erigon": 16,
    "pruned_reth": 16,
}
PARTS = 12  # of the scenes, so that one test does not take long
ASKED = [(dialect, part) for dialect in sorted(DIALECTS) for part in range(1 if ALIKE.get(dialect, 1) > 1 else PARTS)]


@pytest.fixture(scope="module")
def played() -> Iterator[tuple[str, list[Scene], dict[str, Diagnosis]]]:
    """The address of a node, what has happened on it, and what the node itself lets be said of it, as far as it was asked."""
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node:
        world = World(node)
        yield node.url, [MINED[name](world) for name in sorted(MINED)], {}


@pytest.mark.parametrize(("dialect", "part"), ASKED)
async def test_weaker_never_wrong(played: tuple[str, list[Scene], dict[str, Diagnosis]], dialect: str, part: int) -> None:
    behind, scenes, plain = played
    found: dict[str, list[str]] = {}
    with speaking(DIALECTS[dialect], behind) as url:
        async with asking({"ethereum": [behind]}) as straight, asking({"ethereum": [url]}) as services:
            for scene in scenes[part :: ALIKE.get(dialect, PARTS)]:
                if scene.name not in plain:
                    plain[scene.name] = await told_by(scene, straight)
                answer = await told_by(scene, services)
                found[scene.name] = wrong(scene, plain[scene.name], answer)
                if dialect == "geth" and answer.cause.code not in {scene.cause, *FINALITY}:
                    found[scene.name].append(f"geth has all that is needed: {answer.cause.code}")
    assert {name: why for name, why in found.items() if why} == {}
    assert found
