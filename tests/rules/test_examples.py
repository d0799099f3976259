"""Every example beside a rule, and what every cause's folder must hold.

An example is the facts, saved, with where they come from. ``fires_*`` must fire with the confidence and figures it names; ``silent_*``
looks alike and must not. Every firing example is also told in every language to every audience.
"""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any, get_args

import pytest

import rules
from chains.facts import FactMissing, Facts
from chains.networks.registry import load_registry
from rules.engine import catalogue, judge, rule
from rules.model import Finding, Rule, RuledOut, Stage
from rules.predicates import families_of, stage_of
from txdiag import texts
from txdiag.answer import Audience
from txdiag.explain import REPLY_CAP, Reader, explain, public

ROOT = Path(rules.__path__[0])
REGISTRY = load_registry()


def examples(kind: str) -> list[Any]:
    return [
        pytest.param(r.code, path, id=f"{r.code}-{path.stem}")
        for r in catalogue()
        for path in sorted((ROOT / r.code.replace(".", "/") / "examples").glob(f"{kind}_*.json"))
    ]


def load(path: Path) -> tuple[Facts, dict[str, Any]]:
    raw = json.loads(path.read_text("utf-8"))
    assert raw["provenance"].strip()
    assert set(raw) == {"provenance", "facts", "expect"}
    return Facts.model_validate(raw["facts"]), raw["expect"]


def outcome(r: Rule, facts: Facts) -> tuple[str, Finding | None]:
    if stage_of(facts) not in r.stages or not r.families & families_of(facts):
        return "not_applicable", None
    try:
        said = r.check(facts)
    except FactMissing:
        return "not_applicable", None
    if isinstance(said, Finding):
        return "fires", said
    return ("ruled_out" if isinstance(said, RuledOut) else "silent"), None


@pytest.mark.parametrize(("code", "path"), examples("fires"))
def test_fires(code: str, path: Path) -> None:
    facts, expect = load(path)
    verdict, finding = outcome(rule(code), facts)
    assert verdict == "fires" and finding is not None
    assert finding.confidence == expect["confidence"]
    said = {name: public(p).lower() for name, p in finding.params.items()}  # addresses are written with their checksum
    assert said | {name: value.lower() for name, value in expect.get("params", {}).items()} == said
    judgement = judge(facts)
    assert not judgement.broken
    if expect.get("primary"):
        assert judgement.findings[0].code == code
    if "funds" in expect:
        assert finding.funds is not None and finding.funds.location == expect["funds"]
    for locale in texts.locales():
        for audience in get_args(Audience):
            answer = explain(facts, judgement, id_="dx_test", reader=Reader(locale, audience), registry=REGISTRY)
            assert 0 < len(answer.reply.text) <= REPLY_CAP
            assert "{" not in answer.reply.text + answer.reply.markdown + answer.cause.detail
            if audience == "user":  # how sure it is is said once (knowledge/wording.md, rule 6)
                assert answer.cause.detail.lower().count("most likely") <= 1 and answer.cause.detail.count("很可能") <= 1
            if locale == "en":
                assert not any("一" <= c <= "鿿" for c in answer.reply.text), answer.reply.text


@pytest.mark.parametrize(("code", "path"), examples("ruled_out"))
def test_ruled_out(code: str, path: Path) -> None:
    facts, expect = load(path)
    assert expect == {"outcome": "ruled_out"}
    assert outcome(rule(code), facts)[0] == "ruled_out"
    judgement = judge(facts)
    assert code not in {f.code for f in (*judgement.findings, *judgement.hidden)}
    for locale in texts.locales():
        answer = explain(facts, judgement, id_="dx_test", reader=Reader(locale, "agent"), registry=REGISTRY)
        because = [item.because for item in answer.ruled_out if item.code == code]
        assert because and because[0] and "{" not in because[0]
        assert because[0] not in answer.reply.text


@pytest.mark.parametrize(("code", "path"), examples("silent"))
def test_silent(code: str, path: Path) -> None:
    facts, expect = load(path)
    assert outcome(rule(code), facts)[0] == expect.get("outcome", "silent")
    assert expect.get("outcome") != "fires"


@pytest.mark.parametrize("r", catalogue(), ids=lambda r: r.code)
def test_folder(r: Rule) -> None:
    folder = ROOT / r.code.replace(".", "/")
    assert list((folder / "examples").glob("fires_*.json")), "no example that fires"
    assert list((folder / "examples").glob("silent_*.json")), "no look-alike that stays silent"
    doc = (files(f"rules.{r.code}") / "rule.py").read_text("utf-8").split('"""')[1]
    assert len(doc.strip().splitlines()) >= 3, "the docstring is the cause's page"
    assert r.stages <= frozenset(Stage)
    for locale in ("en", "zh-Hans"):
        source = (folder / f"{locale}.ftl").read_text("utf-8")
        for name in ("title", "why", "todo"):
            assert f"\n{name} =" in f"\n{source}", f"{locale}.ftl lacks {name}"
