"""The real application for tests: real services on a database of its own, and nodes that cannot be reached."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from api.app import create_app
from txdiag.settings import Settings

NOBODY = "http://127.0.0.1:1"  # nothing listens on port 1
HASH = "0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b"
AGENT_KEY = "an-agent-key-for-tests-0123456789"


def settings_for(folder: Path, **more: Any) -> Settings:
    usual: dict[str, Any] = {
        "networks": ["ethereum", "tron"],
        "endpoints": {"ethereum": [NOBODY], "tron": [NOBODY]},
        "database_url": f"sqlite+aiosqlite:///{folder}/txdiag.sqlite3",
        "agent_keys": [AGENT_KEY],
        "deadline_s": 5,
        "rate_per_minute": 1_000_000,
    }
    return Settings(**(usual | more))


@asynccontextmanager
async def serving(
    settings: Settings, *, client: tuple[str, int] = ("203.0.113.7", 50000), **parts: Any
) -> AsyncGenerator[httpx.AsyncClient]:
    """A client of the running application. parts: as ``create_app`` takes them."""
    app = create_app(settings, **parts)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=client)
        async with httpx.AsyncClient(transport=transport, base_url="http://txdiag.test") as opened:
            yield opened
