"""The tables of ``chains/data``, read once. Every row names its source; a row that contradicts another is an error when loading.

Raises ValueError for a table that does not hold together.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, cast, get_args

from eth_hash.auto import keccak

from chains.abi_types import Signature, signature
from chains.facts import Lack


def _text(name: str) -> str:
    return files("chains.data").joinpath(name).read_text(encoding="utf-8")


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(_text(name))


def selector_of(signature_text: str) -> bytes:
    """The first four bytes of the hash of a signature, which may carry argument names."""
    return keccak(signature(signature_text).text.encode())[:4]


def topic_of(signature_text: str) -> str:
    """The first topic of an event, 64 hex digits without 0x."""
    return keccak(signature(signature_text).text.encode()).hex()


# --- calls ------------------------------------------------------------------------------------------------------------------


@cache
def functions() -> Mapping[bytes, Signature]:
    """Known functions by selector."""
    found: dict[bytes, Signature] = {}
    for source in _toml("functions.toml")["source"]:
        for text in source["functions"]:
            selector = selector_of(text)
            if selector in found:
                raise ValueError(f"functions.toml: {text} and {found[selector].text} share a selector")
            found[selector] = signature(text)
    return found


# --- reverts ------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CustomError:
    """``inner``: which argument holds the revert data of a call that failed further in."""

    signature: str
    sources: tuple[str, ...]
    inner: int | None = None


@cache
def custom_errors() -> Mapping[bytes, tuple[CustomError, ...]]:
    """Known errors by selector; several signatures may share one."""
    rows = cast("dict[str, list[dict[str, Any]]]", json.loads(_text("error_selectors.json")))
    return {
        bytes.fromhex(selector[2:]): tuple(CustomError(r["signature"], tuple(r["sources"]), r.get("inner")) for r in same)
        for selector, same in rows.items()
    }


@cache
def panics() -> Mapping[int, str]:
    """Meaning of a panic code, as an id."""
    return {row["code"]: row["id"] for row in _toml("panics.toml")["panic"]}


@dataclass(frozen=True, slots=True)
class RevertText:
    """``match``: contains (anywhere in the text), whole (the text, or all behind its first ": "), bare (the text without any prefix),
    behind (only behind one of ``prefixes``). Patterns are lower case."""

    pattern: str
    match: Literal["contains", "whole", "bare", "behind"]
    cause: str | None
    prefixes: tuple[str, ...] = ()

    def fits(self, text: str) -> bool:
        """``text`` in lower case with single spaces."""
        prefix, colon, rest = text.partition(": ")
        match self.match:
            case "contains":
                return self.pattern in text
            case "whole":
                return self.pattern in (text, rest)
            case "bare":
                return self.pattern == text
            case "behind":
                return bool(colon) and prefix in self.prefixes and self.pattern == rest


@cache
def revert_texts() -> tuple[RevertText, ...]:
    """In order; the first that fits decides. A row without a cause is a look-alike: it stops the search."""
    found: list[RevertText] = []
    for row in _toml("revert_texts.toml")["text"]:
        for pattern in row["patterns"]:
            if pattern != pattern.lower():
                raise ValueError(f"revert_texts.toml: {pattern} is not lower case")
            if row["match"] == "contains" and len(pattern) < 8:
                raise ValueError(f"revert_texts.toml: {pattern} is too short to be looked for inside a text")
            found.append(RevertText(pattern, row["match"], row.get("cause"), tuple(row.get("prefixes", ()))))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ErrorCause:
    """``outermost``: this error names the cause even where a readable error lies within it."""

    cause: str
    outermost: bool = False


@cache
def error_causes() -> Mapping[str, ErrorCause]:
    """Cause by the canonical signature of a custom error."""
    found: dict[str, ErrorCause] = {}
    for row in _toml("revert_texts.toml")["error"]:
        for text in row["signatures"]:
            if text in found or signature(text).text != text:
                raise ValueError(f"revert_texts.toml: {text} stands twice or is not canonical")
            found[text] = ErrorCause(row["cause"], row.get("outermost", False))
    return found


# --- what nodes say -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text of a node, lower case. ``codes``: only with one of these JSON-RPC codes (empty: with any). ``lack``: what a look-up of a transaction lacks
    where the node says so, ``pruned`` or ``syncing``."""

    pattern: str
    match: Literal["contains", "exact", "starts", "regex"]
    kind: str
    codes: frozenset[int] = frozenset()
    regex: re.Pattern[str] | None = None
    lack: Lack | None = None

    def fits(self, text: str, code: int | None = None) -> bool:
        """``text`` in lower case with single spaces."""
        if self.codes and code not in self.codes:
            return False
        match self.match:
            case "contains":
                return self.pattern in text
            case "exact":
                return self.pattern == text
            case "starts":
                return text.startswith(self.pattern)
            case "regex":
                return self.regex is not None and self.regex.search(text) is not None


def _phrases(name: str, kinds: frozenset[str]) -> tuple[Phrase, ...]:
    found: list[Phrase] = []
    for row in _toml(name)["phrase"]:
        if row["kind"] not in kinds:
            raise ValueError(f"{name}: unknown kind {row['kind']}")
        if row.get("lack") not in (None, *get_args(Lack)):
            raise ValueError(f"{name}: unknown lack {row['lack']}")
        for pattern in row["patterns"]:
            if row["match"] != "regex" and pattern != pattern.lower():
                raise ValueError(f"{name}: {pattern} is not lower case")
            regex = re.compile(pattern) if row["match"] == "regex" else None
            found.append(Phrase(pattern, row["match"], row["kind"], frozenset(row.get("codes", ())), regex, row.get("lack")))
    return tuple(found)


