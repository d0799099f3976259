"""Tron nodes that err, lag or contradict each other: "cannot see", never "does not exist", never "can no longer go through"."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import pytest

from chains.facts import SearchResult
from tests.tron_node import Fault, case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

BODY, RECEIPT = "wallet/gettransactionbyid", "wallet/gettransactioninfobyid"
SOLID, POOL = "walletsolidity/gettransactioninfobyid", "wallet/gettransactionfrompending"
HEAD, SOLID_HEAD = "wallet/getblock", "walletsolidity/getblock"
VIEWS = (BODY, RECEIPT, SOLID, POOL)
NOBODY = "unknown-hash-p"
WAITS = "pending-usdt-p"
EXPIRED = "expired-still-in-one-pool-p"
GONE = "expired-gone-p"


def error(text: str) -> bytes:
    return json.dumps({"Error": text}).encode()


# every way in which a node of Tron or its gateway says "no" (knowledge/tron.md F15, tron-protocol.md 10)
SHAPES: Mapping[str, Fault] = {
    "java-tron's own limit": (200, error("class java.lang.IllegalAccessException : lack of computing resources")),
    "TronGrid's limit": (403, error("The key exceeds the frequency limit(15), and the query server is suspended for 30s")),
    "TronGrid's limit at 200": (200, error("The key exceeds the frequency limit(15), and the query server is suspended for 30s")),
    "TronGrid's day": (403, error("Exceed the user daily usage(100000), the daily limit will be reset at 0:00 UTC")),
    "429 without a body": (429, b""),
    "429 and a page": (429, b"<html><body>Too Many Requests</body></html>"),
    "503": (503, b"<html><body>Service Temporarily Unavailable</body></html>"),
    "a limit in words": (200, b"rate limit exceeded"),
    "a limit as JSON text": (200, b'"Too Many Requests"'),
    "lite node": (200, b"this API is closed because this node is a lite fullnode"),
    "lite node as JSON text": (200, b'"this API is closed because this node is a lite fullnode"'),
    "exception": (200, error("class java.lang.NullPointerException : null")),
    "exception without a text": (200, b'{"Error":null,"success":false}'),
    "TronGrid's own API": (200, b'{"success":false,"error":"internal","statusCode":500}'),
    "decoder": (200, error("class org.bouncycastle.util.encoders.DecoderException : exception decoding Hex string: String index out of range")),
    "parser": (200, error("class org.tron.core.services.http.JsonFormat$ParseException : 1:10: INVALID hex String")),
    "401": (401, error("ApiKey not exists")),
    "404": (404, b"<html><body><h2>HTTP ERROR 404 Not Found</h2></body></html>"),
    "405": (405, b'{"Error":"HTTP method POST is not supported by this URL"}'),
    "502": (502, b"<html><h1>502 Bad Gateway</h1></html>"),
    "a page at 200": (200, b"<!DOCTYPE html><html><title>Just a moment...</title></html>"),
    "nothing at all": (200, b""),
    "null": (200, b"null"),
    "a list": (200, b"[]"),
    "a number": (200, b"0"),
    "cut off": (200, b'{"txID":"5c5c'),
    "not text": (200, b'{"txID":"\xff\xfe"}'),
    "a JSON-RPC error": (200, b'{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"limit"}}'),
    "another's answer": (200, b'{"txID":"' + b"ab" * 32 + b'","id":"' + b"ab" * 32 + b'","blockNumber":5}'),
}  # fmt: skip

NOT_OFFERED = ("401", "404", "405")


async def ask(name: str, urls: Sequence[str], *, late_s: float = 0, **more: Any) -> Diagnosis:
    """The answer about a recorded case, as a link, that is with its network known."""
    async with asking({"tron": urls}) as services:
        question = Question(text=f"https://tronscan.org/#/transaction/{case(name)['tx_hash']}", **more)
        return (await diagnose(question, services, now=moment() + timedelta(seconds=late_s))).diagnosis


def codes(answer: Diagnosis) -> set[str]:
    return {answer.cause.code, *(f.code for f in answer.findings)}


def cannot_see(answer: Diagnosis) -> None:
    assert answer.status == "unavailable"
    assert answer.cause.code.startswith("infra.") or answer.cause.code == "not_found.history_pruned"  # a lite node's words
    assert answer.searched[0].result is SearchResult.UNREACHABLE
    said = codes(answer) - {"not_found.history_pruned"}
    assert not any(c.startswith(("not_found.", "dropped.", "failed.", "succeeded.", "pending.")) for c in said)
    assert answer.funds.location.value == "unknown"
    assert not {"resend", "retry_refused", "start_again"} & {a.code for a in answer.actions}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("view", VIEWS)
async def test_one_view_that_errs_is_never_absence(view: str, shape: str) -> None:
    """Of a hash that the other views do not know. Only where the endpoint does not offer the solid view or the pool's at all, the others suffice."""
    with tron_node(faults={view: SHAPES[shape]}) as url:
        answer = await ask(NOBODY, [url])
    if view in (SOLID, POOL) and shape in NOT_OFFERED:
        assert answer.cause.code.startswith("not_found.")
    else:
        cannot_see(answer)


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_node_that_only_errs_is_never_absence(shape: str) -> None:
    paths = [*VIEWS, HEAD, SOLID_HEAD]
    for name in (NOBODY, WAITS):
        with tron_node(faults=dict.fromkeys(paths, SHAPES[shape])) as url:
            cannot_see(await ask(name, [url]))


