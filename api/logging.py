"""Logs: one JSON object a line on standard error. Never a query string, a body, or what a user pasted.

Other people's loggers (uvicorn, asyncio, SQLAlchemy) go through the same door: their first line is scrubbed, and of an exception only
its class and where it rose are kept, since its text may quote anything.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterable
from typing import Any, cast

import structlog
from structlog.typing import EventDict, WrappedLogger

from txdiag.redact import scrub_all
from txdiag.settings import Settings

# these write bodies, SQL parameters or addresses with queries at some level; none of that may be switched on from outside
_TALKATIVE = {
    "uvicorn.access": logging.CRITICAL,
    "aiosqlite": logging.WARNING,
    "sqlalchemy.engine": logging.WARNING,
    "sqlalchemy.pool": logging.WARNING,
    "python_multipart": logging.WARNING,
    "alembic": logging.WARNING,
}
_AS_THEY_ARE = frozenset({"level", "timestamp", "_record", "_from_structlog"})  # written by structlog itself


class _Handler(logging.StreamHandler[Any]):
    """Ours, so that setting up twice does not log twice. Writes to what is standard error at that moment."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)

    def emit(self, record: logging.LogRecord) -> None:
        self.stream = sys.stderr
        super().emit(record)


def configure_logging(settings: Settings | None = None, level: int = logging.INFO) -> None:
    """Set up structlog and the standard library's logging. May be called again; the last call counts."""
    known = _secrets_of(settings) if settings else ()

    def scrubbed(_: WrappedLogger, __: str, entry: EventDict) -> EventDict:
        return {key: value if key in _AS_THEY_ARE else scrub_all(value, known) for key, value in entry.items()}

    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _exception_without_text,
        _first_line,
        scrubbed,
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = _Handler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    root = logging.getLogger()
    for old in [known_handler for known_handler in root.handlers if isinstance(known_handler, _Handler)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    for name, least in _TALKATIVE.items():
        logging.getLogger(name).setLevel(least)
    # uvicorn brings handlers of its own, which print exceptions whole
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True


def _secrets_of(settings: Settings) -> tuple[str, ...]:
    webhook = (settings.webhook_url,) if settings.webhook_url else ()
    keys: Iterable[Any] = (*settings.agent_keys, *settings.api_keys.values(), *settings.webhook_secrets, *webhook)
    return tuple(key.get_secret_value() for key in keys)


def where(error: BaseException) -> list[str]:
    """The way an exception took, as file:line function, innermost last; no text, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    return [
        f"{'/'.join(frame.filename.replace(chr(92), '/').split('/')[-3:])}:{frame.lineno} {frame.name}" for frame in frames[-12:]
    ]


def _exception_without_text(_: WrappedLogger, __: str, entry: EventDict) -> EventDict:
    said: Any = entry.pop("exc_info", None)
    record: Any = entry.get("_record")
    if said is None and record is not None:
        said = record.exc_info
    if record is not None:  # the standard formatter would add the whole traceback
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
    if said is True:
        said = sys.exc_info()
    error: Any = cast("tuple[Any, ...]", said)[1] if isinstance(said, tuple) else said
    if isinstance(error, BaseException):
        entry["exception"] = {"type": type(error).__name__, "at": where(error)}
    return entry


def _first_line(_: WrappedLogger, __: str, entry: EventDict) -> EventDict:
    """asyncio and uvicorn add the repr of a task or a whole traceback below the first line."""
    entry["event"] = str(entry.get("event", "")).split("\n", 1)[0]
    return entry
