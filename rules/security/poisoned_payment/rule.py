"""The payment went to an address that only looks like the one that was meant.

Condition: successful; value reached an address whose first four and last four characters are those of another address that the payer meant, and which
differs in between. What was meant is known from the user ("where it was to arrive"), which is strong; or from the payer's own transfers of the same token
before: the look-alike had been put into the payer's history, by a transfer of zero or by dust that it sent (a hundredth of this payment or less), and an address
with the same ends had been paid, which is strong too.
Limits: history is asked for tokens only, and a bounded number of blocks; where it is missing nothing is said from it.
Never: "the exchange lost it", "it can be reversed". Source: knowledge/evm.md 3.J, tron.md A5.5, wording.md.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts, Known, Transfer
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent, token_amount
from rules.security.lookalikes import look_alike
from rules.succeeded.arrival import fulfilled, same

_LITTLE = 100  # times less than the payment


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    paid = fulfilled(facts, meant)
    if family is None or paid is None:
        return None
    told = facts.question.recipient
    if told is not None and not same(told, paid.recipient) and look_alike(told, paid.recipient):
        wanted, evidence = told, (Evidence("recipient_told", Address(told)),)
    elif (earlier := _paid_before(facts, paid)) is not None and facts.evm is not None:
        wanted, evidence = earlier, (seen("paid_before", facts.evm.recent_recipients, Address(earlier)),)
        if (dust := _dust(facts.evm, paid)) > 0:
            shown = token_amount(facts, paid.contract or "", dust) or dust
            evidence += (seen("dust_from_recipient", facts.evm.got_from_recipient, shown),)
    else:
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("transfer_seen", family.receipt, meant.amount or meant.raw_amount),
        *evidence,
        funds=Funds(Location.LOST, meant.amount, paid.recipient),
        wanted=Address(wanted),
        recipient=Address(paid.recipient),
    )


def _paid_before(facts: Facts, paid: Transfer) -> str | None:
    """An address with the same ends that the payer really paid before, where this one had only been planted, by a transfer of zero or by dust."""
    evm = facts.evm
    if evm is None or not isinstance(evm.recent_recipients, Known):
        return None
    recent = evm.recent_recipients.value
    real = {r.address for r in recent if r.paid}
    planted = any(same(r.address, paid.recipient) and not r.paid for r in recent) or _dust(evm, paid) > 0
    if not planted or any(same(r, paid.recipient) for r in real):
        return None
    return next((r for r in sorted(real) if look_alike(r, paid.recipient)), None)


def _dust(evm: EvmFacts, paid: Transfer) -> int:
    """What the recipient had sent to the payer at most, where that is little against this payment; 0 where it is not, or not known."""
    got = evm.got_from_recipient
    return got.value if isinstance(got, Known) and got.value * _LITTLE <= paid.amount else 0


RULE = Rule(
    code="security.poisoned_payment",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="nobody",
    funds=Location.LOST,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.HISTORY,
    rank=Rank.SECURITY,
    order=5,
    hides=("succeeded.as_requested", "succeeded.token_not_added", "succeeded.sent_to_contract"),
    actions=("report_theft_fast", "use_address_book"),
    do_not=("copy_from_history", "pay_unlock_fee"),
    queue="security",
    check=check,
)
