"""How long a transaction has been waiting: no node says it (knowledge/evm.md 2.4), so by our own first look or by the question."""

from __future__ import annotations

from chains.facts import Facts


def waited_s(facts: Facts) -> float | None:
    """Seconds, by the earlier of the two; None where neither is known."""
    told = [moment for moment in (facts.seen_since, facts.question.submitted_at) if moment is not None]
    return (facts.clock - min(told)).total_seconds() if told else None
