"""What goes wrong on a page, told as a page: problem documents on their way to a browser become one, in its language."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import MEDIA_TYPE
from api.web.language import Language, language_of
from api.web.rendering import PRIVATE, render
from api.web.view import duration
from api.web.wording import words
from txdiag import texts

_FOR_PROGRAMS = ("/v1/", "/mcp", "/healthz", "/readyz", "/metrics")


class ProblemPages:
    """Plain ASGI, around everything that may answer with a problem document. Nothing of the request is repeated but its number."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not _wants_page(scope):
            await self.app(scope, receive, send)
            return
        replaced = False

        async def as_page(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                headers = Headers(raw=message["headers"])
                replaced = headers.get("content-type", "").startswith(MEDIA_TYPE)
                if replaced:
                    await _page(Request(scope), message["status"], headers)(scope, receive, send)
            if not replaced:
                await send(message)

        await self.app(scope, receive, as_page)


def _wants_page(scope: Scope) -> bool:
    return "text/html" in Headers(scope=scope).get("accept", "") and not scope["path"].startswith(_FOR_PROGRAMS)


def _page(request: Request, status: int, told: Headers) -> HTMLResponse:
    language = language_of(request)
    kept = {name: told[name] for name in ("retry-after", "allow", "connection", "x-request-id") if name in told}
    return render(
        "problem.html",
        language,
        path=None,
        status=status,
        headers={**PRIVATE, **kept},
        title=problem_title(status, language),
        text=words(f"{_known(status)}-text", language.locale, wait=wait(told.get("retry-after"), language)),
        request_id=told.get("x-request-id") if status >= 500 else None,
    )


def wait(retry_after: str | None, language: Language) -> str:
    """The length of time a client is asked to wait, in words."""
    seconds = int(retry_after) if retry_after and retry_after.isdecimal() else 60
    return duration(seconds, language.locale)


def problem_title(status: int, language: Language) -> str:
    return words(_known(status), language.locale)


def _known(status: int) -> str:
    """The message for a status; others tell only whose fault it is."""
    try:
        words(f"problem-{status}", texts.DEFAULT)
    except texts.TextMissing:
        return "problem-500" if status >= 500 else "problem-400"
    return f"problem-{status}"
