"""The ticket of a message that Arbitrum carries from the layer below (a retryable): is it still open, and until when?

A deposit's transaction (type 0x69) makes the ticket, whose id is its own hash; an attempt to run it (type 0x68) names it. A ticket that was run, or has expired, is
gone: the node's precompile answers NoTicketWithID. Source: nitro's ArbRetryableTx; knowledge/evm.md 3.L, 7.4.
"""

from __future__ import annotations

from chains.abi import decode_uint, encode_call
from chains.evm.batch import Answers, Batch
from chains.evm.replay import read_outcome
from chains.exchange import Call
from chains.facts import EvmTransaction, Fact, Known, Missing, Why

LABEL = "ticket"
_TICKETS = "0x000000000000000000000000000000000000006e"
_ATTEMPT, _MADE = 0x68, 0x69
_NO_TICKET = "0x80698456"  # NoTicketWithID()


def ticket_of(t: EvmTransaction) -> str | None:
    return t.hash if t.type == _MADE else t.ticket if t.type == _ATTEMPT else None


def add_ticket(batch: Batch, t: EvmTransaction) -> None:
    ticket = ticket_of(t)
    if ticket is not None:
        data = encode_call("getTimeout(bytes32)", bytes.fromhex(ticket[2:]))
        batch.add("ticket", Call("eth_call", ({"to": _TICKETS, "data": data}, "latest"), LABEL))


def read_ticket(answers: Answers) -> Fact[int]:
    """Until when it is open, in seconds; 0 where it is gone."""
    if "ticket" not in answers:
        return Missing()
    outcome = read_outcome(answers["ticket"])
    if isinstance(outcome, Missing):
        return outcome
    said = outcome.value
    if said.kind == "revert" and said.revert is not None and said.revert.data.startswith(_NO_TICKET):
        return Known(value=0, source=outcome.source)
    until = decode_uint(said.output) if said.kind == "success" else None
    return (
        Missing(why=Why.BAD_ANSWER, detail=LABEL, source=outcome.source)
        if until is None
        else Known(value=until, source=outcome.source)
    )
