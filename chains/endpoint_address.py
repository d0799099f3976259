"""An endpoint's address and what in it may be a key. Nothing of it is ever shown; see chains.endpoints."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlsplit, urlunsplit

SHORTEST_KEY = 16  # hosted nodes give keys of 20 digits and more as a path segment; words of paths are shorter or hold no digit
SHORTEST_SECRET = 6  # userinfo and values of the query are secret by their place


def below(url: str, path: str) -> str:
    """``path`` below a base address, with or without a slash at its end. (urljoin would lose the last segment, and with it a key.)"""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/{path}"))


def keys_in(url: str) -> frozenset[str]:
    """Texts of an address that may be keys, as written and unquoted."""
    parts = urlsplit(url)
    secrets = [parts.username or "", parts.password or ""] + [value for _, value in parse_qsl(parts.query)]
    found = {text for text in secrets if len(text) >= SHORTEST_SECRET}
    found |= {text for text in parts.path.split("/") if len(text) >= SHORTEST_KEY and any(map(str.isdigit, text))}
    return frozenset(found | {unquote(text) for text in found})


def struck_out(data: bytes, keys: frozenset[str]) -> bytes:
    """``data`` without these keys: some gateways repeat them in their error texts."""
    for text in keys:
        data = data.replace(text.encode(), b"*" * len(text))
    return data
