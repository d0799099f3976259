"""The evidence of a diagnosis: recorded while it runs, saved as JSON, replayed as if it were the network.

A bundle holds the question's facts (never its text), the clock, what was remembered, and every answer that reached a collector. It
holds no address of an endpoint and no key: endpoints appear by their alias.
"""

from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import AwareDatetime, Field, StringConstraints, ValidationError

from chains.endpoints import Capabilities, NetworkConfig
from chains.errors import (
    BadAnswer,
    ChainError,
    NodeError,
    RateLimited,
    Refused,
    StateUnavailable,
    TimedOut,
    Unreachable,
)
from chains.exchange import Call, Reply, offer_of
from chains.facts import Frozen, GuardResult, QuestionFacts
from chains.json_limits import MAX_DEPTH, Inflater, loads_bounded

MAX_BUNDLE_BYTES = 64 * 1024 * 1024
_WRAPPERS = 8  # levels that the bundle itself puts around an answer
_MAX_BUNDLE_VALUES = 4_000_000

Alias: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class BundleError(Exception):
    """The file is no bundle that can be read. The text says why and holds nothing of its contents."""


class SavedError(Frozen):
    """A ChainError. ``message`` and ``data`` are what the node said, hostile text; ``text`` is ours."""

    kind: Literal["unreachable", "timed_out", "rate_limited", "refused", "bad_answer", "node_error", "state_unavailable"]
    text: str = ""
    code: int | None = None
    message: str | None = None
    data: Any = None
    retry_after_s: float | None = None

    @classmethod
    def of(cls, error: ChainError) -> SavedError:
        match error:
            case NodeError():
                kind = "state_unavailable" if isinstance(error, StateUnavailable) else "node_error"
                return cls(kind=kind, code=error.code, message=error.message, data=error.data)
            case RateLimited():
                return cls(kind="rate_limited", text=str(error), retry_after_s=error.retry_after_s)
            case TimedOut():
                return cls(kind="timed_out", text=str(error))
            case Refused():
                return cls(kind="refused", text=str(error))
            case BadAnswer():
                return cls(kind="bad_answer", text=str(error))
            case _:
                return cls(kind="unreachable", text=str(error))

    def error(self) -> ChainError:
        match self.kind:
            case "node_error":
                return NodeError(self.code, self.message or "", copy.deepcopy(self.data))
            case "state_unavailable":
                return StateUnavailable(self.code, self.message or "", copy.deepcopy(self.data))
            case "rate_limited":
                return RateLimited(self.text, self.retry_after_s)
            case "timed_out":
                return TimedOut(self.text)
            case "refused":
                return Refused(self.text)
            case "bad_answer":
                return BadAnswer(self.text)
            case "unreachable":
                return Unreachable(self.text)


class Exchange(Frozen):
    """One call and its answer. Without ``error`` the ``result`` counts, null included."""

    network: str  # slug
    endpoint: Alias
    method: str
    params: list[Any] = Field(default=[])
    result: Any = None
    error: SavedError | None = None


class KnownEndpoint(Frozen):
    """An endpoint as the diagnosis found it when it began. Listed best first."""

    alias: Alias
    capabilities: dict[str, bool | int | list[str]] = Field(default={})


