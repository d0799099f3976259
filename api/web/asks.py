"""The one thing that would settle an answer, and that only the reader knows: asked on the answer's page, one at a time.

Nothing is asked that no rule would read: each kind names below what it decides. What is given is added to the stored question (never to a text), and
the diagnosis is made anew under an id of its own: the old answer stays as it was, for whoever has its address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from pydantic import ValidationError
from starlette.datastructures import FormData

from api.v1.question import DiagnosisRequest
from api.web.form import MOST, READ_WHOLE, given_back_address, text_of
from api.web.wording import words
from chains.facts import InputKind, QuestionFacts, SearchResult, SecretKind
from chains.networks.registry import Registry
from txdiag.answer import Diagnosis, Question
from txdiag.question import read_question
from txdiag.reading.platforms import PLATFORMS

# hash: everything. network: whose answer decides, and which of several is meant. sender: (with its number) what took the place of a transaction
# that nobody holds; (alone) whose account it is about. time: whether it can be seen yet. platform: who has to credit it. recipient: whether it went
# where it was to go.
Kind: TypeAlias = Literal["hash", "network", "sender", "number", "time", "platform", "recipient"]
SENT: dict[str, timedelta] = {  # what a reader may choose: how long ago, in the middle of what the words mean
    "now": timedelta(0),
    "minutes": timedelta(minutes=10),
    "hours": timedelta(hours=3),
    "days": timedelta(days=2),
}
OTHER_PLATFORM = "other"
_LARGEST_NUMBER = 2**64
_NO_HASH = frozenset(
    {
        "input.no_hash_in_message",
        "input.truncated",
        "input.address",
        "input.name",
        "input.explorer_url_without_hash",
        "input.empty_or_malformed",
        "input.block_hash",
        "input.userop_hash",
        "input.safe_tx_hash",
    }
)
_BY_WORDS_ALONE = ("send.", "multisig.", "account.", "gasfree.")  # where no hash was given, only the message was read
_ARRIVED = frozenset(
    {
        "succeeded.as_requested",
        "succeeded.token_not_added",
        "succeeded.sent_to_contract",
        "included.not_final",
        "included.finalized",
    }
)


@dataclass(frozen=True, slots=True)
class Ask:
    """given, number: what stands in the fields when it is asked again. fault: why."""

    kind: Kind
    given: str = ""
    number: str = ""
    fault: str = ""

    @property
    def choices(self) -> Iterable[str]:
        return SENT if self.kind == "time" else (*PLATFORMS, OTHER_PLATFORM)


@dataclass(frozen=True, slots=True)
class Added:
    """The question with what was given; or the kind of a secret; or it is to be asked again."""

    question: QuestionFacts | None = None
    secret: SecretKind | None = None
    again: Ask | None = None


def may_ask(answer: Diagnosis) -> bool:
    """By the answer alone: could it ask at all? What was asked lies packed with the evidence, and most answers need not unpack it."""
    code, codes = answer.cause.code, [answer.cause.code, *(f.code for f in answer.findings)]
    return (
        code in _NO_HASH | _ARRIVED
        or code.startswith(_BY_WORDS_ALONE)
        or answer.status in ("unavailable", "not_found")
        or code == "succeeded.output_to_other_recipient"
        or not {"network.found_on_multiple", "security.approval_drain", "aa.userop_failed"}.isdisjoint(codes)
    )


def ask_for(answer: Diagnosis, question: QuestionFacts | None, registry: Registry) -> Ask | None:
    """None where nothing that a reader could say would change the answer. question None: nothing of it was kept."""
    if question is None or question.secret is not None:
        return None
    code, said = answer.cause.code, [answer.cause, *answer.findings]
    if code in _NO_HASH or (question.hash is None and code.startswith(_BY_WORDS_ALONE)):
        return Ask("hash")
    if question.claimed_network is None and _undecided(answer, [f.code for f in said]):
        return Ask("network")
    if _absent(answer, question):
        return _about_absent(question, registry)
    if question.sender is None and any(
        f.code == "security.approval_drain" or (f.code == "aa.userop_failed" and f.params.get("which") == "one") for f in said
    ):
        return Ask("sender")
    if code == "succeeded.output_to_other_recipient" and question.recipient is None:
        return Ask("recipient")
    return Ask("platform") if code in _ARRIVED and _may_be_a_deposit(answer, question, registry) else None


def _may_be_a_deposit(answer: Diagnosis, question: QuestionFacts, registry: Registry) -> bool:
    """Coins or a token that platforms take, and the words speak of none."""
    funds, network = answer.funds, registry.get(answer.network.slug) if answer.network else None
    if network is None or question.platform is not None or question.withdrawn_from is not None:
        return False
    known = funds.contract is None or any(token.contract.lower() == funds.contract.lower() for token in network.tokens)
    return known and funds.amount is not None and funds.location in ("with_recipient", "at_contract")


def _absent(answer: Diagnosis, question: QuestionFacts) -> bool:
    """No network that answered holds the hash, and that is all there is to say."""
    found = any(s.result is SearchResult.FOUND for s in answer.searched)
    named = answer.cause.code == "not_found.everywhere" or any(a.code == "tell_sender_address" for a in answer.actions)
    return question.hash is not None and bool(answer.searched) and not found and named


def _undecided(answer: Diagnosis, codes: list[str]) -> bool:
    """Would the name of the network settle it? Where several hold the hash, where some did not answer, or where none does."""
    if "network.found_on_multiple" in codes:
        return True
    results = {s.result for s in answer.searched}
    some_silent = SearchResult.UNREACHABLE in results and SearchResult.ABSENT in results
    return len(answer.searched) > 1 and (
        (answer.status == "unavailable" and some_silent) or answer.cause.code == "not_found.everywhere"
    )


def _about_absent(question: QuestionFacts, registry: Registry) -> Ask | None:
    home = registry.get(question.claimed_network) if question.claimed_network else None
    if home is None and len(registry.candidates) == 1:
        home = registry.candidates[0]
    if question.submitted_at is None and (home is None or home.family == "tron" or not home.pool.public):
        return Ask("time")
    if home is not None and home.family == "evm" and (question.sender is None or question.nonce is None):
        return Ask("number", given=question.sender or "")
    return Ask("time") if question.submitted_at is None else None


# --- what was given -----------------------------------------------------------------------------------------------------------


def add(ask: Ask, form: FormData, question: QuestionFacts, registry: Registry, locale: str, now: datetime) -> Added:
    """Takes only what was asked. now: the moment to which "an hour ago" refers."""
    given, number = text_of(form, "given").strip(), text_of(form, "number").strip()
    if (secret := _secret(given, number, registry)) is not None:
        return Added(secret=secret)

    def again(fault: str, back: str = "") -> Added:
        return Added(again=Ask(ask.kind, back, number[:20] if number.isdecimal() else "", words(fault, locale, most=f"{MOST:,}")))

    match ask.kind:
        case "hash":
            if len(given) > MOST:
                return again("form-error-long")
            read = read_question(_asked(given or "-"), registry)
            return again("ask-fault-hash", given) if read.hash is None else Added(_with_hash(question, read))
        case "network":
            network = registry.find(given) if given else None
            if network is None:
                return again("form-error-network")
            return Added(question.model_copy(update={"claimed_network": network.slug}))
        case "time":
            if given not in SENT:
                return again("ask-fault-choice")
            return Added(question.model_copy(update={"submitted_at": now - SENT[given]}))
        case "platform":
            if given not in ask.choices:
                return again("ask-fault-choice")
            return Added(question.model_copy(update={"platform": "" if given == OTHER_PLATFORM else given}))
        case "sender" | "number" | "recipient":
            if not given or not _is_address(given):
                return again("ask-fault-address", given_back_address(given))
            address = read_question(_asked("-", sender=given), registry).sender
            if ask.kind != "number":
                return Added(question.model_copy(update={ask.kind: address}))
            if not (number.isascii() and number.isdecimal()) or len(number) > 20 or int(number) >= _LARGEST_NUMBER:
                return again("ask-fault-number", given)
            return Added(question.model_copy(update={"sender": address, "nonce": int(number)}))


def _asked(text: str, sender: str | None = None) -> Question:
    return Question.model_construct(text=text, sender=sender)


def _secret(given: str, number: str, registry: Registry) -> SecretKind | None:
    """In either field, whatever was asked."""
    if len(given) + len(number) > READ_WHOLE:
        return None  # not read, and not given back
    return read_question(_asked(f"{given}\n{number}"), registry).secret


def _with_hash(question: QuestionFacts, read: QuestionFacts) -> QuestionFacts:
    """The hash of the one, and what the other knew besides. An error that was told stays: the hash is of that transaction."""
    kept = question.model_dump(
        include={
            "sender",
            "recipient",
            "nonce",
            "submitted_at",
            "error_text",
            "platform",
            "withdrawn_from",
            "mentions",
            "has_words",
        }
    )
    kept["refusal"] = question.refusal
    kept["claimed_network"] = read.claimed_network or question.claimed_network
    kept["hinted_networks"] = tuple(dict.fromkeys((*read.hinted_networks, *question.hinted_networks)))
    if read.kind is not InputKind.RAW_TRANSACTION:
        kept["kind"] = InputKind.TRANSACTION_HASH
    return read.model_copy(update=kept)


def _is_address(given: str) -> bool:
    try:
        DiagnosisRequest(text="?", sender=given)
    except ValidationError:
        return False
    return True
