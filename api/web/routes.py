"""The addresses of the pages. What is pasted comes by POST and never stands in an address, a log or the history."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles

from api.doors import Doors, TheDoors
from api.problems import ProblemError
from api.web import causes
from api.web.answers import answer_page, in_other_words, stored, stored_question
from api.web.form import Typed, check
from api.web.language import Language, language_of
from api.web.problems import wait
from api.web.rendering import PRIVATE, PUBLIC, STATIC, render
from api.web.wording import words
from chains.facts import InputKind, QuestionFacts, SecretKind
from txdiag.answer import Diagnosis, Question
from txdiag.case import OnEvent
from txdiag.explain import Reader
from txdiag.store import new_id

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


class _Static(StaticFiles):
    """Kept for a day: a page names each file with its content's own mark."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers["Cache-Control"] = "public, max-age=86400"
        return response


static_files = _Static(directory=STATIC)
_FIELDS = 16  # more than the form has
_NO_FAULTS = dict.fromkeys(("form", "text", "network", "sender"), "")


@router.get("/")
async def start(request: Request, doors: TheDoors) -> Response:
    return _form(doors, language_of(request), headers=PUBLIC)


@router.post("/")
async def ask(request: Request, doors: TheDoors) -> Response:
    """Diagnoses what was pasted and goes to the answer's own address. So the browser's history holds no form that could be sent again,
    least of all one with a secret: its answer is made anew from its kind alone."""
    language = language_of(request)
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        checked = check(form, doors.services.registry, language.locale)
        live = "live" in form  # switched on by the page's script
    if checked.secret is not None:
        return _to_secret(language, checked.secret)
    if checked.question is None:
        return _form(doors, language, checked.again, checked.faults, status=422)
    try:
        await doors.rate.charge(request)
        if live:
            return RedirectResponse(language.link(f"/watch/{_promise(doors, checked.question)}"), 303, headers=PRIVATE)
        with doors.admission.slots():
            answered = await doors.diagnose(checked.question, doors.services)
    except (
        ProblemError
    ) as refused:  # only these two leave the reader with something to do here: try again, with the text still there
        if refused.status not in (429, 503):
            raise
        message = "form-error-rate" if refused.status == 429 else "form-error-busy"
        alert = words(message, language.locale, wait=wait(refused.headers.get("Retry-After"), language))
        headers = {**PRIVATE, **refused.headers}
        return _form(doors, language, checked.again, {"form": alert}, status=refused.status, headers=headers)
    if answered.bundle is None:
        return _to_secret(language, SecretKind.PRIVATE_KEY)  # the guard knows the address of these 64 digits
    return RedirectResponse(language.link(f"/d/{answered.diagnosis.id}"), 303, headers=PRIVATE)


@router.get("/watch/{id}")
async def watch(request: Request, id: str, doors: TheDoors) -> Response:
    """An answer while it is made; once it is there, the way to it. The page comes back here at every turn: only this decides."""
    language = language_of(request)
    job = doors.jobs.get(id)
    if job is not None and job.failed:
        raise ProblemError(500)
    if job is not None and job.answer is None:
        networks = [(n.slug, n.name(language.locale)) for n in doors.services.registry.candidates]
        return render("watch.html", language, path=f"/watch/{id}", headers=PRIVATE, id=id, networks=networks)
    if job is not None and job.answer is not None and job.answer.input.redacted:
        return _to_secret(language, SecretKind.PRIVATE_KEY)  # never stored; its answer is made anew from its kind alone
    return RedirectResponse(language.link(f"/d/{id}"), 303, headers=PRIVATE)


@router.get("/secret/{kind}")
async def secret(request: Request, kind: str, doors: TheDoors) -> Response:
    """What to do about a secret that was pasted. The address says only of which kind it was."""
    if kind not in [known.value for known in SecretKind]:
        raise ProblemError(404)
    language = language_of(request)
    read = QuestionFacts(kind=InputKind.SECRET, secret=SecretKind(kind), redacted=True)
    answered = await doors.diagnose_again(read, Reader(language.locale), doors.services)
    return await answer_page(doors, language, answered.diagnosis, path=f"/secret/{kind}", kept=False)


