"""``POST /v1/watches``: tells the operator's webhook when a case that may still change has changed (docs/webhooks.md)."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field

from api.doors import Agent, TheDoors
from api.problems import responses
from api.v1.diagnoses import takes_json
from api.v1.found import found_by
from api.watching import watch
from txdiag.answer import Part

router = APIRouter(prefix="/v1/watches", tags=["diagnoses"])


class WatchRequest(Part):
    """Which case."""

    model_config = ConfigDict(json_schema_extra={"example": {"id": "dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF"}})

    id: str = Field(min_length=1, max_length=40, description="The `id` of a diagnosis that may still change.")


class Watching(BaseModel):
    """It is looked at again at ``next_look`` first, and not after ``until``."""

    id: str
    status: str
    next_look: datetime
    until: datetime


@router.post(
    "",
    operation_id="watch_changes",
    summary="Tell the webhook when a pending case changes",
    description="There is one watch a case; another one begins it anew. 404 of type `not-set-up` where the service has no webhook.",
    status_code=201,
    responses=responses(400, 401, 404, 413, 415, 422, 429, 500, 503),
    dependencies=[Depends(takes_json)],
)
async def watch_changes(request: Request, body: WatchRequest, doors: TheDoors, agent: Agent) -> Watching:
    answer = await found_by(doors, body.id, None)
    if not agent:
        await doors.rate.charge(request)
    begun = await watch(doors, answer, agent=agent)
    return Watching(id=answer.id, status=answer.status, next_look=begun.due_at, until=begun.until)
