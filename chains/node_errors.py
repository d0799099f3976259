"""What a node's error says: how an execution ended, or why the node cannot tell.

Phrases are rows of chains/data (halts.toml, node_phrases.toml). Texts of errors made here are fixed words: a node's message is hostile,
and a provider's may carry a key.
"""

from __future__ import annotations

import re
from typing import Any, cast

from chains import tables
from chains.errors import BadAnswer, ChainError, NodeError, RateLimited, Refused, StateUnavailable, TimedOut, Unreachable
from chains.facts import Lack, Outcome, Revert
from chains.revert import PANIC, cause_of_text, decode_revert, error_data

MESSAGE_CAP = 4_000  # characters of a node's message that are kept or looked at
_HEX = re.compile(r"0x(?:[0-9a-fA-F]{2})*\Z")
_QUANTITY = re.compile(r"0x[0-9a-fA-F]{1,64}\Z")
_RETRY = re.compile(
    r"(?:suspended for|try again in|retry after|retry in)\s*(\d{1,9}(?:\.\d{1,9})?)\s*(ms|s|sec|seconds?|m|min|minutes?|h|hours?)?\b"
)
_UNITS = {"ms": 0.001, "m": 60.0, "min": 60.0, "minute": 60.0, "minutes": 60.0, "h": 3600.0, "hour": 3600.0, "hours": 3600.0}
LONGEST_RETRY_S = 86_400.0  # a provider's day; longer words are not believed


def _plain(message: str) -> str:
    """As the tables compare it: lower case, single spaces."""
    return " ".join(message[:MESSAGE_CAP].lower().split())


# --- errors ---------------------------------------------------------------------------------------------------------------------


def read_error(code: int | None, message: str, data: Any = None) -> ChainError:
    """The error that a JSON-RPC error object stands for. NodeError where the tables do not know it."""
    plain = _plain(message)
    if not (code == 3 or plain.startswith("0x")):
        for phrase in tables.node_phrases():
            if phrase.fits(plain, code):
                return _error_of(phrase.kind, code, message, data)
    return NodeError(code, message[:MESSAGE_CAP], data)


def lack_of(error: ChainError | None) -> Lack | None:
    """What the node has not, by its own words, that a look-up of a transaction takes. Read from the words anew: an error that comes out of a saved bundle
    has nothing else."""
    if not isinstance(error, StateUnavailable):
        return None
    plain = _plain(error.message)
    return next((phrase.lack for phrase in tables.node_phrases() if phrase.fits(plain, error.code)), None)


def _error_of(kind: str, code: int | None, message: str, data: Any) -> ChainError:
    match kind:
        case "rate_limited":
            return RateLimited("the endpoint says that a limit is reached", _retry_after(message, data))
        case "refused":
            return Refused("the endpoint does not offer this to us")
        case "timed_out":
            return TimedOut("the node gave up for lack of time")
        case "state_unavailable":
            return StateUnavailable(code, message[:MESSAGE_CAP], data)
        case _:
            return NodeError(code, message[:MESSAGE_CAP], data)


def _retry_after(message: str, data: Any) -> float | None:
    """Seconds to wait, where the endpoint says so: in words, or Infura's data.rate.backoff_seconds."""
    found = _RETRY.search(_plain(message))
    if found:
        seconds = float(found[1]) * _UNITS.get(found[2] or "s", 1.0)
        return seconds if seconds <= LONGEST_RETRY_S else None
    rate = cast("dict[str, Any]", data).get("rate") if isinstance(data, dict) else None
    backoff = cast("dict[str, Any]", rate).get("backoff_seconds") if isinstance(rate, dict) else None
    if isinstance(backoff, int | float) and not isinstance(backoff, bool) and 0 <= backoff <= LONGEST_RETRY_S:
        return float(backoff)
    return None


def read_tron_error(answer: Any, text: str | None, status: int) -> ChainError | None:
    """The error in a Tron HTTP answer, also at status 200. ``answer``: the JSON, where it is JSON; ``text``: the body where it is not.
    None: no error; ``{}`` means that there is none of what was asked for."""
    said = _tron_words(answer) if text is None else text
    if said is not None:
        known = _tron_phrase(said)
        if known is not None:
            return known
    if status == 429:
        return RateLimited("HTTP 429", _retry_after(said or "", None))
    if status in (401, 403, 404, 405, 501):
        return Refused(f"HTTP {status}")
    if status >= 500:
        return Unreachable(f"HTTP {status}")
    if status >= 400:
        return NodeError(status, (said or "")[:MESSAGE_CAP])
    if text is not None or isinstance(answer, str):
        return BadAnswer("no JSON object")
    return NodeError(None, said[:MESSAGE_CAP]) if said is not None else None


