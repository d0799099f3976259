"""Which endpoint has an index of the past: by the network's file, by what it refused, and with whose key it is asked."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from chains.bundle import Recorder
from chains.endpoints import Pool
from chains.exchange import HISTORY, Call, offer_of
from chains.facts import Known, TronAccount, TronFacts, TronReceipt, TronTransaction
from chains.needs import Needs
from chains.networks.endpoints import finished
from chains.networks.model import Endpoint
from chains.networks.registry import load_registry
from chains.transport import Transport
from chains.tron.past import control_questions, index_endpoint, past_questions
from tests.chains.tron.asking import asking
from tests.tron_index import Index
from tests.tron_node import tron_node

ME, OTHER, KEY = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TMuA6YqfCeX8EhbfYEg5y7S4DqzSJireY9", "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL"
PATH = f"v1/accounts/{ME}/transactions"


def test_the_index_is_offered_as_a_whole() -> None:
    assert offer_of(PATH) == offer_of("v1/contracts/x/events") == HISTORY
    assert offer_of("wallet/getaccount") == "wallet/getaccount"
    assert offer_of("v12/x") == "v12/x"


def test_the_networks_file_says_who_has_one() -> None:
    tron = load_registry()["tron"]
    assert [(e.alias, e.history) for e in tron.endpoints] == [("trongrid", True), ("publicnode", False)]
    own = load_registry(endpoints={"tron": ["http://127.0.0.1:1"]})["tron"]
    assert [e.history for e in own.endpoints] == [None]


@pytest.mark.parametrize(("said", "offers"), [(True, True), (None, True), (False, False)])
async def test_an_endpoint_that_is_said_to_have_none_is_not_asked(said: bool | None, offers: bool) -> None:
    network = load_registry()["tron"]
    endpoints = finished([Endpoint(url="http://127.0.0.1:1", kind="tron-http", history=said)], "tron")
    network = network.model_copy(update={"endpoints": endpoints})
    async with Transport() as transport, transport.session(deadline=asyncio.get_running_loop().time()) as session:
        asker = session.asker(network)
        assert asker.offers(asker.endpoints[0], PATH) is offers
        assert index_endpoint(asker, asker.endpoints[0]) == (asker.endpoints[0] if offers else None)
    (endpoint,) = Pool(network, lambda: 0.0).ranked()
    assert (HISTORY in endpoint.capabilities.unsupported) is not offers


async def test_the_waves_own_endpoint_is_asked_before_another() -> None:
    async with asking("http://127.0.0.1:1", "http://127.0.0.2:1") as ask:
        first, second = ask.asker.endpoints
        assert index_endpoint(ask.asker, second) == second
        assert index_endpoint(ask.asker, first) == first


async def test_it_is_fetched_with_the_operators_own_key_alone() -> None:
    keys: list[str | None] = []
    seen: list[tuple[str, Any]] = []
    recorder = Recorder()
    network = load_registry()["tron"]
    with tron_node([], index=Index(), keys=keys, seen=seen) as url:
        grid = finished([Endpoint(url=url, kind="trongrid")], "tron")
        plain = finished([Endpoint(url=url, kind="tron-http")], "tron")
        async with Transport(api_keys={"tron": "own-key-0123456789"}) as transport:
            for endpoints in (grid, plain):
                asked = network.model_copy(update={"endpoints": endpoints})
                deadline = asyncio.get_running_loop().time() + 10
                async with transport.session(deadline=deadline, recorder=recorder) as session:
                    (reply,) = await session.asker(asked).ask(
                        [Call(PATH, ({"limit": 3, "order_by": "block_timestamp,desc"},), "past")]
                    )
                    assert reply.value["success"] is True
    assert keys == ["own-key-0123456789", None]
    assert [query for path, query in seen if path == PATH] == [{"limit": "3", "order_by": "block_timestamp,desc"}] * 2
    assert "own-key" not in repr(recorder.exchanges)


def facts(contract: str, *, owner: TronAccount | None, recipient: TronAccount | None) -> TronFacts:
    body = TronTransaction(txid="00" * 32, contract_type=contract, owner=ME, to=OTHER, amount=5)
    return TronFacts(
        transaction=Known(value=body),
        receipt=Known(value=TronReceipt(block_number=1, block_time_ms=9_000)),
        owner=Known(value=owner),
        recipient=Known(value=recipient),
    )


def account(address: str, key: str) -> TronAccount:
    return TronAccount(address=address, owner_keys=((key, 1),))


@pytest.mark.parametrize(
    ("contract", "owner", "recipient", "asked"),
    [
        ("TransferContract", KEY, OTHER, [ME]),
        ("TransferContract", ME, KEY, [OTHER]),
        ("TransferContract", KEY, KEY, [ME, OTHER]),
        ("TransferContract", ME, OTHER, []),
        ("TriggerSmartContract", ME, KEY, []),
    ],
)
def test_whose_past_is_looked_into_once_other_keys_rule_it(contract: str, owner: str, recipient: str, asked: list[str]) -> None:
    known = facts(contract, owner=account(ME, owner), recipient=account(OTHER, recipient))
    assert [q.path for q in control_questions(known, Needs.PAST)] == [f"v1/accounts/{a}/transactions" for a in asked]
    assert control_questions(known, Needs.ACCOUNTS) == []


def test_of_a_hash_that_nobody_holds_only_where_its_signer_is_known() -> None:
    absent = TronFacts(transaction=Known(value=None), receipt=Known(value=None))
    assert [q.path for q in past_questions(absent, Needs.PAST, (), signer=ME)] == [PATH]
    assert past_questions(absent, Needs.ACCOUNTS, (), signer=ME) == past_questions(absent, Needs.PAST, ()) == []
    pending = facts("TransferContract", owner=None, recipient=None).model_copy(update={"receipt": Known(value=None)})
    assert past_questions(pending, Needs.PAST, (), signer=ME) == control_questions(pending, Needs.PAST) == []


def test_an_account_that_nobody_named_is_ruled_by_itself() -> None:
    bare = facts("TransferContract", owner=TronAccount(address=ME), recipient=None)
    assert control_questions(bare, Needs.PAST) == []
