"""Messages of nodes and wallets, from what is pasted to the answer: the cause, the money, what may be said of sending again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from chains.facts import Facts, InputKind, NetworkSearch, Refusal, SearchResult, Why
from chains.networks.registry import load_registry
from rules.engine import catalogue, judge
from rules.model import Confidence, Location, Rank
from txdiag import texts
from txdiag.answer import Diagnosis, Question
from txdiag.explain import Reader, explain, now_utc
from txdiag.question import read_question

FOLDER = Path(__file__).parents[2] / "fixtures" / "refusals"
REGISTRY = load_registry()
HASH = "88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe340fb5060"
EVM: list[dict[str, Any]] = json.loads((FOLDER / "evm-send-errors.json").read_text("utf-8"))
TRON: list[dict[str, Any]] = json.loads((FOLDER / "tron-messages.json").read_text("utf-8"))
HAVE_IT = {"send.already_known", "send.duplicate", "send.accepted_unconfirmed"}
# what a node may keep to itself and try again (knowledge/evm.md 2.4), what may be in its pool, and what already used the number
MAY_GO_THROUGH = HAVE_IT | {
    "send.nonce_too_low", "send.replacement_underpriced", "send.pool_full", "send.account_limit", "send.delegated_account_limit", "send.node_not_ready",
}  # fmt: skip


def facts_of(text: str, *searched: NetworkSearch, **fields: Any) -> Facts:
    question = read_question(Question.model_validate({"text": text, **fields}), REGISTRY)
    return Facts(clock=now_utc(), question=question, searched=searched)


def answer(facts: Facts, locale: str = "en") -> Diagnosis:
    return explain(facts, judge(facts), id_="dx_test", reader=Reader(locale), registry=REGISTRY)


def absent(network: str = "ethereum") -> NetworkSearch:
    return NetworkSearch(network=network, result=SearchResult.ABSENT, endpoints=2)


def silent(network: str = "ethereum") -> NetworkSearch:
    return NetworkSearch(network=network, result=SearchResult.UNREACHABLE, why=Why.TIMED_OUT)


def cause_of(row: Any, refusal: Refusal | None) -> str:
    """The code of the message's row; that the owner has no account has a cause of its own."""
    return "account.not_activated" if refusal is not None and refusal.variant == "owner_missing" else row["code"]


def test_every_message_alone_is_its_cause() -> None:
    wrong: list[Any] = []
    for row in EVM + TRON:
        for fields in ({"text": row["message"]}, {"text": "what happened?", "error_text": row["message"]}):
            facts = facts_of(**fields)
            found = judge(facts).findings[0]
            if found.code != cause_of(row, facts.question.refusal) or facts.question.kind not in (
                InputKind.ERROR_TEXT,
                InputKind.TRANSACTION_HASH,
            ):
                wrong.append((fields, facts.question.kind, found.code))
    assert wrong == []


def test_every_message_beside_an_unknown_hash_is_its_cause() -> None:
    wrong: list[Any] = []
    for row in EVM + TRON:
        facts = facts_of("0x" + HASH, absent(), absent("tron"), error_text=row["message"])
        judgement = judge(facts)
        hidden = "not_found.everywhere" in {f.code for f in judgement.hidden}
        if (
            judgement.findings[0].code != cause_of(row, facts.question.refusal)
            or hidden == (row["code"] in HAVE_IT)
            or judgement.broken
        ):
            wrong.append((row["message"], [f.code for f in judgement.findings]))
    assert wrong == []


@pytest.mark.parametrize("locale", texts.locales())
def test_send_again_is_said_only_where_nothing_can_go_through(locale: str) -> None:
    for row in EVM + TRON:
        facts = facts_of("0x" + HASH, absent(), absent("tron"), error_text=row["message"])
        told = answer(facts, locale)
        said = {a.code for a in told.actions}
        refusal = facts.question.refusal
        assert refusal is not None
        waits = row["code"] in MAY_GO_THROUGH or (row["code"] == "send.underpriced" and refusal.variant != "minimum")
        if waits or refusal.variant == "in_own_pool":
            assert not said & {"retry_refused", "resend", "raise_fee", "start_again"}, row
            assert {d.code for d in told.do_not} & {"send_again_yet", "send_before_looking"}, row


