"""The first wave: found, absent or unreachable, and never one for another."""

from __future__ import annotations

import json

import pytest

from chains.facts import Known, Missing, SearchResult, TronFacts, Why
from chains.tron import search, search_calls
from tests.chains.tron.asking import asking, found
from tests.tron_node import Fault, case, names, tron_node

ABSENT = tuple(n for n in names() if {"not_found.everywhere", "input.block_hash"} & set(case(n)["truth"]["codes"]))
LOCAL = ("malformed-63-p", "malformed-nonhex-p")  # never asked of a node: their form is wrong
PRESENT = tuple(n for n in names() if n not in ABSENT + LOCAL)

HASH_PATHS = (
    "wallet/gettransactionbyid",
    "wallet/gettransactioninfobyid",
    "walletsolidity/gettransactioninfobyid",
    "wallet/gettransactionfrompending",
)
RATE_LIMIT = b'{"Error":"class java.lang.IllegalAccessException : lack of computing resources"}'
GRID_LIMIT = b'{"Error":"The key exceeds the frequency limit(15), and the query server is suspended for 30s"}'
LITE = b"this API is closed because this node is a lite fullnode"


@pytest.mark.parametrize("name", PRESENT)
async def test_what_the_node_has_is_found(name: str) -> None:
    answer = await found(name)
    assert answer.result is SearchResult.FOUND
    assert answer.why is None and answer.block_number is None and answer.source is not None
    assert answer.source.endpoint == answer.endpoint


@pytest.mark.parametrize("name", ABSENT)
async def test_absent_where_the_node_says_that_there_is_none(name: str) -> None:
    answer = await found(name)
    assert answer.result is SearchResult.ABSENT and answer.endpoints == 1
    assert isinstance(answer.facts, TronFacts) and isinstance(answer.facts.head, Known)


async def test_a_block_id_names_its_height() -> None:
    answer = await found("block-hash-p")
    assert answer.block_number == int(case("block-hash-p")["tx_hash"][:16], 16)
    assert len(search_calls("00000000" + "1" * 56)) == 7


@pytest.mark.parametrize("path", HASH_PATHS)
@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ((200, RATE_LIMIT), Why.RATE_LIMITED),
        ((200, GRID_LIMIT), Why.RATE_LIMITED),
        ((429, b""), Why.RATE_LIMITED),
        ((403, GRID_LIMIT), Why.RATE_LIMITED),
        ((200, LITE), Why.STATE_UNAVAILABLE),
        ((502, b"<html>bad gateway</html>"), Why.UNREACHABLE),
        ((200, b"[]"), Why.BAD_ANSWER),
        ((200, b'{"Error":"class java.lang.NullPointerException : null"}'), Why.NODE_ERROR),
    ],
)
async def test_an_error_on_any_view_is_never_absence(path: str, fault: Fault, why: Why) -> None:
    with tron_node(faults={path: fault}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("unknown-hash-p")["tx_hash"], second=False)
    assert answer.result is SearchResult.UNREACHABLE
    assert answer.why is why


@pytest.mark.parametrize("path", HASH_PATHS)
async def test_a_view_that_errs_does_not_hide_what_the_others_have(path: str) -> None:
    with tron_node(faults={path: (200, RATE_LIMIT)}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("usdt-transfer-holder")["tx_hash"], second=False)
    assert answer.result is SearchResult.FOUND


@pytest.mark.parametrize("name", ["not-final-trx-p", "not-final-ooe-p", "pending-usdt-p"])
async def test_a_body_without_a_word_on_the_receipt_is_not_called_pending(name: str) -> None:
    with tron_node(faults={HASH_PATHS[1]: (200, RATE_LIMIT)}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case(name)["tx_hash"], second=False)
    assert answer.result is SearchResult.UNREACHABLE and answer.why is Why.RATE_LIMITED


async def test_a_node_without_solid_view_and_pool_still_says_absent() -> None:
    faults: dict[str, Fault] = {path: (404, b"") for path in HASH_PATHS[2:]}
    with tron_node(faults=faults) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("unknown-hash-p")["tx_hash"], second=False)
    assert answer.result is SearchResult.ABSENT
    assert isinstance(answer.facts, TronFacts) and isinstance(answer.facts.solid_receipt, Missing)


