"""Token movements and approvals, read from logs. A log that does not have exactly the form of its standard is left out: its topic is then
some other contract's event."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from chains.abi import hex_bytes
from chains.abi_types import Misfit, decode, signature
from chains.facts import Approval, Transfer
from chains.tables import topic_of

TRANSFER = topic_of("Transfer(address,address,uint256)")  # ERC-20 and, with a fourth topic, ERC-721
TRANSFER_SINGLE = topic_of("TransferSingle(address,address,address,uint256,uint256)")  # ERC-1155
TRANSFER_BATCH = topic_of("TransferBatch(address,address,address,uint256[],uint256[])")
APPROVAL = topic_of("Approval(address,address,uint256)")
APPROVAL_FOR_ALL = topic_of("ApprovalForAll(address,address,bool)")
_BATCH = signature("batch(uint256[],uint256[])").arguments
_EVM_ADDRESS = re.compile(r"0x[0-9a-f]{40}\Z")


class Log(Protocol):
    """A log of either family: topics and data as hex, with or without 0x."""

    @property
    def address(self) -> str: ...
    @property
    def topics(self) -> Sequence[str]: ...
    @property
    def data(self) -> str: ...


def evm_address(text: str) -> str:
    """Lower case. Raises ValueError for what is no address."""
    lower = text.lower()
    if not _EVM_ADDRESS.match(lower):
        raise ValueError("no address")
    return lower


def decode_logs(
    logs: Iterable[Log], *, address: Callable[[str], str] = evm_address
) -> tuple[tuple[Transfer, ...], tuple[Approval, ...]]:
    """Transfers and approvals in the order of the logs.

    address: the family's form of a contract's address or of 0x and 40 hex digits; it raises ValueError for what is none. ERC-721: amount 1
    and the token's id. Taking back an approval for all is not an approval and is left out; an ERC-20 approval of 0 is in, with amount 0.
    """
    transfers: list[Transfer] = []
    approvals: list[Approval] = []
    for log in logs:
        try:
            found = _read(log, address)
        except ValueError:
            continue
        for one in found:
            if isinstance(one, Transfer):
                transfers.append(one)
            else:
                approvals.append(one)
    return tuple(transfers), tuple(approvals)


def _read(log: Log, address: Callable[[str], str]) -> list[Transfer | Approval]:
    """What one log says; ValueError where it has not the form of its event."""
    words = [_word(t) for t in log.topics]
    data = hex_bytes(log.data)
    if not words or data is None:
        return []
    shape = (words[0].hex(), len(words))
    contract = address(log.address)

    def account(word: bytes) -> str:
        if any(word[:12]):
            raise ValueError("no address")
        return address("0x" + word[12:].hex())

    def moved(sender: bytes, recipient: bytes, amount: int, token_id: int | None = None) -> Transfer:
        return Transfer(
            kind="log", sender=account(sender), recipient=account(recipient), amount=amount, contract=contract, token_id=token_id
        )

    if shape == (TRANSFER, 3):
        return [moved(words[1], words[2], _number(data))]
    if shape == (TRANSFER, 4) and not data:
        return [moved(words[1], words[2], 1, int.from_bytes(words[3], "big"))]
    if shape == (TRANSFER_SINGLE, 4) and len(data) == 64:
        return [moved(words[2], words[3], _number(data[32:]), _number(data[:32]))]
    if shape == (TRANSFER_BATCH, 4):
        return [moved(words[2], words[3], amount, token_id) for token_id, amount in _batch(data)]
    if shape == (APPROVAL, 3):
        return [Approval(contract=contract, owner=account(words[1]), spender=account(words[2]), amount=_number(data))]
    if shape == (APPROVAL_FOR_ALL, 3) and _number(data) == 1:
        return [Approval(contract=contract, owner=account(words[1]), spender=account(words[2]), amount=None, for_all=True)]
    return []


def _word(topic: str) -> bytes:
    data = hex_bytes(topic)
    if data is None or len(data) != 32:
        raise ValueError("no topic")
    return data


def _number(data: bytes) -> int:
    if len(data) != 32:
        raise ValueError("no single number")
    return int.from_bytes(data, "big")


def _batch(data: bytes) -> list[tuple[int, int]]:
    """(id, amount) of each token moved."""
    try:
        ids, amounts = decode(_BATCH, data)
    except Misfit as error:
        raise ValueError("no batch") from error
    if not isinstance(ids, list) or not isinstance(amounts, list) or len(ids) != len(amounts):
        raise ValueError("no batch")
    pairs = zip(ids, amounts, strict=True)
    return [(token_id, amount) for token_id, amount in pairs if isinstance(token_id, int) and isinstance(amount, int)]
