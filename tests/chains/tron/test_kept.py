"""What a chain charges is asked once in a while, not by every diagnosis; and never told of a moment after it was asked."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import Any

import pytest

from chains.bundle import Bundle
from chains.facts import Known, TronFacts
from chains.networks.endpoints import finished
from chains.networks.model import Endpoint
from chains.networks.registry import load_registry
from chains.transport import Transport
from chains.tron import collect, search
from chains.tron.collect import KEPT_S
from tests.chains.tron.asking import EVERYTHING
from tests.tron_node import Fault, case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose, replay

PRICES, PARAMETERS = "wallet/getenergyprices", "wallet/getchainparameters"
OLD, OTHER, RECENT = "ooe-fee-limit", "ooe-no-trx", "not-final-ooe-p"


async def test_two_diagnoses_ask_for_prices_once() -> None:
    seen: list[tuple[str, Any]] = []
    with tron_node(seen=seen) as node:
        async with asking({"tron": [node]}) as services:
            first = await diagnose(Question(text=case(OLD)["tx_hash"]), services, now=moment())
            second = await diagnose(Question(text=case(OTHER)["tx_hash"]), services, now=moment())
            counts = Counter(path for path, _ in seen)
            again = await replay(second.bundle, services.registry) if second.bundle else None
    assert (counts[PRICES], counts[PARAMETERS]) == (1, 1)
    assert counts["wallet/gettransactioninfobyid"] == 2
    assert second.diagnosis.cause.code == "energy.insufficient_trx" and first.diagnosis.cause.code == "energy.fee_limit_too_low"
    # kept or fresh, it is evidence: what is saved stands alone
    assert isinstance(second.bundle, Bundle) and {PRICES, PARAMETERS} <= {e.method for e in second.bundle.exchanges}
    assert again is not None and again.diagnosis.cause == second.diagnosis.cause


class _Clock:
    """Seconds, moved by hand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


async def _facts(transport: Transport, urls: list[str], name: str) -> TronFacts:
    network = load_registry()["tron"]
    network = network.model_copy(update={"endpoints": finished([Endpoint(url=url, kind="tron-http") for url in urls], "tron")})
    async with transport.session(deadline=asyncio.get_running_loop().time() + 20) as session:
        asker = session.asker(network)
        answer = await search(asker, case(name)["tx_hash"], second=False)
        assert isinstance(answer.facts, TronFacts)
        return await collect(asker, answer.facts, EVERYTHING, network=network.facts(), endpoint=answer.endpoint)


async def test_after_a_while_they_are_asked_again() -> None:
    seen: list[tuple[str, Any]] = []
    clock = _Clock()
    with tron_node(seen=seen) as node:
        async with Transport(clock=clock) as transport:
            for later, asked in ((0.0, 1), (KEPT_S, 1), (1.0, 2), (1.0, 2)):
                clock.now += later
                facts = await _facts(transport, [node], OLD)
                assert isinstance(facts.energy_price, Known) and facts.energy_price.value == 100
                assert Counter(path for path, _ in seen)[PRICES] == asked


async def test_a_block_younger_than_what_is_kept_gets_fresh_prices() -> None:
    """The price may have changed after the answer was kept."""
    seen: list[tuple[str, Any]] = []
    with tron_node(seen=seen) as node:
        async with Transport() as transport:
            for name in (OLD, RECENT, "pending-usdt-p", RECENT):
                await _facts(transport, [node], name)
    assert Counter(path for path, _ in seen)[PRICES] == 4


@pytest.mark.parametrize(
    "fault",
    [(200, b"{}"), (200, b'{"Error":"class java.lang.IllegalAccessException : lack of computing resources"}'), (502, b"")],
)
async def test_an_error_is_not_kept(fault: Fault) -> None:
    faults: dict[str, Fault] = {PRICES: fault, PARAMETERS: fault}
    with tron_node(faults=faults) as node:
        async with Transport() as transport:
            assert not isinstance((await _facts(transport, [node], OLD)).energy_price, Known)
            faults.clear()
            facts = await _facts(transport, [node], OLD)
    assert isinstance(facts.energy_price, Known) and facts.energy_price.value == 100


async def test_each_endpoint_has_its_own() -> None:
    """One node's word is not taken for another's."""
    dear = json.dumps({"prices": "0:420"}).encode()
    with tron_node() as one, tron_node(faults={PRICES: (200, dear)}) as other:
        async with Transport() as transport:
            first = await _facts(transport, [one], OLD)
            second = await _facts(transport, [other], OLD)
    assert (first.energy_price.value, second.energy_price.value) == (100, 420)
