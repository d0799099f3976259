"""Words that say only that a token did not let itself be taken: its balance, the permission, or its issuer may have stopped it."""

from __future__ import annotations

from chains.facts import Revert

_WORDS = (
    "transfer_from_failed",
    "stf",
    "transferhelper::transferfrom",
)  # TransferHelper of Uniswap v2 and v3 (knowledge/evm.md 7.5)


def means_either(reason: Revert) -> bool:
    return reason.text is not None and any(words in reason.text.lower() for words in _WORDS)