def _tron_words(answer: Any) -> str | None:
    """What an error answer says. None where the answer is none."""
    if isinstance(answer, str):
        return answer
    if not isinstance(answer, dict):
        return None
    entry = cast("dict[str, Any]", answer)
    said = entry.get("Error")
    if said is None and entry.get("success") is False:  # TronGrid's own API
        said = entry.get("error")
    if said is None:
        return None
    return said if isinstance(said, str) else ""


def _tron_phrase(said: str) -> ChainError | None:
    plain = _plain(said)
    phrase = next((p for p in tables.node_phrases() if p.fits(plain)), None)
    return None if phrase is None or phrase.kind == "node_error" else _error_of(phrase.kind, None, said, None)


# --- outcomes -------------------------------------------------------------------------------------------------------------------


def outcome_of(result: Any, error: ChainError | None, *, estimate: bool = False) -> Outcome:
    """How an eth_call ended (estimate: an eth_estimateGas, whose result is the gas). Raises a ChainError where the exchange says nothing about
    the execution: the endpoint's own trouble, an unreadable result, a text that nobody knows."""
    if error is None:
        return _succeeded(result, estimate)
    if not isinstance(error, NodeError) or isinstance(error, StateUnavailable):
        raise error
    known = read_error(error.code, error.message, error.data)
    if not isinstance(known, NodeError) or isinstance(known, StateUnavailable):
        raise known
    outcome = _ended(error.code, error.message, error.data)
    if outcome is None:
        raise error
    return outcome


def simulated_outcome(call: Any) -> Outcome:
    """How one call of an eth_simulateV1 answer ended. The reason stands in the error (geth) or in returnData (anvil); only those are
    believed, never code or text alone. Raises ChainError where the entry says nothing."""
    if not isinstance(call, dict):
        raise BadAnswer("no call in the simulation")
    entry = cast("dict[str, Any]", call)
    gas_used = _quantity(entry.get("gasUsed"))
    returned = entry.get("returnData")
    output = returned.lower() if isinstance(returned, str) and _HEX.match(returned) else "0x"
    if entry.get("status") == "0x1":
        return Outcome(kind="success", output=output, gas_used=gas_used)
    error = entry.get("error")
    if entry.get("status") != "0x0" or not isinstance(error, dict):
        raise BadAnswer("a simulated call without an outcome")
    told = cast("dict[str, Any]", error)
    code, message = told.get("code"), told.get("message")
    code, message = code if type(code) is int else None, message if isinstance(message, str) else ""
    if len(output) > 2:
        return _reverted(decode_revert(bytes.fromhex(output[2:])), message, output, gas_used)
    known = read_error(code, message, told.get("data"))
    if not isinstance(known, NodeError) or isinstance(known, StateUnavailable):
        raise known
    outcome = _ended(code, message, told.get("data"))
    if outcome is None and _plain(message) == "execution failed":  # anvil says this of reverts and halts alike
        return _reverted(None, message, output, gas_used)
    if outcome is None:
        raise known
    return outcome.model_copy(update={"gas_used": gas_used})


def traced_outcome(frame: Any) -> Outcome:
    """How the top frame of a callTracer answer ended. geth leaves ``output`` out where it is empty. Raises ChainError."""
    if not isinstance(frame, dict) or not isinstance(cast("dict[str, Any]", frame).get("type"), str):
        raise BadAnswer("no frame")
    entry = cast("dict[str, Any]", frame)
    gas_used = _quantity(entry.get("gasUsed"))
    output = entry.get("output", "0x")
    if not isinstance(output, str) or not _HEX.match(output):
        raise BadAnswer("unreadable output of a frame")
    error = entry.get("error")
    if error is None:
        return Outcome(kind="success", output=output.lower(), gas_used=gas_used)
    message = error if isinstance(error, str) else ""
    if _is_revert(_plain(message)):
        return _reverted(decode_revert(bytes.fromhex(output[2:])), message, output.lower(), gas_used)
    outcome = _halted(message)
    if outcome is None:
        raise NodeError(None, message[:MESSAGE_CAP])
    return outcome.model_copy(update={"gas_used": gas_used})


def _succeeded(result: Any, estimate: bool) -> Outcome:
    if estimate:
        gas = _quantity(result)
        if gas is None:
            raise BadAnswer("no amount of gas")
        return Outcome(kind="success", gas_used=gas)
    if not isinstance(result, str) or not _HEX.match(result):
        raise BadAnswer("no output")
    return Outcome(kind="success", output=result.lower())


def _quantity(value: Any) -> int | None:
    return int(value, 16) if isinstance(value, str) and _QUANTITY.match(value) else None


def _reverted(revert: Revert | None, message: str, output: str = "0x", gas_used: int | None = None) -> Outcome:
    return Outcome(kind="revert", output=output, revert=revert, gas_used=gas_used, message=message[:MESSAGE_CAP])


# --- reading one error ------------------------------------------------------------------------------------------------------------

