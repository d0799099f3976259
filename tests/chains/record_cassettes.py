"""Records fixtures/cassettes anew: ``python -m tests.chains.record_cassettes``, from the project's folder, with ``npm ci`` done.

EVM answers come from anvil, Tron's from ``tests/tron_node.py``. Needed when a collector asks for something else than it did: then
``test_cassettes`` fails with the request that was not recorded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any, cast

from vcr.record_mode import RecordMode
from vcr.request import Request

from tests.chains.cassettes import FOLDER, ask_evm, ask_tron, player
from tests.nodes import anvil
from tests.scenarios.evm import MINED, WAITING, World
from tests.tron_node import case, tron_node

EVM_SCENES = ("out_of_gas", "balance_text", "token_transfer", "next_in_line")
TRON_CASES = ("ooe-fee-limit", "usdt-transfer-holder", "usdt-insufficient-balance", "pending-usdt-p", "unknown-hash-p")
NOBODY = "0x" + sha256(b"txdiag: a transaction that nobody sent").hexdigest()
GENESIS = 1_795_377_600  # seconds, 2026-11-22: the nodes' own clock would differ each time


def _place(interaction: tuple[Request, Any]) -> tuple[str, bytes]:
    """By what is asked: parallel requests come back in any order, and a file shall not differ for that."""
    return interaction[0].uri, cast("bytes", interaction[0].body)


async def _record(name: str, hash_: str, url: str, ask: Callable[[str, str], Awaitable[Any]]) -> None:
    (FOLDER / f"{name}.yaml").unlink(missing_ok=True)
    with player(RecordMode.ALL).use_cassette(f"{name}.yaml") as cassette:
        cassette.get_metadata("hash", hash_)
        await ask(hash_, url)
        cassette.data.sort(key=_place)
    print(f"{name:32} {len(cassette)} requests")


async def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in EVM_SCENES:
        with anvil(chain_id=1, options=["--timestamp", str(GENESIS)]) as node:
            node.rpc("anvil_setBlockTimestampInterval", 12)
            await _record(f"evm-{name.replace('_', '-')}", (MINED | WAITING)[name](World(node)).hash, node.url, ask_evm)
    with anvil(chain_id=1, options=["--timestamp", str(GENESIS)]) as node:
        await _record("evm-absent", NOBODY, node.url, ask_evm)
    for name in TRON_CASES:
        with tron_node([name]) as url:
            await _record(f"tron-{name}", case(name)["tx_hash"], url, ask_tron)


if __name__ == "__main__":
    asyncio.run(main())
