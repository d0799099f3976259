"""Waves 2 and 3: what needs the transaction, and what only the second wave made possible."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace

from chains import evm, tron
from chains.facts import EvmFacts, Facts, TronFacts
from chains.needs import Needs
from chains.networks.registry import Network
from chains.search import SearchAnswer
from rules.engine import needs_of
from txdiag.case.asking import Counting
from txdiag.case.beside import ask_beside, found_beside
from txdiag.case.doubt import refused_account
from txdiag.case.remembered import Remembered
from txdiag.case.work import Event, Investigation


async def gather(
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
        asker = Counting(work.session.asker(chosen))
        needs = needs_of(facts)
        asked: Awaitable[EvmFacts | TronFacts] | None = None
        if facts.evm is not None:
            collect = evm.collect if step == "collect" else evm.collect_more
            asked = collect(asker, facts.evm, needs, network=network, endpoint=answer.endpoint, sought=sought)
        elif facts.tron is not None and step == "collect":
            signed = work.question.signed
            signer = signed.sender if signed is not None else refused_account(work.question)
            asked = tron.collect(asker, facts.tron, needs, network=network, endpoint=answer.endpoint, signer=signer)
        elif facts.tron is not None:
            asked = tron.collect_more(asker, facts.tron, needs, network=network, endpoint=answer.endpoint)
        if asked is None:
            return facts, waves
        beside = ask_beside(work, facts, chosen, answer.endpoint, absent, needs if step == "collect" else Needs.NOTHING)
        try:
            gathered = await asked
            found = await found_beside(work, facts, beside, needs) if step == "collect" else {}
        finally:
            beside.end()
        facts = facts.model_copy(update={chosen.family: gathered, **found})
        waves += max(asker.asked, beside.waves)
    return facts, waves


async def _recalled(work: Investigation, slug: str) -> Remembered:
    if work.recall is None or work.question.hash is None:
        return Remembered()
    return Remembered.of_store(await work.recall([slug], work.question.hash))
