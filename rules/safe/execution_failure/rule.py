"""The Safe ran, and the step it was to do failed inside.

Condition: the transaction succeeded, and a contract logged Safe's ``ExecutionFailure``. The Safe's number is used up and its signatures with it.
Proven where the log is by the contract that was called with ``execTransaction`` (0x6a761202), else strong: a module, a bundle or a relayer may
have called the Safe, and any contract can write such a log.
Never: "the transaction failed", "succeeded" alone. Source: knowledge/evm.md 3.I, 7.1, 7.2.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt, evm_transaction

_EXEC_TRANSACTION = "0x6a761202"


def check(facts: Facts) -> Finding | None:
    evm, receipt = facts.evm, evm_receipt(facts)
    if evm is None or receipt is None or receipt.status != 1 or not evm.failed_safes:
        return None
    tx = evm_transaction(facts)
    direct = tx is not None and tx.to in evm.failed_safes and tx.input.startswith(_EXEC_TRANSACTION)
    safe = tx.to if tx is not None and direct and tx.to is not None else evm.failed_safes[0]
    return RULE.fires(
        Confidence.PROVEN if direct else Confidence.STRONG,
        seen("safe_failed", evm.receipt, Address(safe), "logs"),
        safe=Address(safe),
    )


RULE = Rule(
    code="safe.execution_failure",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.NOTHING,
    rank=Rank.DISAPPOINTS,
    order=6,
    hides=("succeeded.as_requested", "succeeded.without_effect", "succeeded.zero_value", "succeeded.internal_transfer_only"),
    actions=("check_safe",),
    check=check,
)
