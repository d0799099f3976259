"""From what an agent pasted to the questions in it: one for each hash, the first with all the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import SecretKind
from chains.networks.registry import Registry
from txdiag.answer import Question
from txdiag.question import read_question

MOST_TEXT = 4_000  # characters (CONTRACT.md)


@dataclass(frozen=True, slots=True)
class Pasted:
    """secret: nothing else was read. questions: empty where the text is empty or too long."""

    questions: list[Question]
    secret: SecretKind | None = None


def read_pasted(text: str, locale: str, registry: Registry) -> Pasted:
    if not text.strip() or len(text) > MOST_TEXT:
        return Pasted([])
    whole = Question(text=text, locale=locale, audience="agent")
    read = read_question(whole, registry)
    if read.secret is not None:
        return Pasted([], read.secret)
    prefix = "0x" if read.prefixed else ""
    others = [
        Question(text=f"{prefix}{other}", network=read.claimed_network, locale=locale, audience="agent")
        for other in read.other_hashes
    ]
    return Pasted([whole, *others])
