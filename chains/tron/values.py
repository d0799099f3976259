"""Single values out of node JSON. Protobuf JSON leaves out what is zero or empty, so absent means 0; what is there but of the wrong
kind is a ``BadAnswer``, never a default."""

from __future__ import annotations

import re
from typing import Any, TypeAlias, cast

from chains.errors import BadAnswer
from chains.tron.addresses import base58_of

Json: TypeAlias = dict[str, Any]
_NUMBER = re.compile(r"-?[0-9]{1,20}")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2})*")


def as_object(raw: object) -> Json:
    if not isinstance(raw, dict):
        raise BadAnswer("not a JSON object")
    if "Error" in raw:  # the transport turns these into errors; a recorded one may come without it
        raise BadAnswer("an error where an answer belongs")
    return cast(Json, raw)


def part(raw: Json, key: str) -> Json:
    """A nested object; empty where absent."""
    value = raw.get(key)
    return {} if value is None else as_object(value)


def parts(raw: Json, key: str) -> list[Json]:
    """A list of objects; empty where absent."""
    return [as_object(item) for item in items(raw, key)]


def items(raw: Json, key: str) -> list[Any]:
    value = raw.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise BadAnswer(f"{key} is not a list")
    return cast("list[Any]", value)


def number(raw: Json, key: str) -> int:
    """An integer, 0 where absent. Some gateways write 64-bit numbers as text."""
    value = raw.get(key, 0)
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadAnswer(f"{key} is not a number")
    return value


def text(raw: Json, key: str) -> str:
    """A text, empty where absent. Half a surrogate pair, which JSON can write, is none: it could not be saved."""
    value = raw.get(key, "")
    if not isinstance(value, str) or any("\ud800" <= c <= "\udfff" for c in value):
        raise BadAnswer(f"{key} is not a text")
    return value


def hex_text(raw: Json, key: str) -> str:
    """Hex digits without 0x, in lower case."""
    return as_hex(raw.get(key, ""), key)


def as_hex(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise BadAnswer(f"{what} is not hex")
    digits = value.removeprefix("0x")
    if not _HEX.fullmatch(digits):
        raise BadAnswer(f"{what} is not hex")
    return digits.lower()


def address(raw: Json, key: str) -> str:
    """An address in base58. Raises BadAnswer where there is none."""
    found = optional_address(raw, key)
    if found is None:
        raise BadAnswer(f"{key} is missing")
    return found


def optional_address(raw: Json, key: str) -> str | None:
    value = text(raw, key)
    if not value:
        return None
    try:
        return base58_of(value)
    except ValueError:
        raise BadAnswer(f"{key} is not an address") from None
