"""Signed Ethereum transactions: legacy, EIP-155, EIP-2930, EIP-1559, EIP-4844 (with and without its blobs) and EIP-7702.

A text passes only where its whole structure is that of a signed transaction; the hash is then certain. The sender is known only
where the signature recovers under the rules that nodes apply (EIP-2: low s).
"""

from __future__ import annotations

from eth_keys.datatypes import Signature
from eth_keys.exceptions import BadSignature
from eth_utils.crypto import keccak
from eth_utils.exceptions import ValidationError

from chains.facts import SignedTransaction, content_of
from txdiag.reading import rlp

_CURVE_ORDER = 0xFFFFFFFF_FFFFFFFF_FFFFFFFF_FFFFFFFE_BAAEDCE6_AF48A03B_BFD25E8C_D0364141
_BLOB_BYTES, _COMMITMENT_BYTES, _PROOF_BYTES = 131_072, 48, 48  # EIP-4844


def _sender(signed_hash: bytes, odd: int, r: int, s: int) -> str | None:
    if not (0 < r < _CURVE_ORDER and 0 < s <= _CURVE_ORDER // 2):
        return None
    try:
        key = Signature(vrs=(odd, r, s)).recover_public_key_from_msg_hash(signed_hash)
    except (BadSignature, ValidationError, ValueError):
        return None
    return key.to_address()


def _signature(v: rlp.Item, r: rlp.Item, s: rlp.Item, bits: int) -> tuple[int, int, int]:
    """The three numbers. Raises NotRlp where r or s is empty: then it is an unsigned transaction."""
    numbers = v.number(bits), r.number(256), s.number(256)
    if not (numbers[1] and numbers[2]):
        raise rlp.NotRlp
    return numbers


def _check_call(gas: rlp.Item, to: rlp.Item, value: rlp.Item, data: rlp.Item, *, may_create: bool) -> None:
    gas.number(64)
    to.bytes_of(*((0, 20) if may_create else (20,)))
    value.number(256)
    data.bytes_of()


def _check_access_list(access: rlp.Item) -> None:
    for entry in access.items():
        account, keys = entry.items(2)
        account.bytes_of(20)
        for key in keys.items():
            key.bytes_of(32)


def _check_authorizations(authorizations: rlp.Item) -> None:
    for entry in authorizations.items():
        chain, account, nonce, odd, r, s = entry.items(6)
        account.bytes_of(20)
        for number, bits in ((chain, 256), (nonce, 64), (odd, 8), (r, 256), (s, 256)):
            number.number(bits)


def _legacy(raw: bytes) -> SignedTransaction:
    fields = rlp.read(raw).items(9)
    nonce, price = fields[0].number(64), fields[1]
    price.number(256)
    _check_call(*fields[2:6], may_create=True)
    v, r, s = _signature(*fields[6:], bits=256)
    if v in (27, 28):
        chain, odd, tail = None, v - 27, list[bytes]()
    elif v >= 35:
        chain, odd = divmod(v - 35, 2)
        tail = [rlp.encode_number(chain), b"\x80", b"\x80"]  # EIP-155
    else:
        raise rlp.NotRlp
    signed_hash = keccak(rlp.encode_list([field.raw for field in fields[:6]] + tail))
    return _transaction(raw, _sender(signed_hash, odd, r, s), nonce, chain, *fields[3:6])


def _transaction(
    raw: bytes, sender: str | None, nonce: int, chain: int | None, to: rlp.Item, value: rlp.Item, data: rlp.Item
) -> SignedTransaction:
    recipient = to.bytes_of()
    content = content_of("0x" + recipient.hex() if recipient else None, value.number(256), "0x" + data.bytes_of().hex())
    return SignedTransaction(family="evm", hash=keccak(raw).hex(), sender=sender, nonce=nonce, chain_id=chain, content=content)


def _typed(kind: int, raw: bytes, body: rlp.Item) -> SignedTransaction:
    fields = body.items({1: 11, 2: 12, 3: 14, 4: 13}[kind])
    chain, nonce = fields[0].number(256), fields[1].number(64)
    fields[2].number(256)
    rest = fields[3:-3]
    if kind > 1:  # tip and fee cap instead of a gas price
        rest.pop(0).number(256)
    _check_call(*rest[:4], may_create=kind < 3)
    _check_access_list(rest[4])
    if kind == 3:
        rest[5].number(256)
        for versioned_hash in rest[6].items():
            versioned_hash.bytes_of(32)
    if kind == 4:
        _check_authorizations(rest[5])
    odd, r, s = _signature(*fields[-3:], bits=8)
    if odd > 1:
        raise rlp.NotRlp
    signed_hash = keccak(bytes([kind]) + rlp.encode_list([field.raw for field in fields[:-3]]))
    return _transaction(raw, _sender(signed_hash, odd, r, s), nonce, chain, *rest[1:4])


def _without_blobs(body: rlp.Item) -> rlp.Item:
    """The transaction inside EIP-4844's network form, or EIP-7594's, which has a version. Raises NotRlp where the parts do not fit."""
    parts = body.items(4, 5, 14)
    if len(parts) == 14:
        return body
    if len(parts) == 5 and parts.pop(1).bytes_of(1) != b"\x01":
        raise rlp.NotRlp
    transaction, *sidecar = parts
    blobs, commitments, proofs = (part.items() for part in sidecar)
    if len(blobs) != len(commitments) or not blobs or len(proofs) % len(blobs):
        raise rlp.NotRlp
    for group, size in ((blobs, _BLOB_BYTES), (commitments, _COMMITMENT_BYTES), (proofs, _PROOF_BYTES)):
        for entry in group:
            entry.bytes_of(size)
    return transaction


def read_evm(raw: bytes) -> SignedTransaction | None:
    """The signed transaction that the bytes are, or None."""
    try:
        if raw[:1] >= b"\xc0":
            return _legacy(raw)
        kind = raw[0] if raw else 0
        if kind not in (1, 2, 3, 4):
            return None
        body = rlp.read(raw[1:])
        if kind == 3:
            body = _without_blobs(body)
        return _typed(kind, raw[:1] + body.raw, body)
    except rlp.NotRlp:
        return None
