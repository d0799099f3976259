"""Who bought and who sold a token shortly before somebody failed to sell it: what tells a token that nobody can sell from one that is only short of something.

One ``eth_getLogs`` of the token's transfers over a bounded number of blocks, asked of tokens alone that the registry does not know: those of the known ones
are too many. The pool is whoever had sent the seller the token and sent it to most others. Many sell through a router or a bot that passes the token on: who gave
some away in a transaction in which the pool got some has sold.
"""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Answers, Batch
from chains.evm.log_query import BLOCKS, TRANSFER
from chains.evm.read import fields, items, quantity, read_log
from chains.exchange import Call
from chains.facts import Fact, NetworkFacts, Sales

LABEL = "sales"
_MOST = 5_000  # logs looked at


def add_sales(batch: Batch, token: str, height: int, network: NetworkFacts) -> None:
    if any(t.contract == token for t in network.tokens):
        return
    wanted = {"address": token, "fromBlock": hex(max(0, height - BLOCKS)), "toBlock": hex(height - 1), "topics": [TRANSFER]}
    batch.add("sales", Call("eth_getLogs", (wanted,), LABEL, height - 1))


def read_sales(answers: Answers, seller: str) -> Fact[Sales | None]:
    return answers.fact("sales", lambda raw: _sales(raw, seller))


def _sales(raw: Any, seller: str) -> Sales | None:
    """None where the seller got none of it from anybody in that time, or there are too many to look at: a sale may be among the rest."""
    entries = items(raw)
    if len(entries) > _MOST:
        return None
    moved: list[tuple[str, str, str]] = []
    token = ""
    for entry in entries:
        log, by = read_log(entry), str(fields(entry).get("transactionHash"))
        if len(log.topics) == 3 and log.topics[0] == TRANSFER and quantity(log.data) > 0:
            moved.append(("0x" + log.topics[1][-40:], "0x" + log.topics[2][-40:], by))
            token = log.address
    from_whom = {a for a, b, _ in moved if b == seller and int(a, 16) != 0}
    if not from_whom:
        return None
    pool = max(sorted(from_whom), key=lambda a: len({b for x, b, _ in moved if x == a}))
    buyers = {b for a, b, _ in moved if a == pool and int(b, 16) > 0xFFFF and b != token}
    paid_in = {by for _, b, by in moved if b == pool}
    sellers = {a for a, _, by in moved if a in buyers and by in paid_in}
    return Sales(token=token, pool=pool, buyers=len(buyers), sellers=len(sellers))
