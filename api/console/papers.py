"""What an agent hands on, as plain text: the note for colleagues, the packet for another team, the proof for a platform that has to credit a payment.

Plain text, because it is pasted into other people's systems. What a chain says stands in quotation marks and has lost its links (``figures.plain``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from api.web.view import duration, moment
from api.web.wording import words
from chains.facts import Facts
from chains.networks.model import Network
from rules.predicates import intent
from txdiag import figures, texts
from txdiag.answer import AmountOut, Diagnosis, TransferOut

_OF_THE_CUSTOMER = frozenset({"user", "wallet", "dapp", "third_party"})
_COUNTERFEIT = "security.counterfeit_token"


@dataclass(frozen=True, slots=True)
class Proof:
    """platform: as the customer calls it; empty where no name is known. by_locale: the same proof in each language."""

    platform: str
    by_locale: list[tuple[str, str]]


class _Paper:
    """Lines of one text in one language."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self.lines: list[str] = []

    def say(self, message: str, **params: str) -> str:
        return words(f"paper-{message}", self.locale, **params)

    def add(self, message: str, **params: str) -> None:
        self.lines.append(self.say(message, **params))

    def head(self, message: str) -> None:
        self.lines += ["", self.say(message)]

    def bullets(self, items: Iterator[str] | list[str]) -> None:
        self.lines += [f"- {item}" for item in items]

    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")


def who_acts(who: str, locale: str) -> str:
    """Who can act, told to an agent: the customer's page calls its reader "you"."""
    return words(f"console-who-{who}" if who in _OF_THE_CUSTOMER else f"who-{who}", locale)


# --- for colleagues -----------------------------------------------------------------------------------------------------------


def note(answer: Diagnosis, locale: str) -> str:
    """The verdict with its code, what it rests on, what was ruled out and could not be checked, what to check next, what never to say."""
    paper = _Paper(locale)
    cause = answer.cause
    paper.add(
        "verdict",
        code=cause.code,
        confidence=words(f"console-confidence-{cause.confidence.value}", locale),
        status=words(f"status-{answer.status}", locale),
    )
    paper.lines.append(cause.title)
    paper.lines += [line for line in (answer.funds.sentence, cause.detail) if line]
    _hash_and_network(answer, paper)
    if evidence := [item.claim + _source(item.call, item.endpoint, item.block, paper) for item in cause.evidence]:
        paper.head("evidence")
        paper.bullets(evidence)
    if answer.findings:
        paper.head("beside")
        paper.bullets(
            [f"{f.code} ({words(f'console-confidence-{f.confidence.value}', locale)}): {f.title}" for f in answer.findings]
        )
    if answer.ruled_out:
        paper.head("ruled-out")
        paper.bullets([f"{item.code}: {item.because}" for item in answer.ruled_out])
    if answer.unknowns:
        paper.head("unknown")
        paper.bullets([item.text for item in answer.unknowns])
    paper.head("next")
    paper.bullets(_next(answer, paper))
    if answer.do_not:
        paper.head("never")
        paper.bullets([item.text for item in answer.do_not])
    paper.head("case")
    _queue(answer, paper)
    paper.add("id", id=answer.id)
    paper.add("as-of", time=moment(answer.as_of))
    return paper.text()


def _next(answer: Diagnosis, paper: _Paper) -> list[str]:
    steps = [paper.say("step", who=who_acts(action.actor, paper.locale), text=action.text) for action in answer.actions]
    if answer.recheck_after_s is not None:
        steps.append(paper.say("recheck", wait=duration(answer.recheck_after_s, paper.locale)))
    return steps or [paper.say("nothing-next")]


def _source(call: str | None, endpoint: str | None, block: int | None, paper: _Paper) -> str:
    if call is None:
        return ""
    return f" [{call}, {endpoint or '?'}{'' if block is None else paper.say('at-block', block=f'{block:,}')}]"


# --- for another team ---------------------------------------------------------------------------------------------------------


def packet(answer: Diagnosis, facts: Facts | None, who: str, locale: str) -> str:
    """What another team needs to act without asking: where it belongs and how urgent, the proof, and what was told. who: the message that says
    who can act (``api.web.view.Page``)."""
    paper = _Paper(locale)
    _queue(answer, paper)
    if answer.handoff.reason:
        paper.add("reason", code=answer.handoff.reason)
    paper.add("who", who=who_acts(who, locale))
    paper.add("cause", code=answer.cause.code, confidence=words(f"console-confidence-{answer.cause.confidence.value}", locale))
    paper.lines.append(answer.cause.title)
    if answer.funds.sentence:
        paper.lines.append(answer.funds.sentence)
    paper.lines.append("")
    _hash_and_network(answer, paper)
    tx = answer.transaction
    if tx is not None:
        for message, address in (("from", tx.sender), ("to", tx.to)):
            if address:
                paper.add(message, address=address)
        if tx.nonce is not None:
            paper.add("nonce", nonce=f"{tx.nonce:,}")
        _block(answer, paper)
        for moved in tx.transfers:
            paper.add("moved", amount=_moved(moved, paper), sender=moved.sender, recipient=moved.to)
            if moved.contract:
                paper.add("genuine" if moved.genuine else "not-genuine", contract=moved.contract)
        if tx.fee is not None:
            paper.add("fee", fee=_amount(tx.fee.paid))
    if facts is not None and facts.question.recipient:
        paper.add("told-recipient", address=figures.written(facts.question.recipient))
    paper.head("case")
    paper.add("id", id=answer.id)
    paper.add("as-of", time=moment(answer.as_of))
    return paper.text()


