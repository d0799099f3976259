"""Energy that others lent to an account, by an index of its past: shared by ``energy.rented_expired`` and ``energy.rental_not_delivered``.

Renting energy is a delegation of staked TRX (DelegateResource) that its lender takes back (UnDelegateResource); nothing ends by itself
(knowledge/tron.md A5.2, F19; java-tron UnDelegateResourceActuator). What one lender gave in several steps is one loan until all of it is taken back.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import AccountPast

_GIVEN, _TAKEN = "DelegateResourceContract", "UnDelegateResourceContract"


@dataclass(frozen=True, slots=True)
class Loan:
    """Moments in ms. since_ms None: it began before what the index tells. until_ms None: not all of it was taken back yet."""

    lender: str
    since_ms: int | None
    until_ms: int | None = None


def loans(past: AccountPast) -> tuple[Loan, ...]:
    """The loans of energy to the account, oldest first by their end or, while they last, by their beginning."""
    done: list[Loan] = []
    open_: dict[str, tuple[int | None, int]] = {}  # by lender: since, staked sun that are still lent
    for entry in reversed(past.entries):
        if not entry.succeeded or entry.resource != "ENERGY" or entry.to != past.account or entry.owner == past.account:
            continue
        since, lent = open_.get(entry.owner, (None, 0))
        if entry.contract_type == _GIVEN:
            open_[entry.owner] = (entry.moment_ms if lent == 0 else since, lent + entry.amount)
        elif entry.contract_type == _TAKEN:
            if lent > entry.amount:
                open_[entry.owner] = since, lent - entry.amount
            else:
                open_.pop(entry.owner, None)
                done.append(Loan(entry.owner, since, entry.moment_ms))
    return (*done, *(Loan(lender, since) for lender, (since, _) in open_.items()))
