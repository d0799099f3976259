"""One investigation: from a question's facts to a judgement. What is told to whom, and in which language, comes after.

The waves (DESIGN, section 3): 0 the secret guard, 1 the hash on every candidate network, a second opinion where nobody knows it, 2 what
needs the transaction, 3 what only wave 2 made possible. A saved bundle goes through the same function and gives the same case.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol, TypeAlias, cast

from chains import evm, tron
from chains.bundle import Bundle, Counters, Recorder
from chains.exchange import Asker, Call, Reply
from chains.facts import (
    CodeElsewhere,
    Crossing,
    EvmFacts,
    Facts,
    FoundOperation,
    GuardResult,
    InputKind,
    Known,
    NetworkSearch,
    QuestionFacts,
    SearchResult,
    SecretKind,
    TronFacts,
    Why,
)
from chains.needs import Needs
from chains.networks.registry import Network, Registry
from chains.search import SearchAnswer
from rules.engine import Judgement, judge, needs_of
from rules.predicates import intent
from txdiag.answer import Usage
from txdiag.guard import guard
from txdiag.plan import SEARCH_SHARE, Plan, plan, settled, winner
from txdiag.store import Seen

_MOST_ELSEWHERE = 3  # networks that a question names beside the one that holds it


class Session(Protocol):
    """Connections for one investigation: live, or the recordings of a bundle."""

    def asker(self, network: Network) -> Asker: ...

    usage: Counters


@dataclass(frozen=True, slots=True)
class Event:
    """Progress, for who watches: ``searching`` (networks), ``answered`` (network, result), ``gathering`` (network)."""

    kind: str
    network: str | None = None
    result: SearchResult | None = None
    networks: tuple[str, ...] = ()


OnEvent: TypeAlias = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class Case:
    """What is known and what it means. ``bundle`` is None for a secret: nothing of it may be kept."""

    facts: Facts
    judgement: Judgement
    usage: Usage
    bundle: Bundle | None


@dataclass(frozen=True, slots=True)
class Remembered:
    """What we ourselves knew of the hash before this diagnosis: the block it was in, whose it was, its number, what it was to do."""

    before: bool = False  # False: all of it is from signed bytes, or from the user's word
    block_hash: str | None = None
    sender: str | None = None
    nonce: int | None = None
    content: str | None = None
    by_word: bool = False  # the user says so
    since: datetime | None = None  # when we first saw it

    @property
    def tells(self) -> bool:
        """Does it say anything about a hash that no node holds?"""
        return self.block_hash is not None or (self.sender is not None and self.nonce is not None)

    @classmethod
    def of_store(cls, seen: Seen | None) -> Remembered:
        if seen is None:
            return cls()
        return cls(True, seen.block_hash, seen.sender, seen.nonce, seen.content, since=seen.first_seen_at)

    @classmethod
    def of_bundle(cls, saved: Any) -> Remembered:
        """Bundles of the first days hold the block's hash alone."""
        if isinstance(saved, str):
            return cls(True, saved)
        table = cast("dict[str, Any]", saved) if isinstance(saved, dict) else {}
        texts = [v if isinstance(v := table.get(name), str) else None for name in ("block_hash", "sender", "content")]
        nonce = table.get("nonce")
        number = nonce if isinstance(nonce, int) else None
        return cls(
            table.get("before") is True,
            texts[0],
            texts[1],
            number,
            texts[2],
            table.get("by_word") is True,
            _moment(table.get("since")),
        )

    @classmethod
    def of_question(cls, question: QuestionFacts) -> Remembered:
        """What the question itself says of a transaction of the Ethereum family: its signed bytes prove it, a user's word does not."""
        signed = question.signed
        if signed is not None:
            return cls(sender=signed.sender, nonce=signed.nonce, content=signed.content) if signed.family == "evm" else cls()
        if question.sender is None or question.nonce is None or not question.sender.startswith("0x"):
            return cls()
        return cls(sender=question.sender.lower(), nonce=question.nonce, by_word=True)

    def in_bundle(self) -> dict[str, Any]:
        return {
            "before": self.before,
            "block_hash": self.block_hash,
            "sender": self.sender,
            "nonce": self.nonce,
            "content": self.content,
            "by_word": self.by_word,
            "since": None if self.since is None else self.since.isoformat(),
        }


