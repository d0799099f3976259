from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import httpx
import pytest
import structlog

from tests.api.serving import serving, settings_for


@pytest.fixture(autouse=True)
def logging_as_before() -> Generator[None]:
    """The application sets up logging for its whole process; the next test's process is this one."""
    root = logging.getLogger()
    handlers, level, ours = list(root.handlers), root.level, structlog.get_config()
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**ours)


@pytest.fixture
async def client(tmp_path: Path) -> AsyncGenerator[httpx.AsyncClient]:
    async with serving(settings_for(tmp_path)) as opened:
        yield opened
