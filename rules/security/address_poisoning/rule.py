"""A stranger wrote a transfer of zero into somebody's history, to have a look-alike address copied from there.

Condition: successful; every token transfer on record is of zero, no coins moved, and the ``from`` of one of them is a bystander: it neither signed nor
is a contract that took part (called, or with a log of its own). A transferFrom of zero needs no permission, so nothing was stolen and no key is
known. Proven: consensus data.
Limits: where real value moved in the same transaction it stays silent, and so it does about zeros of the contracts themselves: a farm with nothing
to harvest sends nothing, and logs it.
Never: "your wallet was hacked". Source: knowledge/evm.md 3.J, knowledge/tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, contracts_involved
from rules.succeeded.arrival import burnt, moved_nothing, recorded, same, sender_of


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None or not moved_nothing(facts):
        return None
    signer, involved = sender_of(facts), contracts_involved(facts)
    bait = next(
        (
            t
            for t in recorded(facts)
            if t.contract is not None
            and t.token_id is None
            and not burnt(t.sender)
            and not same(t.sender, signer)
            and not any(same(t.sender, contract) for contract in involved)
        ),
        None,
    )
    if bait is None:
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
