"""Which transaction holds back one that waits behind an earlier number of the same sender.

Two kinds of nodes can tell: those that look into the pool by sender and number (``eth_getTransactionBySenderAndNonce``: reth, anvil), and those that
show a sender's part of the pool (``txpool_contentFrom``: geth, Nethermind). Both are asked at once, unless the endpoint is known to refuse them.
Only a transaction that is shown, with this sender and this number and in no block, is an answer; null tells nothing. Otterscan's
``ots_getTransactionBySenderAndNonce`` is not asked: it knows blocks alone and says null to all that waits (seen on anvil).
"""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Batch
from chains.evm.parts import updated
from chains.evm.read import fields
from chains.evm.replacement import POOL, Sought, read_indexed
from chains.exchange import Asker, Call
from chains.facts import EvmFacts, EvmTransaction, Known, Missing, Why
from chains.needs import Needs

LABEL = "blocker"
_INDEX = "eth_getTransactionBySenderAndNonce"


def waits_behind(facts: EvmFacts, t: EvmTransaction, needs: Needs) -> bool:
    """It is in no block, and by the node's counts all numbers before its own are there and the first of them still waits."""
    counts = facts.nonce_latest, facts.nonce_pending
    if Needs.NONCES not in needs or t.block_number is not None or not isinstance(facts.receipt, Known):
        return False
    if facts.receipt.value is not None or not isinstance(counts[0], Known) or not isinstance(counts[1], Known):
        return False
    return counts[0].value < t.nonce < counts[1].value


async def collect_blocker(asker: Asker, facts: EvmFacts, t: EvmTransaction, endpoint: str) -> EvmFacts:
    """One ask; none where the endpoint is known to have neither method."""
    first = Sought(t.hash, t.sender, facts.nonce_latest.value)
    calls = (
        Call(_INDEX, (first.sender, hex(first.nonce)), LABEL),
        Call(POOL, (first.sender,), LABEL),
    )
    batch = Batch()
    for call in calls:
        if asker.offers(endpoint, call.method):
            batch.add(call.method, call)
    if not batch:
        return updated(facts, blocker=Missing(why=Why.UNSUPPORTED, detail=LABEL))
    answers = await batch.ask(asker, endpoint)
    for fact in (
        answers.fact(_INDEX, lambda raw: read_indexed(raw, first)),
        answers.fact(POOL, lambda raw: _in_pool(raw, first)),
    ):
        if isinstance(fact, Known) and fact.value is not None and fact.value.block_number is None:
            return updated(facts, blocker=Known(value=fact.value, source=fact.source))
    return updated(facts, blocker=Missing(why=Why.LACKING, detail=LABEL))


def _in_pool(raw: Any, first: Sought) -> EvmTransaction | None:
    """The answer of txpool_contentFrom: what can be executed and what cannot yet, each by number in decimal digits."""
    pool = fields(raw)
    for part in ("pending", "queued"):
        held = pool.get(part)
        entry = fields(held).get(str(first.nonce)) if held is not None else None
        if entry is not None:
            return read_indexed(entry, first)
    return None
