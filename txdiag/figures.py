"""Figures as people read them. Exact integers in, strings out; no float ever touches an amount.

Users get at most six significant decimals, agents everything (knowledge/wording.md, rules 8 to 10).
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal

from eth_utils.address import is_address, to_checksum_address

from rules.model import Amount

QUOTE_CAP = 120  # characters of a chain's own words in a reply (CONTRACT.md)
SYMBOL_CAP = 20
_EXACT = Context(prec=200)
_HOST_INSIDE = re.compile(r"[^\W_]\.[^\W\d_]{2,}")  # also behind a mark, as in </b>evil.example, where programs still see a link


def decimal_string(value: int, decimals: int) -> str:
    """Base units as an exact decimal string without an exponent: 1500000, 6 -> "1.5"."""
    number = _EXACT.scaleb(Decimal(value), -decimals)
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown(value: int, decimals: int, *, exact: bool) -> str:
    """A figure with thousands separators. Not exact: six significant decimals, rounded down so that nobody is promised more than
    there is."""
    text = decimal_string(abs(value), decimals)
    whole, _, part = text.partition(".")
    if not exact and part:
        if whole == "0":
            zeros = len(part) - len(part.lstrip("0"))
            part = part[: zeros + 6].rstrip("0")
        else:
            part = part[:6].rstrip("0")
    sign = "-" if value < 0 else ""
    return f"{sign}{int(whole):,}{'.' + part if part else ''}"


def amount(value: Amount, *, exact: bool) -> str:
    """An amount with its coin: "1.5 USDT"."""
    return f"{shown(value.value, value.decimals, exact=exact)} {plain(value.symbol, SYMBOL_CAP)}".strip()


def written(address: str) -> str:
    """An address as wallets and explorers write it: EVM addresses with their EIP-55 checksum, Tron's as they are."""
    return to_checksum_address(address) if is_address(address) else address


def address(value: str, *, exact: bool) -> str:
    """Full for agents; for users the first and last six: look-alikes match four and four."""
    value = written(value)
    return value if exact or len(value) <= 14 else f"{value[:6]}…{value[-6:]}"


def plain(text: str, cap: int = QUOTE_CAP) -> str:
    """Hostile text made harmless for a sentence: one line, no control, bidi or zero-width characters, cut.

    Links lose their form (``hxxp``, dots in brackets), so that no channel turns them into something to press.
    """
    kept = "".join(" " if unicodedata.category(c) in ("Zl", "Zp") or c in "\t\r\n" else c for c in text)
    kept = "".join(c for c in kept if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    kept = " ".join(kept.split())
    return _defanged(kept[: cap - 1] + "…" if len(kept) > cap else kept)


def _defanged(text: str) -> str:
    words: list[str] = []
    for word in text.split(" "):
        bare = word.replace("://", ":// ").split(" ")[-1]
        host = bare.split("/")[0]
        last = host.rsplit(".", 1)[-1]
        one_letter = len(last) == 1 and last.isascii()  # no address ends like that, and tokens do: USDC.e
        looks_like_host = "." in host.strip(".") and any(c.isalpha() for c in last) and not one_letter
        if "://" in word or looks_like_host or _HOST_INSIDE.search(word):
            word = word.replace("://", "[:]//").replace(".", "[.]")
        words.append(word)
    return " ".join(words)


def markdown(text: str) -> str:
    """Plain text escaped for Markdown."""
    return "".join("\\" + c if c in r"\`*_{}[]()#+-!|<>~" else c for c in text)
