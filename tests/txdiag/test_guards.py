"""No cause of the catalogue advises what its own answer shows to be wrong: every example that fires, told as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import rules
from chains.facts import Facts
from chains.networks.registry import load_registry
from rules.actions import ACTIONS, DO_NOT
from rules.engine import catalogue, judge
from tests.txdiag.guards import ADVISED, AGAIN, EXCLUDES, LOSS, SAME_NUMBER, WARNED, harmful
from txdiag.explain import Reader, explain

REGISTRY = load_registry()
EXAMPLES = [
    pytest.param(path, id=f"{r.code}-{path.stem}")
    for r in catalogue()
    for path in sorted((Path(rules.__path__[0]) / r.code.replace(".", "/") / "examples").glob("fires_*.json"))
]


@pytest.mark.parametrize("path", EXAMPLES)
def test_no_advice_does_harm(path: Path) -> None:
    saved: dict[str, Any] = json.loads(path.read_text("utf-8"))
    facts = Facts.model_validate(saved["facts"])
    answer = explain(facts, judge(facts), id_="dx_test", reader=Reader("en", "agent"), registry=REGISTRY)
    assert harmful(answer) == []


def test_the_guards_name_what_there_is() -> None:
    """A code that was renamed would guard nothing."""
    assert AGAIN | SAME_NUMBER <= set(ACTIONS)
    assert set().union(*EXCLUDES.values()) <= set(ACTIONS)
    assert set(EXCLUDES) | LOSS | set().union(*WARNED.values()) <= DO_NOT
    assert set(WARNED) | set(ADVISED) <= {r.code for r in catalogue()}
    assert set(ADVISED.values()) - {""} <= set(ACTIONS)
