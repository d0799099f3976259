"""The address that the user sent from takes no part in this transaction: it is another one's.

Condition: successful, and the user's own sender address, of this network's family, occurs nowhere in it: not as its sender, recipient or contract, in no call data,
log or transfer, not in the coins moved inside the call either; nor does the recipient that the user names, where one is named.
Strong: consensus data, but a contract may act for an account that it does not name. Likely for a call on Tron, whose nodes need not keep what moves inside. Not applicable where the coins moved inside are not known.
Never: "lost", "not sent". Source: knowledge/evm.md 3.H.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, evm_receipt, evm_transaction, tron_receipt, tron_transaction
from rules.succeeded.arrival import same, sender_of

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def check(facts: Facts) -> Finding | None:
    stated, signer, family = facts.question.sender, sender_of(facts), facts.evm or facts.tron
    if stated is None or signer is None or family is None or _hex(facts, stated) is None:
        return None
    if any(_takes_part(facts, a) for a in (stated, facts.question.recipient) if a is not None):
        return None
    return RULE.fires(
        Confidence.LIKELY if _may_hide(facts) else Confidence.STRONG,
        seen("signer_differs", family.transaction, Address(signer)),
        stated=Address(stated),
        signer=Address(signer),
    )


def _may_hide(facts: Facts) -> bool:
    body = tron_transaction(facts.tron) if facts.tron else None
    return body is not None and body.contract_type == "TriggerSmartContract"


def _takes_part(facts: Facts, address: str) -> bool:
    named, raw = _evm(facts) if facts.evm is not None else _tron(facts)
    digits = _hex(facts, address)
    return any(same(n, address) for n in named) or (digits is not None and any(digits in text.lower() for text in raw))


def _hex(facts: Facts, address: str) -> str | None:
    """The 40 hex digits by which call data and logs name it; None where it is no address of this family."""
    if facts.evm is not None:
        return address[2:].lower() if address.startswith("0x") and len(address) == 42 else None
    if len(address) != 34 or not address.startswith("T") or any(c not in _BASE58 for c in address):
        return None
    number = 0
    for c in address:
        number = number * 58 + _BASE58.index(c)
    return f"{number:050x}"[2:42]  # without the leading 41 and the checksum


def _evm(facts: Facts) -> tuple[list[str | None], list[str]]:
    tx, receipt, evm = evm_transaction(facts), evm_receipt(facts), facts.evm
    assert evm is not None and tx is not None
    moved = (*evm.transfers, *evm.internal_transfers.value)
    named = [tx.sender, tx.to, receipt.contract_address if receipt else None, *(a.authority for a in evm.authorizations)]
    named += [a for t in moved for a in (t.sender, t.recipient, t.contract)]
    logs = receipt.logs if receipt else ()
    return named, [tx.input, *(t for log in logs for t in (log.address, *log.topics, log.data))]


def _tron(facts: Facts) -> tuple[list[str | None], list[str]]:
    tron = facts.tron
    assert tron is not None
    body, receipt = tron_transaction(tron), tron_receipt(tron)
    assert body is not None
    named = [
        body.owner,
        body.to,
        body.contract_address,
        *(a for t in tron.transfers for a in (t.sender, t.recipient, t.contract)),
    ]
    logs, inside = (receipt.logs, receipt.internal) if receipt else ((), ())
    named += [a for i in inside for a in (i.sender, i.recipient)]
    return named, [body.data, *(t for log in logs for t in (*log.topics, log.data))]


RULE = Rule(
    code="succeeded.unrelated_to_user",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.INTERNAL_TRANSFERS,
    rank=Rank.ELSEWHERE,
    order=40,
    actions=("find_hash_in_wallet",),
    tier="full",
    check=check,
)
