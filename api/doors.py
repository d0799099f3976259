"""What the doors share: the open services and how to diagnose, the limits, the promises. Made when the process starts."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Annotated, Protocol, TypeAlias

from fastapi import Depends, Request

from api.console.lists import Lists
from api.jobs import Jobs
from api.limits import Admission, RateLimit
from api.problems import ProblemError
from chains.facts import QuestionFacts
from txdiag import texts
from txdiag.answer import Question
from txdiag.case import OnEvent
from txdiag.diagnose import Answered
from txdiag.explain import Reader
from txdiag.services import Services
from txdiag.settings import Settings


class Diagnose(Protocol):
    """``txdiag.diagnose.diagnose``, as far as the doors use it."""

    async def __call__(
        self,
        question: Question,
        services: Services,
        *,
        agent: bool = False,
        on_event: OnEvent | None = None,
        id_: str | None = None,
    ) -> Answered: ...


class DiagnoseAgain(Protocol):
    """``txdiag.diagnose.diagnose_again``, as far as the doors use it."""

    async def __call__(
        self,
        read: QuestionFacts,
        reader: Reader,
        services: Services,
        *,
        agent: bool = False,
        on_event: OnEvent | None = None,
        id_: str | None = None,
    ) -> Answered: ...


OpenServices: TypeAlias = Callable[..., AbstractAsyncContextManager[Services]]  # (settings, demo=...)


@dataclass(frozen=True, slots=True)
class Doors:
    settings: Settings
    services: Services
    diagnose: Diagnose
    diagnose_again: DiagnoseAgain
    rate: RateLimit
    admission: Admission
    jobs: Jobs
    lists: Lists = field(default_factory=Lists)


def doors_of(request: Request) -> Doors:
    """Raises ProblemError 503 while the process is starting."""
    doors = getattr(request.app.state, "doors", None)
    if doors is None:
        raise ProblemError(503, "The service is starting.", headers={"Retry-After": "1"})
    return doors


async def agent_of(request: Request, doors: Annotated[Doors, Depends(doors_of)]) -> bool:
    """Does the request carry a valid agent key? Raises ProblemError 401 for a wrong one.

    Only the scheme Bearer is ours: a proxy in front may use another one for itself.
    """
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return False
    right = False
    for key in doors.settings.agent_keys:  # all of them, always: the time taken must not tell which one was close
        right |= hmac.compare_digest(given.strip().encode(), key.get_secret_value().encode())
    if not right:
        await doors.rate.charge(request)  # guessing keys is limited like asking
        raise ProblemError(401, headers={"WWW-Authenticate": "Bearer"})
    return True


def language_of(request: Request) -> str | None:
    """The language that the client's Accept-Language header and our languages have in common."""
    return texts.negotiate(request.headers.get("accept-language"))


TheDoors = Annotated[Doors, Depends(doors_of)]
Agent = Annotated[bool, Depends(agent_of)]
Language = Annotated[str | None, Depends(language_of)]
