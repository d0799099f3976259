"""A Safe (multi-signature wallet) refused, with one of its codes.

Condition: the refusal is one of Safe's codes, GS000 to GS400 (knowledge/evm.md 7.7). ``about`` is what the code is about: gas, payment (of the gas), inner
(the step that the Safe was to do failed, and its own gas settings passed that on), signatures, owners, modules, guard, setup. A code this
version does not know is ``other``. Where it can be seen why the step failed inside (rules/failed/hidden.py) and that names a cause, that cause is told
instead; else the inner words are quoted.
Strong: Safe's own words, as its source means them. Never: "the Safe is broken". Source: knowledge/evm.md 3.I, 7.7; safe-contracts docs/error_codes.md.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, as_sure, named, said
from rules.model import Finding, Location, Rank, Rule, Severity, Stage

_ABOUT = {
    "GS010": "gas",
    "GS011": "payment",
    "GS012": "payment",
    "GS013": "inner",
    **{f"GS02{n}": "signatures" for n in range(7)},
    **{f"GS10{n}": "modules" for n in range(7)},
    **{f"GS20{n}": "owners" for n in range(6)},
    "GS300": "guard",
}


def _about(words: str) -> str:
    if not words.strip().upper().startswith("GS"):
        return "inner"  # GS013, opened: the inner call's own words
    return _ABOUT.get(words.strip()[:5].upper(), "other")


def check(facts: Facts) -> Finding | None:
    found = named(facts, RULE.code)
    if found is None:
        return None
    ended, words = found
    return RULE.fires(as_sure(ended), *said(ended, words), reason=words, about=_about(words.text))


RULE = Rule(
    code="safe.revert_code",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=27,
    hides=SYMPTOMS,
    actions=("check_safe",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
