"""What an earlier run settled, read from its bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from chains.bundle import Bundle
from chains.facts import GuardResult
from txdiag.case.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Course:
    """What an earlier run settled, so that a replay takes the same course."""

    guard: GuardResult
    network: str | None
    candidates: tuple[str, ...]  # those that were asked: a replay's settings may name others
    searched: tuple[str, ...]  # those whose answer was in when the case was judged
    doubted: bool  # nobody knew it at first, so other endpoints were asked
    seen: Mapping[str, Remembered]  # by slug, what the store had seen of it before

    @classmethod
    def of(cls, bundle: Bundle) -> Course:
        def slugs(setting: str) -> tuple[str, ...]:
            listed = bundle.settings.get(setting)
            return tuple(n for n in cast("list[Any]", listed) if isinstance(n, str)) if isinstance(listed, list) else ()

        return cls(
            guard=bundle.guard,
            network=bundle.network,
            candidates=slugs("candidates"),
            searched=slugs("searched"),
            doubted=bundle.settings.get("second_opinions") is True,
            seen={slug: Remembered.of_bundle(seen) for slug, seen in bundle.seen.items()},
        )
