"""A contract paid coins with 2,300 gas, and the recipient needs more to take them.

Condition: a trace shows a plain payment inside with at most 2,300 gas that ran out of it, and nothing else stopped the transaction
(rules/failed/payment_inside.py). The paying contract fixes that gas (Solidity's ``transfer()`` and ``send()``), so a higher limit of the
transaction changes nothing. Strong, as a trace does not show whether the contract passed the error on; likely where its words only speak of paying.
Limits: without a trace nothing is said; where it may have been so the answer names the trace as what was missing.
Never: "raise the gas limit". Source: knowledge/evm.md 3.G.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS
from rules.failed.payment_inside import STIPEND, payment_inside
from rules.failed.verdict import refusal
from rules.model import Address, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import intent


def check(facts: Facts) -> Finding | None:
    paid = payment_inside(facts)
    if paid is None and facts.evm is not None and _may_have_paid(facts):
        _ = facts.evm.failed_calls.value  # without a trace it cannot be told, and the answer says so
    if paid is None or not paid.too_little_gas:
        return None
    return RULE.fires(
        paid.confidence, *paid.evidence, recipient=Address(paid.recipient), payer=Address(paid.payer), stipend=STIPEND
    )


def _may_have_paid(facts: Facts) -> bool:
    """A contract was called and refused without a word, as ``transfer()`` does."""
    found = refusal(facts)
    return found is not None and found[1] == "bare" and intent(facts).kind == "call"


RULE = Rule(
    code="failed.stipend_too_small",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TRACE,
    rank=Rank.STOPPED,
    tier="full",
    order=35,
    hides=SYMPTOMS,
    actions=("check_recipient_kind", "report_to_app"),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
