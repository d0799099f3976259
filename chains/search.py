"""What a search for one hash on one network came to: the same shape for both families."""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import EvmFacts, SearchResult, Source, TronFacts, Why


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """found: the network holds the transaction or knows it as pending. absent: real answers said that there is none, never an error.
    unreachable: anything else, with its reason.

    facts: what the first wave read, heads included; also where the hash is absent. endpoint: the alias that gave them, to be asked
    again in the later waves. block_number: the hash is that block's. endpoints: independent endpoints that gave this result.
    disagree: another endpoint of the network said otherwise. source: the call that the result rests on.
    """

    result: SearchResult
    facts: EvmFacts | TronFacts | None = None
    endpoint: str = ""
    block_number: int | None = None
    endpoints: int = 1
    disagree: bool = False
    why: Why | None = None
    source: Source | None = None
