"""What every form of the console has: the session it belongs to, and fields that are text."""

from __future__ import annotations

from fastapi import Request
from pydantic import SecretStr
from starlette.datastructures import FormData

from api.console.asking import MOST_CASES
from api.console.session import is_own_form, signed_in
from api.doors import Doors
from api.problems import ProblemError
from txdiag.store import is_id

FIELDS = 8  # of one form, at most
MOST_IDS = 40 * MOST_CASES  # characters of a list of cases


class SessionOver(Exception):
    """Nobody is signed in, or no longer. The console's own page says so, with what was being written."""


def allowed(request: Request, doors: Doors, form: FormData) -> SecretStr:
    """The key of who sent it. Raises SessionOver where nobody is signed in, ProblemError 403 for a form of another site."""
    key = signed_in(request, doors.settings.agent_keys)
    if key is None:
        raise SessionOver
    if not is_own_form(request, key, field(form, "token")):
        raise ProblemError(403)
    return key


def field(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


def ids_in(form: FormData, name: str) -> list[str]:
    """A list of cases, as the page's links have it."""
    return [one for one in field(form, name)[:MOST_IDS].split(",") if is_id(one)]
