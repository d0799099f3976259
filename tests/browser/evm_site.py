"""The real pages over a real Ethereum node: scenes are played on it, and their transactions asked about in the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from api.app import create_app
from tests.browser.serving import AGENT_KEY, Site, running
from tests.nodes import anvil
from tests.scenarios.evm import MINED, Scene, World
from txdiag.settings import Settings


@dataclass(frozen=True, slots=True)
class EvmSite:
    site: Site
    world: World

    def play(self, name: str) -> Scene:
        """A scene by its name; mined when this returns."""
        return MINED[name](self.world)

    def forget(self) -> None:
        """As when a block's time has passed: what is asked again is looked at anew. What was seen before is remembered."""
        services = self.site.app.state.doors.services
        asyncio.run_coroutine_threadsafe(services.cases.close(), self.site.loop).result()


@contextmanager
def evm_site(folder: Path) -> Generator[EvmSite]:
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node:
        world = World(node)
        settings = Settings(
            networks=["ethereum"],
            endpoints={"ethereum": [node.url]},
            database_url=f"sqlite+aiosqlite:///{folder}/txdiag.sqlite3",
            deadline_s=20,
            rate_per_minute=1_000_000,
            agent_keys=[SecretStr(AGENT_KEY)],
        )
        with running(create_app(settings)) as site:
            yield EvmSite(site, world)
