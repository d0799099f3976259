"""The console's addresses. Everything behind the sign-in; what is pasted comes by POST and stands in no address."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from datetime import UTC, date, datetime
from typing import Annotated, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from pydantic import SecretStr
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, RedirectResponse, Response

from api.console.asking import read_pasted
from api.console.session import form_token, is_own_form, right_key, sign_in, sign_out, signed_in
from api.doors import Doors, TheDoors
from api.problems import ProblemError
from api.web.language import Language, choices, language_of
from api.web.life import life_of
from api.web.rendering import PRIVATE, render
from api.web.view import page_of
from api.web.wording import words
from chains.bundle import Bundle
from rules.engine import catalogue
from txdiag import texts
from txdiag.answer import Diagnosis, Question
from txdiag.case import OnEvent
from txdiag.diagnose import replay_case
from txdiag.explain import Reader, explain
from txdiag.store import Remark, is_id, new_id

router = APIRouter(prefix="/console", include_in_schema=False, default_response_class=HTMLResponse)
MOST_CASES = 11  # a text's hash and ten others
_MOST_REMARK = 2_000  # characters
_FIELDS = 8


@router.get("")
async def start(
    request: Request,
    doors: TheDoors,
    ids: Annotated[str, Query(max_length=400)] = "",
    open: Annotated[str, Query(max_length=40)] = "",
    text: Annotated[str, Query(max_length=4_000)] = "",
    locale: Annotated[str, Query(max_length=35)] = "",
) -> Response:
    """The desk: what was asked, and one case beside it. text and locale: a helpdesk's sidebar fills them in; nothing is asked before the agent presses."""
    language = language_of(request)
    key = signed_in(request, doors.settings.agent_keys)
    if key is None:
        return _sign_in_page(doors, language)
    rows = [await _row(doors, id_) for id_ in ids.split(",")[:MOST_CASES] if is_id(id_)]
    return await _desk(request, doors, language, key, rows=rows, open_=open, text=text, reply_in=texts.negotiate(locale))


@router.post("/sign-in")
async def sign_in_here(request: Request, doors: TheDoors) -> Response:
    language = language_of(request)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        key = right_key(_field(form, "key"), doors.settings.agent_keys)
    await doors.rate.charge(request)  # guessing keys is limited like asking
    if key is None:
        return _sign_in_page(doors, language, wrong=True)
    response = RedirectResponse(language.link("/console"), 303, headers=PRIVATE)
    sign_in(response, key, secure=request.url.scheme == "https", framed=bool(doors.settings.frame_ancestors))
    return response


@router.post("/sign-out")
async def sign_out_here(request: Request, doors: TheDoors) -> Response:
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        _allowed(request, doors, form)
    response = RedirectResponse(language_of(request).link("/console"), 303, headers=PRIVATE)
    sign_out(response, secure=request.url.scheme == "https", framed=bool(doors.settings.frame_ancestors))
    return response


@router.post("/ask")
async def ask(request: Request, doors: TheDoors) -> Response:
    language = language_of(request)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        key = _allowed(request, doors, form)
        text = _field(form, "text")
    pasted = read_pasted(text, language.locale, doors.services.registry)
    if pasted.secret is not None:
        return RedirectResponse(language.link(f"/secret/{pasted.secret.value}"), 303, headers=PRIVATE)
    if not pasted.questions:
        fault = words("form-error-long" if text.strip() else "form-error-empty", language.locale, most="4,000")
        return await _desk(request, doors, language, key, rows=[], fault=fault, status=422)
    ids = [_promise(doors, question) for question in pasted.questions[:MOST_CASES]]
    return RedirectResponse(_link(language, ids=",".join(ids), open=ids[0]), 303, headers=PRIVATE)


