"""Until when a call may run, by its own data: one question for ``swap.deadline_expired`` and ``pending.deadline_passed``.

Exchanges take the moment as an argument of its own or, from the third version on, as a member of ``params``; in seconds. A permit's deadline is that of a
signature and does not count. Numbers too small for a date are something else (a number of blocks, or none), and too large ones mean "none".
"""

from __future__ import annotations

from chains.facts import DecodedCall

_EARLIEST = 1_438_000_000  # seconds: before Ethereum's first block
_LATEST = 253_402_300_799  # seconds: the end of the year 9999


def deadline_of(call: DecodedCall | None) -> int | None:
    """In seconds; None where the call names none."""
    if call is None or (call.name or "").startswith("permit"):
        return None
    said = call.named("deadline")
    if said is None or not (said.isascii() and said.isdigit()) or len(said) > len(str(_LATEST)):
        return None
    return int(said) if _EARLIEST <= int(said) <= _LATEST else None
