"""What an endpoint's address tells: its kind, and an alias that can be shown where the address itself, which may hold a key, must not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from chains.networks.model import Endpoint, EndpointKind, Family

TRONGRID_KEY_HEADER = "TRON-PRO-API-KEY"  # developers.tron.network, "TronGrid: API key"
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})  # as in example.co.uk


def kind_of(url: str, family: Family) -> EndpointKind:
    """By family; TronGrid by its host."""
    if family == "evm":
        return "json-rpc"
    host = urlsplit(url).hostname or ""
    return "trongrid" if host == "trongrid.io" or host.endswith(".trongrid.io") else "tron-http"


def finished(endpoints: Sequence[Endpoint], family: Family) -> tuple[Endpoint, ...]:
    """Every endpoint with an alias of its own, a Tron base with its slash, TronGrid with the name of its key's header."""
    taken = Counter(endpoint.alias for endpoint in endpoints if endpoint.alias)
    done: list[Endpoint] = []
    for endpoint in endpoints:
        alias = endpoint.alias or _free(_alias_of(endpoint.url), taken)
        url = endpoint.url if family == "evm" else endpoint.url.rstrip("/") + "/"
        header = endpoint.api_key_header or (TRONGRID_KEY_HEADER if endpoint.kind == "trongrid" else None)
        done.append(endpoint.model_copy(update={"alias": alias, "url": url, "api_key_header": header}))
    return tuple(done)


def _free(alias: str, taken: Counter[str]) -> str:
    """The alias, or with -2, -3 ... where it is taken."""
    candidate, number = alias, 1
    while taken[candidate]:
        number += 1
        candidate = f"{alias}-{number}"
    taken[candidate] += 1
    return candidate


def _alias_of(url: str) -> str:
    """The name of the operator: ethereum-rpc.publicnode.com is publicnode. Subdomains are left out, some providers put keys there.
    Addresses of machines (127.0.0.1, localhost) stay whole."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    labels = host.split(".")
    if len(labels) < 2 or ":" in host or labels[-1].isdigit():
        return host
    second = -3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else -2
    return labels[second]
