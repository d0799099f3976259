"""The life of a transaction as a picture: signed, sent, waiting, in a block, final, and the place where it stands.

Drawn by the server as SVG and styled by the page's stylesheet. The words of the picture are its text alternative too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from txdiag.answer import Diagnosis

State: TypeAlias = Literal["done", "here", "ended", "ahead"]
STEPS = ("signed", "sent", "waiting", "included", "final")
WIDTH, HEIGHT = 360, 64
_MARGIN, _LINE = 34, 20


@dataclass(frozen=True, slots=True)
class Step:
    """x: of its middle, in the picture's own units."""

    name: str
    state: State
    x: int


def life_of(diagnosis: Diagnosis) -> list[Step]:
    """Empty where the chain does not show how far it came."""
    states = _states(diagnosis)
    gap = (WIDTH - 2 * _MARGIN) // (len(STEPS) - 1)
    return [Step(name, state, _MARGIN + gap * number) for number, (name, state) in enumerate(zip(STEPS, states, strict=False))]


def _states(diagnosis: Diagnosis) -> tuple[State, ...]:
    final = (
        diagnosis.transaction is not None
        and diagnosis.transaction.block is not None
        and diagnosis.transaction.block.finality == "finalized"
    )
    match diagnosis.status:
        case "pending":
            return "done", "done", "here", "ahead", "ahead"
        case "replaced" | "dropped":
            return "done", "done", "ended", "ahead", "ahead"
        case "failed":
            return "done", "done", "done", "ended", "done" if final else "ahead"
        case "succeeded" | "included_outcome_unknown":
            return "done", "done", "done", "done" if final else "here", "here" if final else "ahead"
        case _:
            return ()
