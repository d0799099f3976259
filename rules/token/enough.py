"""What a failed call did not lack: sums of tokens that were read and are enough, and issuers that did not stop it. For the look-alikes that ``token.*`` rules out.

EVM reads are of the parent block, the state on which the replay fails as the transaction did: where the sum is enough there, that failure has another cause. Tron
reads are of today and count only where an index of the past tells the sum of then, or, of the issuer, where a replay stops at the same check (rules/token/gates.py).
Nothing is said where the contract's own words name the cause or one of the sums was not read; nor of tokens that the registry does not know: what those
answer proves nothing, and the number of an item (ERC-721) is no amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import Fact, Facts, Known, TokenRead
from rules.failed.verdict import Verdict, verdict
from rules.model import Amount, Confidence
from rules.predicates import intent, token_amount
from rules.succeeded.arrival import same
from rules.token.either import means_either
from rules.token.gates import gate, same_check
from rules.token.shortage import wanted_of
from rules.token.then import standing_then, sum_then

_SURE = (Confidence.PROVEN, Confidence.STRONG)


@dataclass(frozen=True, slots=True)
class Enough:
    """have, want: of one token. holder: whose it is."""

    have: Amount
    want: Amount
    holder: str


def enough(facts: Facts, of: Literal["balance", "allowance"]) -> Enough | None:
    """The sum that was there and is no less than what was to be taken; the tightest, where there are several. None where that is not shown of each."""
    found, family = _refused(facts), facts.evm or facts.tron
    if found is None or family is None or not _unnamed(found, f"token.insufficient_{of}"):
        return None
    reads = [r for r in family.token_reads if of == "balance" or r.spender is not None]
    held = [_covers(facts, r, of) for r in reads]
    shown = [one for one in held if one is not None]
    if not shown or len(shown) < len(held):
        return None
    return min(shown, key=lambda one: one.have.value - one.want.value)


def not_stopped_by_pause(facts: Facts) -> bool:
    """Does the token say that it was not paused?"""
    family = facts.evm or facts.tron
    if family is None or not _silent_token(facts):
        return False
    return _no(family.paused) and (facts.tron is None or same_check(facts.tron))


def not_stopped_by_list(facts: Facts) -> bool:
    """Does the token say that neither address was on its issuer's list? Tron: the sender's, for a listed recipient can still receive."""
    if not _silent_token(facts):
        return False
    if facts.evm is not None:
        return _no(facts.evm.holder_blacklisted) and _no(facts.evm.recipient_blacklisted)
    if facts.tron is None:
        return False
    then = standing_then(facts.tron)
    return not then.listed if then is not None else _no(facts.tron.owner_blacklisted) and same_check(facts.tron)


def _refused(facts: Facts) -> Verdict | None:
    """A refusal that is sure to be the transaction's own end."""
    found = verdict(facts)
    return found if found is not None and found.end == "revert" and found.confidence in _SURE and not found.lacks else None


def _unnamed(found: Verdict, code: str) -> bool:
    return found.cause != code or (found.reason is not None and means_either(found.reason))


def _silent_token(facts: Facts) -> bool:
    """A transfer of a token of the registry was refused, and nobody's words say why."""
    found, meant, network = _refused(facts), intent(facts), facts.network
    known = meant.kind == "token" and network is not None and any(same(t.contract, meant.contract) for t in network.tokens)
    return found is not None and found.cause is None and known and gate(facts) is None


def _covers(facts: Facts, read: TokenRead, of: Literal["balance", "allowance"]) -> Enough | None:
    want, (fact, then) = wanted_of(facts, read), sum_then(read, of)
    if want is None or not isinstance(fact, Known) or fact.value < want or (facts.tron is not None and not then):
        return None
    have, asked = token_amount(facts, read.contract, fact.value), token_amount(facts, read.contract, want)
    return None if have is None or asked is None or not have.trusted else Enough(have, asked, read.holder)


def _no(fact: Fact[bool]) -> bool:
    return isinstance(fact, Known) and not fact.value
