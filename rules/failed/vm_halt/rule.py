"""The contract came to a stop by a fault of its own: a jump to nowhere, an over-full stack, a forbidden write, a result that is not there.

Condition, EVM: replayed at the parent block it halts with such a text, with more gas as well, and all gas was used (rules/failed/verdict.py;
knowledge/evm.md 2.5 for the clients' texts). Tron: ``receipt.result`` is one of BAD_JUMP_DESTINATION, OUT_OF_MEMORY, PRECOMPILED_CONTRACT,
STACK_TOO_SMALL, STACK_TOO_LARGE, STACK_OVERFLOW, JVM_STACK_OVER_FLOW, INVALID_CODE, UNKNOWN; or OUT_OF_ENERGY where an inner call or a
precompiled contract burns whatever there is (rules/energy/split.py, the replay runs out too).
Proven on the fact, nothing about why. Nothing the user can fix. Never: any cause on the user's side. Source: knowledge/evm.md 3.F, tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.energy.split import split
from rules.failed.verdict import Verdict, verdict
from rules.model import Confidence, Finding, Location, Quote, Rank, Rule, Severity, Stage

_FAULTS = {
    "invalid_jump": "jump",
    "stack": "stack",
    "write_protection": "write",
    "return_data": "data",
    "code_size": "size",
    "invalid_code": "code",
    "call_depth": "depth",
    "precompile": "precompile",
    "out_of_memory": "memory",
}


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None:
        return None
    if found.end == "out_of_energy":
        burnt = split(facts)
        return _found(facts, found, "burnt", Confidence.STRONG) if burnt is not None and burnt.limit == "burnt" else None
    if found.end != "halt" or found.halt == "invalid_opcode":
        return None
    return _found(facts, found, _FAULTS.get(found.halt or "", "other"), found.confidence)


def _found(facts: Facts, found: Verdict, fault: str, confidence: Confidence) -> Finding:
    said = next((e.value for e in reversed(found.evidence) if isinstance(e.value, Quote) and e.value.text), Quote("-"))
    return RULE.fires(confidence, *found.evidence, fault=fault, said=said)


RULE = Rule(
    code="failed.vm_halt",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.PRICES,
    rank=Rank.STOPPED,
    order=40,
    actions=("report_to_app",),
    do_not=("retry_unchanged",),
    check=check,
)
