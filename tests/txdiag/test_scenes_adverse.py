"""The mined scenes once more, asked of nodes that say less or word it otherwise: the answer gets weaker, never wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rules.model import Confidence
from tests.dialects import DIALECTS, speaking
from tests.nodes import anvil
from tests.scenarios.evm import MINED, Scene, World
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil

SURE = {Confidence.PROVEN, Confidence.STRONG}
UNSEEN = {"failed.not_reproducible", "failed.all_gas_unknown"}  # what is honest where no replay can be made; possible at most
FINALITY = {"included.not_final", "included.finalized"}  # the age of a success goes first where nothing about it is remarkable
WITHOUT_A_WORD = {  # all of these are refusals without a word, which what cannot be seen (another replay, a frame) would explain
    "failed.non_payable_function",
    "failed.stipend_too_small",
    "failed.recipient_rejects_coins",
    "failed.contract_rejects_coins",
    "failed.function_not_in_contract",
    "failed.call_to_non_contract",
    "token.approve_nonzero_first",
}


@pytest.fixture(scope="module")
def played() -> Iterator[tuple[str, list[Scene]]]:
    """The address of a node, and what has happened on it."""
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node:
        world = World(node)
        yield node.url, [MINED[name](world) for name in sorted(MINED)]


def wrong(scene: Scene, answer: Diagnosis) -> str | None:
    """What is wrong about the answer, where it is not merely weaker."""
    code, sure = answer.cause.code, answer.cause.confidence in SURE
    if answer.status != scene.stage:
        return f"status {answer.status}"
    said = {f.code for f in (answer.cause, *answer.findings) if f.confidence in SURE} & set(scene.never)
    if said:
        return f"never {said}"
    if code == scene.cause:
        return None
    if scene.stage == "failed":
        weaker = (code in UNSEEN and not sure) or (code == "failed.revert_bare" and scene.cause in WITHOUT_A_WORD)
    else:
        weaker = code == "succeeded.as_requested" or code in FINALITY
    return None if weaker else f"{scene.cause} became {code}"


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
async def test_weaker_never_wrong(played: tuple[str, list[Scene]], dialect: str) -> None:
    behind, scenes = played
    alike = dialect in ("pruned_reth", "pruned_erigon")  # as pruned_geth in other words: some of the scenes do
    found: dict[str, str | None] = {}
    with speaking(DIALECTS[dialect], behind) as url:
        async with asking({"ethereum": [url]}) as services:
            for scene in scenes[::8] if alike else scenes:
                answer = (
                    await diagnose(Question(text=f"{scene.words} {scene.hash}".strip(), network="ethereum"), services)
                ).diagnosis
                found[scene.name] = wrong(scene, answer)
                if dialect == "geth" and answer.cause.code != scene.cause and answer.cause.code not in FINALITY:
                    found[scene.name] = f"geth has all that is needed: {answer.cause.code}"
    assert {name: why for name, why in found.items() if why} == {}
    assert found