# --- for a platform -----------------------------------------------------------------------------------------------------------


def proof(answer: Diagnosis, facts: Facts | None, network: Network | None) -> Proof | None:
    """Of a payment that succeeded: what the platform's support needs to find and credit it. None where nothing of value reached its recipient."""
    moved = _paid(answer, facts) if answer.status == "succeeded" else []
    if not moved or answer.cause.code.startswith("security.") or any(f.code == _COUNTERFEIT for f in answer.findings):
        return None  # a proof of a payment in a fake token, or to a thief's address, would serve the fraud
    platform = figures.plain(facts.question.platform or "", 40) if facts is not None else ""
    return Proof(platform, [(locale, _proof(answer, moved, network, locale)) for locale in texts.locales()])


def _paid(answer: Diagnosis, facts: Facts | None) -> list[TransferOut]:
    """The movements to whom the transaction was to pay; of one that names nobody, its only movement."""
    tx = answer.transaction
    if tx is None:
        return []
    moved = [
        one for one in tx.transfers if one.amount not in (None, "0") and figures.written(one.to) != figures.written(one.sender)
    ]
    wanted = intent(facts).recipient if facts is not None else None
    if wanted is not None and (to_it := [one for one in moved if figures.written(one.to) == figures.written(wanted)]):
        return to_it
    return moved if len(moved) == 1 else []


def _proof(answer: Diagnosis, moved: list[TransferOut], network: Network | None, locale: str) -> str:
    paper = _Paper(locale)
    paper.add("proof-title")
    said = answer.network
    name = network.name(locale) if network else said.name if said else ""
    if said is not None:
        paper.add("network", name=name, id=said.id)
    tx = answer.transaction
    hash_ = tx.hash if tx else answer.input.hash or ""
    paper.add("hash", hash=hash_)
    for one in moved:
        paper.add("amount", amount=_moved(one, paper))
        if one.contract:
            paper.add("token", contract=one.contract)
            if not one.genuine:
                paper.add("token-unknown")
        else:
            paper.add("coin")
        paper.add("from", address=figures.written(one.sender))
        paper.add("proof-to", address=figures.written(one.to))
    _block(answer, paper)
    link = network.transaction_url(hash_) if network else None
    if link:
        paper.add("explorer", link=link)
    paper.add("as-of", time=moment(answer.as_of))
    return paper.text()


# --- lines that several of them have --------------------------------------------------------------------------------------------


def _queue(answer: Diagnosis, paper: _Paper) -> None:
    queue = texts.shared(f"queue-{answer.handoff.queue}", paper.locale)
    paper.add("queue", queue=queue, priority=words(f"console-priority-{answer.handoff.priority}", paper.locale))


def _hash_and_network(answer: Diagnosis, paper: _Paper) -> None:
    hash_ = answer.transaction.hash if answer.transaction else answer.input.hash
    if hash_ and not answer.input.redacted:
        paper.add("hash", hash=hash_)
    if answer.network is not None:
        paper.add("network", name=answer.network.name, id=answer.network.id)


def _block(answer: Diagnosis, paper: _Paper) -> None:
    block = answer.transaction.block if answer.transaction else None
    if block is None:
        return
    paper.add("block", number=f"{block.number:,}", time=_time(block.time, paper))
    state = words(f"finality-{block.finality}", paper.locale)
    if block.confirmations is None:
        paper.add("state", state=state)
    else:
        paper.add("confirmations", count=f"{block.confirmations:,}", state=state)


def _time(time: datetime | None, paper: _Paper) -> str:
    return paper.say("time-unknown") if time is None else moment(time)


def _moved(one: TransferOut, paper: _Paper) -> str:
    figure = paper.say("amount-unknown") if one.amount is None else separated(one.amount)
    symbol = one.symbol or ""
    return f"{figure} {symbol if one.genuine is not False else paper.say('quoted', text=symbol)}".strip()


def _amount(amount: AmountOut) -> str:
    return f"{separated(amount.amount or '?')} {amount.symbol or ''}".strip()


def separated(decimal: str) -> str:
    """Exact, with its thousands separated."""
    whole, dot, part = decimal.partition(".")
    return f"{int(whole):,}{dot}{part}" if whole.isdigit() else decimal
