"""Coins were sent to a contract that takes none.

Condition: a plain transfer of coins (no call data, more than zero) to an address with code, refused without a word. A delegated account (code ``0xef0100…``) is
a person's and does not count. Strong: that the same call without coins fails too is no test here, there is no function to take it.
Never: "insufficient balance". Source: knowledge/evm.md 3.F, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent


def check(facts: Facts) -> Finding | None:
    found, meant = refusal(facts), intent(facts)
    if found is None or found[1] != "bare" or meant.kind != "coins" or meant.raw_amount == 0 or meant.recipient is None:
        return None
    if facts.evm is not None:
        code = facts.evm.recipient_code.value
        if code == "0x" or code.startswith("0xef0100"):
            return None
    family = facts.evm or facts.tron
    assert family is not None
    return RULE.fires(
        Confidence.STRONG if found[0].confidence is Confidence.PROVEN else found[0].confidence,
        *found[0].evidence,
        seen("amount", family.transaction, meant.amount),
        recipient=Address(meant.recipient),
    )


RULE = Rule(
    code="failed.contract_rejects_coins",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.CODE,
    rank=Rank.STOPPED,
    order=40,
    hides=("failed.revert_bare",),
    actions=("check_recipient_kind",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
