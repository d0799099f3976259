"""Handing a case to people: the packet with everything, and that it is given once. Shared by the API and the page."""

from __future__ import annotations

import asyncio
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from api.doors import Doors
from api.problems import ProblemError
from chains.bundle import Bundle
from txdiag.answer import Diagnosis
from txdiag.diagnose import replay
from txdiag.explain import Reader
from txdiag.redact import scrub
from txdiag.store import Handover
from txdiag.webhook import NotDelivered, Webhook

MOST_NOTE = 1_000  # characters
MOST_EVIDENCE = 512 * 1024  # bytes of a bundle that goes along
RETRY_S = 30
COST = 30  # texts of a client's limit: it makes work for people


@dataclass(frozen=True, slots=True)
class Handed:
    """before: it was given to people earlier, and is not given again."""

    handover: Handover
    before: bool


async def hand_over(doors: Doors, answer: Diagnosis, note: str | None = None) -> Handed:
    """Raises ProblemError 404 where no webhook is set, 502 where nobody took it, 503 where there is no place now; StoreError."""
    webhook = Webhook.of(doors.settings)
    if webhook is None:
        raise ProblemError(404, "Handing over is not set up here (TXDIAG_WEBHOOK_URL).", kind="not-set-up")
    store, now = doors.services.store, datetime.now(UTC).replace(microsecond=0)
    handover = Handover(diagnosis_id=answer.id, created_at=now, delivery=f"dl_{secrets.token_hex(12)}", delivered=False)
    if not await store.begin_handover(handover):
        return Handed(await store.handover(answer.id) or handover, before=True)
    try:
        await webhook.send("handoff", handover.delivery, now, await _packet(doors, answer, note))
    except NotDelivered as failure:
        await store.end_handover(answer.id, delivered=False)
        raise ProblemError(502, f"The case was not handed over: {failure}.", headers={"Retry-After": str(RETRY_S)}) from None
    except BaseException:
        await store.end_handover(answer.id, delivered=False)
        raise
    await store.end_handover(answer.id, delivered=True)
    return Handed(handover.model_copy(update={"delivered": True}), before=False)


async def in_agents_words(doors: Doors, answer: Diagnosis, packed: bytes | None) -> Diagnosis:
    """The stored answer for those who take it over; as it is where nothing of the evidence was kept. Raises ProblemError 503."""
    if packed is None:
        return answer
    bundle = await asyncio.to_thread(Bundle.loads, packed)
    with doors.admission.slots():
        told = await replay(bundle, doors.services.registry, Reader(answer.reply.locale, "agent"))
    return told.diagnosis.model_copy(update={"id": answer.id, "usage": answer.usage})


async def _packet(doors: Doors, answer: Diagnosis, note: str | None) -> dict[str, Any]:
    store = doors.services.store
    packed = await store.bundle(answer.id)
    feedback = await store.feedback(answer.id)
    small = packed is not None and len(packed) <= MOST_EVIDENCE
    return {
        "id": answer.id,
        "queue": answer.handoff.queue,
        "priority": answer.handoff.priority,
        "reason": answer.handoff.reason,
        "note": scrub((note or "").strip()[:MOST_NOTE]) or None,
        "reply": answer.reply.model_dump(mode="json"),
        "diagnosis": (await in_agents_words(doors, answer, packed)).model_dump(mode="json", by_alias=True),
        "feedback": None if feedback is None else feedback.model_dump(mode="json", exclude={"diagnosis_id"}),
        "remarks": [remark.model_dump(mode="json", exclude={"diagnosis_id"}) for remark in await store.remarks(answer.id)],
        "evidence": json.loads(packed) if packed is not None and small else None,
        "evidence_path": None if packed is None else f"/v1/diagnoses/{answer.id}/bundle",
    }
