"""What became of the rules that did not fire: what was disproven, what is only a sign of the cause, whose signs are not there, and what could not be
judged for want of an answer."""

from __future__ import annotations

from dataclasses import dataclass

from api.web.wording import words
from chains.facts import Facts, Missing, Why
from rules.engine import Judgement, applicable
from txdiag import texts

_NO_FAULT = frozenset({Why.NOT_ASKED, Why.LACKING})  # nothing failed: the question did not arise


@dataclass(frozen=True, slots=True)
class Named:
    """A cause by its code and title; why: what was lacking to judge it."""

    code: str
    title: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    symptoms: list[Named]
    silent: list[Named]
    unjudged: list[Named]


def judged(facts: Facts, judgement: Judgement, locale: str) -> Judged:
    spoken = {f.code for f in (*judgement.findings, *judgement.hidden)} | {r.code for r in judgement.ruled_out}
    lacked = [(code, missing) for code, missing in judgement.missing if missing.why not in _NO_FAULT]
    apart = spoken | {code for code, _ in judgement.missing} | {b.code for b in judgement.broken}

    def named(code: str, why: str = "") -> Named:
        return Named(code, texts.title_of(code, locale), why)

    return Judged(
        symptoms=[named(f.code) for f in judgement.hidden],
        silent=[named(rule.code) for rule in applicable(facts) if rule.code not in apart],
        unjudged=[
            *(named(code, _lack(missing, locale)) for code, missing in lacked),
            *(named(b.code, words("lack-broken", locale)) for b in judgement.broken),
        ],
    )


def _lack(missing: Missing, locale: str) -> str:
    reason = words(f"lack-{missing.why.value}", locale)
    try:
        fact = texts.shared(f"fact-{missing.detail}", locale)
    except texts.TextMissing:
        return reason
    return words("lack-of", locale, fact=fact, reason=reason)