def _moment(saved: Any) -> datetime | None:
    """As a bundle holds it; None where it holds none, as those of the first days, or none with a zone."""
    try:
        moment = datetime.fromisoformat(saved) if isinstance(saved, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None


@dataclass(frozen=True, slots=True)
class Course:
    """What an earlier run settled, so that a replay takes the same course."""

    guard: GuardResult
    network: str | None
    candidates: tuple[str, ...]  # those that were asked: a replay's settings may name others
    searched: tuple[str, ...]  # those whose answer was in when the case was judged
    doubted: bool  # nobody knew it at first, so other endpoints were asked
    seen: Mapping[str, Remembered]  # by slug, what the store had seen of it before

    @classmethod
    def of(cls, bundle: Bundle) -> Course:
        def slugs(setting: str) -> tuple[str, ...]:
            listed = bundle.settings.get(setting)
            return tuple(n for n in cast("list[Any]", listed) if isinstance(n, str)) if isinstance(listed, list) else ()

        return cls(
            guard=bundle.guard,
            network=bundle.network,
            candidates=slugs("candidates"),
            searched=slugs("searched"),
            doubted=bundle.settings.get("second_opinions") is True,
            seen={slug: Remembered.of_bundle(seen) for slug, seen in bundle.seen.items()},
        )


@dataclass(frozen=True, slots=True)
class Investigation:
    """Everything an investigation works with."""

    question: QuestionFacts
    registry: Registry
    session: Session
    clock: datetime
    deadline: float  # the event loop's time
    guarded: bool = False  # ask the secret guard first
    guard_session: Session | None = None  # its exchange is not evidence
    recall: Callable[[list[str], str], Awaitable[Seen | None]] | None = None
    recorder: Recorder | None = None
    course: Course | None = None
    on_event: OnEvent = lambda event: None
    demo: bool = False


class _Counting:
    """An asker that notes whether it was used: a wave counts where something was asked, and what is asked at the same time is one wave."""

    def __init__(self, asker: Asker, other_than: str | None = None) -> None:
        self._asker, self._other_than, self.asked, self._under_way = asker, other_than, 0, 0

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        self.asked += self._under_way == 0
        self._under_way += 1
        try:
            return await self._asker.ask(calls, endpoint=endpoint, other_than=other_than or self._other_than)
        finally:
            self._under_way -= 1

    def offers(self, endpoint: str, method: str) -> bool:
        return self._asker.offers(endpoint, method)

    @property
    def endpoints(self) -> Sequence[str]:
        return self._asker.endpoints


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
    search = await _search(work, here)
    waves += search.waves
    if search.chosen is None:
        search.chosen = await _left_behind(work, here, search.answers)
    facts = Facts(clock=work.clock, question=question, guard=guarded, demo=work.demo, operations=search.operations)
    chosen = work.registry.get(search.chosen) if search.chosen else None
    if chosen is not None and chosen.slug in search.answers:
        absent = frozenset(slug for slug, answer in search.answers.items() if answer.result is SearchResult.ABSENT)
        facts, more = await _gather(work, facts, chosen, search.answers[chosen.slug], absent)
        waves += more
    search.catch_up()  # other hits that arrived meanwhile are told too
    return _closed(work, facts.model_copy(update={"searched": search.told()}), waves, started, search)


# --- wave 1 -----------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Search:
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


async def _search(work: Investigation, here: Plan) -> _Search:
    course = work.course
    candidates = [n for n in here.candidates if course is None or n.slug in course.searched]
    work.on_event(Event("searching", networks=tuple(n.slug for n in candidates)))
    loop = asyncio.get_running_loop()
    over = loop.time() + (work.deadline - loop.time()) * SEARCH_SHARE
    asked = {asyncio.create_task(_search_one(work, n, second=n.slug in here.hinted)): n.slug for n in candidates}
    search = _Search(here.candidates, {}, asked, 1 if candidates else 0)
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
            _second_opinions(work, here, search.answers), _operations(work, here, absent)
        )
        search.waves += asked_again or bool(_may_hold_operations(work, here, absent))
        search.catch_up()
        if winner(here, search.answers) is not None:  # it is a transaction's after all
            search.operations = ()
        search.chosen = winner(here, search.answers) or _absent_home(work.question, here, search.answers)
    if course is not None:
        search.chosen = course.network
    return search


