"""A failed transaction replayed in its place: with all transactions of its block before it (R7 of knowledge/evm.md 2.3), by ``eth_simulateV1``.

Asked only where the replay alone, on the parent's state, succeeds with fees and without, and something ran before it in the block: then what ran
before it may be the cause. Two asks, for this rare case alone: the block's whole transactions with their receipts, and R2 (the same call on the state
that the block left); then the simulation. It must prove itself: each call has to end and to use gas as its receipt says, else it is another
execution and nothing is said. Transactions of the system (of rollups) cannot be simulated.

Of a call that had at most ``FEW`` before it, those are asked one by one with the second wave already (``add_ahead``), and one ask is saved: what they used
together is the cumulative gas of the receipt less its own. A whole block is not asked for before a replay has succeeded alone: with its receipts it is one
or two megabytes on busy chains, for every failure, of which few are races.

The same simulation of the one transaction alone settles where the number has a part in the failure (``number_matters``): under an overridden number geth's
eth_call gives 0 for the parent's hash (knowledge 2.3), a simulation gives the right one. It is asked beside R7 too: only where it succeeds alone in that very
form is what ran before it the cause. With it go the sender's numbers before and after the block, which tell how many of what ran beside it were its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chains.errors import BadAnswer, ChainError
from chains.evm.batch import Answers, Batch
from chains.evm.conditions import Conditions
from chains.evm.read import fields, hash32, items, optional_quantity, quantity, read_transaction
from chains.evm.replay import LABEL, call_object, effective_price, read_outcome, same_failure
from chains.exchange import Asker, Call
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, Fact, Known, Missing, Outcome, Why
from chains.node_errors import simulated_outcome

_SINGLE = "r7-alone"
FEW = 4
MOST_BEFORE = 400  # transactions before it; a block of Ethereum holds 150 to 300
_WHOLE = ("to", "value", "input", "gas", "nonce", "maxFeePerGas", "maxPriorityFeePerGas", "maxFeePerBlobGas")
_SIMULATED = frozenset({0, 1, 2, 3, 4})
_LACKING = Missing(why=Why.LACKING, detail=LABEL)


def worth_a_prefix(facts: EvmFacts, receipt: EvmReceipt) -> bool:
    """R0f and R0n both succeed under working overrides, and it was not the first of its block."""
    alone = (facts.replay_with_fees, facts.replay_without_fees)
    honoured = not (isinstance(facts.block_overrides, Known) and not facts.block_overrides.value)
    return (
        honoured
        and 0 < receipt.index <= MOST_BEFORE
        and all(isinstance(fact, Known) and fact.value.kind == "success" for fact in alone)
    )


async def replay_in_place(
    first: Batch,
    asker: Asker,
    facts: EvmFacts,
    t: EvmTransaction,
    receipt: EvmReceipt,
    conditions: Conditions,
    endpoint: str,
) -> tuple[Answers, dict[str, Any]]:
    """R2 and R7 as updates of the facts. first: what else is to be asked with its first ask, whose answers are given back."""
    _add_beside(first, t, receipt, conditions)
    if isinstance(facts.ahead, Known):
        return await _behind_few(first, asker, facts.ahead.value, t, receipt, conditions, endpoint)
    price = effective_price(t, receipt)
    number = receipt.block_number
    alone = call_object(t, gas=t.gas, price=price)
    first.add("r2", Call("eth_call", (alone, hex(number), {}, conditions.overrides()), LABEL, number))
    first.add("block", Call("eth_getBlockByNumber", (hex(number), True), LABEL, number))
    first.add("receipts", Call("eth_getBlockReceipts", (hex(number),), LABEL, number))
    answers = await first.ask(asker, endpoint)
    updates: dict[str, Any] = {"replay_after_block": read_outcome(answers["r2"])} | _read_beside(answers, receipt)
    calls = answers.fact("block", lambda raw: _calls(raw, t, receipt))
    ends = answers.fact("receipts", lambda raw: _ends(raw, receipt))
    if isinstance(calls, Missing) or isinstance(ends, Missing):
        return answers, updates | {"replay_in_place": calls if isinstance(calls, Missing) else ends}
    if isinstance(facts.gas_cap, Known) and receipt.cumulative_gas_used > facts.gas_cap.value:
        capped = Missing(why=Why.UNSUPPORTED, detail=LABEL, source=facts.gas_cap.source)
        return answers, updates | {"replay_in_place": capped}
    second = Batch()
    block = {"blockOverrides": conditions.overrides(), "calls": calls.value}
    simulation = {"blockStateCalls": [block], "validation": True}
    second.add("r7", Call("eth_simulateV1", (simulation, hex(number - 1)), LABEL, number - 1))
    reply = (await second.ask(asker, endpoint))["r7"]
    try:
        outcome = _in_place(reply.value, ends.value)
        updates["replay_in_place"] = Known(value=outcome, source=reply.source) if outcome is not None else _LACKING
    except ChainError as error:
        updates["replay_in_place"] = error.missing(LABEL, reply.source)
    return answers, updates


def _add_beside(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions) -> None:
    """R7 of it alone, without fees as R0n (R0f has gone through), and how many its sender had signed before the block and after it."""
    block = {"blockOverrides": conditions.overrides(), "calls": [call_object(t, gas=t.gas)]}
    simulation, parent = {"blockStateCalls": [block], "validation": False}, receipt.block_number - 1
    batch.add("r7-beside", Call("eth_simulateV1", (simulation, hex(parent)), LABEL, parent))
    for role, state in (("before", receipt.block_number - 1), ("after", receipt.block_number)):
        batch.add(f"own-{role}", Call("eth_getTransactionCount", (t.sender, hex(state)), LABEL, state))


def _read_beside(answers: Answers, receipt: EvmReceipt) -> dict[str, Any]:
    counts = {f"nonce_{role}": answers.fact(f"own-{role}", lambda raw: quantity(raw, 2**64)) for role in ("before", "after")}
    return counts | {"replay_alone": answers.fact("r7-beside", lambda raw: _alone(raw, receipt))}


def _alone(raw: Any, receipt: EvmReceipt) -> Outcome:
    """Raises BadAnswer where it fails with other gas than the receipt shows: that is another execution."""
    blocks = items(raw)
    entries = items(fields(blocks[0]).get("calls")) if len(blocks) == 1 else []
    if len(entries) != 1:
        raise BadAnswer("not one outcome for one call")
    outcome = simulated_outcome(entries[0])
    if outcome.kind != "success" and quantity(fields(entries[0]).get("gasUsed")) != receipt.gas_used:
        raise BadAnswer("the simulation of another execution")
    return outcome


def add_ahead(batch: Batch, t: EvmTransaction, receipt: EvmReceipt) -> None:
    """The few that ran before a call in its block."""
    if t.input != "0x" and receipt.index <= FEW:
        for place in range(receipt.index):
            asked = Call("eth_getTransactionByBlockHashAndIndex", (receipt.block_hash, hex(place)), LABEL, receipt.block_number)
            batch.add(f"ahead:{place}", asked)


def read_ahead(answers: Answers, receipt: EvmReceipt) -> Fact[tuple[EvmTransaction, ...]]:
    """LACKING where one of them cannot be simulated as it is told here, as one with blobs cannot."""
    if "ahead:0" not in answers:
        return Missing()
    found: list[EvmTransaction] = []
    for place in range(receipt.index):
        one = answers.fact(f"ahead:{place}", lambda raw: read_transaction(raw, hash32(fields(raw).get("hash"))))
        if isinstance(one, Missing):
            return one
        if one.value is None or (one.value.block_hash, one.value.index) != (receipt.block_hash, place):
            return Missing(why=Why.BAD_ANSWER, detail=LABEL, source=one.source)
        if one.value.type not in _SIMULATED - {3}:
            return _LACKING
        found.append(one.value)
    return Known(value=tuple(found))


async def _behind_few(
    batch: Batch,
    asker: Asker,
    ahead: tuple[EvmTransaction, ...],
    t: EvmTransaction,
    receipt: EvmReceipt,
    conditions: Conditions,
    endpoint: str,
) -> tuple[Answers, dict[str, Any]]:
    number = receipt.block_number
    alone = call_object(t, gas=t.gas, price=effective_price(t, receipt))
    batch.add("r2", Call("eth_call", (alone, hex(number), {}, conditions.overrides()), LABEL, number))
    block = {"blockOverrides": conditions.overrides(), "calls": [_whole(one) for one in (*ahead, t)]}
    simulation = {"blockStateCalls": [block], "validation": True}
    batch.add("r7", Call("eth_simulateV1", (simulation, hex(number - 1)), LABEL, number - 1))
    answers = await batch.ask(asker, endpoint)
    before = receipt.cumulative_gas_used - receipt.gas_used
    in_place = answers.fact("r7", lambda raw: _last(raw, len(ahead), before, receipt.gas_used))
    told = in_place if isinstance(in_place, Missing) else _LACKING
    if isinstance(in_place, Known) and in_place.value is not None:
        told = Known(value=in_place.value, source=in_place.source)
    updates = {"replay_after_block": read_outcome(answers["r2"]), "replay_in_place": told}
    return answers, updates | _read_beside(answers, receipt)


def _last(raw: Any, ahead: int, before: int, gas_used: int) -> Outcome | None:
    """The outcome of the last call; None where it did not fail with its receipt's gas after the others had used theirs."""
    blocks = items(raw)
    entries = [fields(e) for e in items(fields(blocks[0]).get("calls"))] if len(blocks) == 1 else []
    if len(entries) != ahead + 1:
        raise BadAnswer("not one outcome for each call")
    used = [quantity(e.get("gasUsed")) for e in entries]
    ran = (quantity(entries[-1].get("status"), 2), used[-1], sum(used[:-1]))
    return simulated_outcome(entries[-1]) if ran == (0, gas_used, before) else None


