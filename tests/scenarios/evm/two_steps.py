"""Successes that are one step of two: an approval is no execution, a request is no payment."""

from __future__ import annotations

from eth_abi.abi import encode

from chains.tables import topic_of
from tests.scenarios.evm.world import COIN, Scene, World, mined


@mined
def one_owner_s_approval(w: World) -> Scene:
    return Scene(
        name="one_owner_s_approval",
        title="One owner approves what a Safe is to do",
        cause="safe.pending_confirmations",
        confidence="proven",
        funds="with_sender",
        stage="succeeded",
        hash=w.call(w.alice, w.contract("QuietSafe"), "approveHash(bytes32)", b"\x5a" * 32),
        sender=w.alice,
    )


@mined
def a_hash_noted_elsewhere(w: World) -> Scene:
    """Its look-alike: a method of the same name on something that is no Safe, and logs nothing."""
    sent = w.call(w.alice, w.contract("HashBook"), "approveHash(bytes32)", b"\x5a" * 32)
    w.make_final()
    return Scene(
        name="a_hash_noted_elsewhere",
        title="The same method on a contract that is no Safe",
        cause="included.finalized",
        confidence="proven",
        funds="none",
        unsaid=("safe.pending_confirmations",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )


# --- a request is no payment ------------------------------------------------------------------------------------------------

LIDO_QUEUE = "0x889edc2edab5f40e902b864ad4d7ade8e412f9b1"
_SAYS_TWO_WORDS = "0x60406080600037606035604035602035600035604060" + "00a400"  # four topics and two words of call data, as a log


def _requested(w: World, at: str, event: str, who: str) -> str:
    """A contract at this address logs a request of this account."""
    w.node.rpc("anvil_setCode", at, _SAYS_TWO_WORDS)
    topic = bytes.fromhex(topic_of(event))
    says = encode(["bytes32", "address", "address", "uint256", "address", "uint256"], [topic, who, who, 0, who, COIN])
    if event.startswith("WithdrawalRequested"):
        says = encode(["bytes32", "uint256", "address", "address", "uint256", "uint256"], [topic, 77, who, who, COIN, COIN])
    return w.send(w.alice, at, "0x" + says.hex())


@mined
def withdrawal_asked_of_lido(w: World) -> Scene:
    event = "WithdrawalRequested(uint256,address,address,uint256,uint256)"
    return Scene(
        name="withdrawal_asked_of_lido",
        title="A request in Lido's withdrawal queue",
        cause="succeeded.claim_later",
        confidence="proven",
        funds="at_contract",
        stage="succeeded",
        hash=_requested(w, LIDO_QUEUE, event, w.alice),
        sender=w.alice,
    )


@mined
def redemption_asked_of_a_vault(w: World) -> Scene:
    event = "RedeemRequest(address,address,uint256,address,uint256)"
    return Scene(
        name="redemption_asked_of_a_vault",
        title="A redemption asked of a vault (ERC-7540)",
        cause="succeeded.claim_later",
        confidence="likely",
        funds="at_contract",
        stage="succeeded",
        hash=_requested(w, "0x" + "7a" * 20, event, w.alice),
        sender=w.alice,
    )


@mined
def the_same_log_by_a_stranger(w: World) -> Scene:
    """The look-alike of both: Lido's log, and not by Lido."""
    sent = _requested(w, "0x" + "7b" * 20, "WithdrawalRequested(uint256,address,address,uint256,uint256)", w.alice)
    w.make_final()
    return Scene(
        name="the_same_log_by_a_stranger",
        title="The log of Lido's queue, by another contract",
        cause="included.finalized",
        confidence="proven",
        funds="none",
        unsaid=("succeeded.claim_later",),
        stage="succeeded",
        hash=sent,
        sender=w.alice,
    )
