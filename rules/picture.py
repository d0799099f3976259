"""Figures that explain a cause better as a picture than in a sentence. A rule gives the figures, never how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Fees:
    """What a waiting transaction offers against what blocks ask for: wei per gas (of blobs: per blob gas). base_fees: oldest first, the
    last is the next block's."""

    offered: int
    base_fees: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Energy:
    """What the call takes and what there was for it, in energy."""

    needed: int
    available: int


@dataclass(frozen=True, slots=True)
class Confirmations:
    """Blocks from its own on. needed: until it is usually final."""

    have: int
    needed: int


Picture: TypeAlias = Fees | Energy | Confirmations
