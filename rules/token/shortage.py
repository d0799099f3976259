"""Which of a token's sums was too small: the balance or the permission. One decision for ``token.insufficient_balance`` and
``token.insufficient_allowance``.

Two kinds of evidence. What the contract says (a text or an error with the numbers in it), and what was read of the token: at the parent block on
EVM, today on Tron. Some texts mean either sum (Uniswap's TransferHelper: ``TRANSFER_FROM_FAILED``, ``STF``): there only the reads decide, a trace in
which the token itself names the sum, or R5 of knowledge/evm.md 2.3: the sum that has to be given to make the same call succeed is the one that was missing. R5 proves it also
where a contract in between said nothing, or passed on a token's words without saying whose sum it was.
On Tron a refusal without a word is proof by today's reads only where the replay uses the same energy as the receipt says: each ``require``
has a cost of its own (knowledge/tron.md A6, measured), and where the state has changed since, the cost alone still tells (``_by_energy``); a paused token or a blacklisted sender stops it before the balance is looked at.
Where an index of the past tells the sum of then, that is the one that counts, and it is strong by itself (rules/token/then.py).
Source: knowledge/evm.md 3.G, 7.4, 7.5; tron.md A5.3, A6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from chains.facts import EvmFacts, Fact, Facts, Known, Missing, Revert, TokenRead, TronFacts, Why
from rules.failed.verdict import Verdict, replay_ends_today, said_by, verdict
from rules.model import NO_AMOUNT, Address, Confidence, Evidence, Funds, Location, Param, Quote, seen
from rules.predicates import fee_paid, intent, token_amount, tron_receipt, tron_transaction
from rules.succeeded.arrival import same
from rules.token.either import means_either
from rules.token.gates import gate, of_the_registry, same_check
from rules.token.given import helped, in_vain, not_to_be_tried, something_else_helped
from rules.token.methods import TRANSFER, owner_in
from rules.token.speaker import speaker
from rules.token.then import standing_then, sum_then

_BALANCE = "token.insufficient_balance"
_ALLOWANCE = "token.insufficient_allowance"
_TRON_NOBODY = "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"  # the zero address: refused before the balance is looked at
_SPENT_BY_CALL = frozenset({"amountIn", "amountInMax", "amountInMaximum"})  # routers' names for what they take from the sender


@dataclass(frozen=True, slots=True)
class Shortage:
    """have and want in base units of ``contract``, where known."""

    of: Literal["balance", "allowance"]
    confidence: Confidence
    evidence: tuple[Evidence, ...]
    contract: str | None = None
    holder: str | None = None
    spender: str | None = None
    have: int | None = None
    want: int | None = None
    tried: Literal["given", "no_overrides", "not"] = "not"  # R5: it shows this cause, the endpoint cannot do it, or there is none
    then: bool = False  # Tron: ``have`` is of the transaction's block, by an index of the past; else of today


def shortage(facts: Facts) -> Shortage | None:
    """None where nothing shows that a token's sum was too small. Raises FactMissing where the failure itself is not known."""
    found = verdict(facts)
    if found is None or not (found.end == "revert" or (found.end == "halt" and found.halt == "invalid_opcode")):
        return None
    if found.cause not in (None, _BALANCE, _ALLOWANCE):
        return None
    stopped = gate(facts) is not None  # a token that keeps its list beside the balance would be freed by a gift
    if stopped and found.reason is not None and means_either(found.reason):
        return None
    given = None if stopped else _by_gift(facts, found)
    return given if given is not None else _as_tried(facts, found, _by_words_or_reads(facts, found))


def _by_words_or_reads(facts: Facts, found: Verdict) -> Shortage | None:
    read = _by_reads(facts)
    if found.cause is not None:
        return _by_words(facts, found, read)
    if read is not None:
        return _without_words(facts, found, read)
    return _by_energy(facts, found)


