"""Real transactions on a real node, one function for each way in which people's transactions go.

A scene says what happened and by what code of the catalogue it is to be explained, so tests of collecting, of rules and of the whole product, and the
recorder of the demo, all play the same scenes. Every module of this folder is imported here, so that a new one needs no entry in a list.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from tests.scenarios.evm.staged import not_final, on_another_chain, reincluded, reorged_out, seat_taken
from tests.scenarios.evm.succeeded import plain_transfer
from tests.scenarios.evm.world import (
    COIN,
    ENOUGH,
    GWEI,
    MINED,
    REMEMBERED,
    STAGED,
    STRANGER,
    SUPPLY,
    UNLIMITED,
    WAITING,
    Play,
    Scene,
    World,
    mined,
    remembered,
    waiting,
)

for _found in iter_modules(__path__):
    import_module(f"{__name__}.{_found.name}")

__all__ = [
    "COIN",
    "ENOUGH",
    "GWEI",
    "MINED",
    "REMEMBERED",
    "STAGED",
    "STRANGER",
    "SUPPLY",
    "UNLIMITED",
    "WAITING",
    "Play",
    "Scene",
    "World",
    "mined",
    "not_final",
    "on_another_chain",
    "plain_transfer",
    "reincluded",
    "remembered",
    "reorged_out",
    "seat_taken",
    "waiting",
]
