"""What a success really moved, against what was asked: shared by ``succeeded.*``.

Success on chain says only that the code ran to its end. A token that answers "no" without failing, a counterfeit's own log and a payment
inside a contract are successes too (knowledge/evm.md 3.H, knowledge/tron.md A5.7).
"""

from __future__ import annotations

import unicodedata

from chains.facts import EvmReceipt, Facts, Transfer
from rules.predicates import Intent, token_symbol

UNLIMITED = 2**255  # of a permission: more than any token has (knowledge/evm.md 3.J)
# 0x0, 0x…dead and the precompiles; on Tron the address of twenty zero bytes
_BURN_TRON = "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"
_LEAST_RUN, _LEAST_PAYMENT = (
    21_000,
    5_000,
)  # gas: of any transaction; of giving coins on (a call with value 6,700, SELFDESTRUCT 5,000: yellow paper)
_CONFUSABLE = str.maketrans("ЅТСАВЕНКМОРХУІЈԁоасеихрѕѵ∪０", "STCABEHKMOPXYIJdoaceuxpsvU0")


def same(a: str | None, b: str | None) -> bool:
    """Two spellings of one address: EVM addresses differ in case only, Tron's are exact."""
    if a is None or b is None:
        return False
    return a.lower() == b.lower() if a.startswith("0x") else a == b


def burnt(address: str | None) -> bool:
    """An address that nobody can spend from."""
    if address is None:
        return False
    if not address.startswith("0x"):
        return address == _BURN_TRON
    value = int(address, 16)
    return value <= 0x11 or value == 0xDEAD


def sender_of(facts: Facts) -> str | None:
    """Who signed."""
    meant = facts.evm or facts.tron
    if meant is None:
        return None
    if facts.evm is not None:
        tx = facts.evm.transaction.value
        return tx.sender if tx else None
    assert facts.tron is not None
    body = facts.tron.transaction.value
    return body.owner if body else None


def cannot_have_paid_on(receipt: EvmReceipt) -> bool:
    """It used so little gas that no code in it can have given coins to anybody: the receipt alone proves it, without a look inside. Networks that
    count gas in another way count more, and then nothing is proven."""
    return _LEAST_RUN <= receipt.gas_used < _LEAST_RUN + _LEAST_PAYMENT


def recorded(facts: Facts) -> tuple[Transfer, ...]:
    """The transfers that are on record: coins of the call itself and the logs of tokens."""
    family = facts.evm or facts.tron
    return () if family is None else tuple(t for t in family.transfers if t.kind != "internal")


def fulfilled(facts: Facts, meant: Intent) -> Transfer | None:
    """The transfer that was asked for, as it is on record: same contract, same recipient, same amount."""
    for t in recorded(facts):
        wanted = meant.raw_amount
        if (
            t.amount == wanted
            and wanted > 0
            and same(t.recipient, meant.recipient)
            and (t.contract is None if meant.contract is None else same(t.contract, meant.contract))
        ):
            return t
    return None


def impersonates(facts: Facts, contract: str | None) -> bool:
    """Does this token bear the symbol of a known one without being it? Then nothing good is said about it.

    Symbols are compared by how they look: width and case folded, letters of other scripts that look like ours taken for ours.
    """
    network = facts.network
    if contract is None or network is None or any(same(t.contract, contract) for t in network.tokens):
        return False
    symbol = token_symbol(facts, contract)
    return symbol is not None and _looks(symbol) in {_looks(t.symbol) for t in network.tokens}


def nameless(facts: Facts, contract: str | None) -> bool:
    """A token that the registry does not know and whose symbol was not read: it may be anything, a counterfeit too."""
    network = facts.network
    if contract is None or network is None or any(same(t.contract, contract) for t in network.tokens):
        return False
    return token_symbol(facts, contract) is None


def _looks(symbol: str) -> str:
    folded = unicodedata.normalize("NFKC", symbol).translate(_CONFUSABLE)
    return "".join(c for c in folded.casefold() if c.isalnum()).translate(_CONFUSABLE)


def moved_nothing(facts: Facts) -> bool:
    """No transfer of any value is on record."""
    return all(t.amount == 0 for t in recorded(facts))