def _whole(t: EvmTransaction) -> dict[str, Any]:
    said = call_object(t, gas=t.gas) | {"nonce": hex(t.nonce)}
    if t.max_fee_per_gas is not None:
        return said | {"maxFeePerGas": hex(t.max_fee_per_gas), "maxPriorityFeePerGas": hex(t.tip_cap)}
    return said | ({} if t.gas_price is None else {"gasPrice": hex(t.gas_price)})


def number_matters(facts: EvmFacts) -> bool:
    """It fails otherwise, or not at all, under the parent's number: the number or the hash of the parent block has a part in it."""
    base, other = facts.replay_without_fees, facts.replay_parents_number
    if isinstance(base, Missing) or isinstance(other, Missing) or base.value.kind not in ("revert", "halt"):
        return False
    return other.value.kind != "refused" and not same_failure(base, other)


def add_alone(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions) -> None:
    """R7 of this transaction alone: a simulation knows the hashes of the blocks before it."""
    block = {"blockOverrides": conditions.overrides(), "calls": [_whole(t)]}
    state = receipt.block_number - 1
    simulation = {"blockStateCalls": [block], "validation": False}
    batch.add(_SINGLE, Call("eth_simulateV1", (simulation, hex(state)), LABEL, state))


def read_alone(answers: Answers, receipt: EvmReceipt) -> dict[str, Any]:
    """The fact replay_in_place, where it was asked; LACKING where it did not end as the receipt says, with the same gas."""
    if _SINGLE not in answers:
        return {}
    reply = answers[_SINGLE]
    try:
        outcome = _in_place(reply.value, [(0, receipt.gas_used)])
    except ChainError as error:
        return {"replay_in_place": error.missing(LABEL, reply.source)}
    return {"replay_in_place": Known(value=outcome, source=reply.source) if outcome is not None else _LACKING}


