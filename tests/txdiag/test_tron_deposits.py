"""Deposits at platforms on Tron that came from inside a contract, and steps that failed inside a success: recorded transactions of a real node
(fixtures/tron-node) with the words of a user who waits."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

WAITING = "I deposited to Binance and it is not credited: "


@pytest.fixture(scope="module")
def node() -> Generator[str]:
    with tron_node() as url:
        yield url


async def answered(node: str, name: str, words: str = WAITING) -> Diagnosis:
    async with asking({"tron": [node]}) as services:
        return (await diagnose(Question(text=words + case(name)["tx_hash"]), services, now=moment())).diagnosis


@pytest.mark.parametrize("name", ["contract-pays-new-account", "selfdestruct", "trc10-by-contract"])
async def test_a_deposit_from_inside_a_contract(name: str, node: str) -> None:
    answer = await answered(node, name)
    assert (answer.cause.code, answer.cause.confidence) == ("succeeded.exchange_not_credited", "likely")
    assert "internal transfer" in answer.reply.text and answer.funds.location == "with_recipient"
    assert [a.code for a in answer.actions] == ["ask_platform_with_proof"]
    assert (await answered(node, name, "")).cause.code == "succeeded.internal_transfer_only"


@pytest.mark.parametrize("name", ["trx-transfer", "usdt-transfer-holder"])
async def test_a_plain_deposit_is_no_internal_transfer(name: str, node: str) -> None:
    answer = await answered(node, name)
    assert answer.cause.code == "succeeded.exchange_not_credited" and "internal transfer" not in answer.reply.text


@pytest.mark.parametrize("words", ["", WAITING])
async def test_a_step_that_failed_inside_a_success_is_nothing_received(words: str, node: str) -> None:
    answer = await answered(node, "inner-failed-swallowed", words)
    assert (answer.cause.code, answer.cause.confidence) == ("succeeded.inner_call_failed", "proven")
    assert "succeeded.exchange_not_credited" not in {f.code for f in answer.findings}
    assert answer.funds.location == "with_sender" and answer.transaction is not None
    assert not answer.transaction.transfers
