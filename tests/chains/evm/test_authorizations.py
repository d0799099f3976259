"""The list of a type 4 transaction (EIP-7702), signed by real keys."""

from __future__ import annotations

from typing import Any

from eth_account import Account
from eth_account.signers.local import LocalAccount

from chains.evm.authorizations import read_authorizations
from chains.facts import EvmTransaction

PEOPLE: list[LocalAccount] = [Account.from_key(bytes([n]) * 32) for n in range(1, 12)]
A, B = "0x" + "1a" * 20, "0x" + "2b" * 20


def entry(who: LocalAccount, contract: str, nonce: int, chain: int = 1) -> dict[str, Any]:
    signed: Any = who.sign_authorization({"chainId": chain, "address": contract, "nonce": nonce})
    return {
        "chainId": hex(chain),
        "address": contract,
        "nonce": hex(nonce),
        "yParity": hex(signed.y_parity),
        "r": hex(signed.r),
        "s": hex(signed.s),
    }


def read(*entries: Any) -> list[tuple[str, str, int]]:
    t = EvmTransaction(hash="0x" + "11" * 32, type=4, sender=A, to=A, nonce=0, gas=1, authorization_list=tuple(entries))
    return [(a.authority, a.contract, a.nonce) for a in read_authorizations(t)]


def test_all_of_an_account_are_kept_in_their_order() -> None:
    who = PEOPLE[0].address.lower()
    assert read(entry(PEOPLE[0], A, 4), entry(PEOPLE[0], B, 5)) == [(who, A, 4), (who, B, 5)]


def test_of_eight_accounts_and_no_more_but_all_of_theirs() -> None:
    listed = [*(entry(p, A, 0) for p in PEOPLE), entry(PEOPLE[0], B, 1)]
    told = read(*listed)
    assert {who for who, _, _ in told} == {p.address.lower() for p in PEOPLE[:8]}
    assert told[-1] == (PEOPLE[0].address.lower(), B, 1)


def test_what_cannot_be_read_is_left_out_and_a_list_too_long_says_nothing() -> None:
    broken = entry(PEOPLE[1], A, 0) | {"r": "0x0"}
    assert read(broken, "text", entry(PEOPLE[0], A, 0)) == [(PEOPLE[0].address.lower(), A, 0)]
    assert read(*[entry(PEOPLE[0], A, 0)] * 65) == []