def _by_gift(facts: Facts, found: Verdict) -> Shortage | None:
    """The sum that has to be given to make the same call succeed."""
    shown = helped(facts.evm) if facts.evm is not None else None
    if shown is None:
        return None
    of, read, fact = shown
    had = read.balance if of == "balance" else read.allowance
    evidence = (*found.evidence, seen("replay_given_balance_ok" if of == "balance" else "replay_given_allowance_ok", fact))
    have = _value(had)
    if have is not None:
        evidence += (seen("token_balance" if of == "balance" else "allowance", had, have),)
    want = wanted_of(facts, read)
    # a balance that was only looked at may be a condition of its own, such as to hold so many of a token
    looked_at = want is None and isinstance(read.allowance_slot, Missing)
    sure = Confidence.LIKELY if of == "balance" and (looked_at or _list_unread(facts)) else found.confidence
    return Shortage(of, sure, evidence, read.contract, read.holder, read.spender, have, want, "given")


def _list_unread(facts: Facts) -> bool:
    """The token was asked for its list and did not answer: a balance that was given may have wiped out a mark of the list that is kept beside it (USDC since 2.2)."""
    listed = facts.evm.holder_blacklisted if facts.evm is not None else Missing()
    return isinstance(listed, Missing) and listed.why not in (Why.LACKING, Why.NOT_ASKED)


def _as_tried(facts: Facts, found: Verdict, said: Shortage | None) -> Shortage | None:
    """What R5 leaves of it where it did not show this cause. None: both sums were given in vain, or it succeeds with what there
    was once something else is changed, and the contract says nothing of them."""
    if said is None or facts.evm is None:
        return said
    if found.cause is None and something_else_helped(facts.evm):
        return None
    if in_vain(facts.evm):
        return replace(said, confidence=Confidence.LIKELY) if found.cause is not None and said.want is not None else None
    no_overrides = said.confidence is Confidence.LIKELY and not_to_be_tried(facts.evm)
    return replace(said, tried="no_overrides") if no_overrides else said


def _by_words(facts: Facts, found: Verdict, read: Shortage | None) -> Shortage | None:
    """The contract names the cause. Where its words mean either sum the reads decide."""
    reason = found.reason or Revert(kind="empty")
    said = Quote(reason.text or reason.signature or reason.name or "")
    evidence = (*found.evidence, *([Evidence("revert_reason", said)] if said.text else []))
    if means_either(reason):
        traced = _by_trace(facts, found, evidence)
        if traced is not None:
            return traced
        if read is None:
            return None if _both_enough(facts) else Shortage("allowance", Confidence.LIKELY, evidence)
        sure = found.confidence if facts.evm is not None else Confidence.LIKELY
        return _with(read, sure, (*evidence, *read.evidence))
    of: Literal["balance", "allowance"] = "balance" if found.cause == _BALANCE else "allowance"
    have, want = _numbers(reason)
    if have is not None:
        return _by_figures(facts, found, read, of, evidence, (have, want))
    if read is not None and read.of == of:
        return _with(read, found.confidence, (*evidence, *read.evidence))
    if intent(facts).kind == "token":
        return Shortage(of, found.confidence, evidence)
    # from within another contract the words do not say whose sum it was: the user's most often, the contract's own at times
    return Shortage(of, Confidence.LIKELY, evidence)


