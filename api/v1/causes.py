"""The catalogue of causes: codes, texts, what is advised and who takes a case over."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel

from api.doors import Language
from api.problems import ProblemError, responses
from rules.actions import ACTIONS, DO_NOT, QUEUES
from rules.engine import catalogue
from rules.model import Family, Location, Rule, Severity
from txdiag import texts

router = APIRouter(prefix="/v1/causes", tags=["catalogue"])
Locale = Annotated[
    str | None, Query(description="Language of the texts; else Accept-Language; else en.", max_length=35, examples=["zh-Hans"])
]


class ActionInfo(BaseModel):
    """Something to do."""

    code: str
    actor: str
    text: str
    risk: str | None = None


class CodedText(BaseModel):
    code: str
    text: str


class CauseInfo(BaseModel):
    """One cause. In the texts an ellipsis stands for a case's own figures."""

    code: str
    families: list[Family]
    severity: Severity
    fixable_by: str
    funds: Location
    title: str
    detail: str | None
    how_to_tell: str
    how_to_avoid: str
    actions: list[ActionInfo]
    do_not: list[CodedText]
    queue: CodedText
    docs_url: str
    locale: str


class Catalogue(BaseModel):
    """All causes, and all that may be advised or advised against, also beyond a cause's usual advice."""

    locale: str
    causes: list[CauseInfo]
    actions: list[ActionInfo]
    do_not: list[CodedText]
    queues: list[CodedText]


@router.get("", operation_id="list_causes", summary="Every cause that can be named", responses=responses(422))
async def list_causes(language: Language, locale: Locale = None) -> Catalogue:
    tag = texts.negotiate(locale) or language or texts.DEFAULT
    return Catalogue(
        locale=tag,
        causes=[_cause(rule, tag) for rule in catalogue()],
        actions=[_action(code, tag) for code in ACTIONS],
        do_not=[CodedText(code=code, text=texts.shared(f"dont-{code}", tag)) for code in sorted(DO_NOT)],
        queues=[CodedText(code=code, text=texts.shared(f"queue-{code}", tag)) for code in sorted(QUEUES)],
    )


@router.get(
    "/{code}",
    operation_id="explain_cause",
    summary="One cause, explained",
    responses=responses(404, 422),
)
async def explain_cause(
    code: Annotated[str, Path(description="The code of a cause.", examples=["failed.out_of_gas"])],
    language: Language,
    locale: Locale = None,
) -> CauseInfo:
    tag = texts.negotiate(locale) or language or texts.DEFAULT
    rule = next((rule for rule in catalogue() if rule.code == code), None)
    if rule is None:
        raise ProblemError(404, "No cause has this code.")
    return _cause(rule, tag)


def _cause(rule: Rule, tag: str) -> CauseInfo:
    return CauseInfo(
        code=rule.code,
        families=sorted(rule.families),
        severity=rule.severity,
        fixable_by=rule.fixable_by,
        funds=rule.funds,
        title=texts.title_of(rule.code, tag),
        detail=texts.in_general(rule.code, "why", tag),
        how_to_tell=texts.advice(rule.code, "tell", tag),
        how_to_avoid=texts.advice(rule.code, "prevent", tag),
        actions=[_action(code, tag) for code in rule.actions],
        do_not=[CodedText(code=code, text=texts.shared(f"dont-{code}", tag)) for code in rule.do_not],
        queue=CodedText(code=rule.queue, text=texts.shared(f"queue-{rule.queue}", tag)),
        docs_url=f"/causes/{rule.code}",
        locale=tag,
    )


def _action(code: str, tag: str) -> ActionInfo:
    action = ACTIONS[code]
    return ActionInfo(
        code=code,
        actor=action.actor,
        text=texts.shared(f"action-{code}", tag),
        risk=texts.shared(f"action-{code}-risk", tag) if action.risk else None,
    )
