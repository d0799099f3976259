"""Nodes that fail in every way there is: an honest answer within the deadline, and the next request served as if nothing had been."""

from __future__ import annotations

import asyncio
from typing import Any, cast, get_args

import pytest

from chains.facts import SearchResult
from tests.faults import FaultyNode, Mode, NodeSays
from tests.nodes import Node, anvil
from tests.scenarios.evm import MINED, World
from tests.tron_node import moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose, replay

HASH = "0x" + "5c" * 32
LINK = f"https://etherscan.io/tx/{HASH}"
DEADLINE_S = 1.5
# those in which a node gives no usable answer at all
SILENT: list[str] = [
    m
    for m in get_args(Mode)
    if m
    in (
        "dead", "hang", "reset", "html", "429", "403", "404", "500", "502", "503", "redirect", "truncated", "cut_json", "huge", "deep",
        "gzip_bomb", "bad_gzip", "cut_gzip", "invalid_utf8", "latin", "empty", "wrong_ids",
    )
]  # fmt: skip


async def told(text: str, endpoints: dict[str, list[str]], **more: Any) -> Diagnosis:
    async with asking(endpoints, deadline_s=DEADLINE_S, **more) as services:
        return (await diagnose(Question(text=text), services)).diagnosis


@pytest.mark.parametrize("mode", SILENT)
async def test_a_node_without_an_answer_is_never_not_found(mode: str) -> None:
    async with FaultyNode(cast("Mode", mode)) as node:
        answer = await told(LINK, {"ethereum": [node.url]})
    assert answer.status == "unavailable"
    assert answer.cause.code in ("infra.rpc_unreachable", "infra.rate_limited", "infra.method_unsupported")
    assert answer.searched[0].result is SearchResult.UNREACHABLE
    assert answer.usage.elapsed_ms < 1000 * (DEADLINE_S + 10)  # bounded, whatever hangs; not a measure of speed


@pytest.mark.parametrize("mode", [m for m in SILENT if m != "wrong_ids"])  # Tron's answers carry none
async def test_tron_likewise(mode: str) -> None:
    async with FaultyNode(cast("Mode", mode)) as node:
        answer = await told("5c" * 32, {"tron": [node.url]}, secret_guard="off")
    assert answer.status == "unavailable"
    assert answer.cause.code.startswith("infra.")


async def test_a_quota_is_named_as_one() -> None:
    async with FaultyNode("429") as node:
        answer = await told(LINK, {"ethereum": [node.url]})
    assert answer.cause.code == "infra.rate_limited"


async def test_a_node_of_another_chain_counts_for_nothing() -> None:
    async with FaultyNode("nulls", chain_id=5) as other, FaultyNode("ok", {"eth_chainId": "0x5"}, chain_id=5) as another:
        for node in (other, another):
            answer = await told(LINK, {"ethereum": [node.url]})
            assert answer.status in ("unavailable", "not_found")
    with anvil(chain_id=5) as wrong:
        scene = MINED["plain_transfer"](World(wrong))
        answer = await told(f"https://etherscan.io/tx/{scene.hash}", {"ethereum": [wrong.url]})
    assert answer.cause.code == "infra.rpc_unreachable"
    assert answer.transaction is None


@pytest.mark.parametrize(
    ("code", "words", "cause"),
    [
        (-32000, "transaction indexing is in progress", "not_found.node_syncing"),
        (4444, "pruned history unavailable", "not_found.history_pruned"),
        (-32000, "missing trie node 0badc0de", "infra.state_unavailable"),
    ],
)
async def test_what_a_node_has_not_is_no_absence(code: int, words: str, cause: str) -> None:
    says = NodeSays(code, words)
    answers = {"eth_chainId": "0x1", "eth_getTransactionByHash": says, "eth_getTransactionReceipt": says}
    async with FaultyNode("ok", answers) as node:
        answer = await told(LINK, {"ethereum": [node.url]})
    assert (answer.cause.code, answer.status) == (cause, "unavailable")


