"""A contract wanted "true" from a token and got "false" or nothing, and stopped everything.

Condition: it refused, and its words are those of the libraries that check this (``SafeERC20FailedOperation``, "SafeERC20: ERC20 operation did not succeed"). Strong: why the token
did not answer is not shown. A success without effect is ``succeeded.without_effect``.
Never: "insufficient balance". Source: knowledge/evm.md 3.G, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Confidence, Finding, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "revert" or found.cause != "token.returns_false" or found.reason is None:
        return None
    said = Quote(found.reason.text or found.reason.signature or found.reason.name or found.reason.selector or "")
    return RULE.fires(
        Confidence.STRONG if found.confidence is Confidence.PROVEN else found.confidence, *found.evidence, said=said
    )


RULE = Rule(
    code="token.returns_false",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=35,
    hides=("failed.revert_string", "failed.revert_bare", "failed.custom_error", "failed.custom_error_unknown", "failed.panic"),
    actions=("report_to_app",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
