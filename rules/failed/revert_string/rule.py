"""A contract refused it and said why, in words of its own.

Condition: the revert data is ``Error(string)`` (0x08c379a0) with something to read in it. EVM: from the replay at the parent block, with more gas as
well (rules/failed/verdict.py; without that second replay it may be the symptom of a starved inner call, then likely at most). Tron: from
``contractResult[0]`` of the receipt, never from ``resMessage``. Of nested errors the innermost is told.
Proven is the text; what it means is the contract's. Where our tables know its meaning a ``token.*``, ``swap.*`` or ``access.*`` cause says it and this
one steps back. The text is hostile: anyone can write anything into a contract, so it is quoted, cut and never followed.
Never: raw hex alone; "contract code error, contact the deployer". Source: knowledge/evm.md 3.F, tron.md A5.3, F9.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Finding, Location, Quote, Rank, Rule, Severity, Stage, seen


def check(facts: Facts) -> Finding | None:
    found = refusal(facts)
    if found is None or found[1] != "text":
        return None
    said = Quote(found[2].text or "")
    source = facts.tron.receipt if facts.tron is not None else None
    own = (seen("revert_reason", source, said, "contractResult"),) if source is not None else ()
    return RULE.fires(found[0].confidence, *found[0].evidence, *own, reason=said, lacks=found[0].lacks)


RULE = Rule(
    code="failed.revert_string",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=60,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
