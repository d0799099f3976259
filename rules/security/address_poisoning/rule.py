"""A stranger wrote a transfer of zero into somebody's history, to have a look-alike address copied from there.

Condition: one of two. Successful; every token transfer on record is of zero, no coins moved, and the ``from`` of one of them is a bystander: it neither signed nor
is a contract that took part (called, or with a log of its own). A transferFrom of zero needs no permission, so nothing was stolen and no key is
known. Proven: consensus data. Or: the signer sent a little of a token to somebody who had paid, shortly before, an address with the same first and last four characters as the
signer's, and never the signer's own (rules/security/lookalikes.py). Strong: such a pair does not come about by chance.
On Tron an index of the past tells what was paid before; of a transfer of zero it may also name the address that is imitated.
Limits: where real value moved in the same transaction it stays silent, and so it does about zeros of the contracts themselves: a farm with nothing
to harvest sends nothing, and logs it.
Never: "your wallet was hacked". Source: knowledge/evm.md 3.J, knowledge/tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts, Known, Transfer, TronFacts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, Intent, contracts_involved, intent
from rules.security.lookalikes import look_alike
from rules.security.payments_before import really_paid
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
    usual = _resembled(really_paid(facts, bait.sender), bait.recipient)
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", family.receipt, 0),
        seen("signer_differs", family.transaction, Address(signer or "")),
        *(
            (seen("recipient_paid", facts.tron.token_past, Address(usual)),)
            if usual is not None and facts.tron is not None
            else ()
        ),
        victim=Address(bait.sender),
        lookalike=Address(bait.recipient),
        usual=Address(usual) if usual is not None else "-",
        bait="zero" if usual is None else "imitates",
    )


def _dust(facts: Facts) -> Finding | None:
    """A little, sent by an address that resembles one that the recipient pays."""
    meant, evm = intent(facts), facts.evm
    sent = fulfilled(facts, meant)
    if facts.tron is not None and sent is not None and meant.owner is None:
        return _tron_dust(facts, facts.tron, meant, sent)
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


def _tron_dust(facts: Facts, tron: TronFacts, meant: Intent, sent: Transfer) -> Finding | None:
    usual = _resembled(really_paid(facts, sent.recipient), sent.sender)
    if usual is None:
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("transfer_seen", tron.receipt, meant.amount or meant.raw_amount),
        seen("recipient_paid", tron.past if sent.contract is None else tron.token_past, Address(usual)),
        victim=Address(sent.recipient),
        lookalike=Address(sent.sender),
        usual=Address(usual),
        bait="dust",
    )


def _resembled(paid: frozenset[str] | None, lookalike: str) -> str | None:
    """The address that was really paid and that this one resembles; None where this one was paid too."""
    if paid is None or lookalike in paid:
        return None
    return next((a for a in sorted(paid) if look_alike(a, lookalike)), None)


RULE = Rule(
    code="security.address_poisoning",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.HISTORY | Needs.PAST,
    rank=Rank.SECURITY,
    order=30,
    hides=("succeeded.zero_value", "succeeded.as_requested", "succeeded.token_not_added"),
    actions=("ignore_entry", "use_address_book"),
    do_not=("copy_from_history", "pay_unlock_fee"),
    queue="security",
    check=check,
)