_REVERT = re.compile(
    r"(?:execution reverted|vm exception while processing transaction: (?:reverted|revert)\b|revert opcode executed|reverted\b|revert\Z)"
)
_REASON = re.compile(
    r"""\s*(?:
        execution\ reverted(?:\ with\ reason)?
      | VM\ Exception\ while\ processing\ transaction:\ revert(?:ed\ with\ reason\ string)?
      | REVERT\ opcode\ executed
    )\ ?:?\ ?(?P<text>.*)\Z""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_PANIC_WORDS = re.compile(r"(?:panic: .*\(0x([0-9a-f]{1,64})\)|reverted with panic code 0x([0-9a-f]{1,64})\b)", re.IGNORECASE)
_CUSTOM_WORDS = re.compile(r"custom error 0x([0-9a-f]{8})(?::\s*((?:[0-9a-f]{2})*))?\Z", re.IGNORECASE)
# what geth writes instead of a panic's code (core/vm, abi.UnpackRevert): a contract may use the same words
_PANIC_TEXTS = frozenset(
    {
        "generic panic",
        "assert(false)",
        "arithmetic underflow or overflow",
        "division or modulo by zero",
        "enum overflow",
        "invalid encoded storage byte array accessed",
        "out-of-bounds array access; popping on an empty array",
        "out-of-bounds access of an array or bytesn",
        "out of memory",
        "uninitialized function",
    }
)


# codes under which clients and gateways send a revert's data with words of their own (knowledge/evm.md 2.5)
_REVERT_CODES = frozenset({3, -32000, -32003, -32015, -32603, -3200})


def _is_revert(plain: str) -> bool:
    return _REVERT.match(plain) is not None


def _ended(code: int | None, message: str, data: Any) -> Outcome | None:
    """How an execution ended. None: this error is not about an execution. A revert is recognised first: what follows it is the contract's
    own text."""
    plain = _plain(message)
    hidden = error_data({"message": message, "data": data})
    if code == 3 or _is_revert(plain):
        return _reverted(_revert_of(code, message, data, hidden), message)
    halted = _halted(message)
    if halted is not None:
        return halted
    if hidden and code in _REVERT_CODES:
        return _reverted(decode_revert(hidden), message)
    if plain.startswith(("vm execution error", "vm exception while processing transaction")):
        words = data if isinstance(data, str) else plain.partition(": ")[2]
        if _is_revert(_plain(words)):
            return _reverted(None, message)
        return _halted(words, message)
    return None


def _revert_of(code: int | None, message: str, data: Any, hidden: bytes | None) -> Revert | None:
    """The revert with whatever the node tells of it. None: it does not tell.

    Empty data is believed where it is given as such; "Reverted 0x" of old Nethermind is not (it lost payloads, #6024). No data at all
    means empty where the whole message is "execution reverted" with code 3 (reth leaves the field out) or -32000 (geth before 1.17 and Erigon
    before PR #17132, whose reverts with data have code 3 and carry it); elsewhere a gateway may have dropped it.
    """
    if hidden:
        return decode_revert(hidden)
    told = _REASON.match(message)
    text = told["text"].strip() if told else ""
    if text:
        spoken = _spoken(message, text)
        if spoken is not None:
            return spoken
    if isinstance(data, str) and data.strip().lower().startswith("reverted"):
        return None
    left_out = data is None and code in (3, -32000) and _plain(message) == "execution reverted"
    return decode_revert(b"") if not text and (hidden == b"" or left_out) else None


def _spoken(message: str, text: str) -> Revert | None:
    """A revert of which only the node's words are left."""
    if panic := _PANIC_WORDS.search(message):
        return decode_revert(PANIC + int(panic[1] or panic[2], 16).to_bytes(32, "big"))
    if custom := _CUSTOM_WORDS.match(text):
        return decode_revert(bytes.fromhex(custom[1] + (custom[2] or "")))
    if _plain(text) in _PANIC_TEXTS or text.lower().startswith(("custom error", "reverted with", "ed with", "without a reason")):
        return None
    text = text[1:-1] if len(text) > 1 and text[0] == text[-1] == "'" else text
    return Revert(kind="string", text=text[:MESSAGE_CAP], cause=cause_of_text(text))


_PREFIXES = ("tracing failed: ", "evm error: ", "evm error ", "vm exception while processing transaction: ")


def _halted(words: str, message: str | None = None) -> Outcome | None:
    """A halt or a refusal by its words."""
    plain = _plain(words)
    for prefix in _PREFIXES:
        plain = plain.removeprefix(prefix)
    phrase = next((p for p in tables.halts() if p.fits(plain)), None)
    if phrase is None:
        return None
    kept = (words if message is None else message)[:MESSAGE_CAP]
    if phrase.kind == "refused":
        return Outcome(kind="refused", message=kept)
    return Outcome(kind="halt", halt=phrase.kind, message=kept)
