"""The authorizations of a type 4 transaction (EIP-7702): who lets which contract act for an account, and whether it took effect.

A node skips an authorization that does not fit (another chain, a number that is not the account's, an account with code) without failing the
transaction, so only the code of the account afterwards tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import rlp
from eth_keys.datatypes import Signature
from eth_keys.exceptions import BadSignature
from eth_utils.crypto import keccak
from eth_utils.exceptions import ValidationError

from chains.errors import BadAnswer
from chains.evm.read import address, fields, quantity
from chains.facts import Authorization, EvmTransaction

_MAGIC = b"\x05"  # EIP-7702: keccak256(0x05 || rlp([chain_id, address, nonce]))
_MOST = 8  # accounts looked at; each costs three calls
_MOST_TUPLES = (
    64  # whose signer is worked out; of a longer list nothing is said, for the last of an account is the one that counts
)


def read_authorizations(t: EvmTransaction) -> tuple[Authorization, ...]:
    """Those whose signature tells the account, in their order, of the first eight accounts. One account may have several: each that takes effect
    raises its number, and the last of those stays."""
    listed = t.authorization_list or ()
    if len(listed) > _MOST_TUPLES:
        return ()
    accounts: set[str] = set()
    found: list[Authorization] = []
    for raw in listed:
        try:
            one = _read(fields(raw))
        except BadAnswer:
            continue
        if one is not None and (one.authority in accounts or len(accounts) < _MOST):
            accounts.add(one.authority)
            found.append(one)
    return tuple(found)


def _read(raw: Mapping[str, Any]) -> Authorization | None:
    chain_id, contract, nonce = quantity(raw.get("chainId")), address(raw.get("address")), quantity(raw.get("nonce"), 2**64)
    odd, r, s = quantity(raw.get("yParity", raw.get("v")), 256), quantity(raw.get("r")), quantity(raw.get("s"))
    signed = cast("bytes", rlp.encode([chain_id, bytes.fromhex(contract[2:]), nonce]))  # pyright: ignore[reportUnknownMemberType]  # rlp is not typed
    try:
        key = Signature(vrs=(odd, r, s)).recover_public_key_from_msg_hash(keccak(_MAGIC + signed))
    except (BadSignature, ValidationError, ValueError):
        return None
    return Authorization(authority=key.to_address().lower(), contract=contract, chain_id=chain_id, nonce=nonce)
