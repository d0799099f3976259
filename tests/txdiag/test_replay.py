"""A diagnosis over real nodes and the replay of its bundle are the same object, whatever the nodes did meanwhile."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from eth_account import Account

from chains.facts import SearchResult
from tests.faults import FaultyNode, Mode
from tests.nodes import Node, anvil
from tests.scenarios.evm import COIN, MINED, WAITING, World
from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking, replayed, told
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose
from txdiag.services import Services

pytestmark = pytest.mark.anvil

NOBODY = "0x" + "ab" * 32


def _answer_s(*faults: Mode) -> float:
    """The answer's time: short where a node hangs and is waited for, else enough for a busy machine."""
    return 6 if "hang" in faults else 20


@pytest.fixture(scope="module")
def ethereum() -> Generator[World]:
    with anvil(chain_id=1) as node:
        yield World(node)


@pytest.fixture(scope="module")
def bsc() -> Generator[World]:
    with anvil(chain_id=56) as node:
        yield World(node)


@pytest.fixture(scope="module")
def forgetful() -> Generator[Node]:
    """Ethereum too, and knows nothing of what happened."""
    with anvil(chain_id=1) as node:
        yield node


async def _same(services: Services, question: Question) -> Diagnosis:
    """The diagnosis, whose replays are all the same."""
    answered = await diagnose(question, services)
    live = told(answered.diagnosis)
    assert await replayed(question, answered, services) == [live, live, live]
    return answered.diagnosis


@pytest.mark.parametrize("scene", ["out_of_gas", "balance_text", "swap_slippage", "token_transfer", "poisoning"])
@pytest.mark.parametrize("locale", ["en", "zh-Hans"])
async def test_what_is_in_a_block(ethereum: World, scene: str, locale: str) -> None:
    played = MINED[scene](ethereum)
    async with asking({"ethereum": [ethereum.node.url]}) as services:
        diagnosis = await _same(services, Question(text=played.hash, locale=locale))
    assert diagnosis.cause.code in (played.cause, "included.not_final") and diagnosis.reply.locale == locale


@pytest.mark.parametrize("scene", ["next_in_line", "nonce_gap"])
async def test_what_waits(scene: str) -> None:
    with anvil(chain_id=1) as node:
        played = WAITING[scene](World(node))
        async with asking({"ethereum": [node.url]}) as services:
            assert (await _same(services, Question(text=played.hash))).cause.code == played.cause


@pytest.mark.parametrize("name", ["ooe-fee-limit", "usdt-transfer-holder", "pending-usdt-p", "expired-still-in-one-pool-p"])
async def test_tron(name: str) -> None:
    with tron_node() as url:
        async with asking({"tron": [url]}) as services:
            question = Question(text=case(name)["tx_hash"])
            answered = await diagnose(question, services, now=moment())
            live = told(answered.diagnosis)
            assert live["network"]["slug"] == "tron"
            assert await replayed(question, answered, services) == [live, live, live]


@pytest.mark.parametrize("fault", ["dead", "hang", "429", "html", "nulls", "cut_json"])
@pytest.mark.parametrize("words", ["", "on Ethereum: ", "on BSC: ", "on Polygon: "])
async def test_among_networks_of_which_one_is_ill(ethereum: World, bsc: World, fault: Mode, words: str) -> None:
    sent = ethereum.send(ethereum.alice, ethereum.bob, value=COIN, gas=21_000)
    async with FaultyNode(fault, chain_id=137) as ill:
        nodes = {"ethereum": [ethereum.node.url], "bsc": [bsc.node.url], "polygon": [ill.url]}
        async with asking(nodes, deadline_s=_answer_s(fault)) as services:
            diagnosis = await _same(services, Question(text=words + sent))
    assert diagnosis.network is not None and diagnosis.network.slug == "ethereum"


