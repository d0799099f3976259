"""Tokens were taken from an account by somebody else, under a permission that the account had given.

Condition: successful; a token moved out of an account that did not sign, and nothing came back to it in the same transaction. Two forms: the signer
calls ``transferFrom`` on the token itself, or calls a contract with a signature that the owner gave (permit, Permit2); then it must be known too that no
coins went to the owner inside, for orders are filled that way. That it was done under a permission is certain. Whether the owner agreed no chain can
tell: services that collect by permission do the same. So it is likely, and the tokens are with somebody else; strong only where the user says that the
owner's account is theirs, and lost only where the words also deny it: a wallet names the account of every customer, and who pays by permission has agreed.
Silent where the user says that it was to arrive there; and an owner that is a contract of the transaction (called, or with a log of its own) is a
pool or an account of its own logic. On Tron an index of the past can tell when the permission was given. A token's Approval log says nothing: many write one in every transferFrom.
Never: "your private key leaked" (a permission is enough). Source: knowledge/evm.md 3.J, tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts, Known, Transfer
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, contracts_involved, intent, token_amount
from rules.succeeded.arrival import burnt, recorded, same, sender_of


def check(facts: Facts) -> Finding | None:
    family, signer = facts.evm or facts.tron, sender_of(facts)
    if family is None or signer is None:
        return None
    taken = _taken(facts, signer)
    if taken is None or taken.contract is None:
        return None
    meant = intent(facts)
    pulled = same(meant.owner, taken.sender) and same(meant.contract, taken.contract)
    by_signature = not pulled and _uses_a_signature(facts)
    if not (pulled or by_signature) or same(facts.question.recipient, taken.recipient):
        return None
    if (
        by_signature
        and facts.evm is not None
        and any(same(t.recipient, taken.sender) for t in facts.evm.internal_transfers.value)
    ):
        return None
    own, given = same(facts.question.sender, taken.sender), _given(facts, taken, signer) if pulled else None
    where = Location.LOST if own and "denied" in facts.question.mentions else Location.AT_THIRD_PARTY
    return RULE.fires(
        Confidence.STRONG if own else Confidence.LIKELY,
        seen("transfer_seen", family.receipt, token_amount(facts, taken.contract, taken.amount) or taken.amount),
        seen("signer_differs", family.transaction, Address(signer)),
        *((given,) if given is not None else ()),
        funds=Funds(where, token_amount(facts, taken.contract, taken.amount), taken.recipient),
        owner=Address(taken.sender),
        signer=Address(signer),
        recipient=Address(taken.recipient),
        signature="yes" if by_signature else "no",
        dated="no" if given is None else "yes",
        given="-" if given is None or given.value is None else given.value,
    )


def _given(facts: Facts, taken: Transfer, signer: str) -> Evidence | None:
    """Tron: when the owner gave the signer this permission, as far as an index of the past shows it: the last time before."""
    if facts.tron is None or not isinstance(facts.tron.token_past, Known):
        return None
    moments = [
        e.moment_ms
        for e in facts.tron.token_past.value.entries
        if e.kind == "approval" and e.amount > 0 and (e.contract, e.sender, e.recipient) == (taken.contract, taken.sender, signer)
    ]
    if not moments:
        return None
    return seen("approved_at", facts.tron.token_past, Moment.of(max(moments) / 1000))


def _uses_a_signature(facts: Facts) -> bool:
    """permit, permitTransferFrom, permitWitnessTransferFrom …, by the call itself."""
    return facts.evm is not None and facts.evm.call is not None and (facts.evm.call.name or "").startswith("permit")


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
    needs=Needs.INTERNAL_TRANSFERS | Needs.PAST,
    rank=Rank.SECURITY,
    order=25,
    hides=("succeeded.as_requested",),
    actions=("revoke_approval", "new_wallet_and_move"),
    do_not=("pay_unlock_fee",),
    queue="security",
    check=check,
)
