"""What an index of the past adds, through the whole diagnosis: recorded transactions of a Tron node (fixtures/tron-node), with an index of rows made by
hand in TronGrid's shapes beside it. And that nothing is claimed without one."""

from __future__ import annotations

from typing import Any

import pytest

from chains.facts import TronReceipt, TronTransaction
from tests.chains.tron.test_past import FAULTS, OTHER, STRANGER, USDT, found
from tests.tron_index import NEWEST_MS, Index, Row, event, movement, transaction
from tests.tron_node import Fault, case, moment, tron_node
from tests.txdiag.live import asking, replayed, told
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

PAID = "TMCZTDfymJF14Dy3zehXtshvqZY2F3bVpc"  # by the recorded usdt-transfer-holder
LOOKED_LIKE = "TMCZTDfymJF14Dy3zehXtshw8UfiUhbVpc"  # the same ends, found by trying

REFUSED = ("200 and no success", "403", "429", "an empty object", "HTML at 200")  # all of them: tests/chains/tron/test_past.py


async def answered(
    name: str, index: Index | None, *, words: str = "", faults: dict[str, Fault] | None = None, network: str | None = None
) -> Diagnosis:
    """The diagnosis of a recorded case, and that a replay of its evidence says the same."""
    with tron_node(index=index, faults=faults) as node:
        async with asking({"tron": [node]}) as services:
            question = Question(text=f"{words} {case(name)['tx_hash']}".strip(), network=network)
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


async def test_rented_energy_that_had_ended_and_it_went_through() -> None:
    body, receipt = await found("usdt-transfer-holder")
    index = lent_and_taken_back(body, receipt)
    answer = await answered("usdt-transfer-holder", index, words="I rented energy and still had to pay TRX for")
    assert (answer.cause.code, answer.cause.confidence) == ("energy.rented_expired", "likely")
    assert answer.cause.params["burned"] == "1.3047" and answer.funds.location == "with_recipient"
    assert (await answered("usdt-transfer-holder", index)).cause.code == "succeeded.as_requested"


async def test_where_the_fee_limit_bound_rented_energy_is_no_matter() -> None:
    answer = await answered("ooe-fee-limit", lent_and_taken_back(*await found("ooe-fee-limit")))
    assert answer.cause.code == "energy.fee_limit_too_low"
    assert "energy.rented_expired" not in {f.code for f in answer.findings}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_refusal_of_the_index_is_named_and_nothing_else_changes(name: str) -> None:
    answer = await answered("ooe-no-trx", Index(), faults={"v1": FAULTS[name][0]})
    assert (answer.cause.code, answer.cause.confidence) == ("energy.insufficient_trx", "proven")
    assert [u for u in answer.unknowns if "earlier transactions" in u.text]


async def test_energy_that_was_paid_for_and_never_came() -> None:
    body, receipt = await found("trx-transfer")
    payment = transaction("TransferContract", body.owner, receipt.block_time_ms, to_address=OTHER, amount=body.amount)
    index = Index(transactions={body.owner: [payment]})
    behind = await answered("trx-transfer", index, words="I rented energy and it never came, paid with")
    assert behind.cause.code == "succeeded.as_requested"  # the index does not have the payment itself
    payment["txID"] = body.txid
    answer = await answered("trx-transfer", index, words="I rented energy and it never came, paid with")
    assert (answer.cause.code, answer.cause.confidence) == ("energy.rental_not_delivered", "likely")
    assert answer.funds.location == "at_third_party"
    assert (await answered("trx-transfer", index)).cause.code == "succeeded.as_requested"


@pytest.mark.parametrize("behind_s", [90, 3_600, 86_400])
async def test_an_index_that_is_behind_its_chain_says_nothing_of_energy_that_did_not_come(behind_s: int) -> None:
    """It has the payment, and what came in the meantime would not show."""
    body, receipt = await found("trx-transfer")
    payment = transaction("TransferContract", body.owner, receipt.block_time_ms, to_address=OTHER, amount=body.amount)
    payment["txID"] = body.txid
    for newest_ms in (NEWEST_MS - 1_000 * behind_s, None):
        index = Index(transactions={body.owner: [payment]}, newest_ms=newest_ms)
        answer = await answered("trx-transfer", index, words="I rented energy and it never came, paid with")
        assert answer.cause.code == "succeeded.as_requested"
        assert "energy.rental_not_delivered" not in {f.code for f in answer.findings}
        assert [u for u in answer.unknowns if "earlier transactions" in u.text]


