"""A stranger wrote a transfer of zero into somebody's history, to have a look-alike address copied from there.

Condition: successful; every token transfer on record is of zero, no coins moved, and the ``from`` of one of them neither signed nor is the called contract. A
transferFrom of zero needs no permission, so nothing was stolen and no key is known. Proven: consensus data.
Limits: where real value moved in the same transaction it stays silent: contracts log zeros of their own.
Never: "your wallet was hacked". Source: knowledge/evm.md 3.J, knowledge/tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import burnt, moved_nothing, recorded, same, sender_of


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None or not moved_nothing(facts):
        return None
    signer, called = sender_of(facts), intent(facts).contract
    bait = next(
        (
            t
            for t in recorded(facts)
            if t.contract is not None and t.token_id is None and not same(t.sender, signer) and not burnt(t.sender)
        ),
        None,
    )
    if bait is None or same(bait.sender, called):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", family.receipt, 0),
        seen("signer_differs", family.transaction, Address(signer or "")),
        victim=Address(bait.sender),
        lookalike=Address(bait.recipient),
    )


RULE = Rule(
    code="security.address_poisoning",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.SECURITY,
    order=30,
    hides=("succeeded.zero_value",),
    actions=("ignore_entry", "use_address_book"),
    do_not=("copy_from_history", "pay_unlock_fee"),
    queue="security",
    check=check,
)
