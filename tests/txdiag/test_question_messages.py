"""Real-world messages and what must be read from them: ``fixtures/messages``."""

import json
from pathlib import Path
from typing import Any

import pytest

from chains.facts import QuestionFacts
from chains.networks.registry import load_registry
from txdiag.answer import Question
from txdiag.question import read_question

FOLDER = Path(__file__).parents[2] / "fixtures" / "messages"
REGISTRY = load_registry()
ROWS = [(path.stem, row) for path in sorted(FOLDER.glob("*.json")) for row in json.loads(path.read_text(encoding="utf-8"))]


def said(facts: QuestionFacts) -> dict[str, Any]:
    """What the facts say beyond "nothing known". What a message of a node means is asked in test_messages.py and test_refusals.py,
    which amounts it names in test_complaints.py."""
    return {"kind": facts.kind.value} | facts.model_dump(mode="json", exclude_defaults=True, exclude={"refusal", "amounts"})


def test_there_are_enough_messages() -> None:
    assert len(ROWS) >= 250
    assert len({row["text"] + json.dumps(row.get("question")) for _, row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", [row for _, row in ROWS], ids=[f"{file}: {row['what']}" for file, row in ROWS])
def test_a_message_is_read(row: dict[str, Any]) -> None:
    question = Question(text=row["text"], **row.get("question", {}))
    assert said(read_question(question, REGISTRY)) == row["expect"]
