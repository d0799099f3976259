"""The running state of endpoints: circuits, ranking, heads, capabilities. Pure, with a clock of our own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chains.endpoint_address import below, keys_in, struck_out
from chains.endpoints import (
    FIRST_COOL_DOWN_S,
    LONGEST_COOL_DOWN_S,
    LONGEST_RETRY_AFTER_S,
    WRONG_CHAIN_S,
    Capabilities,
    Endpoint,
    EndpointHealth,
    Pool,
    read_head,
)
from chains.errors import BadAnswer, RateLimited, TimedOut, Unreachable
from chains.exchange import Call


@dataclass(frozen=True)
class Address:
    alias: str | None
    url: str = "http://127.0.0.1:1/secret-key-0123456789"
    kind: str = "json-rpc"
    max_batch: int = 10
    api_key_header: str | None = None
    history: bool | None = None


@dataclass
class Net:
    endpoints: Sequence[Address] = field(default_factory=lambda: [Address("a"), Address("b"), Address("c")])
    slug: str = "ethereum"
    id: str = "eip155:1"


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pool(clock: Clock) -> Pool:
    return Pool(Net(), clock)


def order(pool: Pool) -> str:
    return "".join(endpoint.alias for endpoint in pool.ranked())


def get(pool: Pool, alias: str) -> Endpoint:
    endpoint = pool.find(alias)
    assert endpoint is not None
    return endpoint


DOWN = Unreachable("a: no connection")


def test_the_configurations_order_stands_until_something_is_known(pool: Pool):
    assert order(pool) == "abc"
    assert pool.find("x") is None
    assert {entry.state for entry in pool.health()} == {"unknown"}


def test_an_endpoint_without_an_alias_gets_one_that_tells_nothing():
    pool = Pool(Net([Address(None), Address("b"), Address(None)]), Clock())
    assert [entry.alias for entry in pool.health()] == ["ethereum-1", "b", "ethereum-3"]


def test_a_failure_opens_the_circuit_for_longer_each_time(pool: Pool, clock: Clock):
    endpoint = get(pool, "a")
    cool_down = FIRST_COOL_DOWN_S
    for _ in range(12):
        endpoint.starts(clock.now)
        endpoint.fails(clock.now, DOWN)
        assert endpoint.circuit(clock.now) == "open" and order(pool) == "bca"
        clock.now += cool_down - 0.01
        assert endpoint.circuit(clock.now) == "open"
        clock.now += 0.02
        assert endpoint.circuit(clock.now) == "half_open"
        cool_down = min(cool_down * 2, LONGEST_COOL_DOWN_S)


def test_of_a_half_open_endpoint_one_exchange_decides(pool: Pool, clock: Clock):
    endpoint = get(pool, "a")
    endpoint.fails(clock.now, DOWN)
    clock.now += FIRST_COOL_DOWN_S
    endpoint.starts(clock.now)
    assert endpoint.circuit(clock.now) == "open", "the others leave it alone meanwhile"
    endpoint.abandoned()
    assert endpoint.circuit(clock.now) == "half_open", "the deciding exchange said nothing: the next one decides"
    endpoint.starts(clock.now)
    endpoint.succeeds(0.1)
    assert endpoint.circuit(clock.now) == "closed"
    endpoint.fails(clock.now, DOWN)
    assert endpoint.open_until == clock.now + FIRST_COOL_DOWN_S, "a success starts the count afresh"


def test_one_that_often_fails_ranks_lower_even_while_it_works(pool: Pool, clock: Clock):
    endpoint = get(pool, "a")
    for _ in range(3):
        endpoint.fails(clock.now, DOWN)
        endpoint.succeeds(0.1)
    assert endpoint.circuit(clock.now) == "closed" and order(pool) == "bac"
    for _ in range(10):
        endpoint.succeeds(0.1)
    assert order(pool) == "abc"


def test_failures_are_forgiven_with_time(pool: Pool, clock: Clock):
    endpoint = get(pool, "a")
    endpoint.fails(clock.now, DOWN)
    clock.now += FIRST_COOL_DOWN_S + 1
    assert endpoint.circuit(clock.now) == "half_open" and order(pool) == "bac"
    clock.now += 60
    assert order(pool) == "abc", "it is tried again though the others are well"


def test_one_that_asked_to_be_left_alone_is_left_alone(pool: Pool, clock: Clock):
    endpoint = get(pool, "a")
    endpoint.fails(clock.now, RateLimited("a: HTTP 429", 30.0))
    clock.now += 10
    error = endpoint.shut(clock.now)
    assert isinstance(error, RateLimited) and error.retry_after_s == 20.0
    get(pool, "b").fails(clock.now, DOWN)
    get(pool, "c").fails(clock.now, DOWN)
    assert order(pool) == "bca", "even those that are down are tried before it"
    clock.now += 20.1
    assert endpoint.shut(clock.now) is None
    endpoint.fails(clock.now, RateLimited("a: HTTP 429", 1e9))
    assert endpoint.shut(clock.now + LONGEST_RETRY_AFTER_S) is None, "nobody shuts himself for ever"
    endpoint.fails(clock.now, RateLimited("a: HTTP 429"))
    assert endpoint.circuit(clock.now) == "open"


def test_one_of_another_chain_is_shut_for_long_and_checked_again(pool: Pool, clock: Clock):
    endpoint = get(pool, "a")
    endpoint.verified = True
    assert str(endpoint.is_of_another_chain(clock.now)) == "a: wrong chain"
    assert not endpoint.verified and order(pool) == "bca"
    clock.now += WRONG_CHAIN_S - 1
    assert isinstance(endpoint.shut(clock.now), BadAnswer)
    clock.now += 1
    assert endpoint.shut(clock.now) is None and endpoint.circuit(clock.now) == "half_open"


def test_a_head_that_lags_costs_places_for_a_while(pool: Pool, clock: Clock):
    a, b, c = (get(pool, alias) for alias in "abc")
    for endpoint, age in ((a, 70.0), (b, 10.0), (c, 12.0)):
        endpoint.saw_head(clock.now, 5, age)
    assert order(pool) == "abc", "one place for half a minute: a and b are level, and the order decides"
    a.saw_head(clock.now, 5, 75.0)
    assert order(pool) == "bac"
    a.saw_head(clock.now, 5, 100_000.0)
    assert order(pool) == "bca"
    a.saw_head(clock.now, 5, 39.0)
    assert order(pool) == "abc", "a few seconds are no lag"
    a.saw_head(clock.now, 5, 100_000.0)
    clock.now += 1000
    assert order(pool) == "abc", "an old observation does not count"


def test_a_wrong_clock_of_ours_cancels_out(pool: Pool, clock: Clock):
    for alias in "abc":
        get(pool, alias).saw_head(clock.now, 5, -5000.0)
    assert order(pool) == "abc"


@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(["fails", "timed", "limited", "succeeds", "head", "other", "starts"])),
        max_size=30,
    )
)
def test_ranking_always_names_every_endpoint_once_and_prefers_those_that_work(events: list[tuple[str, str]]):
    clock = Clock()
    pool = Pool(Net(), clock)
    for alias, event in events:
        endpoint = get(pool, alias)
        clock.now += 0.5
        match event:
            case "fails":
                endpoint.fails(clock.now, DOWN)
            case "timed":
                endpoint.fails(clock.now, TimedOut("a"))
            case "limited":
                endpoint.fails(clock.now, RateLimited("a", 2.0))
            case "succeeds":
                endpoint.succeeds(0.2)
            case "head":
                endpoint.saw_head(clock.now, 1, clock.now % 100)
            case "other":
                endpoint.is_of_another_chain(clock.now)
            case _:
                endpoint.starts(clock.now)
        assert sorted(order(pool)) == ["a", "b", "c"]
        circuits = [entry.circuit(clock.now) == "open" for entry in pool.ranked() if entry.shut(clock.now) is None]
        assert circuits == sorted(circuits)


def test_health_names_state_latency_and_the_last_error(pool: Pool, clock: Clock):
    a, b = get(pool, "a"), get(pool, "b")
    a.succeeds(0.2)
    a.succeeds(0.4)
    b.fails(clock.now, DOWN)
    a.saw_head(clock.now, 77, 3.0)
    assert pool.health() == [
        EndpointHealth("a", "ok", latency_ms=260, head=77),
        EndpointHealth("b", "failing", last_error="Unreachable"),
        EndpointHealth("c", "unknown"),
    ]
    b.succeeds(0.1)
    assert pool.health()[1].state == "ok"


def test_no_repr_shows_the_address(pool: Pool):
    assert "secret" not in repr(pool.ranked()) + repr(pool.health()) + repr(pool)


# --- capabilities ----------------------------------------------------------------------------------------------------------


def test_capabilities_are_copied_merged_and_saved():
    shared = Capabilities(gas_cap=5, unsupported={"a"})
    own = shared.copy()
    own.block_overrides = False
    own.unsupported.add("b")
    assert shared.unsupported == {"a"} and shared.block_overrides is None
    shared.learn(own)
    shared.learn(Capabilities())
    assert shared == Capabilities(gas_cap=5, block_overrides=False, unsupported={"a", "b"})
    assert Capabilities.from_dict(shared.as_dict()) == shared
    assert shared.as_dict()["unsupported"] == ["a", "b"]
    assert Capabilities().as_dict() == {}
    assert Capabilities.from_dict({"gas_cap": [], "unsupported": 5}) == Capabilities()
    assert Capabilities.from_dict({"gas_cap": 7, "of_a_later_version": True}) == Capabilities(gas_cap=7)


# --- heads -------------------------------------------------------------------------------------------------------------------


def test_heads_are_read_from_the_calls_that_ask_for_them():
    latest = Call("eth_getBlockByNumber", ("latest", False))
    assert read_head(latest, {"number": "0x10", "timestamp": "0x64"}) == (16, 100.0)
    tron = Call("wallet/getnowblock")
    assert read_head(tron, {"block_header": {"raw_data": {"number": 7, "timestamp": 5500}}}) == (7, 5.5)
    assert read_head(Call("eth_getBlockByNumber", ("safe", False)), {"number": "0x10", "timestamp": "0x64"}) is None
    for nonsense in (None, [], "x", {}, {"number": 5, "timestamp": None}, {"number": "0xzz", "timestamp": "0x1"}):
        assert read_head(latest, nonsense) is None
    for nonsense in (None, {}, {"block_header": []}, {"block_header": {"raw_data": {"number": "x", "timestamp": {}}}}):
        assert read_head(tron, nonsense) is None


# --- addresses -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://host", "https://host/wallet/x"),
        ("https://host/", "https://host/wallet/x"),
        ("https://host/KEY", "https://host/KEY/wallet/x"),
        ("https://host/KEY/?k=1", "https://host/KEY/wallet/x?k=1"),
        ("https://u:p@host:99/a/b/", "https://u:p@host:99/a/b/wallet/x"),
    ],
)
def test_paths_go_below_the_base(base: str, expected: str):
    assert below(base, "wallet/x") == expected


def test_keys_are_found_by_their_place_and_struck_out():
    url = "https://user99:p%40ss-word@ethereum-mainnet.example.org/v2/abcdefabcdef12345678/rpc?apikey=qwertz&x=1"
    assert keys_in(url) == {"user99", "p%40ss-word", "p@ss-word", "abcdefabcdef12345678", "qwertz"}
    assert keys_in("https://ethereum-rpc.publicnode.com/ethereum-mainnet-archive") == frozenset()
    assert struck_out(b'{"message":"key abcdefabcdef12345678 of p@ss-word"}', keys_in(url)) == (
        b'{"message":"key ******************** of *********"}'
    )
