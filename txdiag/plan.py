"""Which networks are asked, which of them twice, and which answer wins. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from chains.facts import QuestionFacts, SearchResult
from chains.networks.registry import Network, Registry
from chains.search import SearchAnswer
from txdiag.settings import SecretGuard

SEARCH_SHARE = 0.6  # of the answer's time: what the search may use, so that the evidence can still be gathered
GUARD_S = 0.4  # how long the secret guard waits (knowledge/evm.md 2.6)


@dataclass(frozen=True, slots=True)
class Plan:
    """``candidates`` in order of preference; ``hinted`` those the question names, strongest first."""

    candidates: tuple[Network, ...]
    hinted: tuple[str, ...]

    @property
    def guarded(self) -> tuple[Network, ...]:
        """The networks that the secret guard asks: the hinted ones, else all."""
        return tuple(n for n in self.candidates if n.slug in self.hinted) or self.candidates


def plan(question: QuestionFacts, registry: Registry) -> Plan:
    """All candidates are asked at once whatever is hinted: people are wrong about networks. Only what a signature binds to one
    chain is asked of that chain alone, or of that family's."""
    networks = registry.candidates
    signed = question.signed
    if signed is not None:
        networks = tuple(n for n in networks if n.family == signed.family)
        if signed.chain_id is not None:
            networks = tuple(n for n in networks if n.id == f"eip155:{signed.chain_id}") or networks
    slugs = [n.slug for n in networks]
    named = dict.fromkeys(s for s in (question.claimed_network, *question.hinted_networks) if s in slugs)
    hinted = tuple(named) if signed is None or len(networks) > 1 else tuple(slugs)
    first = [n for slug in hinted for n in networks if n.slug == slug]
    return Plan((*first, *(n for n in networks if n not in first)), hinted)


def guard_needed(question: QuestionFacts, setting: SecretGuard, *, agent: bool) -> bool:
    """Could this hash be a private key? Not what an explorer's link held, nor what was read from signed bytes.

    ``agent``: the request is signed by an agent's key; a request's own word ("audience") never counts.
    """
    if question.hash is None or question.from_explorer or question.signed is not None or setting == "off":
        return False
    return not question.prefixed if setting == "unprefixed" or agent else True


def winner(plan: Plan, answers: Mapping[str, SearchAnswer]) -> str | None:
    """The network whose transaction is told: a hinted one wins, else the first in the order of the plan."""
    found = [n.slug for n in plan.candidates if n.slug in answers and answers[n.slug].result is SearchResult.FOUND]
    return found[0] if found else None


def settled(plan: Plan, answers: Mapping[str, SearchAnswer]) -> bool:
    """Is the search over? A hit on a hinted network ends it at once; another hit ends it when the hinted ones have answered."""
    if len(answers) == len(plan.candidates):
        return True
    return winner(plan, answers) is not None and all(
        slug in answers or any(a.result is SearchResult.FOUND and s in plan.hinted for s, a in answers.items())
        for slug in plan.hinted
    )
