"""The desk: the list of what was asked, and one case beside it. Its list alone too, for the page's script while it fills."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from urllib.parse import urlencode

from fastapi import Request
from pydantic import SecretStr
from starlette.responses import Response

from api.console.asking import MOST_TEXT, Left, secret_in, short
from api.console.case import case_view
from api.console.session import form_token, session_of
from api.doors import Doors
from api.web.language import Language, choices
from api.web.rendering import PRIVATE, render
from api.web.view import Tone, tone_of
from api.web.wording import words
from rules.engine import catalogue
from txdiag import texts
from txdiag.answer import Diagnosis
from txdiag.store import Kept, is_id

State: TypeAlias = Literal["working", "failed", "done"]
# What console.js listens to, and which sentence says what it does.
SHORTCUTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("/",), "paste"),
    (("Ctrl Enter",), "ask"),
    (("s",), "search"),
    (("j", "↓"), "down"),
    (("k", "↑"), "up"),
    (("Enter", "o"), "open"),
    (("n",), "next"),
    (("p",), "previous"),
    (("c",), "copy-short"),
    (("l",), "copy-long"),
    (("e",), "edit"),
    (("i",), "copy-note"),
    (("h",), "copy-packet"),
    (("x",), "copy-proof"),
    (("w",), "remark"),
    (("r",), "again"),
    (("?",), "help"),
    (("Esc",), "leave"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. label: the ends of its hash, or nothing. title: of its cause, in the agent's language."""

    id: str
    state: State
    label: str = ""
    network: str = ""
    status: str = ""
    code: str = ""
    title: str = ""
    tone: Tone = "plain"
    priority: str = "none"


@dataclass(frozen=True, slots=True)
class Written:
    """What an agent was writing when it could not be kept, and why."""

    text: str = ""
    code: str = ""
    fault: str = ""
    code_fault: str = ""
    hand_fault: str = ""


@dataclass(frozen=True, slots=True)
class Searched:
    """A search for earlier cases. causes: what the words may have meant, where they are no code. more: only the latest are shown."""

    words: str = ""
    day: str = ""
    causes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    more: bool = False

    @property
    def made(self) -> bool:
        return bool(self.words or self.day)


async def rows_of(doors: Doors, ids: Iterable[str], locale: str) -> list[Row]:
    return list(await asyncio.gather(*(_row(doors, id_, locale) for id_ in dict.fromkeys(ids) if is_id(id_))))


async def rows_found(doors: Doors, found: list[Kept], locale: str) -> list[Row]:
    return await rows_of(doors, [kept.id for kept in found], locale)


async def _row(doors: Doors, id_: str, locale: str) -> Row:
    job = doors.jobs.get(id_)
    if job is not None and not job.done:
        return Row(id_, "working", doors.lists.label(id_))
    found = await answer_of(doors, id_)
    if found is None:
        return Row(id_, "failed", doors.lists.label(id_))
    hash_ = None if found.input.redacted else found.input.hash
    home = doors.services.registry.get(found.network.slug) if found.network else None
    return Row(
        id_,
        "done",
        short(hash_, prefixed=hash_.startswith("0x")) if hash_ else "",
        home.name(locale) if home else found.network.name if found.network else "",
        found.status,
        found.cause.code,
        texts.title_of(found.cause.code, locale),
        tone_of(found),
        found.handoff.priority,
    )


async def answer_of(doors: Doors, id_: str) -> Diagnosis | None:
    """Raises StoreError."""
    job = doors.jobs.get(id_)
    stored = await doors.services.store.get(id_) if is_id(id_) else None
    return stored or (job.answer if job is not None else None)


def desk_link(language: Language, *, at: str = "", **query: str) -> str:
    kept = {"lang": language.locale} if language.chosen else {}
    return f"/console?{urlencode({**query, **kept}, safe=',')}{'#' + at if at else ''}"


async def desk(
    request: Request,
    doors: Doors,
    language: Language,
    key: SecretStr,
    *,
    rows: list[Row],
    open_: str = "",
    text: str = "",
    customer: str | None = None,
    fault: str = "",
    searched: Searched | None = None,
    written: Written | None = None,
    session: str | None = None,
    status: int = 200,
) -> Response:
    """session: one that begins with this page; its cookie is not in the request yet. customer: the language that the next reply is to be in, where somebody said so."""
    if (
        text and await asyncio.to_thread(secret_in, text, doors.services.registry) is not None
    ):  # a helpdesk's sidebar may fill in anything
        text, fault = "", words("secret-stopped-title", language.locale)
    shown = await answer_of(doors, open_) if is_id(open_) else None
    case = await case_view(doors, shown, language.locale, frozenset(row.label for row in rows)) if shown is not None else None
    ids = ",".join(row.id for row in rows)

    def cause_link(code: str) -> str:
        return desk_link(language, q=code).replace("/console?", "/console/search?")

    return render(
        "console/desk.html",
        language,
        path=None,
        status=status,
        headers=PRIVATE,
        **_list(doors, language, rows, open_),
        case=case,
        names=dict(choices()),
        text=text,
        most=MOST_TEXT,
        customer=customer,
        fault=fault,
        searched=searched or Searched(),
        written=written or Written(),
        token=form_token(session_of(request) if session is None else session, key),
        tongues=[(tag, name, desk_link(Language(tag, chosen=True), ids=ids, open=open_)) for tag, name in choices()],
        shortcuts=SHORTCUTS,
        cause_link=cause_link,
        codes=[(rule.code, texts.title_of(rule.code, language.locale)) for rule in catalogue()],
    )


def list_alone(doors: Doors, language: Language, rows: list[Row], open_: str) -> Response:
    return render("console/list.html", language, path=None, headers=PRIVATE, **_list(doors, language, rows, open_))


def _list(doors: Doors, language: Language, rows: list[Row], open_: str) -> dict[str, Any]:
    ids = ",".join(row.id for row in rows)
    left: list[Left] = doors.lists.left(rows[0].id) if rows else []

    def link(opened: str, listed: str = ids) -> str:
        return desk_link(language, ids=listed, open=opened, at="case")

    return {
        "rows": rows,
        "left": left,
        "working": sum(row.state == "working" for row in rows),
        "opened": open_,
        "ids": ids,
        "case_link": link,
        "list_link": desk_link(language, ids=ids, open=open_).replace("/console?", "/console/list?"),
    }
