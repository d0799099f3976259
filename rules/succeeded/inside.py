"""Coins that reached a third party only inside a contract call, where many platforms do not look: shared by ``succeeded.*``."""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import Facts, Transfer
from rules.model import Amount
from rules.predicates import coins, tron_transaction
from rules.succeeded.arrival import recorded, same, sender_of


@dataclass(frozen=True, slots=True)
class PaidInside:
    """amount: None for an asset of Tron whose decimals are not known. nearly_all: nobody else got a tenth of what others were paid."""

    recipient: str
    amount: Amount | None
    nearly_all: bool


def paid_inside(facts: Facts) -> PaidInside | None:
    """Who got most, neither the sender nor the called contract nor anybody who was paid at the top level; None where a token moved. Where the question says
    where it was to arrive, that one alone. Raises FactMissing where nobody can tell what moved inside."""
    inside = _inside(facts)
    parties = (sender_of(facts), _called(facts))
    wanted = facts.question.recipient
    to_others = [
        t
        for t in inside
        if t.amount > 0
        and not any(same(t.recipient, p) for p in parties)
        and not any(r.contract is None and same(r.recipient, t.recipient) for r in recorded(facts))
        and (wanted is None or same(t.recipient, wanted))
    ]
    if not to_others or any(t.contract is not None and t.amount for t in recorded(facts)):
        return None
    paid = max(to_others, key=lambda t: t.amount)
    total = sum(t.amount for t in to_others if same(t.recipient, paid.recipient))
    everybody = sum(t.amount for t in to_others if t.token_id == paid.token_id)
    return PaidInside(paid.recipient, coins(facts, total) if paid.token_id is None else None, total * 10 >= everybody * 9)


def _inside(facts: Facts) -> tuple[Transfer, ...]:
    if facts.evm is not None:
        return facts.evm.internal_transfers.value
    return tuple(t for t in facts.tron.transfers if t.kind == "internal") if facts.tron else ()


def _called(facts: Facts) -> str | None:
    if facts.evm is not None:
        tx = facts.evm.transaction.value
        return tx.to if tx else None
    body = tron_transaction(facts.tron) if facts.tron else None
    return body.contract_address if body else None