async def test_a_node_without_the_receipt_says_nothing() -> None:
    with tron_node(faults={HASH_PATHS[1]: (404, b"")}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("unknown-hash-p")["tx_hash"], second=False)
    assert answer.result is SearchResult.UNREACHABLE and answer.why is Why.UNSUPPORTED


async def test_a_node_that_hands_out_another_transaction_is_not_believed() -> None:
    asked = case("unknown-hash-p")["tx_hash"]
    other = next(e for e in case("trx-transfer")["http"] if e["path"] == "/wallet/gettransactionbyid")["answer"]
    with tron_node(faults={HASH_PATHS[0]: (200, json.dumps(other).encode())}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, asked, second=False)
    assert answer.result is SearchResult.UNREACHABLE and answer.why is Why.BAD_ANSWER
    assert isinstance(answer.facts, TronFacts) and isinstance(answer.facts.transaction, Missing)


async def test_nobody_there_is_unreachable() -> None:
    with tron_node() as url:
        pass
    async with asking(url) as ask:
        answer = await search(ask.asker, case("trx-transfer")["tx_hash"], second=False)
    assert answer.result is SearchResult.UNREACHABLE and answer.why is Why.UNREACHABLE


async def test_two_endpoints_agree() -> None:
    with tron_node() as one, tron_node() as two:
        async with asking(one, two) as ask:
            here = await search(ask.asker, case("trx-transfer")["tx_hash"], second=True)
            gone = await search(ask.asker, case("unknown-hash-p")["tx_hash"], second=True)
    assert (here.result, here.endpoints, here.disagree) == (SearchResult.FOUND, 2, False)
    assert (gone.result, gone.endpoints, gone.disagree) == (SearchResult.ABSENT, 2, False)


@pytest.mark.parametrize("knowing_first", [True, False])
async def test_of_two_that_disagree_the_one_that_knows_wins(knowing_first: bool) -> None:
    with tron_node() as knows, tron_node(["unknown-hash-p"]) as knows_not:
        urls = (knows, knows_not) if knowing_first else (knows_not, knows)
        async with asking(*urls) as ask:
            answer = await search(ask.asker, case("usdt-transfer-holder")["tx_hash"], second=True)
            alias = ask.asker.endpoints[0 if knowing_first else 1]
    assert (answer.result, answer.endpoints, answer.disagree) == (SearchResult.FOUND, 1, True)
    assert answer.endpoint == alias
    assert isinstance(answer.facts, TronFacts) and isinstance(answer.facts.receipt, Known)


@pytest.mark.parametrize("dead_first", [True, False])
async def test_one_that_errs_has_no_vote(dead_first: bool) -> None:
    faults: dict[str, Fault] = {path: (200, RATE_LIMIT) for path in HASH_PATHS}
    with tron_node() as well, tron_node(faults=faults) as limited:
        async with asking(*((limited, well) if dead_first else (well, limited))) as ask:
            here = await search(ask.asker, case("trx-transfer")["tx_hash"], second=True)
            gone = await search(ask.asker, case("unknown-hash-p")["tx_hash"], second=True)
    assert (here.result, here.endpoints, here.disagree) == (SearchResult.FOUND, 1, False)
    assert (gone.result, gone.endpoints, gone.disagree) == (SearchResult.ABSENT, 1, False)


async def test_a_limited_call_is_asked_of_the_next_endpoint() -> None:
    """Also where only one endpoint was to be asked, and where it answered everything else."""
    with tron_node(faults={HASH_PATHS[1]: (200, RATE_LIMIT), HASH_PATHS[0]: (200, b"{}")}) as limited, tron_node() as well:
        async with asking(limited, well) as ask:
            answer = await search(ask.asker, case("unknown-hash-p")["tx_hash"], second=False)
            assert answer.endpoint == ask.asker.endpoints[1]
    assert answer.result is SearchResult.ABSENT


async def test_the_first_wave_is_one_request_a_call() -> None:
    seen: list[tuple[str, object]] = []
    with tron_node(seen=seen) as url:
        async with asking(url) as ask:
            await search(ask.asker, case("trx-transfer")["tx_hash"], second=False)
    paths = [path for path, body in seen if "id_or_num" not in str(body)]  # without the transport's own check of the chain
    assert sorted(paths) == sorted([*HASH_PATHS, "wallet/getblock", "walletsolidity/getblock"])
