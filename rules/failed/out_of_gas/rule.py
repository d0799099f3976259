"""The transaction used up its gas limit.

Condition: replayed at the parent block with its own gas it fails, with more gas and nothing else changed it succeeds, and all gas was used
(rules/failed/verdict.py): more gas would have made it go through. Proven, a counterfactual pair in the same fee form.
Where it runs out of gas and fails with the most gas there is as well (an endless loop, a need above the network's ceiling, a refusal that comes
later) it is strong, and more gas is not advised.
Storing the code of a new contract counts as well (``contract creation code storage out of gas``).
Ruled out where a replay of the pair above ends in the same words with more gas, and either a tenth of the limit was left or a halt other than for gas took it all.
Never: concluded from ``gasUsed == gasLimit``; "raise the gas price". Source: knowledge/evm.md 2.3, 3.F.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.gas_advice import advised
from rules.failed.verdict import more_gas_changes_nothing, verdict
from rules.model import Finding, Location, Param, Rank, Rule, RuledOut, Severity, Stage, seen
from rules.predicates import evm_receipt, evm_transaction

_LEFT = (9, 10)  # share of the limit below which what was used is clearly less


def check(facts: Facts) -> Finding | RuledOut | None:
    found = verdict(facts)
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if found is not None and tx is not None and receipt is not None and more_gas_changes_nothing(facts, found):
        more = facts.evm.replay_gas if facts.evm is not None else None
        clearly = found.end == "halt" or receipt.gas_used * _LEFT[1] < tx.gas * _LEFT[0]
        if more is None or more <= tx.gas or not clearly:
            return None
        return RULE.rules_out(gas_used=receipt.gas_used, gas_limit=tx.gas, more=more, all="yes" if found.end == "halt" else "no")
    if found is None or found.end not in ("out_of_gas", "no_limit_helps") or facts.evm is None or tx is None or receipt is None:
        return None
    evidence = (
        seen("gas_limit", facts.evm.transaction, tx.gas, "gas"),
        seen("gas_used", facts.evm.receipt, receipt.gas_used, "gasUsed"),
        *found.evidence,
    )
    params: dict[str, Param] = {"gas_limit": tx.gas, "gas_used": receipt.gas_used}
    if found.end == "no_limit_helps":
        return RULE.fires(
            found.confidence,
            *evidence,
            actions=("report_to_app",),
            do_not=("retry_unchanged", "raise_gas_limit", "raise_gas_price"),
            helps="no",
            more=params,
        )
    limit = advised(facts, tx)
    if limit is not None:
        params |= {"gas_needed": facts.evm.gas_needed.value, "gas_advised": limit}
    return RULE.fires(found.confidence, *evidence, helps="yes" if limit is None else "known", more=params)


RULE = Rule(
    code="failed.out_of_gas",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=20,
    hides=("failed.contract_creation", "failed.stipend_too_small"),
    actions=("resend_with_gas",),
    do_not=("raise_gas_price",),
    check=check,
)
