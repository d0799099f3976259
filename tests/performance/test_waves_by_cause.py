"""How often a diagnosis has to wait for the net, and what it asks, cause by cause: within the bounds, and as the page says."""

from __future__ import annotations

import asyncio

import pytest

from tests.performance.by_cause import MORE_WAVES, MOST_CALLS, TITLE, Took, by_cause, most_waves, row
from tests.performance.report import PAGE

pytestmark = [pytest.mark.anvil, pytest.mark.timeout(400)]  # the first test waits for all of them


@pytest.fixture(scope="module")
def took() -> dict[str, Took]:
    return asyncio.run(by_cause())


def test_waves_stay_within_the_bounds(took: dict[str, Took]) -> None:
    assert {cause: t.waves for cause, t in took.items() if t.waves > most_waves(cause)} == {}


def test_calls_stay_within_the_bounds(took: dict[str, Took]) -> None:
    assert {cause: t.calls for cause, t in took.items() if t.calls > MOST_CALLS} == {}


def test_what_goes_out_together_goes_in_few_requests(took: dict[str, Took]) -> None:
    """One a wave, and a trace and an index of the past beside it."""
    assert {cause: t.requests for cause, t in took.items() if t.requests > t.waves + 2} == {}


def test_no_bound_is_wider_than_a_scene_needs(took: dict[str, Took]) -> None:
    assert {cause: most for cause, most in MORE_WAVES.items() if cause not in took or most > took[cause].waves + 1} == {}


def test_the_page_tells_the_counts_of_today(took: dict[str, Took]) -> None:
    """Where they have changed: ``python -m tests.performance.report`` writes the page anew."""
    table = PAGE.read_text("utf-8").partition(f"{TITLE}\n")[2].partition("\n## ")[0]
    assert [line + "\n" for line in table.splitlines() if line.startswith("| `")] == [row(c, t) for c, t in took.items()]
