"""What is asked at the same time as the second wave, of others than the endpoint that holds the transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from chains import evm, tron
from chains.facts import CodeElsewhere, Crossing, EvmFacts, Facts, Known
from chains.needs import Needs
from chains.networks.registry import Network, Registry
from rules.predicates import intent
from txdiag.case.asking import Counting
from txdiag.case.work import Investigation, Session
from txdiag.plan import plan

_MOST_ELSEWHERE = 3  # networks that a question names beside the one that holds it


@dataclass(frozen=True, slots=True)
class Beside:
    """found: by the field of ``Facts``. waves: the most that one of the others took."""

    found: Mapping[str, Any]
    waves: int


class _Askers:
    """Askers of other networks, counted each for itself: they are asked at the same time."""

    def __init__(self, session: Session) -> None:
        self._session, self._counted = session, list[Counting]()

    def of(self, network: Network) -> Counting:
        self._counted.append(Counting(self._session.asker(network)))
        return self._counted[-1]

    @property
    def waves(self) -> int:
        return max((asker.asked for asker in self._counted), default=0)


async def ask_beside(
    work: Investigation, facts: Facts, chosen: Network, endpoint: str, absent: frozenset[str], needs: Needs
) -> Beside:
    """Mostly nothing."""
    askers = _Askers(work.session)
    asked: dict[str, Coroutine[Any, Any, Any]] = {}
    if Needs.ELSEWHERE in needs:
        asked["elsewhere"] = _all(_elsewhere(work, askers, facts, absent), _known_elsewhere(work.registry, facts))
    if Needs.CROSSING in needs and facts.evm is not None and (crossings := _crossings(work, askers, facts.evm, chosen)):
        asked["crossings"] = _all(crossings)
    if Needs.SECOND_HEAD in needs:
        family = evm if chosen.family == "evm" else tron
        asked["other_head_time"] = family.other_head_time(askers.of(chosen), endpoint)
    found = dict(zip(asked, await asyncio.gather(*asked.values()), strict=True))
    return Beside(found, askers.waves)


async def _all(asked: Sequence[Coroutine[Any, Any, Any]], known: Sequence[Any] = ()) -> tuple[Any, ...]:
    return (*await asyncio.gather(*asked), *known)


def _elsewhere(
    work: Investigation, askers: _Askers, facts: Facts, absent: frozenset[str]
) -> list[Coroutine[Any, Any, CodeElsewhere]]:
    """One call each to the networks that the question names, where the one that holds the transaction is not among them: what is at the
    recipient's address there. Only of the same family, where an address is the same everywhere."""
    named = dict.fromkeys(s for s in (work.question.claimed_network, *work.question.hinted_networks) if s is not None)
    meant = intent(facts)
    if facts.network is None or facts.network.slug in named or meant.kind not in ("coins", "token") or meant.recipient is None:
        return []
    others = [n for n in (work.registry.get(slug) for slug in named if slug in absent) if n is not None and n.family == "evm"]
    return [evm.code_elsewhere(askers.of(n), n.slug, meant.recipient) for n in others[:_MOST_ELSEWHERE]]


def _crossings(work: Investigation, askers: _Askers, held: EvmFacts, chosen: Network) -> list[Coroutine[Any, Any, Crossing]]:
    """One request each to the other network, where it is one of those that are searched: how far is what left for it?"""
    receipt = held.receipt.value if isinstance(held.receipt, Known) else None
    if receipt is None:
        return []
    registry = Registry(work.registry, work.course.candidates) if work.course else work.registry
    asked = {n.slug: n for n in plan(work.question, registry).candidates}
    found = evm.crossings_of(receipt, chosen.facts(), [n.facts() for n in work.registry if n.family == "evm"])
    transaction = held.transaction.value if isinstance(held.transaction, Known) else None
    sender = transaction.sender if transaction is not None else "0x" + "00" * 20
    latest = held.latest.value if isinstance(held.latest, Known) else None
    age_s = max(0, latest.number - receipt.block_number) * chosen.block_time_s if latest is not None else 0.0
    return [_crossing(askers, one, asked.get(one.network), sender, age_s) for one in found]


async def _crossing(askers: _Askers, one: Crossing, other: Network | None, sender: str, age_s: float) -> Crossing:
    return one if other is None else await evm.settle(askers.of(other), one, sender, other.facts(), age_s)


def _known_elsewhere(registry: Registry, facts: Facts) -> list[CodeElsewhere]:
    """The networks of the family on which the registry knows the recipient's address as a token's contract; none where it does on this one."""
    meant, home = intent(facts), facts.network
    if home is None or home.family != "evm" or meant.kind not in ("coins", "token") or meant.recipient is None:
        return []
    known = [
        CodeElsewhere(network=n.slug, address=meant.recipient, token=t.symbol)
        for n in registry
        if n.family == "evm" and not n.testnet
        for t in n.tokens
        if t.contract.lower() == meant.recipient.lower()
    ]
    return [] if any(entry.network == home.slug for entry in known) else known
