"""A step inside ran out of gas, though the transaction as a whole had some left.

A call hands on at most 63/64 of the gas (EIP-150). If that is too little the inner step stops, and the outer contract refuses with a text of
its own ("Payout failed") while a little gas is left. That text is a symptom.

Condition: replayed at the parent block with its own gas it fails, whatever it says; with more gas and nothing else changed it succeeds; not all gas was
used (rules/failed/verdict.py). Proven. Where the contract fixes the inner gas more does not help: then only a trace shows it, and it is
``failed.revert_bare`` or ``failed.revert_string``.
Never: the symptom as the cause; "raise the gas price". Source: knowledge/evm.md 2.3, 3.F.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.gas_advice import advised
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Param, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt, evm_transaction


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if found is None or found.end != "out_of_gas_inner" or facts.evm is None or tx is None or receipt is None:
        return None
    limit = advised(facts, tx)
    params: dict[str, Param] = {"gas_limit": tx.gas, "gas_used": receipt.gas_used}
    if limit is not None:
        params |= {"gas_needed": facts.evm.gas_needed.value, "gas_advised": limit}
    symptom = next((e.value for e in found.evidence if isinstance(e.value, Quote) and e.value.text), None)
    return RULE.fires(
        found.confidence,
        seen("gas_limit", facts.evm.transaction, tx.gas, "gas"),
        seen("gas_used", facts.evm.receipt, receipt.gas_used, "gasUsed"),
        *found.evidence,
        helps="yes" if limit is None else "known",
        symptom=symptom or Quote("-"),
        more=params,
    )


RULE = Rule(
    code="failed.out_of_gas_inner",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=20,
    hides=("failed.stipend_too_small", "failed.recipient_rejects_coins"),
    actions=("resend_with_gas",),
    do_not=("raise_gas_price", "retry_unchanged"),
    check=check,
)