class Bundle(Frozen):
    """Everything that a diagnosis rests on.

    seen: what was remembered from earlier diagnoses. settings: those that change answers.
    """

    version: Literal[1] = 1
    clock: AwareDatetime
    question: QuestionFacts
    network: str | None = None  # slug of the one that was chosen
    guard: GuardResult = GuardResult.NOT_NEEDED
    seen: dict[str, Any] = Field(default={})
    settings: dict[str, Any] = Field(default={})
    endpoints: dict[str, list[KnownEndpoint]] = Field(default={}, description="by network slug")
    exchanges: list[Exchange] = Field(default=[])

    def dumps(self) -> bytes:
        """As JSON. Integers of any size stay exact."""
        # json, not pydantic's own writer, which turns what JSON cannot say (NaN) silently into null
        return json.dumps(self.model_dump(mode="json"), allow_nan=False, separators=(",", ":")).encode()

    @classmethod
    def loads(cls, data: bytes) -> Self:
        """Raises BundleError."""
        try:
            value = loads_bounded(
                data, max_bytes=MAX_BUNDLE_BYTES, max_depth=MAX_DEPTH + _WRAPPERS, max_values=_MAX_BUNDLE_VALUES
            )
        except BadAnswer as error:
            raise BundleError(f"this is no bundle: {str(error).replace('answer', 'file')}") from None
        if not isinstance(value, dict) or "version" not in value:
            raise BundleError("this is no bundle: no version")
        if value["version"] != 1:
            raise BundleError("this bundle is of a version that this program does not read")
        try:
            return cls.model_validate(value)
        except ValidationError as error:
            place = ".".join(str(step) for step in error.errors(include_input=False, include_url=False)[0]["loc"][:3])
            raise BundleError(f"this is no bundle: {_printable(place)} is not as it must be") from None

    def save(self, path: Path) -> None:
        """Writes JSON, packed where the name ends in .gz. Raises OSError."""
        data = self.dumps()
        path.write_bytes(gzip.compress(data, mtime=0) if path.suffix == ".gz" else data)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Raises BundleError, also where the file cannot be read."""
        try:
            with path.open("rb") as file:
                data = file.read(MAX_BUNDLE_BYTES + 1)
        except OSError as error:
            raise BundleError(f"this file cannot be read: {error.strerror}") from None
        if data[:2] == b"\x1f\x8b":  # gzip's own mark
            inflater = Inflater(MAX_BUNDLE_BYTES)
            try:
                data = inflater.feed(data)
                inflater.finish()
            except BadAnswer as error:
                raise BundleError(f"this is no bundle: {str(error).replace('answer', 'file')}") from None
        return cls.loads(data)


def _printable(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum() or letter in "._")[:80]


# --- recording --------------------------------------------------------------------------------------------------------


class Recorder:
    """Keeps what one diagnosis was told, in the order in which it was told.

    Replies are kept as they are, not copied: nobody may change a reply.

    What was still under way at ``freeze``, or was given up, is kept as timed out: the diagnosis went on without it, and a replay must
    do so too.
    """

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self._endpoints: dict[str, list[KnownEndpoint]] = {}
        self._open: dict[int, tuple[str, str, Sequence[Call]]] = {}
        self._tickets = 0
        self._frozen = False

    def knows(self, network: str, endpoints: Sequence[str], capabilities: Mapping[str, Capabilities]) -> None:
        """The endpoints of a network, best first, and what was known of them when its asker was made."""
        if not self._frozen and network not in self._endpoints:
            self._endpoints[network] = [
                KnownEndpoint(alias=alias, capabilities=capabilities[alias].as_dict() if alias in capabilities else {})
                for alias in endpoints
            ]

    def begin(self, network: str, endpoint: str, calls: Sequence[Call]) -> int:
        """Calls go out; ``endpoint`` is the first that they go to. Gives the ticket for ``finish`` or ``give_up``."""
        self._tickets += 1
        if not self._frozen:
            self._open[self._tickets] = network, endpoint, calls
        return self._tickets

    def finish(self, ticket: int, replies: Iterable[Reply]) -> None:
        started = self._open.pop(ticket, None)
        if started is not None:
            for reply in replies:
                self.record(started[0], reply.endpoint, reply.call, reply)

    def give_up(self, ticket: int) -> None:
        """The asker was stopped before it had replies."""
        started = self._open.pop(ticket, None)
        if started is not None:
            network, endpoint, calls = started
            for call in calls:
                self.record(network, endpoint, call, Reply(call, endpoint, error=TimedOut(f"{endpoint}: not waited for")))

    def record(self, network: str, endpoint: str, call: Call, reply: Reply) -> None:
        if self._frozen:
            return
        self.exchanges.append(
            Exchange(
                network=network,
                endpoint=endpoint,
                method=call.method,
                params=list(call.params),
                result=reply.result if reply.error is None else None,
                error=None if reply.error is None else SavedError.of(reply.error),
            )
        )

    def freeze(self) -> None:
        """The facts are complete; what comes later did not count."""
        for ticket in list(self._open):
            self.give_up(ticket)
        self._frozen = True

    def bundle(
        self,
        *,
        clock: datetime,
        question: QuestionFacts,
        network: str | None = None,
        guard: GuardResult = GuardResult.NOT_NEEDED,
        seen: Mapping[str, Any] | None = None,
        settings: Mapping[str, Any] | None = None,
    ) -> Bundle:
        self.freeze()
        return Bundle(
            clock=clock,
            question=question,
            network=network,
            guard=guard,
            seen=dict(seen or {}),
            settings=dict(settings or {}),
            endpoints=self._endpoints,
            exchanges=self.exchanges,
        )


# --- replaying --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Counters:
    """What a session has spent. requests: HTTP requests. calls: the calls in them, those of the chain check included."""

    requests: int = 0
    calls: int = 0


@dataclass(slots=True)
class _Track:
    """The recorded answers of one endpoint to one call. Asked again it gives the next, and the last for ever."""

    exchanges: list[tuple[int, Exchange]]
    next: int = 0

    @property
    def due(self) -> int | None:
        """Place in the bundle of the answer that was not given yet."""
        return self.exchanges[self.next][0] if self.next < len(self.exchanges) else None

    def take(self) -> Exchange:
        exchange = self.exchanges[min(self.next, len(self.exchanges) - 1)][1]
        self.next += 1
        return exchange


def _key(method: str, params: Sequence[Any]) -> str:
    return json.dumps([method, list(params)], sort_keys=True, separators=(",", ":"))


class ReplayTransport:
    """Stands where ``chains.transport.Transport`` does, and answers from a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        return None

    def session(self, *, deadline: float = float("inf"), recorder: Recorder | None = None) -> ReplaySession:
        """Begins at the first answers again. The deadline does not count: what was late is recorded as late."""
        return ReplaySession(self._bundle, recorder)