@router.get("/d/{id}")
async def answer(request: Request, id: str, doors: TheDoors) -> Response:
    found = await stored(doors, id)
    language = language_of(request, made_in=found.reply.locale)
    if language.locale != found.reply.locale:
        found = await in_other_words(request, doors, found, language)
    return await answer_page(doors, language, found, path=f"/d/{id}")


@router.post("/d/{id}")
async def look_again(request: Request, id: str, doors: TheDoors) -> Response:
    """The same question again, at the same address."""
    found = await stored(doors, id)
    language = language_of(request, made_in=found.reply.locale)
    question = await stored_question(doors, id)
    if question is not None:
        await doors.rate.charge(request)
        with doors.admission.slots():
            await doors.diagnose_again(question, Reader(language.locale), doors.services, id_=id)
    return RedirectResponse(language.link(f"/d/{id}"), 303, headers=PRIVATE)


@router.get("/sample/{hash}")
async def sample(request: Request, hash: str, doors: TheDoors) -> Response:
    """Only in the demo: one of its samples, diagnosed."""
    samples = doors.services.samples
    known = next((s for s in samples.all if s.hash == hash), None) if samples else None
    if known is None:
        raise ProblemError(404)
    language = language_of(request)
    await doors.rate.charge(request)
    with doors.admission.slots():
        answered = await doors.diagnose(Question(text=known.text, locale=language.locale), doors.services)
    return await answer_page(doors, language, answered.diagnosis, path=f"/sample/{known.hash}")


@router.get("/causes")
async def all_causes(request: Request) -> Response:
    language = language_of(request)
    return render("causes.html", language, path="/causes", areas=causes.areas(language.locale))


@router.get("/causes/{code}")
async def one_cause(request: Request, code: str) -> Response:
    language = language_of(request)
    page = causes.cause_page(code, language.locale)
    if page is None:
        raise ProblemError(404)
    return render("cause.html", language, path=f"/causes/{page.code}", cause=page)


# --- pages ------------------------------------------------------------------------------------------------------------------


def _form(
    doors: Doors,
    language: Language,
    typed: Typed | None = None,
    faults: Mapping[str, str] | None = None,
    *,
    status: int = 200,
    headers: Mapping[str, str] = PRIVATE,
) -> HTMLResponse:
    registry, samples = doors.services.registry, doors.services.samples
    networks = [(n.slug, n.name(language.locale), n.testnet) for n in registry.candidates]
    return render(
        "form.html",
        language,
        path="/",
        status=status,
        headers=headers,
        typed=typed or Typed(),
        secret_kinds=[kind.value for kind in SecretKind],
        faults=_NO_FAULTS | dict(faults or {}),
        networks=[(slug, name) for slug, name, test in networks if not test],
        test_networks=[(slug, name) for slug, name, test in networks if test],
        samples=None
        if samples is None
        else [
            (s.hash, s.title.get(language.locale) or s.title["en"], registry[s.network].name(language.locale))
            for s in samples.all
        ],
    )


def _promise(doors: Doors, question: Question) -> str:
    """The id of a diagnosis that is now being made. Raises ProblemError 503 where there is no place for it."""
    id_ = new_id(datetime.now(UTC))
    place = ExitStack()
    place.enter_context(doors.admission.slots())  # refused now, not after the promise

    async def make(on_event: OnEvent) -> Diagnosis:
        with place:
            return (await doors.diagnose(question, doors.services, on_event=on_event, id_=id_)).diagnosis

    doors.jobs.start(id_, make)
    return id_


def _to_secret(language: Language, kind: SecretKind) -> Response:
    return RedirectResponse(language.link(f"/secret/{kind.value}"), 303, headers=PRIVATE)
