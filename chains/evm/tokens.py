"""Which tokens a transaction is about, and what they say: of themselves (decimals, symbol), and of who holds and may spend what.

Balances and allowances are read on the parent block of a failed transaction (on the head for a pending one): they are what the contract saw.
A token's own words are hostile text and are kept as they came.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from chains.abi import decode_text, decode_uint, encode_call
from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.read import data
from chains.evm.slots import read_slots
from chains.evm.spending import Holding
from chains.exchange import Call
from chains.facts import (
    EvmFacts,
    Fact,
    Known,
    NetworkFacts,
    Outcome,
    Revert,
    Token,
    TokenRead,
)

_MOST_TOKENS = 8  # a transaction may name hundreds; nobody reads them
_MOST_READS = 4
_MOST_DECIMALS = 77  # 10^77 is the largest power of ten below 2^256


def add_token_reads(batch: Batch, wanted: Iterable[Holding], state: int | str) -> None:
    at, number = (hex(state), state) if isinstance(state, int) else (state, None)
    for h in tuple(wanted)[:_MOST_READS]:
        balance = encode_call("balanceOf(address)", h.holder)
        batch.add(_role("balance-of", h), Call("eth_call", ({"to": h.contract, "data": balance}, at), "token_reads", number))
        if h.spender is not None:
            allowance = encode_call("allowance(address,address)", h.holder, h.spender)
            batch.add(_role("allowance", h), Call("eth_call", ({"to": h.contract, "data": allowance}, at), "token_reads", number))


def read_token_reads(answers: Answers, wanted: Iterable[Holding]) -> tuple[TokenRead, ...]:
    return tuple(_token_read(answers, h) for h in tuple(wanted)[:_MOST_READS])


def _token_read(answers: Answers, h: Holding) -> TokenRead:
    balance_slot, allowance_slot = read_slots(answers, h)
    return TokenRead(
        contract=h.contract,
        holder=h.holder,
        spender=h.spender,
        wanted=h.wanted,
        balance=answers.fact(_role("balance-of", h), _uint),
        allowance=answers.fact(_role("allowance", h), _uint),
        balance_slot=balance_slot,
        allowance_slot=allowance_slot,
    )


def _role(what: str, h: Holding) -> str:
    return f"{what}:{h.contract}:{h.holder}:{h.spender}"


# --- what a token says of itself ------------------------------------------------------------------------------------------


def tokens_of(facts: EvmFacts, wanted: Iterable[Holding] = ()) -> tuple[str, ...]:
    """The contracts of all tokens that the transaction moves, approves or is to spend, most important first."""
    found = [h.contract for h in wanted]
    found += [t.contract for t in facts.transfers if t.contract is not None]
    found += [a.contract for a in facts.approvals]
    return tuple(dict.fromkeys(found))[:_MOST_TOKENS]


def add_tokens(batch: Batch, contracts: Iterable[str], network: NetworkFacts) -> None:
    """Only unknown ones are asked: of known ones our own registry says the truth."""
    for contract in contracts:
        if _canonical(contract, network) is None:
            for what in ("decimals", "symbol"):
                call = encode_call(f"{what}()")
                batch.add(f"{what}:{contract}", Call("eth_call", ({"to": contract, "data": call}, "latest"), "tokens"))


def read_tokens(answers: Answers, contracts: Iterable[str], network: NetworkFacts) -> tuple[Token, ...]:
    return tuple(_canonical(c, network) or _stranger(answers, c) for c in contracts)


def _canonical(contract: str, network: NetworkFacts) -> Token | None:
    for known in network.tokens:
        if known.contract.lower() == contract:
            return Token(contract=contract, symbol=known.symbol, decimals=known.decimals, canonical=True)
    return None


def _stranger(answers: Answers, contract: str) -> Token:
    decimals, symbol = answers.fact(f"decimals:{contract}", _decimals), answers.fact(f"symbol:{contract}", _text)
    return Token(contract=contract, symbol=_or_none(symbol), decimals=_or_none(decimals))


def _or_none(fact: Fact[Any]) -> Any:
    return fact.value if isinstance(fact, Known) else None


def _decimals(raw: Any) -> int:
    number = _uint(raw)
    if number > _MOST_DECIMALS:
        raise BadAnswer("decimals that cannot be")
    return number


def _uint(raw: Any) -> int:
    number = decode_uint(data(raw))
    if number is None:
        raise BadAnswer("not a number")
    return number


def _text(raw: Any) -> str:
    text = decode_text(data(raw))
    if text is None:
        raise BadAnswer("not a text")
    return text


def revert_of(*outcomes: Fact[Outcome]) -> Revert | None:
    """The first revert among these."""
    return next((o.value.revert for o in outcomes if isinstance(o, Known) and o.value.revert is not None), None)