@pytest.fixture
def chain() -> Any:
    with anvil(chain_id=1) as node:
        yield node


@pytest.mark.anvil
@pytest.mark.parametrize("mode", ["dead", "html", "429", "huge", "deep", "truncated", "reset", "hang"])
async def test_another_endpoint_stands_in(chain: Node, mode: str) -> None:
    scene = MINED["plain_transfer"](World(chain))
    async with (
        FaultyNode(cast("Mode", mode)) as broken,
        asking({"ethereum": [broken.url, chain.url]}, deadline_s=10) as services,
    ):
        first = (await diagnose(Question(text=scene.hash), services)).diagnosis
    assert first.cause.code == "succeeded.as_requested"


@pytest.mark.anvil
@pytest.mark.parametrize("hangs_first", [True, False])
async def test_a_hanging_endpoint_of_the_named_network_costs_a_moment_and_no_answer(chain: Node, hangs_first: bool) -> None:
    scene = MINED["plain_transfer"](World(chain))
    async with FaultyNode("hang") as silent:
        urls = [silent.url, chain.url] if hangs_first else [chain.url, silent.url]
        async with asking({"ethereum": urls}, deadline_s=30) as services:
            answered = await diagnose(Question(text=f"https://etherscan.io/tx/{scene.hash}"), services)
            again = await replay(answered.bundle, services.registry) if answered.bundle else None
    assert answered.diagnosis.status == "succeeded"
    assert answered.diagnosis.usage.elapsed_ms < 15_000  # half the deadline: it was not waited for to the end
    assert again is not None and again.diagnosis.searched == answered.diagnosis.searched
    assert again.diagnosis.cause == answered.diagnosis.cause


@pytest.mark.anvil
async def test_null_for_what_another_endpoint_knows_is_found(chain: Node) -> None:
    scene = MINED["plain_transfer"](World(chain))
    async with FaultyNode("nulls", {"eth_chainId": "0x1"}) as forgetful:
        for text in (f"https://etherscan.io/tx/{scene.hash}", scene.hash):  # named network, and none
            answer = await told(text, {"ethereum": [forgetful.url, chain.url]})
            assert answer.status == "succeeded", text
            assert "infra.endpoints_disagree" in [f.code for f in answer.findings]


@pytest.mark.anvil
async def test_the_next_request_is_served_as_if_nothing_had_been(chain: Node) -> None:
    scene = MINED["plain_transfer"](World(chain))
    async with FaultyNode("hang") as hanging, FaultyNode("huge") as huge, FaultyNode("deep") as deep:
        endpoints = {"ethereum": [chain.url], "bsc": [hanging.url], "polygon": [huge.url], "base": [deep.url]}
        async with asking(endpoints, deadline_s=8) as services:  # time for a real node on a busy machine
            nowhere, found = await asyncio.gather(
                diagnose(Question(text=HASH), services), diagnose(Question(text=scene.hash), services)
            )
            again = await diagnose(Question(text=f"tx {scene.hash}", locale="zh"), services)
    assert nowhere.diagnosis.status == "unavailable"
    assert nowhere.diagnosis.cause.code == "infra.rpc_unreachable"
    assert found.diagnosis.status == again.diagnosis.status == "succeeded"
    assert again.diagnosis.reply.locale == "zh-Hans"


async def test_one_dead_network_does_not_hide_what_another_holds() -> None:
    with tron_node() as url:
        async with FaultyNode("dead") as dead, asking({"tron": [url], "ethereum": [dead.url]}) as services:
            text = "bf918300215a915c9d8bd8df4ea28ca36124c105acfffd8958bdfb2caa29134e"
            answer = (await diagnose(Question(text=text), services, now=moment())).diagnosis
    assert answer.cause.code == "energy.fee_limit_too_low"
    assert answer.network is not None and answer.network.slug == "tron"
