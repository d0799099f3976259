"""How something is known: a value with its source, or why it is missing."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Generic, Never, TypeVar

from pydantic import BaseModel, ConfigDict
from typing_extensions import TypeAliasType

T = TypeVar("T")


class Frozen(BaseModel):
    """Base of all facts: immutable, strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Frozen):
    """Where a value was read: one call to one endpoint. ``block`` is the state or block that was asked for."""

    endpoint: str
    call: str
    params: Any = None
    field: str | None = None
    block: int | None = None


class Why(StrEnum):
    """Why a fact is missing."""

    NOT_ASKED = "not_asked"  # no rule that could apply needs it
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"  # the endpoint's time or the answer's deadline
    RATE_LIMITED = "rate_limited"
    UNSUPPORTED = "unsupported"  # the endpoint does not offer this method
    STATE_UNAVAILABLE = "state_unavailable"  # pruned, lite node, not synced yet
    BAD_ANSWER = "bad_answer"  # unreadable, too large, of another chain
    NODE_ERROR = "node_error"  # any other refusal of the node
    LACKING = "lacking"  # what it would be derived from is not there


class FactMissing(Exception):
    """A rule read a fact that is missing. Carries the ``Missing``."""

    def __init__(self, missing: Missing) -> None:
        super().__init__(missing.why.value)
        self.missing = missing


class Known(Frozen, Generic[T]):
    """A value that was read or derived. ``None`` as a value means: asked, and there is none."""

    value: T
    source: Source | None = None


class Missing(Frozen):
    """A value that is not known, and why."""

    why: Why = Why.NOT_ASKED
    detail: str = ""
    source: Source | None = None

    @property
    def value(self) -> Never:
        raise FactMissing(self)


Fact = TypeAliasType("Fact", Known[T] | Missing, type_params=(T,))

NOT_ASKED = Missing()
