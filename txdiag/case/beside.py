"""What is asked at the same time as the second wave, of others than the endpoint that holds the transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from chains import evm, tron
from chains.facts import CodeElsewhere, Crossing, EvmFacts, Facts, Known, Missing, Why
from chains.needs import Needs
from chains.networks.registry import Network, Registry
from rules.predicates import intent
from txdiag.case.asking import Counting
from txdiag.case.work import Investigation, Session
from txdiag.plan import plan

_PATIENCE_S = 2.0  # more than the wave itself takes: another network is another connection, and some are asked twice
_MOST_ELSEWHERE = 3  # networks that a question names beside the one that holds it


class Beside:
    """Questions under way, each with what is told where its answer is late: others must not take the time that is left for the rest."""

    def __init__(self, session: Session) -> None:
        self._session, self._askers = session, list[Counting]()
        self._asked: list[tuple[str, asyncio.Task[Any], Any]] = []

    def asker(self, network: Network) -> Counting:
        """Counted for itself: the others are asked at the same time."""
        self._askers.append(Counting(self._session.asker(network)))
        return self._askers[-1]

    def ask(self, field: str, question: Coroutine[Any, Any, Any], late: Any) -> None:
        self._asked.append((field, asyncio.create_task(question), late))

    async def answers(self) -> dict[str, list[Any]]:
        """By field, in the order of the questions. Called once the wave itself is there."""
        tasks = [task for _, task, _ in self._asked]
        if tasks:
            await asyncio.wait(tasks, timeout=_PATIENCE_S)
        found: dict[str, list[Any]] = {}
        for field, task, late in self._asked:
            found.setdefault(field, []).append(task.result() if task.done() else late)
        return found

    def end(self) -> None:
        for _, task, _ in self._asked:
            task.cancel()

    @property
    def waves(self) -> int:
        """The most that one of them took."""
        return max((asker.asked for asker in self._askers), default=0)


def ask_beside(work: Investigation, facts: Facts, chosen: Network, endpoint: str, absent: frozenset[str], needs: Needs) -> Beside:
    """Mostly nothing."""
    beside = Beside(work.session)
    if Needs.ELSEWHERE in needs:
        for network, address in _elsewhere(work, facts, absent):
            question = evm.code_elsewhere(beside.asker(network), network.slug, address)
            beside.ask("elsewhere", question, CodeElsewhere(network=network.slug, address=address, code=_late("code")))
    if Needs.CROSSING in needs and facts.evm is not None:
        _ask_crossings(work, beside, facts.evm, chosen)
    if Needs.SECOND_HEAD in needs:
        family = evm if chosen.family == "evm" else tron
        beside.ask("other_head_time", family.other_head_time(beside.asker(chosen), endpoint), _late("head"))
    return beside


async def found_beside(work: Investigation, facts: Facts, beside: Beside, needs: Needs) -> dict[str, Any]:
    """The answers by the fields of ``Facts``, with what the registry knows itself."""
    answers = await beside.answers()
    found: dict[str, Any] = {}
    if Needs.ELSEWHERE in needs:
        found["elsewhere"] = (*answers.get("elsewhere", ()), *_known_elsewhere(work.registry, facts))
    if "crossings" in answers:
        found["crossings"] = tuple(answers["crossings"])
    if "other_head_time" in answers:
        found["other_head_time"] = answers["other_head_time"][0]
    return found


def _late(label: str) -> Missing:
    return Missing(why=Why.TIMED_OUT, detail=label)


def _elsewhere(work: Investigation, facts: Facts, absent: frozenset[str]) -> list[tuple[Network, str]]:
    """The networks that the question names, where the one that holds the transaction is not among them, and the recipient's address, of which each is asked
    what is there. Only of the same family, where an address is the same everywhere."""
    named = dict.fromkeys(s for s in (work.question.claimed_network, *work.question.hinted_networks) if s is not None)
    meant = intent(facts)
    if facts.network is None or facts.network.slug in named or meant.kind not in ("coins", "token") or meant.recipient is None:
        return []
    others = [n for n in (work.registry.get(slug) for slug in named if slug in absent) if n is not None and n.family == "evm"]
    return [(n, meant.recipient) for n in others[:_MOST_ELSEWHERE]]


def _ask_crossings(work: Investigation, beside: Beside, held: EvmFacts, chosen: Network) -> None:
    """One request each to the other network, where it is one of those that are searched: how far is what left for it?"""
    receipt = held.receipt.value if isinstance(held.receipt, Known) else None
    if receipt is None:
        return
    registry = Registry(work.registry, work.course.candidates) if work.course else work.registry
    asked = {n.slug: n for n in plan(work.question, registry).candidates}
    transaction = held.transaction.value if isinstance(held.transaction, Known) else None
    sender = transaction.sender if transaction is not None else "0x" + "00" * 20
    latest = held.latest.value if isinstance(held.latest, Known) else None
    age_s = max(0, latest.number - receipt.block_number) * chosen.block_time_s if latest is not None else 0.0
    for one in evm.crossings_of(receipt, chosen.facts(), [n.facts() for n in work.registry if n.family == "evm"]):
        settled = _settled(beside, one, asked.get(one.network), sender, age_s)
        beside.ask("crossings", settled, one.model_copy(update={"state": _late("crossing")}))


async def _settled(beside: Beside, one: Crossing, other: Network | None, sender: str, age_s: float) -> Crossing:
    return one if other is None else await evm.settle(beside.asker(other), one, sender, other.facts(), age_s)


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
