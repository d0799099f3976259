"""Crossings between two real nodes, one for each network, told through the public function."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

import pytest
from eth_abi.abi import encode
from eth_utils.crypto import keccak

from chains.evm.crossings import ARB_SYS, PASSER
from tests.dialects import Answer, Ask, Call, Dialect, speaking
from tests.nodes import anvil
from tests.scenarios.evm import COIN, World
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

pytestmark = [pytest.mark.anvil, pytest.mark.timeout(240)]

PORTAL = "0x49048044d57e1c92a77f79988d21fa8faf74e97e"  # of Base, on Ethereum
OUTBOX = "0x0b9857ae2d4a3dbe74ffe1d7df045bb7f96e4840"  # of Arbitrum
WEEK = 7 * 86_400


@pytest.fixture(scope="module")
def worlds() -> Iterator[dict[str, World]]:
    """One node for each network."""
    with ExitStack() as stack:
        nodes = {
            slug: stack.enter_context(anvil(chain_id=id_)) for slug, id_ in (("ethereum", 1), ("base", 8453), ("arbitrum", 42161))
        }
        worlds = {slug: World(node) for slug, node in nodes.items()}
        for slug, at, name in (
            ("base", PASSER, "Passer"),
            ("arbitrum", ARB_SYS, "Sender"),
            ("ethereum", PORTAL, "Portal"),
            ("ethereum", OUTBOX, "Outbox"),
        ):
            w = worlds[slug]
            w.node.rpc("anvil_setCode", at, w.node.rpc("eth_getCode", w.contract(name), "latest"))
        yield worlds


async def ask(urls: dict[str, str], hash_: str, network: str) -> Diagnosis:
    """The answer, which a replay of its bundle gives again."""
    async with asking({slug: [url] for slug, url in urls.items()}) as services:
        question = Question(text=hash_, network=network)
        answered = await diagnose(question, services)
        assert await replayed(question, answered, services) == [plain(answered.diagnosis)] * 3
        return answered.diagnosis


def urls(worlds: dict[str, World], *slugs: str) -> dict[str, str]:
    return {slug: worlds[slug].node.url for slug in slugs}


def withdrawal(w: World, target: str, value: int) -> tuple[str, bytes]:
    sent = w.call(w.alice, PASSER, "initiateWithdrawal(address,uint256,bytes)", target, 100_000, b"", value=value)
    return sent, keccak(encode(["address", "address", "uint256"], [w.alice, target, value]))


async def test_a_withdrawal_from_base_and_its_three_steps(worlds: dict[str, World]) -> None:
    l1, l2 = worlds["ethereum"], worlds["base"]
    sent, hash_ = withdrawal(l2, l2.bob, COIN)
    both = urls(worlds, "base", "ethereum")

    async def step() -> tuple[str, str, str]:
        answer = await ask(both, sent, "base")
        assert (answer.cause.code, answer.cause.confidence) == ("l2.op.withdrawal", "proven")
        assert answer.usage.round_trips <= 3
        return answer.cause.params["step"], answer.funds.location.value, answer.cause.params["target_network"]

    assert await step() == ("started", "in_flight", "ethereum")
    now = int(datetime.now(UTC).timestamp())
    l1.call(l1.alice, PORTAL, "prove(bytes32,address,uint64)", hash_, l1.bob, now)
    assert await step() == ("proven", "in_flight", "ethereum")  # by somebody else: when is not known
    l1.call(l1.alice, PORTAL, "prove(bytes32,address,uint64)", hash_, l1.alice, now)
    assert await step() == ("proven", "in_flight", "ethereum")
    l1.call(l1.alice, PORTAL, "prove(bytes32,address,uint64)", hash_, l1.alice, now - WEEK - 60)
    assert await step() == ("ready", "in_flight", "ethereum")
    l1.call(l1.alice, PORTAL, "finish(bytes32)", hash_)
    assert await step() == ("done", "with_recipient", "ethereum")


async def test_a_withdrawal_whose_other_network_is_not_asked(worlds: dict[str, World]) -> None:
    sent, _ = withdrawal(worlds["base"], worlds["base"].carol, COIN)
    answer = await ask(urls(worlds, "base"), sent, "base")
    assert (answer.cause.code, answer.cause.params["step"]) == ("l2.op.withdrawal", "unknown")


async def test_the_same_log_by_something_else_is_no_withdrawal(worlds: dict[str, World]) -> None:
    w = worlds["base"]
    sent = w.call(w.alice, w.contract("Passer"), "initiateWithdrawal(address,uint256,bytes)", w.bob, 1, b"", value=COIN)
    answer = await ask(urls(worlds, "base", "ethereum"), sent, "base")
    assert "l2.op.withdrawal" not in [answer.cause.code, *(f.code for f in answer.findings)]


async def test_a_withdrawal_from_arbitrum(worlds: dict[str, World]) -> None:
    l1, l2 = worlds["ethereum"], worlds["arbitrum"]
    sent = l2.call(l2.alice, ARB_SYS, "withdrawEth(address)", l2.bob, value=COIN)
    both = urls(worlds, "arbitrum", "ethereum")
    answer = await ask(both, sent, "arbitrum")
    assert (answer.cause.code, answer.cause.params["step"], answer.funds.location) == ("l2.arb.withdrawal", "waits", "in_flight")
    l1.call(l1.alice, OUTBOX, "claim(uint256)", 1)
    answer = await ask(both, sent, "arbitrum")
    assert (answer.cause.params["step"], answer.funds.location) == ("done", "with_recipient")


def holding(status: int | None) -> Dialect:
    """Base, as it answers of the deposit's transaction: none (None), or one with this status. What it is asked for is what it becomes."""

    def speak(call: Call, ask: Ask) -> Answer:
        if call["method"] != "eth_getTransactionReceipt" or status is None:
            return ask(call)
        return {"result": held(call["params"][0], status) if call["params"][0] != ASKED[0] else None}

    return speak


