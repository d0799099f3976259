"""The contract took longer than a Tron block producer may spend on one transaction; all energy up to the limit was charged.

Condition: ``receipt.result == OUT_OF_TIME``. The node's message tells which of two it was: ``CPU timeout for 'OP' …`` or ``Already Time Out``:
really too slow, and another producer may be faster; ``… 0x0a executing``: a check of the protocol, not slowness, and it fails every time.
Proven. The limit is the network's ``getMaxCpuTimeOfOneTx`` (80 ms).
Never: "your internet was slow", "the network is busy". Source: knowledge/tron.md A5.3, F8; java-tron Program.java, MUtil.java:64.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import tron_receipt

_USUAL_LIMIT_MS = 80
_PROTOCOL_CHECK = "0x0a executing"


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "out_of_time" or facts.tron is None:
        return None
    receipt = tron_receipt(facts.tron)
    parameters = facts.tron.parameters.value if isinstance(facts.tron.parameters, Known) else {}
    checked = receipt is not None and _PROTOCOL_CHECK in receipt.message
    return RULE.fires(
        found.confidence,
        *found.evidence,
        do_not=("retry_unchanged",) if checked else (),
        kind="check" if checked else "slow",
        limit_ms=parameters.get("getMaxCpuTimeOfOneTx", _USUAL_LIMIT_MS),
    )


RULE = Rule(
    code="failed.out_of_time",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="contract_owner",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.PRICES,
    rank=Rank.STOPPED,
    order=40,
    actions=("report_to_app",),
    check=check,
)
