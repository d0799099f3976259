"""It failed and all its gas was used; which of three reasons it was cannot be told without a replay.

Condition: ``gasUsed >= gas`` on a failed receipt, and no replay at the parent block decides (no archive, the node's gas cap is below the
transaction's gas, the replay with more gas is missing). The three candidates: too little gas; the contract stopped itself with an invalid
instruction, which takes everything (old ``assert``); a refusal that fitted the limit exactly (a plain payment of 21,000 to a contract).
Possible at most. What would settle it: the replay with its own and with more gas on a node that keeps the state, or a trace.
Never: "out of gas" as a fact. Source: knowledge/evm.md 3.F.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import left_behind, unexplained
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction


def check(facts: Facts) -> Finding | None:
    found = unexplained(facts)
    if found is None or not found.all_gas or facts.evm is None:
        return None
    tx = evm_transaction(facts)
    if tx is None:
        return None
    return RULE.fires(
        Confidence.POSSIBLE,
        *found.evidence,
        seen("gas_limit", facts.evm.transaction, tx.gas, "gas"),
        seen("gas_used", facts.evm.receipt, tx.gas, "gasUsed"),
        funds=left_behind(facts),
        gas_limit=tx.gas,
        because=found.because,
    )


RULE = Rule(
    code="failed.all_gas_unknown",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TRACE,
    rank=Rank.STOPPED,
    order=80,
    actions=("look_again", "report_to_app"),
    do_not=("retry_unchanged",),
    check=check,
)
