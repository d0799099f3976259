"""``diagnose``: the one function that every door calls. ``replay``: the same from a saved bundle, offline."""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from datetime import datetime

import structlog

from chains.bundle import Bundle, Recorder, ReplayTransport
from chains.facts import InputKind, Known, QuestionFacts, SearchResult, Why
from chains.networks.registry import Registry
from txdiag import texts
from txdiag.answer import Diagnosis, Question
from txdiag.cache import cache_key
from txdiag.case import Case, Course, Event, Investigation, OnEvent, final, investigate
from txdiag.explain import Reader, explain, now_utc
from txdiag.plan import guard_needed
from txdiag.question import read_question
from txdiag.services import Services
from txdiag.store import new_id

FINAL_TTL_S = 3600.0  # its block cannot change, but what is read of today beside it (balances, dates, finality) can
ABSENT_TTL_S = 3.0  # "not found" may change with the next block
REPLAY_S = 30.0  # a bundle answers at once; this only bounds a broken one

_PASSING = frozenset({Why.UNREACHABLE, Why.TIMED_OUT, Why.RATE_LIMITED, Why.BAD_ANSWER, Why.NODE_ERROR})
_log = structlog.get_logger("txdiag.diagnose")


@dataclass(frozen=True, slots=True)
class Answered:
    """``bundle`` is None where the text was a secret: nothing of it is kept."""

    diagnosis: Diagnosis
    bundle: Bundle | None


async def diagnose(
    question: Question,
    services: Services,
    *,
    agent: bool = False,
    on_event: OnEvent | None = None,
    now: datetime | None = None,
    id_: str | None = None,
) -> Answered:
    """What happened to this transaction, where is the money, what to do now.

    agent: the request carries a valid agent key. on_event: told of progress. now: the clock; only tests and replays set it. id_: the
    diagnosis's, where it was promised beforehand. Never raises for what a user pasted or a node did.
    """
    read = read_question(question, services.registry)
    return await diagnose_again(read, _reader(question), services, agent=agent, on_event=on_event, now=now, id_=id_)


async def diagnose_again(
    read: QuestionFacts,
    reader: Reader,
    services: Services,
    *,
    agent: bool = False,
    on_event: OnEvent | None = None,
    now: datetime | None = None,
    id_: str | None = None,
) -> Answered:
    """As ``diagnose``, for a question that was read before and kept in a bundle."""
    clock = now or now_utc()
    made = False

    async def make() -> Case:
        nonlocal made
        made = True
        if services.samples is not None:
            return await _sampled(read, services, clock)
        return await _live(read, services, clock, agent=agent, on_event=on_event)

    key = cache_key(read.model_dump(mode="json"), agent)
    case = await services.cases.get_or_make(key, make, _ttl_of)
    id_ = id_ or new_id(clock)
    usage = case.usage.model_copy(update={"cached": not made})
    diagnosis = explain(case.facts, case.judgement, id_=id_, reader=reader, registry=services.registry, usage=usage)
    for broken in case.judgement.broken:
        _log.error("rule_broken", code=broken.code, error=broken.error)
    if case.bundle is not None:
        await services.store.save(diagnosis, case.bundle.dumps())
        await _remember(case, services)
    return Answered(diagnosis, case.bundle)


async def replay(bundle: Bundle, registry: Registry, reader: Reader | None = None) -> Answered:
    """The diagnosis of a saved bundle, the same but for ``id`` and ``usage``. Asks nobody."""
    case = await replay_case(bundle, bundle.question, registry)
    diagnosis = explain(
        case.facts,
        case.judgement,
        id_=new_id(bundle.clock),
        reader=reader or Reader(),
        registry=registry,
        usage=case.usage,
    )
    return Answered(diagnosis, bundle)


async def replay_case(bundle: Bundle, question: QuestionFacts, registry: Registry, *, demo: bool = False) -> Case:
    recorder = Recorder()
    async with ReplayTransport(bundle).session(recorder=recorder) as session:
        return await investigate(
            Investigation(
                question=question,
                registry=registry,
                session=session,
                clock=bundle.clock,
                deadline=asyncio.get_running_loop().time() + REPLAY_S,
                recorder=recorder,
                course=Course.of(bundle),
                demo=demo or bundle.settings.get("demo") is True,
            )
        )


def _reader(question: Question) -> Reader:
    """Language: what was asked for, else the text's, else English."""
    locale = texts.negotiate(question.locale) or texts.language_of(question.text)
    return Reader(locale, question.audience)


async def _live(read: QuestionFacts, services: Services, clock: datetime, *, agent: bool, on_event: OnEvent | None) -> Case:
    deadline = asyncio.get_running_loop().time() + services.settings.deadline_s
    recorder = Recorder()
    async with (
        services.transport.session(deadline=deadline, recorder=recorder) as session,
        services.transport.session(deadline=deadline) as unrecorded,
    ):
        return await investigate(
            Investigation(
                question=read,
                registry=services.registry,
                session=session,
                clock=clock,
                deadline=deadline,
                guarded=guard_needed(read, services.settings.secret_guard, agent=agent),
                guard_session=unrecorded,
                recall=services.store.recall,
                recorder=recorder,
                on_event=on_event or _unheard,
            )
        )


def _unheard(_event: Event) -> None:
    return None


async def _sampled(read: QuestionFacts, services: Services, clock: datetime) -> Case:
    """The demo's case: from a sample's bundle, or of a hash that the demo does not know."""
    assert services.samples is not None
    bundle = services.samples.find(read.hash) if read.hash is not None else None
    if bundle is None:
        slugs = [n.slug for n in services.registry.candidates]
        bundle = Bundle(clock=clock, question=read, settings={"candidates": slugs, "searched": slugs})
    return await replay_case(bundle, read, services.registry, demo=True)


def _ttl_of(case: Case) -> float:
    """Final for an hour; what moves, for a block; "not found" for seconds; what could not be seen in full, not at all."""
    facts = case.facts
    if facts.question.kind is InputKind.SECRET or facts.question.hash is None:
        return 0.0
    if facts.demo:
        return math.inf
    if case.judgement.broken or any(missing.why in _PASSING for _, missing in case.judgement.missing):
        return 0.0  # a node that was slow once must not leave a half-seen answer to everybody who asks later
    if final(case):
        return FINAL_TTL_S
    if facts.network is not None and any(s.result is SearchResult.FOUND for s in facts.searched):
        return facts.network.block_time_s
    if any(s.result is SearchResult.UNREACHABLE for s in facts.searched):
        return 0.0
    return ABSENT_TTL_S


async def _remember(case: Case, services: Services) -> None:
    """Keep where this transaction was seen: only our own record can tell later that a block was undone, or what was replaced."""
    facts = case.facts
    if facts.network is None or facts.question.hash is None or facts.demo:
        return
    sender, nonce, content, block_hash = None, None, None, None
    if facts.evm is not None:
        tx = facts.evm.transaction.value if isinstance(facts.evm.transaction, Known) else None
        receipt = facts.evm.receipt.value if isinstance(facts.evm.receipt, Known) else None
        if tx is None and receipt is None:
            return
        sender, nonce, content = (tx.sender, tx.nonce, tx.content) if tx else (None, None, None)
        block_hash = receipt.block_hash if receipt else None
    elif facts.tron is not None:
        found = facts.tron.receipt.value if isinstance(facts.tron.receipt, Known) else None
        if found is None:
            return
        block_hash = str(found.block_number)
    await services.store.remember(
        facts.network.slug,
        facts.question.hash,
        block_hash=block_hash,
        sender=sender,
        nonce=nonce,
        content=content,
        at=case.facts.clock,
    )
