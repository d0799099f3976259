"""The methods of a token (ERC-20) that move tokens, as the data of a call show them."""

from __future__ import annotations

TRANSFER = "0xa9059cbb"  # transfer(address,uint256)
TRANSFER_FROM = "0x23b872dd"  # transferFrom(address,address,uint256)
_RECIPIENT = {TRANSFER: 0, TRANSFER_FROM: 1}  # which argument it is


def recipient_in(selector: str | None, data: str) -> str | None:
    """Who was to get the tokens; None for another method, and where the data are cut."""
    place = _RECIPIENT.get(selector or "")
    return None if place is None else _address(data, place)


def owner_in(selector: str | None, data: str) -> str | None:
    """Whose tokens a transferFrom was to move."""
    return _address(data, 0) if selector == TRANSFER_FROM else None


def _address(data: str, argument: int) -> str | None:
    begin = len(TRANSFER) + 64 * argument + 24  # an address fills the last 20 of 32 bytes
    found = data[begin : begin + 40]
    return f"0x{found}" if len(found) == 40 else None
