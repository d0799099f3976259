"""Every recorded EVM transaction through the whole diagnosis: nothing crashes, the status is right, no cause contradicts what is known."""

from __future__ import annotations

import asyncio

import pytest

from tests.shared.accuracy import REPORT, Result, report, results
from tests.txdiag.guards import harmful

pytestmark = pytest.mark.timeout(400)  # the first test waits for all of them


@pytest.fixture(scope="module")
def told() -> list[Result]:
    return asyncio.run(results())


def test_the_status_is_right(told: list[Result]) -> None:
    assert [(r.case, r.answer.status, r.expected_status) for r in told if r.answer.status != r.expected_status] == []


def test_no_cause_contradicts_its_label(told: list[Result]) -> None:
    assert [(r.case, r.contradictions) for r in told if r.contradictions] == []


def test_no_advice_does_harm(told: list[Result]) -> None:
    assert [(r.case, wrong) for r in told for wrong in harmful(r.answer)] == []


def test_nothing_is_said_by_a_broken_rule(told: list[Result]) -> None:
    assert [(r.case, u.text) for r in told for u in r.answer.unknowns if "rule" in u.text] == []


def test_the_report_is_of_today(told: list[Result]) -> None:
    assert REPORT.read_text("utf-8") == report(told), "run python -m tests.shared.accuracy"
