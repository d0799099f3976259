"""The replay fan: a failed transaction run again with one thing changed, by ``eth_call`` alone (knowledge 2.3, as corrected after geth).

A failure at block B is replayed on the state of B-1. The names are those of the knowledge file:

- R0f with ``gasPrice`` = the effective price, R0n without fee fields: both, because geth sets price and base fee to 0 without them;
- R3n: R0n with the most gas the network allows, not a multiple: a little more can still be too little and looks like "not gas";
- R3f: R0f with that gas and as much more money as it costs, asked only where R0f and R0n fail differently: otherwise R3n says it all;
- R4: R0n, and R0f, with 2^128 wei in the sender's account. Where R0f alone fails it tells the price (fails still) from the coins that are left after the
  fee (succeeds); where both fail and R4 does not, the sender's coins were the cause;
- R6: R0n one hour earlier, or in the last second of the deadline that the call names, where that is longer ago;
- R0n under the parent's number: geth gives 0 for the hash of the parent block where the number is overridden. Where the two differ the number or such a
  hash has a part in it, and only a simulation of the whole transaction (``prefix``) is a replay;
- without value: R0n without the coins, where coins were sent along with call data (a method that takes none then succeeds).

**Conditions.** Each is compared only with one that ran under identical conditions but for the one thing. The block's own conditions stand in
its header, which arrives with the same wave, so three forms of the fan go out at once:

- *expected*: on B-1 under the conditions worked out beforehand (``conditions``);
- *before*: on B-1 under B-1's own conditions, no overrides (R1);
- *after*: on B under B's own conditions (R2): the right time and base fee, but the state that the whole block left.

Then the header decides. If it fits what was worked out, the expected form is the replay. If not, but *before* and *after* fail in the same way,
what lies between them (time, base fee, earlier transactions of the block) has no part in the failure, and *before* is the replay. If they differ,
it has a part: the fan is asked again under the header's conditions, which takes a third wave. Where the conditions are certain before
the second wave only the first form is asked. An endpoint that ignores block overrides (Besu's eth_call) can only prove by *before* and *after*.

Not replayed: transactions of the system (type 0x7e and the like: no fee, no signature) and blob transactions (their blob hashes are read by
contracts and not kept in the facts).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chains.abi import deadline_of
from chains.errors import BadAnswer, ChainError
from chains.evm.batch import Answers, Batch
from chains.evm.conditions import Conditions
from chains.evm.read import quantity
from chains.exchange import Call, Reply
from chains.facts import (
    DecodedCall,
    EvmBlock,
    EvmFacts,
    EvmReceipt,
    EvmTransaction,
    Fact,
    Known,
    Missing,
    NetworkFacts,
    Outcome,
    Why,
)
from chains.node_errors import outcome_of

LABEL = "replay"
_REPLAYABLE = frozenset({0, 1, 2, 4})
_HOUR_S = 3600
_FIRST_DATE = 1_438_000_000  # seconds: before Ethereum's first block; a smaller "deadline" is none
_RICH = 2**128  # wei: more than there are, and far from an overflow
_USUAL_GAS_CAP = 50_000_000  # geth's default --rpc.gascap: more is silently lowered


@dataclass(frozen=True, slots=True)
class Fan:
    """The replays of one failed transaction: R0f, R0n, R3n, R6, R0n without value, R0n under the parent's number, R4 in both forms."""

    with_fees: Fact[Outcome]
    without_fees: Fact[Outcome]
    more_gas: Fact[Outcome]
    earlier: Fact[Outcome]
    without_value: Fact[Outcome]
    parents_number: Fact[Outcome]
    rich: Fact[Outcome]
    rich_with_fees: Fact[Outcome]


def replayable(t: EvmTransaction) -> bool:
    return t.type in _REPLAYABLE


def effective_price(t: EvmTransaction, receipt: EvmReceipt) -> int | None:
    """Wei per gas that was paid. Before London the receipt does not say it and the transaction does."""
    return t.gas_price if receipt.effective_gas_price is None else receipt.effective_gas_price


