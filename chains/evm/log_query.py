"""What queries for logs (``eth_getLogs``) have in common: over how many blocks, and how an address and a token's transfer stand among the topics."""

from __future__ import annotations

from chains import events

BLOCKS = 5_000  # the narrowest range that public endpoints commonly allow is 5,000 to 10,000
TRANSFER = f"0x{events.TRANSFER}"  # Transfer(address,address,uint256)


def topic_of(address: str) -> str:
    return "0x" + "0" * 24 + address[2:].lower()
