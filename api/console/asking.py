"""From what an agent pasted to the questions in it: one for each hash, the first with the words around it, and what of the paste is no question.

A whole chat may be longer than one question (CONTRACT.md: 4,000 characters), so it is read in overlapping windows of that size. Nothing of the
paste is kept but the ends of its hashes: even a hash may turn out to be a private key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from chains.facts import InputKind, SecretKind
from chains.networks.registry import Registry
from txdiag import texts
from txdiag.answer import Question
from txdiag.question import read_question
from txdiag.reading.addresses import blank_addresses, read_address
from txdiag.reading.hashes import HASH_DIGITS, FoundHash, find_hashes, heal
from txdiag.reading.links import find_links, known_links
from txdiag.reading.text import clean, unescape_links

MOST_TEXT = 20_000  # characters of one paste
MOST_CASES = 60
_WINDOW = 4_000  # characters of one question (CONTRACT.md)
_OVERLAP = 1_000  # longer than a recovery phrase or a link, so that none is cut in two
_ENDS = 8  # digits shown of a hash at each end
_PIECE = re.compile(
    r"(?<![0-9A-Za-z])(?:0[xX])?[0-9a-fA-F]{16,}(?![0-9A-Za-z])"
)  # 16 digits and more: somebody may have meant a hash
_DOTTED = re.compile(r"(?<![0-9A-Za-z])(?:0[xX])?[0-9a-fA-F]{3,}(?:\.{2,}|\*{2,})[0-9a-fA-F]{3,}(?![0-9A-Za-z])")
_HEAD = re.compile(r"[0-9a-f]+")

LeftKind: TypeAlias = Literal["cut", "long", "address", "line", "repeated", "over"]


@dataclass(frozen=True, slots=True)
class Left:
    """A piece that is not asked about. label: a hash's or a piece's ends. number: its digits; of ``line`` and ``address`` the line; of ``repeated``
    how often."""

    kind: LeftKind
    label: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """label: the ends of its hash, or nothing where the question holds none."""

    question: Question
    label: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """secret: nothing else was read. asked: empty where the text is empty or too long."""

    asked: list[Asked]
    left: list[Left] = field(default_factory=list[Left])
    secret: SecretKind | None = None


def read_pasted(text: str, locale: str, registry: Registry, customer: str | None = None) -> Pasted:
    """locale: the agent's. customer: the language of the customer where it is known; else that of the words in the paste."""
    if not text.strip() or len(text) > MOST_TEXT:
        return Pasted([])
    windows = list(_windows(text))
    reads = [read_question(Question(text=window), registry) for window in windows]
    if secret := next((read.secret for read in reads if read.secret is not None), None):
        return Pasted([], secret=secret)
    speaks = customer or (texts.language_of(text) if any(read.has_words for read in reads) else locale)
    cleaned = heal(unescape_links(clean(text)))
    found = find_hashes(cleaned)
    if not found:
        return Pasted([Asked(Question(text=windows[0], locale=speaks), "")])
    distinct = {one.value: one for one in reversed(found)}
    order = list(dict.fromkeys(one.value for one in found))
    home, read = next(((w, r) for w, r in zip(windows, reads, strict=True) if r.hash is not None), (windows[0], reads[0]))
    if read.kind is InputKind.RAW_TRANSACTION:  # its own hash stands nowhere in the text
        first, others = read.hash or "", order
    else:
        first = read.hash or order[0]
        others = [value for value in order if value != first]
    links = _links(cleaned, registry)
    asked = [Asked(Question(text=home, locale=speaks), short(first, prefixed=read.prefixed or read.signed is not None))]
    for value in others[: MOST_CASES - 1]:
        one = distinct[value]
        link = links.get(value)
        question = Question(text=link or _written(one), network=None if link else read.claimed_network, locale=speaks)
        asked.append(Asked(question, short(value, prefixed=one.prefixed)))
    over = [Left("over", short(value, prefixed=distinct[value].prefixed)) for value in others[MOST_CASES - 1 :]]
    return Pasted(asked, [*over, *_left(cleaned, found)])


def secret_in(text: str, registry: Registry) -> SecretKind | None:
    """Of a text of any length: which kind of secret stands in it."""
    reads = (read_question(Question(text=window), registry) for window in _windows(text) if window.strip())
    return next((read.secret for read in reads if read.secret is not None), None)


def short(hash_: str, *, prefixed: bool) -> str:
    """A hash's ends: enough to tell the lines of a list apart, too little to be a key."""
    digits = hash_.removeprefix("0x")
    shown = digits if len(digits) <= 2 * _ENDS else f"{digits[:_ENDS]}…{digits[-_ENDS:]}"
    return f"0x{shown}" if prefixed else shown


def _windows(text: str) -> Iterator[str]:
    start = 0
    while True:
        yield text[start : start + _WINDOW]
        if start + _WINDOW >= len(text):
            return
        start += _WINDOW - _OVERLAP


def _written(one: FoundHash) -> str:
    return f"0x{one.value}" if one.prefixed else one.value


def _links(text: str, registry: Registry) -> dict[str, str]:
    """Of hashes that stand in a link to an explorer: the link, which names their network."""
    found: dict[str, str] = {}
    for known in known_links(find_links(text), registry):
        if known.read.kind == "transaction":
            for one in find_hashes(known.read.value or ""):
                found.setdefault(one.value, known.link.url)
    return found


# --- what is left ---------------------------------------------------------------------------------------------------------


def _left(text: str, found: list[FoundHash]) -> list[Left]:
    out: list[Left] = []
    if again := len(found) - len({one.value for one in found}):
        out.append(Left("repeated", number=again))
    for piece in _pieces(text):
        bare = _bare(piece).lower()
        head, tail = _HEAD.findall(bare)[0], _HEAD.findall(bare)[-1]
        digits = len(bare) if head == tail == bare else len(head) + len(tail)
        if digits < len(bare) and any(one.value.startswith(head) and one.value.endswith(tail) for one in found):
            continue  # how a wallet shows a hash that stands there in full too
        label = f"{head[:_ENDS]}…{tail[-_ENDS:]}" if digits > 2 * _ENDS or digits < len(bare) else bare
        out.append(Left("long" if digits > HASH_DIGITS else "cut", f"0x{label}" if bare != piece.lower() else label, digits))
    return out + list(_lines(text))


def _pieces(text: str) -> list[str]:
    """What looks like a hash and is none: cut short, with dots in it, too long."""
    rest = blank_addresses(text)
    whole = [p[0] for p in _PIECE.finditer(rest) if len(_bare(p[0])) != HASH_DIGITS and _mixed(p[0])]
    return list(dict.fromkeys([*whole, *(p[0] for p in _DOTTED.finditer(rest))]))


def _bare(piece: str) -> str:
    return piece[2:] if piece[:2].lower() == "0x" else piece


def _mixed(piece: str) -> bool:
    bare = _bare(piece)
    return piece != bare or (any(c.isalpha() for c in bare) and any(c.isdigit() for c in bare))


def _lines(text: str) -> Iterator[Left]:
    """Lines of a list that hold no hash. A chat's lines are words, and words are no fault: only a paste of single pieces counts as a list."""
    lines = [(number, line.strip().strip(",;")) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if len(lines) < 2 or any(" " in line for _, line in lines):
        return
    for number, line in lines:
        if find_hashes(line) or _pieces(line):
            continue
        yield Left("address" if read_address(line) else "line", number=number)
