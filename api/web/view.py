"""From a diagnosis to what its page shows: figures for people, parties, links that the registry makes, and nothing that is not in it.

A stored link is not trusted: every link is made again from the network's file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from eth_utils.address import is_address, to_checksum_address

from api.web.wording import words
from chains.networks.addresses import is_evm_address, is_tron_address
from chains.networks.model import Network
from chains.networks.registry import Registry
from rules.model import Location, Severity
from txdiag import figures, texts
from txdiag.answer import Cause, Diagnosis, MethodOut, TransactionOut, TransferOut

SHOWN_TRANSFERS = 8
Tone: TypeAlias = Literal["good", "bad", "waiting", "plain"]
_GONE = frozenset({Location.LOST, Location.AT_THIRD_PARTY, Location.AT_RISK})
_SERIOUS = frozenset({Severity.HIGH, Severity.CRITICAL})
_TRON_TRANSFERS = frozenset({"TransferContract", "TransferAssetContract"})
_TRON_FEES = frozenset({"energy", "bandwidth"})
_UNITS = (("days", 86_400), ("hours", 3_600), ("minutes", 60))


def figure(decimal: str) -> str:
    """An exact decimal string as people read it: thousands separated, at most six significant decimals."""
    whole, _, part = decimal.partition(".")
    return figures.shown(int(whole + part), len(part), exact=False)


def duration(seconds: float, locale: str) -> str:
    """A length of time the reader can use; counted as in the answers themselves."""
    whole = max(1, round(seconds))
    for unit, size in _UNITS:
        if whole >= 2 * size or (unit == "minutes" and whole >= 90):
            return texts.shared(f"duration-{unit}", locale, {"n": str(round(whole / size))})
    return texts.shared("duration-seconds", locale, {"n": str(whole)})


def written(address: str) -> str:
    """One form for one address, so that two can be compared: on EVM the one with the checksum's capitals (EIP-55)."""
    return to_checksum_address(address) if is_address(address) else address


def grouped(value: str) -> list[str]:
    """An address or hash in groups that two eyes can compare; joined they are the value again. Nothing is left out: look-alikes
    agree at both ends."""
    head = value[:2] if value.startswith("0x") else ""
    digits, size = value[len(head) :], 8 if len(value) > 60 else 4
    groups = [digits[at : at + size] for at in range(0, len(digits), size)]
    return [head, *groups] if head else groups


@dataclass(frozen=True, slots=True)
class Money:
    """figure None: the decimals are not known. genuine: None for coins, False where the symbol is the contract's own word."""

    figure: str | None
    symbol: str
    genuine: bool | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """An address on the page. role: which label it gets. url: only ever the registry's."""

    role: Literal["sender", "recipient", "contract", "concerns", "token"]
    address: str
    url: str | None
    host: str


@dataclass(frozen=True, slots=True)
class Movement:
    money: Money
    sender: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Facts:
    """The transaction for its reader."""

    network: str
    testnet: bool
    hash: str
    url: str | None
    host: str
    money: Money | None
    parties: list[Party]
    time: datetime | None
    ago: str | None
    state: str  # which message
    confirmations: int | None
    fee: Money | None
    fee_parts: list[tuple[str, Money]]  # which message; empty where there is but one
    movements: list[Movement]
    more_movements: int


@dataclass(frozen=True, slots=True)
class Page:
    """What the answer's template shows besides the diagnosis itself."""

    tone: Tone
    who: str  # which message
    facts: Facts | None
    security: list[Cause]
    others: list[Cause]
    recheck: str | None
    chain_texts: list[str]
    searched: list[tuple[str, str]]  # network, which message
    explorer: dict[str | None, str | None]  # of every value of the evidence, the page of the explorer where it is an address


def page_of(diagnosis: Diagnosis, registry: Registry, locale: str, *, links: bool = True) -> Page:
    """Also for a diagnosis that was stored by an older version: nothing is looked up that may have gone. links False: no explorer knows
    the transaction (the demo's)."""
    network = registry.get(diagnosis.network.slug) if diagnosis.network else None
    return Page(
        tone=tone_of(diagnosis),
        who="nobody-lost"
        if diagnosis.cause.fixable_by == "nobody" and diagnosis.funds.location in _GONE
        else diagnosis.cause.fixable_by,
        facts=_facts(diagnosis, network, locale, links=links),
        security=[f for f in diagnosis.findings if _is_security(f)],
        others=[f for f in diagnosis.findings if not _is_security(f)],
        recheck=None if diagnosis.recheck_after_s is None else duration(diagnosis.recheck_after_s, locale),
        chain_texts=list(dict.fromkeys(u.text for u in diagnosis.untrusted)),
        explorer=_explorer(diagnosis, network if links else None),
        searched=[(_name(registry, s.network, locale), f"search-{s.result.value}") for s in diagnosis.searched],
    )


def _explorer(diagnosis: Diagnosis, network: Network | None) -> dict[str | None, str | None]:
    """Links that the registry makes; on the page they stand beside the transaction's own, so without a transaction there are none."""
    values = {item.value for cause in (diagnosis.cause, *diagnosis.findings) for item in cause.evidence}
    if network is None or diagnosis.transaction is None:
        return dict.fromkeys(values)
    return {value: network.address_url(value) if value is not None and _is_address(value) else None for value in values}


def _is_address(value: str) -> bool:
    return is_evm_address(value) or is_tron_address(value)


def _is_security(finding: Cause) -> bool:
    return finding.code.startswith("security.")


def _name(registry: Registry, slug: str, locale: str) -> str:
    found = registry.get(slug)
    return found.name(locale) if found else slug


