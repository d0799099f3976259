"""Whom an account dealt with shortly before in the same token, by the token's own logs: what an address book would show.

``eth_getLogs`` over a bounded number of blocks. Endpoints limit the range or the number of logs differently; a refusal leaves the fact missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from chains.evm.batch import Answers, Batch
from chains.evm.freezes import TokenTransfer
from chains.evm.log_query import BLOCKS, TRANSFER, topic_of
from chains.evm.read import items, quantity, read_log
from chains.exchange import Call
from chains.facts import DecodedCall, NetworkFacts, PastRecipient

LABEL = "history"
_MOST = 2_000  # logs looked at


def add_history(batch: Batch, sent: TokenTransfer, call: DecodedCall | None, height: int, network: NetworkFacts) -> None:
    """To whom the sender moved it, and what the recipient had sent to the sender. Of a payment that is small whom the recipient had paid: a look-alike of
    one of those sends such dust. Large ones are often deposits of platforms, whose logs are too many to be asked for."""
    before = hex(max(0, height - BLOCKS)), hex(height - 1)
    holder, recipient = topic_of(sent.holder), topic_of(sent.recipient)
    batch.add("history", _logs(sent.contract, before, [TRANSFER, holder]))
    batch.add("history-back", _logs(sent.contract, before, [TRANSFER, recipient, holder]))
    if _is_small(sent, call, network):
        batch.add("history-recipient", _logs(sent.contract, before, [TRANSFER, recipient]))


def read_history(answers: Answers) -> dict[str, Any]:
    return {
        "recent_recipients": answers.fact("history", _recipients),
        "got_from_recipient": answers.fact("history-back", lambda raw: max((amount for _, amount in _moved(raw)), default=0)),
        "recipient_paid": answers.fact("history-recipient", _recipients),
    }


def _is_small(sent: TokenTransfer, call: DecodedCall | None, network: NetworkFacts) -> bool:
    """Less than one whole token of a kind we know."""
    known = next((t for t in network.tokens if t.contract == sent.contract), None)
    amount = call.argument("amount") if call is not None else None
    return known is not None and amount is not None and 0 < int(amount) < 10**known.decimals


def _logs(token: str, blocks: tuple[str, str], topics: list[str]) -> Call:
    wanted = {"address": token, "fromBlock": blocks[0], "toBlock": blocks[1], "topics": topics}
    return Call("eth_getLogs", (wanted,), LABEL, int(blocks[1], 16))


def _moved(raw: Any) -> Iterator[tuple[str, int]]:
    """(recipient, amount in base units) of each transfer."""
    for entry in items(raw)[:_MOST]:
        log = read_log(entry)
        if len(log.topics) == 3 and log.topics[0] == TRANSFER:
            yield "0x" + log.topics[2][-40:], quantity(log.data)


def _recipients(raw: Any) -> tuple[PastRecipient, ...]:
    paid: dict[str, bool] = {}
    for to, amount in _moved(raw):
        paid[to] = paid.get(to, False) or amount > 0
    return tuple(PastRecipient(address=address, paid=value) for address, value in paid.items())
