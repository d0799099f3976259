"""Names of name services that stand where a hash was expected: ``vitalik.eth``."""

from __future__ import annotations

import re

# Endings of name services, not of websites: ENS (.eth and, below it, base.eth, linea.eth), Space ID (.bnb, .arb), TRON name
# services (.trx, .tron), Unstoppable Domains (.crypto, .nft, .wallet, .x, .dao, .888, .zil, .blockchain, .bitcoin, .polygon),
# Solana name service (.sol), TON DNS (.ton), Lens (.lens), Avvy (.avax), Mode and Blast names.
_ENDINGS = "eth|bnb|arb|trx|tron|crypto|nft|wallet|x|dao|888|zil|blockchain|bitcoin|polygon|sol|ton|lens|avax|blast|mode"
_NAME = re.compile(rf"[^\s/:@#?&=.,]{{1,63}}(?:\.[^\s/:@#?&=.,]{{1,63}}){{0,5}}\.(?:{_ENDINGS})")
_LONGEST = 255


def read_name(text: str) -> str | None:
    """The whole text as a dotted name, in lower case."""
    name = text.lower()
    return name if len(name) <= _LONGEST and _NAME.fullmatch(name) else None
