"""Does the network make blocks? One decision for ``pending.chain_halted``, ``pending.sequencer_down`` and ``pending.sequencer_delay``.

One node with an old latest block cannot tell whether it lags or the chain stands still, so another endpoint is asked for its latest block then, and both must agree
(knowledge/evm.md 3.C: ten block times, two endpoints). Our own clock is doubted too: where other networks answered and all of them look old, it is the
clock that is wrong, and nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chains.facts import Facts, Known
from rules.infra.unseen import LAGGING
from rules.model import Confidence, Evidence, Finding, Moment, Rule, Seconds, seen

HIDES = ("pending.next_in_line", "pending.until_expiry", "infra.endpoint_lagging")
_BLOCKS = 10  # that are missing


@dataclass(frozen=True, slots=True)
class Standstill:
    """Since when no block came, by the later of the two endpoints' latest blocks."""

    since: datetime
    age: timedelta
    confidence: Confidence


def is_rollup(facts: Facts) -> bool:
    """One operator orders its transactions and it settles on another chain, by the network's file."""
    return facts.network is not None and facts.network.finality_kind == "l1"


def head_is_old(facts: Facts) -> bool:
    """Is the latest block of the node that holds it older than ten block times, and than two minutes? Also where it is not known: no."""
    head = _head_time(facts)
    return head is not None and facts.clock - head > _limit(facts)


def standstill(facts: Facts) -> Standstill | None:
    """None where blocks come, or nothing can be told. Raises FactMissing where no other endpoint said what it knows."""
    head = _head_time(facts)
    if head is None or not head_is_old(facts):
        return None
    since = max(head, facts.other_head_time.value)
    if facts.clock - since <= _limit(facts):
        return None
    home = facts.network.slug if facts.network is not None else None
    others = [s.head_time for s in facts.searched if s.network != home and s.head_time is not None]
    if others and all(facts.clock - t > LAGGING for t in others):
        return None
    return Standstill(since, facts.clock - since, Confidence.STRONG if others else Confidence.LIKELY)


def told(rule: Rule, facts: Facts, *, do_not: tuple[str, ...] | None = None) -> Finding | None:
    """The finding of the rule for this kind of network, where it stands still."""
    found = standstill(facts)
    if found is None:
        return None
    return rule.fires(
        found.confidence,
        Evidence("head_time", Moment(found.since)),
        seen("other_head_time", facts.other_head_time, Moment(facts.other_head_time.value)),
        do_not=do_not,
        recheck_after_s=600,
        age=Seconds(found.age.total_seconds()),
        since=Moment(found.since),
        sure="yes" if found.confidence is Confidence.STRONG else "no",
    )


def _limit(facts: Facts) -> timedelta:
    blocks = timedelta(seconds=_BLOCKS * facts.network.block_time_s) if facts.network is not None else LAGGING
    return max(blocks, LAGGING)


def _head_time(facts: Facts) -> datetime | None:
    if facts.evm is not None and isinstance(facts.evm.latest, Known) and facts.evm.latest.value is not None:
        return datetime.fromtimestamp(facts.evm.latest.value.timestamp, UTC)
    if facts.tron is not None and isinstance(facts.tron.head, Known):
        return datetime.fromtimestamp(facts.tron.head.value.timestamp_ms / 1000, UTC)
    return None