def _by_figures(
    facts: Facts,
    found: Verdict,
    read: Shortage | None,
    of: Literal["balance", "allowance"],
    evidence: tuple[Evidence, ...],
    figures_said: tuple[int | None, int | None],
) -> Shortage | None:
    """An error that carries the figures (ERC-6093). It is proof in a token's own mouth, or where the same was read. From within another contract it may speak of
    points that are no token, and of tokens that are not the signer's: whose balance it was the error names, of a permission only a trace does."""
    reason, (have, want) = found.reason or Revert(kind="empty"), figures_said
    named = {a.name: a.value for a in reason.arguments}
    holder = named.get("sender") if of == "balance" else None  # the error's "sender" is whose balance it was
    same_read = read is not None and read.of == of and read.have == have
    contract = read.contract if same_read and read is not None else _token_called(facts)
    told = Shortage(of, found.confidence, evidence, contract, holder, named.get("spender"), have, want)
    if same_read or intent(facts).kind == "token" or facts.evm is None:
        return told
    traced = _by_trace(facts, found, evidence)
    if traced is not None and traced.contract is not None and speaker(facts) == "token":
        return traced
    nobodys = same(told.spender, _signer(facts)) or _permissions_differ(facts.evm, told)  # nobody needs a permission of his own
    if of == "allowance" and nobodys:
        return None
    return replace(told, confidence=Confidence.LIKELY)


def _permissions_differ(evm: EvmFacts, said: Shortage) -> bool:
    """Were the signer's permissions for this spender read, of all tokens that the call touched, and is none of them the one that the error speaks of?"""
    read = [r.allowance.value for r in evm.token_reads if same(r.spender, said.spender) and isinstance(r.allowance, Known)]
    return bool(read) and said.have not in read


def _by_trace(facts: Facts, found: Verdict, evidence: tuple[Evidence, ...]) -> Shortage | None:
    """What the token itself said, where a trace shows it behind words that mean either sum."""
    failed = facts.evm.failed_calls if facts.evm is not None else None
    if not isinstance(failed, Known):
        return None
    top = next((c for c in failed.value if c.depth == 0), None)
    inner = top.outcome.revert if top is not None else None
    if top is None or inner is None or inner.cause not in (_BALANCE, _ALLOWANCE) or means_either(inner.reason):
        return None
    of: Literal["balance", "allowance"] = "balance" if inner.cause == _BALANCE else "allowance"
    have, want = _numbers(inner.reason)
    holder = top.sender if top.selector == TRANSFER else owner_in(top.selector, top.input)
    told = (*evidence, seen("inner_ended", failed, said_by(top.outcome), "error"))
    return Shortage(of, found.confidence, told, top.context, holder, top.sender if of == "allowance" else None, have, want)


def _both_enough(facts: Facts) -> bool:
    """Balance and permission were read, and are enough: it was neither."""
    for read in facts.evm.token_reads if facts.evm is not None else ():
        want, balance, allowance = wanted_of(facts, read), _value(read.balance), _value(read.allowance)
        if want is not None and balance is not None and allowance is not None and min(balance, allowance) >= want:
            return True
    return False


def _without_words(facts: Facts, found: Verdict, read: Shortage) -> Shortage | None:
    """Nobody says why: the reads alone."""
    plain = intent(facts).kind == "token"
    if plain and not _counted(facts, found, read):
        return None
    silent = found.end == "halt" or (found.reason is not None and found.reason.kind in ("empty", "panic"))
    if facts.tron is not None:
        sure = _tron_confidence(facts, facts.tron, read) if plain and silent else None
    elif silent:
        sure = found.confidence if plain else Confidence.LIKELY
    else:
        sure = Confidence.LIKELY if plain else None  # it said something that our tables do not know
    return None if sure is None else _with(read, sure, (*found.evidence, *read.evidence))


def _by_energy(facts: Facts, found: Verdict) -> Shortage | None:
    """Tron, a refusal without a word whose replay goes through today: the same transfer of more than anybody has stops where the balance is checked. Where that takes the
    energy of the receipt, the balance was too small then, whatever it is today. Only for tokens of the registry, as others may refuse large amounts for other reasons."""
    tron, meant = facts.tron, intent(facts)
    if tron is None or meant.kind != "token" or not replay_ends_today(facts, found):
        return None
    beyond, receipt = tron.replay_beyond_balance, tron_receipt(tron)
    if not isinstance(beyond, Known) or beyond.value.kind != "revert" or receipt is None:
        return None
    total = receipt.energy_usage_total
    same = beyond.value.gas_used in (total, total - receipt.energy_penalty_total)
    if not same or meant.recipient == _TRON_NOBODY or not of_the_registry(facts, meant.contract):
        return None
    return Shortage(
        "balance",
        Confidence.LIKELY,
        (*found.evidence, seen("energy_of_balance_check", beyond, total)),
        meant.contract,
        want=meant.raw_amount,
    )


