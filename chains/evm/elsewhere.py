"""What others than the endpoint that holds the transaction say: another endpoint of its network, and other networks of the family. One call each, asked where
the question or the facts call for it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from chains.errors import BadAnswer
from chains.evm.read import data, read_block
from chains.evm.search import read_fact
from chains.exchange import Asker, Call
from chains.facts import CodeElsewhere, Fact, Missing, Why


async def code_elsewhere(asker: Asker, network: str, address: str) -> CodeElsewhere:
    """The code at the address today. ``network``: the slug of the asker's network."""
    replies = await asker.ask([Call("eth_getCode", (address, "latest"), "code")])
    return CodeElsewhere(network=network, address=address, code=read_fact(replies[0], data))


async def other_head_time(asker: Asker, endpoint: str) -> Fact[datetime]:
    """From when the latest block is that another endpoint of the network knows."""
    if len(asker.endpoints) < 2:
        return Missing(why=Why.LACKING, detail="head")
    replies = await asker.ask([Call("eth_getBlockByNumber", ("latest", False), "head")], other_than=endpoint)
    return read_fact(replies[0], _time)


def _time(raw: Any) -> datetime:
    block = read_block(raw)
    if block is None:
        raise BadAnswer("no latest block")
    return datetime.fromtimestamp(block.timestamp, UTC)
