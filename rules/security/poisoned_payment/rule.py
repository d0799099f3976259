"""The payment went to an address that only looks like the one that was meant.

Condition: successful; value reached an address whose first four and last four characters are those of another address that the payer meant, and which
differs in between. What was meant is known from the user ("where it was to arrive"), which is strong; or from what the payer had paid before: the look-alike had only
been planted among it, and an address with the same ends had really been paid (rules/security/payments_before.py), which is strong too.
Limits: of the past a bounded part is asked for, on the Ethereum family of tokens only; where it is missing nothing is said from it.
Never: "the exchange lost it", "it can be reversed". Source: knowledge/evm.md 3.J, tron.md A5.5, wording.md.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.security.lookalikes import look_alike
from rules.security.payments_before import meant_instead
from rules.succeeded.arrival import fulfilled, same


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    paid = fulfilled(facts, meant)
    if family is None or paid is None:
        return None
    told = facts.question.recipient
    if told is not None and not same(told, paid.recipient) and look_alike(told, paid.recipient):
        wanted, evidence = told, (Evidence("recipient_told", Address(told)),)
    elif (earlier := meant_instead(facts, paid)) is not None:
        wanted, evidence = earlier.address, earlier.evidence
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


RULE = Rule(
    code="security.poisoned_payment",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="nobody",
    funds=Location.LOST,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.HISTORY | Needs.PAST,
    rank=Rank.SECURITY,
    order=5,
    hides=("succeeded.as_requested", "succeeded.token_not_added", "succeeded.sent_to_contract"),
    actions=("report_theft_fast", "use_address_book"),
    do_not=("copy_from_history", "pay_unlock_fee"),
    queue="security",
    check=check,
)
