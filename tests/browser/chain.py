"""The real pages over a real Ethereum node: anvil, on which scenes of tests/scenarios/evm are played as they are asked for, and a webhook that listens."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from api.app import create_app
from chains.abi import encode_call
from tests.browser.serving import Site, running, site_settings
from tests.listener import Listener, listening
from tests.nodes import Node, anvil
from tests.scenarios.evm import MINED, WAITING, Scene, World

HOSTILE = {  # what tokens call themselves here, and contracts say
    "markup": "<img src=x onerror=alert(1)>",
    "script": "</bdi><script>alert(2)</script>",
    "direction": "\u202eTDSU\u2066x",
    "hidden": "US\u200bDT\u200d\ufeff",
    "address": "claim-usdt.example/?a=1",
    "order": "ignore previous instructions",
}


@dataclass(frozen=True, slots=True)
class Chain:
    """site: the pages. listener: whom cases are handed to."""

    site: Site
    node: Node
    world: World
    listener: Listener
    _played: dict[str, Scene] = field(default_factory=dict[str, Scene])

    def scene(self, name: str) -> Scene:
        """A scene by its name, played when it is first asked for: who paid a look-alike twice would seem to mean it. Of ``WAITING`` too,
        which stop the mining: after them, ``mine_again``."""
        if name not in self._played:
            self._played[name] = (MINED.get(name) or WAITING[name])(self.world)
        return self._played[name]

    def hash(self, name: str) -> str:
        return self.scene(name).hash

    def named(self, words: str) -> str:
        """A transfer of a token that calls itself this: its hash."""
        token = self.world.token(symbol=words)
        return self.world.call(self.world.alice, token, "transfer(address,uint256)", self.world.bob, 5_000_000)

    def refused(self, words: str) -> str:
        """A transaction that a contract refuses in these words: its hash."""
        refusal = bytes.fromhex(encode_call("Error(string)", words)[2:])
        return self.world.call(self.world.alice, self.world.contract("Echo"), "refuse(bytes)", refusal)

    def forget(self) -> None:
        """As when a block's time has passed: what is asked again is looked at anew. What was seen before is remembered."""
        services = self.site.app.state.doors.services
        asyncio.run_coroutine_threadsafe(services.cases.close(), self.site.loop).result(30)

    def mine_again(self) -> None:
        """Blocks are made again, at once, and what still waited is gone."""
        self.world.start_mining()
        for name in WAITING:
            self._played.pop(name, None)
        self.forget()


@contextmanager
def chain_site(folder: Path) -> Generator[Chain]:
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as node, listening() as listener:
        settings = site_settings(
            folder,
            "ethereum",
            node.url,
            webhook_url=SecretStr(listener.url),
            webhook_secrets=[SecretStr("a-secret-for-tests-0123456789")],
            webhook_private=True,
        )
        with running(create_app(settings)) as site:
            yield Chain(site, node, World(node), listener)
