"""One making for everyone who asks meanwhile, failures for everyone who waited, and nothing kept longer than it may be."""

from __future__ import annotations

import asyncio
import gc
import math

import pytest
from anyio import wait_all_tasks_blocked

from txdiag.cache import SingleFlightCache, cache_key


class Kitchen:
    """Makes numbered values when the door is opened, or fails."""

    def __init__(self, fault: Exception | None = None) -> None:
        self.made = 0
        self.door = asyncio.Event()
        self.fault = fault

    async def make(self) -> int:
        self.made += 1
        number = self.made
        await self.door.wait()
        if self.fault:
            raise self.fault
        return number


def ever(_: int) -> float:
    return math.inf


async def test_a_hundred_callers_cost_one_making() -> None:
    cache, kitchen = SingleFlightCache[int](), Kitchen()
    async with asyncio.TaskGroup() as group:
        callers = [group.create_task(cache.get_or_make("k", kitchen.make, ever)) for _ in range(100)]
        await wait_all_tasks_blocked()
        kitchen.door.set()
    assert [caller.result() for caller in callers] == [1] * 100
    assert await cache.get_or_make("k", kitchen.make, ever) == 1
    assert kitchen.made == 1


async def test_different_keys_do_not_wait_for_each_other() -> None:
    cache, slow, fast = SingleFlightCache[int](), Kitchen(), Kitchen()
    fast.door.set()
    waiting = asyncio.create_task(cache.get_or_make("slow", slow.make, ever))
    await wait_all_tasks_blocked()
    assert await cache.get_or_make("fast", fast.make, ever) == 1
    assert not waiting.done()
    slow.door.set()
    assert await waiting == 1


async def test_a_failure_reaches_everyone_and_is_not_kept() -> None:
    cache, kitchen = SingleFlightCache[int](), Kitchen(fault=ValueError("no"))
    callers = [asyncio.create_task(cache.get_or_make("k", kitchen.make, ever)) for _ in range(5)]
    await wait_all_tasks_blocked()
    kitchen.door.set()
    assert [type(fault) for fault in await asyncio.gather(*callers, return_exceptions=True)] == [ValueError] * 5
    kitchen.fault = None
    assert await cache.get_or_make("k", kitchen.make, ever) == 2


async def test_a_cancelled_caller_does_not_cancel_the_others() -> None:
    cache, kitchen = SingleFlightCache[int](), Kitchen()
    first, second = (asyncio.create_task(cache.get_or_make("k", kitchen.make, ever)) for _ in range(2))
    await wait_all_tasks_blocked()
    first.cancel()
    await asyncio.wait([first])
    assert first.cancelled()
    kitchen.door.set()
    assert await second == 1
    assert kitchen.made == 1


async def test_work_that_every_caller_left_is_still_kept() -> None:
    cache, kitchen = SingleFlightCache[int](), Kitchen()
    caller = asyncio.create_task(cache.get_or_make("k", kitchen.make, ever))
    await wait_all_tasks_blocked()
    caller.cancel()
    await asyncio.wait([caller])
    kitchen.door.set()
    assert await cache.get_or_make("k", kitchen.make, ever) == 1
    assert kitchen.made == 1


async def test_a_failure_nobody_waits_for_is_not_reported_as_lost() -> None:
    lost: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: lost.append(context))
    cache, kitchen = SingleFlightCache[int](), Kitchen(fault=ValueError("no"))
    caller = asyncio.create_task(cache.get_or_make("k", kitchen.make, ever))
    await wait_all_tasks_blocked()
    caller.cancel()
    await asyncio.wait([caller])
    del caller
    kitchen.door.set()
    await wait_all_tasks_blocked()
    gc.collect()
    assert lost == []
    assert len(cache) == 0


async def test_values_live_as_long_as_they_say() -> None:
    now = 100.0
    cache, kitchen = SingleFlightCache[int](clock=lambda: now), Kitchen()
    kitchen.door.set()
    for moment, expected in [(100.0, 1), (104.9, 1), (105.0, 2)]:
        now = moment
        assert await cache.get_or_make("five seconds", kitchen.make, lambda _: 5) == expected
    final = Kitchen()
    final.door.set()
    for now in (0.0, 1e12):  # the clock is read through the closure
        assert await cache.get_or_make("for ever", final.make, ever) == 1


@pytest.mark.parametrize("ttl_s", [0, -1])
async def test_what_must_not_be_kept_is_made_each_time(ttl_s: float) -> None:
    cache, kitchen = SingleFlightCache[int](), Kitchen()
    kitchen.door.set()
    assert [await cache.get_or_make("k", kitchen.make, lambda _: ttl_s) for _ in range(3)] == [1, 2, 3]
    assert len(cache) == 0


async def test_the_size_is_bounded_and_the_least_used_go_first() -> None:
    cache, kitchen = SingleFlightCache[int](max_size=2), Kitchen()
    kitchen.door.set()
    for key in ("a", "b", "a", "c"):
        await cache.get_or_make(key, kitchen.make, ever)
    assert len(cache) == 2
    assert await cache.get_or_make("a", kitchen.make, ever) == 1
    assert await cache.get_or_make("b", kitchen.make, ever) == 4


async def test_none_is_a_value_like_any_other() -> None:
    made = 0

    async def make() -> None:
        nonlocal made
        made += 1

    cache = SingleFlightCache[None]()
    await cache.get_or_make("k", make, lambda _: 9)
    await cache.get_or_make("k", make, lambda _: 9)
    assert made == 1


async def test_closing_ends_what_is_under_way() -> None:
    cache, kitchen = SingleFlightCache[int](), Kitchen()
    caller = asyncio.create_task(cache.get_or_make("k", kitchen.make, ever))
    await wait_all_tasks_blocked()
    await cache.close()
    await asyncio.wait([caller])
    assert caller.cancelled()


def test_a_key_tells_apart_and_tells_nothing() -> None:
    secret = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"
    assert cache_key(secret, "ethereum") == cache_key(secret, "ethereum")
    different = [
        cache_key(*parts)
        for parts in [("a", "b"), ("ab",), ("a", "b", None), ("a", None), (1,), ("1",), (True,), (["a"],), ({"a": 1},)]
    ]
    assert len(set(different)) == len(different)
    assert cache_key({"a": 1, "b": 2}) == cache_key({"b": 2, "a": 1})
    assert secret[:8] not in cache_key(secret)
    with pytest.raises(TypeError):
        cache_key(object())
