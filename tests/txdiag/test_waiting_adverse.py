"""What waits, was replaced or needs a node of its own, asked of nodes that say less or word it otherwise: the answer gets weaker, never wrong."""

from __future__ import annotations

import pytest

from tests.dialects import DIALECTS, speaking
from tests.nodes import anvil
from tests.scenarios.evm import REMEMBERED, STAGED, WAITING, World, on_another_chain
from tests.txdiag.live import asking
from tests.txdiag.playing import told
from tests.txdiag.weaker import wrong
from txdiag.answer import Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil

SCENES = WAITING | REMEMBERED | STAGED
ALIKE = {"no_debug", "pruned_erigon", "pruned_reth"}  # what has not run has no trace; the others word it as pruned_geth does
ASKED = {dialect: speaks for dialect, speaks in DIALECTS.items() if dialect not in ALIKE}


@pytest.mark.parametrize("name", sorted(SCENES))
async def test_weaker_never_wrong(name: str) -> None:
    with anvil(chain_id=1) as node:
        scene = SCENES[name](World(node))
        plain = await told(scene, node.url)
        assert plain.cause.code == scene.cause
        found: dict[str, list[str]] = {}
        for dialect, speaks in ASKED.items():
            with speaking(speaks, node.url) as url:
                found[dialect] = wrong(scene, plain, await told(scene, url))
    assert {dialect: why for dialect, why in found.items() if why} == {}


@pytest.mark.parametrize("dialect", sorted(ASKED))
async def test_on_another_chain(dialect: str) -> None:
    """Neither the network that is named nor the one that holds it offers more than its dialect."""
    with anvil(chain_id=1) as named, anvil(chain_id=56) as holder:
        scene = on_another_chain(World(named), World(holder))
        question = Question(text=scene.hash, network="ERC20")
        async with asking({"ethereum": [named.url], "bsc": [holder.url]}) as services:
            plain = (await diagnose(question, services)).diagnosis
        with speaking(ASKED[dialect], named.url) as here, speaking(ASKED[dialect], holder.url) as there:
            async with asking({"ethereum": [here], "bsc": [there]}) as services:
                answer = (await diagnose(question, services)).diagnosis
    assert plain.cause.code == scene.cause
    assert wrong(scene, plain, answer) == []