@router.get("/search")
async def search(
    request: Request,
    doors: TheDoors,
    q: Annotated[str, Query(max_length=200)] = "",
    day: Annotated[str, Query(max_length=10)] = "",
) -> Response:
    """Earlier cases by hash, by id, by cause, by day (UTC)."""
    language = language_of(request)
    key = signed_in(request, doors.settings.agent_keys)
    if key is None:
        return _sign_in_page(doors, language)
    wanted = q.strip()
    if is_id(wanted):
        return RedirectResponse(_link(language, ids=wanted, open=wanted), 303, headers=PRIVATE)
    of_day = _day(day)
    digits = wanted.lower().removeprefix("0x")
    if len(digits) == 64 and all(c in "0123456789abcdef" for c in digits):
        found = await doors.services.store.find(hash_=digits, day=of_day)
    else:
        found = await doors.services.store.find(code=wanted or None, day=of_day) if wanted or of_day else []
    rows = [_Row(kept.id, kept.code, kept.status, kept.network, "done") for kept in found]
    return await _desk(request, doors, language, key, rows=rows, searched=(wanted, day))


@router.post("/cases/{id}/remarks")
async def remark(request: Request, doors: TheDoors, id: str) -> Response:
    """A note, or a correction: the right cause and why. It is kept with the case's bundle for the rule's author."""
    language = language_of(request)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        key = _allowed(request, doors, form)
        said, code = _field(form, "text").strip()[:_MOST_REMARK], _field(form, "code").strip()
    if not is_id(id) or await doors.services.store.get(id) is None:
        raise ProblemError(404)
    known = code in {rule.code for rule in catalogue()}
    if code and not known:
        row, fault = await _row(doors, id), words("console-no-such-cause", language.locale)
        return await _desk(request, doors, language, key, rows=[row], open_=id, remark=(said, code, fault), status=422)
    kind: Literal["note", "correction"] = "correction" if known else "note"
    if said or known:
        written = Remark(diagnosis_id=id, created_at=datetime.now(UTC), kind=kind, code=code if known else None, text=said)
        await doors.services.store.add_remark(written)
    return RedirectResponse(_link(language, ids=id, open=id), 303, headers=PRIVATE)


# --- the desk ---------------------------------------------------------------------------------------------------------------


class _Row:
    """A line of the list. state: working, failed, done."""

    def __init__(self, id_: str, code: str, status: str, network: str | None, state: str) -> None:
        self.id, self.code, self.status, self.network, self.state = id_, code, status, network, state


async def _row(doors: Doors, id_: str) -> _Row:
    job = doors.jobs.get(id_)
    if job is not None and not job.done:
        return _Row(id_, "", "", None, "working")
    found = await _answer(doors, id_)
    if found is None:
        return _Row(id_, "", "", None, "failed")
    return _Row(id_, found.cause.code, found.status, found.network.slug if found.network else None, "done")


async def _answer(doors: Doors, id_: str) -> Diagnosis | None:
    job = doors.jobs.get(id_)
    stored = await doors.services.store.get(id_) if is_id(id_) else None
    return stored or (job.answer if job is not None else None)


async def _desk(
    request: Request,
    doors: Doors,
    language: Language,
    key: SecretStr,
    *,
    rows: list[_Row],
    open_: str = "",
    text: str = "",
    reply_in: str | None = None,
    fault: str = "",
    searched: tuple[str, str] = ("", ""),
    remark: tuple[str, str, str] = ("", "", ""),
    status: int = 200,
) -> Response:
    def desk_link(ids: str, opened: str) -> str:
        return _link(language, ids=ids, open=opened)

    shown = await _answer(doors, open_) if is_id(open_) else None
    case = await _case(doors, language, shown, reply_in) if shown is not None else None
    working = any(row.state == "working" for row in rows)
    return render(
        "console.html",
        language,
        path=None,
        status=status,
        headers=PRIVATE,
        rows=rows,
        working=working,
        opened=open_,
        ids=",".join(row.id for row in rows),
        case=case,
        names=dict(choices()),
        text=text,
        fault=fault,
        searched=searched,
        remark=remark,
        desk_link=desk_link,
        token=form_token(request, key),
        codes=[rule.code for rule in catalogue()],
    )


