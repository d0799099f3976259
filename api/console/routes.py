"""The console's addresses. Everything behind the sign-in; what is pasted comes by POST and stands in no address."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.console import actions
from api.console.asking import MOST_CASES, MOST_TEXT, Asked, read_pasted
from api.console.desk import Searched, desk, desk_link, list_alone, rows_found, rows_of
from api.console.entrance import entrance
from api.console.forms import FIELDS, MOST_IDS, SessionOver, allowed, field, ids_in
from api.console.session import new_session, right_key, sign_in, sign_out, signed_in
from api.doors import Doors, TheDoors
from api.problems import ProblemError
from api.web.language import language_of
from api.web.rendering import PRIVATE
from api.web.wording import words
from rules.engine import catalogue
from txdiag import texts
from txdiag.answer import Diagnosis
from txdiag.case import OnEvent
from txdiag.reading.secrets import find_secret
from txdiag.reading.text import clean
from txdiag.store import is_id, new_id

router = APIRouter(prefix="/console", include_in_schema=False, default_response_class=HTMLResponse)
router.include_router(actions.router)
MOST_FOUND = 50
_MEANT = 12  # causes offered where a search's words are no code
Ids = Annotated[str, Query(max_length=MOST_IDS)]
Id = Annotated[str, Query(max_length=40)]


@router.get("")
async def start(
    request: Request,
    doors: TheDoors,
    ids: Ids = "",
    open: Id = "",
    text: Annotated[str, Query(max_length=MOST_TEXT)] = "",
    locale: Annotated[str, Query(max_length=35)] = "",
) -> Response:
    """The desk: what was asked, and one case beside it. text and locale: a helpdesk's sidebar fills them in; nothing is asked before the agent presses.
    locale is the customer's language, in which the reply will be."""
    language = language_of(request)
    key = signed_in(request, doors.settings.agent_keys)
    if key is None:
        return entrance(doors, language, text=text, locale=locale)
    rows = await rows_of(doors, ids.split(",")[:MOST_CASES], language.locale)
    return await desk(request, doors, language, key, rows=rows, open_=open, text=text, customer=texts.negotiate(locale))


@router.get("/list")
async def list_of(request: Request, doors: TheDoors, ids: Ids = "", open: Id = "") -> Response:
    """The list alone, as the page's script fetches it while it fills."""
    language = language_of(request)
    if signed_in(request, doors.settings.agent_keys) is None:
        raise ProblemError(401)
    return list_alone(doors, language, await rows_of(doors, ids.split(",")[:MOST_CASES], language.locale), open)


@router.post("/sign-in")
async def sign_in_here(request: Request, doors: TheDoors) -> Response:
    language = language_of(request)
    async with request.form(max_files=0, max_fields=FIELDS) as form:
        key = right_key(field(form, "key"), doors.settings.agent_keys)
        text, locale = field(form, "text")[:MOST_TEXT], field(form, "locale")[:35]
    await doors.rate.charge(request)  # guessing keys is limited like asking
    if key is None:
        return entrance(doors, language, wrong=True, text=text, locale=locale)
    session = new_session(key)
    if text:  # in no address: so the desk is shown here
        response = await desk(
            request, doors, language, key, rows=[], text=text, customer=texts.negotiate(locale), session=session
        )
    else:
        response = RedirectResponse(language.link("/console"), 303, headers=PRIVATE)
    sign_in(response, session, secure=request.url.scheme == "https", framed=bool(doors.settings.frame_ancestors))
    return response


@router.post("/sign-out")
async def sign_out_here(request: Request, doors: TheDoors) -> Response:
    async with request.form(max_files=0, max_fields=FIELDS) as form:
        try:
            allowed(request, doors, form)
        except SessionOver:
            return entrance(doors, language_of(request))
    response = RedirectResponse(language_of(request).link("/console"), 303, headers=PRIVATE)
    sign_out(response, secure=request.url.scheme == "https", framed=bool(doors.settings.frame_ancestors))
    return response


