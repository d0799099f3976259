"""How these tests ask: the network that the nodes are, and all three waves at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from chains.evm import collect, collect_more, search
from chains.exchange import Asker
from chains.facts import EvmFacts, Fact, Known, Missing, NetworkFacts, Outcome, Source, Why
from chains.needs import Needs
from chains.search import SearchAnswer

ETHEREUM = NetworkFacts(
    slug="ethereum",
    id="eip155:1",
    family="evm",
    name="Ethereum",
    symbol="ETH",
    decimals=18,
    block_time_s=12,
    transaction_gas_cap=16_777_216,
)
T = TypeVar("T")
EVERYTHING = ~Needs.NOTHING


@dataclass(frozen=True)
class Collected:
    answer: SearchAnswer
    second: EvmFacts
    third: EvmFacts


async def collected(asker: Asker, transaction: str, needs: Needs = EVERYTHING, *, second: bool = False) -> Collected:
    """All waves, as the diagnosis goes through them."""
    answer = await search(asker, transaction, second=second)
    assert isinstance(answer.facts, EvmFacts)
    after_second = await collect(asker, answer.facts, needs, network=ETHEREUM, endpoint=answer.endpoint)
    after_third = await collect_more(asker, after_second, needs, network=ETHEREUM, endpoint=answer.endpoint)
    return Collected(answer, after_second, after_third)


def end(fact: Fact[Outcome]) -> str:
    """An outcome in a word: success, a revert's reason, a halt's kind, or why it is missing."""
    if isinstance(fact, Missing):
        return f"missing: {fact.why}"
    outcome = fact.value
    if outcome.kind != "revert":
        return outcome.halt or outcome.kind
    revert = outcome.revert.reason if outcome.revert is not None else None
    if revert is None:
        return "revert"
    return revert.text or revert.name or (f"panic {revert.panic_code:#x}" if revert.panic_code is not None else revert.kind)


def got(fact: Fact[T | None]) -> T:
    """The value of a fact that must be known, and be there."""
    assert isinstance(fact, Known)
    assert fact.value is not None
    return fact.value


def source_of(fact: Fact[T]) -> Source:
    """The call that a fact was read from."""
    assert fact.source is not None
    return fact.source


def why(fact: Fact[Any]) -> tuple[Why, str] | None:
    """The reason and the label of a missing fact; None where it is known."""
    return None if isinstance(fact, Known) else (fact.why, fact.detail)
