"""It failed, and what is known does not show why. The honest end of the list.

Condition (rules/failed/verdict.py, ``unexplained``): the receipt says failed, and no replay decides: the replay at the parent block succeeds (then an
earlier transaction of the same block, the price or the time decided); it ends in another way than the receipt shows; it is missing or
refused; the node's gas cap is below the transaction's gas. Tron: a refusal without a word whose replay goes through today (the state has changed
since), a result this version does not know, a receipt whose energy does not add up.
Possible at most, and it names what would settle it: a node with the old state, a replay of the whole block, a trace.
Never: a guess. Source: knowledge/evm.md 2.3, 3.F; tron.md A5.7, F7.
"""

from __future__ import annotations

from chains.facts import FactMissing, Facts
from chains.needs import Needs
from rules.energy.split import split
from rules.failed.verdict import Unexplained, left_behind, unexplained, verdict
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage

_KINDS = {
    "replay_succeeds": "changed",
    "replay_differs": "differs",
    "energy": "record",
    "unknown_result": "record",
    "no_data": "record",
}


def check(facts: Facts) -> Finding | None:
    found = unexplained(facts) or _does_not_add_up(facts)
    if found is None or found.all_gas:
        return None
    kind = _KINDS.get(found.because, "missing")
    if kind == "changed" and facts.tron is not None:
        kind = "today"
    return RULE.fires(
        Confidence.POSSIBLE,
        *found.evidence,
        funds=left_behind(facts),
        actions=("look_again", "report_to_app") if kind == "missing" else ("report_to_app",),
        kind=kind,
        because=found.because,
        lacking=found.why.why.value if found.why is not None else "-",
    )


def _does_not_add_up(facts: Facts) -> Unexplained | None:
    """Tron: it ran out of energy, and the receipt's figures do not say by which limit."""
    if facts.tron is None:
        return None
    found = verdict(facts)
    if found is None or found.end != "out_of_energy":
        return None
    try:
        split(facts)
    except FactMissing as lack:
        return Unexplained(all_gas=False, because="energy", why=lack.missing, evidence=found.evidence)
    return None


RULE = Rule(
    code="failed.not_reproducible",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.PRICES | Needs.TRACE,
    rank=Rank.STOPPED,
    order=85,
    do_not=("retry_unchanged",),
    check=check,
)
