"""Every scene on a real node, explained through the public function, as a user would have it explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from rules.engine import catalogue
from rules.model import Confidence
from tests.nodes import Node, anvil
from tests.scenarios.evm import (
    COIN,
    GWEI,
    MINED,
    REMEMBERED,
    WAITING,
    Scene,
    World,
    not_final,
    on_another_chain,
    reincluded,
    reorged_out,
    seat_taken,
)
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil
CODES = {r.code for r in catalogue()}
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


async def told(scene: Scene, node: Node) -> Diagnosis:
    async with asking({"ethereum": [node.url]}) as services:
        question = Question(
            text=f"{scene.words} https://etherscan.io/tx/{scene.hash}".strip(),
            error_text=scene.error_text,
            sender=scene.sender if scene.tell_sender else None,
        )
        if scene.seen_block_hash is not None or scene.seen_nonce is not None:
            await services.store.remember(
                "ethereum",
                scene.hash.removeprefix("0x"),
                block_hash=scene.seen_block_hash,
                sender=scene.sender,
                nonce=scene.seen_nonce,
                content=scene.seen_content,
                at=(await diagnose(question, services)).diagnosis.as_of,
            )
            await services.cases.close()
        return (await diagnose(question, services)).diagnosis


def said(answer: Diagnosis) -> list[str]:
    return [answer.cause.code, *(f.code for f in answer.findings)]


def guarded(scene: Scene, answer: Diagnosis) -> None:
    """How sure, where the money is, what the reader is warned of, and what must not be claimed."""
    assert scene.confidence in (None, answer.cause.confidence.value)
    funds = scene.funds or ("with_sender" if scene.stage in ("failed", "pending") else None)
    assert funds in (None, answer.funds.location.value)
    assert set(scene.do_not) <= {d.code for d in answer.do_not}
    sure = {f.code for f in (answer.cause, *answer.findings) if f.confidence in SURE}
    assert not sure & set(scene.never)
    assert not set(said(answer)) & set(scene.unsaid)


def agrees(scene: Scene, answer: Diagnosis) -> None:
    """The cause is the scene's where a rule for it is there, and the status is right in any case."""
    area = scene.cause.partition(".")[0]
    assert answer.status == (area if area in ("replaced", "dropped") else STATUS[scene.stage])
    assert answer.searched[0].network == "ethereum"
    if scene.cause in CODES:
        assert answer.cause.code == scene.cause, said(answer)
        for code in scene.also:
            assert code not in CODES or code in said(answer), said(answer)
        guarded(scene, answer)
    assert not any("rule" in u.text for u in answer.unknowns if u.code == "infra.timeout_partial")
    if scene.stage != "absent":
        assert answer.transaction is not None
        assert (answer.transaction.sender or "").lower() == scene.sender.lower()


@pytest.mark.parametrize("name", sorted(MINED))
async def test_mined(world: World, name: str) -> None:
    scene = MINED[name](world)
    answer = await told(scene, world.node)
    agrees(scene, answer)
    assert answer.usage.round_trips <= 3
    assert answer.usage.round_trips <= 2 or scene.stage == "failed"


@pytest.mark.parametrize("name", sorted(WAITING))
async def test_waiting(fresh: Node, name: str) -> None:
    scene = WAITING[name](World(fresh))
    answer = await told(scene, fresh)
    agrees(scene, answer)
    queued = scene.cause == "pending.queued_behind_stuck_nonce"
    assert answer.usage.round_trips == (3 if queued else 2)  # the third wave asks which one it waits behind
    assert answer.funds.location == "with_sender"
    if "blocker" in scene.expected:
        assert answer.cause.params["blocker"] == scene.expected["blocker"]
    assert "send_again_yet" in {d.code for d in answer.do_not} or scene.cause == "pending.nonce_already_used"


@pytest.mark.parametrize("name", sorted(REMEMBERED))
async def test_remembered(fresh: Node, name: str) -> None:
    """From the hash alone nothing more than "not found" is honest; with sender and number the rest is found."""
    scene = REMEMBERED[name](World(fresh))
    assert (await told(replace(scene, seen_nonce=None), fresh)).status == "not_found"
    answer = await told(scene, fresh)
    agrees(scene, answer)
    assert answer.usage.round_trips <= 6
    if "instead" in scene.expected:
        assert answer.cause.params["hash"] == scene.expected["instead"]


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


@pytest.mark.parametrize("play", [not_final, seat_taken, reorged_out, reincluded], ids=lambda p: p.__name__)
async def test_staged(fresh: Node, play: Callable[[World], Scene]) -> None:
    scene = play(World(fresh))
    agrees(scene, await told(scene, fresh))


async def test_on_another_chain(fresh: Node) -> None:
    with anvil(chain_id=56) as other:
        scene = on_another_chain(World(fresh), World(other))
        async with asking({"ethereum": [fresh.url], "bsc": [other.url]}) as services:
            answer = (await diagnose(Question(text=scene.hash, network="ERC20"), services)).diagnosis
    assert answer.cause.code == "network.found_on_other_chain"
    assert answer.network is not None and answer.network.slug == "bsc"
    assert {s.network: s.result.value for s in answer.searched} == {"ethereum": "absent", "bsc": "found"}
