"""A contract refused it with an error of its own that our table, or on Tron the interface its maker published, knows by name.

Condition: the revert data starts with a known selector and its arguments decode exactly (a selector of four bytes alone can collide). EVM: from the
replay at the parent block, with more gas as well (rules/failed/verdict.py). Tron: from ``contractResult[0]`` of the receipt.
Strong: the data are proven, the name rests on the table; likely where it is the contract's own, whose maker may have published anything. Where the table knows what an error means, its own cause says it and this one steps back.
Never: ``Custom error 0x…`` alone. Source: knowledge/evm.md 3.F, 7.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Confidence, Finding, Location, Quote, Rank, Rule, Severity, Stage, seen

_SHOWN = 8  # arguments


def check(facts: Facts) -> Finding | None:
    found = refusal(facts)
    if found is None or found[1] != "named":
        return None
    verdict, _, error = found
    said = ", ".join(f"{a.name or a.type} = {a.value}" for a in error.arguments[:_SHOWN])
    source = facts.tron.receipt if facts.tron is not None else None
    own = (seen("revert_reason", source, Quote(error.signature or ""), "contractResult"),) if source is not None else ()
    sure = Confidence.STRONG if verdict.confidence is Confidence.PROVEN else verdict.confidence
    return RULE.fires(
        Confidence.LIKELY if error.declared and sure is Confidence.STRONG else sure,
        *verdict.evidence,
        *own,
        error=Quote(error.name or error.signature or "") if error.declared else error.name or error.signature or "",
        signature=error.signature or "",
        arguments=Quote(said or "-"),
        lacks=verdict.lacks,
        by="maker" if error.declared else "table",
    )


RULE = Rule(
    code="failed.custom_error",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.CONTRACT,
    rank=Rank.STOPPED,
    order=60,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