def _tron_confidence(facts: Facts, tron: TronFacts, read: Shortage) -> Confidence | None:
    """How much the reads prove of a refusal in the past. None: something else stops it before the balance is looked at."""
    if intent(facts).recipient == _TRON_NOBODY:
        return None
    standing, checked = standing_then(tron), True
    if standing is not None and standing.listed:
        return None
    for earlier in (tron.paused, *((tron.owner_blacklisted,) if standing is None else ())):
        if isinstance(earlier, Known):
            if earlier.value:
                return None
        elif earlier.why is not Why.LACKING:  # LACKING: the token has no such function
            checked = False
    if not checked or not of_the_registry(facts, read.contract):  # other tokens may have limits of their own before the balance
        return Confidence.LIKELY
    return Confidence.PROVEN if same_check(tron) else Confidence.STRONG if read.then else Confidence.LIKELY


def _by_reads(facts: Facts) -> Shortage | None:
    """A sum that was read and is smaller than what was asked for; the balance first, for more permission alone would not help then."""
    family = facts.evm or facts.tron
    if family is None:
        return None
    for read in family.token_reads:
        want = wanted_of(facts, read)
        if want is None:
            continue
        sums: tuple[Literal["balance", "allowance"], ...] = ("balance", "allowance") if read.spender is not None else ("balance",)
        for of in sums:
            fact, then = sum_then(read, of)
            have = _value(fact)
            if have is not None and have < want:
                return replace(_short(facts, of, read, have, want, fact), then=then)
    return None


def wanted_of(facts: Facts, read: TokenRead) -> int | None:
    """How much of this token the call was to take from this holder, in base units."""
    if read.wanted is not None:
        return read.wanted
    family = facts.evm or facts.tron
    call = family.call if family is not None else None
    meant = intent(facts)
    if call is None:
        return None
    arguments = [a.value for a in call.arguments]
    if meant.kind == "token" and meant.contract is not None:
        if meant.contract.lower() != read.contract.lower():
            return None
        if meant.owner is not None and meant.owner.lower() != read.holder.lower():
            return None
        return _number(arguments[-1])
    path = call.argument("path")
    spent = next((a.value for a in call.arguments if a.name in _SPENT_BY_CALL), None)
    if spent is None or path is None or read.contract.lower() not in path.lower():
        return None
    return _number(spent)


def _counted(facts: Facts, found: Verdict, short: Shortage) -> bool:
    """Does this token count amounts? An ERC-721 is called by the same selectors (transferFrom; CryptoKitties also transfer) with an item's number, which is no
    amount: it has neither decimals nor ``allowance`` (ERC-20 and ERC-721). Not known counts as no. An arithmetic check that failed counts."""
    family, network = facts.evm or facts.tron, facts.network
    contract, reads = (short.contract or "").lower(), family.token_reads if family is not None else ()
    return (
        found.end == "halt"
        or (found.reason is not None and found.reason.kind == "panic")
        or any(r.contract.lower() == contract and isinstance(r.allowance, Known) for r in reads)
        or any(t.contract.lower() == contract for t in (network.tokens if network is not None else ()))
        or any(t.contract.lower() == contract and t.decimals is not None for t in (family.tokens if family is not None else ()))
    )


def _short(facts: Facts, of: Literal["balance", "allowance"], read: TokenRead, have: int, want: int, fact: Fact[int]) -> Shortage:
    claim = "token_balance" if of == "balance" else "allowance"
    return Shortage(
        of,
        Confidence.PROVEN,
        (seen(claim, fact, have), Evidence("amount", want)),
        read.contract,
        read.holder,
        read.spender,
        have,
        want,
    )


