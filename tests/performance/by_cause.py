"""What a diagnosis takes, cause by cause: every scene asked once, by an explorer's link, of one endpoint that has nothing remembered.

The counts are the answer's own, which ``test_round_trips.py`` holds against what passes a proxy. A cause is as dear as the dearest of its scenes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from rules.engine import rule
from rules.model import Stage
from tests.nodes import Node, anvil
from tests.scenarios.evm import MINED, REMEMBERED, STAGED, WAITING, Scene, World
from tests.txdiag.playing import told

TITLE = "## Causes of the Ethereum family"
MOST_CALLS = 60  # of one answer, all of them in the few requests of its waves
MOST_WAVES = 2  # on a known network, where the receipt and one look at the states around it tell
MOST_WAVES_OF_A_FAILURE = 3  # where a replay shows what must be tried next
MORE_WAVES: Mapping[str, int] = {
    "dropped.from_mempool": 3,  # its number is looked up, and once more who else may hold it
    "failed.race_same_block": 4,  # what stood before it in its block, and those run once more
    "pending.queued_behind_stuck_nonce": 3,  # which one holds it back
    "replaced.cancel_too_late": 4,  # the search for the transaction that has its number, and that one's receipt
    "replaced.cancelled": 4,
    "replaced.other": 4,
    "replaced.speed_up": 4,
    "replaced.unknown": 6,  # the same search, to its end
    "succeeded.as_requested": 3,  # of an account that may have been emptied afterwards: whether it was
    "succeeded.receiver_swept": 3,
}


@dataclass(frozen=True, slots=True)
class Took:
    """The most that any scene of a cause took."""

    scenes: int
    waves: int
    requests: int
    calls: int

    def with_another(self, other: Took) -> Took:
        return Took(
            self.scenes + other.scenes,
            max(self.waves, other.waves),
            max(self.requests, other.requests),
            max(self.calls, other.calls),
        )


def most_waves(cause: str) -> int:
    failure = Stage.FAILED in rule(cause).stages and Stage.SUCCEEDED not in rule(cause).stages
    return MORE_WAVES.get(cause, MOST_WAVES_OF_A_FAILURE if failure else MOST_WAVES)


async def _asked(scene: Scene, node: Node) -> Took:
    usage = (await told(scene, node.url)).usage
    return Took(1, usage.round_trips, usage.requests, usage.calls)


async def by_cause() -> dict[str, Took]:
    """Plays everything anew, which takes a minute."""
    seen: defaultdict[str, list[Took]] = defaultdict(list)
    with anvil(chain_id=1, options=("--slots-in-an-epoch", "1")) as shared:
        world = World(shared)
        for name in sorted(MINED):
            scene = MINED[name](world)
            seen[scene.cause].append(await _asked(scene, shared))
    for name, play in sorted((WAITING | REMEMBERED | STAGED).items()):
        with anvil(chain_id=1) as own:
            scene = play(World(own))
            seen[scene.cause].append(await _asked(scene, own))
    took: dict[str, Took] = {}
    for cause, several in sorted(seen.items()):
        for one in several:
            took[cause] = took[cause].with_another(one) if cause in took else one
    return took


def row(cause: str, took: Took) -> str:
    return f"| `{cause}` | {took.scenes} | {took.waves} | {most_waves(cause)} | {took.requests} | {took.calls} |\n"
