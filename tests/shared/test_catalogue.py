"""The rules against the catalogue of causes: codes are never renamed, and what is said of them is the same everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from rules.engine import catalogue
from rules.model import Rule

SPEC: dict[str, dict[str, Any]] = {
    row["code"]: row for row in yaml.safe_load((Path(__file__).parents[3] / "shared" / "spec" / "causes.yaml").read_text("utf-8"))
}


@pytest.mark.parametrize("rule", catalogue(), ids=lambda r: r.code)
def test_a_rule_is_what_the_catalogue_says(rule: Rule) -> None:
    row = SPEC[rule.code]
    assert sorted(rule.families) == sorted(row["families"])
    assert (rule.severity, rule.fixable_by, rule.funds, rule.tier) == (
        row["severity"],
        row["fixable_by"],
        row["funds"],
        row["tier"],
    )
    assert set(rule.hides) <= set(SPEC)
