"""Every figure of every recording, as the node gave it: the receipt's, the body's, and those of wave 2."""

from __future__ import annotations

import pytest

from chains.facts import Known
from chains.tron.derive import body_of, receipt_of
from tests.chains.tron.asking import gathered
from tests.tron_node import case, names

RECEIPT = {
    "fee": "fee",
    "energy_used": "energy_usage_total",
    "energy_burned_sun": "energy_fee",
    "bandwidth_burned_sun": "net_fee",
    "bandwidth_points": "net_usage",
    "energy_paid_by_contract_owner": "origin_energy_usage",
    "energy_from_stake_of_caller": "energy_usage",
    "energy_penalty": "energy_penalty_total",
    "res_message": "message",
}
# not the receipt's; the factor and the balances are of that time, which no node tells today
ELSEWHERE = {
    "outside_receipt_sun", "fee_limit_given", "energy_of_replay_now", "energy_factor", "amount", "balance", "balance_then", "balance_before",
    "energy_before", "energy_without_penalty",
}  # fmt: skip
WITH_FIGURES = [name for name in names() if case(name)["truth"].get("facts")]


@pytest.mark.parametrize("name", WITH_FIGURES)
async def test_the_receipt(name: str) -> None:
    known, facts = case(name)["truth"]["facts"], await gathered(name)
    bill, body = receipt_of(facts), body_of(facts)
    assert set(known) <= set(RECEIPT) | ELSEWHERE, "a figure that no test compares"
    if bill is None:  # refused or waiting: no receipt, and no figure of one
        assert not set(known) & (set(RECEIPT) - {"res_message"})
        return
    assert body is not None
    assert {k: getattr(bill, field) for k, field in RECEIPT.items() if k in known} == {k: known[k] for k in RECEIPT if k in known}
    assert bill.fee - bill.energy_fee - bill.net_fee == known["outside_receipt_sun"]
    assert body.fee_limit == known.get("fee_limit_given", body.fee_limit)
    if "energy_of_replay_now" in known and isinstance(facts.replay, Known):
        assert facts.replay.value.gas_used == known["energy_of_replay_now"]


def test_there_are_figures_of_each_kind() -> None:
    held = {k for name in WITH_FIGURES for k in case(name)["truth"]["facts"]}
    assert set(RECEIPT) <= held and len(WITH_FIGURES) >= 60
