"""Every scene on a real node, explained through the public function, as a user would have it explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from rules.model import Confidence
from tests.nodes import Node, anvil
from tests.scenarios.evm import (
    COIN,
    GWEI,
    MINED,
    REMEMBERED,
    STAGED,
    WAITING,
    Scene,
    World,
    on_another_chain,
)
from tests.txdiag.guards import WARNED, first_advice, harmful, unwarned
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from tests.txdiag.playing import told
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil
SURE = {Confidence.PROVEN, Confidence.STRONG}
STATUS = {"succeeded": "succeeded", "failed": "failed", "pending": "pending", "absent": "not_found"}


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One node for all scenes that are mined; its blocks become final soon. It stands for Ethereum."""
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node:
        yield World(node)


@pytest.fixture
def fresh() -> Iterator[Node]:
    with anvil(chain_id=1) as node:
        yield node


def said(answer: Diagnosis) -> list[str]:
    return [answer.cause.code, *(f.code for f in answer.findings)]


def guarded(scene: Scene, answer: Diagnosis) -> None:
    """How sure, where the money is, what the reader is warned of, what would do harm, and what must not be claimed."""
    assert answer.cause.confidence.value == scene.confidence
    usual = "with_sender" if scene.stage in ("failed", "pending") else None
    assert answer.funds.location.value == (scene.funds or usual)
    assert unwarned(scene, answer) == set()
    assert scene.do_not or WARNED.get(scene.cause) or not answer.do_not, "say what the reader is warned of"
    assert [a.code for a in answer.actions][:1] == first_advice(scene)
    assert harmful(answer) == []
    sure = {f.code for f in (answer.cause, *answer.findings) if f.confidence in SURE}
    assert not sure & set(scene.never)
    assert not set(said(answer)) & set(scene.unsaid)


def agrees(scene: Scene, answer: Diagnosis) -> None:
    """Code, confidence, funds and guarded action are the scene's, and the status is right."""
    area = scene.cause.partition(".")[0]
    assert answer.status == (area if area in ("replaced", "dropped") else STATUS[scene.stage])
    assert answer.searched[0].network == "ethereum"
    assert answer.cause.code == scene.cause, said(answer)
    assert set(scene.also) <= set(said(answer))
    guarded(scene, answer)
    assert not any("rule" in u.text for u in answer.unknowns if u.code == "infra.timeout_partial")
    if scene.stage != "absent":
        assert answer.transaction is not None
        assert (answer.transaction.sender or "").lower() == scene.sender.lower()


@pytest.mark.parametrize("name", sorted(MINED))
async def test_mined(world: World, name: str) -> None:
    scene = MINED[name](world)
    answer = await told(scene, world.node.url)
    agrees(scene, answer)
    assert answer.usage.round_trips <= (3 if scene.stage == "failed" else scene.expected.get("waves", 2))


@pytest.mark.parametrize("name", sorted(WAITING))
async def test_waiting(fresh: Node, name: str) -> None:
    scene = WAITING[name](World(fresh))
    answer = await told(scene, fresh.url)
    agrees(scene, answer)
    queued = scene.cause == "pending.queued_behind_stuck_nonce"
    assert answer.usage.round_trips == (3 if queued else 2)  # the third wave asks which one it waits behind
    if "blocker" in scene.expected:
        assert answer.cause.params["blocker"] == scene.expected["blocker"]


@pytest.mark.parametrize("name", sorted(REMEMBERED))
async def test_remembered(fresh: Node, name: str) -> None:
    """From the hash alone nothing more than "not found" is honest; with sender and number the rest is found."""
    scene = REMEMBERED[name](World(fresh))
    assert (await told(replace(scene, seen_nonce=None), fresh.url)).status == "not_found"
    answer = await told(scene, fresh.url)
    agrees(scene, answer)
    assert answer.usage.round_trips <= 6
    if "instead" in scene.expected:
        assert answer.cause.params["hash"] == scene.expected["instead"]


# what a wallet holds, in whole coins or tokens, where it is less than what was asked for, or the tokens are somebody else's
HELD = {
    "allowance_error": None,
    "allowance_text": None,
    "balance_error": None,
    "balance_text": None,
    "insufficient_funds": "1",
    "too_many_behind_a_proxy": None,
}


@pytest.mark.parametrize("name", sorted(HELD))
async def test_no_more_is_said_to_be_there_than_there_is(fresh: Node, name: str) -> None:
    answer = await told((MINED | WAITING)[name](World(fresh)), fresh.url)
    assert (answer.funds.location, answer.funds.amount) == ("with_sender", HELD[name])


async def test_what_waited_is_remembered_until_it_was_replaced(fresh: Node) -> None:
    """No hand puts anything into the store: the first diagnosis does."""
    w = World(fresh)
    w.stop_mining()
    first = w.send(w.alice, w.bob, value=COIN, gas=21_000, max_fee=3 * GWEI)
    async with asking({"ethereum": [fresh.url]}) as services:
        question = Question(text=first, network="ethereum")
        assert (await diagnose(question, services)).diagnosis.status == "pending"
        second = w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=0, max_fee=9 * GWEI, tip=3 * GWEI)
        fresh.mine()
        await services.cases.close()
        answered = await diagnose(question, services)
        assert answered.diagnosis.cause.code == "replaced.speed_up"
        assert answered.diagnosis.cause.params["hash"] == second
        assert answered.diagnosis.funds.model_dump(include={"location", "amount"}) == {
            "location": "with_recipient",
            "amount": "1",
        }
        assert await replayed(question, answered, services) == [plain(answered.diagnosis)] * 3


@pytest.mark.parametrize("name", sorted(STAGED))
async def test_staged(fresh: Node, name: str) -> None:
    scene = STAGED[name](World(fresh))
    agrees(scene, await told(scene, fresh.url))


async def test_on_another_chain(fresh: Node) -> None:
    with anvil(chain_id=56) as other:
        scene = on_another_chain(World(fresh), World(other))
        async with asking({"ethereum": [fresh.url], "bsc": [other.url]}) as services:
            answer = (await diagnose(Question(text=scene.hash, network="ERC20"), services)).diagnosis
    assert (answer.status, answer.cause.code) == ("succeeded", scene.cause)
    guarded(scene, answer)
    assert answer.network is not None and answer.network.slug == "bsc"
    assert {s.network: s.result.value for s in answer.searched} == {"ethereum": "absent", "bsc": "found"}