async def test_energy_that_came_is_told() -> None:
    body, receipt = await found("trx-transfer")
    index = Index(transactions={body.owner: [energy("DelegateResourceContract", body, receipt.block_time_ms + 30_000)]})
    answer = await answered("trx-transfer", index, words="我租了能量没到账 ")
    assert answer.cause.code != "energy.rental_not_delivered"
    assert [r for r in answer.ruled_out if r.code == "energy.rental_not_delivered"]


# --- tokens ------------------------------------------------------------------------------------------------------------------


async def test_a_blocked_address_with_its_date() -> None:
    body, receipt = await found("usdt-blacklisted")
    listed = event(USDT, "AddedBlackList", body.owner, receipt.block_time_ms - 3_600_000)
    answer = await answered("usdt-blacklisted", Index(events={USDT: [listed]}))
    assert (answer.cause.code, answer.cause.confidence) == ("token.blacklisted", "proven")
    assert answer.cause.params["since"] == "2026-11-23T09:45:15Z" and "2026-11-23 09:45:15 UTC" in answer.reply.text


async def test_a_blocked_address_that_was_freed_since() -> None:
    body, receipt = await found("usdt-blacklisted-then-removed")
    rows = [
        event(USDT, "AddedBlackList", body.owner, receipt.block_time_ms - 6_000, number=5),
        event(USDT, "RemovedBlackList", body.owner, receipt.block_time_ms + 60_000, number=6),
    ]
    answer = await answered("usdt-blacklisted-then-removed", Index(events={USDT: rows}))
    assert (answer.cause.code, answer.cause.confidence, answer.cause.params["today"]) == ("token.blacklisted", "strong", "free")
    assert [a.code for a in answer.actions] == ["resend"]


async def test_a_list_of_an_index_that_has_not_come_to_the_block_is_no_proof() -> None:
    """It was freed before the transaction, which such an index would not show."""
    body, receipt = await found("usdt-blacklisted-then-removed")
    listed = event(USDT, "AddedBlackList", body.owner, receipt.block_time_ms - 3_600_000)
    index = Index(events={USDT: [listed]}, newest_ms=receipt.block_time_ms - 60_000)
    answer = await answered("usdt-blacklisted-then-removed", index)
    assert "token.blacklisted" not in {answer.cause.code, *(f.code for f in answer.findings)}


async def test_a_page_of_an_index_that_is_behind_is_no_balance_of_then() -> None:
    """It held enough, and sent that on only minutes ago: the index does not have that yet, and the page is not all."""
    body, receipt = await found("usdt-insufficient-then-funded")
    rows = [movement(USDT, STRANGER, body.owner, receipt.block_time_ms - 3_000 * n, 1) for n in range(1, 300)]
    came = movement(USDT, STRANGER, body.owner, receipt.block_time_ms + 30_000, 100_000_000)
    for newest_ms, sure in ((NEWEST_MS, True), (NEWEST_MS - 600_000, False)):
        answer = await answered(
            "usdt-insufficient-then-funded", Index(movements={body.owner: [came, *rows]}, newest_ms=newest_ms)
        )
        assert (answer.cause.confidence == "strong") is sure
        assert (answer.cause.code == "token.insufficient_balance") is sure


async def test_a_balance_that_was_filled_up_since() -> None:
    body, receipt = await found("usdt-insufficient-then-funded")
    first = movement(USDT, STRANGER, body.owner, receipt.block_time_ms - 30_000, 3_000_000, number=1)
    later = movement(USDT, STRANGER, body.owner, receipt.block_time_ms + 30_000, 100_000_000, number=2)
    answer = await answered("usdt-insufficient-then-funded", Index(movements={body.owner: [first, later]}))
    assert (answer.cause.code, answer.cause.confidence) == ("token.insufficient_balance", "strong")
    assert (answer.cause.params["have"], answer.cause.params["when"], answer.cause.params["today"]) == ("3", "then", "enough")


