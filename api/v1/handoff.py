"""``POST /v1/diagnoses/{id}/handoff``: gives the case to people, with everything, through the operator's webhook (docs/webhooks.md)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Body, Request
from pydantic import BaseModel, ConfigDict, Field

from api.doors import Agent, TheDoors
from api.handing import COST, MOST_NOTE, hand_over
from api.problems import invalid, responses
from api.v1.feedback import secret_in
from api.v1.found import DiagnosisId, found_by
from txdiag.answer import Part, Priority

router = APIRouter(prefix="/v1/diagnoses", tags=["diagnoses"])
PASSED_ON = ("diagnosis", "evidence", "reply", "feedback", "remarks", "note")


class HandoffRequest(Part):
    """Nothing is needed."""

    model_config = ConfigDict(json_schema_extra={"example": {"note": "Ticket 4711. I wrote to the exchange yesterday."}})

    note: str | None = Field(default=None, max_length=MOST_NOTE, description="What the people should know besides; no secret.")


class HandedOver(BaseModel):
    """delivery: the number by which the people know the case. before: it was handed over earlier, and was not sent again."""

    id: str
    delivery: str
    handed_over_at: datetime
    before: bool
    queue: str
    priority: Priority
    passed_on: list[str] = Field(description="The parts of the packet.")


@router.post(
    "/{id}/handoff",
    operation_id="hand_over",
    summary="Give the case to people",
    description="Sends a packet with everything to the service's signed webhook, once. 404 of type `not-set-up` where there is none.",
    responses=responses(400, 401, 404, 413, 422, 429, 500, 502, 503),
)
async def handoff(
    request: Request,
    id: DiagnosisId,
    doors: TheDoors,
    agent: Agent,
    body: Annotated[HandoffRequest | None, Body()] = None,
) -> HandedOver:
    note = body.note if body is not None else None
    answer = await found_by(doors, id, None)
    if secret_in(note, doors.services.registry) is not None:
        raise invalid("note", "looks like a private key or a recovery phrase; nothing of it was kept")
    if not agent:
        await doors.rate.charge(request, COST)
    handed = await hand_over(doors, answer, note)
    return HandedOver(
        id=id,
        delivery=handed.handover.delivery,
        handed_over_at=handed.handover.created_at,
        before=handed.before,
        queue=answer.handoff.queue,
        priority=answer.handoff.priority,
        passed_on=list(PASSED_ON),
    )
