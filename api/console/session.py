"""Who is signed in to the console: a cookie that an agent key has signed. Nothing is stored; a key that is taken out of the settings ends its sessions."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Sequence

from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import Response

COOKIE = "txdiag_console"
KEPT_S = 12 * 3600  # a working day
_LONGEST = 200


def right_key(given: str, keys: Sequence[SecretStr]) -> SecretStr | None:
    """The key that was given, compared with all of them: the time taken must not tell which one was close."""
    found: SecretStr | None = None
    for key in keys:
        if hmac.compare_digest(given.strip().encode(), key.get_secret_value().encode()):
            found = key
    return found


def new_session(key: SecretStr) -> str:
    """The value of its cookie."""
    until = str(int(time.time()) + KEPT_S)
    return f"{until}.{_seal(key, 'session', until)}"


def sign_in(response: Response, session: str, *, secure: bool, framed: bool) -> None:
    """framed: the console is shown inside another site's page; then its cookie must be allowed there, which browsers grant over https alone."""
    response.set_cookie(
        COOKIE,
        session,
        max_age=KEPT_S,
        path="/console",
        httponly=True,
        secure=secure or framed,
        samesite="none" if framed else "strict",
    )
    if framed:
        _partition(response)


def sign_out(response: Response, *, secure: bool, framed: bool) -> None:
    """With the same marks as at sign-in: within another site's frame a browser ignores a deletion that lacks them."""
    response.delete_cookie(
        COOKIE, path="/console", httponly=True, secure=secure or framed, samesite="none" if framed else "strict"
    )
    if framed:
        _partition(response)


def _partition(response: Response) -> None:
    """Marks the cookie just set as kept for the framing site alone; http.cookies knows the mark only from Python 3.14 on."""
    name, value = response.raw_headers[-1]
    response.raw_headers[-1] = (name, value + b"; Partitioned")


def signed_in(request: Request, keys: Sequence[SecretStr]) -> SecretStr | None:
    """The key behind the request's cookie; None where there is none, or it is over or forged."""
    until, _, seal = session_of(request)[:_LONGEST].partition(".")
    if not (until.isascii() and until.isdigit()) or int(until) < time.time():
        return None
    return next((key for key in keys if hmac.compare_digest(seal.encode(), _seal(key, "session", until).encode())), None)


def form_token(session: str, key: SecretStr) -> str:
    """What every form of this session carries: another site cannot know it."""
    return _seal(key, "form", session[:_LONGEST])


def session_of(request: Request) -> str:
    return request.cookies.get(COOKIE, "")


def is_own_form(request: Request, key: SecretStr, given: str) -> bool:
    return hmac.compare_digest(given.encode(), form_token(session_of(request), key).encode())


def _seal(key: SecretStr, purpose: str, text: str) -> str:
    return hmac.new(key.get_secret_value().encode(), f"console {purpose} {text}".encode(), hashlib.sha256).hexdigest()