async def test_a_balance_that_was_enough_then_is_not_blamed_for_today() -> None:
    """Ran out of balance only afterwards: what stopped it is the list."""
    body, receipt = await found("usdt-blacklisted-then-removed")
    first = movement(USDT, STRANGER, body.owner, receipt.block_time_ms - 30_000, 10**9 + 300_000_000, number=1)
    left = movement(USDT, body.owner, STRANGER, receipt.block_time_ms + 30_000, 10**9, number=2)
    answer = await answered("usdt-blacklisted-then-removed", Index(movements={body.owner: [first, left]}))
    assert "token.insufficient_balance" not in {answer.cause.code, *(f.code for f in answer.findings)}


@pytest.mark.parametrize("name", REFUSED)
async def test_without_an_index_tokens_are_judged_by_today_alone(name: str) -> None:
    answer = await answered("usdt-blacklisted-then-removed", Index(), faults={"v1": FAULTS[name][0]})
    assert answer.cause.code in ("failed.not_reproducible", "failed.revert_bare")
    assert answer.cause.confidence not in ("proven", "strong")


# --- who rules an account --------------------------------------------------------------------------------------------------------


def given_away(body: TronTransaction, at: int, **more: Any) -> list[Row]:
    return [
        transaction("AccountPermissionUpdateContract", body.owner, at, number=3, **more),
        transaction("TransferContract", STRANGER, at - 120_000, number=4, to_address=body.owner, amount=100_000_000),
    ]


async def test_an_account_that_was_given_away_and_how_that_began() -> None:
    body, receipt = await found("hijack-permission-update")
    rows = given_away(body, receipt.block_time_ms)
    rows[0]["txID"] = body.txid
    answer = await answered("hijack-permission-update", Index(transactions={body.owner: rows}), network="tron")
    assert (answer.cause.code, answer.cause.confidence) == ("security.permission_hijacked", "proven")
    assert (answer.cause.params["how"], answer.cause.params["giver"]) == ("gift", STRANGER)
    assert answer.handoff.priority == "urgent"


@pytest.mark.parametrize("name", ["404", "429", "HTML at 200"])
async def test_who_rules_it_is_known_without_an_index(name: str) -> None:
    answer = await answered("hijack-permission-update", Index(), faults={"v1": FAULTS[name][0]}, network="tron")
    assert (answer.cause.code, answer.cause.confidence) == ("security.permission_hijacked", "proven")
    assert answer.cause.params["how"] == "alone"


async def test_since_when_an_account_whose_own_key_was_refused_is_ruled_by_others() -> None:
    body, receipt = await found("hijack-permission-update")
    name = "hijack-original-key-refused"
    hinted = case(name)["truth"]["hinted"]
    index = Index(transactions={body.owner: given_away(body, receipt.block_time_ms)})
    for rows, by in ((index, "refused_since"), (Index(), "refused")):
        with tron_node(index=rows) as node:
            async with asking({"tron": [node]}) as services:
                question = Question(text=case(name)["tx_hash"], error_text=hinted["error_text"], sender=hinted["sender"])
                answer = (await diagnose(question, services, now=moment())).diagnosis
        assert hinted["sender"] == body.owner
        assert (answer.cause.code, answer.cause.params["by"]) == ("security.permission_hijacked", by)
    assert answer.handoff.priority == "urgent"


async def test_a_payment_to_a_planted_look_alike() -> None:
    body, receipt = await found("usdt-transfer-holder")
    before = receipt.block_time_ms - 86_400_000
    rows = [
        movement(USDT, body.owner, LOOKED_LIKE, before, 55_000_000, number=2),
        movement(USDT, body.owner, PAID, before + 60_000, 0, number=3),
        movement(USDT, body.owner, PAID, receipt.block_time_ms, 120_000_000, number=4),
    ]
    answer = await answered("usdt-transfer-holder", Index(movements={body.owner: rows}))
    assert (answer.cause.code, answer.cause.confidence) == ("security.poisoned_payment", "strong")
    assert answer.cause.params["wanted"] == LOOKED_LIKE and answer.funds.location == "lost"
    del rows[1]
    assert (await answered("usdt-transfer-holder", Index(movements={body.owner: rows}))).cause.code == "succeeded.as_requested"
