"""What we ourselves knew of a hash before: from the store, from a bundle, or from the question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from chains.facts import QuestionFacts
from txdiag.store import Seen


@dataclass(frozen=True, slots=True)
class Remembered:
    """What we ourselves knew of the hash before this diagnosis: the block it was in, whose it was, its number, what it was to do."""

    before: bool = False  # False: all of it is from signed bytes, or from the user's word
    block_hash: str | None = None
    sender: str | None = None
    nonce: int | None = None
    content: str | None = None
    by_word: bool = False  # the user says so
    since: datetime | None = None  # when we first saw it

    @property
    def tells(self) -> bool:
        """Does it say anything about a hash that no node holds?"""
        return self.block_hash is not None or (self.sender is not None and self.nonce is not None)

    @classmethod
    def of_store(cls, seen: Seen | None) -> Remembered:
        if seen is None:
            return cls()
        return cls(True, seen.block_hash, seen.sender, seen.nonce, seen.content, since=seen.first_seen_at)

    @classmethod
    def of_bundle(cls, saved: Any) -> Remembered:
        """Bundles of the first days hold the block's hash alone."""
        if isinstance(saved, str):
            return cls(True, saved)
        table = cast("dict[str, Any]", saved) if isinstance(saved, dict) else {}
        texts = [v if isinstance(v := table.get(name), str) else None for name in ("block_hash", "sender", "content")]
        nonce = table.get("nonce")
        number = nonce if isinstance(nonce, int) else None
        return cls(
            table.get("before") is True,
            texts[0],
            texts[1],
            number,
            texts[2],
            table.get("by_word") is True,
            _moment(table.get("since")),
        )

    @classmethod
    def of_question(cls, question: QuestionFacts) -> Remembered:
        """What the question itself says of a transaction of the Ethereum family: its signed bytes prove it, a user's word does not."""
        signed = question.signed
        if signed is not None:
            return cls(sender=signed.sender, nonce=signed.nonce, content=signed.content) if signed.family == "evm" else cls()
        if question.sender is None or question.nonce is None or not question.sender.startswith("0x"):
            return cls()
        return cls(sender=question.sender.lower(), nonce=question.nonce, by_word=True)

    def in_bundle(self) -> dict[str, Any]:
        return {
            "before": self.before,
            "block_hash": self.block_hash,
            "sender": self.sender,
            "nonce": self.nonce,
            "content": self.content,
            "by_word": self.by_word,
            "since": None if self.since is None else self.since.isoformat(),
        }


def _moment(saved: Any) -> datetime | None:
    """As a bundle holds it; None where it holds none, as those of the first days, or none with a zone."""
    try:
        moment = datetime.fromisoformat(saved) if isinstance(saved, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
