"""What a reader does with an answer: tells the one thing that was asked, says whether it helped, gives the case to
people. Every form works without a script and leads back to a page."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.doors import Doors, TheDoors
from api.handing import COST, hand_over
from api.problems import ProblemError
from api.v1.feedback import keep, secret_in
from api.web.answers import answer_page, in_other_words, stored, stored_question
from api.web.asks import add, ask_for
from api.web.form import text_of
from api.web.language import Language, language_of
from api.web.rendering import PRIVATE
from api.web.wording import words
from chains.facts import QuestionFacts, SecretKind
from txdiag.answer import Diagnosis
from txdiag.case import OnEvent
from txdiag.explain import Reader
from txdiag.store import new_id

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
_FIELDS = 8  # more than any of the forms has


@router.post("/d/{id}/more")
async def more(request: Request, id: str, doors: TheDoors) -> Response:
    """The question with what was missing, under an id of its own."""
    found = await stored(doors, id)
    language = language_of(request, made_in=found.reply.locale)
    question = await stored_question(doors, id)
    ask = ask_for(found, question, doors.services.registry)
    if ask is None or question is None:  # answered meanwhile, or by a page that was open for long
        return RedirectResponse(language.link(f"/d/{id}"), 303, headers=PRIVATE)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        added = add(ask, form, question, doors.services.registry, language.locale, datetime.now(UTC))
        live = "live" in form  # switched on by the page's script
    if added.secret is not None:
        return RedirectResponse(language.link(f"/secret/{added.secret.value}"), 303, headers=PRIVATE)
    if added.question is None:
        if language.locale != found.reply.locale:
            found = await in_other_words(request, doors, found, language)
        return await answer_page(doors, language, found, path=f"/d/{id}", ask=added.again, status=422)
    await doors.rate.charge(request)
    if live:
        return RedirectResponse(language.link(f"/watch/{_promise(doors, added.question, language)}"), 303, headers=PRIVATE)
    with doors.admission.slots():
        answered = await doors.diagnose_again(added.question, Reader(language.locale), doors.services)
    if answered.bundle is None:  # the guard knows the address of these 64 digits
        return RedirectResponse(language.link(f"/secret/{SecretKind.PRIVATE_KEY.value}"), 303, headers=PRIVATE)
    return RedirectResponse(language.link(f"/d/{answered.diagnosis.id}"), 303, headers=PRIVATE)


def _promise(doors: Doors, question: QuestionFacts, language: Language) -> str:
    """The id of a diagnosis that is now being made. Raises ProblemError 503 where there is no place for it."""
    id_ = new_id(datetime.now(UTC))
    place = ExitStack()
    place.enter_context(doors.admission.slots())  # refused now, not after the promise

    async def make(on_event: OnEvent) -> Diagnosis:
        with place:
            reader = Reader(language.locale)
            return (await doors.diagnose_again(question, reader, doors.services, on_event=on_event, id_=id_)).diagnosis

    doors.jobs.start(id_, make)
    return id_


_SAID = {"yes": True, "no": False}


@router.post("/d/{id}/feedback")
async def helped(request: Request, id: str, doors: TheDoors) -> Response:
    """Whether it helped and whether the trouble is over. One voice an answer: pressing again changes it and adds nothing."""
    found = await stored(doors, id)
    language = language_of(request, made_in=found.reply.locale)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        helpful, resolved = (_SAID.get(text_of(form, name)) for name in ("helpful", "resolved"))
        comment = text_of(form, "comment")
    if (secret := secret_in(comment, doors.services.registry)) is not None:
        return RedirectResponse(language.link(f"/secret/{secret.value}"), 303, headers=PRIVATE)
    if helpful is not None or resolved is not None or comment.strip():
        await doors.rate.charge(request)
        await keep(doors, id, helpful=helpful, resolved=resolved, comment=comment)
    return RedirectResponse(language.link(f"/d/{id}") + "#helped", 303, headers=PRIVATE)


@router.post("/d/{id}/handoff")
async def handed(request: Request, id: str, doors: TheDoors) -> Response:
    """Gives the case to people, once; pressing again finds it given."""
    found = await stored(doors, id)
    language = language_of(request, made_in=found.reply.locale)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        note = text_of(form, "note")
    if (secret := secret_in(note, doors.services.registry)) is not None:
        return RedirectResponse(language.link(f"/secret/{secret.value}"), 303, headers=PRIVATE)
    await doors.rate.charge(request, COST)
    try:
        await hand_over(doors, found, note)
    except ProblemError as refused:
        if refused.status != 502:
            raise
        if language.locale != found.reply.locale:
            found = await in_other_words(request, doors, found, language)
        fault = words("hand-failed", language.locale)
        return await answer_page(doors, language, found, path=f"/d/{id}", hand_fault=fault, status=502)
    return RedirectResponse(language.link(f"/d/{id}") + "#hand-over", 303, headers=PRIVATE)


@router.get("/d/{id}/{form}")
async def back(request: Request, id: str, form: Literal["more", "feedback", "handoff"]) -> Response:
    """A form's address, opened from the history or a bookmark: the answer that it belongs to."""
    return RedirectResponse(language_of(request).link(f"/d/{quote(id)}"), 303, headers=PRIVATE)
