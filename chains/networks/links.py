"""Reads a link to an explorer: which network, and what does it show?

A host is known or it is not: it is compared whole, never by its end, so "etherscan.io.evil.com" and "myetherscan.io" are unknown.
Addresses with a user part ("etherscan.io@evil.com") are not read at all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from chains.networks.model import Network

LinkKind: TypeAlias = Literal["transaction", "address", "block", "token", "other"]

# How explorers call their pages: Etherscan's family, Blockscout, OKLink, Tronscan and zkSync's.
_KINDS: Mapping[str, LinkKind] = {
    "tx": "transaction",
    "txs": "transaction",
    "txn": "transaction",
    "transaction": "transaction",
    "transactions": "transaction",
    "address": "address",
    "account": "address",
    "accounts": "address",
    "contract": "address",
    "block": "block",
    "blocks": "block",
    "token": "token",
    "token20": "token",
    "token721": "token",
    "token1155": "token",
    "tokens": "token",
    "nft": "token",
}
_VALUES: Mapping[LinkKind, re.Pattern[str]] = {
    "transaction": re.compile(r"(?:0x)?[0-9a-f]{6,}", re.IGNORECASE | re.ASCII),
    "address": re.compile(r"[0-9a-z](?:[0-9a-z-]|\.(?=[0-9a-z])){5,}", re.IGNORECASE | re.ASCII),  # or a name: vitalik.eth
    "block": re.compile(r"(?:0x)?[0-9a-f]+", re.IGNORECASE | re.ASCII),
    "token": re.compile(r"[0-9a-z]+", re.IGNORECASE | re.ASCII),
}
_SEARCHED = frozenset({"q", "search", "hash", "txhash", "tx"})
_WHOLE_HASH = re.compile(r"(?:0x)?[0-9a-f]{64}", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?=//)", re.IGNORECASE)
_WRAPPING = "<>\"'`()[]{}（）【】《》「」“”‘’"
_TAIL = ".,;:!?。，；：！？、"


class ExplorerLink(NamedTuple):
    """network: None where the host shows several networks and the path names none of ours. value: as it stands in the link, cut
    where it ends; None where the page shows nothing in particular."""

    network: str | None
    host: str
    kind: LinkKind
    value: str | None


class LinkReader:
    """Knows the explorers of all networks."""

    def __init__(self, networks: Iterable[Network]) -> None:
        self._by_host: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for network in networks:
            for explorer in network.explorers:
                for host in explorer.hosts:
                    self._by_host.setdefault(host, []).append((network.slug, frozenset(explorer.paths)))

    def read(self, text: str) -> ExplorerLink | None:
        """The link, or None where its host is not that of a known explorer."""
        words = unicodedata.normalize("NFKC", text).strip().lstrip(_WRAPPING).split(maxsplit=1)
        url = words[0].rstrip(_WRAPPING + _TAIL) if words else ""
        scheme = _SCHEME.match(url)
        if scheme is None:
            url = f"https://{url}"
        elif scheme[0].lower() not in ("http:", "https:"):
            return None
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").removesuffix(".")
        except ValueError:
            return None
        shown = self._by_host.get(host)
        if shown is None or "@" in parts.netloc:
            return None
        routes = [parts.path]
        if parts.fragment.lstrip("!").startswith("/"):  # tronscan.org/#/transaction/...
            routes.append(parts.fragment.lstrip("!").partition("?")[0])
        before: list[str] = []
        for route in routes:
            segments = [unquote(segment) for segment in route.split("/") if segment]
            found = _page(segments)
            before += segments if found is None else segments[: found[0]]
            if found is not None and found[2] is not None:
                return ExplorerLink(_network(shown, before), host, found[1], found[2])
        for key, value in parse_qsl(parts.query):
            if key.lower() in _SEARCHED and _WHOLE_HASH.fullmatch(value):
                return ExplorerLink(_network(shown, before), host, "transaction", value)
        return ExplorerLink(_network(shown, before), host, "other", None)


def _page(segments: list[str]) -> tuple[int, LinkKind, str | None] | None:
    """(place, kind, value) of the first segment that names a kind of page."""
    for place, segment in enumerate(segments):
        kind = _KINDS.get(segment.lower())
        if kind is not None:
            value = _VALUES[kind].match(segments[place + 1]) if place + 1 < len(segments) else None
            return place, kind, value[0] if value else None
    return None


def _network(shown: list[tuple[str, frozenset[str]]], before: list[str]) -> str | None:
    for segment in before:
        for slug, paths in shown:
            if segment.lower() in paths:
                return slug
    return next((slug for slug, paths in shown if not paths), None)
