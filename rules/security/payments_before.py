"""To whom a payer had paid before, and whether the recipient of this payment had only been planted among them. For ``security.poisoned_payment`` and
``security.address_poisoning``.

An address is planted by what costs the planter next to nothing: a transfer of zero that a token logs in the payer's name, the log of a token that only bears a
known one's name, or dust that the address itself sends, a hundredth of the payment or less. On the Ethereum family logs of the blocks before tell it, on
Tron an index of the past: of tokens their logs, of TRX the transactions.
Source: knowledge/evm.md 3.J, tron.md A5.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chains.facts import AccountPast, EvmFacts, Facts, Known, PastMovement, PastTransaction, Transfer, TronFacts
from rules.model import Address, Evidence, Moment, seen
from rules.predicates import token_amount, tron_receipt, tron_transaction
from rules.security.lookalikes import look_alike
from rules.succeeded.arrival import same

_LITTLE = 100  # times less than the payment


@dataclass(frozen=True, slots=True)
class MeantInstead:
    """The address that was really paid before and that the recipient resembles."""

    address: str
    evidence: tuple[Evidence, ...]


def meant_instead(facts: Facts, paid: Transfer) -> MeantInstead | None:
    """None where the recipient was not planted, had really been paid before, or resembles nobody who was; and where no history is known."""
    if facts.evm is not None:
        return _evm(facts, facts.evm, paid)
    if facts.tron is None:
        return None
    return _tron_coins(facts.tron, paid) if paid.contract is None else _tron_tokens(facts, facts.tron, paid)


def _resembled(real: Iterable[str], recipient: str) -> str | None:
    known = sorted(set(real))
    if any(same(r, recipient) for r in known):
        return None
    return next((r for r in known if look_alike(r, recipient)), None)


def really_paid(facts: Facts, account: str) -> frozenset[str] | None:
    """Tron: to whom this account had paid TRX or a token of the registry before the transaction's block, as far as an index of its past was asked
    for. None: it was not, or did not answer."""
    tron, network = facts.tron, facts.network
    receipt = tron_receipt(tron) if tron is not None else None
    if tron is None or network is None or receipt is None:
        return None
    if isinstance(tron.token_past, Known) and tron.token_past.value.account == account:
        known = {t.contract for t in network.tokens}
        return frozenset(
            e.recipient
            for e in tron.token_past.value.entries
            if e.kind == "transfer" and e.sender == account and e.amount > 0 and e.contract in known
            if e.moment_ms < receipt.block_time_ms
        )
    if isinstance(tron.past, Known) and tron.past.value.account == account:
        return frozenset(e.to for e in _coins(tron.past.value, receipt.block_time_ms) if e.owner == account and e.to is not None)
    return None


def _coins(past: AccountPast, before_ms: int) -> list[PastTransaction]:
    return [
        e
        for e in past.entries
        if e.contract_type == "TransferContract" and e.succeeded and e.amount > 0 and e.moment_ms < before_ms
    ]


def _evm(facts: Facts, evm: EvmFacts, paid: Transfer) -> MeantInstead | None:
    if not isinstance(evm.recent_recipients, Known):
        return None
    recent, got = evm.recent_recipients.value, evm.got_from_recipient
    dust = got.value if isinstance(got, Known) and got.value * _LITTLE <= paid.amount else 0
    planted = dust > 0 or any(same(r.address, paid.recipient) and not r.paid for r in recent)
    meant = _resembled((r.address for r in recent if r.paid), paid.recipient) if planted else None
    if meant is None:
        return None
    evidence = (seen("paid_before", evm.recent_recipients, Address(meant)),)
    if dust > 0:
        evidence += (seen("dust_from_recipient", got, token_amount(facts, paid.contract or "", dust) or dust),)
    return MeantInstead(meant, evidence)


def _tron_tokens(facts: Facts, tron: TronFacts, paid: Transfer) -> MeantInstead | None:
    receipt, past, network = tron_receipt(tron), tron.token_past, facts.network
    if receipt is None or network is None or not isinstance(past, Known) or past.value.account != paid.sender:
        return None
    known = {t.contract for t in network.tokens} | {paid.contract}
    before = [e for e in past.value.entries if e.kind == "transfer" and e.moment_ms < receipt.block_time_ms]
    planted = [
        e
        for e in before
        if (e.sender, e.recipient) == (paid.sender, paid.recipient) and (e.amount == 0 or e.contract not in known)
    ] + [
        e
        for e in before
        if (e.sender, e.recipient) == (paid.recipient, paid.sender)
        and (e.contract not in known or (e.contract == paid.contract and e.amount * _LITTLE <= paid.amount))
    ]
    real = (e.recipient for e in before if e.sender == paid.sender and e.amount > 0 and e.contract in known)
    meant = _resembled(real, paid.recipient) if planted else None
    if meant is None:
        return None
    return MeantInstead(meant, (seen("paid_before", past, Address(meant)), seen("planted_at", past, _first(planted))))


def _tron_coins(tron: TronFacts, paid: Transfer) -> MeantInstead | None:
    body, receipt, past = tron_transaction(tron), tron_receipt(tron), tron.past
    if body is None or receipt is None or not isinstance(past, Known) or past.value.account != paid.sender:
        return None
    before = _coins(past.value, receipt.block_time_ms)
    planted = [e for e in before if (e.owner, e.to) == (paid.recipient, paid.sender) and e.amount * _LITTLE <= paid.amount]
    real = (e.to for e in before if e.owner == paid.sender and e.to is not None)
    meant = _resembled(real, paid.recipient) if planted else None
    if meant is None:
        return None
    return MeantInstead(meant, (seen("paid_before", past, Address(meant)), seen("planted_at", past, _first(planted))))


def _first(planted: Sequence[PastMovement] | Sequence[PastTransaction]) -> Moment:
    return Moment.of(min(e.moment_ms for e in planted) / 1000)
