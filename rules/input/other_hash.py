"""A hash that no network holds, where the words around it speak of something else that has one: a user operation, a request to sign in a Safe.

Where a network's logs tell which transaction did it (chains/evm/operation_lookup.py), that is told; else one decision for ``input.userop_hash`` and ``input.safe_tx_hash``. then it is the words alone that say so. Where sender and number are known, the hash's fate is looked
up instead (rules/replaced).
"""

from __future__ import annotations

from chains.facts import Facts, FoundOperation
from rules.infra.unseen import unseen
from rules.predicates import found_anywhere, is_hash


def found_as(facts: Facts, kind: str) -> FoundOperation | None:
    """The operation with this hash, of this kind."""
    return next((o for o in facts.operations if o.kind == kind), None)


def perhaps_of(facts: Facts, mention: str) -> bool:
    """mention: of txdiag/reading/platforms.py. False where a network did not answer, or where we saw the hash before."""
    if mention not in facts.question.mentions or not facts.searched or not is_hash(facts):
        return False
    if facts.seen_before or facts.seen_sender is not None or found_anywhere(facts) or unseen(facts) is not None:
        return False
    return all(s.block_number is None for s in facts.searched)
