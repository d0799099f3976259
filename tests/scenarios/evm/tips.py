"""What was paid to the maker of a block, beside what others in the same block paid."""

from __future__ import annotations

from typing import Any

from chains.abi import encode_call
from tests.scenarios.evm.world import COIN, GWEI, Scene, World, mined

_MOST_OF_A_BLOCK = 4_000_000  # gas: beside it a payment is less than a hundredth


def _paid(w: World, name: str, title: str, tip: int, **more: Any) -> Scene:
    """alice pays bob in a block that carol's failing loop fills with gas, for a tip of 2 gwei."""
    spin = {"from": w.carol, "to": w.contract("Troubles"), "data": encode_call("spin()"), "gas": hex(_MOST_OF_A_BLOCK)}
    payment = {"from": w.alice, "to": w.bob, "value": hex(COIN), "gas": hex(21_000)}
    w.node.rpc("evm_setAutomine", False)
    try:
        hashes = [
            w.node.rpc("eth_sendTransaction", body | {"maxFeePerGas": hex(200 * GWEI), "maxPriorityFeePerGas": hex(offered)})
            for body, offered in ((spin, 2 * GWEI), (payment, tip))
        ]
        w.node.mine()
    finally:
        w.node.rpc("evm_setAutomine", True)
    assert w.receipt(hashes[0])["blockNumber"] == w.receipt(hashes[1])["blockNumber"]
    w.make_final()
    return Scene(
        name=name,
        title=title,
        cause="succeeded.as_requested",
        stage="succeeded",
        hash=hashes[1].lower(),
        sender=w.alice,
        recipient=w.bob,
        confidence="proven",
        funds="with_recipient",
        **more,
    )


@mined
def tip_ten_times_the_others(w: World) -> Scene:
    return _paid(w, "tip_ten_times_the_others", "A tip ten times that of the others", 20 * GWEI, also=("fee.overpaid",))


@mined
def tip_four_times_the_others(w: World) -> Scene:
    """The look-alike: dear, and no more than five times what others paid."""
    return _paid(w, "tip_four_times_the_others", "A tip four times that of the others", 8 * GWEI, unsaid=("fee.overpaid",))