class ReplaySession:
    def __init__(self, bundle: Bundle, recorder: Recorder | None) -> None:
        self.usage = Counters()
        self._bundle = bundle
        self._recorder = recorder
        self._askers: dict[str, ReplayAsker] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        return None

    def asker(self, network: NetworkConfig) -> ReplayAsker:
        asker = self._askers.get(network.slug)
        if asker is None:
            asker = self._askers[network.slug] = ReplayAsker(self._bundle, network.slug, self.usage, self._recorder)
        return asker


class ReplayAsker:
    """One network of a bundle. What was not recorded answers as an unreachable node does."""

    def __init__(self, bundle: Bundle, network: str, usage: Counters, recorder: Recorder | None) -> None:
        self._network = network
        self._usage = usage
        self._recorder = recorder
        self._tracks: dict[tuple[str, str], _Track] = {}
        known = bundle.endpoints.get(network, [])
        self._capabilities = {entry.alias: Capabilities.from_dict(entry.capabilities) for entry in known}
        aliases = [entry.alias for entry in known]
        for place, exchange in enumerate(bundle.exchanges):
            if exchange.network == network:
                aliases.append(exchange.endpoint)
                track = self._tracks.setdefault((exchange.endpoint, _key(exchange.method, exchange.params)), _Track([]))
                track.exchanges.append((place, exchange))
        self._endpoints = tuple(dict.fromkeys(aliases))
        if recorder is not None:
            recorder.knows(network, self._endpoints, self._capabilities)

    @property
    def endpoints(self) -> Sequence[str]:
        return self._endpoints

    def offers(self, endpoint: str, method: str) -> bool:
        return offer_of(method) not in self.capabilities(endpoint).unsupported

    def capabilities(self, alias: str) -> Capabilities:
        """As they were known when the recorded diagnosis began."""
        return self._capabilities.setdefault(alias, Capabilities())

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        if other_than is not None and endpoint is None and not any(alias != other_than for alias in self._endpoints):
            alias = other_than
            replies = [Reply(call, alias, error=Refused("no other endpoint")) for call in calls]
        else:
            alias = endpoint if endpoint is not None else self._choose(calls, other_than)
            replies = [self._answer(alias, call) for call in calls]
        self._usage.requests += 1
        self._usage.calls += len(calls)
        if self._recorder is not None:
            self._recorder.finish(self._recorder.begin(self._network, alias, calls), replies)
        return replies

    def _choose(self, calls: Sequence[Call], other_than: str | None) -> str:
        """The endpoint that answered these calls: the one with most of them recorded, and of several the one whose answers come next
        in the bundle."""
        candidates = [alias for alias in self._endpoints if alias != other_than]
        if not candidates:
            return "none"

        def rank(alias: str) -> tuple[int, float]:
            tracks = [track for call in calls if (track := self._tracks.get((alias, _key(call.method, call.params)))) is not None]
            due = [place for track in tracks if (place := track.due) is not None]
            return -len(tracks), min(due, default=float("inf"))

        return min(candidates, key=rank)

    def _answer(self, alias: str, call: Call) -> Reply:
        track = self._tracks.get((alias, _key(call.method, call.params)))
        if track is None:
            return Reply(call, alias, error=Unreachable(f"{alias}: not recorded"))
        exchange = track.take()
        if exchange.error is not None:
            return Reply(call, alias, error=exchange.error.error())
        return Reply(call, alias, result=copy.deepcopy(exchange.result))
