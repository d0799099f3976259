"""Sent to a private relay, by the user's words or by the relay's own answer that was pasted: one decision for ``not_found.private_relay`` and
``not_found.private_failed``.

A private relay hands a transaction to makers of blocks and not to the public, so nodes do not know it while it waits, nor ever where it was given up. We ask
no relay ourselves: what is known of it is what the user pastes. Nothing is said where a node holds it, where we saw it waiting in public, or where the
chain has used its number.
"""

from __future__ import annotations

from typing import Literal

from chains.facts import Facts
from rules.infra.unseen import unseen
from rules.predicates import found_anywhere
from rules.replaced.fate import fate


def absent_from_public(facts: Facts) -> bool:
    """No network that decides holds it, and nothing says that it was ever public. Raises FactMissing where its number could not be looked up."""
    if not facts.searched or found_anywhere(facts) or unseen(facts) is not None or facts.seen_before:
        return False
    if any(s.block_number is not None for s in facts.searched):
        return False
    if facts.question.claimed_network is not None and facts.question.claimed_network.startswith("tron"):
        return False
    found = fate(facts) if facts.seen_sender is not None else None
    return found is None or found.kind == "free"


def relay_says(facts: Facts) -> Literal["pending", "failed", "cancelled", "nothing"]:
    """The relay's own answer, where it was pasted."""
    mentions = facts.question.mentions
    if "relay_failed" in mentions:
        return "failed"
    if "relay_cancelled" in mentions:
        return "cancelled"
    return "pending" if "relay_pending" in mentions else "nothing"
