"""TRX was paid into an account that looks open to everybody and whose own key can move nothing: a trap.

What happens: somebody "loses" a recovery phrase of an account that holds tokens. Who tries to move them needs TRX for the fee and pays some in; but the account was given
to other keys, and these take the TRX at once.
Condition: TRX was paid to an account whose own key has no part in its owner permission any more (proven); and an index of its past shows that at least three others paid in
small sums before, each of which left again within a minute, and all that leaves goes to one and the same address.
Likely: what the payer was told no chain shows. Silent where the user speaks of a platform, where payments leave to many or large ones came in too (a service's account) and without an index.
Never: "it needs more TRX", "the tokens can be freed". Source: knowledge/tron.md A5.5.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import AccountPast, Facts, Known, PastTransaction
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import intent, tron_transaction
from rules.succeeded.arrival import fulfilled

_OTHERS = 3
_SMALL = 500_000_000  # sun: what somebody pays in for fees
_AT_ONCE_MS = 60_000
_ALL_OF_IT = (4, 5)  # the network's fee is taken off what goes on


@dataclass(frozen=True, slots=True)
class _Sweeps:
    taker: str
    victims: int


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    tx = tron_transaction(tron) if tron is not None else None
    paid = fulfilled(facts, intent(facts))
    if (
        tron is None
        or tx is None
        or tx.contract_type != "TransferContract"
        or paid is None
        or facts.question.platform is not None
    ):
        return None
    account = tron.recipient.value
    if account is None or not account.ruled_by_others or account.own_weight > 0 or not isinstance(tron.recipient_past, Known):
        return None
    found = _sweeps(tron.recipient_past.value, tx.owner)
    if found is None:
        return None
    holder = max(account.owner_keys, key=lambda k: k[1])[0]
    amount = intent(facts).amount
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", tron.receipt, amount),
        seen("owner_key", tron.recipient, Address(holder)),
        seen("swept_before", tron.recipient_past, found.victims),
        funds=Funds(Location.AT_RISK, amount, paid.recipient),
        recipient=Address(paid.recipient),
        holder=Address(holder),
        taker=Address(found.taker),
        victims=found.victims,
    )


def _sweeps(past: AccountPast, payer: str) -> _Sweeps | None:
    moved = [e for e in past.entries if e.contract_type == "TransferContract" and e.succeeded and e.to is not None]
    left = [e for e in moved if e.owner == past.account]
    takers = {e.to for e in left}
    victims = {
        e.owner
        for e in moved
        if e.to == past.account and e.owner not in (past.account, payer, *takers) and e.amount <= _SMALL and _swept(e, left)
    }
    if any(e.to == past.account and e.owner not in takers and e.amount > _SMALL for e in moved):
        return None  # who pays a service's address pays for something; who walks into the trap pays a fee
    taker = takers.pop() if len(takers) == 1 else None
    return _Sweeps(taker, len(victims)) if taker is not None and len(victims) >= _OTHERS else None


def _swept(paid_in: PastTransaction, left: list[PastTransaction]) -> bool:
    return any(
        0 <= out.moment_ms - paid_in.moment_ms <= _AT_ONCE_MS and out.amount * _ALL_OF_IT[1] >= paid_in.amount * _ALL_OF_IT[0]
        for out in left
    )


RULE = Rule(
    code="security.multisig_bait",
    families=frozenset({"tron"}),
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.ACCOUNTS | Needs.PAST,
    rank=Rank.SECURITY,
    order=15,
    hides=("succeeded.as_requested", "succeeded.receiver_swept"),
    actions=("report_theft_fast",),
    do_not=("top_up_swept", "share_secret", "pay_unlock_fee"),
    queue="security",
    tier="full",
    check=check,
)
