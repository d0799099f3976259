"""The second wave: what needs the transaction, in one batch.

It is exactly one ask, built from the needs of the rules that can still apply and from how far the transaction came:

- pending: nonces, balance, code, the call on the latest state;
- failed: its block and the one at that height now, the replay fan (see ``replay``) with its probes, balances and token reads on the parent block;
- held by no node, and we know whose it was: what has its number now (see ``replacement``);
- succeeded: the blocks, code, tokens, and the coins that moved inside (see ``internal``).

It goes to the endpoint that answered the first wave: one node's view. Every error becomes ``Missing``, with its reason, and nothing else.
"""

from __future__ import annotations

from typing import Any

from chains.evm.authorities import add_authorities, read_authorities
from chains.evm.batch import Batch
from chains.evm.before_byzantium import settled, settled_by_code, settled_by_trace
from chains.evm.conditions import Conditions, expected_conditions
from chains.evm.fees import FEES_OF_BLOCK, add_fees_of_block, tip_looks_high
from chains.evm.freezes import add_freezes, read_freezes, token_transfer
from chains.evm.history import add_history, read_history
from chains.evm.internal import LABEL as INTERNAL
from chains.evm.internal import add_simulation, read_gas_with_more, read_internal, runs_code
from chains.evm.named import add_named, read_named
from chains.evm.parts import (
    add_blocks,
    add_code,
    add_nonces_and_balance,
    add_spender,
    read_blocks,
    read_code,
    read_nonces_and_balance,
    read_spender,
    read_tokens_about,
    receipt_of,
    transaction_of,
    updated,
)
from chains.evm.plan import REPLAYS, ReplayPlan
from chains.evm.prefix import add_ahead, read_ahead
from chains.evm.read import data, quantity, read_fee_history, read_receipt
from chains.evm.replacement import Sought, collect_gone, is_gone
from chains.evm.replay import LABEL as REPLAY
from chains.evm.replay import call_object, most_gas, read_outcome, replayable
from chains.evm.retryable import add_ticket, read_ticket
from chains.evm.sales import add_sales, read_sales
from chains.evm.search import inner_operations, movements
from chains.evm.settlement import add_settlement, read_settlement
from chains.evm.slots import add_slot_probes
from chains.evm.spending import Holding, holdings
from chains.evm.tokens import add_token_reads, add_tokens, tokens_of
from chains.evm.touched import METHOD as TOUCHED_METHOD
from chains.evm.touched import add_touched, read_touched
from chains.evm.trace import METHOD as TRACE_METHOD
from chains.evm.trace import ask_beside, read_trace
from chains.evm.within import add_within, read_within
from chains.exchange import Asker, Call, Reply
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, Known, Missing, NetworkFacts, Why
from chains.needs import Needs

_BLOBS = 3  # the type of transactions that carry blobs (EIP-4844)


async def collect(
    asker: Asker, found: EvmFacts, needs: Needs, *, network: NetworkFacts, endpoint: str, sought: Sought | None = None
) -> EvmFacts:
    """The second wave: one ask. ``found`` are the facts of the first, ``endpoint`` the alias that gave them, ``sought`` what we know ourselves
    of a transaction that the node may not hold."""
    t, receipt = transaction_of(found), receipt_of(found)
    if receipt is not None:
        return await _collect_included(asker, found, t, receipt, needs, network, endpoint)
    if t is None:
        return await collect_gone(asker, found, needs, sought, endpoint) if sought is not None and is_gone(found) else found
    if t.block_number is not None:
        return await _collect_without_receipt(asker, found, t, needs, endpoint)
    return await _collect_pending(asker, found, t, needs, network, endpoint)


async def _collect_pending(
    asker: Asker, found: EvmFacts, t: EvmTransaction, needs: Needs, network: NetworkFacts, endpoint: str
) -> EvmFacts:
    batch = Batch()
    add_nonces_and_balance(batch, t, needs)
    if Needs.NONCES in needs:
        # in the same set: a number that is used by now may be used by this very transaction
        batch.add("receipt-again", Call("eth_getTransactionReceipt", (t.hash,), "receipt"))
    if Needs.BLOB_PRICE in needs and t.type == _BLOBS and not _says_blob_price(found):
        batch.add("blob-price", Call("eth_blobBaseFee", (), "fees"))
    if Needs.CODE in needs:
        add_code(batch, t, None)
    if Needs.CALL_NOW in needs and replayable(t):
        batch.add("call-now", Call("eth_call", (call_object(t, gas=t.gas), "latest"), "call_now"))
    wanted = holdings(t, found.call)
    tokens = tokens_of(found, wanted)
    if Needs.TOKEN_READS in needs:
        add_token_reads(batch, wanted, "latest")
    if Needs.TOKENS in needs:
        add_tokens(batch, tokens, network)
    if not batch:
        return found
    answers = await batch.ask(asker, endpoint)
    updates: dict[str, Any] = read_nonces_and_balance(answers) | read_code(answers, t)
    updates["blob_base_fee"] = answers.fact("blob-price", quantity)
    if "receipt-again" in answers:
        again = updates["receipt_again"] = answers.fact("receipt-again", lambda raw: read_receipt(raw, t.hash))
        if isinstance(again, Known) and again.value is not None:  # it got into a block between the two looks
            transfers, approvals = movements(found.transaction, again)
            updates |= {"receipt": again, "transfers": transfers, "approvals": approvals, **inner_operations(again)}
    if "call-now" in answers:
        updates["call_now"] = read_outcome(answers["call-now"])
    elif Needs.CALL_NOW in needs:
        updates["call_now"] = Missing(why=Why.LACKING, detail="call_now")
    return updated(found, **updates, **read_tokens_about(answers, needs, wanted, tokens, network))


