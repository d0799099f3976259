"""Templates to responses. Everything is escaped; nothing on a page comes from anywhere but here."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from api.web import view
from api.web.language import Language, choices
from api.web.wording import words
from txdiag import texts

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"
# Of one reader: kept by no cache, listed by no search engine.
PRIVATE: Mapping[str, str] = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}
PUBLIC: Mapping[str, str] = {"Vary": "Accept-Language"}


def marked(text: str, chain_texts: Sequence[str]) -> Markup:
    """A sentence of ours with a chain's words in it: those are marked, and cannot turn the direction of what follows them."""
    wanted = sorted({t for t in chain_texts if t}, key=len, reverse=True)
    if not wanted:
        return escape(text)
    pattern = re.compile("(?<![A-Za-z0-9])(?:" + "|".join(re.escape(t) for t in wanted) + ")(?![A-Za-z0-9])")
    out, at = Markup(), 0
    for found in pattern.finditer(text):
        out += escape(text[at : found.start()]) + Markup('<bdi class="chain">{}</bdi>').format(found[0])
        at = found.end()
    return out + escape(text[at:])


def timed(text: str, at: datetime) -> Markup:
    """A sentence with a moment in it, which is marked: the page's script tells it in the reader's own time."""
    before, shown, after = text.partition(view.moment(at))
    return escape(before) + Markup('<time datetime="{}">{}</time>').format(at.isoformat(), shown) + escape(after)


@cache
def static_url(name: str) -> str:
    """With the content's own mark, so that a new version is not hidden by a cached old one."""
    return f"/static/{name}?v={hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]}"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Any] = environment.filters  # typed there as Jinja's own filters only
    filters.update(marked=marked, grouped=view.grouped, moment=view.moment, timed=timed)
    environment.globals.update(static=static_url)
    return environment


def render(
    template: str,
    language: Language,
    *,
    path: str | None,
    status: int = 200,
    headers: Mapping[str, str] = PUBLIC,
    **context: Any,
) -> HTMLResponse:
    """path: of this page, for the links to its other languages; None where it has no address of its own."""
    locale = language.locale

    def t(message: str, **params: str | int) -> str:
        return words(message, locale, **{name: str(value) for name, value in params.items()})

    def said(message: str) -> str:
        return texts.shared(message, locale)

    html = (
        _environment()
        .get_template(template)
        .render(
            t=t,
            said=said,
            locale=locale,
            link=language.link,
            languages=[(tag, name, Language(tag, chosen=True).link(path)) for tag, name in choices()] if path else [],
            noindex="X-Robots-Tag" in headers,
            **context,
        )
    )
    return HTMLResponse(html, status, headers={**headers, "Content-Language": locale})
