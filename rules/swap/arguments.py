"""What a swap's call data name: as arguments of their own or, from Uniswap v3 on, as members of ``params``."""

from __future__ import annotations

import json
from typing import Any, cast

from chains.facts import DecodedCall


def named(call: DecodedCall, name: str) -> str | None:
    """None where the call has none of this name, or was cut."""
    said = call.argument(name)
    params = call.argument("params")
    if said is not None or params is None:
        return said
    try:
        inside = json.loads(params)
    except ValueError:  # cut, or no structure
        return None
    member = cast("dict[str, Any]", inside).get(name) if isinstance(inside, dict) else None
    return member if isinstance(member, str) else None
