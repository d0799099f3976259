"""A refusal whose words name a cause: what the causes that stand on the contract's own words alone have in common.

What the words mean stands in the table of texts and errors (chains/data/revert_texts.toml), each row with the contracts that say so. A claim of
the contract, not a measurement: proven is that it refused so; the meaning is known contract semantics, so strong at most.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.failed.verdict import Verdict, verdict
from rules.model import Confidence, Evidence, Finding, Quote, Rule

SYMPTOMS = (
    "failed.revert_string",
    "failed.revert_bare",
    "failed.custom_error",
    "failed.custom_error_unknown",
    "failed.panic",
)


def named(facts: Facts, code: str) -> tuple[Verdict, Quote] | None:
    """How it ended and what the contract said, where that names this cause."""
    found = verdict(facts)
    if found is None or found.end != "revert" or found.cause != code or found.reason is None:
        return None
    return found, Quote(found.reason.text or found.reason.signature or "")


def told(rule: Rule, facts: Facts) -> Finding | None:
    """The finding of a cause that stands on these words alone."""
    found = named(facts, rule.code)
    if found is None:
        return None
    ended, words = found
    return rule.fires(as_sure(ended), *said(ended, words), reason=words)


def as_sure(found: Verdict) -> Confidence:
    return Confidence.STRONG if found.confidence is Confidence.PROVEN else found.confidence


def said(found: Verdict, words: Quote) -> tuple[Evidence, ...]:
    return (*found.evidence, Evidence("revert_reason", words))