async def _case(doors: Doors, language: Language, answer: Diagnosis, reply_in: str | None) -> dict[str, object]:
    """Everything about one case: the answer in the agent's words, the replies for the customer in every language, the evidence as it came."""
    packed = await doors.services.store.bundle(answer.id)
    bundle = await asyncio.to_thread(Bundle.loads, packed) if packed is not None else None
    agent = answer
    replies = {answer.reply.locale: answer.reply}
    if bundle is not None:
        registry = doors.services.registry
        case = await replay_case(bundle, bundle.question, registry)

        def told(reader: Reader) -> Diagnosis:
            return explain(case.facts, case.judgement, id_=answer.id, reader=reader, registry=registry, usage=answer.usage)

        agent = told(Reader(language.locale, "agent"))
        replies |= {locale: told(Reader(locale, "user")).reply for locale in texts.locales()}
    similar = [kept for kept in await doors.services.store.find(code=answer.cause.code, most=6) if kept.id != answer.id]
    return {
        "answer": agent,
        "page": page_of(agent, doors.services.registry, language.locale, links=doors.services.samples is None),
        "life": life_of(answer),
        "replies": sorted(replies.items(), key=lambda entry: entry[0] != (reply_in or answer.reply.locale)),
        "exchanges": [] if bundle is None else bundle.exchanges,
        "similar": similar[:5],
        "remarks": await doors.services.store.remarks(answer.id),
        "packet": _packet(agent, answer.id),
    }


def _packet(answer: Diagnosis, id_: str) -> str:
    """What another team needs, as plain text: the proof first."""
    tx = answer.transaction
    lines = [
        f"Case: {id_}",
        f"Cause: {answer.cause.code} ({answer.cause.confidence.value})",
        f"Queue: {answer.handoff.queue}, priority: {answer.handoff.priority}",
        f"Network: {answer.network.name} ({answer.network.id})" if answer.network else "",
        f"Hash: {tx.hash}" if tx else f"Hash: {answer.input.hash}" if answer.input.hash else "",
        f"Block: {tx.block.number}, {tx.block.time or 'time unknown'}, finality: {tx.block.finality}" if tx and tx.block else "",
        f"From: {tx.sender}" if tx and tx.sender else "",
        f"To: {tx.to}" if tx and tx.to else "",
        *(
            f"Moved: {t.amount or '?'} {t.symbol or ''} {t.contract or 'coin'} from {t.sender} to {t.to}"
            for t in (tx.transfers if tx else [])
        ),
        f"As of: {answer.as_of.isoformat()}",
    ]
    return "\n".join(line for line in lines if line)


def _promise(doors: Doors, question: Question) -> str:
    id_ = new_id(datetime.now(UTC))
    place = ExitStack()
    place.enter_context(doors.admission.slots())

    async def make(on_event: OnEvent) -> Diagnosis:
        with place:
            return (await doors.diagnose(question, doors.services, agent=True, on_event=on_event, id_=id_)).diagnosis

    doors.jobs.start(id_, make)
    return id_


# --- small things -----------------------------------------------------------------------------------------------------------


def _sign_in_page(doors: Doors, language: Language, *, wrong: bool = False) -> Response:
    none_set = not doors.settings.agent_keys
    return render("console_sign_in.html", language, path="/console", status=401, headers=PRIVATE, wrong=wrong, none_set=none_set)


def _allowed(request: Request, doors: Doors, form: FormData) -> SecretStr:
    """Raises ProblemError 401 where nobody is signed in, 403 for a form of another site."""
    key = signed_in(request, doors.settings.agent_keys)
    if key is None:
        raise ProblemError(401)
    if not is_own_form(request, key, _field(form, "token")):
        raise ProblemError(403)
    return key


def _field(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _link(language: Language, **query: str) -> str:
    kept = {"lang": language.locale} if language.chosen else {}
    return f"/console?{urlencode({**query, **kept})}"
