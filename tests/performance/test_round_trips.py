"""How often an answer has to wait for the net, counted at a proxy before real nodes. Counts only: a busy machine is no slower in them."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.performance.measure import ASKED, CASES, CHAINS, ENDPOINTS, Compared, Stage, compare, stage
from tests.performance.report import PAGE, row

pytestmark = pytest.mark.anvil

LINK, HASH, GUARDED = ASKED
EVERY = [(case, asked) for case in CASES for asked in ASKED]
STOPPED = [case for case in CASES if case != "not found"]
CODES = {
    "failed: out of gas": "failed.out_of_gas",
    "failed: too few tokens": "token.insufficient_balance",
    "pending": "pending.next_in_line",
    "not found": "not_found.everywhere",
}
SCRIPT = {
    "failed: out of gas": "ethereum: failed: out of gas",
    "failed: too few tokens": "ethereum: failed: execution reverted: ERC20: transfer amount exceeds balance",
    "pending": "ethereum: pending: next in line",
    "not found": "not found",
}


@pytest.fixture(scope="module")
def staged() -> Generator[Stage]:
    with stage() as made:
        yield made


@pytest.fixture(scope="module")
def measured() -> dict[tuple[str, str], Compared]:
    """What was measured so far: one measurement serves several tests."""
    return {}


async def _both(staged: Stage, measured: dict[tuple[str, str], Compared], case: str, asked: str) -> Compared:
    if (case, asked) not in measured:
        measured[case, asked] = await compare(staged, case, asked)
    return measured[case, asked]


@pytest.mark.parametrize(("case", "asked"), EVERY)
async def test_the_same_question_gets_a_right_answer_from_both(
    staged: Stage, measured: dict[tuple[str, str], Compared], case: str, asked: str
) -> None:
    both = await _both(staged, measured, case, asked)
    assert both.ours.answer == CODES[case] and both.theirs.answer.startswith(SCRIPT[case])


@pytest.mark.parametrize("case", STOPPED)
async def test_two_waves_where_the_network_is_known_and_one_more_where_it_is_not(
    staged: Stage, measured: dict[tuple[str, str], Compared], case: str
) -> None:
    assert (await _both(staged, measured, case, LINK)).ours.waves <= 2
    assert (await _both(staged, measured, case, HASH)).ours.waves <= 3
    assert (await _both(staged, measured, case, GUARDED)).ours.waves <= 3 + 1


async def test_not_found_takes_a_wave_and_a_second_opinion(staged: Stage, measured: dict[tuple[str, str], Compared]) -> None:
    for asked in (LINK, HASH):
        both = await _both(staged, measured, "not found", asked)
        assert both.ours.waves <= 2
        assert both.ours.requests == len(CHAINS) * (ENDPOINTS + 1)  # and their logs, for the hash may be an operation's
    assert (await _both(staged, measured, "not found", HASH)).theirs.waves == len(CHAINS)


@pytest.mark.parametrize("asked", [LINK, HASH])
@pytest.mark.parametrize("case", STOPPED)
async def test_a_third_of_the_scripts_waves_at_most(
    staged: Stage, measured: dict[tuple[str, str], Compared], case: str, asked: str
) -> None:
    both = await _both(staged, measured, case, asked)
    assert both.theirs.waves == both.theirs.requests  # it asks one thing after another
    assert 3 * both.ours.waves <= both.theirs.waves
    assert both.ours.requests < both.theirs.requests or asked == LINK


@pytest.mark.parametrize(("case", "asked"), EVERY)
async def test_connections_are_reused_and_the_answer_says_what_it_took(
    staged: Stage, measured: dict[tuple[str, str], Compared], case: str, asked: str
) -> None:
    both = await _both(staged, measured, case, asked)
    usage = both.diagnosis.usage
    traced = case.startswith("failed")  # at the same time as the batch, so beside it; what waits, or is nowhere, has run nothing
    assert both.ours.connections == (2 if traced else 1)
    assert (usage.round_trips, usage.requests, usage.calls) == (both.ours.waves, both.ours.requests, both.ours.calls)


@pytest.mark.parametrize(("case", "asked"), EVERY)
async def test_the_page_tells_the_counts_of_today(
    staged: Stage, measured: dict[tuple[str, str], Compared], case: str, asked: str
) -> None:
    """Where they have changed: ``python -m tests.performance.report`` writes the page anew."""
    assert row(case, asked, await _both(staged, measured, case, asked)) in PAGE.read_text("utf-8")


def test_the_page_has_no_other_rows() -> None:
    counts = PAGE.read_text("utf-8").partition("## Times")[0]
    assert counts.count("\n| ") == len(EVERY) + 2
