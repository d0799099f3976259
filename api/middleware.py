"""What happens around every request: its log line, its limits, its response's headers. Plain ASGI, so that streams stay streams."""

from __future__ import annotations

import secrets
import time
from typing import Any

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import ProblemError

MAX_BODY = 512 * 1024  # bytes (CONTRACT.md)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_log = structlog.get_logger("api")


class SecurityHeaders:
    """Outermost. Answers of the API are not to be kept by anyone on the way."""

    def __init__(self, app: ASGIApp, *, frame_ancestors: list[str]) -> None:
        self.app = app
        ancestors = " ".join(frame_ancestors) or "'none'"
        self.policy = f"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = self.policy
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "no-referrer"
                if scope["path"].startswith("/v1"):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        await self.app(scope, receive, with_headers)


class RequestLog:
    """One line a request: id, method, route as it is written in the code, status, milliseconds. Never the path, the query, the body or the
    client's address. What no one else caught ends here, so that no server prints an exception's text."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        scope["txdiag.request_id"] = request_id
        started, status = time.perf_counter(), 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-Id"] = request_id
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=request_id):
            broken = False
            try:
                await self.app(scope, receive, watched)
            except ClientDisconnect:
                status = status or 499  # nobody is there to be told; nginx's number for it
            except Exception as error:  # noqa: BLE001  # the outermost place: nothing may leave with its text
                _log.error("request_failed", route=_route(scope), exc_info=error)
                broken = status != 0
                if not broken:
                    await ProblemError(500).response(request_id)(scope, receive, watched)
            finally:
                _log.info(
                    "request",
                    method=scope["method"] if scope["method"] in _METHODS else "other",
                    route=_route(scope),
                    status=status,
                    ms=round((time.perf_counter() - started) * 1000),
                )
            if broken:
                # outside the except: the server must close the connection, and must not see the first exception's text
                raise RuntimeError("the response broke off")


def _route(scope: Scope) -> str:
    """The route's own pattern. A path that fits none is not logged: it is whatever somebody typed."""
    route: Any = scope.get("route")
    return getattr(route, "path", None) or "none"


class BodyLimit:
    """413 for bodies over the limit, also for those that do not say their length beforehand."""

    def __init__(self, app: ASGIApp, *, limit: int = MAX_BODY) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        said = Headers(scope=scope).get("content-length", "")
        if said.isdecimal() and int(said[:20]) > self.limit:
            await self._refusal(scope)(scope, receive, send)
            return
        taken, started, over = 0, False, False

        async def counted() -> Message:
            nonlocal taken, over
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self.limit:
                over = True
                raise _TooLarge
            return message

        async def watched(message: Message) -> None:
            nonlocal started
            if over and not started:
                return  # whatever an inner handler makes of the interruption is replaced below
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, counted, watched)
        except _TooLarge:
            if started:
                raise
        if over and not started:
            await self._refusal(scope)(scope, receive, send)

    def _refusal(self, scope: Scope) -> Any:
        # the rest of the body is not read: the connection has to end with the answer
        problem = ProblemError(413, f"A body has at most {self.limit} bytes.", headers={"Connection": "close"})
        return problem.response(scope.get("txdiag.request_id"))


class _TooLarge(Exception):
    pass
