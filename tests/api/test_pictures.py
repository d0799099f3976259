"""The picture of a cause: what is drawn is in proportion, and stays away where there is nothing to compare."""

from __future__ import annotations

import pytest

from api.web.pictures import WIDTH, drawing_of
from txdiag.answer import ConfirmationsPicture, EnergyPicture, FeesPicture, PictureOut

GWEI = 10**9


def test_columns_stand_against_the_line() -> None:
    asked = [2 * GWEI, 3 * GWEI, 4 * GWEI]
    drawn = drawing_of(FeesPicture(offered=str(GWEI), base_fees=[str(fee) for fee in asked]))
    assert drawn is not None
    assert drawn.line is not None
    tallest = max(bar.height for bar in drawn.bars)
    assert [bar.height / tallest for bar in drawn.bars] == [0.5, 0.75, 1]
    assert (drawn.height - drawn.line) / tallest == 0.25
    assert [bar.tone for bar in drawn.bars] == ["asked", "asked", "next"]
    assert all(bar.x + bar.width <= WIDTH for bar in drawn.bars)
    assert drawn.said == {"offered": "1", "low": "2", "high": "3", "next": "4", "blocks": "2"}


@pytest.mark.parametrize(
    ("picture", "share", "left"),
    [
        (EnergyPicture(needed=28_000, available=7_000), 0.25, "21,000"),
        (EnergyPicture(needed=28_000, available=0), 0, "28,000"),
        (ConfirmationsPicture(have=3, needed=4), 0.75, "1"),
        (ConfirmationsPicture(have=9, needed=4), 1, "0"),
    ],
)
def test_a_beam_is_filled_as_far_as_it_goes(picture: PictureOut, share: float, left: str) -> None:
    drawn = drawing_of(picture)
    assert drawn is not None
    whole, given = drawn.bars
    assert (whole.width, given.width) == (WIDTH, WIDTH * share)
    assert drawn.said["left"] == left


@pytest.mark.parametrize(
    "picture",
    [
        None,
        FeesPicture(offered="1", base_fees=[]),
        FeesPicture(offered="1", base_fees=["2"]),
        FeesPicture(offered="0", base_fees=["0", "0"]),
        EnergyPicture(needed=0, available=0),
    ],
)
def test_nothing_is_drawn_where_there_is_nothing_to_compare(picture: PictureOut | None) -> None:
    assert drawing_of(picture) is None
