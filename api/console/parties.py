"""Who takes part in a case, in which role, with the whole address; and which of them could be taken for one another.

Two addresses of a case with the same first and last four characters, as wallets show them, are marked in both places, and the characters that differ are
emphasised. The sender's earlier recipients stand among them where they look like somebody of the case: that is how such a trick works.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from chains.facts import Facts, Known, TronFacts
from chains.networks.model import Network
from rules.predicates import intent, token_symbol
from rules.security.lookalikes import look_alike
from txdiag import figures
from txdiag.answer import Diagnosis

GROUP = 4  # characters
Role: TypeAlias = Literal[
    "sender",
    "recipient",
    "contract",
    "concerns",
    "token",
    "told-sender",
    "told-recipient",
    "moved-from",
    "moved-to",
    "spender",
    "paid-before",
    "planted",
    "seen-before",
]
Piece: TypeAlias = tuple[str, bool]  # characters, and whether they differ from the look-alike's


@dataclass(frozen=True, slots=True)
class Party:
    """groups: the address in groups of four characters, each in pieces. alike: the addresses that it could be taken for. url: only the registry's."""

    address: str
    roles: list[Role]
    groups: list[list[Piece]]
    alike: list[str]
    url: str | None = None

    @property
    def host(self) -> str:
        return (urlsplit(self.url).hostname or "") if self.url else ""


@dataclass(frozen=True, slots=True)
class TokenView:
    """A token of the case. verdict: known (the registry's own contract), unknown, or imitates (it bears the name of a token of the registry, whose
    contract is another: ``real``). calls_itself: the contract's own word."""

    contract: str
    verdict: Literal["known", "unknown", "imitates"]
    symbol: str
    name: str = ""
    calls_itself: str = ""
    real: str = ""
    real_groups: list[list[Piece]] = field(default_factory=list[list[Piece]])


def parties(answer: Diagnosis, facts: Facts | None, network: Network | None, usual: Iterable[tuple[Role, str]]) -> list[Party]:
    """usual: who stands on the customer's page, in its order. network: for links; None where no explorer knows it."""
    roles: dict[str, list[Role]] = {}
    for role, address in (*usual, *_others(answer, facts)):
        known = roles.setdefault(_same(address, roles), [])
        if role not in known and not (role in ("moved-from", "moved-to") and known):
            known.append(role)
    shown = list(roles)
    for address, role in _history(facts):
        if any(look_alike(address, one) for one in shown) and address not in roles:
            roles[address] = [role]
    out: list[Party] = []
    for address, named in roles.items():
        alike = [other for other in roles if look_alike(address, other)]
        url = network.address_url(address) if network else None
        out.append(Party(address, named, grouped(address, alike[0] if alike else None), alike, url))
    return out


def grouped(address: str, other: str | None = None) -> list[list[Piece]]:
    """In groups for the eye. other: a look-alike; what differs from it is emphasised. Case is no difference on the Ethereum family, where it is a
    checksum."""
    theirs = (other or address).ljust(len(address))
    fold = address.startswith("0x")
    differs = [(a.lower() != b.lower()) if fold else (a != b) for a, b in zip(address, theirs, strict=False)]
    marked = list(zip(address, differs, strict=True))
    groups = [marked[at : at + GROUP] for at in range(0, len(marked), GROUP)]
    return [[("".join(c for c, _ in run), key) for key, run in groupby(group, key=lambda entry: entry[1])] for group in groups]


def _same(address: str, known: Iterable[str]) -> str:
    """The address as it is written already, else as wallets write it."""
    written = figures.written(address)
    return next((one for one in known if one == written), written)


def _others(answer: Diagnosis, facts: Facts | None) -> Iterator[tuple[Role, str]]:
    if facts is not None:
        if facts.question.sender:
            yield "told-sender", facts.question.sender
        if facts.question.recipient:
            yield "told-recipient", facts.question.recipient
        family = facts.evm or facts.tron
        for approval in family.approvals if family else ():
            yield "spender", approval.spender
    for moved in answer.transaction.transfers if answer.transaction else []:
        yield "moved-from", moved.sender
        yield "moved-to", moved.to


def _history(facts: Facts | None) -> Iterator[tuple[str, Role]]:
    """Whom the account had to do with before, as logs of the blocks before or an index of the past tell it; more than once where they do."""
    if facts is None:
        return
    if facts.evm is not None and isinstance(facts.evm.recent_recipients, Known):
        for past in facts.evm.recent_recipients.value:
            yield figures.written(past.address), "paid-before" if past.paid else "planted"
    if facts.tron is not None:
        yield from _tron_history(facts, facts.tron)


def _tron_history(facts: Facts, tron: TronFacts) -> Iterator[tuple[str, Role]]:
    """What was really paid first: an address that was paid and planted too had been paid."""
    genuine = {token.contract for token in facts.network.tokens} if facts.network else set[str]()
    found: list[tuple[str, Role]] = []
    if isinstance(tron.token_past, Known):
        account = tron.token_past.value.account
        for one in tron.token_past.value.entries:
            if one.sender != account:
                found.append((one.sender, "seen-before"))
            elif one.kind == "transfer" and one.amount > 0 and one.contract in genuine:
                found.append((one.recipient, "paid-before"))
            else:
                found.append((one.recipient, "planted" if one.amount == 0 else "seen-before"))
    if isinstance(tron.past, Known):
        for entry in tron.past.value.entries:
            own = entry.owner == tron.past.value.account
            other = entry.to if own else entry.owner
            if other is not None:
                paid = own and entry.succeeded and entry.amount > 0 and entry.contract_type == "TransferContract"
                found.append((other, "paid-before" if paid else "seen-before"))
    yield from sorted(found, key=lambda entry: entry[1] != "paid-before")


# --- tokens -------------------------------------------------------------------------------------------------------------------


def tokens(answer: Diagnosis, facts: Facts | None) -> list[TokenView]:
    """What the registry says of every token of the case; the contract's own name is only its word."""
    if facts is None or facts.network is None:
        return []
    contracts = [moved.contract for moved in answer.transaction.transfers if moved.contract] if answer.transaction else []
    meant = intent(facts).contract if intent(facts).kind in ("token", "approve") else None
    out: list[TokenView] = []
    for contract in dict.fromkeys(figures.written(one) for one in (*contracts, *([meant] if meant else []))):
        known = next((t for t in facts.network.tokens if t.contract.lower() == contract.lower()), None)
        if known is not None:
            out.append(TokenView(contract, "known", known.symbol, known.name))
            continue
        said = figures.plain(token_symbol(facts, contract) or "", figures.SYMBOL_CAP)
        real = next((t for t in facts.network.tokens if t.symbol.casefold() == said.casefold()), None) if said else None
        if real is None:
            out.append(TokenView(contract, "unknown", "", calls_itself=said))
        else:
            written = figures.written(real.contract)
            out.append(TokenView(contract, "imitates", real.symbol, real.name, said, written, grouped(written)))
    return out
