"""A GasFree service took the transfer over and reports that it failed.

Condition (rules/gasfree/service.py): the pasted message of the service says FAILED. Possible: the words alone.
Never: "lost". Source: knowledge/tron.md A5.6.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.gasfree.service import state
from rules.model import Confidence, Evidence, Finding, Location, Quote, Rank, Rule, Severity, Stage


def check(facts: Facts) -> Finding | None:
    if state(facts) != "failed":
        return None
    return RULE.fires(Confidence.POSSIBLE, Evidence("node_text", Quote(facts.question.error_text or "")))


RULE = Rule(
    code="gasfree.failed",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="third_party",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    order=5,
    hides=("input.no_hash_in_message", "input.empty_or_malformed"),
    actions=("report_to_app",),
    do_not=("send_before_looking",),
    check=check,
)