@pytest.mark.parametrize("shape", SHAPES)
async def test_where_one_endpoint_errs_the_other_is_asked(shape: str) -> None:
    with tron_node(faults=dict.fromkeys(VIEWS, SHAPES[shape])) as errs, tron_node() as well:
        for urls in ([errs, well], [well, errs]):
            answer = await ask("usdt-transfer-holder", urls)
            assert answer.cause.code == "succeeded.as_requested"
            # that the other has nothing is one endpoint's word: no finding says that nobody has it for certain
            gone = await ask(NOBODY, urls)
            assert gone.cause.code.startswith(("not_found.", "infra."))
            assert gone.cause.confidence in ("likely", "possible")


# --- two providers ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["usdt-transfer-holder", "ooe-fee-limit", "not-final-usdt-p", "trx-transfer"])
async def test_of_two_that_disagree_the_one_that_has_it_is_believed_and_told(name: str) -> None:
    with tron_node() as has, tron_node([NOBODY]) as has_not:
        for urls in ([has, has_not], [has_not, has]):
            answer = await ask(name, urls)
            assert answer.cause.code in case(name)["truth"]["codes"]
            assert "infra.endpoints_disagree" in codes(answer)


async def test_a_body_in_one_pool_alone_is_waiting_and_said_to_be_alone() -> None:
    with tron_node() as has, tron_node([NOBODY]) as has_not:
        for urls in ([has, has_not], [has_not, has]):
            answer = await ask(WAITS, urls)
            assert answer.status == "pending"
            assert {"infra.endpoints_disagree", "pending.single_node_only"} & codes(answer)
            assert "send_again_yet" in {d.code for d in answer.do_not}


# --- lagging heads ------------------------------------------------------------------------------------------------------------


def head(view: str, moved_to_ms: int) -> dict[str, Any]:
    """The recorded head, of another moment."""
    recorded = next(e for e in case("common")["http"] if e["path"] == f"/{view}/getnowblock" and not e["body"])
    moved = copy.deepcopy(recorded)
    moved["answer"]["block_header"]["raw_data"]["timestamp"] = moved_to_ms
    return moved


def standing_still(ms: int) -> list[dict[str, Any]]:
    """A node whose chain has come as far as this moment, and its solid chain a minute less."""
    return [head("wallet", ms), head("walletsolidity", ms - 60_000)]


def may_still_go_through(answer: Diagnosis) -> None:
    assert "dropped.expired" not in codes(answer)
    assert not {"resend", "retry_refused", "start_again"} & {a.code for a in answer.actions}


@pytest.mark.parametrize("behind_s", [1, 60, 3600])
async def test_a_node_that_has_not_come_to_the_expiry_says_nothing_of_it(behind_s: int) -> None:
    """However late it is on our own clock."""
    expiration = int(case(EXPIRED)["expiration"])
    with tron_node(more=standing_still(expiration - 1000 * behind_s)) as url:
        answer = await ask(EXPIRED, [url], late_s=86_400)
    may_still_go_through(answer)
    assert answer.cause.code in ("pending.until_expiry", "infra.endpoint_lagging")


async def test_past_the_expiry_but_not_solid_is_not_proven() -> None:
    expiration = int(case(EXPIRED)["expiration"])
    with tron_node(more=standing_still(expiration + 30_000)) as url:
        answer = await ask(EXPIRED, [url])
    may_still_go_through(answer)
    assert answer.cause.code == "pending.expired_unproven"
    assert "send_again_yet" in {d.code for d in answer.do_not}


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_second_provider_that_errs_takes_the_certainty_away(shape: str) -> None:
    """The first endpoint's solid chain is past the expiration. Where the other offers no solid view at all there is no second word, and the network's own
    finality suffices."""
    with tron_node() as first, tron_node(faults=dict.fromkeys((SOLID, SOLID_HEAD), SHAPES[shape])) as second:
        answer = await ask(EXPIRED, [first, second])
    if shape in NOT_OFFERED:
        assert answer.cause.code == "dropped.expired"
    else:
        may_still_go_through(answer)
        assert answer.cause.code == "pending.expired_unproven"