async def _search_one(work: Investigation, network: Network, *, second: bool, other_than: str | None = None) -> SearchAnswer:
    asker = _Counting(work.session.asker(network), other_than)
    family = evm if network.family == "evm" else tron
    return await family.search(asker, work.question.hash or "", second=second)


async def _second_opinions(work: Investigation, here: Plan, answers: dict[str, SearchAnswer]) -> int:
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
    asked = {asyncio.create_task(_search_one(work, n, second=False, other_than=answers[n.slug].endpoint)): n.slug for n in once}
    done, _ = await asyncio.wait(asked, timeout=max(0.0, (work.deadline - loop.time()) * SEARCH_SHARE))
    for task in done:
        slug, other = asked[task], task.result()
        if other.result is SearchResult.FOUND:
            answers[slug] = replace(other, disagree=True)
        elif other.result is SearchResult.ABSENT:
            answers[slug] = replace(answers[slug], endpoints=2, block_number=other.block_number)
    return 1


def _may_hold_operations(work: Investigation, here: Plan, answers: Mapping[str, SearchAnswer]) -> list[tuple[Network, int]]:
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


async def _operations(work: Investigation, here: Plan, answers: Mapping[str, SearchAnswer]) -> tuple[FoundOperation, ...]:
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
        for n, head in _may_hold_operations(work, here, answers)
    ]
    if not tasks:
        return ()
    done, _ = await asyncio.wait(tasks, timeout=max(0.0, (work.deadline - loop.time()) * SEARCH_SHARE))
    return tuple(found for task in tasks if task in done for found in task.result())


def _refused_account(question: QuestionFacts) -> str | None:
    """The account whose signature a node of Tron refused: as the user names it, else as the node names whose key it was."""
    refusal = question.refusal
    if refusal is None or refusal.family != "tron" or refusal.code != "send.signature_or_permission":
        return None
    account = question.sender or refusal.figures.get("address")
    return account if account is not None and account.startswith("T") else None


def _absent_home(question: QuestionFacts, here: Plan, answers: Mapping[str, SearchAnswer]) -> str | None:
    """Signed bytes name their network even where it does not hold them: its heads tell whether they can still be included. With a sender and a
    number the network must be named, or be the only one. A refusal of Tron that names an account names Tron: the account tells more."""
    if question.signed is None and _refused_account(question) is not None:
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


async def _left_behind(work: Investigation, here: Plan, answers: Mapping[str, SearchAnswer]) -> str | None:
    """The network on which we ourselves saw it before, and which answers now that it does not hold it: its heads, and what its sender has sent
    since, tell the rest."""
    absent = [n.slug for n in here.candidates if n.slug in answers and answers[n.slug].result is SearchResult.ABSENT]
    if work.course is not None:
        return next((slug for slug in absent if slug in work.course.seen and work.course.seen[slug].tells), None)
    if work.recall is None or work.question.hash is None or not absent:
        return None
    seen = await work.recall(absent, work.question.hash)
    return seen.network if seen is not None and Remembered.of_store(seen).tells else None


# --- waves 2 and 3 -------------------------------------------------------------------------------------------------------------


