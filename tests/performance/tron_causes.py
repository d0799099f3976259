"""How many waves and requests each cause of Tron takes: the 96 recorded transactions, counted at a proxy before the node."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tests.performance.measure import far_away
from tests.tron_node import case, moment, names, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose

FAR_S, FARTHER_S = 0.12, 0.5  # what goes out together, over new connections too, arrives well within it
WAVES = 2  # the hash, and what it makes possible
WAVES_OF_AN_EXPIRY = 3  # that something can never be executed is also asked of another endpoint
EXPIRIES = frozenset({"dropped.expired", "pending.expired_unproven"})
_HASH = re.compile("[0-9a-f]{64}")
TITLE = "## Causes of Tron"


@dataclass(frozen=True, slots=True)
class Count:
    """What one recording's answer took. told: the waves that the answer itself names."""

    name: str
    cause: str
    waves: int
    requests: int
    told: int

    @property
    def allowed(self) -> int:
        return WAVES_OF_AN_EXPIRY if self.cause in EXPIRIES else WAVES


async def counted() -> list[Count]:
    """Every recording, asked as an explorer link, so with its network known. The connections and the check of the chain are made before.

    On a machine with much else to do a request of a wave may leave after another has been answered, which looks like a wave more: what seems to take more than
    the answer says is counted once more, with nodes that are farther away. A wave that is one stays one.
    """
    with tron_node() as node:
        counts = await _count(node, names(), FAR_S)
        doubted = [c.name for c in counts if c.waves != c.told]
        again = {c.name: c for c in await _count(node, doubted, FARTHER_S)} if doubted else {}
    return [again.get(c.name, c) for c in counts]


async def _count(node: str, chosen: Sequence[str], delay_s: float) -> list[Count]:
    counts: list[Count] = []
    async with far_away({"tron": node}, delay_s, 2) as (traffic, urls), asking(urls) as services:
        for name in ["unknown-hash-p", *chosen]:
            traffic.start_over()
            pasted = case(name).get("text") or case(name)["tx_hash"]
            text = f"https://tronscan.org/#/transaction/{pasted}" if _HASH.fullmatch(pasted) else pasted
            answer = (await diagnose(Question(text=text), services, now=moment())).diagnosis
            counts.append(Count(name, answer.cause.code, traffic.waves, traffic.requests, answer.usage.round_trips))
    return counts[1:]


def rows(counts: Sequence[Count]) -> list[str]:
    """A row a cause: the most that any of its recordings took."""
    by_cause: dict[str, list[Count]] = defaultdict(list)
    for count in counts:
        by_cause[count.cause].append(count)
    return [f"| `{cause}` | {len(found)} | {max(c.waves for c in found)} |" for cause, found in sorted(by_cause.items())]


def section(counts: Sequence[Count]) -> str:
    """The part of docs/performance.md that tells it."""
    return "\n".join(
        [
            "",
            TITLE,
            "",
            f"The {len(counts)} recorded transactions of a real node (`fixtures/tron-node`), by their explorer link, over open connections to two endpoints, at most. Tron has no",
            "batches: each question is a request of its own, and those of a wave go out together: 6 at each of two endpoints for the hash, then at most a dozen.",
            "",
            "| first cause | recordings | waves |",
            "| --- | ---: | ---: |",
            *rows(counts),
            "",
        ]
    )
