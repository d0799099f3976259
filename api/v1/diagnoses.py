"""Diagnoses: ask, ask for many, fetch again."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Annotated

import structlog
from fastapi import APIRouter, Body, Depends, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, ValidationError

from api.doors import Agent, Doors, Language, TheDoors
from api.problems import FieldError, Problem, ProblemError, request_id_of, responses
from api.v1.found import DiagnosisId, found_by
from api.v1.question import EXAMPLES, BatchRequest, DiagnosisRequest, question_of
from chains.bundle import Bundle
from txdiag.answer import Diagnosis, Question
from txdiag.case import OnEvent
from txdiag.explain import Reader
from txdiag.store import is_id, new_id

BATCH_WORKERS = 8  # texts of one batch that are diagnosed at once
_log = structlog.get_logger("api")


def takes_json(request: Request) -> None:
    """Raises ProblemError 415 for any other body."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json" and not (kind.startswith("application/") and kind.endswith("+json")):
        raise ProblemError(415)


router = APIRouter(prefix="/v1/diagnoses", tags=["diagnoses"])


class Promise(BaseModel):
    """A diagnosis that is being made. Fetch it with its id."""

    model_config = ConfigDict(json_schema_extra={"example": {"id": "dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF", "status": None}})

    id: str
    status: None = None


@router.post(
    "",
    operation_id="diagnose",
    summary="What happened to this transaction?",
    description=(
        "Takes a transaction hash, an explorer link or a whole message, and answers where the money is, why, and what to do. "
        "The answer is 200 whatever the text holds and whatever the chains do. `reply.text` can be sent to the user as it stands; "
        "never advise anything that `do_not` lists. With the header `Prefer: respond-async` the answer is 202 at once."
    ),
    response_model=Diagnosis,
    responses={
        202: {
            "model": Promise,
            "description": "It is being made; fetch it at `Location`.",
            "headers": {"Location": {"description": "Where the diagnosis will be", "schema": {"type": "string"}}},
        },
        **responses(400, 401, 413, 415, 422, 429, 500, 503),
    },
    dependencies=[Depends(takes_json)],
)
async def diagnose(
    request: Request,
    body: Annotated[DiagnosisRequest, Body(openapi_examples=EXAMPLES)],
    doors: TheDoors,
    agent: Agent,
    language: Language,
) -> Diagnosis | Response:
    question = question_of(body, doors.services.registry, language)
    if not agent:
        await doors.rate.charge(request)
    if not _wants_promise(request):
        with doors.admission.slots():
            return (await doors.diagnose(question, doors.services, agent=agent)).diagnosis
    id_ = new_id(datetime.now(UTC))
    place = ExitStack()
    place.enter_context(doors.admission.slots())  # refused now, not after the promise

    async def make(on_event: OnEvent) -> Diagnosis:
        with place:
            return (await doors.diagnose(question, doors.services, agent=agent, on_event=on_event, id_=id_)).diagnosis

    doors.jobs.start(id_, make)
    return JSONResponse(
        Promise(id=id_).model_dump(),
        202,
        headers={"Location": f"/v1/diagnoses/{id_}", "Preference-Applied": "respond-async"},
    )


def _wants_promise(request: Request) -> bool:
    wishes = (wish.split(";")[0].strip().lower() for line in request.headers.getlist("prefer") for wish in line.split(","))
    return "respond-async" in wishes


@router.post(
    "/batch",
    operation_id="diagnose_batch",
    summary="The same for up to 100 texts",
    description="One object for each text, in order: a diagnosis, or a problem where that one text cannot be taken.",
    response_model=list[Diagnosis | Problem],
    responses=responses(400, 401, 413, 415, 422, 429, 500, 503),
    dependencies=[Depends(takes_json)],
)
async def diagnose_batch(
    request: Request, body: BatchRequest, doors: TheDoors, agent: Agent, language: Language
) -> list[Diagnosis | Problem]:
    if not agent:
        await doors.rate.charge(request, len(body.texts))
    answers: list[Diagnosis | Problem | None] = [None] * len(body.texts)
    numbers = iter(range(len(body.texts)))

    async def work() -> None:
        for number in numbers:  # shared by all workers: each takes the next one
            answers[number] = await _one_of_many(
                doors, body.texts[number], language, agent=agent, request_id=request_id_of(request)
            )

    with doors.admission.slots(min(BATCH_WORKERS, len(body.texts))) as places:
        async with asyncio.TaskGroup() as group:
            for _ in range(places):
                group.create_task(work())
    return [answer for answer in answers if answer is not None]


async def _one_of_many(
    doors: Doors, text: str, language: str | None, *, agent: bool, request_id: str | None
) -> Diagnosis | Problem:
    """One text's answer. Never raises: the others must not suffer."""
    try:
        question = Question(text=text, locale=language)
    except ValidationError:
        message = "is empty" if not text else "must have at most 4000 characters"
        return ProblemError(422, errors=[FieldError(field="text", message=message)]).document(request_id)
    try:
        return (await doors.diagnose(question, doors.services, agent=agent)).diagnosis
    except Exception as failure:  # noqa: BLE001  # contained: one broken diagnosis must not lose 99 others
        _log.error("batch_text_failed", exc_info=failure)
        return ProblemError(500).document(request_id)


@router.get(
    "/{id}",
    operation_id="get_diagnosis",
    summary="A diagnosis made before",
    description="`status` is null while it is being made. With `refresh=true` the same question is asked again and the answer replaced.",
    response_model=Diagnosis | Promise,
    responses=responses(401, 404, 422, 429, 500, 503),
)
async def get_diagnosis(
    request: Request,
    id: DiagnosisId,
    doors: TheDoors,
    agent: Agent,
    refresh: Annotated[bool, Query(description="Diagnose again.")] = False,
) -> Diagnosis | Promise:
    job = doors.jobs.get(id)
    if job is not None and job.failed:
        raise ProblemError(500, "This diagnosis failed. Ask again.")
    if job is not None and job.answer is None:
        return Promise(id=id)
    found = await found_by(doors, id, job)
    if not refresh:
        return found
    packed = await doors.services.store.bundle(id)
    if packed is None:
        return found  # nothing of the question was kept: it held a secret, and no chain can change that
    if not agent:
        await doors.rate.charge(request)
    read = Bundle.loads(packed).question
    # the language is the first answer's: others read it under the same link
    reader = Reader(found.reply.locale, "agent" if agent else "user")
    with doors.admission.slots():
        again = await doors.diagnose_again(read, reader, doors.services, agent=agent, id_=id)
    return again.diagnosis


@router.get(
    "/{id}/bundle",
    operation_id="get_diagnosis_bundle",
    summary="The evidence of a diagnosis",
    description="Every answer of a node that the diagnosis rests on; `txdiag replay` comes to the same diagnosis from it.",
    response_class=Response,
    responses={
        200: {"description": "The bundle", "content": {"application/json": {"schema": {"type": "object"}}}},
        **responses(404, 422, 500, 503),
    },
)
async def get_bundle(
    id: DiagnosisId,
    doors: TheDoors,
) -> Response:
    packed = await doors.services.store.bundle(id) if is_id(id) else None
    if packed is None:
        raise ProblemError(404, "No bundle has this id.")
    return Response(packed, media_type="application/json", headers={"Content-Disposition": f'attachment; filename="{id}.json"'})
