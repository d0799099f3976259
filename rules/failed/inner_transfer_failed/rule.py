"""A contract on Tron was to pay TRX or a TRC-10 token out of what it holds, and that payment could not be made.

Condition: ``receipt.result == TRANSFER_FAILED``. The node's message tells which of three it was: ``transfer trx failed: …`` (mostly too little in the
contract), ``transfer trc10 failed: …`` or ``not valid token id``, ``endowment out of long range`` (an impossible amount).
Proven. Only the energy that was used is charged, not the whole limit.
Never: "all of the fee limit was taken". Source: knowledge/tron.md A5.3; tron-protocol.md 1 (java-tron Program.java 930-996).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import tron_receipt


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "transfer_failed" or facts.tron is None:
        return None
    receipt = tron_receipt(facts.tron)
    said = receipt.message if receipt is not None else ""
    what = "amount" if "out of long range" in said else "trc10" if "trc10" in said or "token id" in said else "trx"
    return RULE.fires(found.confidence, *found.evidence, what=what, said=Quote(said or "-"))


RULE = Rule(
    code="failed.inner_transfer_failed",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    rank=Rank.STOPPED,
    order=40,
    actions=("report_to_app",),
    do_not=("retry_unchanged",),
    check=check,
)
