"""A node or a wallet said no, and someone pasted what it said: one decision, shared by all ``send.*``.

The message is a claim. What a chain shows goes before it: a rule of this area applies only where nothing was looked up or nobody holds the
hash, so that "already known" beside a mined transaction is simply that transaction. Nor does one apply where we saw the hash waiting before, or where the chain
shows that its number is used: what became of it is then told by ``dropped.*`` and ``replaced.*``. Text alone is at most likely (knowledge/evm.md 4.3,
CONTRACT.md): likely where a client is known to say exactly this, possible where the words are anybody's, or where a network that decides
could not be asked.

``checked``: no_hash (nothing to look up), absent (nobody holds the hash), unseen (a network that decides could not be asked, or its node stands
still: then nothing is said about where the money is, and nobody is told to send again).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

from chains.facts import FactMissing, Facts, Refusal, SearchResult
from rules.infra.unseen import deciding, lagging, unseen
from rules.model import Amount, Confidence, Evidence, Finding, Funds, Gwei, Location, Param, Quote, Rule, Slug
from rules.replaced.fate import fate

COIN_DECIMALS = 18  # of the coin of every network of the Ethereum family, as their nodes count (wei)
EVERYWHERE = "not_found.everywhere"
HAVE_IT = frozenset({"send.already_known", "send.duplicate", "send.accepted_unconfirmed"})  # the network has it, by the message
TRON = "tron"  # the slug of Tron's main network
_MOST_DIGITS = 78  # of 2^256

Checked = Literal["no_hash", "absent", "unseen"]


def refused(
    facts: Facts,
    rule: Rule,
    *,
    numbers: tuple[str, ...] = (),
    prices: tuple[str, ...] = (),
    coins: tuple[str, ...] = (),
    more: Callable[[Refusal], Mapping[str, Param]] = lambda _: MappingProxyType({}),
    actions: tuple[str, ...] | None = None,
    do_not: tuple[str, ...] | None = None,
    recheck_after_s: int | None = None,
) -> Finding | None:
    """The finding of ``rule`` where the message names its cause; else None.

    numbers, prices (wei per gas), coins (wei): figures of the message that the sentences use; ``figures`` is "yes" where all of them are there.
    more: what the rule works out from the message itself. actions, do_not: for this message, where they are not the rule's own.
    """
    refusal = facts.question.refusal
    if refusal is None or refusal.code != rule.code or _settled(facts):
        return None
    checked = _checked(facts, refusal)
    given: dict[str, Param] = {}
    for name in (*numbers, *prices, *coins):
        if (value := number(refusal, name)) is not None:
            given[name] = Gwei(value) if name in prices else coin(refusal, value) if name in coins else value
    wanted = len(numbers) + len(prices) + len(coins)
    blind = checked == "unseen"
    return rule.fires(
        Confidence.LIKELY if refusal.exact and not blind else Confidence.POSSIBLE,
        Evidence("node_text", Quote(refusal.text)),
        *(Evidence("absent_on", Slug(s.network), source=s.source) for s in (deciding(facts)[:5] if checked == "absent" else ())),
        funds=Funds(Location.UNKNOWN) if blind else None,
        actions=("look_again",) if blind else actions,
        do_not=("send_again_yet",) if blind else do_not,
        recheck_after_s=60 if blind else recheck_after_s,
        more=given | dict(more(refusal)),
        text=Quote(refusal.text),
        variant=refusal.variant or "",
        checked=checked,
        coin_named="yes" if refusal.coin else "no",
        figures="yes" if wanted and len(given) == wanted else "no",
    )


def _settled(facts: Facts) -> bool:
    """Does the chain, or our own earlier look, say more than the message?"""
    if facts.seen_before or facts.seen_block_hash is not None:
        return True
    try:
        found = fate(facts)
    except FactMissing:  # the count was not told: then the message is all there is
        return False
    return found is not None and found.kind not in ("free", "taken")


def _checked(facts: Facts, refusal: Refusal) -> Checked:
    if not facts.searched:
        return "no_hash"
    # a message of Tron is about Tron, whatever network the question names
    silent = any(s.result is SearchResult.UNREACHABLE and s.network == TRON for s in facts.searched) and refusal.family == "tron"
    return "unseen" if silent or unseen(facts) is not None or lagging(facts) else "absent"


def number(refusal: Refusal, name: str) -> int | None:
    """A figure of the message. None where the message does not give it."""
    text = refusal.figures.get(name, "")
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def coin(refusal: Refusal, wei: int) -> Amount:
    """An amount of the network's coin; without a symbol where the network is not known."""
    return Amount(wei, refusal.coin or "", COIN_DECIMALS)
