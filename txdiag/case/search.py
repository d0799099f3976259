"""Wave 1: the hash on every candidate network, and which of them holds it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime

from chains.facts import EvmFacts, FoundOperation, Known, NetworkSearch, SearchResult, TronFacts, Why
from chains.networks.registry import Network
from chains.search import SearchAnswer
from txdiag.case.asking import search_one
from txdiag.case.doubt import absent_home, may_hold_operations, operations, second_opinions
from txdiag.case.work import Event, Investigation
from txdiag.plan import SEARCH_SHARE, Plan, settled, winner


@dataclass(slots=True)
class Search:
    """The answers so far, and the searches still under way."""

    candidates: tuple[Network, ...]
    answers: dict[str, SearchAnswer]
    asked: dict[asyncio.Task[SearchAnswer], str]
    waves: int = 0
    chosen: str | None = None
    doubted: bool = False
    operations: tuple[FoundOperation, ...] = ()

    def catch_up(self) -> None:
        """Take in what has arrived meanwhile."""
        for task, slug in self.asked.items():
            if task.done() and slug not in self.answers:
                self.answers[slug] = task.result()

    def told(self) -> tuple[NetworkSearch, ...]:
        """Every network whose answer is in. Where none has it, also those that said nothing in time."""
        told: list[NetworkSearch] = []
        found = any(answer.result is SearchResult.FOUND for answer in self.answers.values())
        for network in self.candidates:
            answer = self.answers.get(network.slug)
            if answer is None:
                if found:
                    continue
                answer = SearchAnswer(SearchResult.UNREACHABLE, why=Why.TIMED_OUT)
            told.append(
                NetworkSearch(
                    network=network.slug,
                    testnet=network.testnet,
                    result=answer.result,
                    why=answer.why,
                    lack=answer.lack,
                    endpoints=answer.endpoints,
                    disagree=answer.disagree,
                    block_number=answer.block_number,
                    head_time=_head_time(answer),
                    source=answer.source,
                )
            )
        return tuple(told)


def _head_time(answer: SearchAnswer) -> datetime | None:
    """How recent the node's view is, by the chain's own time."""
    facts = answer.facts
    if isinstance(facts, EvmFacts) and isinstance(facts.latest, Known) and facts.latest.value is not None:
        return datetime.fromtimestamp(facts.latest.value.timestamp, UTC)
    if isinstance(facts, TronFacts) and isinstance(facts.head, Known):
        return datetime.fromtimestamp(facts.head.value.timestamp_ms / 1000, UTC)
    return None


async def search_networks(work: Investigation, here: Plan) -> Search:
    course = work.course
    candidates = [n for n in here.candidates if course is None or n.slug in course.searched]
    work.on_event(Event("searching", networks=tuple(n.slug for n in candidates)))
    loop = asyncio.get_running_loop()
    over = loop.time() + (work.deadline - loop.time()) * SEARCH_SHARE
    asked = {asyncio.create_task(search_one(work, n, second=n.slug in here.hinted)): n.slug for n in candidates}
    search = Search(here.candidates, {}, asked, 1 if candidates else 0)
    waiting = set(asked)
    while waiting and (course is not None or not settled(here, search.answers)) and (left := over - loop.time()) > 0:
        done, waiting = await asyncio.wait(waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        search.catch_up()
        for slug in (asked[task] for task in done):
            work.on_event(Event("answered", network=slug, result=search.answers[slug].result))
    search.chosen = winner(here, search.answers)
    unknown = search.chosen is None and not any(a.block_number is not None for a in search.answers.values())
    search.doubted = course.doubted if course else unknown
    if search.doubted:
        absent = dict(search.answers)
        asked_again, search.operations = await asyncio.gather(
            second_opinions(work, here, search.answers), operations(work, here, absent)
        )
        search.waves += asked_again or bool(may_hold_operations(work, here, absent))
        search.catch_up()
        if winner(here, search.answers) is not None:  # it is a transaction's after all
            search.operations = ()
        search.chosen = winner(here, search.answers) or absent_home(work.question, here, search.answers)
    if course is not None:
        search.chosen = course.network
    return search
