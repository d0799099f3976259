"""At most two waves for what the receipt and one look around it decide, three where the last word is another endpoint's; counted at a proxy."""

from __future__ import annotations

import pytest

from tests.performance.report import PAGE
from tests.performance.tron_causes import Count, counted, rows
from tests.tron_node import case, names

pytestmark = pytest.mark.timeout(300)  # the first of them counts for all: 96 answers of nodes that are far away


@pytest.fixture(scope="module")
def counts() -> list[Count]:
    return []


async def _all(counts: list[Count]) -> list[Count]:
    """Counted once for all tests."""
    if not counts:
        counts += await counted()
    return counts


async def test_every_recording_in_the_waves_it_is_allowed(counts: list[Count]) -> None:
    found = await _all(counts)
    assert [c.name for c in found] == names()
    assert [c for c in found if c.waves > c.allowed or c.cause not in case(c.name)["truth"]["codes"]] == []


async def test_the_answer_says_how_many_it_were(counts: list[Count]) -> None:
    assert [c for c in await _all(counts) if c.told != c.waves] == []


async def test_the_page_tells_the_counts_of_today(counts: list[Count]) -> None:
    """Where they have changed: ``python -m tests.performance.report`` writes the page anew."""
    page = PAGE.read_text("utf-8")
    assert [row for row in rows(await _all(counts)) if row not in page] == []
