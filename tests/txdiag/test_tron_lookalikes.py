"""Tron transactions that look like a well-known trouble and are another: what must not be said of them in any confidence, nor advised."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from typing import Any

import pytest

from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

ENERGY = (
    "energy.fee_limit_too_low",
    "energy.fee_limit_missing",
    "energy.insufficient_trx",
    "energy.inner_call_starved",
    "failed.out_of_gas",
)
# recording: its first cause, causes that it looks like, actions that would be wrong, words that would be
LOOKALIKES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    # out of energy under a generous fee limit: the account had neither energy nor TRX
    "ooe-no-trx": ("energy.insufficient_trx", ("energy.fee_limit_too_low", "energy.fee_limit_missing"), ("raise_fee_limit",), ("fee limit",)),
    # plenty of rented energy, which a tiny fee limit keeps from being used: more of it would not help
    "ooe-rented-energy-tiny-fee-limit": (
        "energy.fee_limit_too_low",
        ("energy.insufficient_trx", "energy.rented_expired", "energy.rental_not_delivered"),
        ("top_up_trx", "rent_energy"),
        ("rent more",),
    ),
    # USDT answers zero where it succeeds
    "usdt-transfer-holder": ("succeeded.as_requested", ("token.returns_false", "succeeded.without_effect", "succeeded.zero_value"), ("resend",), ()),
    # a recipient on the issuer's list, who can still receive
    "usdt-to-blacklisted": ("succeeded.as_requested", ("token.blacklisted", "token.paused", "succeeded.without_effect"), (), ("blacklist", "frozen")),
    # refused by the contract, long before any limit
    "revert-bare": ("failed.revert_bare", ENERGY, ("top_up_trx", "raise_fee_limit"), ("energy",)),
    "usdt-insufficient-balance": ("token.insufficient_balance", ("token.blacklisted", "token.paused", *ENERGY), ("top_up_trx",), ()),
    # the inner call failed by itself, with energy to spare
    "inner-failed-reverts-all": ("failed.revert_string", ENERGY, (), ()),
    # an inner loop that takes everything along, and ends with a higher limit
    "ooe-inner-loop": ("energy.fee_limit_too_low", ("energy.insufficient_trx", "energy.inner_call_starved"), ("top_up_trx",), ()),
    # the price of a popular contract is no failure
    "energy-penalty": ("succeeded.as_requested", ("energy.fee_limit_too_low",), (), ()),
}  # fmt: skip


async def ask(name: str, more: Sequence[dict[str, Any]] = ()) -> Diagnosis:
    with tron_node(more=more) as node:
        async with asking({"tron": [node]}) as services:
            return (await diagnose(Question(text=case(name)["tx_hash"], locale="en"), services, now=moment())).diagnosis


def said(answer: Diagnosis) -> set[str]:
    return {answer.cause.code, *(f.code for f in answer.findings)}


@pytest.mark.parametrize("name", LOOKALIKES)
async def test_what_it_looks_like_is_not_said(name: str) -> None:
    first, silent, actions, words = LOOKALIKES[name]
    answer = await ask(name)
    assert answer.cause.code == first
    assert not said(answer) & set(silent)
    assert not {a.code for a in answer.actions} & set(actions)
    assert not [w for w in words if w in answer.reply.text.lower()]


def near_the_limit(name: str, spare: int) -> list[dict[str, Any]]:
    """The recorded transaction with a fee limit that leaves ``spare`` energy above what it used, at the 100 sun of its day."""
    found: list[dict[str, Any]] = []
    info = next(e for e in case(name)["http"] if e["path"] == "/wallet/gettransactioninfobyid")
    used = info["answer"]["receipt"]["energy_usage_total"]
    for exchange in case(name)["http"]:
        if exchange["path"].endswith("/gettransactionbyid"):
            changed = copy.deepcopy(exchange)
            changed["answer"]["raw_data"]["fee_limit"] = (used + spare) * 100
            del changed["answer"]["raw_data_hex"]  # which is what the hash is of
            found.append(changed)
    assert found
    return found


@pytest.mark.parametrize("spare", [0, 1, 3, 200])
@pytest.mark.parametrize("name", ["revert-bare", "revert-not-owner", "usdt-insufficient-balance", "swap-slippage"])
async def test_a_refusal_near_the_limit_is_no_starvation(name: str, spare: int) -> None:
    """The replay, with all the energy that there is, is refused at the same point: so energy was not it."""
    answer = await ask(name, near_the_limit(name, spare))
    assert answer.cause.code in case(name)["truth"]["codes"]
    assert not said(answer) & set(ENERGY)


async def test_the_recorded_starvation_is_told() -> None:
    """That the look-alikes are silent is worth something only where the real one is not."""
    answer = await ask("inner-call-starved")
    assert answer.cause.code == "energy.inner_call_starved"


async def test_zero_is_what_usdt_answers_and_false_what_another_token_does() -> None:
    usdt = next(e["answer"] for e in case("usdt-transfer-holder")["http"] if e["path"] == "/wallet/gettransactioninfobyid")
    assert set(json.dumps(usdt["contractResult"])) <= set('["0]')
    assert "succeeded.without_effect" in said(await ask("token-returns-false"))