ASKED: list[str] = [""]  # the hash that the search itself asks for


def held(hash_: str, status: int) -> dict[str, Any]:
    return {
        "transactionHash": hash_,
        "blockNumber": "0x1",
        "blockHash": "0x" + "01" * 32,
        "transactionIndex": "0x0",
        "gasUsed": "0x5208",
        "status": hex(status),
        "logs": [],
    }


@pytest.mark.parametrize(
    ("status", "cause", "confidence"),
    [
        (None, "l2.op.deposit_pending", "strong"),
        (0, "l2.op.deposit_failed_on_l2", "proven"),
        (1, None, None),
    ],
)
async def test_a_deposit_to_base(worlds: dict[str, World], status: int | None, cause: str | None, confidence: str | None) -> None:
    w = worlds["ethereum"]
    signature = "depositTransaction(address,uint256,uint64,bool,bytes)"
    sent = w.call(w.alice, PORTAL, signature, w.bob, COIN, 100_000, False, b"", value=COIN)
    ASKED[0] = sent
    with speaking(holding(status), worlds["base"].node.url) as base:
        answer = await ask(urls(worlds, "ethereum") | {"base": base}, sent, "ethereum")
    codes = [answer.cause.code, *(f.code for f in answer.findings)]
    if cause is None:
        assert not [c for c in codes if c.startswith(("l2.", "bridge."))]
    else:
        assert (answer.cause.code, answer.cause.confidence, answer.cause.params["target_network"]) == (cause, confidence, "base")


async def test_a_deposit_that_does_not_come(worlds: dict[str, World]) -> None:
    w = worlds["ethereum"]
    signature = "depositTransaction(address,uint256,uint64,bool,bytes)"
    sent = w.call(w.alice, PORTAL, signature, w.bob, COIN, 100_000, False, b"", value=COIN)
    w.node.rpc("evm_increaseTime", 7_200)
    w.node.mine()
    answer = await ask(urls(worlds, "ethereum", "base"), sent, "ethereum")
    assert (answer.cause.code, answer.cause.confidence, answer.funds.location) == ("bridge.delayed", "likely", "in_flight")
    answer = await ask(urls(worlds, "ethereum"), sent, "ethereum")  # of an old one nothing is said where nobody can be asked
    assert not [f.code for f in (answer.cause, *answer.findings) if f.code.startswith(("l2.", "bridge."))]


