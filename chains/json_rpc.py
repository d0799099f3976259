"""JSON-RPC 2.0 as nodes and their gateways really speak it: making requests, reading answers. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from chains.errors import BadAnswer, ChainError, RateLimited, Refused
from chains.exchange import Call
from chains.node_errors import read_error

_QUANTITY: Final = re.compile(r"0x[0-9a-fA-F]{1,64}")

CHAIN_ID: Final = Call("eth_chainId")


def request(number: int, call: Call) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "method": call.method, "params": list(call.params)}


def chain_of(result: Any) -> str | None:
    """CAIP-2 of an eth_chainId answer. None where it is no id: then the chain is unchecked."""
    return f"eip155:{int(result, 16)}" if isinstance(result, str) and _QUANTITY.fullmatch(result) else None


def by_id(answers: Sequence[Any]) -> dict[int, Mapping[str, Any]]:
    """Answer objects by their id. Of two with one id the first counts; ``true`` and ``1.0`` are not the id 1."""
    found: dict[int, Mapping[str, Any]] = {}
    for answer in answers:
        if isinstance(answer, dict):
            entry = cast("Mapping[str, Any]", answer)
            number = entry.get("id")
            if type(number) is int:
                found.setdefault(number, entry)
    return found


def own_answer(answer: Any, number: int) -> Mapping[str, Any] | None:
    """The answer object to a single request. An error without an id counts as well: a gateway may fail before it has read the id, and
    alone in its HTTP answer it can be meant for nobody else."""
    if not isinstance(answer, dict):
        return None
    entry = cast("Mapping[str, Any]", answer)
    found = by_id([entry]).get(number)
    if found is None and entry.get("id") is None and isinstance(entry.get("error"), dict):
        return entry
    return found


def batch_refusal(answer: Any, ids: Sequence[int]) -> ChainError | None:
    """Why the whole batch was not taken: an object instead of an array, or one error for all (geth: ``batch too large``, with the
    first id). RateLimited or Refused; None where it was taken, or the answer is neither."""
    if isinstance(answer, list):
        entries = cast("list[Any]", answer)
        if len(entries) != 1 or not isinstance(entries[0], dict):
            return None
        only = cast("Mapping[str, Any]", entries[0])
        if only.get("error") is None or only.get("id") not in (None, ids[0]):
            return None
    elif isinstance(answer, dict):
        only = cast("Mapping[str, Any]", answer)
    else:
        return None
    error = None if only.get("error") is None else error_of(only["error"])
    return error if isinstance(error, RateLimited) else Refused("no batches")


def error_of(error: Any) -> ChainError:
    """What stands under ``error``: an object with code, message and data, or a bare text."""
    if not isinstance(error, dict):
        return read_error(None, error if isinstance(error, str) else "", None)
    entry = cast("Mapping[str, Any]", error)
    code, message = entry.get("code"), entry.get("message")
    return read_error(code if type(code) is int else None, message if isinstance(message, str) else "", entry.get("data"))


def result_of(alias: str, answer: Mapping[str, Any] | None) -> Any | ChainError:
    """What one answer object holds: a result, null included, or an error. ``alias`` is the endpoint's, for our own errors."""
    if answer is None:
        return BadAnswer(f"{alias}: no answer to this call")
    if answer.get("error") is not None:
        return error_of(answer["error"])
    if "result" not in answer:
        return BadAnswer(f"{alias}: neither result nor error")
    return answer["result"]
