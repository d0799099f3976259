"""A contract was to pay coins on, and the recipient took none.

Condition: a trace shows a plain payment inside that was refused, and nothing else stopped the transaction (rules/failed/payment_inside.py). Without
a trace: the contract says so in the words of a known library (chains/data/revert_texts.toml). Words alone are likely only: the same sentence comes where
the payer itself had too few coins.
Limits: a recipient that ran out of the 2,300 gas of ``transfer()`` is ``failed.stipend_too_small``.
Tron: by the contract's words alone; a failed transaction marks all its inner payments as rejected, so that mark proves nothing.
Never: that the coins were lost. Source: knowledge/evm.md 3.G and 7.5.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, named, said
from rules.failed.payment_inside import payment_inside
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    paid = payment_inside(facts)
    if paid is not None:
        if paid.too_little_gas:
            return None
        return RULE.fires(paid.confidence, *paid.evidence, recipient=Address(paid.recipient), known="yes")
    found = named(facts, RULE.code)
    if found is None or _other_end(facts):
        return None
    return RULE.fires(Confidence.LIKELY, *said(*found), recipient="", known="no")


def _other_end(facts: Facts) -> bool:
    """A trace in which no call inside refused anything: the payer had too few coins, or stopped by itself."""
    if facts.evm is None or not isinstance(facts.evm.failed_calls, Known):
        return False
    return not any(c.innermost_depth > 0 and c.outcome.kind == "revert" for c in facts.evm.failed_calls.value)


RULE = Rule(
    code="failed.recipient_rejects_coins",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TRACE,
    rank=Rank.STOPPED,
    tier="full",
    order=35,
    hides=SYMPTOMS,
    actions=("check_recipient_kind",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