def _with(found: Shortage, confidence: Confidence, evidence: tuple[Evidence, ...]) -> Shortage:
    return replace(found, confidence=confidence, evidence=evidence)


def _numbers(reason: Revert) -> tuple[int | None, int | None]:
    """What ERC-6093 errors carry: what there was, what was needed."""
    had = next((a.value for a in reason.arguments if a.name in ("balance", "allowance")), None)
    needed = next((a.value for a in reason.arguments if a.name == "needed"), None)
    return (None, None) if had is None or needed is None else (_number(had), _number(needed))


def _token_called(facts: Facts) -> str | None:
    """The token whose words they are: certain only where the token itself was called."""
    meant = intent(facts)
    return meant.contract if meant.kind == "token" else None


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _value(fact: Fact[int]) -> int | None:
    return None if isinstance(fact, Missing) else fact.value


def figures(facts: Facts, found: Shortage) -> dict[str, Param]:
    """For the texts: the sums as amounts of the token where its decimals are known, raw for agents. ``paid``: was there a fee. ``whose``: the
    tokens of the one who signed, or somebody else's. ``any``: was there a part of it at all."""
    fee = fee_paid(facts)
    holder = found.holder or intent(facts).owner
    params: dict[str, Param] = {
        "figures": "unknown",
        "paid": "yes" if fee is not None and fee.value > 0 else "no",
        "whose": "other" if _anothers(facts, found) else "own",
        "token": Address(found.contract) if found.contract is not None else "-",
        "holder": Address(holder) if holder is not None else "-",
        "when": "now" if facts.tron is not None and not found.then else "then",
        "today": "enough" if _enough_today(facts, found) else "unknown",
        "any": "no" if found.have == 0 else "yes",
        "have_raw": "-" if found.have is None else str(found.have),
        "tried": found.tried,
        "want_raw": "-" if found.want is None else str(found.want),
    }
    if found.contract is None or found.have is None or found.want is None:
        return params
    have, want = token_amount(facts, found.contract, found.have), token_amount(facts, found.contract, found.want)
    short = token_amount(facts, found.contract, found.want - found.have)
    if have is None or want is None or short is None:
        return params
    return params | {"figures": "known", "have": have, "want": want, "short": short}


def _enough_today(facts: Facts, found: Shortage) -> bool:
    """Tron: more came since, so that the same transfer goes through now."""
    if facts.tron is None or not isinstance(facts.tron.replay, Known) or facts.tron.replay.value.kind != "success":
        return False
    reads = facts.tron.token_reads if found.then and found.of == "balance" else ()
    return any(
        found.want is not None and (held := _value(read.balance)) is not None and held >= found.want
        for read in reads
        if read.contract == found.contract and read.holder == found.holder
    )


def _anothers(facts: Facts, found: Shortage) -> bool:
    """Were the tokens somebody else's, and not of the one who signed?"""
    holder = found.holder or intent(facts).owner
    return holder is not None and holder.lower() != (_signer(facts) or holder).lower()


def kept(facts: Facts, found: Shortage) -> Funds | None:
    """The balance that there was, where it is less than what the transaction asked for. None: what is usual."""
    if found.of == "allowance" or _anothers(facts, found):
        return None
    held = token_amount(facts, found.contract, found.have) if found.contract is not None and found.have is not None else None
    return Funds(Location.WITH_SENDER, held or NO_AMOUNT)


def _signer(facts: Facts) -> str | None:
    """Who sent the transaction."""
    if facts.evm is not None:
        return (
            facts.evm.transaction.value.sender
            if isinstance(facts.evm.transaction, Known) and facts.evm.transaction.value
            else None
        )
    tx = tron_transaction(facts.tron) if facts.tron is not None else None
    return tx.owner if tx is not None else None
