"""Signed Tron transactions: protobuf bytes, and the JSON form of the node's HTTP interface.

The id is SHA-256 of the bytes of ``raw_data`` (java-tron, TransactionCapsule.getTransactionId), so it is certain where those
bytes are at hand.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from eth_keys.datatypes import Signature
from eth_keys.exceptions import BadSignature
from eth_utils.crypto import keccak
from eth_utils.exceptions import ValidationError

from chains.errors import BadAnswer
from chains.facts import SignedTransaction
from chains.json_limits import loads_bounded
from txdiag.reading.addresses import normal_address, tron_base58

# Field numbers of java-tron's protocol/src/main/protos/core/Tron.proto
_TRANSACTION_RAW, _TRANSACTION_SIGNATURE, _TRANSACTION_RESULT = 1, 2, 5
_REF_BLOCK_BYTES, _REF_BLOCK_HASH, _EXPIRATION, _CONTRACT, _TIMESTAMP = 1, 4, 8, 11, 14
_RAW_FIELDS = {1: 2, 3: 0, 4: 2, 8: 0, 9: 2, 10: 2, 11: 2, 12: 2, 14: 0, 18: 0}  # number -> wire type
_PERMISSION = 5  # of the contract: Permission_id
_OWNER_IN_SECOND_FIELD = (2, 10, 19)  # TransferAssetContract, AccountUpdateContract, SetAccountIdContract; elsewhere the first
_MOST_FIELDS = 64
_SIGNATURE_BYTES = 65
_SIGNATURE_HEX = re.compile(r"(?:0x)?[0-9a-fA-F]{130,136}")
_HEX = re.compile(r"(?:0x)?((?:[0-9a-fA-F]{2})+)")
_ID = re.compile(r"[0-9a-fA-F]{64}")

_STRAIGHT_QUOTES = {0x201C: '"', 0x201D: '"'}

_Fields = list[tuple[int, int, int | bytes]]


class _NotProtobuf(ValueError):
    pass


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    for place in range(at, min(at + 10, len(data))):
        number |= (data[place] & 0x7F) << shift
        if data[place] < 0x80:
            return number, place + 1
        shift += 7
    raise _NotProtobuf


def _fields(data: bytes) -> _Fields:
    """(number, wire type, value) of a message. Raises _NotProtobuf."""
    found: _Fields = []
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, wire = key >> 3, key & 7
        value: int | bytes
        if wire == 0:
            value, at = _varint(data, at)
        elif wire == 2:
            length, at = _varint(data, at)
            value = data[at : at + length]
            if len(value) != length:
                raise _NotProtobuf
            at += length
        else:
            raise _NotProtobuf
        found.append((number, wire, value))
        if not number or len(found) > _MOST_FIELDS:
            raise _NotProtobuf
    return found


def _bytes(fields: _Fields, number: int) -> list[bytes]:
    return [value for key, _, value in fields if key == number and isinstance(value, bytes)]


def _number(fields: _Fields, number: int) -> int:
    return next((value for key, _, value in reversed(fields) if key == number and isinstance(value, int)), 0)


def _owner(contract: bytes) -> str | None:
    fields = _fields(contract)
    parameter = _bytes(fields, 2)
    if len(parameter) != 1:
        raise _NotProtobuf
    value = _bytes(_fields(parameter[0]), 2)
    if len(value) != 1:
        raise _NotProtobuf
    owner = _bytes(_fields(value[0]), 2 if _number(fields, 1) in _OWNER_IN_SECOND_FIELD else 1)
    return tron_base58(owner[0][1:]) if owner and len(owner[0]) == 21 and owner[0][:1] == b"\x41" else None


def _permission(contract: bytes) -> int:
    return _number(_fields(contract), _PERMISSION)


def _signers(hashed: bytes, signatures: Iterable[bytes]) -> tuple[str, ...]:
    """Whose signatures they are; none where one of them is no signature. The last byte is 0, 1, 27 or 28 (java-tron SignUtils)."""
    found: list[str] = []
    for signature in signatures:
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:64], "big")
        odd = signature[64] - 27 if signature[64] >= 27 else signature[64]
        try:
            key = Signature(vrs=(odd, r, s)).recover_public_key_from_msg_hash(hashed)
        except (BadSignature, ValidationError):
            return ()
        found.append(tron_base58(keccak(key.to_bytes())[12:]))
    return tuple(found)


def _read_raw_data(raw: bytes, signatures: Iterable[bytes]) -> SignedTransaction:
    """What ``raw_data`` says, and who signed it. Raises _NotProtobuf."""
    fields = _fields(raw)
    if any(_RAW_FIELDS.get(number) != wire for number, wire, _ in fields):
        raise _NotProtobuf
    contracts, expiration = _bytes(fields, _CONTRACT), _number(fields, _EXPIRATION)
    reference = _bytes(fields, _REF_BLOCK_BYTES), _bytes(fields, _REF_BLOCK_HASH)
    if len(contracts) != 1 or not expiration or [[len(part) for part in parts] for parts in reference] != [[2], [8]]:
        raise _NotProtobuf
    return SignedTransaction(
        family="tron",
        hash=hashlib.sha256(raw).hexdigest(),
        sender=_owner(contracts[0]),
        expiration_ms=expiration,
        created_ms=_number(fields, _TIMESTAMP) or None,
        permission=_permission(contracts[0]),
        signers=_signers(hashlib.sha256(raw).digest(), signatures),
    )


def read_tron(raw: bytes) -> SignedTransaction | None:
    """The signed transaction that the protobuf bytes are, or None."""
    try:
        fields = _fields(raw)
        if any((number, wire) not in ((1, 2), (2, 2), (5, 2)) for number, wire, _ in fields):
            return None
        bodies, signatures = _bytes(fields, _TRANSACTION_RAW), _bytes(fields, _TRANSACTION_SIGNATURE)
        if len(bodies) != 1 or not signatures or any(len(signature) < _SIGNATURE_BYTES for signature in signatures):
            return None
        return _read_raw_data(bodies[0], signatures)
    except _NotProtobuf:
        return None


def _objects(value: object, depth: int = 3) -> Iterator[Mapping[str, Any]]:
    """The object and those inside it: nodes and wallets wrap the transaction."""
    if isinstance(value, dict):
        table = cast("dict[str, Any]", value)
        yield table
        for inner in table.values() if depth else ():
            yield from _objects(inner, depth - 1)


def _is_signed(table: Mapping[str, Any]) -> bool:
    signatures: object = table.get("signature")
    if not isinstance(signatures, list) or not signatures:
        return False
    return all(isinstance(entry, str) and _SIGNATURE_HEX.fullmatch(entry) for entry in cast("list[object]", signatures))


def _signatures(table: Mapping[str, Any]) -> list[bytes]:
    return [bytes.fromhex(entry.removeprefix("0x")) for entry in cast("list[str]", table["signature"])]


def _positive(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63 else None


def _from_table(table: Mapping[str, Any]) -> SignedTransaction | None:
    """One transaction object. Without the raw bytes its own word for the id is taken."""
    if not _is_signed(table):
        return None
    if "raw_data_hex" in table:
        found = _HEX.fullmatch(str(table["raw_data_hex"]))
        try:
            return _read_raw_data(bytes.fromhex(found[1]), _signatures(table)) if found else None
        except _NotProtobuf:
            return None
    body: object = table.get("raw_data")
    claimed: object = table.get("txID")
    if not isinstance(body, dict) or not isinstance(claimed, str) or not _ID.fullmatch(claimed):
        return None
    data = cast("dict[str, Any]", body)
    expiration = _positive(data.get("expiration"))
    owners = [
        inner["owner_address"]
        for contract in cast("list[object]", data.get("contract") if isinstance(data.get("contract"), list) else [])
        for inner in _objects(contract)
        if isinstance(inner.get("owner_address"), str)
    ]
    if not expiration or len(owners) != 1:
        return None
    return SignedTransaction(
        family="tron",
        hash=claimed.lower(),
        sender=normal_address(owners[0]),
        expiration_ms=expiration,
        created_ms=_positive(data.get("timestamp")),
        permission=_permission_of(data),
    )


def _permission_of(data: Mapping[str, Any]) -> int:
    numbers = (table["Permission_id"] for entry in data["contract"] for table in _objects(entry) if "Permission_id" in table)
    return next((_positive(number) or 0 for number in numbers), 0)


def read_tron_json(text: str) -> SignedTransaction | None:
    """The signed transaction in a JSON object that stands in the text, or None."""
    if "raw_data" not in text:
        return None
    start, end = text.find("{"), text.rfind("}")
    if not 0 <= start < end:
        return None
    try:
        value: object = loads_bounded(text[start : end + 1].translate(_STRAIGHT_QUOTES).encode())
    except BadAnswer:
        return None
    return next((signed for table in _objects(value) if (signed := _from_table(table))), None)