def _calls(raw: Any, t: EvmTransaction, receipt: EvmReceipt) -> list[dict[str, Any]]:
    """The whole transactions up to this one. Raises BadAnswer where another block is at its height by now, where the block does not hold it in its
    place, or holds one that no simulation takes."""
    block = fields(raw)
    if hash32(block.get("hash")) != receipt.block_hash:
        raise BadAnswer("another block than its own")
    entries = [fields(one) for one in items(block.get("transactions"))]
    upto = entries[: receipt.index + 1]
    if len(upto) != receipt.index + 1 or hash32(upto[-1].get("hash")) != t.hash:
        raise BadAnswer("the block holds something else in its place")
    if any((optional_quantity(entry.get("type"), 256) or 0) not in _SIMULATED for entry in upto):
        raise BadAnswer("a transaction of the system")
    return [_call(entry) for entry in upto]


def _call(entry: Mapping[str, Any]) -> dict[str, Any]:
    said: dict[str, Any] = {"from": entry.get("from")} | {name: entry[name] for name in _WHOLE if entry.get(name) is not None}
    if "maxFeePerGas" not in said and entry.get("gasPrice") is not None:
        said["gasPrice"] = entry["gasPrice"]
    lists = ("accessList", "authorizationList", "blobVersionedHashes")
    return said | {name: entry[name] for name in lists if entry.get(name)}


def _ends(raw: Any, receipt: EvmReceipt) -> list[tuple[int, int]]:
    """Status and gas of every transaction up to this one."""
    ends = [(quantity(fields(one).get("status"), 2), quantity(fields(one).get("gasUsed"))) for one in items(raw)]
    if len(ends) <= receipt.index or ends[receipt.index] != (0, receipt.gas_used):
        raise BadAnswer("receipts of another block")
    return ends[: receipt.index + 1]


def _in_place(raw: Any, ends: list[tuple[int, int]]) -> Outcome | None:
    """The outcome of the last call; None where a call does not end as its receipt says."""
    blocks = items(raw)
    entries = items(fields(blocks[0]).get("calls")) if len(blocks) == 1 else []
    if len(entries) != len(ends):
        raise BadAnswer("not one outcome for each call")
    ran = [(quantity(fields(e).get("status"), 2), quantity(fields(e).get("gasUsed"))) for e in entries]
    return simulated_outcome(entries[-1]) if ran == ends else None