def tone_of(diagnosis: Diagnosis) -> Tone:
    """Green, red or amber: how the verdict looks."""
    if diagnosis.funds.location in _GONE or diagnosis.cause.severity in _SERIOUS:
        return "bad"
    if _is_security(diagnosis.cause):
        return "waiting"
    match diagnosis.status:
        case "failed" | "dropped":
            return "bad"
        case "succeeded":
            return "good"
        case "pending" | "included_outcome_unknown" | "unavailable":
            return "waiting"
        case _:
            return "plain"


# --- the transaction --------------------------------------------------------------------------------------------------------


def _facts(diagnosis: Diagnosis, network: Network | None, locale: str, *, links: bool) -> Facts | None:
    tx, said = diagnosis.transaction, diagnosis.network
    if tx is None or said is None:
        return None
    shows = network if links else None
    url = shows.transaction_url(tx.hash) if shows else None
    time = tx.block.time if tx.block else None
    shown = _worth_showing(tx)
    fee = tx.fee.paid if tx.fee else None
    return Facts(
        network=network.name(locale) if network else said.name,
        testnet=said.testnet,
        hash=tx.hash,
        url=url,
        host=_host(url),
        money=_money(diagnosis, tx, network),
        parties=[_party(role, address, shows) for role, address in _roles(tx)],
        time=time,
        ago=None if time is None or diagnosis.as_of <= time else duration((diagnosis.as_of - time).total_seconds(), locale),
        state=f"finality-{tx.block.finality if tx.block else 'pending'}" if diagnosis.status != "dropped" else "status-dropped",
        confirmations=tx.block.confirmations if tx.block and tx.block.finality in ("unsafe", "safe") else None,
        fee=Money(figure(fee.amount), fee.symbol or "") if fee and fee.amount is not None else None,
        fee_parts=_fee_parts(tx),
        movements=[_movement(t) for t in shown[:SHOWN_TRANSFERS]],
        more_movements=max(0, len(shown) - SHOWN_TRANSFERS),
    )


def _money(diagnosis: Diagnosis, tx: TransactionOut, network: Network | None) -> Money | None:
    """What was to be moved: as the answer's first sentence has it, else what moved, else the coins sent along."""
    funds = diagnosis.funds
    if funds.amount is not None and funds.symbol:
        return Money(figure(funds.amount), funds.symbol, _genuine(funds.contract, network))
    if len(tx.transfers) == 1 and tx.transfers[0].symbol:
        return _movement(tx.transfers[0]).money
    if tx.value is not None and tx.value.amount not in (None, "0"):
        return Money(figure(tx.value.amount), tx.value.symbol or "")
    return None


def _genuine(contract: str | None, network: Network | None) -> bool | None:
    if contract is None or network is None:
        return None
    return any(token.contract.lower() == contract.lower() for token in network.tokens)


def _roles(tx: TransactionOut) -> Iterable[tuple[Literal["sender", "recipient", "contract", "concerns", "token"], str]]:
    sender, recipient = _from_to(tx)
    if sender:
        yield "sender", sender
    if recipient:
        yield "recipient", recipient
    if tx.to is None or (recipient and written(tx.to) == written(recipient)):
        return
    if recipient:
        yield "token", tx.to
    elif tx.method is not None or tx.type == "TriggerSmartContract":
        yield "contract", tx.to
    else:
        yield "concerns", tx.to


def _from_to(tx: TransactionOut) -> tuple[str | None, str | None]:
    """Who pays whom: of a token transfer those that its call names, since the transaction itself goes to the token's contract."""
    if (named := _named(tx.method)) is not None:
        return named[0] or tx.sender, named[1]
    is_coin_transfer = tx.method is None and (tx.type in _TRON_TRANSFERS or (tx.type or "0").isdecimal())
    return tx.sender, tx.to if is_coin_transfer else None


def _named(method: MethodOut | None) -> tuple[str | None, str] | None:
    values = [argument.get("value", "") for argument in method.arguments] if method else []
    match (method.name if method else None), values:
        case "transfer(address,uint256)", [recipient, _]:
            return None, recipient
        case "transferFrom(address,address,uint256)", [sender, recipient, _]:
            return sender, recipient
        case _:
            return None


def _fee_parts(tx: TransactionOut) -> list[tuple[str, Money]]:
    if tx.fee is None or (len(tx.fee.parts) < 2 and not any(part.kind in _TRON_FEES for part in tx.fee.parts)):
        return []
    return [(part.kind, Money(figure(part.amount), tx.fee.paid.symbol or "")) for part in tx.fee.parts]


def _worth_showing(tx: TransactionOut) -> list[TransferOut]:
    """The movements, unless the one there is says no more than amount, sender and recipient above."""
    only = tx.transfers[0] if len(tx.transfers) == 1 else None
    if only and (written(only.sender), written(only.to)) == tuple(address and written(address) for address in _from_to(tx)):
        return []
    return tx.transfers


def _movement(transfer: TransferOut) -> Movement:
    shown = None if transfer.amount is None else figure(transfer.amount)
    return Movement(Money(shown, transfer.symbol or "", transfer.genuine), written(transfer.sender), written(transfer.to))


def _party(role: Literal["sender", "recipient", "contract", "concerns", "token"], address: str, network: Network | None) -> Party:
    url = network.address_url(address) if network else None
    return Party(role, written(address), url, _host(url))


def _host(url: str | None) -> str:
    return (urlsplit(url).hostname or "") if url else ""


def moment(value: datetime) -> str:
    """Exact, for every reader the same; the page's script adds the reader's own time."""
    return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def area_of(code: str, locale: str) -> str:
    try:
        return words(f"area-{code.partition('.')[0]}", locale)
    except texts.TextMissing:
        return words("area-other", locale)
