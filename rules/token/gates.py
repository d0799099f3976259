"""Whether the issuer of a token stopped it: one decision for ``token.blacklisted`` and ``token.paused``, and with it the energy fingerprint of Tron.

Two kinds of evidence, as for sums (rules/token/shortage.py): what the contract says, where a token says it (rules/token/speaker.py) or what was read bears it out, and what was read of the token's pause and lists, also where a
contract in between says only that it could not take the tokens (rules/token/either.py). A pause comes first,
as contracts check it first. EVM reads are of the parent block. Tron reads are of today, and prove what stopped it then only where a
replay uses the same energy as the receipt says: each ``require`` stops at a figure of its own (knowledge/tron.md A6, measured), of a list also only where the token is of the registry; else likely at most.
Only the sender's side is looked at on Tron: a listed recipient can still receive USDT.
Source: knowledge/evm.md 3.G, tron.md A5.3, A6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import Fact, Facts, Known, Listing, Revert, TronFacts
from rules.failed.named import as_sure
from rules.failed.verdict import Verdict, verdict
from rules.model import Confidence, Evidence, Moment, Quote, seen
from rules.predicates import intent, tron_receipt
from rules.token.either import means_either
from rules.token.speaker import speaker
from rules.token.then import standing_then

_PAUSED, _LISTED = "token.paused", "token.blacklisted"
_ISSUERS = ("blacklistable:",)  # Circle's FiatToken and its forks


@dataclass(frozen=True, slots=True)
class Gate:
    """who: whose address is listed; holder is whoever the tokens were to leave."""

    of: Literal["paused", "blacklisted"]
    confidence: Confidence
    evidence: tuple[Evidence, ...]
    who: Literal["holder", "recipient", "unknown"] = "unknown"
    since: Listing | None = None  # the event that put it on the list, where an index tells it


def same_check(tron: TronFacts) -> bool:
    """Did a replay today stop at the same check as the transaction did? Equal energy says so, with the penalty or without."""
    receipt = tron_receipt(tron)
    if receipt is None or not isinstance(tron.replay, Known) or tron.replay.value.kind != "revert":
        return False
    total, penalty = receipt.energy_usage_total, receipt.energy_penalty_total
    return tron.replay.value.gas_used in (total, total - penalty)


def of_the_registry(facts: Facts, contract: str | None) -> bool:
    """Tron: is it a token whose checks and their order we know? Another may refuse for reasons that nobody reads, with the same energy again."""
    return facts.network is not None and contract in {t.contract for t in facts.network.tokens}


def gate(facts: Facts) -> Gate | None:
    """None where nothing shows that the issuer stopped it. Raises FactMissing where the failure itself is not known."""
    found = verdict(facts)
    if found is None or found.end != "revert" or found.reason is None:
        return None
    if means_either(found.reason):
        return _by_reads(facts, found)
    if found.cause not in (None, _PAUSED, _LISTED):
        return None
    if found.cause is not None:
        return _by_words(facts, found, found.reason)
    if found.reason.kind != "empty":
        return None
    return _by_reads(facts, found)


def _by_words(facts: Facts, found: Verdict, reason: Revert) -> Gate | None:
    """As sure as the refusal where what was read bears the words out; else strong from a token's own mouth, and from elsewhere nothing, but for the words of an issuer's list that
    no other contract has."""
    said, who, family = Quote(reason.text or reason.signature or ""), _who(facts), facts.evm or facts.tron
    paused = found.cause == _PAUSED
    borne_out = (family is not None and _true(family.paused)) if paused else who != "unknown"
    of_an_issuer = not paused and (reason.kind == "custom" or said.text.lower().startswith(_ISSUERS))
    if borne_out or facts.tron is not None:
        sure = found.confidence
    elif speaker(facts) == "token" or (of_an_issuer and speaker(facts) == "unknown"):
        sure = as_sure(found)
    else:
        return None
    evidence = (*found.evidence, *((Evidence("revert_reason", said),) if said.text else ()))
    return Gate("paused" if paused else "blacklisted", sure, evidence, who)


def _by_reads(facts: Facts, found: Verdict) -> Gate | None:
    family = facts.evm or facts.tron
    if family is None:
        return None
    then = standing_then(facts.tron) if facts.tron is not None else None
    if then is not None and then.by is not None and then.listed and not _true(family.paused):
        return _listed_then(facts, found, then.by)
    sure = _confidence(facts, found)
    if sure is None:
        return None
    if _true(family.paused):
        return Gate("paused", sure, (*found.evidence, seen("token_paused", family.paused)))
    who = _who(facts)
    if who == "unknown":
        return None
    listed = facts.tron.owner_blacklisted if facts.tron is not None else facts.evm.holder_blacklisted if facts.evm else None
    if who == "recipient" and facts.evm is not None:  # which tokens refuse to pay a listed address is their own matter
        return Gate("blacklisted", Confidence.LIKELY, (*found.evidence, seen("listed", facts.evm.recipient_blacklisted)), who)
    return None if listed is None else Gate("blacklisted", sure, (*found.evidence, seen("listed", listed)), who)


def _who(facts: Facts) -> Literal["holder", "recipient", "unknown"]:
    if facts.evm is not None:
        if _true(facts.evm.holder_blacklisted):
            return "holder"
        return "recipient" if _true(facts.evm.recipient_blacklisted) else "unknown"
    if facts.tron is None or not _true(facts.tron.owner_blacklisted):
        return "unknown"
    then = standing_then(facts.tron)
    return "holder" if then is None or then.listed else "unknown"  # else it was put on the list only later


def _listed_then(facts: Facts, found: Verdict, by: Listing) -> Gate | None:
    """The issuer's own event stands before the transaction, and none that takes it back: whatever the list says today. Where that says no, an index that
    is behind may lack the event that took it back before: strong then."""
    if facts.tron is None or intent(facts).kind != "token":
        return None
    told = seen("listed_since", facts.tron.listings, Moment.of(by.moment_ms / 1000))
    today = facts.tron.owner_blacklisted
    freed = isinstance(today, Known) and not today.value
    return Gate("blacklisted", Confidence.STRONG if freed else Confidence.PROVEN, (*found.evidence, told), "holder", by)


def _confidence(facts: Facts, found: Verdict) -> Confidence | None:
    """None where the state has changed so much that the call goes through today: then today's lists say nothing."""
    plain = intent(facts).kind == "token"
    if facts.tron is None:
        return found.confidence if plain else Confidence.LIKELY
    if same_check(facts.tron):
        first = _true(facts.tron.paused)  # every token looks at a pause first
        return Confidence.PROVEN if plain and (first or of_the_registry(facts, intent(facts).contract)) else Confidence.LIKELY
    replay = facts.tron.replay
    return None if isinstance(replay, Known) and replay.value.kind == "success" else Confidence.LIKELY


def _true(fact: Fact[bool]) -> bool:
    return isinstance(fact, Known) and fact.value
