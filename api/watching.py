"""Pending cases that somebody wants to be told about: looked at again when their answer says so, and told to the webhook when they change.

Watches lie in the store, so a restart loses none, and of several workers one makes each look.
"""

from __future__ import annotations

import asyncio
import secrets
from datetime import UTC, datetime, timedelta

import structlog

from api.doors import Doors
from api.handing import in_agents_words
from api.problems import ProblemError, invalid
from chains.bundle import Bundle
from txdiag.answer import Diagnosis
from txdiag.explain import Reader
from txdiag.store import StoreError, Watch
from txdiag.webhook import NotDelivered, Webhook

LONGEST = timedelta(hours=24)
MOST_OPEN, MOST_OF_ANYBODY = 10_000, 1_000  # so that agents find room whatever others have opened
POLL_S = 5.0
SOONEST_S, USUAL_S = 15, 60
_AT_ONCE = 8
_log = structlog.get_logger("api")


def as_told(answer: Diagnosis) -> str:
    """What of a case counts as a change: its status, its cause, how final it is."""
    block = answer.transaction.block if answer.transaction else None
    return f"{answer.status} {answer.cause.code} {block.finality if block else 'pending'}"


def may_change(answer: Diagnosis) -> bool:
    """Does the answer itself say that it makes sense to look again, or could it not see?"""
    return answer.recheck_after_s is not None or answer.status in ("pending", "unavailable")


def next_look(answer: Diagnosis, now: datetime) -> datetime:
    return now + timedelta(seconds=max(SOONEST_S, answer.recheck_after_s or USUAL_S))


async def watch(doors: Doors, answer: Diagnosis, *, agent: bool) -> Watch:
    """Raises ProblemError 404 where no webhook is set, 422 for what cannot change, 503 where too many are open; StoreError."""
    if Webhook.of(doors.settings) is None:
        raise ProblemError(404, "Watches are not set up here (TXDIAG_WEBHOOK_URL).", kind="not-set-up")
    if not may_change(answer):
        raise invalid("id", "is of a diagnosis that does not change any more")
    now = datetime.now(UTC).replace(microsecond=0)
    begun = Watch(
        diagnosis_id=answer.id, created_at=now, due_at=next_look(answer, now), until=now + LONGEST, told=as_told(answer)
    )
    if not await doors.services.store.add_watch(begun, most=MOST_OPEN if agent else MOST_OF_ANYBODY):
        raise ProblemError(503, "Too many watches are open.", headers={"Retry-After": "60"})
    return begun


async def keep_watching(doors: Doors) -> None:
    """For as long as the process lives."""
    while True:
        try:
            await look_at_all(doors, datetime.now(UTC))
        except StoreError:
            _log.error("watches_not_read")  # and again after the pause: a database comes back
        except Exception as failure:  # noqa: BLE001  # one odd case must not end the watching of all others
            _log.error("watching_failed", exc_info=failure)
        await asyncio.sleep(POLL_S)


async def look_at_all(doors: Doors, now: datetime) -> int:
    """Make every look that is due; gives how many this worker made. Raises StoreError."""
    webhook = Webhook.of(doors.settings)
    if webhook is None:
        return 0
    made = 0
    for due in await doors.services.store.due_watches(now, most=_AT_ONCE):
        if await doors.services.store.claim_watch(due, due_at=now + timedelta(seconds=USUAL_S)):
            made += 1
            await _look(doors, webhook, due, now)
    return made


async def _look(doors: Doors, webhook: Webhook, due: Watch, now: datetime) -> None:
    store, id_ = doors.services.store, due.diagnosis_id
    packed, before = await store.bundle(id_), await store.get(id_)
    if packed is None or before is None:
        await store.tell_watch(id_, None)
        return
    question = (await asyncio.to_thread(Bundle.loads, packed)).question
    try:
        with doors.admission.slots():
            reader = Reader(before.reply.locale)
            answer = (await doors.diagnose_again(question, reader, doors.services, id_=id_)).diagnosis
    except ProblemError:
        return  # no place now: it is due again in a minute
    over = not may_change(answer) or now >= due.until
    changed = as_told(answer) != due.told
    if changed and not await _told(doors, webhook, due, answer, over=over) and now < due.until:
        return  # the listener did not take it: it is due again in a minute, and as much of a change then
    await store.tell_watch(id_, None if over else as_told(answer))
    if not over:
        await store.claim_watch(
            due.model_copy(update={"due_at": now + timedelta(seconds=USUAL_S)}), due_at=next_look(answer, now)
        )


async def _told(doors: Doors, webhook: Webhook, due: Watch, answer: Diagnosis, *, over: bool) -> bool:
    status, cause, finality = due.told.split(" ")
    try:
        told = await in_agents_words(doors, answer, await doors.services.store.bundle(answer.id))
    except ProblemError:
        return False
    body = {
        "id": answer.id,
        "before": {"status": status, "cause": cause, "finality": finality},
        "watching": not over,
        "diagnosis": told.model_dump(mode="json", by_alias=True),
    }
    try:
        now = datetime.now(UTC).replace(microsecond=0)
        await webhook.send("diagnosis.changed", f"dl_{secrets.token_hex(12)}", now, body)
    except NotDelivered:
        return False
    return True
