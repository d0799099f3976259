"""One case as an agent sees it: the answer told anew in the agent's words, the replies for the customer, the evidence as it came, and what belongs to it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass

from api.console.fees import FeeTable, fee_table
from api.console.judged import Judged, judged
from api.console.papers import Proof, note, packet, proof, separated, who_acts
from api.console.parties import Party, Role, TokenView, parties, tokens
from api.console.related import Related, related
from api.console.timeline import Moment, timeline
from api.doors import Doors
from api.web.pictures import Drawing, drawing_of
from api.web.view import Page, page_of
from chains.bundle import Bundle, Exchange
from chains.facts import Facts, Known
from txdiag import texts
from txdiag.answer import Diagnosis, EvidenceOut, Reply
from txdiag.diagnose import replay_case
from txdiag.explain import Reader, explain
from txdiag.store import Feedback, Handover, Kept, Remark, Seen, contract_of

_SIMILAR = 6
_MOST_RAW = 6_000  # characters of one answer beside its evidence; the whole of it stands among the raw answers


@dataclass(frozen=True, slots=True)
class Similar:
    """network: its name. same_contract: not only of the same cause. corrected: the cause that an agent found to be right there."""

    kept: Kept
    network: str
    same_contract: bool
    corrected: str | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """answer: in the agent's language, with an agent's depth. who: can act. replies: by language, the customer's first. feedback: what
    the reader of the answer said of it. handover: that it was given to people. hands_over: it can be."""

    answer: Diagnosis
    page: Page
    who: str
    timeline: list[Moment]
    picture: Drawing | None
    replies: list[tuple[str, Reply]]
    note: str
    packet: str
    proof: Proof | None
    parties: list[Party]
    tokens: list[TokenView]
    fee: FeeTable | None
    related: list[Related]
    judged: Judged | None
    exchanges: list[Exchange]
    similar: list[Similar]
    remarks: list[Remark]
    feedback: Feedback | None
    handover: Handover | None
    hands_over: bool

    def asked(self, item: EvidenceOut) -> str:
        """The exact call of an evidence line, as JSON."""
        return json.dumps({"method": item.call, "params": item.params}, indent=1)

    def answered(self, item: EvidenceOut) -> str:
        """The node's answer to it, as it came, cut where it is long. Empty where it was not kept."""
        for one in self.exchanges:
            if (one.method, one.endpoint, one.params) == (item.call, item.endpoint, item.params):
                raw = self.raw(one, {"result"} if one.error is None else {"error"})
                return raw if len(raw) <= _MOST_RAW else f"{raw[:_MOST_RAW]}…"
        return ""

    def raw(self, one: Exchange, parts: set[str] | None = None) -> str:
        """As JSON in ASCII: what turns the direction of a text, or is drawn as nothing, is seen for what it is."""
        return json.dumps(one.model_dump(mode="json", include=parts), indent=1)

    def figure(self, decimal: str) -> str:
        return separated(decimal)


async def case_view(doors: Doors, answer: Diagnosis, locale: str, listed: frozenset[str]) -> CaseView:
    """locale: the agent's. listed: the labels of the list beside it. Raises StoreError."""
    services, registry = doors.services, doors.services.registry
    packed = await services.store.bundle(answer.id)
    bundle = await asyncio.to_thread(Bundle.loads, packed) if packed is not None else None
    facts: Facts | None = None
    rules_said: Judged | None = None
    agent, replies = answer, {answer.reply.locale: answer.reply}
    if bundle is not None:
        case = await replay_case(bundle, bundle.question, registry)
        facts = case.facts
        rules_said = judged(case.facts, case.judgement, locale)

        def told(reader: Reader) -> Diagnosis:
            return explain(case.facts, case.judgement, id_=answer.id, reader=reader, registry=registry, usage=answer.usage)

        agent = told(Reader(locale, "agent"))
        replies |= {tag: told(Reader(tag, "user")).reply for tag in texts.locales()}
    network = registry.get(agent.network.slug) if agent.network else None
    shows = network if services.samples is None else None
    page = page_of(agent, registry, locale, links=services.samples is None)
    usual: list[tuple[Role, str]] = [(party.role, party.address) for party in page.facts.parties] if page.facts else []
    return CaseView(
        answer=agent,
        page=page,
        who=who_acts(page.who, locale),
        timeline=timeline(agent, facts, await _seen(doors, agent), locale),
        picture=drawing_of(agent.cause.picture),
        replies=sorted(replies.items(), key=lambda entry: entry[0] != answer.reply.locale),
        note=note(agent, locale),
        packet=packet(agent, facts, page.who, locale),
        proof=proof(agent, facts, shows),
        parties=parties(agent, facts, shows, usual),
        tokens=tokens(agent, facts),
        fee=fee_table(facts, locale),
        related=related(agent, facts, await _replaced(doors, facts), listed),
        judged=rules_said,
        exchanges=[] if bundle is None else bundle.exchanges,
        similar=await _similar(doors, answer, locale),
        remarks=await services.store.remarks(answer.id),
        feedback=await services.store.feedback(answer.id),
        handover=await services.store.handover(answer.id),
        hands_over=bundle is not None and doors.settings.webhook_url is not None,
    )


async def _seen(doors: Doors, answer: Diagnosis) -> Seen | None:
    """When somebody first asked here about this transaction."""
    if answer.network is None or answer.input.hash is None:
        return None
    return await doors.services.store.recall([answer.network.slug], answer.input.hash.removeprefix("0x"))


async def _similar(doors: Doors, answer: Diagnosis, locale: str) -> list[Similar]:
    """Of the same cause: those about the same contract first."""
    store, code, contract = doors.services.store, answer.cause.code, contract_of(answer)
    same = await store.find(code=code, contract=contract, most=_SIMILAR + 1) if contract else []
    of_cause = await store.find(code=code, most=_SIMILAR + 1)
    found = {kept.id: kept for kept in (*same, *of_cause) if kept.id != answer.id}
    shown = list(found.values())[:_SIMILAR]
    remarks = await asyncio.gather(*(store.remarks(kept.id, kind="correction") for kept in shown))
    return [
        Similar(
            kept,
            home.name(locale) if (home := doors.services.registry.get(kept.network or "")) else kept.network or "",
            contract is not None and kept.contract == contract,
            said[-1].code if said else None,
        )
        for kept, said in zip(shown, remarks, strict=True)
    ]


async def _replaced(doors: Doors, facts: Facts | None) -> list[str]:
    """Hashes that we saw before with the same sender and number: a number is used once, so each replaced another."""
    tx = facts.evm.transaction.value if facts and facts.evm and isinstance(facts.evm.transaction, Known) else None
    if facts is None or facts.network is None or tx is None:
        return []
    return [f"0x{seen.hash}" for seen in await doors.services.store.of_number(facts.network.slug, tx.sender, tx.nonce)]
