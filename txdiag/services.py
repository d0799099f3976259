"""What one process holds for all diagnoses: settings, registry, connections, store, cache. Opened once, closed with the process."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from chains.networks.registry import Registry, load_registry
from chains.transport import Transport
from txdiag.cache import SingleFlightCache
from txdiag.case import Case
from txdiag.demo import Samples, load_samples
from txdiag.settings import Settings
from txdiag.store import Store
from txdiag.store.sql import open_store

IN_MEMORY = "sqlite+aiosqlite:///:memory:"  # the demo leaves nothing behind


@dataclass(frozen=True, slots=True)
class Services:
    settings: Settings
    registry: Registry
    transport: Transport
    store: Store
    cases: SingleFlightCache[Case]
    samples: Samples | None = None  # only in the demo: the one source of answers


@asynccontextmanager
async def open_services(settings: Settings, *, demo: bool = False) -> AsyncGenerator[Services]:
    """Raises NetworkFileError for a faulty network file, SettingsError for a setting that names no network."""
    registry = load_registry(folder=settings.networks_path, endpoints=settings.endpoints, only=settings.networks)
    async with AsyncExitStack() as stack:
        keys = {slug: key.get_secret_value() for slug, key in settings.api_keys.items()}
        transport = await stack.enter_async_context(Transport(api_keys=keys))
        store = await stack.enter_async_context(open_store(IN_MEMORY if demo else settings.database_url))
        cases: SingleFlightCache[Case] = SingleFlightCache()
        stack.push_async_callback(cases.close)
        yield Services(settings, registry, transport, store, cases, load_samples() if demo else None)
