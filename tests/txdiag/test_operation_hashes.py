"""A hash that is no transaction's, looked for in the logs of a real node: user operations, and what the owners of a Safe signed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from eth_abi.abi import encode

from chains.tables import topic_of
from tests.dialects import Answer, Ask, Call, Dialect, speaking
from tests.nodes import anvil
from tests.scenarios.evm import World
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil

ENTRY_POINT = "0x0000000071727de22e5e9d8baf0edac6f37da032"  # 0.7
ACCOUNT = "0x" + "5a" * 20
SAYS = "0x60806080600037606035604035602035600035608060" + "00a400"  # four topics and four words of call data, as a log
OPERATION = topic_of("UserOperationEvent(bytes32,address,address,uint256,bool,uint256,uint256)")


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with anvil(chain_id=1) as node:
        yield World(node)


def operation(w: World, hash_: bytes, *, at: str = ENTRY_POINT, success: bool = True) -> str:
    w.node.rpc("anvil_setCode", at, SAYS)
    says = encode(
        ["bytes32", "bytes32", "address", "address", "uint256", "bool", "uint256", "uint256"],
        [bytes.fromhex(OPERATION), hash_, ACCOUNT, "0x" + "00" * 20, 7, success, 10**14, 90_000],
    )
    return w.send(w.alice, at, "0x" + says.hex())


def without_logs(call: Call, ask: Ask) -> Answer:
    """As endpoints that want a narrower range."""
    refused = {"error": {"code": -32005, "message": "query exceeds max block range 1000"}}
    return refused if call["method"] == "eth_getLogs" else ask(call)


def bundling(hash_: bytes, raw: dict[str, Any] | None) -> Dialect:
    """As an endpoint that is a bundler too, and says this of the operation."""

    def speak(call: Call, ask: Ask) -> Answer:
        if call["method"] != "eth_getUserOperationByHash":
            return ask(call)
        assert call["params"] == ["0x" + hash_.hex()]
        return {"result": raw}

    return speak


async def ask(url: str, hash_: bytes, words: str = "") -> Diagnosis:
    """The answer, which a replay of its bundle gives again."""
    async with asking({"ethereum": [url]}) as services:
        question = Question(text=f"{words} 0x{hash_.hex()}".strip(), network="ethereum")
        answered = await diagnose(question, services)
        assert await replayed(question, answered, services) == [plain(answered.diagnosis)] * 3
        return answered.diagnosis


@pytest.mark.parametrize("success", [True, False])
async def test_a_user_operation_is_found_in_the_bundle_that_ran_it(world: World, success: bool) -> None:
    hash_ = bytes([17, success]) * 16
    bundle = operation(world, hash_, success=success)
    answer = await ask(world.node.url, hash_)
    assert (answer.status, answer.cause.code, answer.cause.confidence) == ("not_a_transaction", "input.userop_hash", "proven")
    assert answer.cause.params["transaction"] == bundle
    assert answer.cause.params["success"] == ("yes" if success else "no")
    assert bundle in answer.reply.text
    assert not [f.code for f in answer.findings if f.code.startswith("not_found.")]
    assert answer.usage.round_trips <= 3  # the guard, the hash, its second opinion


async def test_a_log_of_something_that_is_no_entry_point_is_nobody_s_word(world: World) -> None:
    hash_ = bytes([18]) * 32
    operation(world, hash_, at="0x" + "e9" * 20)
    assert (await ask(world.node.url, hash_)).cause.code == "not_found.everywhere"


@pytest.mark.parametrize("works", [True, False])
async def test_what_a_safe_ran_is_found(world: World, works: bool) -> None:
    hash_, safe = bytes([19, works]) * 16, world.contract("QuietSafe")
    world.call(world.alice, safe, "approveHash(bytes32)", hash_)
    ran = world.call(world.bob, safe, "run(bytes32,bool)", hash_, works)
    answer = await ask(world.node.url, hash_)
    assert (answer.cause.code, answer.cause.confidence) == ("input.safe_tx_hash", "strong")
    assert answer.cause.params["transaction"] == ran
    assert answer.cause.params["success"] == ("yes" if works else "no")


async def test_what_owners_only_approved_still_waits(world: World) -> None:
    hash_, safe = bytes([20]) * 32, world.contract("QuietSafe")
    for owner in (world.alice, world.bob, world.bob):
        world.call(owner, safe, "approveHash(bytes32)", hash_)
    answer = await ask(world.node.url, hash_)
    assert (answer.cause.code, answer.cause.confidence) == ("safe.pending_confirmations", "likely")
    assert answer.cause.params["approvals"] == "2"
    assert answer.funds.location == "with_sender"


async def test_words_alone_stay_possible_and_a_refusal_of_logs_says_nothing(world: World) -> None:
    found, unknown = bytes([21]) * 32, bytes([22]) * 32
    operation(world, found)
    words = "my user operation is not there"
    answer = await ask(world.node.url, unknown, words)
    assert (answer.cause.code, answer.cause.confidence) == ("input.userop_hash", "possible")
    with speaking(without_logs, world.node.url) as url:
        answer = await ask(url, found, words)
    assert (answer.cause.code, answer.cause.confidence) == ("input.userop_hash", "possible")


async def test_a_bundler_that_still_holds_it_says_that_it_waits(world: World) -> None:
    hash_, words = bytes([23]) * 32, "ERC-4337 user operation"
    held: dict[str, Any] = {"userOperation": {"sender": ACCOUNT}, "entryPoint": ENTRY_POINT, "transactionHash": None}
    with speaking(bundling(hash_, held), world.node.url) as url:
        answer = await ask(url, hash_, words)
        assert (answer.cause.code, answer.cause.confidence) == ("aa.userop_pending", "likely")
        assert (answer.funds.location, answer.cause.params["account"].lower()) == ("with_sender", ACCOUNT)
        assert (await ask(url, hash_)).cause.code == "not_found.everywhere"  # without the words nobody asks for it
    for other in (None, {"userOperation": {"sender": ACCOUNT}, "transactionHash": "0x" + "11" * 32}):
        with speaking(bundling(hash_, other), world.node.url) as url:
            assert (await ask(url, hash_, words)).cause.code == "input.userop_hash"


async def test_a_bundle_without_the_account_that_the_user_named(world: World) -> None:
    bundle = operation(world, bytes([24]) * 32)
    for sender, code in (("0x" + "7e" * 20, "aa.not_in_this_bundle"), (ACCOUNT, "included.not_final")):
        async with asking({"ethereum": [world.node.url]}) as services:
            answer = (await diagnose(Question(text=bundle, network="ethereum", sender=sender), services)).diagnosis
        assert (answer.cause.code, answer.cause.confidence) == (code, "proven")
