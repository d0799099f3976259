"""One answer as a page: found by its id, in the reader's language, with what may be done from here."""

from __future__ import annotations

import asyncio

from fastapi import Request
from starlette.responses import HTMLResponse

from api.doors import Doors
from api.problems import ProblemError
from api.web.asks import Ask, ask_for, may_ask
from api.web.language import Language
from api.web.life import life_of
from api.web.pictures import drawing_of
from api.web.rendering import PRIVATE, render
from api.web.steps import ways
from api.web.view import page_of
from chains.bundle import Bundle
from chains.facts import QuestionFacts, SecretKind
from txdiag.answer import Diagnosis
from txdiag.diagnose import replay
from txdiag.explain import Reader
from txdiag.store import is_id


async def answer_page(
    doors: Doors,
    language: Language,
    diagnosis: Diagnosis,
    *,
    path: str,
    kept: bool = True,
    ask: Ask | None = None,
    hand_fault: str = "",
    status: int = 200,
) -> HTMLResponse:
    """kept: it has an address of its own. ask: what is asked again, with its fault. hand_fault: why the case was not handed over."""
    samples = doors.services.samples
    demo = samples is not None
    store = doors.services.store
    if kept and not demo and ask is None and may_ask(diagnosis):
        ask = ask_for(diagnosis, await stored_question(doors, diagnosis.id), doors.services.registry)
    return render(
        "answer.html",
        language,
        path=path,
        status=status,
        headers=PRIVATE,
        ask=ask,
        ways=ways(
            diagnosis,
            None if demo or diagnosis.network is None else doors.services.registry.get(diagnosis.network.slug),
            ask,
            again=kept and not demo,
        ),
        guarded=kept,
        feedback=await store.feedback(diagnosis.id) if kept else None,
        handover=await store.handover(diagnosis.id) if kept else None,
        hands_over=kept and not demo and doors.settings.webhook_url is not None,
        hand_fault=hand_fault,
        secret_kinds=[kind.value for kind in SecretKind],
        networks=[(n.slug, n.name(language.locale)) for n in doors.services.registry.candidates],
        answer=diagnosis,
        page=page_of(diagnosis, doors.services.registry, language.locale, links=not demo),
        said_in=diagnosis.reply.locale,
        kept=kept,
        life=life_of(diagnosis),
        picture=drawing_of(diagnosis.cause.picture),
        demo=demo,
        sample=samples is not None and diagnosis.input.hash in [s.hash for s in samples.all],
    )


async def stored(doors: Doors, id_: str) -> Diagnosis:
    found = await doors.services.store.get(id_) if is_id(id_) else None
    if found is None:
        raise ProblemError(404)
    return found


async def stored_question(doors: Doors, id_: str) -> QuestionFacts | None:
    """What was asked, as it was read; None where nothing of it was kept."""
    packed = await doors.services.store.bundle(id_)
    return None if packed is None else (await asyncio.to_thread(Bundle.loads, packed)).question


async def in_other_words(request: Request, doors: Doors, found: Diagnosis, language: Language) -> Diagnosis:
    """The stored answer in another language: the same evidence, read again without asking anyone. As it is where nothing was kept."""
    packed = await doors.services.store.bundle(found.id)
    if packed is None:
        return found
    await doors.rate.charge(request)
    with doors.admission.slots():
        again = await replay(Bundle.loads(packed), doors.services.registry, Reader(language.locale))
    return again.diagnosis.model_copy(update={"id": found.id})
