"""The causes as pages: their titles and sentences in the reader's language, and the rule's own documentation as it is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from itertools import groupby
from typing import Literal

from api.web.view import area_of
from rules.actions import ACTIONS
from rules.engine import catalogue
from rules.model import Rule
from txdiag import texts

_ITEM = re.compile(r"[-*] ")
_INSIDE = re.compile(r"(?<=[.;]) (?=(?:Sources?|Never|Limits?|Condition): )")  # labels that begin within a line
_LABEL = re.compile(r"([A-Z][A-Za-z ,]{2,40}):(?= |$)")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or an item of a list; label: the words before its colon."""

    kind: Literal["paragraph", "item"]
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    text: str
    risk: str | None


@dataclass(frozen=True, slots=True)
class CausePage:
    code: str
    title: str
    why: str | None
    tell: str
    prevent: str
    who: str
    steps: list[Step]
    do_not: list[str]
    blocks: list[Block]

    @property
    def groups(self) -> list[tuple[str, list[Block]]]:
        """Neighbours of one kind together, as lists are written."""
        return [(kind, list(group)) for kind, group in groupby(self.blocks, key=lambda block: block.kind)]


def areas(locale: str) -> dict[str, list[tuple[str, str]]]:
    """Code and title of every cause, by area, in the catalogue's order."""
    found: dict[str, list[tuple[str, str]]] = {}
    for rule in catalogue():
        found.setdefault(area_of(rule.code, locale), []).append((rule.code, texts.title_of(rule.code, locale)))
    return found


def cause_page(code: str, locale: str) -> CausePage | None:
    rule = next((rule for rule in catalogue() if rule.code == code), None)
    if rule is None:
        return None
    return CausePage(
        code=code,
        title=texts.title_of(code, locale),
        why=texts.in_general(code, "why", locale),
        tell=texts.advice(code, "tell", locale),
        prevent=texts.advice(code, "prevent", locale),
        who=rule.fixable_by,
        steps=[_step(code, action, locale) for action in rule.actions],
        do_not=[texts.shared(f"dont-{name}", locale) for name in rule.do_not],
        blocks=blocks(_documentation(rule)),
    )


def _step(code: str, action: str, locale: str) -> Step:
    text = texts.in_general(code, f"action-{action}", locale) or texts.shared(f"action-{action}", locale)
    return Step(text, texts.shared(f"action-{action}-risk", locale) if ACTIONS[action].risk else None)


def _documentation(rule: Rule) -> str:
    return import_module(f"rules.{rule.code}.rule").__doc__ or ""


def blocks(documentation: str) -> list[Block]:
    """Plain text in paragraphs. A new one begins after an empty line, at a list's mark and at a label (``Never: …``)."""
    found: list[Block] = []
    ended = True
    for line in (part.strip() for written in documentation.strip().splitlines() for part in _INSIDE.split(written)):
        item, label = _ITEM.match(line), _LABEL.match(line)
        if not line:
            ended = True
        elif item:
            found.append(Block("item", "", line[item.end() :]))
            ended = False
        elif label and not line.startswith("http"):
            found.append(Block("paragraph", label[1], line[label.end() :].strip()))
            ended = False
        elif ended:
            found.append(Block("paragraph", "", line))
            ended = False
        else:
            last = found.pop()
            found.append(Block(last.kind, last.label, f"{last.text} {line}".strip()))
    return [Block(b.kind, b.label, b.text.replace("``", "")) for b in found]
