"""What stopped a call for want of energy is one thing, and what would stop the same call next another: advice that cures the first alone costs a second fee."""

from __future__ import annotations

from typing import Any

from tests.txdiag.altering import altered, answered


def holding(sun: int) -> Any:
    def change(account: dict[str, Any]) -> None:
        account["balance"] = sun

    return change


def allowing(sun: int) -> Any:
    def change(body: dict[str, Any]) -> None:
        body["raw_data"]["fee_limit"] = sun

    return change


async def test_a_higher_limit_is_advised_with_the_trx_that_the_account_lacks_for_it() -> None:
    """2.8047 TRX of energy, and 0.344 of bandwidth, as its free points are used up."""
    poor = await answered("ooe-fee-limit", altered("ooe-fee-limit", getaccount=holding(1_500_000)))
    assert poor.cause.code == "energy.fee_limit_too_low" and poor.cause.params["also"] == "trx"
    assert poor.cause.params["short"] == "2" and "2 TRX" in poor.actions[0].text
    assert "rent_energy" in {d.code for d in poor.do_not}
    plain = await answered("ooe-fee-limit")
    assert plain.cause.params["also"] == "nothing" and "holds too little" not in plain.reply.text


async def test_a_limit_is_advised_with_the_trx_also_where_there_was_none() -> None:
    poor = await answered("ooe-no-fee-limit", altered("ooe-no-fee-limit", getaccount=holding(1_500_000)))
    assert poor.cause.code == "energy.fee_limit_missing" and poor.cause.params["also"] == "trx"
    assert f"add at least {poor.cause.params['short']}" in poor.reply.text


async def test_trx_are_advised_with_the_limit_that_would_stop_it_next() -> None:
    """Allowed 10,000 energy, paid for 8,250, needs 28,047."""
    tight = await answered("ooe-no-trx", altered("ooe-no-trx", body=allowing(1_000_000)))
    assert tight.cause.code == "energy.insufficient_trx" and tight.cause.params["also"] == "limit"
    assert "maximum fee" in tight.reply.text and "maximum fee" in tight.actions[0].text
    assert (await answered("ooe-no-trx")).cause.params["also"] == "nothing"


async def test_rented_energy_pays_for_no_bandwidth() -> None:
    """338 of its 600 free points are left, and the call takes 345: with lent energy alone it would be refused."""
    short = await answered("ooe-no-trx")
    assert short.cause.params["rent"] == "no" and "rent" not in short.reply.text

    def rested(resources: dict[str, Any]) -> None:
        resources["freeNetUsed"] = 0

    enough = await answered("ooe-no-trx", altered("ooe-no-trx", getaccountresource=rested))
    assert enough.cause.params["rent"] == "yes" and "rent 28,047 energy" in enough.reply.text
    assert (enough.cause.params["cost"], enough.cause.params["short"]) == ("2.8047", "3")
    assert (short.cause.params["cost"], short.cause.params["short"]) == ("3.1497", "4")
