"""Tokens were taken from an account by somebody else, under a permission that the account had given.

Condition: successful; a token moved out of an account that did not sign, to somebody who is not that account, and nothing came back to it in the same
transaction. Two forms: the permission itself was put on record in the same transaction (a signature was used: Permit), which is strong; or the signer
calls ``transferFrom`` on the token itself, which is likely: services that collect by permission do that too.
That it was done under a permission is certain; whether the owner agreed to this payment no chain can tell.
Limits: an owner that is a contract of the transaction (called, or with a log of its own) is a pool or an account of its own logic.
Never: "your private key leaked" (a permission is enough). Source: knowledge/evm.md 3.J, tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts, Transfer
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, contracts_involved, intent, token_amount
from rules.succeeded.arrival import burnt, recorded, same, sender_of


def check(facts: Facts) -> Finding | None:
    family, signer = facts.evm or facts.tron, sender_of(facts)
    if family is None or signer is None:
        return None
    taken = _taken(facts, signer)
    if taken is None or taken.contract is None:
        return None
    signed_here = any(same(a.owner, taken.sender) for a in family.approvals if a.amount is None or a.amount > 0)
    meant = intent(facts)
    pulled = same(meant.owner, taken.sender) and same(meant.contract, taken.contract)
    if not signed_here and not pulled:
        return None
    return RULE.fires(
        Confidence.STRONG if signed_here else Confidence.LIKELY,
        seen("transfer_seen", family.receipt, token_amount(facts, taken.contract, taken.amount) or taken.amount),
        seen("signer_differs", family.transaction, Address(signer)),
        funds=Funds(Location.LOST, token_amount(facts, taken.contract, taken.amount), taken.recipient),
        owner=Address(taken.sender),
        signer=Address(signer),
        recipient=Address(taken.recipient),
        signature="yes" if signed_here else "no",
    )


def _taken(facts: Facts, signer: str) -> Transfer | None:
    """The largest movement of a token out of a bystander's account for which it got nothing."""
    moved, involved = [t for t in recorded(facts) if t.amount > 0], contracts_involved(facts)
    candidates = [
        t
        for t in moved
        if t.contract is not None
        and t.token_id is None
        and not burnt(t.sender)
        and not any(same(t.sender, account) for account in (signer, t.recipient, *involved))
        and not any(same(back.recipient, t.sender) for back in moved)
    ]
    return max(candidates, key=lambda t: t.amount, default=None)


RULE = Rule(
    code="security.approval_drain",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.LOST,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.SECURITY,
    order=25,
    hides=("succeeded.as_requested",),
    actions=("revoke_approval", "new_wallet_and_move"),
    do_not=("pay_unlock_fee",),
    queue="security",
    check=check,
)
