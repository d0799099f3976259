"""What was true of a Tron token at the transaction's block, by an index of the past: the issuer's list, and sums (chains/tron/past.py).

An event in the transaction's own block may have come before it or after: then nothing is told. So too where the index shows only a part and the event that
counts may be in the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import Fact, Known, Listing, Missing, TokenRead, TronFacts
from rules.predicates import tron_receipt


@dataclass(frozen=True, slots=True)
class Standing:
    """Was the account on the list, and by which event; no event: it never was before."""

    listed: bool
    by: Listing | None = None


def standing_then(tron: TronFacts) -> Standing | None:
    """Of the account whose tokens were to move. None: it cannot be told."""
    receipt = tron_receipt(tron)
    if receipt is None or isinstance(tron.listings, Missing):
        return None
    known = tron.listings.value
    if any(e.moment_ms >= receipt.block_time_ms for e in known.entries):
        return None
    last = max(known.entries, key=lambda e: e.moment_ms, default=None)
    if last is None:
        return Standing(listed=False) if known.since_ms == 0 else None
    # before since_ms an event of the other kind may be left out
    return Standing(last.listed, last) if last.moment_ms >= known.since_ms else None


def sum_then(read: TokenRead, of: str) -> tuple[Fact[int], bool]:
    """The balance or the permission as it was then, where an index tells it (True), else as it was read."""
    then, read_ = (read.balance_then, read.balance) if of == "balance" else (read.allowance_then, read.allowance)
    return (then, True) if isinstance(then, Known) else (read_, False)
