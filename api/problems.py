"""What goes wrong, told as RFC 9457 problem documents. They name fields and rules, and never repeat what was sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

from txdiag.store import StoreError

MEDIA_TYPE = "application/problem+json"
_log = structlog.get_logger("api")


class FieldError(BaseModel):
    """One fault of the request."""

    field: str = Field(description="Which field, such as `network`; `body` for the request as a whole.")
    message: str = Field(description="What is wrong with it.")


class Problem(BaseModel):
    """An RFC 9457 problem document."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "type": "urn:txdiag:problem:invalid-field",
                "title": "A field is not as it must be",
                "status": 422,
                "detail": "text: is empty",
                "errors": [{"field": "text", "message": "is empty"}],
                "request_id": "5f0c1c9e8a3b4d2f",
            }
        }
    )

    type: str = Field(description="The kind of problem; stable.")
    title: str = Field(description="The kind of problem in words.")
    status: int = Field(description="The HTTP status.")
    detail: str | None = Field(default=None, description="What happened this time.")
    errors: list[FieldError] = Field(default=[], description="Faults of single fields.")
    request_id: str | None = Field(default=None, description="Names the request in the service's logs.")


_KINDS: Mapping[int, tuple[str, str]] = {
    400: ("unreadable-body", "The body cannot be read"),
    401: ("unknown-key", "The key is not known"),
    403: ("forbidden", "This is not allowed"),
    404: ("not-found", "There is nothing here"),
    405: ("method-not-allowed", "This address does not take this method"),
    413: ("too-large", "The body is too large"),
    415: ("not-json", "The body must be JSON"),
    422: ("invalid-field", "A field is not as it must be"),
    429: ("too-many-requests", "Too many requests"),
    500: ("fault", "Something went wrong here"),
    502: ("not-delivered", "Nobody took it"),
    503: ("busy", "The service is starting or overloaded"),
}
_OTHER_KINDS: Mapping[str, str] = {"not-set-up": "This is not set up here"}


class ProblemError(Exception):
    """Raised anywhere below an endpoint, told as a problem document. ``detail`` and ``errors`` are shown: no input in them."""

    def __init__(
        self,
        status: int,
        detail: str | None = None,
        *,
        errors: Sequence[FieldError] = (),
        headers: Mapping[str, str] | None = None,
        kind: str | None = None,
    ) -> None:
        """kind: where one status stands for several kinds of problem, one of ``_OTHER_KINDS``."""
        super().__init__(status)
        self.kind = kind
        self.status = status
        self.detail = detail
        self.errors = list(errors)
        self.headers = dict(headers or {})

    def document(self, request_id: str | None = None) -> Problem:
        usual = _KINDS.get(self.status) or (f"status-{self.status}", _phrase(self.status))
        kind, title = usual if self.kind is None else (self.kind, _OTHER_KINDS[self.kind])
        detail = self.detail or "; ".join(f"{error.field}: {error.message}" for error in self.errors) or None
        return Problem(
            type=f"urn:txdiag:problem:{kind}",
            title=title,
            status=self.status,
            detail=detail,
            errors=self.errors,
            request_id=request_id,
        )

    def response(self, request_id: str | None = None) -> Response:
        document = self.document(request_id).model_dump_json(exclude_none=True)
        return Response(document, self.status, headers=self.headers, media_type=MEDIA_TYPE)


def invalid(field: str, message: str) -> ProblemError:
    """422 about one field."""
    return ProblemError(422, errors=[FieldError(field=field, message=message)])


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


# --- FastAPI's own errors -----------------------------------------------------------------------------------------------

# by pydantic's type of error; its own messages are used for the rest, they hold the rule and never the value
_MESSAGES: Mapping[str, str] = {
    "missing": "is missing",
    "string_type": "must be a text",
    "string_unicode": "is not valid Unicode",
    "list_type": "must be a list",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "model_attributes_type": "must be a JSON object",
    "dict_type": "must be a JSON object",
    "datetime_type": "must be a time as in 2026-11-22T20:00:00Z",
    "datetime_parsing": "must be a time as in 2026-11-22T20:00:00Z",
    "datetime_from_date_parsing": "must be a time as in 2026-11-22T20:00:00Z",
    "datetime_object_invalid": "must be a time as in 2026-11-22T20:00:00Z",
}
_FALLBACK = "is not as it must be"


def _message(error: Mapping[str, Any]) -> str:
    kind: str = error["type"]
    context: Mapping[str, Any] = error.get("ctx") or {}
    if kind == "string_too_short":
        return "is empty" if context.get("min_length") == 1 else f"must have at least {context['min_length']} characters"
    if kind == "string_too_long":
        return f"must have at most {context['max_length']} characters"
    if kind == "too_short":
        return f"must have at least {context['min_length']} entries" if context["min_length"] != 1 else "is empty"
    if kind == "too_long":
        return f"must have at most {context['max_length']} entries"
    if kind in ("literal_error", "enum"):
        return f"must be one of {context['expected']}"
    if kind == "value_error":  # our own validators: their texts quote nothing
        return str(error["msg"]).removeprefix("Value error, ")
    return _MESSAGES.get(kind, _FALLBACK)


def _field(error: Mapping[str, Any]) -> str:
    """Where the fault is: network, texts.3, refresh. A name that the sender made up is not repeated: it may be a secret as well."""
    place, *names = error["loc"]
    if error["type"] == "extra_forbidden":
        names = names[:-1]
    return ".".join(str(name) for name in names) or str(place)


def problem_of(fault: RequestValidationError) -> ProblemError:
    errors: list[FieldError] = []
    for error in fault.errors():
        if error["type"] == "json_invalid":
            return ProblemError(400, "The body is not JSON.")
        message = "has a field that is not known" if error["type"] == "extra_forbidden" else _message(error)
        found = FieldError(field=_field(error), message=message)
        if found not in errors:
            errors.append(found)
    return ProblemError(422, errors=errors[:20])


def request_id_of(request: Request) -> str | None:
    return request.scope.get("txdiag.request_id")


def install(app: FastAPI) -> None:
    """Every error that reaches the framework leaves as a problem document."""

    async def told(request: Request, fault: Exception) -> Response:
        if isinstance(fault, ProblemError):
            problem = fault
        elif isinstance(fault, RequestValidationError):
            problem = problem_of(fault)
        elif isinstance(fault, HTTPException):
            headers = {name: value for name, value in (fault.headers or {}).items() if name.lower() in ("allow", "retry-after")}
            problem = ProblemError(fault.status_code, headers=headers)  # its detail may quote the request
        else:
            _log.error("store_failed")
            problem = ProblemError(500)
        return problem.response(request_id_of(request))

    for kind in (ProblemError, RequestValidationError, HTTPException, StoreError):
        app.add_exception_handler(kind, told)


def responses(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The OpenAPI entries of these problems."""
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    entries: dict[int | str, dict[str, Any]] = {}
    for status in statuses:
        entry: dict[str, Any] = {"description": _KINDS[status][1], "content": {MEDIA_TYPE: schema}}
        if status in (429, 502, 503):
            entry["headers"] = {"Retry-After": {"description": "Seconds to wait", "schema": {"type": "integer"}}}
        entries[status] = entry
    return entries
