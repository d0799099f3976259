"""A contract was to be created, and its constructor or the storing of its code failed.

Condition: a creation that failed, and not for want of gas or energy: refused by its constructor, or halted (EVM: with more gas too; Tron: REVERT, INVALID_CODE and
the other halts). As certain as that end; what the constructor said is quoted.
Never: "raise the gas limit". Source: knowledge/evm.md 3.F, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY, intent


def check(facts: Facts) -> Finding | None:
    if intent(facts).kind != "deploy":
        return None
    found = verdict(facts)
    if found is None or found.end not in ("revert", "halt", "no_limit_helps"):
        return None
    reason = found.reason
    said = (reason.text or reason.signature or reason.selector or "") if reason is not None else found.halt or ""
    return RULE.fires(found.confidence, *found.evidence, said=Quote(said), words="yes" if said else "no")


RULE = Rule(
    code="failed.contract_creation",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="developer",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=45,
    hides=(
        "failed.revert_string",
        "failed.revert_bare",
        "failed.custom_error",
        "failed.custom_error_unknown",
        "failed.panic",
        "failed.invalid_opcode",
        "failed.vm_halt",
    ),
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    tier="full",
    check=check,
)
