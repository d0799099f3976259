"""Addresses that a failed call takes for contracts: asked for once, in the second wave, and only of a failed one."""

from __future__ import annotations

import json

from chains.facts import Argument, DecodedCall, Known, TronFacts, TronReceipt, TronTransaction
from chains.needs import Needs
from chains.tron import collect
from tests.chains.tron.asking import asking
from tests.tron_node import tron_node

ME, ROUTER, NOBODY = (
    "TNunzzS4BEz6bvTFRHjJrjCG8byYAvhW2Y",
    "TMuA6YqfCeX8EhbfYEg5y7S4DqzSJireY9",
    "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
)
FAULTS = "TGs3HV7sW3sJEfGcCmQZk7y7DaqsogZsSR"


def swap(*path: str, failed: bool = True) -> TronFacts:
    call = DecodedCall(
        selector="0x38ed1739",
        name="swapExactTokensForTokens",
        arguments=(
            Argument(name="path", type="address[]", value=json.dumps(path)),
            Argument(name="to", type="address", value=ME),
        ),
    )
    body = TronTransaction(
        txid="22" * 32, contract_type="TriggerSmartContract", owner=ME, contract_address=ROUTER, data="38ed1739"
    )
    receipt = TronReceipt(block_number=9, block_time_ms=1, result="REVERT" if failed else "SUCCESS", failed=failed)
    return TronFacts(transaction=Known(value=body), receipt=Known(value=receipt), call=call)


async def named(facts: TronFacts, needs: Needs = Needs.CONTRACT) -> list[tuple[str, bool]]:
    with tron_node() as url:
        async with asking(url) as ask:
            (endpoint,) = ask.asker.endpoints
            found = await collect(ask.asker, facts, needs, network=ask.network, endpoint=endpoint)
    return [(n.address, n.has_code.value) for n in found.named_contracts]


async def test_each_step_of_a_path_is_looked_up() -> None:
    assert await named(swap(FAULTS, NOBODY)) == [(FAULTS, True), (NOBODY, False)]


async def test_the_called_contract_is_not_looked_up_again() -> None:
    assert await named(swap(ROUTER, NOBODY)) == [(NOBODY, False)]


async def test_of_a_success_nothing_is_looked_up() -> None:
    assert await named(swap(FAULTS, NOBODY, failed=False)) == []
    assert await named(swap(FAULTS, NOBODY), Needs.NOTHING) == []
