"""What the code of a delegated account looks like (EIP-7702): 0xef0100 and the address of the contract whose code runs there."""

from __future__ import annotations

DELEGATED = "0xef0100"
_LENGTH = len(DELEGATED) + 40


def delegated_to(code: str) -> str | None:
    """The contract; None where the account has no code or code of its own."""
    return "0x" + code[len(DELEGATED) :] if code.startswith(DELEGATED) and len(code) == _LENGTH else None
