"""``GET /v1/diagnoses/{id}/events``: how a diagnosis comes about, as server-sent events (the WHATWG's HTML standard, section 9.2).

Events: ``searching`` (networks), ``answered`` (network, result), ``gathering`` (network), and at the end ``answer`` (the diagnosis) or ``failed``. Every
stream begins with the first event, so one that was cut off is simply opened again. Silence is broken by a comment, so that no proxy ends it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from typing import Any

from fastapi import APIRouter
from starlette.responses import StreamingResponse

from api.doors import TheDoors
from api.jobs import Job
from api.problems import responses
from api.v1.found import DiagnosisId, found_by
from txdiag.answer import Diagnosis
from txdiag.case import Event

HEARTBEAT_S = 15.0
router = APIRouter(prefix="/v1/diagnoses", tags=["diagnoses"])


@router.get(
    "/{id}/events",
    operation_id="watch_diagnosis",
    summary="How a diagnosis comes about",
    description="Server-sent events: `searching`, `answered`, `gathering`, and at the end `answer` with the diagnosis, or `failed`.",
    response_class=StreamingResponse,
    responses={
        200: {"description": "The events", "content": {"text/event-stream": {"schema": {"type": "string"}}}},
        **responses(404, 422, 500, 503),
    },
)
async def watch(id: DiagnosisId, doors: TheDoors) -> StreamingResponse:
    job = doors.jobs.get(id)
    stored = await found_by(doors, id, None) if job is None else None
    return StreamingResponse(
        _stream(job, stored), media_type="text/event-stream", headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    )


async def _stream(job: Job | None, stored: Diagnosis | None) -> AsyncGenerator[bytes]:
    if job is not None:
        async for event in job.watch(HEARTBEAT_S):
            yield b": still at it\n\n" if event is None else _event(event.kind, _said(event))
        stored = job.answer
    if stored is None:
        yield _event("failed", {"detail": "This diagnosis failed. Ask again."})
    else:
        yield _event("answer", stored.model_dump(mode="json", by_alias=True))


def _said(event: Event) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if event.networks:
        said["networks"] = list(event.networks)
    if event.network is not None:
        said["network"] = event.network
    if event.result is not None:
        said["result"] = event.result.value
    return said


def _event(kind: str, data: dict[str, Any]) -> bytes:
    """JSON holds no line break, so one data line is enough whatever a chain says."""
    return f"event: {kind}\ndata: {json.dumps(data, ensure_ascii=True)}\n\n".encode()
