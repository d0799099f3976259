"""The ladder of waiting: its order, that exactly one rung is told, and the amounts that would free what waits (knowledge/evm.md 3.C)."""

from __future__ import annotations

from datetime import UTC, datetime
from math import ceil, log
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chains.facts import Facts
from rules.engine import judge
from rules.pending.ladder import Rung, standing
from rules.pending.offer import empty_blocks_until, offer

GWEI = 10**9
NOW = datetime(2026, 11, 24, tzinfo=UTC)
ON_THE_LADDER = {f"pending.{rung}" for rung in Rung}

# Everything is wrong with the first; each later step mends what the step before was told for. The order is the knowledge's, but that the network's own
# minimum comes before the statistics of tips.
SICK: dict[str, Any] = {
    "nonce_latest": 8,
    "nonce_pending": 8,
    "balance": 0,
    "fee_cap": 5 * GWEI,
    "tip": GWEI,
    "blob_price": 9,
    "least": 2 * GWEI,
    "gas": 61_000_000,
    "cap": 16_777_216,
}
CURES: tuple[tuple[Rung, dict[str, Any]], ...] = (
    (Rung.NONCE_ALREADY_USED, {"nonce_latest": 5}),
    (Rung.INSUFFICIENT_FUNDS, {"balance": 10**20}),
    (Rung.QUEUED_BEHIND, {"nonce_pending": 6}),
    (Rung.NONCE_GAP, {"nonce_latest": 7, "nonce_pending": 8}),
    (Rung.FEE_BELOW_BASE_FEE, {"fee_cap": 50 * GWEI}),
    (Rung.BLOB_FEE_TOO_LOW, {"blob_price": 8}),
    (Rung.BELOW_POOL_MINIMUM, {"tip": 2 * GWEI}),
    (Rung.TIP_TOO_LOW, {"tip": 3 * GWEI}),
    (Rung.GAS_ABOVE_BLOCK, {"gas": 59_000_000}),
    (Rung.GAS_ABOVE_CAP, {"gas": 16_777_216}),
)


def facts(told: dict[str, Any], *, blobs: bool = True) -> Facts:
    """A waiting transaction with number 7, base fee 10 gwei, tips of 3 gwei, full blocks."""
    body = {
        "hash": "0x" + "11" * 32,
        "type": 3 if blobs else 2,
        "sender": "0x" + "aa" * 20,
        "to": "0x" + "bb" * 20,
        "nonce": 7,
        "value": 10**18,
        "gas": told["gas"],
        "max_fee_per_gas": told["fee_cap"],
        "max_priority_fee_per_gas": told["tip"],
    }
    if blobs:
        body |= {"blob_count": 1, "max_fee_per_blob_gas": 8}
    history = {
        "oldest": 1,
        "base_fees": [10 * GWEI] * 2,
        "blob_base_fees": [told["blob_price"]] * 2,
        "used_ratios": [0.99],
        "rewards": [[3 * GWEI] * 3],
    }
    latest = {"number": 1, "hash": "0x" + "22" * 32, "timestamp": int(NOW.timestamp()) - 5, "gas_limit": 60_000_000}
    known = {name: {"value": told[name]} for name in ("nonce_latest", "nonce_pending", "balance")}
    network = {
        "slug": "ethereum",
        "id": "eip155:1",
        "family": "evm",
        "name": "Ethereum",
        "symbol": "ETH",
        "decimals": 18,
        "block_time_s": 12,
        "min_priority_fee": told["least"],
        "transaction_gas_cap": told["cap"],
    }
    evm: dict[str, Any] = {
        "transaction": {"value": body},
        "receipt": {"value": None},
        "receipt_again": {"value": None},
        "latest": {"value": latest},
        "fee_history": {"value": history},
        **known,
    }
    return Facts.model_validate({"clock": NOW, "network": network, "evm": evm})


def rungs(case: Facts) -> list[str]:
    """What the ladder's rules say."""
    judgement = judge(case)
    assert not judgement.broken
    return [f.code for f in (*judgement.findings, *judgement.hidden) if f.code in ON_THE_LADDER]


def test_each_cure_brings_the_next_rung_and_exactly_one_is_told() -> None:
    told, seen = dict(SICK), [*rungs(facts(SICK))]
    for _, cure in CURES:
        told |= cure
        seen += rungs(facts(told))
    assert seen == [f"pending.{rung}" for rung, _ in CURES] + ["pending.next_in_line"]


@pytest.mark.parametrize("missing", ["nonce_latest", "nonce_pending", "balance", "fee_history", "latest"])
def test_next_in_line_is_never_concluded_from_what_is_missing(missing: str) -> None:
    told = dict(SICK)
    for _, cure in CURES:
        told |= cure
    healthy = facts(told)
    assert healthy.evm is not None
    lacking = healthy.evm.model_copy(update={missing: type(healthy.evm)().nonce_latest})
    said = rungs(healthy.model_copy(update={"evm": lacking}))
    assert (said == ["pending.next_in_line"]) == (
        missing == "nonce_pending"
    )  # of the sender's next number the pool's count tells nothing


@given(
    cap=st.integers(1, 10**13),
    tip=st.integers(0, 10**13),
    base_fee=st.integers(1, 10**13),
    blobs=st.booleans(),
)
def test_an_offer_replaces_and_is_enough(cap: int, tip: int, base_fee: int, blobs: bool) -> None:
    case = facts(SICK | {"fee_cap": cap, "tip": min(tip, cap)}, blobs=blobs)
    assert case.evm is not None
    history = case.evm.fee_history.value.model_copy(update={"base_fees": (base_fee, base_fee)})
    known = case.evm.fee_history.model_copy(update={"value": history})
    case = case.model_copy(update={"evm": case.evm.model_copy(update={"fee_history": known})})
    assert case.evm is not None
    body = case.evm.transaction.value
    assert body is not None
    enough, percent = offer(case, body), 200 if blobs else 110
    assert enough.price * 100 >= body.fee_cap * percent
    assert enough.tip * 100 >= body.tip_cap * percent
    assert enough.price >= 2 * base_fee + enough.tip
    assert enough.tip >= 3 * GWEI  # half of the others pay no more
    assert (enough.blob_price is None) == (not blobs)
    if enough.blob_price is not None:
        assert enough.blob_price >= max(2 * 8, 2 * SICK["blob_price"])


@given(cap=st.integers(1, 10**12), base_fee=st.integers(1, 10**12))
def test_the_earliest_recovery_is_counted_to_the_block(cap: int, base_fee: int) -> None:
    blocks = empty_blocks_until(cap, base_fee)
    fee, counted = base_fee, 0
    while fee > cap and fee // 8:
        fee, counted = fee - fee // 8, counted + 1
    assert blocks == (counted if fee <= cap else None)
    if blocks is not None and base_fee > cap:
        assert blocks >= ceil(log(base_fee / cap) / log(8 / 7) - 1e-9)  # knowledge/evm.md 3.C: whole wei fall no faster


def test_a_waiting_one_alone_has_a_standing() -> None:
    case = facts(SICK)
    assert case.evm is not None and case.evm.transaction.value is not None
    mined = case.evm.transaction.value.model_copy(update={"block_number": 1})
    body = case.evm.transaction.model_copy(update={"value": mined})
    assert standing(case.model_copy(update={"evm": case.evm.model_copy(update={"transaction": body})})) is None
    found = standing(case)
    assert found is not None and found.rung is Rung.NONCE_ALREADY_USED
