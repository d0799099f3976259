"""What is at one address on another network of the family: one call, asked where the question names a network that does not hold the transaction."""

from __future__ import annotations

from chains.evm.read import data
from chains.evm.search import read_fact
from chains.exchange import Asker, Call
from chains.facts import CodeElsewhere


async def code_elsewhere(asker: Asker, network: str, address: str) -> CodeElsewhere:
    """The code at the address today. ``network``: the slug of the asker's network."""
    replies = await asker.ask([Call("eth_getCode", (address, "latest"), "code")])
    return CodeElsewhere(network=network, address=address, code=read_fact(replies[0], data))
