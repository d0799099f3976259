"""Do the user's words speak of renting energy? No chain tells what a payment was for."""

from __future__ import annotations

from chains.facts import Facts

_MENTION = "energy_rental"


def speaks_of_renting(facts: Facts) -> bool:
    return _MENTION in facts.question.mentions
