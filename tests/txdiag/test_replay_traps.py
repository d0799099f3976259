"""The traps of replaying a failure: where the obvious reading of the replays is wrong (knowledge/evm.md 2.3, measured on geth).

Two are a real geth's recordings; for the others a gateway in front of anvil does what geth does and anvil does not.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from eth_abi.abi import encode

from chains.abi import encode_call
from tests.dialects import Answer, Ask, Call, Dialect, speaking
from tests.geth_node import geth_node, load
from tests.nodes import anvil
from tests.scenarios.evm import World
from tests.txdiag.live import asking
from tests.txdiag.test_geth_cases import NETWORKS
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

SURE = ("proven", "strong")
CAP = 300_000
RICH = {"balance": hex(2**128)}
HASHLESS = encode_call("afterHash()")


@pytest.fixture(scope="module")
def geth() -> Iterator[str]:
    with geth_node() as url:
        yield url


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with anvil(chain_id=1) as node:
        yield World(node)


async def recorded(url: str, name: str) -> Diagnosis:
    async with asking({"geth-dev": [url]}, networks_path=NETWORKS) as services:
        return (await diagnose(Question(text=load()[name]["tx_hash"]), services)).diagnosis


async def told(world: World, dialect: Dialect, sent: str) -> Diagnosis:
    """Without a trace, which would show the real execution and leave nothing to a replay."""

    def untraced(call: Call, ask: Ask) -> Answer:
        if call["method"].startswith("debug_"):
            return {"error": {"code": -32601, "message": f"the method {call['method']} does not exist/is not available"}}
        return dialect(call, ask)

    with speaking(untraced, world.node.url) as url:
        async with asking({"ethereum": [url]}) as services:
            return (await diagnose(Question(text=f"https://etherscan.io/tx/{sent}"), services)).diagnosis


def said(answer: Diagnosis) -> tuple[str, str]:
    return answer.cause.code, answer.cause.confidence.value


def sure(answer: Diagnosis) -> set[str]:
    return {f.code for f in (answer.cause, *answer.findings) if f.confidence.value in SURE}


# --- what geth does ----------------------------------------------------------------------------------------------------------


def plainly(call: Call, ask: Ask) -> Answer:
    return ask(call)


def free_of_fees(call: Call, ask: Ask) -> Answer:
    """geth sets the base fee to 0 where a call names no price, whatever the overrides say."""
    params = call.get("params", [])
    if call["method"] != "eth_call" or "gasPrice" in params[0]:
        return ask(call)
    overrides = [*params[2:], *[{}] * (4 - len(params))]
    return ask(call | {"params": [*params[:2], overrides[0], overrides[1] | {"baseFeePerGas": "0x0"}]})


def hashless(call: Call, ask: Ask) -> Answer:
    """geth knows no hash of the parent block where a call overrides the number: the contract's own refusal of that is given."""
    params = call.get("params", [])
    if call["method"] == "eth_call" and params[0].get("input") == HASHLESS and "number" in (params[3:] or [{}])[0]:
        data = "0x08c379a0" + encode(["string"], ["No blockhash"]).hex()
        return {"error": {"code": 3, "message": "execution reverted: No blockhash", "data": data}}
    return ask(call)


def without_simulation(dialect: Dialect) -> Dialect:
    def speak(call: Call, ask: Ask) -> Answer:
        if call["method"] == "eth_simulateV1":
            return {"error": {"code": -32601, "message": "the method eth_simulateV1 does not exist/is not available"}}
        return dialect(call, ask)

    return speak


def capped(call: Call, ask: Ask) -> Answer:
    """geth lowers the gas of a call to its own cap without a word."""
    params = call.get("params", [])
    if call["method"] in ("eth_call", "eth_estimateGas") and int(params[0].get("gas", hex(CAP)), 16) >= CAP:
        return ask(call | {"params": [params[0] | {"gas": hex(CAP)}, *params[1:]]})
    return ask(call)


# --- one test for each trap -----------------------------------------------------------------------------------------------------


async def test_a_contract_that_minds_the_gas_price(geth: str) -> None:
    """Without fee fields everything succeeds, which looks as if nothing could be reproduced."""
    answer = await recorded(geth, "gas-price-guard")
    assert said(answer) == ("failed.revert_string", "proven")
    assert (answer.cause.params["reason"], answer.cause.params["lacks"]) == ("Gas price too high", "price")
    assert not sure(answer) & {"failed.not_reproducible", "failed.race_same_block", "failed.out_of_gas"}
    assert "raise_gas_limit" in {d.code for d in answer.do_not}


@pytest.mark.anvil
async def test_a_contract_that_reads_the_base_fee(world: World) -> None:
    """Without fee fields the base fee is 0, and the contract is content."""
    sent = world.call(world.alice, world.contract("Traps"), "quietTimes(uint256)", 1)
    answer = await told(world, free_of_fees, sent)
    assert said(answer) == ("failed.revert_string", "proven")
    assert (answer.cause.params["reason"], answer.cause.params["lacks"]) == ("Network too busy", "price")


