"""A contract refused it with an error that no public table we keep knows.

Condition: the revert data is neither a text nor a panic nor a known error whose arguments fit, or it cannot be read. EVM: from the replay at the
parent block, with more gas as well (rules/failed/verdict.py). Tron: from ``contractResult[0]`` of the receipt.
Proven: that it is unknown. The selector is what the makers of the app need. Never: an invented meaning. Source: knowledge/evm.md 3.F.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Finding, Location, Quote, Rank, Rule, Severity, Stage, seen

_SHOWN = 138  # hex digits of the data: the selector and four words would be 266; two are enough to recognise it


def check(facts: Facts) -> Finding | None:
    found = refusal(facts)
    if found is None or found[1] != "unknown":
        return None
    verdict, _, error = found
    selector = error.selector or error.data[:10]
    source = facts.tron.receipt if facts.tron is not None else None
    own = (seen("revert_selector", source, selector, "contractResult"),) if source is not None else ()
    return RULE.fires(
        verdict.confidence, *verdict.evidence, *own, selector=selector, data=Quote(error.data[:_SHOWN]), lacks=verdict.lacks
    )


RULE = Rule(
    code="failed.custom_error_unknown",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=60,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
