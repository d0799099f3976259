"""What is in a block and went through."""

from __future__ import annotations

from eth_abi.abi import encode

from chains.tables import topic_of
from tests.scenarios.evm.world import COIN, STRANGER, UNLIMITED, Scene, World, mined


@mined
def plain_transfer(w: World) -> Scene:
    sent = w.send(w.alice, w.bob, value=COIN // 2, gas=21_000)
    w.make_final()
    return Scene(
        name="plain_transfer",
        title="Half a coin to a friend",
        cause="succeeded.as_requested",
        also=("included.finalized",),
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        expected={"value": COIN // 2, "gas_used": 21_000},
    )


@mined
def token_transfer(w: World) -> Scene:
    token = w.token()
    sent = w.call(w.alice, token, "transfer(address,uint256)", w.bob, 199_000_000)
    w.make_final()
    return Scene(
        name="token_transfer",
        title="199 tokens to a friend",
        cause="succeeded.as_requested",
        also=("included.finalized",),
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        expected={"token": token, "amount": 199_000_000, "decimals": 6, "symbol": "DEMO"},
    )


@mined
def approve_limited(w: World) -> Scene:
    token, router = w.token(), w.contract("Router")
    return Scene(
        name="approve_limited",
        title="A permission to spend 5 tokens, and nothing sent",
        cause="succeeded.approve_only",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=w.call(w.carol, token, "approve(address,uint256)", router, 5_000_000),
        sender=w.carol,
        expected={"token": token, "spender": router, "amount": 5_000_000},
    )


@mined
def approve_unlimited(w: World) -> Scene:
    token, router = w.token(), w.contract("Router")
    return Scene(
        name="approve_unlimited",
        title="A permission without limit",
        cause="security.unlimited_approval",
        stage="succeeded",
        confidence="proven",
        funds="unchanged",
        hash=w.call(w.carol, token, "approve(address,uint256)", router, UNLIMITED),
        sender=w.carol,
        expected={"token": token, "spender": router, "amount": UNLIMITED},
    )


@mined
def internal_transfer(w: World) -> Scene:
    return Scene(
        name="internal_transfer",
        title="Coins that a contract passes on",
        cause="succeeded.internal_transfer_only",
        stage="succeeded",
        confidence="strong",
        funds="with_recipient",
        hash=w.call(w.alice, w.contract("Troubles"), "payOn(address)", STRANGER, value=COIN),
        sender=w.alice,
        recipient=STRANGER,
        expected={"amount": COIN, "via": w.contract("Troubles")},
    )


@mined
def token_says_false(w: World) -> Scene:
    token = w.token("FalseToken", "NOPE")
    return Scene(
        name="token_says_false",
        title="A token that says no without failing",
        cause="succeeded.without_effect",
        stage="succeeded",
        confidence="strong",
        funds="with_sender",
        hash=w.call(w.alice, token, "transfer(address,uint256)", w.bob, 1),
        sender=w.alice,
        recipient=w.bob,
        expected={"token": token},
    )


@mined
def token_absent(w: World) -> Scene:
    return Scene(
        name="token_absent",
        title="A token transfer on a chain where the token is not",
        cause="network.token_contract_absent",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=w.call(w.alice, STRANGER, "transfer(address,uint256)", w.bob, 5),
        sender=w.alice,
        recipient=w.bob,
        expected={"token": STRANGER},
    )


@mined
def poisoning(w: World) -> Scene:
    token = w.token()
    return Scene(
        name="poisoning",
        title="Somebody else's transfer of nothing, put into the history of the victim",
        cause="security.address_poisoning",
        stage="succeeded",
        confidence="proven",
        funds="unchanged",
        hash=w.call(w.dave, token, "transferFrom(address,address,uint256)", w.alice, STRANGER, 0),
        sender=w.dave,
        recipient=w.alice,
        expected={"token": token, "victim": w.alice, "amount": 0},
    )


_SAYS_OPERATION = "0x60806080600037606035604035602035600035608060" + "00a400"  # four topics and four words of call data, as a log
_ENTRY_POINT = "0x0000000071727de22e5e9d8baf0edac6f37da032"  # 0.7


@mined
def operation_failed(w: World) -> Scene:
    """The code at the EntryPoint's address is ours: it logs what it is told."""
    w.node.rpc("anvil_setCode", _ENTRY_POINT, _SAYS_OPERATION)
    account = "0x" + "5a" * 20
    says = encode(
        ["bytes32", "bytes32", "address", "address", "uint256", "bool", "uint256", "uint256"],
        [bytes.fromhex(topic_of("UserOperationEvent(bytes32,address,address,uint256,bool,uint256,uint256)")), b"\1" * 32, account,
         "0x" + "00" * 20, 7, False, 10**14, 90_000],
    )  # fmt: skip
    return Scene(
        name="operation_failed",
        title="The operation of a smart account failed in a transaction that succeeded",
        cause="aa.userop_failed",
        stage="succeeded",
        confidence="proven",
        funds="with_sender",
        hash=w.send(w.alice, _ENTRY_POINT, "0x" + says.hex()),
        sender=w.alice,
        expected={"account": account},
    )


@mined
def data_at_the_floor(w: World) -> Scene:
    """100 bytes and no work: 21,000 + 10 * 400 gas by EIP-7623, where 21,000 + 4 * 400 would do for the work."""
    sent = w.send(w.alice, w.bob, "0x" + "ab" * 100, value=COIN, gas=60_000)
    w.make_final()
    return Scene(
        name="data_at_the_floor",
        title="A payment with much data, charged by the least that data costs",
        cause="included.finalized",
        stage="succeeded",
        confidence="proven",
        funds="with_recipient",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        also=("fee.calldata_floor", "fee.limit_not_charged"),
        expected={"gas_used": 25_000},
    )