def _says_blob_price(found: EvmFacts) -> bool:
    return isinstance(found.fee_history, Known) and bool(found.fee_history.value.blob_base_fees)


async def _collect_without_receipt(asker: Asker, found: EvmFacts, t: EvmTransaction, needs: Needs, endpoint: str) -> EvmFacts:
    """In a block by its own word, and the receipt did not come: it lags behind, so it is asked again."""
    batch = Batch()
    batch.add("receipt", Call("eth_getTransactionReceipt", (t.hash,), "receipt"))
    height, block_hash = t.block_number, t.block_hash
    if Needs.BLOCK in needs and height is not None:
        add_blocks(batch, height, block_hash)
    if Needs.CODE in needs:
        add_code(batch, t, height)
    answers = await batch.ask(asker, endpoint)
    receipt = settled(found.transaction, answers.fact("receipt", lambda raw: read_receipt(raw, t.hash)))
    transfers, approvals = movements(found.transaction, receipt)
    return updated(
        found,
        receipt=receipt,
        transfers=transfers,
        approvals=approvals,
        **inner_operations(receipt),
        **read_blocks(answers, height or 0, block_hash or ""),
        **read_code(answers, t),
    )


async def _collect_included(
    asker: Asker,
    found: EvmFacts,
    t: EvmTransaction | None,
    receipt: EvmReceipt,
    needs: Needs,
    network: NetworkFacts,
    endpoint: str,
) -> EvmFacts:
    failed = receipt.status == 0
    replaying = failed and Needs.REPLAY in needs and t is not None and replayable(t) and receipt.block_number > 0
    simulating = (
        receipt.status == 1 and Needs.INTERNAL_TRANSFERS in needs and t is not None and replayable(t) and runs_code(t, receipt)
    )
    sent = token_transfer(t, found.call) if t is not None and receipt.status == 1 else None
    wanted = holdings(t, found.call) if t is not None and failed else ()
    if sent is not None:
        wanted = (Holding(sent.contract, sent.recipient),)
    tokens = tokens_of(found, wanted)
    batch = Batch()
    if Needs.BLOCK in needs or replaying or simulating:
        add_blocks(batch, receipt.block_number, receipt.block_hash)
    if t is not None:
        add_nonces_and_balance(batch, t, needs)
        add_ticket(batch, t)
        if Needs.SETTLEMENT in needs:
            add_settlement(batch, t, network)
        if Needs.CODE in needs:
            add_code(batch, t, receipt.block_number)
            add_authorities(batch, found.authorizations, receipt.block_number)
            if replaying:
                add_named(batch, t, found, receipt.block_number)
        if Needs.TOKEN_READS in needs and failed:
            add_token_reads(batch, wanted, receipt.block_number - 1)
            pulled = next((h for h in wanted if h.contract != t.to), None)
            moved = token_transfer(t, found.call)
            if moved is not None:
                add_freezes(batch, moved.contract, moved.holder, moved.recipient, receipt.block_number - 1)
            elif pulled is not None:
                add_freezes(batch, pulled.contract, pulled.holder, None, receipt.block_number - 1)
            if pulled is not None and replaying and Needs.SALES in needs:
                add_sales(batch, pulled.contract, receipt.block_number, network)
            if pulled is not None and replaying:
                add_slot_probes(batch, pulled, receipt.block_number - 1)
            elif replaying and not wanted and asker.offers(endpoint, TOUCHED_METHOD):
                add_touched(batch, t, receipt)
    if t is not None and Needs.TIPS in needs and tip_looks_high(found, t, receipt):
        add_fees_of_block(batch, receipt.block_number)
    if sent is not None and Needs.HISTORY in needs:
        add_history(batch, sent, found.call, receipt.block_number, network)
    if sent is not None and Needs.TOKEN_READS in needs:
        add_token_reads(batch, wanted, "latest")
    if sent is not None and Needs.CODE in needs:
        batch.add("beneficiary-code", Call("eth_getCode", (sent.recipient, "latest"), "code"))
    if Needs.TOKENS in needs:
        add_tokens(batch, tokens, network)
    if Needs.SPENDER in needs:
        add_spender(batch, found)
    plan: ReplayPlan | None = None
    if t is not None and (replaying or simulating):
        conditions = expected_conditions(found, t, receipt, network)
        plan = ReplayPlan(t, receipt, conditions, most_gas(t, network, _block_gas_limit(found, conditions)), found.call)
        if replaying:
            plan.add_replay(batch)
            add_ahead(batch, t, receipt)
            add_within(batch, t, receipt, found.call, conditions.overrides())
        else:
            add_simulation(batch, t, receipt, conditions, plan.gas)
    untold = receipt.status is None or (t is not None and runs_code(t, receipt))
    wanted_trace = t is not None and Needs.TRACE in needs and untold and asker.offers(endpoint, TRACE_METHOD)
    if not batch and not wanted_trace:
        return found
    if t is not None and wanted_trace:
        answers, traced = await ask_beside(batch, asker, t, endpoint)
    else:
        answers, traced = await batch.ask(asker, endpoint), None
    updates: dict[str, Any] = read_blocks(answers, receipt.block_number, receipt.block_hash) | read_spender(answers)
    updates |= read_history(answers)
    updates["fees_of_block"] = answers.fact(FEES_OF_BLOCK, read_fee_history)
    updates["beneficiary_code"] = answers.fact("beneficiary-code", data)
    if t is not None:
        updates |= read_nonces_and_balance(answers) | read_code(answers, t) | read_freezes(answers)
        updates["authorizations"] = read_authorities(answers, found.authorizations)
        updates["sales"] = read_sales(answers, t.sender)
        updates["ticket_until"] = read_ticket(answers)
        updates["settlement"] = read_settlement(answers)
        if receipt.status is None:
            settled_receipt = settled_by_code(t, found.receipt, updates["recipient_code"])
            transfers, approvals = movements(found.transaction, settled_receipt)
            updates |= {"receipt": settled_receipt, "transfers": transfers, "approvals": approvals}
    if plan is not None and replaying:
        updates |= plan.read_replay(answers, updates["block"], updates["canonical_block"])
        updates["calls_within"] = read_within(answers, plan.t, found.call)
        updates["ahead"] = read_ahead(answers, receipt)
        if Needs.CODE in needs:
            updates["named_contracts"] = read_named(answers, plan.t, found)
    elif plan is not None:
        updates["internal_transfers"] = read_internal(answers, plan.t, receipt)
        updates["gas_with_more"] = read_gas_with_more(answers, updates["internal_transfers"])
    elif failed and Needs.REPLAY in needs:
        updates |= dict.fromkeys(REPLAYS, Missing(why=Why.LACKING, detail=REPLAY))
    elif Needs.INTERNAL_TRANSFERS in needs and receipt.status == 1:
        quiet = t is not None and not runs_code(t, receipt)
        updates["internal_transfers"] = Known(value=()) if quiet else Missing(why=Why.LACKING, detail=INTERNAL)
    if traced is not None and t is not None:
        updates |= _inside(traced, t, receipt, updates)
    about = read_tokens_about(answers, needs, wanted, tokens, network)
    if "touched" in answers and t is not None:
        about["token_reads"] = read_touched(answers, t)
    return updated(found, **updates, **about)


def _inside(traced: Reply, t: EvmTransaction, receipt: EvmReceipt, updates: dict[str, Any]) -> dict[str, Any]:
    """What the trace adds to what the wave knows already. It is the execution itself, so what moved in it stands before what a simulation shows (anvil's counts
    coins that a failed call inside gave back); a status that is there stands too."""
    inside = read_trace(traced, t, receipt)
    moved = inside.pop("internal_transfers")
    if isinstance(moved, Known) and receipt.status == 1:
        inside["internal_transfers"] = moved
    if receipt.status is None:
        settled_receipt = settled_by_trace(updates.get("receipt", Known(value=receipt)), inside["trace"])
        transfers, approvals = movements(Known(value=t), settled_receipt)
        inside |= {"receipt": settled_receipt, "transfers": transfers, "approvals": approvals}
    return inside


def _block_gas_limit(found: EvmFacts, conditions: Conditions) -> int:
    """Of the block where it is known, else of the head: limits move slowly. 0: unknown."""
    if conditions.gas_limit is not None:
        return conditions.gas_limit
    return found.latest.value.gas_limit if isinstance(found.latest, Known) and found.latest.value is not None else 0