@pytest.mark.parametrize("faults", [("dead", "hang"), ("hang", "hang"), ("429", "500")])
@pytest.mark.parametrize("words", ["", "on Polygon: "])
async def test_a_hash_that_nobody_has_while_nodes_are_ill(ethereum: World, faults: tuple[Mode, Mode], words: str) -> None:
    async with FaultyNode(faults[0], chain_id=137) as first, FaultyNode(faults[1], chain_id=56) as second:
        nodes = {"ethereum": [ethereum.node.url], "polygon": [first.url], "bsc": [second.url]}
        async with asking(nodes, deadline_s=_answer_s(*faults)) as services:
            diagnosis = await _same(services, Question(text=words + NOBODY))
    assert {s.network: s.result for s in diagnosis.searched} == {
        "ethereum": SearchResult.ABSENT,
        "polygon": SearchResult.UNREACHABLE,
        "bsc": SearchResult.UNREACHABLE,
    }


@pytest.mark.parametrize("words", ["", "on Ethereum: "])
async def test_a_second_endpoint_knows_it(ethereum: World, forgetful: Node, words: str) -> None:
    sent = ethereum.send(ethereum.alice, ethereum.bob, value=COIN, gas=21_000)
    async with asking({"ethereum": [forgetful.url, ethereum.node.url]}) as services:
        diagnosis = await _same(services, Question(text=words + sent))
    assert diagnosis.status == "succeeded"
    assert "infra.endpoints_disagree" in [cause.code for cause in (diagnosis.cause, *diagnosis.findings)]


@pytest.mark.parametrize("words", ["", "on Ethereum: "])
async def test_two_endpoints_have_none(ethereum: World, forgetful: Node, words: str) -> None:
    async with asking({"ethereum": [forgetful.url, ethereum.node.url]}) as services:
        diagnosis = await _same(services, Question(text=words + NOBODY))
    assert (diagnosis.status, diagnosis.cause.code) == ("not_found", "not_found.everywhere")


@pytest.mark.parametrize("fault", ["dead", "hang", "500", "429"])
async def test_another_endpoint_answers_instead(ethereum: World, fault: Mode) -> None:
    sent = ethereum.send(ethereum.alice, ethereum.bob, value=COIN, gas=21_000)
    async with FaultyNode(fault) as ill, asking({"ethereum": [ill.url, ethereum.node.url]}) as services:
        diagnosis = await _same(services, Question(text=sent))
    assert diagnosis.status == "succeeded"


async def test_signed_bytes_that_were_never_sent(ethereum: World, forgetful: Node) -> None:
    """The network that they name is the one whose heads count, though it does not have them."""
    signed = Account.from_key("0x" + "11" * 32).sign_transaction(
        {"chainId": 1, "nonce": 0, "gas": 21_000, "gasPrice": 10**9, "to": "0x" + "22" * 20, "value": 1}
    )
    async with asking({"ethereum": [ethereum.node.url, forgetful.url]}) as services:
        diagnosis = await _same(services, Question(text="0x" + signed.raw_transaction.hex().removeprefix("0x")))
    assert diagnosis.network is not None and diagnosis.network.slug == "ethereum"
    assert diagnosis.status == "not_found"


async def test_what_was_seen_before_is_part_of_the_evidence(ethereum: World) -> None:
    """It was in a block, and waits again."""
    with anvil(chain_id=1) as node:
        world = World(node)
        before = node.rpc("evm_snapshot")
        sent = world.send(world.alice, world.bob, value=COIN, gas=21_000)
        async with asking({"ethereum": [node.url]}) as services:
            assert (await _same(services, Question(text=sent))).status == "succeeded"
            node.rpc("evm_revert", before)
            world.stop_mining()
            assert world.send(world.alice, world.bob, value=COIN, gas=21_000) == sent
            diagnosis = await _same(services, Question(text=sent, audience="agent", sender=world.alice))
    assert diagnosis.cause.code == "included.reorged_out"


async def test_a_secret_leaves_no_bundle(ethereum: World) -> None:
    phrase = "test test test test test test test test test test test junk"
    key = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"  # anvil's first account, known to everyone
    async with asking({"ethereum": [ethereum.node.url]}, secret_guard="strict") as services:
        for secret in (phrase, key):
            answered = await diagnose(Question(text=secret), services)
            assert answered.bundle is None
            assert answered.diagnosis.input.redacted
            assert secret not in answered.diagnosis.model_dump_json()
