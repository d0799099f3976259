"""What is collected from a real go-ethereum's recorded answers: its words, its traps, and no call that a real geth would not have been asked."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from chains.facts import EvmFacts, Outcome, SearchResult, Why
from tests.chains.evm.asking import collected, end, got, source_of, why
from tests.geth_node import CHAIN_ID, geth_node, load
from tests.nodes import Node, NodeAsker

# case -> R0f, R0n, R3n, R6; all in two waves
FAILED = {
    "coins-to-contract-without-receive": ("empty",) * 4,
    "coins-with-non-payable-function": ("empty",) * 4,
    "create-code-storage-out-of-gas": ("code_deposit", "code_deposit", "success", "code_deposit"),
    "deadline-between-blocks": ("Offer expired", "Offer expired", "Offer expired", "success"),
    "delegated-account-spends-its-gas-money": ("Runner: call failed", "success", "success", "success"),
    "gas-price-guard": ("Gas price too high", "success", "success", "success"),
    "invalid-opcode": ("invalid_opcode",) * 4,
    "old-token-assert": ("invalid_opcode",) * 4,
    "old-token-blacklisted": ("empty",) * 4,
    "out-of-gas": ("out_of_gas", "out_of_gas", "success", "out_of_gas"),
    "out-of-gas-endless-loop": ("out_of_gas",) * 4,
    "out-of-gas-inner-masked": ("Payout failed", "Payout failed", "success", "Payout failed"),
    "panic-0x11": ("panic 0x11",) * 4,
    "race-same-block": ("success",) * 4,
    "revert-custom-error-unknown": ("unknown",) * 4,
    "revert-reason": ("Too late",) * 4,
    "token-allowance": ("ERC20InsufficientAllowance",) * 4,
    "token-balance": ("ERC20InsufficientBalance",) * 4,
}
# case -> (nonce latest, nonce pending) less the transaction's own nonce
PENDING = {
    "pending-behind-stuck-nonce": (-1, 1),
    "pending-fee-below-base-fee": (0, 1),
    "pending-next-in-line": (0, 1),
    "pending-nonce-gap": None,
}
SUCCEEDED = ("setcode-authorization-ignored", "success-inner-call-starved", "success-reads-blockhash", "success-token-transfer")


@pytest.fixture(scope="module")
def geth() -> Iterator[Node]:
    with geth_node() as url, httpx.Client(trust_env=False) as http:
        yield Node(url, CHAIN_ID, 0, http)


def test_every_recording_is_used() -> None:
    not_found = {n for n, c in load().items() if c["label"]["status"] in ("not_found", "replaced")}
    assert set(load()) == set(FAILED) | set(PENDING) | set(SUCCEEDED) | not_found
    assert len(not_found) == 4


async def _facts(geth: Node, name: str) -> tuple[EvmFacts, int]:
    asker = NodeAsker({"geth": geth})
    found = await collected(asker, load()[name]["tx_hash"])
    assert found.answer.result is SearchResult.FOUND
    return found.third, len(asker.asks)


@pytest.mark.parametrize("name", sorted(FAILED))
async def test_a_failure_is_replayed_in_two_waves(geth: Node, name: str) -> None:
    facts, asks = await _facts(geth, name)
    replays = (facts.replay_with_fees, facts.replay_without_fees, facts.replay_more_gas, facts.replay_earlier_time)
    assert tuple(end(r) for r in replays) == FAILED[name]
    assert asks == (4 if name == "race-same-block" else 2)  # what ran before it in its block is asked only where it succeeds alone
    assert facts.block.value == got(facts.canonical_block)
    told = source_of(facts.replay_with_fees).params[3]
    assert int(told["time"], 16) == got(facts.block).timestamp


async def test_what_was_not_recorded_is_missing(geth: Node) -> None:
    facts, _ = await _facts(geth, "out-of-gas")
    assert why(facts.gas_cap) == why(facts.block_overrides) == (Why.NODE_ERROR, "replay")


@pytest.mark.parametrize(("name", "bisected"), [("out-of-gas", 26_892), ("out-of-gas-inner-masked", 232_353)])
async def test_the_gas_that_was_needed(geth: Node, name: str, bisected: int) -> None:
    facts, _ = await _facts(geth, name)
    assert bisected <= facts.gas_needed.value <= bisected * 1.02


async def test_a_method_that_takes_no_coins(geth: Node) -> None:
    facts, _ = await _facts(geth, "coins-with-non-payable-function")
    assert isinstance(facts.replay_without_value.value, Outcome)
    assert end(facts.replay_without_value) == "success"


async def test_a_frozen_sender_is_known_though_the_token_gave_no_reason(geth: Node) -> None:
    facts, _ = await _facts(geth, "old-token-blacklisted")
    assert facts.holder_blacklisted.value is True


@pytest.mark.parametrize("name", sorted(PENDING))
async def test_what_waits(geth: Node, name: str) -> None:
    facts, asks = await _facts(geth, name)
    t = got(facts.transaction)
    place = facts.nonce_latest.value - t.nonce, facts.nonce_pending.value - t.nonce
    if PENDING[name] is None:
        assert facts.nonce_latest.value <= facts.nonce_pending.value < t.nonce
    else:
        assert place == PENDING[name]
    assert (t.fee_cap < facts.fee_history.value.next_base_fee) is (name == "pending-fee-below-base-fee")
    assert end(facts.call_now) == "success"
    assert asks == (3 if name == "pending-behind-stuck-nonce" else 2)  # the third: which one it waits behind


@pytest.mark.parametrize("name", SUCCEEDED)
async def test_what_succeeded_moved_no_coins_inside(geth: Node, name: str) -> None:
    facts, asks = await _facts(geth, name)
    assert facts.internal_transfers.value == ()
    assert asks == 2


@pytest.mark.parametrize("name", ["replaced-by-speed-up", "hash-given-but-queue-full"])
async def test_what_the_node_does_not_know_is_absent(geth: Node, name: str) -> None:
    found = await collected(NodeAsker({"geth": geth}), load()[name]["tx_hash"])
    assert found.answer.result is SearchResult.ABSENT
