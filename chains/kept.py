"""Answers that hold for a while, kept between diagnoses: what a chain charges changes about once a year, and everybody asks for it.

A call says itself how old an answer may be (``Call.keep_s``). Kept by endpoint, as each node has its own view; errors and empty answers are never kept.
What is kept is part of a diagnosis's evidence like a fresh answer.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from chains.exchange import Call, Reply

_MOST = 1024  # answers; a handful of methods of a few endpoints


class KeptAnswers:
    """clock: seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: dict[tuple[str, str, str], tuple[float, Reply]] = {}

    def take(self, endpoint: str, call: Call) -> Reply | None:
        """What this endpoint (its address) answered before, where that is young enough for the call."""
        if call.keep_s <= 0:
            return None
        found = self._kept.get(_key(endpoint, call))
        if found is None or self._clock() - found[0] > call.keep_s:
            return None
        return Reply(call, found[1].endpoint, found[1].result)

    def keep(self, endpoint: str, replies: Sequence[Reply]) -> None:
        for reply in replies:
            if reply.call.keep_s > 0 and reply.error is None and reply.result:
                key = _key(endpoint, reply.call)
                self._kept.pop(key, None)  # the youngest stand last
                self._kept[key] = self._clock(), reply
        while len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]


def _key(endpoint: str, call: Call) -> tuple[str, str, str]:
    return endpoint, call.method, json.dumps(call.params, sort_keys=True)
