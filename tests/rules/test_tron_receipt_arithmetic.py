"""Any receipt that the protocol can produce is explained to the last sun: the receipts here are made by the protocol's own rules, from what an account has and
what a transaction does (knowledge/tron.md A3, A4; java-tron BandwidthProcessor, ReceiptCapsule, TransactionTrace)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chains.facts import FactMissing, Facts, Known, NetworkFacts, QuestionFacts, TronFacts, TronReceipt, TronTransaction
from rules.energy.split import split
from rules.engine import rule
from rules.model import Amount, Finding

TRX = 1_000_000  # sun
A, B = "TNunzzS4BEz6bvTFRHjJrjCG8byYAvhW2Y", "TWdtREoBQsEyS8RX1CktvHEKJPXTmfS8Ud"
NETWORK = NetworkFacts(
    slug="tron", id="tron:0x2b6653dc", family="tron", name="Tron", symbol="TRX", decimals=6, block_time_s=3, fee_model="tron"
)


@dataclass(frozen=True)
class Made:
    """A transaction with the receipt that the protocol writes for it, and what is known of its making."""

    facts: Facts
    receipt: TronReceipt
    bound: str  # what a call that ran out ran out of
    extra: frozenset[str]  # charges that are in neither energy nor bandwidth


def _facts(tx: dict[str, Any], receipt: TronReceipt, price: int) -> Facts:
    body = TronTransaction(txid="22" * 32, owner=A, expiration_ms=1_795_478_060_000, **tx)
    held = TronFacts(transaction=Known(value=body), receipt=Known(value=receipt), energy_price=Known(value=price))
    return Facts(clock=datetime(2026, 11, 24, tzinfo=UTC), question=QuestionFacts(hash="22" * 32), network=NETWORK, tron=held)


@st.composite
def calls_that_ran_out(draw: st.DrawFn) -> Made:
    """VMActuator.getAccountEnergyLimitWithFixRatio: the smaller of what the fee limit pays for and what the account has; all of it is charged, staked
    energy first; the contract's owner pays his share beyond that."""
    price = draw(st.sampled_from((10, 20, 40, 100, 140, 210, 280, 420)))
    fee_limit = draw(st.integers(1, 15_000 * TRX))
    staked, balance = draw(st.integers(0, 10**9)), draw(st.integers(0, 10**12))
    allowed, has = fee_limit // price, staked + balance // price
    limit = min(allowed, has)
    from_stake = min(staked, limit)
    owners = draw(st.integers(0, 10**7))
    net = draw(st.sampled_from((0, 345_000, 1_200_000)))
    receipt = TronReceipt(
        block_number=9,
        block_time_ms=1_795_478_000_000,
        fee=(limit - from_stake) * price + net,
        energy_fee=(limit - from_stake) * price,
        net_fee=net,
        net_usage=0 if net else 345,
        energy_usage=from_stake,
        energy_usage_total=limit + owners,
        origin_energy_usage=owners,
        energy_penalty_total=draw(st.integers(0, limit)),
        result="OUT_OF_ENERGY",
        failed=True,
    )
    tx = {"contract_type": "TriggerSmartContract", "contract_address": B, "fee_limit": fee_limit, "data": "a9059cbb"}
    return Made(_facts(tx, receipt, price), receipt, "fee_limit" if allowed <= has + 1 else "account", frozenset())


@st.composite
def plain_transactions(draw: st.DrawFn) -> Made:
    """Bandwidth comes whole from one pool or is burnt whole; a new account costs 0.1 TRX of bandwidth, unless staked bandwidth paid, and 1 TRX."""
    kind = draw(
        st.sampled_from(("TransferContract", "TransferAssetContract", "AccountPermissionUpdateContract", "VoteWitnessContract"))
    )
    new = kind.startswith("Transfer") and draw(st.booleans())
    size, signatures, memo = draw(st.integers(200, 1_000)), draw(st.integers(1, 5)), draw(st.sampled_from(("", "68656c6c6f")))
    pool = draw(st.booleans())
    net_fee = 0 if pool else 100_000 if new else size * 1_000
    charges = {
        "activation": TRX if new else 0,
        "multisig": TRX if signatures > 1 else 0,
        "memo": TRX if memo else 0,
        "permission": 100 * TRX if kind == "AccountPermissionUpdateContract" else 0,
    }
    receipt = TronReceipt(
        block_number=9,
        block_time_ms=1_795_478_000_000,
        fee=net_fee + sum(charges.values()),
        net_fee=net_fee,
        net_usage=size if pool else 0,
    )
    tx = {"contract_type": kind, "to": B, "amount": 5, "signatures": signatures, "memo": memo}
    return Made(_facts(tx, receipt, 100), receipt, "", frozenset(name for name, sun in charges.items() if sun))


def breakdown(facts: Facts) -> dict[str, Any] | None:
    said = rule("fee.breakdown").check(facts)
    return dict(said.params) if isinstance(said, Finding) else None


def sun(value: object) -> int:
    assert isinstance(value, Amount)
    return value.value


@settings(max_examples=150, deadline=None)
@given(calls_that_ran_out())
def test_a_call_that_ran_out_is_told_by_what_bound_it(made: Made) -> None:
    found = split(made.facts)
    assert found is not None
    assert found.charged == made.receipt.energy_usage + made.receipt.energy_fee // found.price
    assert found.charged + made.receipt.origin_energy_usage == made.receipt.energy_usage_total
    assert found.limit == made.bound
    fired = [
        code
        for code in ("energy.fee_limit_too_low", "energy.insufficient_trx", "energy.fee_limit_missing")
        if isinstance(rule(code).check(made.facts), Finding)
    ]
    assert fired == ["energy.fee_limit_too_low" if made.bound == "fee_limit" else "energy.insufficient_trx"]


@settings(max_examples=150, deadline=None)
@given(st.one_of(calls_that_ran_out(), plain_transactions()))
def test_every_sun_of_the_fee_has_its_name(made: Made) -> None:
    told = breakdown(made.facts)
    if made.receipt.fee == 0:
        assert told is None
        return
    assert told is not None
    assert sun(told["energy"]) + sun(told["bandwidth"]) + sun(told["other"]) == sun(told["paid"]) == made.receipt.fee
    named = {name for name in ("activation", "multisig", "memo", "permission") if told[f"{name}_due"] == "yes"}
    assert named == made.extra
    assert sum(sun(told[name]) for name in named) == sun(told["other"])
    assert made.facts.tron is not None
    assert told["energy_bought"] * made.facts.tron.energy_price.value == sun(told["energy"])
    if not made.extra:
        assert told["rest"] == "none"
    elif len(made.extra) > 1:
        assert told["rest"] == "several"
    else:
        assert told["rest"] == next(iter(made.extra))


@settings(max_examples=100, deadline=None)
@given(plain_transactions())
def test_bandwidth_was_burnt_only_where_no_pool_paid(made: Made) -> None:
    said = rule("fee.bandwidth_burned").check(made.facts)
    assert (said is not None) == (made.receipt.net_fee > 0 and made.receipt.net_usage == 0 and "activation" not in made.extra)


@settings(max_examples=100, deadline=None)
@given(calls_that_ran_out(), st.integers(1, 10**6))
def test_a_receipt_that_does_not_add_up_concludes_nothing(made: Made, off: int) -> None:
    wrong = made.receipt.model_copy(update={"energy_usage_total": made.receipt.energy_usage_total + off})
    assert made.facts.tron is not None
    facts = made.facts.model_copy(update={"tron": made.facts.tron.model_copy(update={"receipt": Known(value=wrong)})})
    with pytest.raises(FactMissing):
        split(facts)
