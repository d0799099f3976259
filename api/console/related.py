"""Other transactions that a case speaks of: the one that blocks it, the one that replaced it, the others of the same message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from api.console.asking import short
from chains.facts import Facts, Known
from txdiag.answer import Diagnosis

_HASH = re.compile(r"(?:0x)?[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Related:
    role: Literal["blocker", "replacement", "replaced", "named", "message"]
    hash: str


def related(answer: Diagnosis, facts: Facts | None, replaced: list[str], listed: frozenset[str]) -> list[Related]:
    """replaced: what we saw before with the same number of the same sender. listed: the labels of the list's lines; what was pasted along with it and stands there need not be offered again."""
    own = (answer.input.hash or "").removeprefix("0x")
    found: dict[str, Related] = {}
    for one in _found(answer, facts, replaced):
        digits = one.hash.removeprefix("0x")
        if digits != own and not (one.role == "message" and short(one.hash, prefixed=one.hash.startswith("0x")) in listed):
            found.setdefault(digits, one)
    return list(found.values())


def _found(answer: Diagnosis, facts: Facts | None, replaced: list[str]) -> Iterator[Related]:
    evm = facts.evm if facts is not None else None
    if evm is not None and isinstance(evm.blocker, Known):
        yield Related("blocker", evm.blocker.value.hash)
    if evm is not None and isinstance(evm.replacement, Known) and evm.replacement.value is not None:
        yield Related("replacement", evm.replacement.value.hash)
    for hash_ in replaced:
        yield Related("replaced", hash_)
    for finding in (answer.cause, *answer.findings):
        for name, value in finding.params.items():
            if "hash" in name and "block" not in name and _HASH.fullmatch(value.lower()):
                yield Related("named", value.lower())
    prefix = "" if facts is not None and facts.tron is not None else "0x"
    for digits in answer.input.other_hashes:
        yield Related("message", f"{prefix}{digits}")
