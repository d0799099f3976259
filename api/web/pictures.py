"""The picture of a cause as shapes: what is offered against what blocks ask for, what is needed against what there was.

Drawn by the server as SVG and coloured by the page's stylesheet. Every picture is told in a sentence too, which is its text alternative.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from txdiag import figures
from txdiag.answer import ConfirmationsPicture, EnergyPicture, FeesPicture, PictureOut

WIDTH = 360
_TALL = 96  # of the columns
_GAP = 3
_GWEI = 9
Kind: TypeAlias = Literal["fees", "energy", "confirmations"]


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle in the picture's own units; tone: which colour."""

    x: float
    y: float
    width: float
    height: float
    tone: Literal["given", "asked", "next", "rest"]


@dataclass(frozen=True, slots=True)
class Drawing:
    """height: of the whole. line: the height of the level that the columns are held against, None without one. said: the figures for the
    sentence, by name."""

    kind: Kind
    height: int
    bars: list[Bar]
    said: dict[str, str]
    line: float | None = None


def drawing_of(picture: PictureOut | None) -> Drawing | None:
    """None where the cause is told without one, and where there is nothing to compare."""
    match picture:
        case None:
            return None
        case FeesPicture():
            return _fees(picture)
        case EnergyPicture():
            return _lengths("energy", picture.available, picture.needed)
        case ConfirmationsPicture():
            return _lengths("confirmations", picture.have, picture.needed)


def _fees(picture: FeesPicture) -> Drawing | None:
    offered, asked = int(picture.offered), [int(fee) for fee in picture.base_fees]
    highest = max([offered, *asked])
    past = asked[:-1]
    if not past or highest <= 0:
        return None
    wide = (WIDTH + _GAP) / len(asked)
    bars = [
        Bar(
            round(number * wide, 2),
            round(_TALL - _TALL * fee / highest, 2),
            round(wide - _GAP, 2),
            round(_TALL * fee / highest, 2),
            "next" if number == len(asked) - 1 else "asked",
        )
        for number, fee in enumerate(asked)
    ]
    said = {
        "offered": _gwei(offered),
        "low": _gwei(min(past)),
        "high": _gwei(max(past)),
        "next": _gwei(asked[-1]),
        "blocks": str(len(past)),
    }
    return Drawing("fees", _TALL, bars, said, round(_TALL - _TALL * offered / highest, 2))


def _lengths(kind: Kind, have: int, needed: int) -> Drawing | None:
    """One beam: what there is of what it takes."""
    if needed <= 0:
        return None
    reached = round(WIDTH * min(1, have / needed), 2)
    bars = [Bar(0, 4, WIDTH, 16, "rest"), Bar(0, 4, reached, 16, "given")]
    return Drawing(kind, 24, bars, {"have": f"{have:,}", "needed": f"{needed:,}", "left": f"{max(0, needed - have):,}"})


def _gwei(wei: int) -> str:
    return figures.shown(wei, _GWEI, exact=False)
