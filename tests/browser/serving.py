"""The real pages for the browser: the application in a server of its own on a free port, over a recorded Tron node or as the demo."""

from __future__ import annotations

import asyncio
import functools
import logging
import socket
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any

import structlog
import uvicorn
from pydantic import SecretStr

from api.app import create_app
from tests.tron_node import moment, tron_node
from txdiag.diagnose import diagnose, diagnose_again
from txdiag.settings import Settings

AGENT_KEY = "an-agent-key-for-tests-0123456789"


@dataclass(frozen=True, slots=True)
class Site:
    """base: its address. app: the running application. loop: where it runs."""

    base: str
    app: Any
    loop: asyncio.AbstractEventLoop


class _Server(uvicorn.Server):
    """Says when it takes requests, so that nobody has to wait a made-up time."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = Event()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.loop = asyncio.get_running_loop()
        self.ready.set()


@contextmanager
def running(app: Any) -> Generator[Site]:
    root = logging.getLogger()
    handlers, level, ours = list(root.handlers), root.level, structlog.get_config()
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = _Server(uvicorn.Config(app, log_config=None, ws="none"))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        assert server.ready.wait(30), "the server did not start"
        assert server.loop is not None
        yield Site(f"http://127.0.0.1:{listening.getsockname()[1]}", app, server.loop)
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
        root.handlers[:] = handlers
        root.setLevel(level)
        structlog.configure(**ours)


def site_settings(folder: Path, network: str, url: str, **more: Any) -> Settings:
    """Of a site over this one node, which nobody is kept waiting at, with a key to the console. folder: for its database."""
    return Settings(
        networks=[network],
        endpoints={network: [url]},
        database_url=f"sqlite+aiosqlite:///{folder}/txdiag.sqlite3",
        deadline_s=20,
        rate_per_minute=1_000_000,
        agent_keys=[SecretStr(AGENT_KEY)],
        **more,
    )


@contextmanager
def tron_site(folder: Path, more: Sequence[dict[str, Any]] = ()) -> Generator[Site]:
    """Over the recorded node, at the time of its recordings. more: exchanges that it knows besides."""
    with tron_node(more=more) as url:
        app = create_app(
            site_settings(folder, "tron", url),
            diagnose=functools.partial(diagnose, now=moment()),
            diagnose_again=functools.partial(diagnose_again, now=moment()),
        )
        with running(app) as site:
            yield site


@contextmanager
def demo_site() -> Generator[Site]:
    with running(create_app(Settings(rate_per_minute=1_000_000), True)) as site:
        yield site
