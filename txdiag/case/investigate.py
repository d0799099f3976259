"""From a question to a case: the guard, the waves, the judgement."""

from __future__ import annotations

import asyncio

from chains.facts import Facts, GuardResult, InputKind, Known, QuestionFacts, SearchResult, SecretKind
from chains.networks.registry import Registry
from rules.engine import judge
from txdiag.answer import Usage
from txdiag.case.doubt import left_behind
from txdiag.case.gather import gather
from txdiag.case.remembered import Remembered
from txdiag.case.search import Search, search_networks
from txdiag.case.work import Case, Investigation
from txdiag.guard import guard
from txdiag.plan import plan


async def investigate(work: Investigation) -> Case:
    """The case of a question. Never raises a ChainError: what could not be seen is part of the case."""
    question, started = work.question, asyncio.get_running_loop().time()
    if question.hash is None or question.secret is not None:
        return _closed(work, Facts(clock=work.clock, question=question, demo=work.demo), 0, started)
    waves = 0
    here = plan(question, Registry(work.registry, work.course.candidates) if work.course else work.registry)
    guarded = work.course.guard if work.course else GuardResult.NOT_NEEDED
    if work.guarded and work.course is None:
        guarded = await guard(question.hash, here.guarded, work.guard_session or work.session)
        waves += guarded is not GuardResult.NOT_NEEDED
        if guarded is GuardResult.ACTIVE:
            secret = QuestionFacts(kind=InputKind.SECRET, secret=SecretKind.PRIVATE_KEY, redacted=True)
            return _closed(work, Facts(clock=work.clock, question=secret, guard=guarded, demo=work.demo), waves, started)
    search = await search_networks(work, here)
    waves += search.waves
    if search.chosen is None:
        search.chosen = await left_behind(work, here, search.answers)
    facts = Facts(clock=work.clock, question=question, guard=guarded, demo=work.demo, operations=search.operations)
    chosen = work.registry.get(search.chosen) if search.chosen else None
    if chosen is not None and chosen.slug in search.answers:
        absent = frozenset(slug for slug, answer in search.answers.items() if answer.result is SearchResult.ABSENT)
        facts, more = await gather(work, facts, chosen, search.answers[chosen.slug], absent)
        waves += more
    search.catch_up()  # other hits that arrived meanwhile are told too
    return _closed(work, facts.model_copy(update={"searched": search.told()}), waves, started, search)


def _closed(work: Investigation, facts: Facts, waves: int, started: float, search: Search | None = None) -> Case:
    judgement = judge(facts)
    remembered = Remembered(
        *(facts.seen_before, facts.seen_block_hash, facts.seen_sender, facts.seen_nonce, facts.seen_content, facts.seen_by_word),
        since=facts.seen_since,
    )
    counts = [work.session.usage, *([work.guard_session.usage] if work.guard_session else [])]
    usage = Usage(
        round_trips=waves,
        requests=sum(count.requests for count in counts),
        calls=sum(count.calls for count in counts),
        elapsed_ms=round((asyncio.get_running_loop().time() - started) * 1000),
    )
    bundle = None
    if facts.question.secret is None and work.recorder is not None:
        bundle = work.recorder.bundle(
            clock=work.clock,
            question=facts.question,
            network=search.chosen if search else None,
            guard=facts.guard,
            seen={facts.network.slug: remembered.in_bundle()} if facts.network and remembered.tells else {},
            settings={
                "candidates": [n.slug for n in search.candidates] if search else [],
                "searched": list(search.answers) if search else [],
                "second_opinions": search is not None and search.doubted,
                "demo": work.demo,
            },
        )
    return Case(facts, judgement, usage, bundle)


def final(case: Case) -> bool:
    """Can this case never change? Only where the chain itself says so."""
    facts = case.facts
    if facts.evm is not None:
        receipt, finalized = facts.evm.receipt, facts.evm.finalized
        return (
            isinstance(receipt, Known)
            and isinstance(finalized, Known)
            and receipt.value is not None
            and finalized.value is not None
            and receipt.value.block_number <= finalized.value.number
        )
    if facts.tron is not None:
        solid = facts.tron.solid_receipt
        return isinstance(solid, Known) and solid.value is not None
    return False
