"""For those who run it: is the process alive, can it serve."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel

from api.doors import TheDoors
from api.problems import ProblemError, responses
from txdiag.store import StoreError

router = APIRouter(tags=["operations"])


class Health(BaseModel):
    status: Literal["ok"] = "ok"


@router.get("/healthz", operation_id="health", summary="Is the process alive?")
async def health() -> Health:
    return Health()


@router.get("/readyz", operation_id="readiness", summary="Can it serve?", responses=responses(503))
async def readiness(doors: TheDoors) -> Health:
    try:
        await doors.services.store.check()
    except StoreError:
        raise ProblemError(503, "The database cannot be read.", headers={"Retry-After": "5"}) from None
    if not doors.services.registry.candidates:
        raise ProblemError(503, "There is no network to search.", headers={"Retry-After": "5"})
    return Health()
