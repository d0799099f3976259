"""Diagnoses over real nodes, and what a replay of them must be the same as."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from chains.bundle import Bundle
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import Answered, replay
from txdiag.explain import Reader
from txdiag.services import IN_MEMORY, Services, open_services
from txdiag.settings import Settings


@asynccontextmanager
async def asking(endpoints: Mapping[str, Sequence[str]], **more: Any) -> AsyncGenerator[Services]:
    """Services that ask these addresses, by slug, and no others."""
    usual: dict[str, Any] = {
        "endpoints": {slug: list(urls) for slug, urls in endpoints.items()},
        "networks": list(endpoints),
        "database_url": IN_MEMORY,
        "deadline_s": 20,
    }
    async with open_services(Settings(**(usual | more))) as services:
        yield services


def told(diagnosis: Diagnosis) -> dict[str, Any]:
    """All of it but for what differs from run to run: its id, and what it took."""
    return diagnosis.model_dump(mode="json", exclude={"id", "usage"})


async def replayed(question: Question, answered: Answered, services: Services) -> list[dict[str, Any]]:
    """What the bundle's replay says: of the bundle itself, once more, and after it was written and read."""
    assert answered.bundle is not None
    reader = Reader(answered.diagnosis.reply.locale, question.audience)
    copy = Bundle.loads(answered.bundle.dumps())
    return [
        told((await replay(bundle, services.registry, reader)).diagnosis) for bundle in (answered.bundle, answered.bundle, copy)
    ]
