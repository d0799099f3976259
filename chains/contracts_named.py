"""Which arguments of a call name contracts: what can be called a token must be one, while a recipient or an owner may be anybody."""

from __future__ import annotations

import re

from chains.facts import DecodedCall

_MOST = 4
_NAMES = ("token", "tokenA", "tokenB", "tokenIn", "tokenOut", "path")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}(?![0-9a-fA-F])|T[1-9A-HJ-NP-Za-km-z]{33}")
_HOPS = re.compile(r"0x(?:[0-9a-f]{46})+[0-9a-f]{40}")  # Uniswap v3: token, three bytes of fee, token …
# the coin itself: what apps write where a token is asked for
_COIN = frozenset({"0x" + "0" * 40, "0x" + "e" * 40, "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"})


def contracts_named(call: DecodedCall | None) -> tuple[str, ...]:
    """In the order of the arguments, EVM addresses in lower case."""
    if call is None:
        return ()
    found = [address for name in _NAMES if (value := call.named(name)) is not None for address in _addresses(value)]
    return tuple(dict.fromkeys(a for a in found if a not in _COIN))[:_MOST]


def _addresses(value: str) -> list[str]:
    if _HOPS.fullmatch(value.lower()):
        return ["0x" + value[at : at + 40].lower() for at in range(2, len(value), 46)]
    return [a.lower() if a.startswith("0x") else a for a in _ADDRESS.findall(value)]
