"""Could we look everywhere it matters? One decision, shared by ``infra.*`` and ``not_found.everywhere``.

Where the question names a network, that network's answer decides; else every main network's. A network that erred, hung or refused is
unseen, and an unseen network never becomes "not found" (DESIGN, principle 2). Test networks decide only where one was named.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from chains.facts import Facts, InputKind, Lack, NetworkSearch, SearchResult, Why
from rules.model import Confidence, Evidence, Finding, Rule, Slug

LAGGING = timedelta(seconds=120)  # a head older than this shows nothing of the last minutes; blocks come every 0.25 to 15 s
_CODES: Mapping[Why, str] = {
    Why.RATE_LIMITED: "infra.rate_limited",
    Why.UNSUPPORTED: "infra.method_unsupported",
    Why.STATE_UNAVAILABLE: "infra.state_unavailable",
}


def deciding(facts: Facts) -> tuple[NetworkSearch, ...]:
    """The networks whose answers decide."""
    question = facts.question
    named = {s for s in (question.claimed_network, *question.hinted_networks) if s is not None}
    if question.claimed_network is not None:
        named = {question.claimed_network}
    hinted = tuple(s for s in facts.searched if s.network in named)
    return hinted or tuple(s for s in facts.searched if not s.testnet) or facts.searched


def unseen(facts: Facts) -> tuple[str, tuple[NetworkSearch, ...]] | None:
    """The code that says why we could not look, and the networks; None where all that decide have answered, or one holds it. No networks: none
    could be asked at all."""
    if facts.question.hash is None or facts.question.kind is InputKind.SECRET:
        return None
    if any(s.result is SearchResult.FOUND or s.block_number is not None for s in facts.searched):
        return None
    if not facts.searched:
        return "infra.rpc_unreachable", ()
    silent = tuple(s for s in deciding(facts) if s.result is SearchResult.UNREACHABLE)
    if not silent:
        return None
    reasons = {s.why for s in silent}
    why = reasons.pop() if len(reasons) == 1 else None
    return (_CODES.get(why, "infra.rpc_unreachable") if why else "infra.rpc_unreachable"), silent


def lacking(facts: Facts, lack: Lack) -> tuple[NetworkSearch, ...]:
    """The networks that decide and could not be looked at, where all of them lack this by their own words; none otherwise."""
    found = unseen(facts)
    if found is None or found[0] != _CODES[Why.STATE_UNAVAILABLE]:
        return ()
    return found[1] if all(s.lack == lack for s in found[1]) else ()


def told(rule: Rule, facts: Facts) -> Finding | None:
    """The finding of the rule whose reason it is."""
    found = unseen(facts)
    if found is None or found[0] != rule.code:
        return None
    _, networks = found
    silent = [s for s in facts.searched if s.result is SearchResult.UNREACHABLE]  # those that do not decide are told too
    return rule.fires(
        Confidence.PROVEN,
        *(Evidence("no_answer_from", Slug(s.network), source=s.source) for s in networks[:5]),
        silent_network=Slug(networks[0].network if networks else ""),
        count="none"
        if not networks
        else "one"
        if len(networks) == 1
        else "all"
        if len(silent) == len(facts.searched)
        else "many",
        number=len(silent),
        asked=len(facts.searched),
    )


def lagging(facts: Facts) -> tuple[NetworkSearch, ...]:
    """Deciding networks whose node stands still: its latest block is old at the moment of the diagnosis."""
    return tuple(s for s in deciding(facts) if s.head_time is not None and facts.clock - s.head_time > LAGGING)
