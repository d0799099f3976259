"""What another endpoint says of a transaction that one shows as waiting, and whose number is used by that one's own count.

The two do not go together on a sound node for long: the pool forgets what can never run. So either the number was used a moment ago, or the count is not to be
trusted: gateways that keep transactions private make it up on purpose, so that wallets let go (knowledge/evm.md 2.4). One ask; none where there is no other endpoint.
"""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Batch
from chains.evm.parts import updated
from chains.evm.read import quantity, read_receipt
from chains.evm.search import inner_operations, movements
from chains.exchange import Asker, Call
from chains.facts import EvmFacts, EvmTransaction, Known
from chains.needs import Needs


def number_is_used(facts: EvmFacts, t: EvmTransaction, needs: Needs) -> bool:
    """It waits by this node, which counts beyond its number and has no receipt."""
    if Needs.NONCES not in needs or t.block_number is not None or not isinstance(facts.nonce_latest, Known):
        return False
    waits = isinstance(facts.receipt, Known) and facts.receipt.value is None
    return waits and facts.nonce_latest.value > t.nonce


async def look_elsewhere(asker: Asker, facts: EvmFacts, t: EvmTransaction, endpoint: str) -> EvmFacts:
    if len(asker.endpoints) < 2:
        return facts
    batch = Batch()
    batch.add("count", Call("eth_getTransactionCount", (t.sender, "latest"), "nonce"))
    batch.add("receipt", Call("eth_getTransactionReceipt", (t.hash,), "receipt"))
    answers = await batch.ask_other(asker, endpoint)
    updates: dict[str, Any] = {"nonce_elsewhere": answers.fact("count", lambda raw: quantity(raw, 2**64))}
    found = answers.fact("receipt", lambda raw: read_receipt(raw, t.hash))
    if isinstance(found, Known) and found.value is not None:
        transfers, approvals = movements(facts.transaction, found)
        updates |= {"receipt": found, "receipt_again": found, "transfers": transfers, "approvals": approvals}
        updates |= inner_operations(found)
    return updated(facts, **updates)