POOLS = {"arbitrum": "0xe35e9842fceaca96570b734083f4a58e8f7c5f2a", "base": "0x09aea4b2242abc8bb4bb78d537a67a245a7bec64"}
ENDPOINT = "0x1a44076050125825900e736c501f859c50fe728c"


def put(w: World, at: str, name: str) -> str:
    """The contract's code at this address."""
    w.node.rpc("anvil_setCode", at, w.node.rpc("eth_getCode", w.contract(name), "latest"))
    return at


def later(w: World, seconds: int) -> None:
    w.node.rpc("evm_increaseTime", seconds)
    w.node.mine()


async def test_a_deposit_into_across(worlds: dict[str, World]) -> None:
    src, dst = worlds["base"], worlds["arbitrum"]
    pools = put(src, POOLS["base"], "Pool"), put(dst, POOLS["arbitrum"], "Pool")
    both = urls(worlds, "base", "arbitrum")
    deadline = int(src.block()["timestamp"], 16) + 4_000

    def deposit(id_: int) -> str:
        return src.call(src.alice, pools[0], "deposit(uint256,uint256,uint32)", 42161, id_, deadline, value=COIN)

    sent = deposit(1)
    answer = await ask(both, sent, "base")
    assert (answer.cause.code, answer.cause.confidence, answer.funds.location) == ("bridge.in_flight", "strong", "in_flight")
    assert (answer.cause.params["bridge"], answer.cause.params["target_network"]) == ("Across", "arbitrum")
    later(src, 2_000)
    assert (await ask(both, sent, "base")).cause.code == "bridge.delayed"
    later(src, 2_500)
    answer = await ask(both, sent, "base")
    assert (answer.cause.code, answer.cause.params["how"]) == ("bridge.delayed", "refund")
    dst.call(dst.bob, pools[1], "fill(address,uint256,uint256,uint256,uint32)", src.alice, COIN, 8453, 1, deadline)
    answer = await ask(both, sent, "base")  # whoever paid it out: it is no trouble of the bridge's any more
    assert not [f.code for f in (answer.cause, *answer.findings) if f.code.startswith("bridge.")]


async def test_a_message_over_layerzero(worlds: dict[str, World]) -> None:
    src, dst = worlds["ethereum"], worlds["arbitrum"]
    for w in (src, dst):
        put(w, ENDPOINT, "Endpoint")
    both = urls(worlds, "ethereum", "arbitrum")
    sent = src.call(src.alice, ENDPOINT, "send(uint64,uint32,uint32,address)", 7, 30101, 30110, src.bob)

    async def said() -> str:
        return (await ask(both, sent, "ethereum")).cause.code

    assert await said() == "bridge.in_flight"
    path = "(uint64,uint32,address,address)"
    dst.call(dst.carol, ENDPOINT, f"verify{path}", 7, 30101, src.alice, src.bob)
    assert await said() == "bridge.in_flight"
    later(src, 3_000)
    assert await said() == "bridge.needs_claim"
    dst.call(dst.carol, ENDPOINT, f"run{path}", 7, 30101, src.alice, src.bob)
    answer = await ask(both, sent, "ethereum")
    assert not [f.code for f in (answer.cause, *answer.findings) if f.code.startswith("bridge.")]


async def test_a_young_one_whose_other_network_is_not_asked(worlds: dict[str, World]) -> None:
    w = worlds["ethereum"]
    put(w, ENDPOINT, "Endpoint")
    sent = w.call(w.alice, ENDPOINT, "send(uint64,uint32,uint32,address)", 8, 30101, 30110, w.bob)
    answer = await ask(urls(worlds, "ethereum"), sent, "ethereum")
    assert (answer.cause.code, answer.cause.confidence) == ("bridge.in_flight", "likely")
    later(w, 1_000)
    answer = await ask(urls(worlds, "ethereum"), sent, "ethereum")
    assert not [f.code for f in (answer.cause, *answer.findings) if f.code.startswith("bridge.")]