def call_object(
    t: EvmTransaction, *, gas: int | None = None, price: int | None = None, value: int | None = None
) -> dict[str, Any]:
    """The transaction as an argument of eth_call. geth refuses gasPrice beside maxFeePerGas, so the price is the only fee field."""
    said: dict[str, Any] = {"from": t.sender}
    if t.to is not None:
        said["to"] = t.to
    said |= {"value": hex(t.value if value is None else value), "input": t.input}
    if gas is not None:
        said["gas"] = hex(gas)
    if price is not None:
        said["gasPrice"] = hex(price)
    if t.access_list:
        said["accessList"] = list(t.access_list)
    if t.authorization_list:
        said["authorizationList"] = list(t.authorization_list)
    return said


def most_gas(t: EvmTransaction, network: NetworkFacts, block_gas_limit: int) -> int | None:
    """The gas of R3, or None where the transaction already has as much as the network allows."""
    limits = [max(_USUAL_GAS_CAP, 4 * t.gas)]
    if block_gas_limit > 0:
        limits.append(block_gas_limit)
    if network.transaction_gas_cap is not None:
        limits.append(network.transaction_gas_cap)
    gas = min(limits)
    return gas if gas > t.gas else None


def time_back(call: DecodedCall | None, conditions: Conditions) -> int:
    """How far R6 goes back, in seconds."""
    deadline = deadline_of(call) if call is not None else None
    if deadline is None or not _FIRST_DATE < deadline < conditions.time:
        return _HOUR_S
    return max(_HOUR_S, conditions.time - deadline)


def add_fan(
    batch: Batch, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions, gas: int | None, back_s: int = _HOUR_S
) -> None:
    """R0f, R0n, R3n, R4, R6 and, where it says something, R0n without value; all under these conditions."""
    state, price = receipt.block_number - 1, effective_price(t, receipt)
    under: dict[str, str] = conditions.overrides()
    rich = {t.sender: {"balance": hex(_RICH)}}
    if price is not None:
        batch.add("r0f", _call(call_object(t, gas=t.gas, price=price), state, {}, under))
        batch.add("r4f", _call(call_object(t, gas=t.gas, price=price), state, rich, under))
    batch.add("r0n", _call(call_object(t, gas=t.gas), state, {}, under))
    batch.add("r0-parent", _call(call_object(t, gas=t.gas), state, {}, {k: v for k, v in under.items() if k != "number"}))
    batch.add("r4n", _call(call_object(t, gas=t.gas), state, rich, under))
    if gas is not None:
        batch.add("r3n", _call(call_object(t, gas=gas), state, {}, under))
    batch.add("r6", _call(call_object(t, gas=t.gas), state, {}, conditions.overrides(earlier_s=back_s)))
    if t.value > 0 and t.to is not None and t.input != "0x":
        batch.add("without-value", _call(call_object(t, gas=t.gas, value=0), state, {}, under))


def add_fan_without_overrides(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, gas: int | None) -> None:
    """The forms *before* and *after*."""
    price = effective_price(t, receipt)
    for name, state in (("before", receipt.block_number - 1), ("after", receipt.block_number)):
        if price is not None:
            batch.add(f"{name}-f", _call(call_object(t, gas=t.gas, price=price), state))
        batch.add(f"{name}-n", _call(call_object(t, gas=t.gas), state))
        if gas is not None:
            batch.add(f"{name}-gas", _call(call_object(t, gas=gas), state))


def add_gas_needed(batch: Batch, t: EvmTransaction, receipt: EvmReceipt) -> None:
    """The smallest gas limit that would have done, on the parent block. Means nothing unless R3 succeeds."""
    state = receipt.block_number - 1
    batch.add("gas-needed", Call("eth_estimateGas", (call_object(t), hex(state)), LABEL, state))


def add_more_gas_with_fees(
    batch: Batch, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions, gas: int, balance_before: int
) -> None:
    """R3f: the sender has as much more as the added gas costs, so that the contract sees the same money left."""
    price = effective_price(t, receipt)
    if price is not None:
        money = {t.sender: {"balance": hex(balance_before + (gas - t.gas) * price)}}
        call = call_object(t, gas=gas, price=price)
        batch.add("r3f", _call(call, receipt.block_number - 1, money, conditions.overrides()))


def _call(call: Mapping[str, Any], state: int, *overrides: Any) -> Call:
    return Call("eth_call", (call, hex(state), *overrides), LABEL, state)


# --- reading --------------------------------------------------------------------------------------------------------------


