"""A stranger wrote a transfer of zero into somebody's history, to have a look-alike address copied from there.

Condition: one of two. Successful; every token transfer on record is of zero, no coins moved, and the ``from`` of one of them is a bystander: it neither signed nor
is a contract that took part (called, or with a log of its own). A transferFrom of zero needs no permission, so nothing was stolen and no key is
known. Proven: consensus data. Or: the signer sent a little of a token to somebody who had paid, shortly before, an address with the same first and last four characters as the
signer's, and never the signer's own (rules/security/lookalikes.py). Strong: such a pair does not come about by chance.
Limits: where real value moved in the same transaction it stays silent, and so it does about zeros of the contracts themselves: a farm with nothing
to harvest sends nothing, and logs it.
Never: "your wallet was hacked". Source: knowledge/evm.md 3.J, knowledge/tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, contracts_involved, intent
from rules.security.lookalikes import look_alike
from rules.succeeded.arrival import burnt, fulfilled, moved_nothing, recorded, same, sender_of


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None:
        return None
    if not moved_nothing(facts):
        return _dust(facts)
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
        bait="zero",
    )


def _dust(facts: Facts) -> Finding | None:
    """A little, sent by an address that resembles one that the recipient pays."""
    meant, evm = intent(facts), facts.evm
    sent = fulfilled(facts, meant)
    if (
        evm is None
        or sent is None
        or meant.kind != "token"
        or meant.owner is not None
        or not isinstance(evm.recipient_paid, Known)
    ):
        return None
    paid = [r.address for r in evm.recipient_paid.value if r.paid]
    usual = next((a for a in sorted(paid) if look_alike(a, sent.sender)), None)
    if usual is None or any(same(a, sent.sender) for a in paid):
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("transfer_seen", evm.receipt, meant.amount or meant.raw_amount),
        seen("recipient_paid", evm.recipient_paid, Address(usual)),
        victim=Address(sent.recipient),
        lookalike=Address(sent.sender),
        usual=Address(usual),
        bait="dust",
    )


RULE = Rule(
    code="security.address_poisoning",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.HISTORY,
    rank=Rank.SECURITY,
    order=30,
    hides=("succeeded.zero_value", "succeeded.as_requested", "succeeded.token_not_added"),
    actions=("ignore_entry", "use_address_book"),
    do_not=("copy_from_history", "pay_unlock_fee"),
    queue="security",
    check=check,
)
