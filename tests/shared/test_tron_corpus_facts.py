"""Facts over every recorded Tron transaction: the private network with known truth, and answers of the public networks."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from chains.facts import Known, SearchResult, TronFacts
from chains.tron import collect, search
from chains.tron.derive import body_of, receipt_of, succeeded
from chains.tron.read import read_receipt, read_transaction
from tests.chains.tron.asking import EVERYTHING, asking

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
MADE: list[dict[str, Any]] = [
    json.loads(p.read_text()) for p in sorted((CORPUS / "tron-node/data").glob("*.json")) if p.stem != "common"
]
READ = ("wallet/gettransactionbyid", "wallet/gettransactioninfobyid")
PUBLIC: list[dict[str, Any]] = [
    c for c in (json.loads(p.read_text()) for p in sorted((CORPUS / "tron/data").glob("*.json"))) if set(READ) & set(c["http"])
]
WORDS = {c["id"]: c["tx_hash"] for c in MADE if c["tx_hash"] and len(c["tx_hash"]) == 64}
REFUSALS = frozenset({"not_found.everywhere", "input.block_hash"})


@contextmanager
def serving(clock: str) -> Generator[str]:
    """The corpus's own server, which answers more than was recorded where that follows mechanically."""
    command = [sys.executable, str(CORPUS / "tron-node/serve.py"), "--port", "0", "--clock", clock]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().split()[0]
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def recorded() -> Generator[str]:
    with serving("recorded") as url:
        yield url


@pytest.mark.parametrize("name", sorted(WORDS))
async def test_made_transactions(name: str, recorded: str) -> None:
    made = next(c for c in MADE if c["id"] == name)
    truth: dict[str, Any] = made["truth"]
    async with asking(recorded) as ask:
        answer = await search(ask.asker, made["tx_hash"], second=False)
        facts = answer.facts
        assert isinstance(facts, TronFacts)
        if answer.result is SearchResult.FOUND:
            facts = await collect(ask.asker, facts, EVERYTHING, network=ask.network, endpoint=answer.endpoint)
    assert (answer.result is SearchResult.ABSENT) == bool(REFUSALS & set(truth["codes"]))
    assert (answer.block_number is not None) == (truth["codes"] == ["input.block_hash"])
    bill = receipt_of(facts)
    if bill is None:
        return
    assert bill.energy_usage_total - bill.origin_energy_usage == bill.energy_usage + bill.energy_fee // facts.energy_price.value
    known = truth["facts"]
    assert bill.fee == known.get("fee", bill.fee)
    assert bill.energy_usage_total == known.get("energy_used", bill.energy_usage_total)
    assert bill.message == known.get("res_message", bill.message)
    for read in facts.token_reads:
        assert isinstance(read.balance, Known)
    assert TronFacts.model_validate_json(facts.model_dump_json()) == facts


@pytest.fixture(scope="module")
def live() -> Generator[tuple[str, dict[str, str]]]:
    """The server with heads that advance, and the new hashes of what it re-dated: what waits, has just expired or is not final yet."""
    with serving("live") as url:
        with urllib.request.urlopen(f"{url}/__cases") as response:
            moved = {c["id"]: c["tx_hash"] for c in json.load(response) if c["retimed"]}
        yield url, moved


def state_of(facts: TronFacts) -> str:
    body = body_of(facts)
    assert body is not None
    if receipt_of(facts) is not None:
        return "solid" if facts.solid_receipt.value is not None else "not-final"
    if facts.solid_head.value.timestamp_ms >= body.expiration_ms:
        return "expired-still"
    return "expired-unproven" if facts.head.value.timestamp_ms >= body.expiration_ms else "pending"


async def test_made_transactions_beside_a_live_chain(live: tuple[str, dict[str, str]]) -> None:
    url, moved = live
    assert len(moved) >= 8
    async with asking(url) as ask:
        for name, txid in moved.items():
            answer = await search(ask.asker, txid, second=False)
            if name == "expired-gone-p":
                assert answer.result is SearchResult.ABSENT
            else:
                assert answer.result is SearchResult.FOUND and isinstance(answer.facts, TronFacts)
                assert name.startswith(state_of(answer.facts))


@pytest.mark.parametrize("case", PUBLIC, ids=lambda c: c["id"])
def test_answers_of_the_public_networks(case: dict[str, Any]) -> None:
    """Transactions and receipts of every age and type can be read, and what they say fits the label."""
    txid = case["tx_hash"]
    raw_body, raw_info = (next(iter(case["http"].get(path, {"": {}}).values())) for path in READ)
    body, bill = read_transaction(raw_body, txid), read_receipt(raw_info, txid)
    assert body is not None or bill is not None
    if bill is not None and case["label"]["status"] in ("success", "failed"):
        assert succeeded(bill) == (case["label"]["status"] == "success")
    if body is not None and bill is not None and body.size is not None and bill.net_usage:
        assert bill.net_usage == body.size + 64
