"""A batch of calls with a name for each, so that answers are found by what they are for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from chains.evm.search import read_fact
from chains.exchange import Asker, Call, Reply
from chains.facts import Fact, Missing, Why

T = TypeVar("T")

_NOBODY = frozenset({Why.UNREACHABLE, Why.TIMED_OUT, Why.RATE_LIMITED})


class Batch:
    """Calls to be asked at once. A role that is added twice is asked once."""

    def __init__(self) -> None:
        self._calls: dict[str, Call] = {}

    def add(self, role: str, call: Call) -> None:
        self._calls.setdefault(role, call)

    def __bool__(self) -> bool:
        return bool(self._calls)

    def params(self, role: str) -> list[Any]:
        """The parameters of a call, as they stand in a fact's source."""
        return list(self._calls[role].params)

    async def ask(self, asker: Asker, endpoint: str) -> Answers:
        """One ask to the endpoint that answered before, so that all facts are one node's view; to another where that one is gone."""
        calls = list(self._calls.values())
        replies = await asker.ask(calls, endpoint=endpoint)
        if all(r.error is not None and r.error.why in _NOBODY for r in replies) and len(asker.endpoints) > 1:
            replies = await asker.ask(calls, other_than=endpoint)
        return Answers(dict(zip(self._calls, replies, strict=True)))

    async def ask_other(self, asker: Asker, endpoint: str) -> Answers:
        """One ask to any endpoint but this one."""
        return Answers(dict(zip(self._calls, await asker.ask(list(self._calls.values()), other_than=endpoint), strict=True)))


class Answers:
    """The replies of a batch by role."""

    def __init__(self, replies: dict[str, Reply]) -> None:
        self._replies = replies

    def __contains__(self, role: str) -> bool:
        return role in self._replies

    def __getitem__(self, role: str) -> Reply:
        return self._replies[role]

    def fact(self, role: str, read: Callable[[Any], T]) -> Fact[T]:
        """What ``read`` makes of the answer; not asked where the role was not in the batch."""
        return read_fact(self._replies[role], read) if role in self._replies else Missing()
