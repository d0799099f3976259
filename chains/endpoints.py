"""What we know of each endpoint while the process runs: is it well, how fast, how far behind, what can it do.

Pure: no network, and the clock is an argument. Endpoints come from the configuration alone, never from a question or an answer.

An endpoint's address may hold a key. So it is never part of a ``repr``, an error or a snapshot: all of those carry the alias.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal, Protocol, TypeAlias

from chains.errors import BadAnswer, ChainError, RateLimited
from chains.exchange import HISTORY, Call

Circuit: TypeAlias = Literal["closed", "half_open", "open"]

FIRST_COOL_DOWN_S = 2.0  # a node that restarts is back within seconds
LONGEST_COOL_DOWN_S = 120.0
WRONG_CHAIN_S = 600.0  # a wrong address in the configuration does not mend itself; a mistaken load balancer may
LONGEST_RETRY_AFTER_S = 300.0  # an endpoint may not shut itself for longer than this by what it says
SMOOTHING = 0.3  # weight of the newest observation in the running means
FORGIVEN_S = 60.0  # half of the share of failures is forgotten in this time, or one that is well again would never be tried
FAILURE_WEIGHT = 4.0  # one that always fails ranks behind four healthy ones
LAG_TOLERATED_S = 30.0  # heads differ by a few seconds between healthy nodes
LAG_PER_PLACE_S = 30.0  # each half minute behind the freshest costs one place
LONGEST_LAG_PLACES = 8.0
HEAD_REMEMBERED_S = 120.0


class EndpointConfig(Protocol):
    """What is read of an endpoint's configuration (chains/networks)."""

    @property
    def alias(self) -> str | None: ...
    @property
    def url(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def max_batch(self) -> int: ...
    @property
    def api_key_header(self) -> str | None: ...
    @property
    def history(self) -> bool | None: ...


class NetworkConfig(Protocol):
    """What is read of a network's configuration (chains/networks)."""

    @property
    def slug(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def endpoints(self) -> Sequence[EndpointConfig]: ...


@dataclass(slots=True)
class Capabilities:
    """What was learnt of one endpoint's abilities. None: not known yet. Collectors read and set these.

    A session works on its own copy, so that a diagnosis sees one state of knowledge from beginning to end and can be replayed;
    what it learnt is merged back when it ends.
    """

    gas_cap: int | None = None  # of eth_call
    block_overrides: bool | None = None
    state_overrides: bool | None = None
    simulate: bool | None = None  # eth_simulateV1
    trace: bool | None = None  # debug_traceTransaction
    unsupported: set[str] = field(default_factory=set[str])  # methods that were refused while others were answered

    def copy(self) -> Capabilities:
        return replace(self, unsupported=set(self.unsupported))

    def learn(self, other: Capabilities) -> None:
        """Takes over what ``other`` knows."""
        for entry in fields(self):
            value = getattr(other, entry.name)
            if isinstance(value, set):
                self.unsupported |= value
            elif value is not None:
                setattr(self, entry.name, value)

    def as_dict(self) -> dict[str, bool | int | list[str]]:
        """What is known, as it stands in a bundle."""
        known = {name: value for name, value in asdict(self).items() if value is not None and name != "unsupported"}
        return known | ({"unsupported": sorted(self.unsupported)} if self.unsupported else {})

    @classmethod
    def from_dict(cls, values: Mapping[str, bool | int | list[str]]) -> Capabilities:
        """Unknown names are left out: a bundle may be of a later version of this class."""
        own = cls()
        for entry in fields(cls):
            value = values.get(entry.name)
            if isinstance(value, list) and entry.name == "unsupported":
                own.unsupported = set(value)
            elif value is not None and not isinstance(value, list) and entry.name != "unsupported":
                setattr(own, entry.name, value)
        return own


@dataclass(frozen=True, slots=True)
class EndpointHealth:
    """For ``GET /v1/networks`` and ``txdiag check-endpoints``. ``last_error`` is a ChainError's class name."""

    alias: str
    state: Literal["ok", "failing", "unknown"]
    latency_ms: int | None = None
    last_error: str | None = None
    head: int | None = None


@dataclass(slots=True)
class Endpoint:
    """One endpoint and its running state. All times are seconds of the clock that the pool was given."""

    alias: str
    url: str = field(repr=False)
    kind: str = "json-rpc"
    max_batch: int = 1
    api_key_header: str | None = None
    capabilities: Capabilities = field(default_factory=Capabilities, repr=False)
    batch: bool | None = None  # does it answer JSON-RPC batches; None: not tried
    verified: bool = False  # it answered the right chain id
    latency_s: float | None = None  # running mean
    failure_share: float = 0.0  # running mean, 0 to 1, as it was at ``failure_seen_at``
    failure_seen_at: float = 0.0
    failures_in_a_row: int = 0
    last_error: str | None = None  # class name: an exception would keep the frames it was raised in, and what stands in them
    answered: bool = False  # it has answered at least once
    open_until: float | None = None  # after a failure; passed: half open until one exchange decides
    shut_until: float | None = None  # not to be asked at all before
    wrong_chain: bool = False  # why it is shut; else it asked to be left alone
    trying: bool = False  # half open, and the deciding exchange is on its way
    head: int | None = None
    head_age_s: float = 0.0  # age of the head block when it was seen
    head_seen_at: float | None = None

    def circuit(self, now: float) -> Circuit:
        if self.open_until is None:
            return "closed"
        return "open" if now < self.open_until or self.trying else "half_open"

    def shut(self, now: float) -> ChainError | None:
        """Why it must not be asked at present: of the wrong chain, or it said how long to stay away. None where it may."""
        if self.shut_until is None or now >= self.shut_until:
            return None
        if self.wrong_chain:
            return BadAnswer(f"{self.alias}: wrong chain")
        return RateLimited(f"{self.alias}: not to be asked yet", self.shut_until - now)

    def failures(self, now: float) -> float:
        """Share of failures, 0 to 1, fading with time."""
        return self.failure_share * 0.5 ** ((now - self.failure_seen_at) / FORGIVEN_S)

    def starts(self, now: float) -> None:
        """An exchange begins. Of a half-open endpoint the first one decides; others rank it as open meanwhile."""
        if self.circuit(now) == "half_open":
            self.trying = True

    def succeeds(self, elapsed_s: float) -> None:
        """It answered: something usable, even if an error of its own."""
        self.latency_s = elapsed_s if self.latency_s is None else self.latency_s + SMOOTHING * (elapsed_s - self.latency_s)
        self.failure_share -= SMOOTHING * self.failure_share
        self.failures_in_a_row = 0
        self.answered = True
        self.last_error = None
        self.open_until = self.shut_until = None
        self.wrong_chain = False
        self.trying = False

    def fails(self, now: float, error: ChainError) -> None:
        """The whole exchange failed. Opens the circuit, for twice as long each time in a row."""
        share = self.failures(now)
        self.failure_share, self.failure_seen_at = share + SMOOTHING * (1 - share), now
        self.failures_in_a_row += 1
        self.last_error = type(error).__name__
        self.trying = False
        self.open_until = now + min(FIRST_COOL_DOWN_S * 2 ** min(self.failures_in_a_row - 1, 20), LONGEST_COOL_DOWN_S)
        if isinstance(error, RateLimited) and error.retry_after_s is not None:
            self.shut_until = now + min(error.retry_after_s, LONGEST_RETRY_AFTER_S)

    def abandoned(self) -> None:
        """The exchange ended without saying anything about the endpoint: no time was left, or we were stopped."""
        self.trying = False

    def is_of_another_chain(self, now: float) -> BadAnswer:
        error = BadAnswer(f"{self.alias}: wrong chain")
        self.fails(now, error)
        self.open_until = self.shut_until = now + WRONG_CHAIN_S
        self.verified, self.wrong_chain = False, True
        return error

    def saw_head(self, now: float, number: int, age_s: float) -> None:
        """A head block was read here. ``age_s``: our wall clock less the block's time; a wrong clock of ours cancels out."""
        self.head, self.head_age_s, self.head_seen_at = number, age_s, now

    def health(self) -> EndpointHealth:
        return EndpointHealth(
            alias=self.alias,
            state="failing" if self.last_error is not None else "ok" if self.answered else "unknown",
            latency_ms=None if self.latency_s is None else round(self.latency_s * 1000),
            last_error=self.last_error,
            head=self.head,
        )


class Pool:
    """The endpoints of one network, ranked."""

    def __init__(self, network: NetworkConfig, clock: Callable[[], float]) -> None:
        self.network = network
        self._clock = clock
        self._endpoints = [
            Endpoint(
                config.alias or f"{network.slug}-{number}",
                config.url,
                config.kind,
                config.max_batch,
                config.api_key_header,
                Capabilities(unsupported={HISTORY} if config.history is False else set()),
            )
            for number, config in enumerate(network.endpoints, start=1)
        ]

    def find(self, alias: str) -> Endpoint | None:
        return next((endpoint for endpoint in self._endpoints if endpoint.alias == alias), None)

    def ranked(self) -> list[Endpoint]:
        """Best first: those that must stay alone last, open circuits before them, else the configuration's order with a penalty for
        failures and for a head that lags."""
        now = self._clock()
        ages = [endpoint.head_age_s for endpoint in self._endpoints if self._head_is_fresh(endpoint, now)]
        freshest = min(ages, default=0.0)

        def rank(place: int) -> tuple[bool, bool, float]:
            endpoint = self._endpoints[place]
            penalty = FAILURE_WEIGHT * endpoint.failures(now)
            if self._head_is_fresh(endpoint, now):
                late_s = endpoint.head_age_s - freshest - LAG_TOLERATED_S
                penalty += min(max(late_s, 0.0) / LAG_PER_PLACE_S, LONGEST_LAG_PLACES)
            return endpoint.shut(now) is not None, endpoint.circuit(now) == "open", place + penalty

        return [self._endpoints[place] for place in sorted(range(len(self._endpoints)), key=rank)]

    def health(self) -> list[EndpointHealth]:
        """In the configuration's order."""
        return [endpoint.health() for endpoint in self._endpoints]

    @staticmethod
    def _head_is_fresh(endpoint: Endpoint, now: float) -> bool:
        return endpoint.head_seen_at is not None and now - endpoint.head_seen_at <= HEAD_REMEMBERED_S


def read_head(call: Call, result: Any) -> tuple[int, float] | None:
    """Number and time (seconds) of the head block, where this call asked for it and the answer is one."""
    try:
        if call.method == "eth_getBlockByNumber" and call.params[:1] == ("latest",):
            return int(result["number"], 16), float(int(result["timestamp"], 16))
        if call.method == "wallet/getnowblock":
            header = result["block_header"]["raw_data"]
            return int(header["number"]), int(header["timestamp"]) / 1000
    except (TypeError, ValueError, KeyError, OverflowError):
        return None  # not a block: what that means is the collector's to judge
    return None
