"""The third wave: only what the second made possible and what is worth a round trip. Mostly nothing."""

from __future__ import annotations

from typing import Any

from chains.evm.afterwards import add_afterwards, delegated_recipient, read_afterwards
from chains.evm.batch import Answers, Batch
from chains.evm.blocker import collect_blocker, waits_behind
from chains.evm.conditions import Conditions, conditions_of, expected_conditions
from chains.evm.freezes import read_freezes
from chains.evm.given import add_given, read_given, told_by_trace, unseen
from chains.evm.internal import add_simulation, read_gas_with_more, read_internal
from chains.evm.named import add_with_code, read_with_code
from chains.evm.parts import header_of, receipt_of, transaction_of, updated
from chains.evm.plan import ReplayPlan, left_the_chain, of_fan
from chains.evm.prefix import add_alone, number_matters, read_alone, replay_in_place, worth_a_prefix
from chains.evm.replacement import Sought, collect_replacement, is_gone
from chains.evm.replay import (
    add_fan,
    add_fan_without_overrides,
    add_gas_needed,
    add_more_gas_with_fees,
    most_gas,
    read_fan,
    read_gas_needed,
    read_outcome,
    replayable,
    same_failure,
    settle,
    time_back,
    went_through_elsewhere,
)
from chains.evm.second_look import look_elsewhere, number_is_used
from chains.evm.spending import Holding, holdings, holdings_named, holdings_traced
from chains.evm.tokens import add_token_reads, read_token_reads, revert_of
from chains.exchange import Asker
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, Known, Missing, NetworkFacts, Revert, Why
from chains.needs import Needs


async def collect_more(
    asker: Asker, facts: EvmFacts, needs: Needs, *, network: NetworkFacts, endpoint: str, sought: Sought | None = None
) -> EvmFacts:
    """The third wave; the same object where nothing is to be asked. What replaced a transaction may take several rounds."""
    if sought is not None and Needs.REPLACEMENT in needs and is_gone(facts):
        return await collect_replacement(asker, facts, sought, endpoint)
    t, receipt = transaction_of(facts), receipt_of(facts)
    if t is not None and waits_behind(facts, t, needs):
        return await collect_blocker(asker, facts, t, endpoint)
    if t is not None and number_is_used(facts, t, needs):
        return await look_elsewhere(asker, facts, t, endpoint)
    if t is None or receipt is None or left_the_chain(receipt, facts.canonical_block):
        return facts
    if receipt.status == 0:
        return await _more_of_failed(asker, facts, t, receipt, needs, network, endpoint)
    batch = _simulation(facts, t, receipt, network)
    simulated = bool(batch)
    watched = delegated_recipient(facts, t) if Needs.AFTERWARDS in needs else None
    head = facts.latest.value.number if isinstance(facts.latest, Known) and facts.latest.value is not None else None
    if watched is not None and head is not None:
        add_afterwards(batch, *watched, receipt, head)
    if not batch:
        return facts
    answers = await batch.ask(asker, endpoint)
    updates: dict[str, Any] = {}
    if simulated:
        inside = read_internal(answers, t, receipt)
        updates |= {"internal_transfers": inside, "gas_with_more": read_gas_with_more(answers, inside)}
    if watched is not None and head is not None:
        updates["afterwards"] = read_afterwards(answers, *watched, t, receipt, head)
    return updated(facts, **updates)


def _simulation(facts: EvmFacts, t: EvmTransaction, receipt: EvmReceipt, network: NetworkFacts) -> Batch:
    """What moved inside once more, where the block's own conditions are known now and are not those that were asked with; else empty."""
    batch, inside, header = Batch(), facts.internal_transfers, header_of(facts)
    if header is None or not isinstance(inside, Missing) or inside.why is not Why.LACKING:
        return batch
    add_simulation(batch, t, receipt, conditions_of(header), most_gas(t, network, header.gas_limit))
    return Batch() if inside.source is not None and batch.params("internal") == inside.source.params else batch


async def _more_of_failed(
    asker: Asker,
    facts: EvmFacts,
    t: EvmTransaction,
    receipt: EvmReceipt,
    needs: Needs,
    network: NetworkFacts,
    endpoint: str,
) -> EvmFacts:
    header, base = header_of(facts), facts.replay_without_fees
    if Needs.REPLAY not in needs or not replayable(t) or header is None:
        return facts
    conditions = conditions_of(header)
    if isinstance(base, Missing):
        if base.why in (Why.STATE_UNAVAILABLE, Why.UNSUPPORTED) and len(asker.endpoints) > 1:
            return await _replay_elsewhere(asker, facts, t, receipt, network, endpoint, conditions)
        if base.why is not Why.LACKING:
            return facts
        if isinstance(facts.block_overrides, Known) and not facts.block_overrides.value:
            return await _replay_without_overrides(asker, facts, t, receipt, needs, network, endpoint, conditions)
    batch = Batch()
    if isinstance(base, Missing):
        _add_fan(batch, facts, t, receipt, conditions)
    if isinstance(facts.balance_before, Known) and facts.replay_gas is not None and _fees_matter(facts):
        add_more_gas_with_fees(batch, t, receipt, conditions, facts.replay_gas, facts.balance_before.value)
    asked_with_gifts = _add_gifts(batch, facts, t, receipt, needs, conditions)
    read_already = {read.contract for read in facts.token_reads if not unseen(read)} | asked_with_gifts
    named = tuple(h for h in _asked_later(facts, t) if h.contract not in read_already)
    if Needs.TOKEN_READS in needs:
        add_token_reads(batch, named, receipt.block_number - 1)
    if number_matters(facts):
        add_alone(batch, t, receipt, conditions)
    unlike = went_through_elsewhere(facts, conditions)
    if worth_a_prefix(facts, receipt):
        beside = Batch()
        if unlike:
            _add_fan(beside, facts, t, receipt, conditions)
        answers, updates = await replay_in_place(beside, asker, facts, t, receipt, conditions, endpoint)
        return updated(facts, **updates | (_read_fan(answers) if unlike else {}))
    if unlike:
        _add_fan(batch, facts, t, receipt, conditions)
    if not batch:
        return facts
    answers = await batch.ask(asker, endpoint)
    updates: dict[str, Any] = {}
    if isinstance(base, Missing) or unlike:
        updates |= _read_fan(answers)
    updates |= _read_gifts(answers, facts) | read_alone(answers, receipt)
    if "r3f" in answers:
        updates["replay_more_gas_with_fees"] = read_outcome(answers["r3f"])
    if Needs.TOKEN_READS in needs:
        updates["token_reads"] += read_token_reads(answers, named)
    asked = updated(facts, **updates)
    if isinstance(base, Missing) and worth_a_prefix(asked, receipt):
        _, updates = await replay_in_place(Batch(), asker, asked, t, receipt, conditions, endpoint)
        return updated(asked, **updates)
    return asked


