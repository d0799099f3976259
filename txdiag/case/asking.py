"""How a network is asked so that its waves are counted."""

from __future__ import annotations

from collections.abc import Sequence

from chains import evm, tron
from chains.exchange import Asker, Call, Reply
from chains.networks.registry import Network
from chains.search import SearchAnswer
from txdiag.case.work import Investigation


class Counting:
    """An asker that notes whether it was used: a wave counts where something was asked, and what is asked at the same time is one wave."""

    def __init__(self, asker: Asker, other_than: str | None = None) -> None:
        self._asker, self._other_than, self.asked, self._under_way = asker, other_than, 0, 0

    async def ask(self, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None) -> list[Reply]:
        self.asked += self._under_way == 0
        self._under_way += 1
        try:
            return await self._asker.ask(calls, endpoint=endpoint, other_than=other_than or self._other_than)
        finally:
            self._under_way -= 1

    def offers(self, endpoint: str, method: str) -> bool:
        return self._asker.offers(endpoint, method)

    @property
    def endpoints(self) -> Sequence[str]:
        return self._asker.endpoints


async def search_one(work: Investigation, network: Network, *, second: bool, other_than: str | None = None) -> SearchAnswer:
    asker = Counting(work.session.asker(network), other_than)
    family = evm if network.family == "evm" else tron
    return await family.search(asker, work.question.hash or "", second=second)
