"""A success that moved nothing: the token said "no" without failing, or there is no contract at all.

Condition: a token transfer of more than zero, successful, and no transfer of that contract on record. Proven where the address has no code (a call to it does
nothing), or on Tron where the call returned zero besides (the genuine USDT returns zero too, but leaves a log: knowledge/tron.md A6). Strong otherwise: a token
might move balances without a log.
Where the address has no code ``network.token_contract_absent`` says so first.
Never: "success" alone. Source: knowledge/evm.md 3.H, knowledge/tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import recorded, same


def check(facts: Facts) -> Finding | None:
    meant = intent(facts)
    if meant.kind != "token" or meant.contract is None or meant.raw_amount == 0:
        return None
    if any(same(t.contract, meant.contract) for t in recorded(facts)):
        return None
    family = facts.evm or facts.tron
    assert family is not None
    evidence = [seen("no_transfer", family.receipt)]
    absent = facts.evm is not None and isinstance(facts.evm.recipient_code, Known) and facts.evm.recipient_code.value == "0x"
    confidence = Confidence.STRONG
    if absent and facts.evm is not None:
        evidence.append(seen("no_code", facts.evm.recipient_code))
        confidence = Confidence.PROVEN
    elif facts.tron is not None:
        receipt = facts.tron.receipt.value
        if receipt is not None and receipt.contract_result and not int(receipt.contract_result, 16):
            evidence.append(seen("returned", facts.tron.receipt, "0", "contractResult"))
            confidence = Confidence.PROVEN
    return RULE.fires(confidence, *evidence, contract=Address(meant.contract), absent="yes" if absent else "no")


RULE = Rule(
    code="succeeded.without_effect",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="issuer",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE | Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=10,
    actions=("ask_token_issuer",),
    do_not=("retry_unchanged",),
    check=check,
)
