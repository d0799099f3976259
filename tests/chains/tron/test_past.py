"""What an index of the past tells, through the real transport: a recorded node (fixtures/tron-node) with an index of rows made by hand beside it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chains.exchange import HISTORY
from chains.facts import CanonicalToken, Fact, Known, Missing, TokenRead, TronFacts, TronReceipt, TronTransaction, Why
from chains.needs import Needs
from chains.tron import collect, collect_more, search
from chains.tron.derive import body_of, derive, receipt_of
from chains.tron.past import past_questions
from tests.chains.tron.asking import EVERYTHING, asking
from tests.tron_index import Index, event, internal, movement, transaction
from tests.tron_node import HANGS, Fault, case, tron_node

NEEDS = EVERYTHING | Needs.PAST | Needs.RENTED
USDT = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
STRANGER = "TMuA6YqfCeX8EhbfYEg5y7S4DqzSJireY9"
OTHER = "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL"


async def found(name: str) -> tuple[TronTransaction, TronReceipt]:
    with tron_node([name]) as url:
        async with asking(url) as ask:
            facts = (await search(ask.asker, case(name)["tx_hash"], second=False)).facts
    assert isinstance(facts, TronFacts)
    body, receipt = body_of(facts), receipt_of(facts)
    assert body is not None and receipt is not None
    return body, receipt


async def gathered(
    name: str, index: Index | None, *, faults: dict[str, Fault] | None = None, seen: list[tuple[str, Any]] | None = None
) -> TronFacts:
    """All three waves of a recorded case."""
    with tron_node([name], index=index, faults=faults, seen=seen) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case(name)["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            facts = await collect(ask.asker, answer.facts, NEEDS, network=ask.network, endpoint=answer.endpoint)
            return await collect_more(ask.asker, facts, NEEDS, network=ask.network, endpoint=answer.endpoint)


def value(fact: Fact[Any]) -> Any:
    assert isinstance(fact, Known), fact
    return fact.value


def read_of(facts: TronFacts) -> TokenRead:
    (read,) = facts.token_reads
    return read


# --- balances of then --------------------------------------------------------------------------------------------------------


async def test_a_full_page_that_reaches_back_to_the_block_is_enough() -> None:
    body, receipt = await found("usdt-insufficient-balance")
    rows = [movement(USDT, body.owner, STRANGER, receipt.block_time_ms + 3_000, 5)]
    rows += [movement(USDT, STRANGER, body.owner, receipt.block_time_ms - 3_000 * n, 1) for n in range(1, 300)]
    read = read_of(await gathered("usdt-insufficient-balance", Index(movements={body.owner: rows})))
    assert value(read.balance_then) == value(read.balance) + 5


async def test_what_came_since_is_taken_off_the_balance() -> None:
    body, receipt = await found("usdt-insufficient-then-funded")
    later = receipt.block_time_ms + 30_000
    rows = [
        movement(USDT, STRANGER, body.owner, receipt.block_time_ms - 3_000, 3_000_000),
        movement(USDT, STRANGER, body.owner, later, 100_000_000),
    ]
    read = read_of(await gathered("usdt-insufficient-then-funded", Index(movements={body.owner: rows})))
    assert value(read.balance) == 103_000_000
    assert value(read.balance_then) == case("usdt-insufficient-then-funded")["truth"]["facts"]["balance_then"] == 3_000_000


async def test_what_left_since_is_added_back() -> None:
    body, receipt = await found("usdt-insufficient-balance")
    held = value(read_of(await gathered("usdt-insufficient-balance", Index())).balance)
    rows = [
        movement(USDT, STRANGER, body.owner, receipt.block_time_ms - 6_000, held + 11 + 7 - 2),
        movement(USDT, body.owner, STRANGER, receipt.block_time_ms + 3_000, 7),
        movement(USDT, STRANGER, body.owner, receipt.block_time_ms + 6_000, 2),
        movement(USDT, body.owner, body.owner, receipt.block_time_ms + 9_000, 500),
        movement(USDT, body.owner, STRANGER, receipt.block_time_ms - 3_000, 11),  # before
        movement(OTHER, body.owner, STRANGER, receipt.block_time_ms + 3_000, 13),  # of another token
        movement(USDT, body.owner, STRANGER, receipt.block_time_ms + 3_000, 17, kind="Approval"),
    ]
    read = read_of(await gathered("usdt-insufficient-balance", Index(movements={body.owner: rows})))
    assert value(read.balance_then) == value(read.balance) + 5
    # rows that are all there is and do not come to what the token says: the index is behind, or the token moves sums without a log
    for row in (rows[1], movement(USDT, body.owner, STRANGER, receipt.block_time_ms - 3_000, 1)):
        wrong = Index(movements={body.owner: [*rows, row]})
        assert isinstance(read_of(await gathered("usdt-insufficient-balance", wrong)).balance_then, Missing)


@pytest.mark.parametrize("why", ["same block", "more than a page", "impossible", "an index without this account"])
async def test_where_it_cannot_be_told_the_balance_of_then_is_missing(why: str) -> None:
    body, receipt = await found("usdt-insufficient-balance")
    at = receipt.block_time_ms
    rows = {
        "same block": [movement(USDT, body.owner, STRANGER, at, 1)],
        "more than a page": [movement(USDT, body.owner, STRANGER, at + 3_000 * n, 1) for n in range(1, 202)],
        "impossible": [movement(USDT, STRANGER, body.owner, at + 3_000, 10**15)],
        "an index without this account": [],
    }[why]
    read = read_of(await gathered("usdt-insufficient-balance", Index(movements={body.owner: rows})))
    assert isinstance(read.balance_then, Missing) and read.balance_then.why is Why.LACKING
    assert isinstance(read.balance, Known)


async def test_a_permission_is_of_then_only_where_nothing_changed_it() -> None:
    body, receipt = await found("usdt-allowance-too-small")
    later = receipt.block_time_ms + 3_000
    unknown = read_of(await gathered("usdt-allowance-too-small", Index()))
    assert isinstance(unknown.allowance_then, Missing)  # an index without this account
    holder = unknown.holder
    before = movement(USDT, holder, body.owner, receipt.block_time_ms - 3_000, 5_000_000, kind="Approval")
    untouched = read_of(await gathered("usdt-allowance-too-small", Index(movements={holder: [before]})))
    assert value(untouched.allowance_then) == value(untouched.allowance) == 5_000_000
    for row in (
        movement(USDT, holder, body.owner, later, 1, kind="Approval"),
        movement(USDT, holder, STRANGER, later, 1),
    ):
        read = read_of(await gathered("usdt-allowance-too-small", Index(movements={holder: [row]})))
        assert isinstance(read.allowance_then, Missing)
    other = movement(USDT, holder, STRANGER, later, 1, kind="Approval")
    assert (
        value(read_of(await gathered("usdt-allowance-too-small", Index(movements={holder: [other]}))).allowance_then) == 5_000_000
    )


# --- the issuer's list -----------------------------------------------------------------------------------------------------------


async def test_the_list_before_the_block() -> None:
    body, receipt = await found("usdt-blacklisted")
    at = receipt.block_time_ms
    index = Index(
        events={
            USDT: [
                event(USDT, "AddedBlackList", body.owner, at - 60_000, number=7),
                event(USDT, "RemovedBlackList", body.owner, at - 90_000, number=8),
                event(USDT, "AddedBlackList", body.owner, at + 60_000),
                event(USDT, "AddedBlackList", STRANGER, at - 30_000),
                event(USDT, "Transfer", body.owner, at - 30_000),
            ]
        }
    )
    told = value((await gathered("usdt-blacklisted", index)).listings)
    assert (told.account, told.contract, told.since_ms) == (body.owner, USDT, 0)
    assert [(e.moment_ms, e.listed) for e in told.entries] == [(at - 60_000, True), (at - 90_000, False)]


async def test_an_index_that_has_nobody_on_the_list_tells_nothing() -> None:
    facts = await gathered("usdt-blacklisted", Index())
    assert isinstance(facts.listings, Missing) and facts.listings.why is Why.LACKING


async def test_a_page_that_is_not_all_tells_how_far_it_goes() -> None:
    body, receipt = await found("usdt-blacklisted")
    at = receipt.block_time_ms
    rows = [event(USDT, "AddedBlackList", STRANGER, at - 3_000 * n) for n in range(300)]
    told = value((await gathered("usdt-blacklisted", Index(events={USDT: rows}))).listings)
    assert told.entries == () and told.since_ms == at - 3_000 * 199 + 1
    assert told.account == body.owner


# --- accounts ----------------------------------------------------------------------------------------------------------------------


def shielded(at: int) -> dict[str, Any]:
    """A transfer that names no sender."""
    row = transaction("ShieldedTransferContract", OTHER, at)
    del row["raw_data"]["contract"][0]["parameter"]["value"]["owner_address"]
    return row


async def test_energy_that_was_lent_and_taken_back() -> None:
    body, receipt = await found("ooe-no-trx")
    at = receipt.block_time_ms
    lent: dict[str, Any] = {"receiver_address": body.owner, "balance": 9_000_000, "resource": "ENERGY"}
    rows = [
        transaction("UnDelegateResourceContract", STRANGER, at - 60_000, number=3, **lent),
        transaction("DelegateResourceContract", STRANGER, at - 3_660_000, number=2, **lent),
        transaction("DelegateResourceContract", STRANGER, at - 9_000_000, receiver_address=body.owner, balance=5),
        internal(STRANGER, body.owner, at - 100, 5),
        shielded(at - 200),
        transaction("TransferContract", STRANGER, at + 900_000, to_address=body.owner, amount=1),  # too late to matter
        transaction("TransferContract", STRANGER, at - 5, to_address=OTHER, amount=1),  # does not name the account
    ]
    seen: list[tuple[str, Any]] = []
    past = value((await gathered("ooe-no-trx", Index(transactions={body.owner: rows}), seen=seen)).past)
    assert past.complete and past.account == body.owner
    assert [(e.contract_type, e.resource, e.to, e.amount) for e in past.entries] == [
        ("UnDelegateResourceContract", "ENERGY", body.owner, 9_000_000),
        ("DelegateResourceContract", "ENERGY", body.owner, 9_000_000),
        ("DelegateResourceContract", "BANDWIDTH", body.owner, 5),
    ]
    assert [path for path, _ in seen if path.startswith("v1/")] == [f"v1/accounts/{body.owner}/transactions"]


async def test_what_was_paid_before_a_payment() -> None:
    body, receipt = await found("usdt-transfer-holder")
    at = receipt.block_time_ms
    rows = [movement(USDT, body.owner, STRANGER, at - 5_000, 0), movement(USDT, body.owner, OTHER, at - 9_000, 3)]
    past = value((await gathered("usdt-transfer-holder", Index(movements={body.owner: rows}))).token_past)
    assert [(e.recipient, e.amount) for e in past.entries] == [(STRANGER, 0), (OTHER, 3)]


REGISTRY = (CanonicalToken(symbol="USDT", name="Tether USD", contract=USDT, decimals=6),)


@pytest.mark.parametrize(("amount", "of_payer"), [(99_999, False), (100_000, True), (12_500_000, True)])
async def test_of_dust_the_recipients_past_is_asked(amount: int, of_payer: bool) -> None:
    body, receipt = await found("trx-transfer")
    facts = TronFacts(transaction=Known(value=body.model_copy(update={"amount": amount})), receipt=Known(value=receipt))
    (question,) = past_questions(facts, Needs.PAST, REGISTRY)
    assert question.path == f"v1/accounts/{body.owner if of_payer else body.to}/transactions"


@pytest.mark.parametrize(("amount", "of_payer"), [(0, True), (99_999, False), (100_000, True)])
async def test_of_a_tokens_dust_too(amount: int, of_payer: bool) -> None:
    body, receipt = await found("usdt-transfer-holder")
    data = body.data[:72] + f"{amount:064x}"
    facts = derive(TronFacts(transaction=Known(value=body.model_copy(update={"data": data})), receipt=Known(value=receipt)))
    (question,) = past_questions(facts, Needs.PAST, REGISTRY)
    recipient = facts.call.argument("to") if facts.call is not None else None
    assert question.path == f"v1/accounts/{body.owner if of_payer else recipient}/transactions/trc20"


async def test_how_an_account_was_given_away_is_asked_once_that_is_known() -> None:
    body, receipt = await found("hijack-permission-update")
    at = receipt.block_time_ms
    rows = [transaction("AccountPermissionUpdateContract", body.owner, at, number=9)]
    facts = await gathered("hijack-permission-update", Index(transactions={body.owner: rows}))
    assert [e.moment_ms for e in value(facts.control_past).entries] == [at]


async def test_an_account_of_its_own_key_is_not_looked_into() -> None:
    facts = await gathered("trx-transfer", Index())
    assert isinstance(facts.control_past, Missing) and facts.control_past.why is Why.NOT_ASKED
    assert isinstance(facts.recipient_past, Missing) and facts.recipient_past.why is Why.NOT_ASKED


# --- refusals ------------------------------------------------------------------------------------------------------------------------

HTML = b"<html><head><title>Oops</title></head><body></body></html>"
FAULTS: dict[str, tuple[Fault, Why]] = {
    "401": ((401, b'{"Error": "ApiKey not exists"}'), Why.UNSUPPORTED),
    "403": ((403, HTML), Why.UNSUPPORTED),
    "404": ((404, HTML), Why.UNSUPPORTED),
    "501": ((501, HTML), Why.UNSUPPORTED),
    "429": (
        (429, b'{"Error": "The key exceeds the frequency limit(3), and the query server is suspended for 0 s"}'),
        Why.RATE_LIMITED,
    ),
    "403 with words": (
        (403, b'{"Error": "The key exceeds the frequency limit(15), and the query server is suspended for 5 s"}'),
        Why.RATE_LIMITED,
    ),
    "503": ((503, HTML), Why.UNREACHABLE),
    "400": ((400, b'{"success": false, "error": "A valid account address is required.", "statusCode": 400}'), Why.NODE_ERROR),
    "200 and no success": ((200, b'{"success": false, "error": "something went wrong"}'), Why.NODE_ERROR),
    "200 and an error": ((200, b'{"Error": "class java.lang.NullPointerException : null"}'), Why.NODE_ERROR),
    "HTML at 200": ((200, HTML), Why.BAD_ANSWER),
    "an empty object": ((200, b"{}"), Why.BAD_ANSWER),
    "a list": ((200, b"[]"), Why.BAD_ANSWER),
    "no rows": ((200, b'{"success": true, "meta": {}}'), Why.BAD_ANSWER),
    "rows without a time": (
        (200, json.dumps({"success": True, "data": [{"txID": "00" * 32, "raw_data": {"contract": []}}], "meta": {}}).encode()),
        Why.BAD_ANSWER,
    ),
}


@pytest.mark.parametrize("name", sorted(FAULTS))
async def test_a_refusal_is_never_an_empty_past(name: str) -> None:
    fault, why = FAULTS[name]
    facts = await gathered("ooe-no-trx", Index(), faults={HISTORY: fault})
    assert isinstance(facts.past, Missing) and facts.past.why is why and facts.past.detail == "past"
    assert isinstance(facts.replay, Known)  # the rest of the wave is as it was


@pytest.mark.parametrize("name", sorted(FAULTS))
async def test_without_the_index_nothing_is_said_of_then(name: str) -> None:
    fault, why = FAULTS[name]
    facts = await gathered("usdt-blacklisted", Index(), faults={HISTORY: fault})
    read = read_of(facts)
    for fact in (read.balance_then, facts.listings):
        assert isinstance(fact, Missing) and (fact.why is why or name == "rows without a time")
    assert isinstance(facts.owner_blacklisted, Known)


async def test_an_index_that_hangs_takes_nothing_along() -> None:
    with tron_node(["ooe-no-trx"], faults={HISTORY: HANGS}) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("ooe-no-trx")["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            facts = await collect(ask.asker, answer.facts, NEEDS, network=ask.network, endpoint=answer.endpoint)
    assert isinstance(facts.past, Missing) and facts.past.why is Why.TIMED_OUT
    assert isinstance(facts.replay, Known)


async def test_an_endpoint_that_refused_its_index_is_not_asked_again() -> None:
    seen: list[tuple[str, Any]] = []
    with tron_node(["ooe-no-trx"], seen=seen) as url:
        async with asking(url) as ask:
            answer = await search(ask.asker, case("ooe-no-trx")["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            for _ in range(2):
                facts = await collect(ask.asker, answer.facts, NEEDS, network=ask.network, endpoint=answer.endpoint)
                assert isinstance(facts.past, Missing) and facts.past.why is Why.UNSUPPORTED
            assert not ask.asker.offers(answer.endpoint, "v1/accounts/x/transactions")
    assert len([path for path, _ in seen if path.startswith("v1/")]) == 1


async def test_another_endpoint_that_has_an_index_is_asked_beside() -> None:
    body, receipt = await found("ooe-no-trx")
    rows = [transaction("TransferContract", STRANGER, receipt.block_time_ms - 9, to_address=body.owner, amount=1)]
    with tron_node(["ooe-no-trx"]) as plain, tron_node(["ooe-no-trx"], index=Index(transactions={body.owner: rows})) as grid:
        async with asking(plain, grid) as ask:
            answer = await search(ask.asker, case("ooe-no-trx")["tx_hash"], second=False)
            assert isinstance(answer.facts, TronFacts)
            first = await collect(ask.asker, answer.facts, NEEDS, network=ask.network, endpoint=answer.endpoint)
            assert isinstance(first.past, Missing)  # it learns here that the first has none
            facts = await collect(ask.asker, answer.facts, NEEDS, network=ask.network, endpoint=answer.endpoint)
    assert len(value(facts.past).entries) == 1
    assert isinstance(facts.past, Known) and facts.past.source is not None and facts.past.source.endpoint != answer.endpoint