def read_outcome(reply: Reply) -> Fact[Outcome]:
    """How an execution ended, or why that is not known: an error of the node about itself is no outcome."""
    try:
        return Known(value=outcome_of(reply.result, reply.error), source=reply.source)
    except ChainError as error:
        return error.missing(reply.call.label, reply.source)


def read_fan(answers: Answers) -> Fan:
    """The fan that ``add_fan`` asked for."""
    return Fan(*(_outcome(answers, role) for role in ("r0f", "r0n", "r3n", "r6", "without-value", "r0-parent", "r4n", "r4f")))


def settle(answers: Answers, header: Fact[EvmBlock | None], conditions: Conditions, overrides: Fact[bool]) -> Fan:
    """The replay under the block's own conditions, as far as this wave gives it; LACKING where a third wave must be asked."""
    expected = read_fan(answers)
    ignored = isinstance(overrides, Known) and not overrides.value
    after_with_fees = _outcome(answers, "after-f")
    if not ignored and _fits(header, conditions, expected.with_fees, after_with_fees):
        return expected
    with_fees, without_fees, more_gas = (_outcome(answers, f"before-{form}") for form in ("f", "n", "gas"))
    if (
        same_failure(with_fees, after_with_fees)
        and same_failure(without_fees, _outcome(answers, "after-n"))
        and _succeeds(more_gas) is _succeeds(_outcome(answers, "after-gas"))
    ):
        usable = not ignored and same_failure(without_fees, expected.without_fees)
        changed = (expected.earlier, expected.without_value) if usable else (_LACKING, _LACKING)
        rich = expected.rich if usable else _LACKING
        paying = not ignored and same_failure(with_fees, expected.with_fees)
        return Fan(
            with_fees, without_fees, more_gas, *changed, without_fees, rich, expected.rich_with_fees if paying else _LACKING
        )
    if isinstance(expected.without_fees, Missing) and expected.without_fees.why is not Why.NOT_ASKED:
        return expected
    return Fan(*(_LACKING,) * 8)


_LACKING = Missing(why=Why.LACKING, detail=LABEL)


def _fits(header: Fact[EvmBlock | None], conditions: Conditions, replay: Fact[Outcome], after: Fact[Outcome]) -> bool:
    if isinstance(header, Missing) or header.value is None:
        return conditions.certain
    if not conditions.fits(header.value):
        return False
    return conditions.fits_base_fee(header.value) or same_failure(replay, after)


def same_failure(one: Fact[Outcome], other: Fact[Outcome]) -> bool:
    """Both known, and they fail in the same way: the same revert data, or the same kind of halt."""
    if isinstance(one, Missing) or isinstance(other, Missing):
        return False
    a, b = one.value, other.value
    if a.kind == "revert":
        return b.kind == "revert" and a.output == b.output and _data(a) == _data(b)
    return a.kind == "halt" and b.kind == "halt" and a.halt == b.halt


def went_through_elsewhere(facts: EvmFacts, conditions: Conditions) -> bool:
    """It failed in its block and its replay succeeds, which ran without the fee recipient or the random number that the header names: either may have
    decided, so nothing else is made out of that success before it has run under these."""
    base = facts.replay_with_fees if isinstance(facts.replay_with_fees, Known) else facts.replay_without_fees
    if isinstance(base, Missing) or base.value.kind != "success" or base.source is None:
        return False
    return list(base.source.params)[3:] != [conditions.overrides()]


def _data(outcome: Outcome) -> str:
    return outcome.revert.data if outcome.revert is not None else outcome.output


def _succeeds(fact: Fact[Outcome]) -> bool | None:
    return None if isinstance(fact, Missing) else fact.value.kind == "success"


def _outcome(answers: Answers, role: str) -> Fact[Outcome]:
    return read_outcome(answers[role]) if role in answers else Missing()


def read_gas_needed(answers: Answers, more_gas: Fact[Outcome]) -> Fact[int]:
    """Gas. LACKING where more gas does not help."""
    if "gas-needed" not in answers:
        return Missing()
    if not _succeeds(more_gas):
        return Missing(why=Why.LACKING, detail=LABEL)
    return answers.fact("gas-needed", _gas)


def _gas(raw: Any) -> int:
    gas = quantity(raw, 2**64)
    if gas == 0:
        raise BadAnswer("no gas at all")
    return gas
