"""What a constant call (wallet/triggerconstantcontract) answered: how the execution ended, or a token's word.

The forms (java-tron: TriggerConstantContractServlet.java 69-79, Wallet.java 3099-3128; knowledge, tron-protocol.md section 9):
success has ``result.result`` alone; a revert has ``result.result`` too, with a ``message`` and ``ret: FAILED``; an exception of the
machine is OTHER_ERROR with its class; CONTRACT_VALIDATE_ERROR means that nothing was executed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TypeVar

from chains.abi import decode_bool, decode_text, decode_uint
from chains.errors import BadAnswer, ChainError, Refused
from chains.facts import Outcome, Why
from chains.revert import decode_revert
from chains.tables import tron_results
from chains.tron import texts, values
from chains.tron.addresses import revert_in_base58
from chains.tron.values import Json, as_object

_EXCEPTION = re.compile(r"class (org\.tron\.core\.vm\.[\w.]*[.$])?(?:[\w.]*[.$])?(\w+) : (.*)", re.DOTALL)
T = TypeVar("T")

_OFF = "does not support constant"  # Wallet.java 3079, with vm.supportConstant off


class Unanswered(ChainError):
    """The contract has no such function, or reverts instead of answering: what would be read from it is not there."""

    why = Why.LACKING


@cache
def _halts() -> dict[str, str]:
    """Normal form of a halt by the exception's class."""
    return {r.exception: r.halt for r in tron_results().values() if r.exception is not None and r.halt is not None}


def read_outcome(raw: object) -> Outcome:
    """How the call ended. Raises Refused where the node offers no constant calls, BadAnswer where the answer is unreadable."""
    answer = as_object(raw)
    result = values.part(answer, "result")
    message = texts.decode_text(values.text(result, "message"))
    code = values.text(result, "code")
    if _OFF in message:
        raise Refused("no constant calls on this endpoint")
    if code and code != "SUCCESS":
        return _not_ended(code, message)
    if result.get("result") is not True:
        raise BadAnswer("a constant call without a result")
    output = "".join(values.as_hex(o, "constant_result") for o in values.items(answer, "constant_result")[:1])
    energy = values.number(answer, "energy_used")
    if message or _marked_failed(answer):
        revert = revert_in_base58(decode_revert(bytes.fromhex(output)))
        return Outcome(kind="revert", output="0x" + output, revert=revert, gas_used=energy, message=message)
    return Outcome(kind="success", output="0x" + output, gas_used=energy)


def _marked_failed(answer: Json) -> bool:
    return any(values.text(r, "ret") == "FAILED" for r in values.parts(values.part(answer, "transaction"), "ret"))


def _not_ended(code: str, message: str) -> Outcome:
    """An exception of the virtual machine is a halt (one we do not know is UNKNOWN on chain, RuntimeImpl.java 83-139); any other
    text means that the node did not execute the call."""
    exception = _EXCEPTION.fullmatch(message) if code == "OTHER_ERROR" else None
    if exception is None or not (exception[1] or exception[2] in _halts()):
        return Outcome(kind="refused", message=message)
    return Outcome(kind="halt", halt=_halts().get(exception[2], "other"), message=exception[3])


def read_output(raw: object) -> str:
    """Hex digits that a read answered. Raises Unanswered where the contract did not answer."""
    outcome = read_outcome(raw)
    if outcome.kind != "success":
        raise Unanswered("no answer from the contract")
    return outcome.output.removeprefix("0x")


def read_word(raw: object) -> int:
    """A balance, an allowance. Raises Unanswered where the contract answered anything but one number."""
    return _answered(decode_uint(read_output(raw)))


def read_flag(raw: object) -> bool:
    return _answered(decode_bool(read_output(raw)))


def read_symbol(raw: object) -> str:
    """What the token calls itself: hostile text."""
    return _answered(decode_text(read_output(raw)))


def _answered(value: T | None) -> T:
    if value is None:
        raise Unanswered("not what the function returns")
    return value