@router.post("/ask")
async def ask(request: Request, doors: TheDoors) -> Response:
    """text: the paste. customer: the language of the reply, empty for that of the words. after: cases that stay in the list, before the new ones."""
    language = language_of(request)
    async with request.form(max_files=0, max_fields=FIELDS) as form:
        text, customer = field(form, "text"), texts.negotiate(field(form, "customer")[:35])
        after = ids_in(form, "after")
        try:
            key = allowed(request, doors, form)
        except SessionOver:
            return entrance(doors, language, over=True, text=text[:MOST_TEXT], locale=customer or "")
    pasted = await asyncio.to_thread(read_pasted, text, language.locale, doors.services.registry, customer)
    if pasted.secret is not None:
        return RedirectResponse(language.link(f"/secret/{pasted.secret.value}"), 303, headers=PRIVATE)
    if not pasted.asked:
        fault = words("form-error-long" if text.strip() else "form-error-empty", language.locale, most=f"{MOST_TEXT:,}")
        rows = await rows_of(doors, after, language.locale)
        return await desk(request, doors, language, key, rows=rows, fault=fault, customer=customer, status=422)
    ids = _promise(doors, pasted.asked)
    listed = [*after[: MOST_CASES - len(ids)], *ids]
    doors.lists.keep(ids, [asked.label for asked in pasted.asked], pasted.left)
    return RedirectResponse(desk_link(language, ids=",".join(listed), open=ids[0]), 303, headers=PRIVATE)


@router.get("/search")
async def search(
    request: Request,
    doors: TheDoors,
    q: Annotated[str, Query(max_length=200)] = "",
    day: Annotated[str, Query(max_length=10)] = "",
) -> Response:
    """Earlier cases by hash, by id, by cause, by day (UTC). A cause may be named by a part of its code or of its title."""
    language = language_of(request)
    key = signed_in(request, doors.settings.agent_keys)
    if key is None:
        return entrance(doors, language)
    wanted, fault = q.strip(), ""
    if find_secret(clean(wanted)) is not None:  # not shown again
        wanted, fault = "", words("secret-stopped-title", language.locale)
    if is_id(wanted):
        return RedirectResponse(desk_link(language, ids=wanted, open=wanted, at="case"), 303, headers=PRIVATE)
    of_day = _day(day)
    digits = wanted.lower().removeprefix("0x")
    meant: list[tuple[str, str]] = []
    if len(digits) == 64 and all(c in "0123456789abcdef" for c in digits):
        found = await doors.services.store.find(hash_=digits, day=of_day, most=MOST_FOUND)
    elif wanted:
        meant = _causes_meant(wanted, language.locale)
        code = meant[0][0] if len(meant) == 1 else None
        found = [] if code is None else await doors.services.store.find(code=code, day=of_day, most=MOST_FOUND)
    else:
        found = await doors.services.store.find(day=of_day, most=MOST_FOUND) if of_day else []
    rows = await rows_found(doors, found, language.locale)
    searched = Searched(wanted, day, meant if len(meant) > 1 else [], more=len(found) == MOST_FOUND)
    return await desk(request, doors, language, key, rows=rows, fault=fault, searched=searched)


# --- small things -----------------------------------------------------------------------------------------------------------


def _promise(doors: Doors, questions: list[Asked]) -> list[str]:
    """Starts them all; as many at once as the service has places for, the others when one is done. Raises ProblemError 503 where it has none."""
    places = ExitStack()
    gate = asyncio.Semaphore(places.enter_context(doors.admission.slots(len(questions))))
    left = len(questions)

    def promised(asked: Asked) -> str:
        id_ = new_id(datetime.now(UTC))

        async def make(on_event: OnEvent) -> Diagnosis:
            nonlocal left
            try:
                async with gate:
                    answered = await doors.diagnose(asked.question, doors.services, agent=True, on_event=on_event, id_=id_)
                    return answered.diagnosis
            finally:
                left -= 1
                if left == 0:
                    places.close()

        doors.jobs.start(id_, make)
        return id_

    return [promised(asked) for asked in questions]


def _causes_meant(wanted: str, locale: str) -> list[tuple[str, str]]:
    """The cause of this code alone; else those with these words in their code or title."""
    titles = {rule.code: texts.title_of(rule.code, locale) for rule in catalogue()}
    if wanted in titles:
        return [(wanted, titles[wanted])]
    folded = wanted.casefold()
    return [(code, title) for code, title in titles.items() if folded in code or folded in title.casefold()][:_MEANT]


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
