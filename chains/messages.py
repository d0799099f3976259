"""Reads what a node or a wallet said instead of taking a transaction: ``read_message``.

The words are rows of chains/data/send_errors.toml. A message is a claim, not a fact of the chain: someone pasted it. What a contract said
(behind "execution reverted") is never read as a node's words: a contract may well revert with "nonce too low". What no row knows is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from chains import tables
from chains.facts import Refusal
from chains.revert import decode_revert
from chains.unwrap import pieces

TEXT_CAP = 400  # characters of the message that are kept
REASON_CAP = 200
_KEY_SHAPED = re.compile(r"(?<![0-9a-fA-F])[0-9a-fA-F]{60,66}(?![0-9a-fA-F])")
_ERROR_DATA = re.compile(r"0x(08c379a0(?:[0-9a-fA-F]{2}){64,}+)")
_REASON = re.compile(
    r"""(?:
        (?:execution|transaction:)\ revert(?:ed)?(?:\ with\ (?:reason\ string|the\ following\ (?:reason|signature)|custom\ error|panic\ code|reason))?
      | reverted\ with\ (?:reason\ string|the\ following\ (?:reason|signature)|custom\ error|panic\ code)
      | reason\ provided\ by\ the\ contract
    )[ ]?:?[ ]?(?P<text>.*)\Z""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_LIBRARY_TAIL = re.compile(
    r"\s*(?:\((?:action|error|code|method|reason|data|transaction|supplied gas)\b|\[ See: |Version: viem|Contract Call:).*\Z",
    re.DOTALL,
)
_NO_REASON = frozenset(
    {"", "for an unknown reason", "unknown reason", "no data present; likely require(false) occurred", "without a reason string"}
)

Hit = tuple[tables.SendMessage, str]


def read_message(text: str) -> Refusal | None:
    """The refusal that a message of a node or a wallet stands for, wrappers and all. None: no such message, or one that nobody knows. Never
    raises."""
    inside = [" ".join(piece.split()) for _, piece in sorted(pieces(text), key=lambda piece: -piece[0])]
    plain = [(piece, piece.lower()) for piece in inside]
    rows = tables.send_messages()
    if any(row.fits(low) for row in rows if not row.code for _, low in plain):
        return None
    for row in rows:
        if row.variant == "reverted" and (said := [piece for piece, low in plain if row.fits(low)]):
            return _reverted(row, said, inside)
    for wanted in ("exact", "vague", "outer"):
        ranked = [row for row in rows if row.code and row.strength == wanted]
        hits = [(row, piece) for piece, low in plain if (row := next((r for r in ranked if r.fits(low)), None))]
        if hits:
            return _refusal(hits)
    return None


def _refusal(hits: Sequence[Hit]) -> Refusal:
    """Of the innermost message; what it leaves open is read from the others of the same cause."""
    first = hits[0][0]
    alike = [(row, piece) for row, piece in hits if row.code == first.code]
    variants = [variant for row, piece in alike if (variant := row.variant or tables.send_variant(row.code, piece.lower()))]
    figures: dict[str, str] = {}
    for row, piece in alike:
        figures = _figures(row, piece) | figures
    told = next((piece for row, piece in alike if _tells(row, piece)), None) or next(
        (p for _, p in alike if " " in p), alike[0][1]
    )
    return Refusal(
        code=first.code,
        family=first.family,
        client=first.client,
        variant=variants[0] if variants else None,
        exact=first.strength == "exact",
        figures=figures,
        text=_kept(told, TEXT_CAP),
    )


def _tells(row: tables.SendMessage, piece: str) -> bool:
    return bool(_figures(row, piece) or tables.send_variant(row.code, piece.lower()))


def _figures(row: tables.SendMessage, piece: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for pattern in row.figures:
        if match := pattern.search(piece):
            found |= {name: value for name, value in match.groupdict().items() if value is not None and name not in found}
    return found


def _reverted(row: tables.SendMessage, said: Sequence[str], inside: Sequence[str]) -> Refusal:
    """A trial run in which a contract refused. The reason is the contract's own text, from the data where they are there."""
    reason = next((text for piece in inside if (text := _data_reason(piece))), None)
    if reason is None:
        # the shortest: what is longer has something of a wrapper behind it
        reason = min((text for piece in said if (text := _word_reason(piece))), key=len, default=None)
    told = next((piece for piece in said if reason and reason in piece), said[0])
    return Refusal(
        code=row.code,
        family=row.family,
        client=row.client,
        variant=row.variant,
        figures={"reason": _kept(reason, REASON_CAP)} if reason else {},
        text=_kept(told, TEXT_CAP),
    )


def _data_reason(piece: str) -> str | None:
    found = _ERROR_DATA.search(piece)
    return decode_revert(bytes.fromhex(found[1])).reason.text if found else None


def _word_reason(piece: str) -> str | None:
    found = _REASON.search(piece)
    text = found["text"] if found else ""
    quote = text[:1]
    if quote in ('"', "'", "`") and quote in text[1:]:
        text = text[1:].partition(quote)[0]
    text = _LIBRARY_TAIL.sub("", text).strip(" .,;")
    return None if text.lower() in _NO_REASON or text.startswith(("0x", "{", "[", "(")) else text


def _kept(text: str, cap: int) -> str:
    """Cut, and without what could be a private key: it goes into saved evidence."""
    kept = _KEY_SHAPED.sub("[hash]", text)
    return kept if len(kept) <= cap else kept[: cap - 1] + "…"
