"""Has the issuer of a token frozen an account, or stopped the token? Read on the parent block of a failed transfer, because such refusals often
come without a word (USDT reverts bare).

The names differ by issuer (knowledge/evm.md 3.G): USDT isBlackListed, USDC isBlacklisted. A token that has none of them says nothing about it:
LACKING, not "no".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from chains.abi import decode_bool, encode_call
from chains.errors import ChainError
from chains.evm.batch import Answers, Batch
from chains.exchange import Call
from chains.facts import DecodedCall, EvmTransaction, Fact, Known, Missing, Why
from chains.node_errors import outcome_of

LABEL = "token_reads"
_LISTS = ("isBlackListed", "isBlacklisted")
_ADDRESS = re.compile(r"0x[0-9a-f]{40}\Z")


@dataclass(frozen=True, slots=True)
class TokenTransfer:
    """Whose tokens were to go where."""

    contract: str
    holder: str
    recipient: str


def token_transfer(t: EvmTransaction, call: DecodedCall | None) -> TokenTransfer | None:
    """The transfer that the call data ask for, if it is one."""
    if call is None or t.to is None or call.name not in ("transfer", "transferFrom"):
        return None
    holder, recipient = (
        (t.sender, call.argument("to")) if call.name == "transfer" else (call.argument("from"), call.argument("to"))
    )
    if holder is None or recipient is None or not (_ADDRESS.match(holder.lower()) and _ADDRESS.match(recipient.lower())):
        return None
    return TokenTransfer(t.to, holder.lower(), recipient.lower())


def add_freezes(batch: Batch, contract: str, holder: str, recipient: str | None, state: int) -> None:
    """recipient: None where a contract in between was to take the tokens."""
    for who, account in (("holder", holder), ("recipient", recipient)):
        for name in _LISTS if account is not None else ():
            batch.add(f"{name}:{who}", _read(contract, encode_call(f"{name}(address)", account), state))
    batch.add("paused", _read(contract, encode_call("paused()"), state))


def read_freezes(answers: Answers) -> dict[str, Any]:
    return {
        "holder_blacklisted": _any(answers, [f"{name}:holder" for name in _LISTS]),
        "recipient_blacklisted": _any(answers, [f"{name}:recipient" for name in _LISTS]),
        "paused": _any(answers, ["paused"]),
    }


def _read(contract: str, call_data: str, state: int) -> Call:
    return Call("eth_call", ({"to": contract, "data": call_data}, hex(state)), LABEL, state)


def _any(answers: Answers, roles: list[str]) -> Fact[bool]:
    """True where one of the functions says so; else what is known best."""
    said = [_flag(answers, role) for role in roles if role in answers]
    known = [fact for fact in said if isinstance(fact, Known)]
    if known:
        return next((fact for fact in known if fact.value), known[0])
    unanswered = [fact for fact in said if isinstance(fact, Missing) and fact.why is not Why.LACKING]
    return (unanswered or said or [Missing()])[0]


def _flag(answers: Answers, role: str) -> Fact[bool]:
    reply = answers[role]
    try:
        outcome = outcome_of(reply.result, reply.error)
    except ChainError as error:
        return error.missing(LABEL, reply.source)
    value = decode_bool(outcome.output) if outcome.kind == "success" else None
    return (
        Missing(why=Why.LACKING, detail=LABEL, source=reply.source) if value is None else Known(value=value, source=reply.source)
    )
