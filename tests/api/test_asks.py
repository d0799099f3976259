"""What an answer's page asks, and that it asks only what changes the answer."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import httpx
import pytest
from starlette.datastructures import FormData

from api.web.asks import Ask, Kind, add, ask_for, may_ask
from api.web.wording import words
from chains.facts import QuestionFacts
from chains.networks.registry import load_registry
from tests.api.serving import HASH, NOBODY, serving, settings_for
from tests.tron_node import case, tron_node
from txdiag.answer import Diagnosis, Question
from txdiag.question import read_question

REGISTRY = load_registry()
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
WIF = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss"
KEY = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
SENDER = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
BROWSER = {"Accept": "text/html", "Accept-Language": "en"}


def question(text: str, **more: Any) -> QuestionFacts:
    return read_question(Question(text=text, **more), REGISTRY)


def given(ask: Ask, read: QuestionFacts, value: str, number: str = "") -> Any:
    return add(ask, FormData({"given": value, "number": number}), read, REGISTRY, "en", NOW)


# --- what is taken --------------------------------------------------------------------------------------------------------------


def test_a_hash_joins_what_was_known() -> None:
    read = question("My 5 USDT to Binance on BSC did not arrive", sender=SENDER)
    added = given(Ask("hash"), read, f"https://bscscan.com/tx/{HASH}").question
    assert added is not None
    assert (added.hash, added.claimed_network, added.platform, added.sender) == (HASH[2:], "bsc", "Binance", SENDER.lower())
    assert added.from_explorer
    assert given(Ask("hash"), read, HASH).question.claimed_network == "bsc"


@pytest.mark.parametrize(
    ("ask", "value", "number", "expected"),
    [
        ("network", "bsc", "", {"claimed_network": "bsc"}),
        ("time", "now", "", {"submitted_at": NOW}),
        ("time", "days", "", {"submitted_at": NOW - timedelta(days=2)}),
        ("platform", "OKX", "", {"platform": "OKX"}),
        ("platform", "other", "", {"platform": ""}),
        ("sender", SENDER, "", {"sender": SENDER.lower()}),
        ("recipient", SENDER, "", {"recipient": SENDER.lower()}),
        ("number", SENDER, "15", {"sender": SENDER.lower(), "nonce": 15}),
    ],
)
def test_what_is_given_stands_in_the_question(ask: Any, value: str, number: str, expected: dict[str, Any]) -> None:
    read = question(HASH)
    assert given(Ask(ask), read, value, number).question == read.model_copy(update=expected)


@pytest.mark.parametrize(
    ("ask", "value", "number"),
    [
        ("hash", "", ""),
        ("hash", "0x1234", ""),
        ("hash", "x" * 5_000, ""),
        ("network", "", ""),
        ("network", "no such", ""),
        ("time", "tomorrow", ""),
        ("platform", "My bank", ""),
        ("sender", "0x12", ""),
        ("sender", KEY, ""),
        ("number", SENDER, ""),
        ("number", SENDER, "-1"),
        ("number", SENDER, "1" * 20 + "0"),
        ("number", SENDER, str(2**64)),
        ("number", SENDER, "１５"),
        ("recipient", "vitalik.eth", ""),
    ],
)
def test_what_is_wrong_is_asked_again_and_no_key_is_given_back(ask: Any, value: str, number: str) -> None:
    added = given(Ask(ask), question(HASH), value, number)
    assert added.question is None and added.secret is None
    assert added.again.fault
    assert KEY not in added.again.given


@pytest.mark.parametrize("ask", ["hash", "network", "time", "platform", "sender", "number", "recipient"])
@pytest.mark.parametrize("field", ["given", "number"])
def test_a_secret_in_any_field_is_only_named(ask: Any, field: str) -> None:
    form = FormData({"given": HASH, "number": "1"} | {field: WIF})
    added = add(Ask(ask), form, question(HASH), REGISTRY, "en", NOW)
    assert added.secret is not None and added.question is None and added.again is None


# --- what is asked, over real answers ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
async def tron(anyio_backend: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[httpx.AsyncClient]:
    with tron_node() as url:
        folder = tmp_path_factory.mktemp("asks")
        async with serving(settings_for(folder, networks=["tron"], endpoints={"tron": [url]}, deadline_s=20)) as opened:
            yield opened


async def asked(client: httpx.AsyncClient, text: str, **fields: str) -> tuple[str, str]:
    """The address of the answer and what its page asks ("" for nothing)."""
    place = (await client.post("/", data={"text": text, **fields}, headers=BROWSER)).headers["location"]
    return place, kind_on(await client.get(place, headers=BROWSER))


def kind_on(page: httpx.Response) -> str:
    assert page.status_code == 200
    return "".join(re.findall(r'<h2 id="more">([^<]*)', page.text))


async def follow(client: httpx.AsyncClient, place: str, **fields: str) -> tuple[str, str]:
    posted = await client.post(f"{place}/more", data=fields, headers=BROWSER)
    assert posted.status_code == 303, posted.text
    assert posted.headers["x-robots-tag"] == "noindex, nofollow"
    return posted.headers["location"], kind_on(await client.get(posted.headers["location"], headers=BROWSER))


async def test_a_message_without_a_hash_is_asked_for_it_and_then_explained(tron: httpx.AsyncClient) -> None:
    place, what = await asked(tron, "My 120 USDT to Binance did not arrive")
    assert what == "What we need: the transaction hash"
    again, _ = await follow(tron, place, given=case("usdt-transfer-holder")["tx_hash"])
    assert again != place
    answer = Diagnosis.model_validate((await tron.get(f"/v1/diagnoses/{again[3:]}")).json())
    assert answer.cause.code == "succeeded.exchange_not_credited"  # the platform of the first words still counts
    first = Diagnosis.model_validate((await tron.get(f"/v1/diagnoses/{place[3:]}")).json())
    assert first.cause.code == "input.no_hash_in_message"  # what was shared stays as it was


async def test_what_arrived_is_asked_for_its_platform_and_then_for_nothing(tron: httpx.AsyncClient) -> None:
    place, what = await asked(tron, case("usdt-transfer-holder")["tx_hash"])
    assert what.startswith("Did you send it to an exchange")
    again, then = await follow(tron, place, given="OKX")
    assert then == ""
    page = await tron.get(again, headers=BROWSER)
    assert "OKX" in page.text
    answer = Diagnosis.model_validate((await tron.get(f"/v1/diagnoses/{again[3:]}")).json())
    assert answer.cause.code == "succeeded.exchange_not_credited"


async def test_what_nobody_holds_is_asked_when_it_was_sent(tron: httpx.AsyncClient) -> None:
    place, what = await asked(tron, case("unknown-hash-p")["tx_hash"])
    assert what == "When did you send it?"
    again, then = await follow(tron, place, given="now")
    assert then == ""
    answer = Diagnosis.model_validate((await tron.get(f"/v1/diagnoses/{again[3:]}")).json())
    assert answer.cause.code == "not_found.too_fresh"
    assert (await follow(tron, place, given="days"))[1] == ""


async def test_what_failed_for_a_known_reason_asks_nothing(tron: httpx.AsyncClient) -> None:
    assert (await asked(tron, case("revert-hostile-text")["tx_hash"]))[1] == ""


async def test_a_wrong_answer_leaves_the_page_as_it_is_with_the_fault_at_the_field(tron: httpx.AsyncClient) -> None:
    place, _ = await asked(tron, "where is my money")
    posted = await tron.post(f"{place}/more", data={"given": "0x12<b>"}, headers=BROWSER)
    assert posted.status_code == 422
    assert 'id="given-fault"' in posted.text and "<b>" not in posted.text
    assert kind_on(httpx.Response(200, text=posted.text)) == "What we need: the transaction hash"


async def test_a_secret_goes_to_its_page(tron: httpx.AsyncClient) -> None:
    place, _ = await asked(tron, "where is my money")
    posted = await tron.post(f"{place}/more", data={"given": WIF}, headers=BROWSER)
    assert (posted.status_code, posted.headers["location"]) == (303, "/secret/private_key")
    assert WIF not in posted.text


async def test_what_is_not_asked_is_not_taken(tron: httpx.AsyncClient) -> None:
    place, _ = await asked(tron, case("revert-hostile-text")["tx_hash"])
    posted = await tron.post(f"{place}/more", data={"given": "OKX"}, headers=BROWSER)
    assert (posted.status_code, posted.headers["location"]) == (303, place)
    assert (await tron.post("/d/dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF/more", data={}, headers=BROWSER)).status_code == 404


async def test_where_some_networks_did_not_answer_the_network_is_asked(tmp_path: Any) -> None:
    with tron_node() as url:
        settings = settings_for(tmp_path, endpoints={"ethereum": [NOBODY], "tron": [url]})
        async with serving(settings) as client:
            place, what = await asked(client, case("unknown-hash-p")["tx_hash"])
            assert what == "Which network did you use?"
            _, then = await follow(client, place, given="tron")
            assert then == "When did you send it?"


@pytest.mark.parametrize("form", ["more", "feedback", "handoff"])
async def test_a_forms_address_from_the_history_leads_to_its_answer(tron: httpx.AsyncClient, form: str) -> None:
    place, _ = await asked(tron, case("revert-hostile-text")["tx_hash"])
    opened = await tron.get(f"{place}/{form}?lang=zh-Hans", headers=BROWSER)
    assert (opened.status_code, opened.headers["location"]) == (303, f"{place}?lang=zh-Hans")
    assert (await tron.get(f"{place}/other", headers=BROWSER)).status_code >= 400


async def test_words_of_a_refusal_are_asked_for_the_hash(tron: httpx.AsyncClient) -> None:
    _, what = await asked(tron, "my wallet says: nonce too low")
    assert what == "What we need: the transaction hash"


def told(code: str, *also: str, funds: str = "with_recipient", params: dict[str, str] | None = None) -> Diagnosis:
    """An answer of this cause, with others beside it."""

    def cause(of: str) -> dict[str, Any]:
        usual = {"confidence": "likely", "severity": "medium", "fixable_by": "user", "title": "…", "detail": "…"}
        return {"code": of, "docs_url": f"/causes/{of}", "params": params or {}, **usual}

    return Diagnosis.model_validate(
        {
            "id": "dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF",
            "as_of": NOW,
            "input": {"kind": "transaction_hash", "hash": HASH},
            "status": "succeeded",
            "network": {"id": "eip155:1", "slug": "ethereum", "name": "Ethereum", "testnet": False},
            "cause": cause(code),
            "findings": [cause(other) for other in also],
            "funds": {"location": funds, "amount": "5", "symbol": "ETH"},
            "reply": {"locale": "en", "title": "…", "text": "…", "markdown": "…"},
            "handoff": {"needed": False, "queue": "transfers", "priority": "none"},
            "searched": [{"network": "ethereum", "result": "found"}],
        }
    )


@pytest.mark.parametrize(
    ("answer", "known", "kind"),
    [
        (told("succeeded.as_requested"), {}, "platform"),
        (told("succeeded.as_requested"), {"platform": "OKX"}, None),
        (told("succeeded.as_requested"), {"withdrawn_from": "OKX"}, None),
        (told("succeeded.as_requested", funds="unchanged"), {}, None),
        (told("succeeded.output_to_other_recipient"), {}, "recipient"),
        (told("succeeded.output_to_other_recipient"), {"recipient": SENDER.lower()}, None),
        (told("failed.out_of_gas", "network.found_on_multiple"), {}, "network"),
        (told("failed.out_of_gas", "network.found_on_multiple"), {"claimed_network": "bsc"}, None),
        (told("aa.userop_failed", params={"which": "one"}), {}, "sender"),
        (told("aa.userop_failed", params={"which": "only"}), {}, None),
        (told("security.approval_drain"), {}, "sender"),
        (told("security.approval_drain"), {"sender": SENDER.lower()}, None),
        (told("failed.out_of_gas"), {}, None),
    ],
)
def test_what_is_known_is_not_asked_and_what_changes_nothing_neither(
    answer: Diagnosis, known: dict[str, str], kind: str | None
) -> None:
    ask = ask_for(answer, question(HASH).model_copy(update=known), REGISTRY)
    assert (ask.kind if ask else None) == kind
    assert may_ask(answer) or ask is None


def test_an_answer_of_which_nothing_was_kept_asks_nothing() -> None:
    assert ask_for(Diagnosis.model_construct(), None, REGISTRY) is None


@pytest.mark.parametrize("tag", ["en", "zh-Hans"])
@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_question_has_its_words(kind: Any, tag: str) -> None:
    for part in ("title", "why", "label", "hint"):
        assert words(f"ask-{kind}-{part}", tag)
    if kind == "time":
        assert all(words(f"ask-time-{choice}", tag) for choice in Ask(kind).choices)
