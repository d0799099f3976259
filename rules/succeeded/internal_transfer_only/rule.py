"""The coins arrived, but only inside a contract call, where many platforms do not look.

Condition: successful, no token moved, and a third party (neither the sender nor the called contract) received coins by a transfer inside the call and none
at its top level. EVM: from a simulation of the call on the parent block or a trace, so strong; Tron: from the node's record of internal transactions, so proven.
Limits: a simulation misses what earlier transactions of the block changed; Tron nodes may not keep internal transactions.
Never: "wait for confirmations", "the sender did not pay". Source: knowledge/evm.md 3.H, knowledge/tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts, Transfer
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, coins, tron_transaction
from rules.succeeded.arrival import recorded, same, sender_of


def check(facts: Facts) -> Finding | None:
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
    amount = coins(facts, total) if paid.token_id is None else None
    evidence = seen("transfer_seen", facts.evm.internal_transfers, amount) if facts.evm else Evidence("transfer_seen", amount)
    return RULE.fires(
        Confidence.STRONG if facts.evm else Confidence.PROVEN,
        evidence,
        funds=Funds(Location.WITH_RECIPIENT, amount, paid.recipient),
        recipient=Address(paid.recipient),
    )


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


RULE = Rule(
    code="succeeded.internal_transfer_only",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="exchange",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.INTERNAL_TRANSFERS,
    rank=Rank.DISAPPOINTS,
    order=30,
    actions=("ask_platform_with_proof",),
    queue="exchange",
    check=check,
)
