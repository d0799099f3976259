"""What collectors and transports say to each other: calls out, replies back.

A collector plans a set of calls and hands it to an ``Asker``; everything in one ``ask`` goes out at once (one JSON-RPC batch, or
parallel HTTP on Tron) and comes back from one endpoint, so a set of replies is one node's view. The live transport, a saved bundle and a
test all stand behind the same protocol.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from chains.errors import ChainError
from chains.facts import Fact, Known, Source


@dataclass(frozen=True, slots=True)
class Call:
    """One request. EVM: a JSON-RPC method and its positional parameters. Tron: a path such as ``wallet/getaccount`` and one
    parameter, the JSON body; below ``v1/`` (an index of the past, see ``HISTORY``) it is fetched, and the parameter is its query.

    label: the name of the fact it is for, as missing facts are called by it in ``unknowns``.
    block: the block whose state it reads, for evidence.
    keep_s: how many seconds old an answer may be; 0: it must be fresh.
    """

    method: str
    params: tuple[Any, ...] = ()
    label: str = ""
    block: int | None = None
    keep_s: float = 0.0


HISTORY: Final = (
    "v1"  # TronGrid's own index of past transactions and events; few nodes have it, and those that lack it lack all of it
)


def offer_of(method: str) -> str:
    """Under which name an endpoint offers or refuses a method: a path of the index stands for the whole of it."""
    return HISTORY if method.startswith(f"{HISTORY}/") else method


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to one call: a result (None is an answer: the node says there is none) or an error."""

    call: Call
    endpoint: str  # the endpoint's alias, never its address
    result: Any = None
    error: ChainError | None = None

    @property
    def value(self) -> Any:
        """The result. Raises the ChainError where there is none."""
        if self.error is not None:
            raise self.error
        return self.result

    @property
    def source(self) -> Source:
        return Source(endpoint=self.endpoint, call=self.call.method, params=list(self.call.params), block=self.call.block)

    def fact(self, value: Any) -> Fact[Any]:
        """A known fact read from this reply, or the reason why it is missing."""
        if self.error is not None:
            return self.error.missing(self.call.label, self.source)
        return Known(value=value, source=self.source)


class Asker(Protocol):
    """Asks the nodes of one network."""

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        """All calls at once to one endpoint; replies in the order of the calls, never raises a ChainError.

        endpoint: ask this one (its alias) and no other. other_than: ask any but this one, for a second opinion. Without either the
        best endpoint is asked, and where it cannot be reached the next, within the answer's deadline.
        """
        ...

    @property
    def endpoints(self) -> Sequence[str]:
        """Aliases of the network's endpoints, best first."""
        ...

    def offers(self, endpoint: str, method: str) -> bool:
        """False where this endpoint has refused the method before, or is known to lack it: as far as is known, it has it."""
        ...
