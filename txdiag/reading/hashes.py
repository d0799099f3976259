"""Hashes: 64 hex digits, however they were copied; and what is left of one that was cut short."""

from __future__ import annotations

import re
from dataclasses import dataclass

HASH_DIGITS = 64
_ADDRESS_DIGITS = 40
_RUN = re.compile(r"[0-9a-fA-F]+")
_PREFIX = re.compile(r"[0oO][xX×хХ]\Z")  # 0x, and what keyboards make of it: a letter O, a times sign, a Cyrillic letter
# between the pieces of a wrapped hash; > and | from quoted mail, = from quoted-printable, - and \\ where a line ends from print and from shells
_GAP = re.compile(r"(?:[-\\] ?(?=\n))?[ \n>|=]{1,40}")
_PREFIX_APART = re.compile(r"(?<![0-9A-Za-z])0[xX][ \n]{1,8}(?=[0-9a-fA-F]{16})")
_MORE_ON_THE_LINE = re.compile(r" +[0-9A-Za-z]")
_LETTER = re.compile(r"[a-fA-F]")
_DIGIT = re.compile(r"[0-9]")
# Hashes that an error text names and that are no transactions: the versioned hashes of blobs (go-ethereum, core/txpool/validation.go)
_NOT_TRANSACTIONS = re.compile(r"(?:computed hash|mismatches transaction one) 0x\Z")


@dataclass(frozen=True)
class FoundHash:
    """``digits`` as written, without prefix; ``start`` and ``end`` include the prefix."""

    digits: str
    prefixed: bool
    start: int
    end: int

    @property
    def value(self) -> str:
        return self.digits.lower()

    @property
    def shouted(self) -> bool:
        """Upper case throughout and without prefix: how Cosmos chains write hashes."""
        return not self.prefixed and self.digits.isupper()


def _alphanumeric(text: str, position: int) -> bool:
    return 0 <= position < len(text) and text[position].isascii() and text[position].isalnum()


def _continues(text: str, runs: list[re.Match[str]], index: int) -> bool:
    """Do two long runs follow each other here: a block of hex that is longer than a hash?"""
    if not 0 <= index < len(runs) - 1 or min(len(runs[index][0]), len(runs[index + 1][0])) < 8:
        return False
    return _GAP.fullmatch(text, runs[index].end(), runs[index + 1].start()) is not None


def _both_cases(digits: str) -> bool:
    """As addresses are written, whose capitals are a checksum (EIP-55)."""
    return digits not in (digits.lower(), digits.upper())


def _wrapped(text: str, runs: list[re.Match[str]], first: int, *, prefixed: bool) -> int:
    """Index after the last of the pieces, from ``first`` on, that make up one hash; 0 where they do not."""
    total, position = len(runs[first][0]), first
    lengths = [total]
    on_one_line = False
    while total < HASH_DIGITS and position + 1 < len(runs):
        gap = text[runs[position].end() : runs[position + 1].start()]
        if not _GAP.fullmatch(gap):
            return 0
        on_one_line |= "\n" not in gap
        position += 1
        lengths.append(len(runs[position][0]))
        total += lengths[-1]
    if total != HASH_DIGITS or position == first or _alphanumeric(text, runs[position].end()):
        return 0
    if not _LETTER.search(text, runs[first].start(), runs[position].end()):
        return 0  # columns of numbers
    if prefixed and lengths[0] == _ADDRESS_DIGITS and (on_one_line or _both_cases(runs[first][0])):
        return 0  # an address, and another number behind it
    groups = len(set(lengths)) == 1
    if on_one_line:
        plausible = groups or min(lengths) >= 4  # "… a", "… be", "… add" are words after a hash that is too short
    else:
        plausible = groups or min(lengths[:-1]) >= 8
        last = runs[position][0]
        if (len(last) < 4 or not _DIGIT.search(last)) and _MORE_ON_THE_LINE.match(text, runs[position].end()):
            plausible = False  # "a problem", "9 confirmations"
    if _continues(text, runs, position) or (not prefixed and _continues(text, runs, first - 1)):
        return 0
    return position + 1 if plausible else 0


