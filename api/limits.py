"""How much one client, and all together, may ask for."""

from __future__ import annotations

import ipaddress
import math
import time
from collections.abc import Generator
from contextlib import contextmanager

import structlog
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import ConfigurationError
from starlette.requests import Request

from api.problems import ProblemError
from txdiag.settings import SettingsError

_log = structlog.get_logger("api")
BUSY_S = 1  # when to come back to an overloaded service; a diagnosis takes a second or two


class RateLimit:
    """So many texts a minute and client. Client addresses live in memory (or in Redis) for that minute and nowhere else.

    Raises SettingsError where Redis is set and its client is not installed.
    """

    def __init__(self, per_minute: int, redis_url: str | None = None) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage() if redis_url is None else _shared(redis_url))
        self._item = RateLimitItemPerMinute(per_minute)
        self._per_minute = per_minute

    async def charge(self, request: Request, texts: int = 1) -> None:
        """Raises ProblemError 429. A batch larger than the limit costs the whole limit, otherwise it could never be asked."""
        client = _client_of(request)
        try:
            if await self._limiter.hit(self._item, client, cost=min(texts, self._per_minute)):
                return
            window = await self._limiter.get_window_stats(self._item, client)
        except Exception as failure:  # noqa: BLE001  # whatever the shared memory's client raises: a lost limit must not lose answers
            _log.error("rate_limit_unavailable", error=type(failure).__name__)
            return
        seconds = max(1, math.ceil(window.reset_time - time.time()))
        raise ProblemError(429, f"At most {self._per_minute} texts in a minute.", headers={"Retry-After": str(seconds)})


def _shared(redis_url: str) -> RedisStorage:
    try:
        return RedisStorage(f"async+{redis_url}", implementation="redispy")
    except ConfigurationError:
        raise SettingsError("TXDIAG_REDIS_URL: needs the extra redis (pip install txdiag[redis])") from None


def _client_of(request: Request) -> str:
    """The client's address; of IPv6 the /64, which is one household. Behind a proxy the server itself puts the real address here."""
    if request.client is None:
        return "local"
    try:
        address = ipaddress.ip_address(request.client.host.split("%")[0])
    except ValueError:
        return "local"  # a socket without an address
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


class Admission:
    """So many diagnoses at once, in the whole process."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._inside = 0

    @contextmanager
    def slots(self, wanted: int = 1) -> Generator[int]:
        """Take up to so many places, at least one; gives how many. Raises ProblemError 503 where all are taken."""
        taken = min(wanted, self.limit - self._inside)
        if taken < 1:
            raise ProblemError(503, "The service is overloaded.", headers={"Retry-After": str(BUSY_S)})
        self._inside += taken
        try:
            yield taken
        finally:
            self._inside -= taken