TICKETS = "0x000000000000000000000000000000000000006e"


def taking_in(hash_: str) -> Dialect:
    """Arbitrum, as it shows the transaction that took in a message from below."""

    def speak(call: Call, ask: Ask) -> Answer:
        answer = ask(call)
        if call["method"] == "eth_getTransactionByHash" and call["params"] == [hash_] and answer.get("result"):
            return {"result": answer["result"] | {"type": "0x69"}}
        return answer

    return speak


async def test_a_message_that_waits_on_arbitrum(worlds: dict[str, World]) -> None:
    w = worlds["arbitrum"]
    put(w, TICKETS, "Tickets")
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)
    with speaking(taking_in(sent), w.node.url) as url:
        answer = await ask({"arbitrum": url}, sent, "arbitrum")  # it was run: there is none any more
        assert "l2.arb.retryable" not in [answer.cause.code, *(f.code for f in answer.findings)]
        until = int(w.block()["timestamp"], 16) + 86_400
        w.call(w.alice, TICKETS, "keep(bytes32,uint256)", bytes.fromhex(sent[2:]), until)
        answer = await ask({"arbitrum": url}, sent, "arbitrum")
        assert (answer.cause.code, answer.cause.confidence, answer.funds.location) == ("l2.arb.retryable", "proven", "in_flight")
        assert answer.cause.params["until"] == datetime.fromtimestamp(until, UTC).isoformat().replace("+00:00", "Z")
    assert (await ask(urls(worlds, "arbitrum"), sent, "arbitrum")).cause.code != "l2.arb.retryable"


MESSENGER = "0x28b5a0e9c621a5badaa536219b3a228c8168cf5d"


async def test_dollars_burnt_here_to_be_minted_there(worlds: dict[str, World]) -> None:
    src, dst = worlds["ethereum"], worlds["base"]
    for w in (src, dst):
        put(w, MESSENGER, "Messenger")
    both = urls(worlds, "ethereum", "base")
    sent = src.call(src.alice, MESSENGER, "burn(uint256,uint32,address)", 5_000_000, 6, src.bob)
    answer = await ask(both, sent, "ethereum")
    assert (answer.cause.code, answer.cause.confidence) == ("bridge.in_flight", "strong")
    assert (answer.cause.params["bridge"], answer.cause.params["target_network"]) == ("CCTP (Circle)", "base")
    alone = await ask(urls(worlds, "ethereum"), sent, "ethereum")  # it can be done within seconds: unseen, nothing is said
    assert not [f.code for f in (alone.cause, *alone.findings) if f.code.startswith("bridge.")]
    dst.call(dst.carol, MESSENGER, "mint(address,uint256,uint256)", dst.bob, 4_000_000, 1)  # another one's
    assert (await ask(both, sent, "ethereum")).cause.code == "bridge.in_flight"
    dst.call(dst.carol, MESSENGER, "mint(address,uint256,uint256)", dst.bob, 4_999_900, 100)
    answer = await ask(both, sent, "ethereum")
    assert not [f.code for f in (answer.cause, *answer.findings) if f.code.startswith("bridge.")]


async def test_dollars_that_may_have_been_minted_before_the_logs_that_are_looked_at(worlds: dict[str, World]) -> None:
    """2,000 blocks of 12 s ago, and 5,000 blocks of 2 s are looked at."""
    src = worlds["ethereum"]
    put(src, MESSENGER, "Messenger")
    sent = src.call(src.alice, MESSENGER, "burn(uint256,uint32,address)", 6_000_000, 6, src.bob)
    src.node.mine(2_000)
    answer = await ask(urls(worlds, "ethereum", "base"), sent, "ethereum")
    assert not [f.code for f in (answer.cause, *answer.findings) if f.code.startswith("bridge.")]