def _add_fan(batch: Batch, facts: EvmFacts, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions) -> None:
    add_fan(batch, t, receipt, conditions, facts.replay_gas, time_back(facts.call, conditions))
    add_gas_needed(batch, t, receipt)


def _read_fan(answers: Answers) -> dict[str, Any]:
    fan = read_fan(answers)
    return of_fan(fan) | {"gas_needed": read_gas_needed(answers, fan.more_gas)}


async def _replay_elsewhere(
    asker: Asker,
    facts: EvmFacts,
    t: EvmTransaction,
    receipt: EvmReceipt,
    network: NetworkFacts,
    endpoint: str,
    conditions: Conditions,
) -> EvmFacts:
    """The first endpoint has not kept the state, or cannot run it: another may."""
    plan = ReplayPlan(t, receipt, conditions, most_gas(t, network, conditions.gas_limit or 0), facts.call)
    wanted = holdings(t, facts.call) if any(isinstance(r.balance, Missing) for r in facts.token_reads) else ()
    batch = Batch()
    plan.add_replay(batch)
    add_token_reads(batch, wanted, receipt.block_number - 1)
    answers = await batch.ask_other(asker, endpoint)
    updates = plan.read_replay(answers, facts.block, facts.canonical_block)
    if isinstance(updates["replay_without_fees"], Missing):
        return facts
    if wanted:
        updates["token_reads"] = read_token_reads(answers, wanted)
    return updated(facts, **updates)


async def _replay_without_overrides(
    asker: Asker,
    facts: EvmFacts,
    t: EvmTransaction,
    receipt: EvmReceipt,
    needs: Needs,
    network: NetworkFacts,
    endpoint: str,
    conditions: Conditions,
) -> EvmFacts:
    """An endpoint that ignores block overrides: by the forms *before* and *after*, unless the second wave had asked them already."""
    if not expected_conditions(facts, t, receipt, network).certain:
        return facts
    batch = Batch()
    add_fan_without_overrides(batch, t, receipt, facts.replay_gas)
    add_gas_needed(batch, t, receipt)
    _add_gifts(batch, facts, t, receipt, needs, conditions)
    answers = await batch.ask(asker, endpoint)
    fan = settle(answers, facts.block, conditions, facts.block_overrides)
    gifts = _read_gifts(answers, facts)
    return updated(facts, **of_fan(fan), **gifts, gas_needed=read_gas_needed(answers, fan.more_gas))


def _add_gifts(
    batch: Batch, facts: EvmFacts, t: EvmTransaction, receipt: EvmReceipt, needs: Needs, conditions: Conditions
) -> frozenset[str]:
    """The same call with what may have been missing: code at an address, tokens. The tokens that are asked about with it. Not where another change has shown already what it was."""
    changes = (facts.replay_more_gas, facts.replay_earlier_time, facts.replay_without_value, facts.replay_rich)
    if any(isinstance(one, Known) and one.value.kind == "success" for one in changes):
        return frozenset()
    ignored = isinstance(facts.block_overrides, Known) and not facts.block_overrides.value
    under = {} if ignored else conditions.overrides()
    if Needs.CODE in needs:
        add_with_code(batch, t, receipt, facts, under)
    return add_given(batch, t, receipt, facts, under) if Needs.TOKEN_READS in needs else frozenset()


def _read_gifts(answers: Answers, facts: EvmFacts) -> dict[str, Any]:
    told: dict[str, Any] = {
        "named_contracts": read_with_code(answers, facts),
        "token_reads": read_given(answers, facts.token_reads),
    }
    return told | (read_freezes(answers) if "paused" in answers else {})


def _asked_later(facts: EvmFacts, t: EvmTransaction) -> tuple[Holding, ...]:
    """Tokens that only the refusal names, or only a trace shows to have refused without naming the cause."""
    return holdings_named(t, _revert(facts)) + (() if told_by_trace(facts) else holdings_traced(facts))


def _fees_matter(facts: EvmFacts) -> bool:
    """R3f tells something new only where the transaction fails with fees in another way than without."""
    with_fees, without = facts.replay_with_fees, facts.replay_without_fees
    if isinstance(without, Missing) or isinstance(with_fees, Missing):
        return isinstance(without, Missing)
    both_fail = with_fees.value.kind != "success" and without.value.kind != "success"
    return both_fail and not same_failure(with_fees, without)


def _revert(facts: EvmFacts) -> Revert | None:
    return revert_of(facts.replay_with_fees, facts.replay_without_fees)