@pytest.mark.parametrize("behind_s", [1, 3600])
async def test_a_second_provider_that_lags_behind_the_expiry_takes_the_certainty_away(behind_s: int) -> None:
    behind = standing_still(int(case(EXPIRED)["expiration"]) + 60_000 - 1000 * behind_s)
    with tron_node() as first, tron_node(more=behind) as second:
        answer = await ask(EXPIRED, [first, second])
    may_still_go_through(answer)


async def test_a_second_provider_that_holds_it_decides() -> None:
    txid = case(EXPIRED)["tx_hash"]
    info = next(e["answer"] for e in case("trx-transfer")["http"] if e["path"] == f"/{SOLID}") | {"id": txid}
    with tron_node() as first, tron_node(faults={SOLID: (200, json.dumps(info).encode())}) as second:
        answer = await ask(EXPIRED, [first, second])
    may_still_go_through(answer)


@pytest.mark.parametrize("behind_s", [1, 60])
async def test_signed_bytes_and_a_lagging_node(behind_s: int) -> None:
    """The hash is nowhere and the bytes name their expiration: a node that has not come so far cannot call it over."""
    recorded = case(GONE)
    behind = standing_still(int(recorded["expiration"]) - 1000 * behind_s)
    with tron_node(more=behind) as one, tron_node(more=behind) as two:
        for urls in ([one], [one, two]):
            may_still_go_through(await ask(GONE, urls, late_s=86_400, raw_transaction=recorded["raw_transaction"]))
    with tron_node() as one, tron_node() as two:
        proven = await ask(GONE, [one, two], raw_transaction=recorded["raw_transaction"])
    assert proven.cause.code == "dropped.expired"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("path", [HEAD, SOLID_HEAD])
async def test_without_a_head_nothing_is_over_and_nothing_final(path: str, shape: str) -> None:
    with tron_node(faults={path: SHAPES[shape]}) as url:
        may_still_go_through(await ask(EXPIRED, [url]))
        recent = await ask("not-final-usdt-p", [url])
    assert recent.status in ("succeeded", "unavailable")
    assert "included.finalized" not in codes(recent)


# --- what is asked once it is known -----------------------------------------------------------------------------------------

SECOND_WAVE = (
    "wallet/getaccount",
    "wallet/getaccountresource",
    "wallet/getcontractinfo",
    "wallet/getcontract",
    "wallet/triggerconstantcontract",
    "wallet/getenergyprices",
    "wallet/getchainparameters",
)
LATER_SHAPES: Mapping[str, Fault] = {
    **{
        shape: SHAPES[shape]
        for shape in ("java-tron's own limit", "lite node", "404", "a page at 200", "cut off", "another's answer")
    },
    "{}": (200, b"{}"),  # of an account: not activated; of a contract: none; of all else: no answer
}
# what may be said of a failure where its cause cannot be seen, without being wrong
HONEST = {"failed.not_reproducible", "failed.revert_bare", "included.finalized"}
TOLD = {
    "usdt-blacklisted": "failed",
    "usdt-insufficient-balance": "failed",
    "ooe-no-trx": "failed",
    "ooe-owner-energy-limit": "failed",
    "usdt-approve-nonzero": "failed",
    "non-payable": "failed",
    "usdt-transfer-holder": "succeeded",
    "hijack-permission-update": "succeeded",
}


@pytest.mark.parametrize("shape", LATER_SHAPES)
@pytest.mark.parametrize("path", SECOND_WAVE)
async def test_what_the_second_wave_does_not_tell_is_not_made_up(path: str, shape: str) -> None:
    """The outcome stands, by the receipt; a cause that needs the answer is left out or told weaker, and no other one takes its place."""
    with tron_node(faults={path: LATER_SHAPES[shape]}) as url:
        for name, status in TOLD.items():
            answer, truth = await ask(name, [url]), case(name)["truth"]
            sure = {c.code for c in (answer.cause, *answer.findings) if c.confidence in ("proven", "strong")}
            assert answer.status == status, name
            not_activated = {"succeeded.recipient_not_activated"} if shape == "{}" else set[str]()
            assert answer.cause.code in {*truth["codes"], *HONEST, *not_activated}, name
            assert not (sure - not_activated) & set(case(name)["must_not"]["codes"]), name
