"""The way of a transaction, moment by moment: what the chain recorded of it, what the wallet and the customer said, and when we ourselves saw it first.

The places are those of the picture on the customer's page (``api.web.life``), so both always stand at the same one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from api.web.life import State, life_of
from api.web.view import duration
from api.web.wording import words
from chains.facts import EvmFacts, EvmTransaction, Facts, Known, TronFacts
from rules.predicates import tron_transaction
from txdiag import figures
from txdiag.answer import Diagnosis
from txdiag.store import Seen


@dataclass(frozen=True, slots=True)
class Moment:
    """name: which place. at: exact, where the chain or we have a time for it. since: how long after the moment before it that has a time.
    said: what else is known of it."""

    name: str
    state: State
    at: datetime | None = None
    since: str | None = None
    said: list[str] = field(default_factory=list[str])


def timeline(answer: Diagnosis, facts: Facts | None, seen: Seen | None, locale: str) -> list[Moment]:
    """Empty where the chain does not show how far it came. facts None: the evidence was not kept."""
    steps = life_of(answer)
    if not steps:
        return []
    told = _Told(answer, facts, seen, locale)
    places = {
        "signed": told.signed,
        "sent": told.sent,
        "waiting": told.waiting,
        "included": told.included,
        "final": told.final,
    }
    out: list[Moment] = []
    last: datetime | None = None
    for step in steps:
        at, said = places[step.name](step.state)
        since = None if at is None or last is None or at <= last else duration((at - last).total_seconds(), locale)
        last = at or last
        out.append(Moment(step.name, step.state, at, since, said))
    since = duration((answer.as_of - last).total_seconds(), locale) if last is not None and answer.as_of > last else None
    return [*out, Moment("now", "here" if answer.status == "pending" else "done", answer.as_of, since)]


class _Told:
    """What is known of each place: its time, and sentences in the agent's language."""

    def __init__(self, answer: Diagnosis, facts: Facts | None, seen: Seen | None, locale: str) -> None:
        self._answer, self._facts, self._seen, self._locale = answer, facts, seen, locale
        self._evm: EvmFacts | None = facts.evm if facts else None
        self._tron: TronFacts | None = facts.tron if facts else None

    def _say(self, message: str, **params: str | int) -> str:
        return words(f"moment-{message}", self._locale, **{name: str(value) for name, value in params.items()})

    def signed(self, _state: State) -> tuple[datetime | None, list[str]]:
        if (tx := self._body()) is not None:
            return None, [self._say("nonce", nonce=f"{tx.nonce:,}"), self._say("unsigned-time")]
        on_tron = tron_transaction(self._tron) if self._tron else None
        if on_tron is not None and on_tron.timestamp_ms:
            return _of_ms(on_tron.timestamp_ms), [self._say("wallet-clock")]
        return None, []

    def sent(self, _state: State) -> tuple[datetime | None, list[str]]:
        said: list[str] = []
        if self._facts is not None and (told := self._facts.question.submitted_at) is not None:
            said.append(self._say("customer-says", time=_written(told)))
        if self._seen is not None and not self._seen_in_a_block():
            said.append(self._say("seen", time=_written(self._seen.first_seen_at)))
        return None, said

    def waiting(self, state: State) -> tuple[datetime | None, list[str]]:
        said = list(self._expiry())
        if state == "here" and (tx := self._body()) is not None and self._evm is not None:
            said.append(self._say("offer", cap=f"{figures.shown(tx.fee_cap, 9, exact=True)} gwei"))
            history = self._evm.fee_history
            if isinstance(history, Known) and history.value.base_fees:
                said.append(self._say("base-fee", fee=f"{figures.shown(history.value.next_base_fee, 9, exact=True)} gwei"))
            if isinstance(self._evm.nonce_latest, Known):
                said.append(self._say("next-nonce", nonce=f"{self._evm.nonce_latest.value:,}"))
        if state == "ended":
            said.append(words(f"status-{self._answer.status}", self._locale))
        return None, said

    def included(self, state: State) -> tuple[datetime | None, list[str]]:
        block = self._answer.transaction.block if self._answer.transaction else None
        if block is None:
            return None, []
        said = [self._say("block", number=f"{block.number:,}")]
        receipt = self._evm.receipt.value if self._evm and isinstance(self._evm.receipt, Known) else None
        if receipt is not None:
            said.append(self._say("index", index=f"{receipt.index:,}"))
        if block.confirmations is not None:
            said.append(self._say("confirmations", count=f"{block.confirmations:,}"))
        if state == "ended":
            said.append(self._say("failed"))
        if self._seen is not None and self._seen_in_a_block():
            said.append(self._say("seen", time=_written(self._seen.first_seen_at)))
        return block.time, said

    def _seen_in_a_block(self) -> bool:
        """Were we first asked when it was in its block already?"""
        block = self._answer.transaction.block if self._answer.transaction else None
        return block is not None and block.time is not None and self._seen is not None and self._seen.first_seen_at >= block.time

    def final(self, state: State) -> tuple[datetime | None, list[str]]:
        block = self._answer.transaction.block if self._answer.transaction else None
        if block is None:
            return None, []
        said: list[str] = []
        head = self._final_head()
        if head is not None:
            number, time = head
            said.append(self._say("final-head", number=f"{number:,}", time=_written(time)))
        network = self._facts.network if self._facts else None
        if state == "ahead" and network is not None and block.finality != "finalized":
            said.append(self._say("usually", wait=duration(network.finality_s, self._locale)))
        return None, said

    def _body(self) -> EvmTransaction | None:
        return self._evm.transaction.value if self._evm and isinstance(self._evm.transaction, Known) else None

    def _expiry(self) -> Iterator[str]:
        """Only Tron's transactions say until when they may be included."""
        tx = tron_transaction(self._tron) if self._tron else None
        if tx is not None and tx.expiration_ms:
            until = _of_ms(tx.expiration_ms)
            over = until <= self._answer.as_of and self._answer.status in ("pending", "dropped", "unavailable", "not_found")
            yield self._say("expired" if over else "valid-until", time=_written(until))

    def _final_head(self) -> tuple[int, datetime] | None:
        if self._evm and isinstance(self._evm.finalized, Known) and self._evm.finalized.value is not None:
            return self._evm.finalized.value.number, datetime.fromtimestamp(self._evm.finalized.value.timestamp, UTC)
        if self._tron and isinstance(self._tron.solid_head, Known):
            return self._tron.solid_head.value.number, _of_ms(self._tron.solid_head.value.timestamp_ms)
        return None


def _of_ms(value: int) -> datetime:
    return datetime.fromtimestamp(value / 1000, UTC)


def _written(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
