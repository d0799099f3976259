"""Where no network holds the hash: another endpoint of each, operations that carry it inside, and which network is still the one to look at."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from chains import evm
from chains.facts import EvmFacts, FoundOperation, Known, QuestionFacts, SearchResult
from chains.networks.registry import Network
from chains.search import SearchAnswer
from txdiag.case.asking import search_one
from txdiag.case.remembered import Remembered
from txdiag.case.work import Investigation
from txdiag.plan import SEARCH_SHARE, Plan


async def second_opinions(work: Investigation, here: Plan, answers: dict[str, SearchAnswer]) -> int:
    """Nobody knows it: ask another endpoint of every network that was asked once. A lagging node must not make it "not found"."""
    once = [
        n
        for n in here.candidates
        if n.slug in answers
        and answers[n.slug].result is SearchResult.ABSENT
        and answers[n.slug].endpoints < 2
        and len(work.session.asker(n).endpoints) > 1
    ]
    if not once:
        return 0
    loop = asyncio.get_running_loop()
    asked = {asyncio.create_task(search_one(work, n, second=False, other_than=answers[n.slug].endpoint)): n.slug for n in once}
    done, _ = await asyncio.wait(asked, timeout=max(0.0, (work.deadline - loop.time()) * SEARCH_SHARE))
    for task in done:
        slug, other = asked[task], task.result()
        if other.result is SearchResult.FOUND:
            answers[slug] = replace(other, disagree=True)
        elif other.result is SearchResult.ABSENT:
            answers[slug] = replace(answers[slug], endpoints=2, block_number=other.block_number)
    return 1


def may_hold_operations(work: Investigation, here: Plan, answers: Mapping[str, SearchAnswer]) -> list[tuple[Network, int]]:
    """Networks that hold no such transaction, with their latest block: it may be the hash of an operation there. Test networks only where they were named."""
    if work.question.signed is not None or work.question.hash is None:
        return []
    asked: list[tuple[Network, int]] = []
    for n in here.candidates:
        answer = answers.get(n.slug)
        facts = answer.facts if answer is not None and answer.result is SearchResult.ABSENT else None
        head = facts.latest.value if isinstance(facts, EvmFacts) and isinstance(facts.latest, Known) else None
        if head is not None and (not n.testnet or n.slug in here.hinted):
            asked.append((n, head.number))
    return asked


async def operations(work: Investigation, here: Plan, answers: Mapping[str, SearchAnswer]) -> tuple[FoundOperation, ...]:
    """At the same time as the second opinions: is it the hash of an operation inside a transaction? What has not come in time is left out."""
    loop, waiting = asyncio.get_running_loop(), "user_operation" in work.question.mentions
    tasks = [
        asyncio.create_task(
            evm.find_operations(
                work.session.asker(n),
                work.question.hash or "",
                head,
                network=n.slug,
                endpoint=answers[n.slug].endpoint,
                waiting=waiting,
            )
        )
        for n, head in may_hold_operations(work, here, answers)
    ]
    if not tasks:
        return ()
    done, _ = await asyncio.wait(tasks, timeout=max(0.0, (work.deadline - loop.time()) * SEARCH_SHARE))
    return tuple(found for task in tasks if task in done for found in task.result())


def refused_account(question: QuestionFacts) -> str | None:
    """The account whose signature a node of Tron refused: as the user names it, else as the node names whose key it was."""
    refusal = question.refusal
    if refusal is None or refusal.family != "tron" or refusal.code != "send.signature_or_permission":
        return None
    account = question.sender or refusal.figures.get("address")
    return account if account is not None and account.startswith("T") else None


def absent_home(question: QuestionFacts, here: Plan, answers: Mapping[str, SearchAnswer]) -> str | None:
    """Signed bytes name their network even where it does not hold them: its heads tell whether they can still be included. With a sender and a
    number the network must be named, or be the only one. A refusal of Tron that names an account names Tron: the account tells more."""
    if question.signed is None and refused_account(question) is not None:
        absent = (n for n in here.candidates if n.slug in answers and answers[n.slug].result is SearchResult.ABSENT)
        return next((n.slug for n in absent if n.family == "tron" and question.claimed_network in (None, n.slug)), None)
    if question.signed is None:
        told = Remembered.of_question(question).tells
        absent = [n.slug for n in here.candidates if n.slug in answers and answers[n.slug].result is SearchResult.ABSENT]
        named = question.claimed_network
        return (
            next((slug for slug in absent if slug == named or (named is None and len(here.candidates) == 1)), None)
            if told
            else None
        )
    asked = [n.slug for n in here.candidates if n.slug in answers and answers[n.slug].facts is not None and not n.testnet]
    return asked[0] if asked else None


async def left_behind(work: Investigation, here: Plan, answers: Mapping[str, SearchAnswer]) -> str | None:
    """The network on which we ourselves saw it before, and which answers now that it does not hold it: its heads, and what its sender has sent
    since, tell the rest."""
    absent = [n.slug for n in here.candidates if n.slug in answers and answers[n.slug].result is SearchResult.ABSENT]
    if work.course is not None:
        return next((slug for slug in absent if slug in work.course.seen and work.course.seen[slug].tells), None)
    if work.recall is None or work.question.hash is None or not absent:
        return None
    seen = await work.recall(absent, work.question.hash)
    return seen.network if seen is not None and Remembered.of_store(seen).tells else None
