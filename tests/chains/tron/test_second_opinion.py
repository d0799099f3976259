"""The third wave: that a transaction expired without a block is for ever, so a second endpoint is asked."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from chains.facts import Known, Missing, TronFacts, Why
from chains.needs import Needs
from chains.tron import collect_more, search
from tests.chains.tron.asking import asking
from tests.tron_node import Fault, case, tron_node

EXPIRED = "expired-still-in-one-pool-p"
SOLID_HEAD = "walletsolidity/getblock"
SOLID_RECEIPT = "walletsolidity/gettransactioninfobyid"


async def opinion(
    name: str, faults: dict[str, Fault] | None, needs: Needs = Needs.SECOND_OPINION, own: dict[str, Fault] | None = None
) -> tuple[TronFacts, list[str]]:
    """The facts after wave 3, and what the second endpoint was asked. ``faults`` None: there is no second endpoint."""
    seen: list[tuple[str, Any]] = []
    with tron_node(faults=own) as first, tron_node(faults=faults, seen=seen) as second:
        async with asking(*((first,) if faults is None else (first, second))) as ask:
            answer = await search(ask.asker, case(name)["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts) and answer.endpoint == ask.asker.endpoints[0]
            facts = await collect_more(ask.asker, answer.facts, needs, network=ask.network, endpoint=answer.endpoint)
    return facts, [path for path, body in seen if "id_or_num" not in body]


def solid_head_at(timestamp_ms: int) -> bytes:
    head: dict[str, Any] = copy.deepcopy(
        next(e["answer"] for e in case("common")["http"] if e["path"] == "/walletsolidity/getnowblock")
    )
    head["block_header"]["raw_data"]["timestamp"] = timestamp_ms
    return json.dumps(head).encode()


async def test_the_other_endpoint_does_not_have_it_either() -> None:
    facts, asked = await opinion(EXPIRED, {})
    assert isinstance(facts.second_opinion, Known) and facts.second_opinion.value is False
    assert sorted(asked) == [SOLID_HEAD, SOLID_RECEIPT]
    assert facts.second_opinion.source is not None and facts.second_opinion.source.call == SOLID_RECEIPT


async def test_the_other_endpoint_has_it() -> None:
    txid = case(EXPIRED)["tx_hash"]
    info = next(e["answer"] for e in case("trx-transfer")["http"] if e["path"] == "/wallet/gettransactioninfobyid") | {"id": txid}
    facts, _ = await opinion(EXPIRED, {SOLID_RECEIPT: (200, json.dumps(info).encode())})
    assert isinstance(facts.second_opinion, Known) and facts.second_opinion.value is True


async def test_a_chain_that_has_not_come_so_far_says_nothing() -> None:
    behind = int(case(EXPIRED)["expiration"]) - 1
    facts, _ = await opinion(EXPIRED, {SOLID_HEAD: (200, solid_head_at(behind))})
    assert isinstance(facts.second_opinion, Missing) and facts.second_opinion.why is Why.STATE_UNAVAILABLE
    facts, _ = await opinion(EXPIRED, {SOLID_HEAD: (200, solid_head_at(behind + 1))})
    assert isinstance(facts.second_opinion, Known) and facts.second_opinion.value is False


@pytest.mark.parametrize("path", [SOLID_HEAD, SOLID_RECEIPT])
async def test_an_error_is_no_opinion(path: str) -> None:
    limited = b'{"Error":"class java.lang.IllegalAccessException : lack of computing resources"}'
    facts, _ = await opinion(EXPIRED, {path: (200, limited)})
    assert isinstance(facts.second_opinion, Missing)
    assert (facts.second_opinion.why, facts.second_opinion.detail) == (Why.RATE_LIMITED, "second_opinion")


async def test_with_one_endpoint_there_is_none() -> None:
    facts, _ = await opinion(EXPIRED, None)
    assert isinstance(facts.second_opinion, Missing)
    assert (facts.second_opinion.why, facts.second_opinion.detail) == (Why.UNSUPPORTED, "second_opinion")


@pytest.mark.parametrize("faults", [None, {}])
async def test_a_body_in_the_solid_store_was_in_a_block(faults: dict[str, Fault] | None) -> None:
    """A transaction of 2018, whose receipt no node has: its expiration is long past, and it is no dropped one."""
    body = next(e["answer"] for e in case(EXPIRED)["http"] if e["path"] == "/wallet/gettransactionbyid")
    facts, _ = await opinion(EXPIRED, faults, own={"walletsolidity/gettransactionbyid": (200, json.dumps(body).encode())})
    assert isinstance(facts.second_opinion, Known) and facts.second_opinion.value is True


@pytest.mark.parametrize("name", ["expired-unproven-p", "pending-usdt-p", "trx-transfer", "not-final-usdt-p"])
async def test_nobody_is_asked_before_it_matters(name: str) -> None:
    facts, asked = await opinion(name, {})
    assert asked == [] and facts.second_opinion == Missing()


async def test_nobody_is_asked_where_no_rule_needs_it() -> None:
    facts, asked = await opinion(EXPIRED, {}, Needs.ACCOUNTS)
    assert asked == [] and facts.second_opinion == Missing()
