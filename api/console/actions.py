"""What an agent does with one case: writes a note or a correction, looks again, hands it over."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Literal

from fastapi import APIRouter, Request
from pydantic import SecretStr
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.console.desk import Written, desk, desk_link, rows_of
from api.console.entrance import entrance
from api.console.forms import FIELDS, SessionOver, allowed, field, ids_in
from api.doors import Doors, TheDoors
from api.handing import hand_over
from api.problems import ProblemError
from api.web.language import Language, language_of
from api.web.rendering import PRIVATE
from api.web.wording import words
from chains.bundle import Bundle
from rules.engine import catalogue
from txdiag.answer import Diagnosis
from txdiag.case import OnEvent
from txdiag.explain import Reader
from txdiag.reading.secrets import find_secret
from txdiag.reading.text import clean
from txdiag.store import Remark, is_id, new_id

router = APIRouter(prefix="/cases/{id}", default_response_class=HTMLResponse)
_MOST_REMARK = 2_000  # characters


@router.post("/remarks")
async def remark(request: Request, doors: TheDoors, id: str) -> Response:
    """A note, or a correction: the right cause and why. It is kept with the case's bundle for the rule's author."""
    language = language_of(request)
    async with request.form(max_files=0, max_fields=FIELDS) as form:
        said, code = field(form, "text").strip()[:_MOST_REMARK], field(form, "code").strip()
        ids = ids_in(form, "ids")
        try:
            key = allowed(request, doors, form)
        except SessionOver:
            return entrance(doors, language, over=True, written="\n".join(part for part in (said, code) if part))
    await _stored(doors, id)
    known = code in {rule.code for rule in catalogue()}
    if find_secret(clean(said)) is not None:  # not shown again either
        return await _back(
            request, doors, language, key, id, ids, Written(code=code, fault=words("console-remark-secret", language.locale))
        )
    if code and not known:
        fault = words("console-no-such-cause", language.locale)
        return await _back(request, doors, language, key, id, ids, Written(said, code, code_fault=fault))
    kind: Literal["note", "correction"] = "correction" if known else "note"
    if said or known:
        kept = Remark(diagnosis_id=id, created_at=datetime.now(UTC), kind=kind, code=code if known else None, text=said)
        await doors.services.store.add_remark(kept)
    return _to(language, id, ids, at="remarks")


@router.post("/again")
async def again(request: Request, doors: TheDoors, id: str) -> Response:
    """The same question anew, in the place of the old case in the list. The old one stays where it is kept."""
    language = language_of(request)
    async with request.form(max_files=0, max_fields=FIELDS) as form:
        try:
            allowed(request, doors, form)
        except SessionOver:
            return entrance(doors, language, over=True)
        ids = ids_in(form, "ids")
    answer = await _stored(doors, id)
    packed = await doors.services.store.bundle(id)
    if packed is None:
        raise ProblemError(404)
    bundle = await asyncio.to_thread(Bundle.loads, packed)
    reader, new = Reader(answer.reply.locale), new_id(datetime.now(UTC))

    async def make(_on_event: OnEvent) -> Diagnosis:
        with doors.admission.slots():
            return (await doors.diagnose_again(bundle.question, reader, doors.services, agent=True, id_=new)).diagnosis

    doors.jobs.start(new, make)
    doors.lists.replace(id, new, ids)
    return _to(language, new, [new if one == id else one for one in ids] or [new])


@router.post("/handoff")
async def handoff(request: Request, doors: TheDoors, id: str) -> Response:
    """Gives the case to people through the operator's webhook (docs/webhooks.md)."""
    language = language_of(request)
    async with request.form(max_files=0, max_fields=FIELDS) as form:
        try:
            key = allowed(request, doors, form)
        except SessionOver:
            return entrance(doors, language, over=True)
        ids = ids_in(form, "ids")
    answer = await _stored(doors, id)
    try:
        await hand_over(doors, answer)
    except ProblemError as problem:
        if problem.status != 502:
            raise
        return await _back(
            request, doors, language, key, id, ids, Written(hand_fault=words("console-hand-failed", language.locale))
        )
    return _to(language, id, ids, at="packet-head")


async def _stored(doors: Doors, id_: str) -> Diagnosis:
    found = await doors.services.store.get(id_) if is_id(id_) else None
    if found is None:
        raise ProblemError(404)
    return found


def _to(language: Language, id_: str, ids: list[str], *, at: str = "") -> Response:
    return RedirectResponse(desk_link(language, ids=",".join(ids or [id_]), open=id_, at=at), 303, headers=PRIVATE)


async def _back(
    request: Request, doors: Doors, language: Language, key: SecretStr, id_: str, ids: list[str], written: Written
) -> Response:
    """The case again, with what was written and why it could not be kept."""
    rows = await rows_of(doors, ids or [id_], language.locale)
    return await desk(request, doors, language, key, rows=rows, open_=id_, written=written, status=422)