async def test_a_delegated_account_that_pays_out_all_it_has(geth: str) -> None:
    """Alone and without fees it succeeds, after its block it fails: that looks like a race, and it was the first of its block."""
    answer = await recorded(geth, "delegated-account-spends-its-gas-money")
    assert said(answer) == ("failed.revert_string", "proven")
    assert (answer.cause.params["reason"], answer.cause.params["lacks"]) == ("Runner: call failed", "coins")
    assert "failed.race_same_block" not in {answer.cause.code, *(f.code for f in answer.findings)}


@pytest.mark.anvil
@pytest.mark.parametrize("beside", [0, 1], ids=["the-fee-took-it", "never-had-it"])
async def test_coins_that_were_not_there(world: World, beside: int) -> None:
    """The wallet held as much before the fee was taken, or not even that."""
    world.contract("Traps")
    held = int(world.node.rpc("eth_getBalance", world.bob, "latest"), 16)
    sent = world.call(world.bob, world.contract("Traps"), "holds(uint256)", held + beside)
    answer = await told(world, plainly, sent)
    assert said(answer) == ("failed.revert_string", "proven")
    assert (answer.cause.params["reason"], answer.cause.params["lacks"]) == ("Too few coins", "coins")


@pytest.mark.anvil
async def test_a_contract_that_needs_the_hash_of_the_block_before(world: World) -> None:
    """Every replay under the block's own number is refused for want of a hash, which was there; a simulation has it."""
    sent = world.call(world.alice, world.contract("Traps"), "afterHash()")
    answer = await told(world, hashless, sent)
    assert said(answer) == ("failed.revert_string", "proven")
    assert answer.cause.params["reason"] == "Too late"
    assert answer.usage.round_trips == 3
    answer = await told(world, without_simulation(hashless), sent)
    assert said(answer) == ("failed.revert_string", "likely")  # it may be the number as well
    assert not sure(answer) & {"failed.revert_string"}


@pytest.mark.anvil
async def test_a_deadline_in_blocks_is_no_want_of_a_hash(world: World) -> None:
    troubles = world.contract("Traps")
    last = int(world.block()["number"], 16)
    sent = world.call(world.alice, troubles, "untilBlock(uint256)", last)
    answer = await told(world, plainly, sent)
    assert said(answer) == ("failed.revert_string", "proven")
    assert answer.cause.params["reason"] == "Round over"
    assert answer.usage.round_trips == 3


async def test_a_success_that_needed_the_hash_is_a_success(geth: str) -> None:
    answer = await recorded(geth, "success-reads-blockhash")
    assert answer.status == "succeeded"
    assert not {c for c in sure(answer) if c.startswith("failed.")}


@pytest.mark.anvil
async def test_an_endpoint_that_lowers_the_gas(world: World) -> None:
    """Under its cap the call runs out of gas, with or without more of it."""
    sent = world.call(world.alice, world.contract("Traps"), "worksAndRefuses(uint256)", 20)
    assert said(await told(world, plainly, sent)) == ("failed.revert_string", "proven")
    answer = await told(world, without_simulation(capped), sent)
    assert said(answer) == ("failed.not_reproducible", "possible")
    assert not {c for c in sure(answer) if c.startswith("failed.")}


@pytest.mark.anvil
@pytest.mark.parametrize(("count", "starved"), [(40, True), (16, False)])
async def test_a_success_in_which_a_step_was_starved(world: World, count: int, starved: bool) -> None:
    """eth_call says success with the gas it had and with more; only what it uses tells."""
    swallows = world.contract("Swallows")
    sent = world.call(world.alice, swallows, "attempt(uint256)", count, gas=400_000)
    answer = await told(world, plainly, sent)
    assert answer.status == "succeeded"
    assert ("succeeded.inner_call_failed" in sure(answer)) is starved
    assert answer.usage.round_trips == 2
    if starved:
        assert said(answer) == ("succeeded.inner_call_failed", "strong")
    assert "succeeded.inner_call_failed" not in sure(await told(world, without_simulation(plainly), sent))


@pytest.mark.anvil
async def test_coins_that_came_in_the_same_block(world: World) -> None:
    """On the parent's state the sender could not have paid for it: no replay as it was can be made, and one with more coins is refused as it was."""
    words = bytes.fromhex("08c379a0") + encode(["string"], ["Sold out"])
    sent = world.send(world.carol, world.contract("Echo"), encode_call("refuse(bytes)", words), value=1)

    def poor(call: Call, ask: Ask) -> Answer:
        params = call.get("params", [])
        if call["method"] == "eth_call" and params[0].get("from") == world.carol and params[2:3] != [{world.carol: RICH}]:
            message = (
                f"err: insufficient funds for gas * price + value: address {world.carol} have 0 want 1 (supplied gas 1000000)"
            )
            return {"error": {"code": -32000, "message": message}}
        return ask(call)

    answer = await told(world, poor, sent)
    assert answer.cause.code == "failed.revert_string"
    assert answer.cause.params["reason"] == "Sold out"
    assert not sure(answer) & {"failed.race_same_block", "failed.not_reproducible"}


async def test_a_loop_without_an_end(geth: str) -> None:
    """No gas limit helps, and none is advised."""
    answer = await recorded(geth, "out-of-gas-endless-loop")
    assert answer.cause.code == "failed.out_of_gas"
    assert "raise_gas_limit" in {d.code for d in answer.do_not}
    assert "resend_with_gas" not in {a.code for a in answer.actions}
