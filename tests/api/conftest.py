from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Generator

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


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    """One event loop a module, so that one running application can serve all of its tests."""
    return "asyncio"


@pytest.fixture(scope="module")
async def client(anyio_backend: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[httpx.AsyncClient]:
    """For tests that leave the application as it was; the others run one of their own."""
    async with serving(settings_for(tmp_path_factory.mktemp("api"))) as opened:
        yield opened
