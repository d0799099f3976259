"""A payment that arrived on another network than the one that was named: who can use it there. One decision for ``network.address_on_other_chain`` and
``network.contract_recipient_wrong_chain``.

An ordinary account is the same on every network of the Ethereum family: its key rules it everywhere. A contract is only where it was put, so an address that is
a contract on the named network and nothing on this one may have nobody who can use it here (knowledge/evm.md 3.B). So it is with the address of a known token of
another network, whatever was named: its contract has no key. A delegated account (EIP-7702) has code
and is an ordinary account all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from chains.facts import CodeElsewhere, Fact, Facts, Transfer
from rules.account.delegation import delegated_to
from rules.predicates import Intent, by_the_protocol, intent
from rules.succeeded.arrival import burnt, fulfilled, impersonates, same, sender_of


@dataclass(frozen=True, slots=True)
class Stranded:
    """account: no contract here nor there. contract: one there, nothing here. token: that one is a token's, by the registry."""

    kind: Literal["account", "contract", "token"]
    meant: Intent
    done: Transfer
    here: Fact[str]
    there: CodeElsewhere


def stranded(facts: Facts) -> Stranded | None:
    """None where nothing was named that does not hold it, where nothing arrived, or where a contract is at the address here. Raises FactMissing where
    a node did not say what is at the address."""
    if facts.evm is None or not facts.elsewhere or by_the_protocol(facts):
        return None
    meant = intent(facts)
    there = _telling(facts.elsewhere)
    done = fulfilled(facts, meant)
    if done is None or not same(done.recipient, there.address) or impersonates(facts, meant.contract):
        return None
    if burnt(done.recipient) or same(done.recipient, sender_of(facts)) or same(done.recipient, meant.contract):
        return None
    here = facts.evm.beneficiary_code if meant.kind == "token" else facts.evm.recipient_code
    if not _ordinary(here.value):
        return None
    if there.token is not None and here.value == "0x":
        return Stranded("token", meant, done, here, there)
    return Stranded("account" if _ordinary(there.code.value) else "contract", meant, done, here, there)


def _telling(elsewhere: tuple[CodeElsewhere, ...]) -> CodeElsewhere:
    """A known token goes before a contract, and one contract among several named networks before all that have none."""
    token = next((e for e in elsewhere if e.token is not None), None)
    return token or next((e for e in elsewhere if not _ordinary(e.code.value)), elsewhere[0])


def _ordinary(code: str) -> bool:
    return code == "0x" or delegated_to(code) is not None
