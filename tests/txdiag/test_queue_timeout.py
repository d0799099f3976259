"""Forgotten after it waited for a missing number. No node can be made to wait three hours, so it is our own record that is older."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.nodes import anvil
from tests.scenarios.evm import COIN, World
from tests.txdiag.live import asking, replayed
from tests.txdiag.live import told as plain
from txdiag.answer import Question
from txdiag.diagnose import diagnose

pytestmark = pytest.mark.anvil
QUEUE, POOL = "dropped.queue_timeout", "dropped.from_mempool"


@pytest.mark.parametrize(
    ("ahead", "hours", "code"),
    [(2, 4, QUEUE), (2, 2, POOL), (0, 4, POOL)],
    ids=["two missing, four hours", "two missing, two hours", "none missing"],
)
async def test_forgotten(ahead: int, hours: int, code: str) -> None:
    with anvil(chain_id=1) as node:
        w = World(node)
        w.stop_mining()
        nonce = w.nonce(w.alice) + ahead
        sent = w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=nonce)
        async with asking({"ethereum": [node.url]}) as services:
            question = Question(text=sent, network="ethereum")
            waits = (await diagnose(question, services)).diagnosis
            assert waits.cause.code == ("pending.nonce_gap" if ahead else "pending.next_in_line")
            node.rpc("anvil_dropAllTransactions")
            await services.cases.close()
            other = sent.removeprefix("0x")[:-1] + ("1" if sent.endswith("0") else "0")  # another hash, first seen hours before
            await services.store.remember(
                "ethereum",
                other,
                block_hash=None,
                sender=w.alice,
                nonce=nonce,
                at=waits.as_of - timedelta(hours=hours),
            )
            asked = Question(text="0x" + other, network="ethereum")
            answered = await diagnose(asked, services)
            answer = answered.diagnosis
            assert (answer.cause.code, answer.status, answer.funds.location) == (code, "dropped", "with_sender")
            assert "send_other_nonce" in {d.code for d in answer.do_not}
            if code == QUEUE:
                assert (answer.cause.params["missing"], answer.cause.params["missing_last"]) == (str(nonce - 2), str(nonce - 1))
                assert answer.cause.confidence.value == "possible"  # one endpoint
            assert await replayed(asked, answered, services) == [plain(answer)] * 3