PHRASE_KINDS = frozenset({"rate_limited", "refused", "state_unavailable", "timed_out", "node_error"})
HALTS = frozenset(
    {
        "out_of_gas",
        "code_deposit",
        "gas_overflow",
        "invalid_opcode",
        "invalid_jump",
        "stack",
        "write_protection",
        "return_data",
        "code_size",
        "invalid_code",
        "call_depth",
        "precompile",
        "out_of_time",
        "out_of_memory",
        "transfer_failed",
        "other",
    }
)


@cache
def node_phrases() -> tuple[Phrase, ...]:
    """What a node's error is, in order; the first that fits decides."""
    return _phrases("node_phrases.toml", PHRASE_KINDS)


@cache
def halts() -> tuple[Phrase, ...]:
    """How an execution was halted, in order; ``kind`` is one of HALTS or ``refused``."""
    return _phrases("halts.toml", HALTS | {"refused"})


@dataclass(frozen=True, slots=True)
class TronResult:
    """A contractRet. ``halt``: normal form where ``kind`` is halt. ``exception``: the class java-tron throws, as constant calls name it.
    ``takes_all``: the whole energy limit is spent."""

    name: str
    kind: Literal["none", "success", "revert", "halt"]
    halt: str | None
    takes_all: bool
    exception: str | None


@cache
def tron_results() -> Mapping[str, TronResult]:
    """Every contractRet there is, by name. A name that is not here is unknown: never guess from it."""
    found: dict[str, TronResult] = {}
    for row in _toml("tron_results.toml")["result"]:
        halt = row.get("halt")
        if (halt is not None) != (row["kind"] == "halt") or (halt is not None and halt not in HALTS):
            raise ValueError(f"tron_results.toml: {row['name']}")
        found[row["name"]] = TronResult(row["name"], row["kind"], halt, row["takes_all"], row.get("exception"))
    return found


# --- what nodes and wallets say instead of taking a transaction ---------------------------------------------------------------

_TAIL = re.compile(r"\s*\([^()]{0,200}\)\Z")
_MARKS = " .,;:!?\"'`”」)]}"


@dataclass(frozen=True, slots=True)
class SendMessage:
    """``match``: contains, whole (the message, or all behind its last ": " or "= "), alone (the whole message), regex. An empty ``code`` is a
    look-alike. ``strength``: exact (a client's own words), vague, outer (a library's words around a node's)."""

    code: str
    match: Literal["contains", "whole", "alone", "regex"]
    patterns: tuple[re.Pattern[str], ...]
    client: str
    family: Literal["evm", "tron"] | None = None
    variant: str | None = None
    strength: Literal["exact", "vague", "outer"] = "exact"
    figures: tuple[re.Pattern[str], ...] = ()

    def fits(self, text: str) -> bool:
        """``text`` in lower case with single spaces."""
        if self.match in ("contains", "regex"):
            return any(p.search(text) for p in self.patterns)
        bare = _TAIL.sub("", text.rstrip(_MARKS)).strip(_MARKS)
        wholes = {text.strip(_MARKS), bare}
        if self.match == "whole":
            wholes |= {w.rpartition(mark)[2].strip(_MARKS) for w in tuple(wholes) for mark in (": ", "= ")}
        return any(p.fullmatch(w) for p in self.patterns for w in wholes)


@cache
def send_messages() -> tuple[SendMessage, ...]:
    """In order; the first that fits decides."""
    found: list[SendMessage] = []
    for row in _toml("send_errors.toml")["message"]:
        if row["match"] not in ("contains", "whole", "alone", "regex"):
            raise ValueError(f"send_errors.toml: unknown match {row['match']}")
        for pattern in row["patterns"]:
            if row["match"] != "regex" and pattern != pattern.lower():
                raise ValueError(f"send_errors.toml: {pattern} is not lower case")
            if row["match"] == "contains" and len(pattern) < 5:
                raise ValueError(f"send_errors.toml: {pattern} is too short to be looked for inside a text")
        found.append(
            SendMessage(
                code=row["code"],
                match=row["match"],
                patterns=tuple(re.compile(p if row["match"] == "regex" else re.escape(p)) for p in row["patterns"]),
                client=row["client"],
                family=row.get("family"),
                variant=row.get("variant"),
                strength="outer" if row.get("outer") else "vague" if row.get("vague") else "exact",
                figures=tuple(re.compile(p, re.IGNORECASE) for p in row.get("figures", ())),
            )
        )
    return tuple(found)


@cache
def _send_variants() -> Mapping[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in _toml("send_errors.toml")["variant"]:
        found[row["code"]] = found.get(row["code"], ()) + tuple((pattern, name) for pattern, name in row["patterns"])
    return found


def send_variant(code: str, text: str) -> str | None:
    """What exactly was wrong, of a code that holds several things. ``text`` in lower case with single spaces."""
    return next((name for pattern, name in _send_variants().get(code, ()) if pattern in text), None)
