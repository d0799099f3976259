"""The eth_* view of a Tron node (``jsonrpc``): it is not asked, what it says of a refusal is no refusal to broadcast, and a hash in its form is the same hash."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.tron_node import Fault, case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

# recorded: a waiting transaction, and one that is nowhere, as the view shows them
WAITING = {
    "blockHash": "0x",
    "blockNumber": "0x",
    "gas": "0x0",
    "gasPrice": "0x",
    "nonce": "0x0000000000000000",
    "transactionIndex": "0x0",
}
CASES = (
    "pending-usdt-p",
    "not-final-usdt-p",
    "trx-transfer",
    "usdt-blacklisted",
    "unknown-hash-p",
    "expired-still-in-one-pool-p",
)


async def ask(text: str, node: str, **more: Any) -> Diagnosis:
    async with asking({"tron": [node]}) as services:
        return (await diagnose(Question(text=text, **more), services, now=moment())).diagnosis


@pytest.mark.parametrize("name", CASES)
async def test_it_is_not_asked_and_so_cannot_mislead(name: str) -> None:
    seen: list[tuple[str, Any]] = []
    lies: dict[str, Fault] = {"jsonrpc": (200, json.dumps({"jsonrpc": "2.0", "id": 1, "result": WAITING}).encode())}
    with tron_node(seen=seen, faults=lies) as node:
        answer = await ask(case(name)["tx_hash"], node)
    assert answer.cause.code in case(name)["truth"]["codes"]
    assert seen and not [path for path, _ in seen if path.endswith("jsonrpc") or path.startswith("eth_")]


@pytest.mark.parametrize("written", ["0x{}", "0X{}", "{}", "https://tronscan.org/#/transaction/{}"])
async def test_a_hash_in_the_form_of_that_view_is_the_same(written: str) -> None:
    with tron_node() as node:
        for upper in (False, True):
            digits = case("usdt-blacklisted")["tx_hash"]
            answer = await ask(written.format(digits.upper() if upper else digits), node)
            assert answer.cause.code == "token.blacklisted"


@pytest.mark.parametrize(
    "said",
    [
        "REVERT opcode executed: Game: round is closed",  # of eth_call and eth_estimateGas; explorers say it of what is in a block, too
        "REVERT opcode executed",
        "invalid hash value",
        "invalid block number",
        "the method eth_sendRawTransaction does not exist/is not available",
        "the method eth_getTransactionCount does not exist/is not available",
    ],
)
async def test_what_it_answers_is_no_word_on_a_transaction(said: str) -> None:
    """Nobody is told that a transaction failed, was refused or does not exist because of it; with a hash the chain decides."""
    text = json.dumps({"jsonrpc": "2.0", "id": 1, "error": {"code": -32000, "message": said, "data": "{}"}})
    with tron_node() as node:
        alone = await ask(text, node, network="tron")
        beside = await ask(case("usdt-transfer-holder")["tx_hash"], node, error_text=text)
    assert alone.status == "not_a_transaction" and alone.cause.code.startswith("input.")
    assert beside.cause.code == "succeeded.as_requested"
