"""To whom the sender moved the same token shortly before, by the token's own logs: what an address book would show.

One ``eth_getLogs`` over a bounded number of blocks. Endpoints limit the range or the number of logs differently; a refusal leaves the fact missing.
"""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Answers, Batch
from chains.evm.read import items, quantity, read_log
from chains.exchange import Call
from chains.facts import Fact, PastRecipient

LABEL = "history"
BLOCKS = 5_000  # the narrowest range that public endpoints commonly allow for one account's logs is 5,000 to 10,000
_MOST = 2_000  # logs looked at
_TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"  # Transfer(address,address,uint256)


def add_history(batch: Batch, token: str, sender: str, height: int) -> None:
    wanted = {
        "address": token,
        "fromBlock": hex(max(0, height - BLOCKS)),
        "toBlock": hex(height - 1),
        "topics": [_TRANSFER, "0x" + "0" * 24 + sender[2:].lower()],
    }
    batch.add("history", Call("eth_getLogs", (wanted,), LABEL, height - 1))


def read_history(answers: Answers) -> Fact[tuple[PastRecipient, ...]]:
    return answers.fact("history", _recipients)


def _recipients(raw: Any) -> tuple[PastRecipient, ...]:
    paid: dict[str, bool] = {}
    for entry in items(raw)[:_MOST]:
        log = read_log(entry)
        if len(log.topics) == 3 and log.topics[0] == _TRANSFER:
            to = "0x" + log.topics[2][-40:]
            paid[to] = paid.get(to, False) or quantity(log.data) > 0
    return tuple(PastRecipient(address=address, paid=value) for address, value in paid.items())