def heal(text: str) -> str:
    """Put hashes together that were broken over lines or by blanks."""
    text = _PREFIX_APART.sub("0x", text)
    runs = list(_RUN.finditer(text))
    out: list[str] = []
    done, index = 0, 0
    while index < len(runs):
        start = runs[index].start()
        prefixed = bool(_PREFIX.search(text, max(0, start - 2), start))
        begins = prefixed or not _alphanumeric(text, start - 1)
        after = _wrapped(text, runs, index, prefixed=prefixed) if begins and 2 <= len(runs[index][0]) < HASH_DIGITS else 0
        if not after:
            index += 1
            continue
        out += [text[done:start], *(run[0] for run in runs[index:after])]
        done, index = runs[after - 1].end(), after
    return "".join([*out, text[done:]])


def find_hashes(text: str) -> list[FoundHash]:
    """All runs of exactly 64 hex digits, in their order."""
    found: list[FoundHash] = []
    for run in _RUN.finditer(text):
        if run.end() - run.start() != HASH_DIGITS:
            continue
        before = text[max(0, run.start() - 40) : run.start()]
        if _NOT_TRANSACTIONS.search(before):
            continue
        prefixed = bool(_PREFIX.search(before))
        found.append(FoundHash(run[0], prefixed, run.start() - 2 * prefixed, run.end()))
    return found


@dataclass(frozen=True)
class CutHash:
    digits: int
    prefixed: bool
    dotted: bool = False  # what was left out is shown
    misread: bool = False  # characters stand in it that no hash has

    @property
    def unmistakable(self) -> bool:
        """No platform writes a number of its own like this."""
        return self.prefixed or self.dotted


_CUT = re.compile(
    r"(?<![0-9A-Za-z])(0[xX])?([0-9a-fA-F]{2,}) ?(?:\.{2,}|\*{2,}|_{3,}|·{2,}|⋯+|~{2,}|-{2,}) ?([0-9a-fA-F]*)(?![0-9A-Za-z])"
)
_PREFIXED = re.compile(r"(?<![0-9A-Za-z])0[xX]([0-9a-fA-F]+)(?![0-9A-Za-z])")
_BARE = re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{16,}(?![0-9A-Za-z])")
# Read from a picture, O stands for 0 and l for 1; typed, a Cyrillic a for a Latin one
_MISREAD = re.compile(r"(?<![0-9A-Za-z])([0oO][xX×хХ])?+([0-9A-Za-z\u0400-\u04ff]{60,70})(?![0-9A-Za-z\u0400-\u04ff])")
_STRANGE = re.compile(r"[^0-9a-fA-F]")
_MOST_STRANGE = 16
_LONGEST = 70  # digits; what is longer is data, not a hash (knowledge 3.A)
_SHORTEST_IN_PROSE = 5  # digits; shorter ones are chain ids and error codes (0x38, 0xa4b1)


def _mixed(digits: str) -> bool:
    return bool(_LETTER.search(digits) and _DIGIT.search(digits))


def _is_length_of_cut(length: int) -> bool:
    return 0 < length <= _LONGEST and length != HASH_DIGITS


def _looks_misread(token: str) -> bool:
    """About as long as a hash, and all but a few characters could stand in one. A short word glued to a hash counts: it cannot be told apart."""
    strange = len(_STRANGE.findall(token))
    return 0 < strange <= _MOST_STRANGE and _mixed(token)


def find_cut_hash(text: str) -> CutHash | None:
    """The first piece of a hash: with dots in it, or of a wrong length. The text must be free of whole hashes and addresses."""
    for cut in _CUT.finditer(text):
        prefixed, head, tail = bool(cut[1]), cut[2], cut[3]
        dotted = _mixed(head + tail) and (len(head) >= 8 or min(len(head), len(tail)) >= 3)
        if (prefixed or dotted) and _is_length_of_cut(len(head + tail)):
            return CutHash(len(head + tail), prefixed, dotted=True)
    whole = text.strip(" \n.,;:!?\"'`()[]{}<>")
    for found in _MISREAD.finditer(text):
        if _looks_misread(found[2]):
            return CutHash(len(found[2]), bool(found[1]), misread=True)
    for found in _PREFIXED.finditer(text):
        length = len(found[1])
        if _is_length_of_cut(length) and (length >= _SHORTEST_IN_PROSE or found[0] == whole):
            return CutHash(length, True)
    for found in _BARE.finditer(text):
        if _is_length_of_cut(len(found[0])) and _mixed(found[0]):
            return CutHash(len(found[0]), False)
    return None
