"""A diagnosis by its id: the stored one, or the one that is still in memory."""

from __future__ import annotations

from typing import Annotated

from fastapi import Path

from api.doors import Doors
from api.jobs import Job
from api.problems import ProblemError
from txdiag.answer import Diagnosis
from txdiag.store import StoreError, is_id

DiagnosisId = Annotated[str, Path(description="The `id` of a diagnosis.", examples=["dx_01JD0B5Q4M8Y7ZK3T6W9XACDEF"])]


async def found_by(doors: Doors, id_: str, job: Job | None) -> Diagnosis:
    """The stored answer, which a refresh may have replaced, else the one kept in memory. Raises ProblemError 404, StoreError."""
    promised = job.answer if job is not None else None
    try:
        stored = await doors.services.store.get(id_) if is_id(id_) else None
    except StoreError:
        if promised is None:
            raise
        stored = None
    found = stored or promised
    if found is None:
        raise ProblemError(404, "No diagnosis has this id.")
    return found
