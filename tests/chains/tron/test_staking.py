"""What an account has staked, given as votes and earned by them."""

from __future__ import annotations

from typing import Any

import pytest

from chains.errors import BadAnswer
from chains.tron.addresses import base58_of
from chains.tron.read_state import read_account, read_reward
from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose

STAKER = "41181a44077adb6ae264f5ef3ac2e58efa7024fba1"
NAME = "cancel-unfreeze"


def recorded() -> dict[str, Any]:
    return next(e["answer"] for e in case(NAME)["http"] if e["path"] == "/wallet/getaccount" and e["body"] == {"address": STAKER})


def test_stake_counts_whether_it_is_lent_or_not() -> None:
    account = read_account(recorded(), base58_of(STAKER))
    assert account is not None
    assert (account.votes, account.staked, account.rewarded_ms) == (3000, 5_000_000_000, 0)


def test_stakes_of_the_old_kind_count_too() -> None:
    old = {
        "frozen": [{"frozen_balance": 7}],
        "delegated_frozen_balance_for_bandwidth": 20,
        "tron_power": {"frozen_balance": 300},
        "account_resource": {"frozen_balance_for_energy": {"frozen_balance": 4000}, "delegated_frozen_balance_for_energy": 50000},
        "frozenV2": [{"amount": 600000}],
    }
    account = read_account({"address": STAKER, **old, "latest_withdraw_time": 9}, base58_of(STAKER))
    assert account is not None and (account.staked, account.rewarded_ms) == (654327, 9)


def test_a_reward() -> None:
    assert read_reward({"reward": 12_500_000}) == 12_500_000
    for wrong in ({}, {"reward": "much"}, []):
        with pytest.raises(BadAnswer):
            read_reward(wrong)


async def test_a_reward_is_told_beside_what_was_done() -> None:
    reward = {"path": "/wallet/getReward", "body": {"address": STAKER}, "status": 200, "answer": {"reward": 12_500_000}}
    with tron_node(more=[reward]) as node:
        async with asking({"tron": [node]}) as services:
            answer = (await diagnose(Question(text=case(NAME)["tx_hash"]), services, now=moment())).diagnosis
    assert answer.cause.code == "succeeded.as_requested"
    found = next(f for f in answer.findings if f.code == "stake.reward_not_claimed")
    assert (found.params["reward"], found.params["when"]) == ("12.5", "now")


async def test_the_reward_of_somebody_who_pays_is_not_looked_at() -> None:
    seen: list[tuple[str, Any]] = []
    with tron_node(seen=seen) as node:
        async with asking({"tron": [node]}) as services:
            for name in ("trx-transfer", "usdt-transfer-holder", NAME):
                await diagnose(Question(text=case(name)["tx_hash"]), services, now=moment())
    assert [path for path, _ in seen].count("wallet/getReward") == 1
