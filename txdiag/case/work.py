"""What an investigation works with, and what it gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from chains.bundle import Bundle, Counters, Recorder
from chains.exchange import Asker
from chains.facts import Facts, QuestionFacts, SearchResult
from chains.networks.registry import Network, Registry
from rules.engine import Judgement
from txdiag.answer import Usage
from txdiag.case.course import Course
from txdiag.store import Seen


class Session(Protocol):
    """Connections for one investigation: live, or the recordings of a bundle."""

    def asker(self, network: Network) -> Asker: ...

    usage: Counters


@dataclass(frozen=True, slots=True)
class Event:
    """Progress, for who watches: ``searching`` (networks), ``answered`` (network, result), ``gathering`` (network)."""

    kind: str
    network: str | None = None
    result: SearchResult | None = None
    networks: tuple[str, ...] = ()


OnEvent: TypeAlias = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Case:
    """What is known and what it means. ``bundle`` is None for a secret: nothing of it may be kept."""

    facts: Facts
    judgement: Judgement
    usage: Usage
    bundle: Bundle | None


@dataclass(frozen=True, slots=True)
class Investigation:
    """Everything an investigation works with."""

    question: QuestionFacts
    registry: Registry
    session: Session
    clock: datetime
    deadline: float  # the event loop's time
    guarded: bool = False  # ask the secret guard first
    guard_session: Session | None = None  # its exchange is not evidence
    recall: Callable[[list[str], str], Awaitable[Seen | None]] | None = None
    recorder: Recorder | None = None
    course: Course | None = None
    on_event: OnEvent = lambda event: None
    demo: bool = False
