"""What became of a transaction of the Ethereum family that no node holds, by its sender's number (nonce): one decision for ``replaced.*`` and
``dropped.from_mempool``.

From the hash alone nothing can be said; sender and number come from our own earlier look or from the signed bytes. A number is used once: where
the chain has passed it and the transaction is in no block, another one has it and this one can never be executed (knowledge/evm.md 3.D).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import EvmFacts, EvmTransaction, Facts, Known, SearchResult, content_of
from rules.model import Confidence, Evidence, Funds, Location, seen
from rules.predicates import intent

NOT_THERE = (
    "not_found.everywhere",
    "not_found.too_fresh",
    "not_found.never_broadcast",
    "included.reorged_out",
    "infra.rpc_unreachable",
)  # what a hash that nobody holds looks like while its fate is not known


@dataclass(frozen=True, slots=True)
class Fate:
    """same: the replacement does the same. cancel: it is an empty one to the sender itself. late: this one was such a cancellation, and what has the
    number is none. other: none of these. unseen: it was not found.
    free: no block has used the number. taken: none has, and another transaction waits with it. instead: the replacement."""

    kind: Literal["same", "cancel", "late", "other", "unseen", "free", "taken"]
    sender: str
    nonce: int
    evidence: tuple[Evidence, ...]
    instead: EvmTransaction | None = None


def fate(facts: Facts) -> Fate | None:
    """None where it is held somewhere, or where its sender and number are not known. Raises FactMissing where the node did not say."""
    evm, sender, nonce = facts.evm, facts.seen_sender, facts.seen_nonce
    if evm is None or sender is None or nonce is None or evm.transaction.value is not None or evm.receipt.value is not None:
        return None
    used = evm.nonce_latest.value
    evidence = (
        seen("no_receipt", evm.receipt),
        Evidence("nonce", nonce),
        seen("nonce_latest", evm.nonce_latest, used),
    )
    instead = evm.replacement.value if isinstance(evm.replacement, Known) else None
    if used <= nonce:
        taken = instead is not None or evm.nonce_pending.value > nonce
        return Fate("taken" if taken else "free", sender, nonce, (*evidence, seen("nonce_pending", evm.nonce_pending)), instead)
    if instead is None or instead.block_number is None:
        return Fate("unseen", sender, nonce, evidence)
    found = seen("replacement", evm.replacement, instead.hash, "hash")
    if facts.seen_content is not None and facts.seen_content == instead.content:
        kind = "same"
    elif instead.to == sender and instead.value == 0 and instead.input == "0x":
        kind = "cancel"
    elif facts.seen_content == content_of(sender, 0, "0x"):
        kind = "late"
    else:
        kind = "other"
    return Fate(kind, sender, nonce, (*evidence, found), instead)


def how_sure(facts: Facts, sure: Confidence) -> Confidence:
    """At most likely where sender and number are what the user says: nothing then ties them to the hash."""
    return Confidence.LIKELY if facts.seen_by_word else sure


def by_word(facts: Facts) -> str:
    """For the texts: is it said on the user's word?"""
    return "yes" if facts.seen_by_word else "no"


def outcome(evm: EvmFacts) -> Literal["succeeded", "failed", "unknown"]:
    """How the replacement ended."""
    receipt = evm.replacement_receipt.value if isinstance(evm.replacement_receipt, Known) else None
    if receipt is None or receipt.status is None:
        return "unknown"
    return "succeeded" if receipt.status == 1 else "failed"


def replacement_funds(facts: Facts) -> Funds:
    """Where the replacement's own money is."""
    evm = facts.evm
    if evm is None:
        return Funds(Location.UNKNOWN)
    body = evm.model_copy(
        update={"transaction": evm.replacement, "receipt": evm.replacement_receipt, "call": evm.replacement_call}
    )
    meant = intent(facts.model_copy(update={"evm": body}))
    match outcome(evm):
        case "failed":
            return Funds(Location.WITH_SENDER, meant.amount)
        case "succeeded" if meant.kind in ("coins", "token"):
            return Funds(Location.WITH_RECIPIENT, meant.amount, meant.recipient)
        case "succeeded":
            return Funds(Location.WITH_RECIPIENT)
        case _:
            return Funds(Location.UNKNOWN, meant.amount)


def confirmed(facts: Facts) -> bool:
    """Did a second endpoint of the network say too that it does not hold it?"""
    home = facts.network.slug if facts.network is not None else None
    return any(s.network == home and s.result is SearchResult.ABSENT and s.endpoints >= 2 for s in facts.searched)