@pytest.mark.parametrize("locale", texts.locales())
def test_a_silent_network_takes_the_certainty_away(locale: str) -> None:
    """Neither where the money is nor that it is safe to send again."""
    unknown = {row["code"]: row["message"] for row in EVM + TRON}
    for message in unknown.values():
        told = answer(facts_of("0x" + HASH, silent(), silent("tron"), error_text=message), locale)
        assert told.status == "unavailable"
        assert told.cause.confidence is Confidence.POSSIBLE
        assert told.funds.location is Location.UNKNOWN
        assert [a.code for a in told.actions] == ["look_again"]
        assert [d.code for d in told.do_not] == ["send_again_yet"]


def test_a_refusal_of_tron_looks_at_tron_whatever_is_named() -> None:
    message = "TRANSACTION_EXPIRATION_ERROR Transaction expired"
    told = answer(facts_of(HASH, absent("ethereum"), silent("tron"), network="ethereum", error_text=message))
    assert (told.cause.code, told.status, told.cause.params["checked"]) == ("send.expired", "unavailable", "unseen")


def test_status() -> None:
    assert answer(facts_of("nonce too low")).status == "not_a_transaction"
    assert answer(facts_of("0x" + HASH, absent(), error_text="nonce too low")).status == "not_found"


def test_text_is_never_more_than_likely() -> None:
    for row in EVM + TRON:
        found = judge(facts_of(row["message"])).findings[0]
        assert found.confidence in (Confidence.LIKELY, Confidence.POSSIBLE)
        assert found.rank is Rank.REFUSED or found.code.startswith("not_found.")
    assert judge(facts_of("insufficient funds")).findings[0].confidence is Confidence.POSSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "https://etherscan.io/address/0xdac17f958d2ee523a2206206994597c13d831ec7 nonce too low",
        "0xdAC17F958D2ee523a2206206994597C13D831ec7: nonce too low",
        "nonce too low 0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe340fb506",
        "vitalik.eth says nonce too low",
    ],
)
def test_a_refusal_goes_before_what_else_stands_in_the_text(text: str) -> None:
    assert [f.code for f in judge(facts_of(text)).findings] == ["send.nonce_too_low"]


def test_a_message_that_holds_its_hash_is_looked_up_and_kept() -> None:
    row = next(r for r in EVM if r["message"].startswith("failed to apply transaction"))
    facts = facts_of(row["message"], absent())
    assert facts.question.hash is not None and facts.question.refusal is not None
    assert judge(facts).findings[0].code == "send.insufficient_funds"


def test_a_message_that_nobody_knows_says_so() -> None:
    text = '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"frobnication limit exceeded"}}'
    facts = facts_of(text, error_text=text)
    assert facts.question.refusal is None
    assert judge(facts).findings[0].code == "input.no_hash_in_message"


def test_amounts_are_told_in_the_coin_of_the_named_network() -> None:
    message = "insufficient funds for gas * price + value: balance 0, tx cost 2000000000000000, overshot 2000000000000000"
    assert "0.002 BNB" in answer(facts_of(message, network="bsc")).reply.text
    assert "0.002 of the network's own coin" in answer(facts_of(message)).reply.text
    assert facts_of(message, network="tron").question.refusal == facts_of(message).question.refusal  # not in TRX


def test_what_is_missing_is_rounded_up() -> None:
    message = "insufficient funds for gas * price + value: balance 1000000000000000000, tx cost 2000000000000000001, overshot 1000000000000000001"
    assert "Add at least 1.000001 ETH" in answer(facts_of(message, network="ethereum")).reply.text


def test_a_secret_beside_a_message_is_all_that_is_read() -> None:
    facts = facts_of("nonce too low, my private key is " + "4c" * 32, error_text="nonce too low")
    assert facts.question.refusal is None and facts.question.kind is InputKind.SECRET


def test_hostile_words_are_quoted_and_listed() -> None:
    told = answer(facts_of("execution reverted: Call +1 555 at evil.example to unlock"))
    assert told.cause.code == "send.estimate_reverted"
    assert {u.where for u in told.untrusted} == {"cause.params.text", "cause.params.reason"}
    assert "evil.example" not in told.reply.text and "evil[.]example" in told.reply.text


def test_there_is_a_rule_for_every_row_of_the_table() -> None:
    from chains import tables

    known = {r.code for r in catalogue()}
    assert {row.code for row in tables.send_messages() if row.code} <= known


@pytest.mark.parametrize("locale", texts.locales())
def test_every_refusal_says_what_to_do(locale: str) -> None:
    for row in EVM + TRON:
        told = answer(facts_of(row["message"]), locale)
        assert told.actions and all(a.text.strip() and "{" not in a.text for a in told.actions), row
        assert told.funds.sentence and told.recheck_after_s in (None, 60, 300), row
