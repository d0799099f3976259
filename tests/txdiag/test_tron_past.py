"""What an index of the past adds, through the whole diagnosis: recorded transactions of a Tron node (fixtures/tron-node), with an index of rows made by
hand in TronGrid's shapes beside it. And that nothing is claimed without one."""

from __future__ import annotations

from typing import Any

import pytest

from chains.facts import TronReceipt, TronTransaction
from tests.chains.tron.test_past import FAULTS, OTHER, STRANGER, found
from tests.tron_index import Index, Row, transaction
from tests.tron_node import Fault, case, moment, tron_node
from tests.txdiag.live import asking, replayed, told
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose


async def answered(name: str, index: Index | None, *, words: str = "", faults: dict[str, Fault] | None = None) -> Diagnosis:
    """The diagnosis of a recorded case, and that a replay of its evidence says the same."""
    with tron_node(index=index, faults=faults) as node:
        async with asking({"tron": [node]}) as services:
            question = Question(text=f"{words} {case(name)['tx_hash']}".strip())
            answer = await diagnose(question, services, now=moment())
            for again in await replayed(question, answer, services):
                assert again == told(answer.diagnosis)
            assert answer.diagnosis.usage.round_trips <= 3
            return answer.diagnosis


def energy(kind: str, body: TronTransaction, at: int, **more: Any) -> Row:
    lent: dict[str, Any] = {"receiver_address": body.owner, "balance": 9_000_000, "resource": "ENERGY"}
    return transaction(kind, STRANGER, at, **lent, **more)


def lent_and_taken_back(body: TronTransaction, receipt: TronReceipt) -> Index:
    rows = [
        energy("DelegateResourceContract", body, receipt.block_time_ms - 3_600_000, number=2),
        energy("UnDelegateResourceContract", body, receipt.block_time_ms - 60_000, number=3),
    ]
    return Index(transactions={body.owner: rows})


async def test_rented_energy_that_had_ended() -> None:
    answer = await answered("ooe-no-trx", lent_and_taken_back(*await found("ooe-no-trx")))
    assert (answer.cause.code, answer.cause.confidence) == ("energy.rented_expired", "likely")
    assert "energy.insufficient_trx" in {f.code for f in answer.findings}
    assert answer.funds.location == "with_sender"


async def test_where_the_fee_limit_bound_rented_energy_is_no_matter() -> None:
    answer = await answered("ooe-fee-limit", lent_and_taken_back(*await found("ooe-fee-limit")))
    assert answer.cause.code == "energy.fee_limit_too_low"
    assert "energy.rented_expired" not in {f.code for f in answer.findings}


@pytest.mark.parametrize("name", sorted(FAULTS))
async def test_a_refusal_of_the_index_is_named_and_nothing_else_changes(name: str) -> None:
    answer = await answered("ooe-no-trx", Index(), faults={"v1": FAULTS[name][0]})
    assert (answer.cause.code, answer.cause.confidence) == ("energy.insufficient_trx", "proven")
    assert [u for u in answer.unknowns if "earlier transactions" in u.text]


async def test_energy_that_was_paid_for_and_never_came() -> None:
    body, receipt = await found("trx-transfer")
    payment = transaction("TransferContract", body.owner, receipt.block_time_ms, to_address=OTHER, amount=body.amount)
    index = Index(transactions={body.owner: [payment]})
    answer = await answered("trx-transfer", index, words="I rented energy and it never came, paid with")
    assert (answer.cause.code, answer.cause.confidence) == ("energy.rental_not_delivered", "likely")
    assert answer.funds.location == "at_third_party"
    assert (await answered("trx-transfer", index)).cause.code == "succeeded.as_requested"


async def test_energy_that_came_is_told() -> None:
    body, receipt = await found("trx-transfer")
    index = Index(transactions={body.owner: [energy("DelegateResourceContract", body, receipt.block_time_ms + 30_000)]})
    answer = await answered("trx-transfer", index, words="我租了能量没到账 ")
    assert answer.cause.code != "energy.rental_not_delivered"
    assert [r for r in answer.ruled_out if r.code == "energy.rental_not_delivered"]
