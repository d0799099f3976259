"""Runs the rules: discover, check needs, evaluate, contain, rank, suppress.

Every rule ends in one of four ways, each recorded: fired, silent, not applicable (a fact is missing), broken (it raised; the
others go on).
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import rules
from chains.facts import FactMissing, Facts, Missing
from chains.needs import Needs
from rules.model import Confidence, Finding, Rule, RuledOut, Stage
from rules.predicates import families_of, stage_of

_MOST_RULED_OUT = 4  # more is read by nobody; the suspicions that come first in the order of causes are kept
_CONFIDENCE_ORDER = {c: n for n, c in enumerate(Confidence)}


@dataclass(frozen=True, slots=True)
class Broken:
    code: str
    error: str  # the class of the exception; its text may quote a chain


@dataclass(frozen=True, slots=True)
class Judgement:
    """All that the rules said. ``findings`` ranked, symptoms taken out into ``hidden``."""

    stage: Stage
    findings: tuple[Finding, ...]
    hidden: tuple[Finding, ...] = ()
    ruled_out: tuple[RuledOut, ...] = ()
    missing: tuple[tuple[str, Missing], ...] = ()  # (code of the rule, what it lacked)
    broken: tuple[Broken, ...] = ()


@cache
def catalogue() -> tuple[Rule, ...]:
    """Every rule on disk, by code. The folder is the code: rules/pending/nonce_gap is pending.nonce_gap."""
    found: list[Rule] = []
    for module in pkgutil.walk_packages(rules.__path__, "rules."):
        if module.name.endswith(".rule"):
            rule: Rule = import_module(module.name).RULE
            if module.name != f"rules.{rule.code}.rule":
                raise ImportError(f"{module.name} holds the rule of {rule.code}")
            found.append(rule)
    return tuple(sorted(found, key=lambda r: r.code))


def rule(code: str) -> Rule:
    """The rule with this code. KeyError where there is none."""
    return {r.code: r for r in catalogue()}[code]


def applicable(facts: Facts, known: Iterable[Rule] | None = None) -> tuple[Rule, ...]:
    """The rules that can still say something: right family, right stage, and of what the question is about."""
    stage, families = stage_of(facts), families_of(facts)
    return tuple(
        r
        for r in (catalogue() if known is None else known)
        if stage in r.stages and r.families & families and (r.only_if is None or r.only_if(facts))
    )


def needs_of(facts: Facts, known: Iterable[Rule] | None = None) -> Needs:
    """What the rules that can still apply want to know beyond the first wave."""
    wanted = Needs.NOTHING
    for r in applicable(facts, known):
        wanted |= r.needs
    return wanted


def judge(facts: Facts, known: Iterable[Rule] | None = None) -> Judgement:
    """All rules over the facts. Pure: the same facts give the same judgement."""
    rules_here = applicable(facts, known)
    by_code = {r.code: r for r in rules_here}
    fired: list[Finding] = []
    ruled_out: list[RuledOut] = []
    missing: list[tuple[str, Missing]] = []
    broken: list[Broken] = []
    for r in rules_here:
        try:
            said = r.check(facts)
        except FactMissing as lack:
            missing.append((r.code, lack.missing))
        except Exception as error:  # noqa: BLE001  # a broken rule is contained and reported, whatever it raised
            broken.append(Broken(r.code, type(error).__name__))
        else:
            if isinstance(said, Finding):
                fired.append(said)
            elif said is not None:
                ruled_out.append(said)
    symptoms = {hidden for f in fired for hidden in by_code[f.code].hides if hidden != f.code}
    fired.sort(key=lambda f: (f.rank, f.order, _CONFIDENCE_ORDER[f.confidence], f.code))
    return Judgement(
        stage=stage_of(facts),
        findings=tuple(f for f in fired if f.code not in symptoms),
        hidden=tuple(f for f in fired if f.code in symptoms),
        ruled_out=tuple(sorted(ruled_out, key=lambda o: (by_code[o.code].rank, by_code[o.code].order, o.code))[:_MOST_RULED_OUT]),
        missing=tuple(missing),
        broken=tuple(broken),
    )
