"""The language of a page: what the address asks for (``?lang=``), else what the browser prefers, else English."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.requests import HTTPConnection

from api.web.wording import words
from txdiag import texts


@dataclass(frozen=True, slots=True)
class Language:
    """chosen: the reader picked it, so every link on the page keeps it."""

    locale: str
    chosen: bool = False

    def link(self, path: str) -> str:
        return f"{path}?{urlencode({'lang': self.locale})}" if self.chosen else path


def language_of(connection: HTTPConnection, made_in: str | None = None) -> Language:
    """made_in: the language in which what the page shows was made; it goes before the browser's."""
    if asked := texts.negotiate(_asked(connection.query_params)):
        return Language(asked, chosen=True)
    return Language(made_in or texts.negotiate(connection.headers.get("accept-language")) or texts.DEFAULT)


def _asked(query: QueryParams) -> str | None:
    wanted = query.get("lang", "")
    return wanted if len(wanted) <= 35 else None


def choices() -> list[tuple[str, str]]:
    """Every language: its tag and its name in itself."""
    return [(tag, words("language-name", tag)) for tag in texts.locales()]
