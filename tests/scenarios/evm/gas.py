"""Failures whose cause is gas, and those that only look like it."""

from __future__ import annotations

from tests.scenarios.evm.world import SUPPLY, Scene, World, mined


@mined
def out_of_gas(w: World) -> Scene:
    return Scene(
        name="out_of_gas",
        title="Too little gas",
        cause="failed.out_of_gas",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("Troubles"), "write(uint256)", 20, gas=100_000),
        sender=w.alice,
        expected={"gas": 100_000},
    )


@mined
def out_of_gas_inner(w: World) -> Scene:
    return Scene(
        name="out_of_gas_inner",
        title="Too little gas, hidden behind another sentence",
        cause="failed.out_of_gas_inner",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("Troubles"), "writeMasked(uint256)", 40, gas=400_000),
        sender=w.alice,
        expected={"text": "Payout failed"},
    )


@mined
def endless_loop(w: World) -> Scene:
    return Scene(
        name="endless_loop",
        title="A loop that no gas limit ends",
        cause="failed.out_of_gas",
        stage="failed",
        confidence="strong",
        do_not=("retry_unchanged", "raise_gas_limit", "raise_gas_price"),
        advised="report_to_app",
        hash=w.call(w.alice, w.contract("Troubles"), "spin()", gas=200_000),
        sender=w.alice,
    )


@mined
def exactly_at_the_limit(w: World) -> Scene:
    """All gas is used, and yet gas is not the cause: the limit is by chance what the refusal takes."""
    troubles = w.contract("Troubles")
    takes = w.gas_used(w.call(w.alice, troubles, "sentence()"))
    return Scene(
        name="exactly_at_the_limit",
        title="A refusal that uses the gas limit to the last unit",
        cause="failed.revert_string",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, troubles, "sentence()", gas=takes),
        sender=w.alice,
        expected={"gas": takes, "text": "Not in whitelist"},
    )


@mined
def invalid_opcode(w: World) -> Scene:
    return Scene(
        name="invalid_opcode",
        title="An instruction that takes all gas, whatever the limit",
        cause="failed.invalid_opcode",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, w.contract("Troubles"), "invalidInstruction()", gas=100_000),
        sender=w.alice,
    )


@mined
def old_token_assert(w: World) -> Scene:
    token = w.token("OldToken", "OLD")
    return Scene(
        name="old_token_assert",
        title="An old token's way to say that the balance is too low",
        cause="token.insufficient_balance",
        stage="failed",
        confidence="proven",
        hash=w.call(w.carol, token, "transfer(address,uint256)", w.bob, SUPPLY + 1, gas=100_000),
        sender=w.carol,
        recipient=w.bob,
        expected={"token": token, "amount": SUPPLY + 1},
    )


@mined
def price_hides_gas(w: World) -> Scene:
    """Without its price it runs out of gas, and with more gas would succeed; with its price it never comes that far."""
    troubles = w.contract("Troubles")
    return Scene(
        name="price_hides_gas",
        title="Refused for its price, and short of gas behind that",
        cause="failed.revert_string",
        stage="failed",
        confidence="proven",
        hash=w.call(w.alice, troubles, "dearGasThenWrite(uint256,uint256)", 1, 20, gas=100_000),
        sender=w.alice,
        expected={"text": "Gas price too high"},
    )
