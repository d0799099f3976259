"""``POST /v1/diagnoses/{id}/feedback``: whether an answer helped, and whether the trouble is over. It changes no rule and no answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Self

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.doors import Agent, Doors, TheDoors
from api.problems import invalid, responses
from api.v1.diagnoses import takes_json
from api.v1.found import DiagnosisId, found_by
from chains.facts import SecretKind
from chains.networks.registry import Registry
from txdiag.answer import Part, Question
from txdiag.question import read_question
from txdiag.redact import scrub
from txdiag.store import Feedback

MOST_COMMENT = 1_000  # characters
router = APIRouter(prefix="/v1/diagnoses", tags=["diagnoses"])


class FeedbackRequest(Part):
    """At least one of them. What was said before of another one stays."""

    model_config = ConfigDict(json_schema_extra={"example": {"helpful": True, "resolved": False, "comment": "Still waiting."}})

    helpful: bool | None = Field(default=None, description="Was the answer of use?")
    resolved: bool | None = Field(default=None, description="Is the trouble over?")
    comment: str | None = Field(
        default=None, max_length=MOST_COMMENT, description="No contact, no secret; hashes are struck out."
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.helpful is None and self.resolved is None and not (self.comment or "").strip():
            raise ValueError("needs helpful, resolved or comment")
        return self


class FeedbackKept(BaseModel):
    """What is now known of this answer. There is one voice an answer: the latest."""

    id: str
    helpful: bool | None
    resolved: bool | None
    commented: bool


@router.post(
    "/{id}/feedback",
    operation_id="give_feedback",
    summary="Did the answer help?",
    description="Counts once an answer, however often it is sent; the latest word stands. A comment with a secret in it is refused.",
    responses=responses(400, 401, 404, 413, 415, 422, 429, 500, 503),
    dependencies=[Depends(takes_json)],
)
async def give_feedback(request: Request, id: DiagnosisId, body: FeedbackRequest, doors: TheDoors, agent: Agent) -> FeedbackKept:
    await found_by(doors, id, doors.jobs.get(id))
    if secret_in(body.comment, doors.services.registry) is not None:
        raise invalid("comment", "looks like a private key or a recovery phrase; nothing of it was kept")
    if not agent:
        await doors.rate.charge(request)
    kept = await keep(doors, id, helpful=body.helpful, resolved=body.resolved, comment=body.comment)
    return FeedbackKept(id=id, helpful=kept.helpful, resolved=kept.resolved, commented=kept.comment is not None)


def secret_in(comment: str | None, registry: Registry) -> SecretKind | None:
    """Which kind of secret somebody wrote into it. Of more than a comment holds only so much is searched, and kept."""
    return read_question(Question.model_construct(text=comment[:MOST_COMMENT]), registry).secret if comment else None


async def keep(
    doors: Doors, id_: str, *, helpful: bool | None = None, resolved: bool | None = None, comment: str | None = None
) -> Feedback:
    """Stores it and gives what is now known. What looks like a key or a link is struck out of the comment. Raises StoreError."""
    said = scrub((comment or "").strip()[:MOST_COMMENT]) or None
    feedback = Feedback(diagnosis_id=id_, created_at=datetime.now(UTC), helpful=helpful, resolved=resolved, comment=said)
    await doors.services.store.give_feedback(feedback)
    return await doors.services.store.feedback(id_) or feedback
