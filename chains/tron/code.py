"""What a contract's code shows without running it. The code in a contract's place never changes, but for contracts that destroyed themselves."""

from __future__ import annotations

import re

# PUSH4 selector, an optional DUP, EQ, PUSH destination, JUMPI: one case of the dispatch that the Solidity compiler writes (libsolidity, ContractCompiler)
_CASE = r"63{selector}(?:8[01]|90)?14(?:60([0-9a-f]{{2}})|61([0-9a-f]{{4}}))57"
# before a function that takes no coins: CALLVALUE, ISZERO, a jump over a revert without data; or CALLVALUE and a jump to one
_REVERT = r"(?:6000|5f)(?:80|5f|6000)fd"
_NO_COINS = re.compile(rf"34(?:80)?15(?:60..|61....)57{_REVERT}|34(?:60(..)|61(....))57")
_REFUSES = re.compile(rf"5b{_REVERT}")
_START = re.compile(r"60(?:80|60)604052")
_JUMPDEST = "5b"


def holds_selector(code: str, call_data: str) -> bool | None:
    """Does the code push the selector (PUSH4; PUSH3 and shorter where it begins with zeros)? None where it does not and may
    be a proxy, whose code does not hold the functions that it passes on."""
    if not code or len(call_data) < 8:
        return None
    digits = call_data[:8]
    while digits.startswith("00") and len(digits) > 2:
        digits = digits[2:]
    if f"{0x5F + len(digits) // 2:02x}{digits}" in code:
        return True
    return None if _passes_on(code) else False


def takes_coins(code: str, call_data: str) -> bool | None:
    """False where the called function, or the whole contract, refuses any call with coins before it does anything else. None where the code does
    not show it: another compiler's, a proxy's, or a function that takes them. ``call_data``: hex of the call."""
    if len(call_data) < 8:
        return None
    start = _START.match(code)
    if start is not None and _refuses(code, start.end()):
        return False
    case = re.search(_CASE.format(selector=call_data[:8].lower()), code)
    if case is None:
        return None
    at = 2 * int(case[1] or case[2], 16)
    return False if code[at : at + 2] == _JUMPDEST and _refuses(code, at + 2) else None


def _refuses(code: str, at: int) -> bool:
    """Does what stands at this digit refuse coins?"""
    found = _NO_COINS.match(code, at)
    if found is None:
        return False
    target = found[1] or found[2]
    return target is None or _REFUSES.match(code, 2 * int(target, 16)) is not None


def _passes_on(code: str) -> bool:
    """Does it run another contract's code as its own (CALLCODE, DELEGATECALL)? What a PUSH carries is no instruction."""
    try:
        held, at = bytes.fromhex(code), 0
    except ValueError:
        return True
    while at < len(held):
        if held[at] in (0xF2, 0xF4):
            return True
        at += 1 + max(held[at] - 0x5F, 0) * (held[at] <= 0x7F)
    return False