async def _gather(
    work: Investigation, facts: Facts, chosen: Network, answer: SearchAnswer, absent: frozenset[str]
) -> tuple[Facts, int]:
    """``absent``: the networks that answered that they do not hold it."""
    work.on_event(Event("gathering", network=chosen.slug))
    network = chosen.facts()
    seen = work.course.seen.get(chosen.slug, Remembered()) if work.course else await _recalled(work, chosen.slug)
    told = Remembered.of_question(work.question)
    if seen.sender is None and told.sender is not None and chosen.family == "evm":
        seen = replace(seen, sender=told.sender, nonce=told.nonce, content=told.content, by_word=told.by_word)
    held = answer.facts
    facts = facts.model_copy(
        update={
            "network": network,
            "seen_before": seen.before,
            "seen_block_hash": seen.block_hash,
            "seen_since": seen.since,
            "seen_sender": seen.sender,
            "seen_nonce": seen.nonce,
            "seen_content": seen.content,
            "seen_by_word": seen.by_word,
            "evm": held if isinstance(held, EvmFacts) else None,
            "tron": held if isinstance(held, TronFacts) else None,
        }
    )
    waves, sought = 0, None
    if seen.sender is not None and seen.nonce is not None:
        sought = evm.Sought(work.question.hash or "", seen.sender, seen.nonce)
    for step in ("collect", "collect_more"):
        asker = _Counting(work.session.asker(chosen))
        needs = needs_of(facts)
        asked: Awaitable[EvmFacts | TronFacts] | None = None
        if facts.evm is not None:
            gather = evm.collect if step == "collect" else evm.collect_more
            asked = gather(asker, facts.evm, needs, network=network, endpoint=answer.endpoint, sought=sought)
        elif facts.tron is not None and step == "collect":
            signed = work.question.signed
            signer = signed.sender if signed is not None else _refused_account(work.question)
            asked = tron.collect(asker, facts.tron, needs, network=network, endpoint=answer.endpoint, signer=signer)
        elif facts.tron is not None:
            asked = tron.collect_more(asker, facts.tron, needs, network=network, endpoint=answer.endpoint)
        if asked is None:
            return facts, waves
        if step == "collect":
            gathered, beside = await asyncio.gather(asked, _beside(work, facts, chosen, answer.endpoint, absent, needs))
        else:
            gathered, beside = await asked, {}
        facts = facts.model_copy(update={chosen.family: gathered, **beside})
        waves += asker.asked
    return facts, waves


async def _beside(
    work: Investigation, facts: Facts, chosen: Network, endpoint: str, absent: frozenset[str], needs: Needs
) -> dict[str, Any]:
    """What is asked at the same time as the second wave, of others than the endpoint that holds it. Mostly nothing."""
    found: dict[str, Any] = {}
    if Needs.ELSEWHERE in needs:
        asked = await asyncio.gather(*_elsewhere(work, facts, absent))
        found["elsewhere"] = (*asked, *_known_elsewhere(work.registry, facts))
    if Needs.CROSSING in needs and facts.evm is not None:
        crossings = _crossings(work, facts.evm, chosen)
        if crossings:
            found["crossings"] = tuple(await asyncio.gather(*crossings))
    if Needs.SECOND_HEAD in needs:
        family = evm if chosen.family == "evm" else tron
        found["other_head_time"] = await family.other_head_time(work.session.asker(chosen), endpoint)
    return found


def _elsewhere(work: Investigation, facts: Facts, absent: frozenset[str]) -> list[Coroutine[Any, Any, CodeElsewhere]]:
    """One call each to the networks that the question names, where the one that holds the transaction is not among them: what is at the
    recipient's address there. Only of the same family, where an address is the same everywhere."""
    named = dict.fromkeys(s for s in (work.question.claimed_network, *work.question.hinted_networks) if s is not None)
    meant = intent(facts)
    if facts.network is None or facts.network.slug in named or meant.kind not in ("coins", "token") or meant.recipient is None:
        return []
    others = [n for n in (work.registry.get(slug) for slug in named if slug in absent) if n is not None and n.family == "evm"]
    return [evm.code_elsewhere(work.session.asker(n), n.slug, meant.recipient) for n in others[:_MOST_ELSEWHERE]]


def _crossings(work: Investigation, held: EvmFacts, chosen: Network) -> list[Coroutine[Any, Any, Crossing]]:
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
    return [_crossing(work, one, asked.get(one.network), sender, age_s) for one in found]


async def _crossing(work: Investigation, one: Crossing, other: Network | None, sender: str, age_s: float) -> Crossing:
    return one if other is None else await evm.settle(work.session.asker(other), one, sender, other.facts(), age_s)


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


async def _recalled(work: Investigation, slug: str) -> Remembered:
    if work.recall is None or work.question.hash is None:
        return Remembered()
    return Remembered.of_store(await work.recall([slug], work.question.hash))


# --- the end ----------------------------------------------------------------------------------------------------------------------


def _closed(work: Investigation, facts: Facts, waves: int, started: float, search: _Search | None = None) -> Case:
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
