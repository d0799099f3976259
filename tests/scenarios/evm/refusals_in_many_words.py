"""One refusal in each form in which contracts, routers, wallets and token contracts of all ages give it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from eth_abi.abi import encode

from chains.abi import encode_call
from tests.scenarios.evm.world import MINED, STRANGER, Scene, World

Through = Literal["direct", "router", "proxy", "hidden", "silent", "multicall"]


def error(signature: str, *arguments: Any) -> bytes:
    """The data of a custom error; ``Error(string)`` for a sentence."""
    return bytes.fromhex(encode_call(signature, *arguments).removeprefix("0x"))


def sentence(text: str) -> bytes:
    return error("Error(string)", text)


@dataclass(frozen=True)
class Refused:
    """data: what the innermost contract reverts with. through: what stands between. confidence: proven where the cause is what the contract
    answered; strong where its words are taken for what the contracts that use them mean by it."""

    cause: str
    data: bytes
    through: Through = "direct"
    kind: int = 2
    confidence: str = "proven"
    never: tuple[str, ...] = ()
    says: str = "Call failed"


GAS = ("failed.out_of_gas", "failed.out_of_gas_inner")
WORDS: dict[str, Refused] = {
    "sentence_by_router": Refused("failed.revert_string", sentence("Not on the list"), "router", never=GAS),
    "sentence_by_proxy": Refused("failed.revert_string", sentence("Not on the list"), "proxy", never=GAS),
    "sentence_type_0": Refused("failed.revert_string", sentence("Not on the list"), kind=0, never=GAS),
    "sentence_type_1": Refused("failed.revert_string", sentence("Not on the list"), kind=1, never=GAS),
    "sentence_in_multicall": Refused("failed.revert_string", sentence("Not on the list"), "multicall", never=GAS),
    "bare_by_router": Refused("failed.revert_bare", b"", "router", never=GAS),
    "bare_behind_sentence": Refused("failed.revert_string", b"", "hidden", never=GAS),
    "sentence_swallowed": Refused("failed.revert_bare", sentence("Not on the list"), "silent", never=GAS),
    "unknown_by_router": Refused("failed.custom_error_unknown", bytes.fromhex("f00dbabe") + b"\0" * 32, "router", never=GAS),
    "three_bytes": Refused("failed.custom_error_unknown", b"\1\2\3", never=GAS),
    "sentence_cut": Refused("failed.custom_error_unknown", sentence("Not on the list")[:50], never=GAS),
    "sentence_with_control_characters": Refused("failed.revert_string", sentence("No\x00\x1b[31m\u202ego"), never=GAS),
    "sentence_empty": Refused("failed.revert_bare", sentence(""), never=GAS),
    "panic_division": Refused("failed.panic", error("Panic(uint256)", 0x12)),
    "panic_unknown_code": Refused("failed.panic", error("Panic(uint256)", 0x99)),
    "panic_by_router": Refused("failed.panic", error("Panic(uint256)", 0x11), "router"),
    "panic_by_proxy_type_0": Refused("failed.panic", error("Panic(uint256)", 0x11), "proxy", kind=0),
    "slippage_v2": Refused("swap.slippage", sentence("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT"), "router"),
    "slippage_v2_type_0": Refused("swap.slippage", sentence("UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT"), kind=0),
    "slippage_v2_most": Refused("swap.slippage", sentence("UniswapV2Router: EXCESSIVE_INPUT_AMOUNT")),
    "slippage_v3": Refused("swap.slippage", sentence("Too little received"), confidence="likely"),
    "slippage_v3_most": Refused("swap.slippage", sentence("Too much requested"), confidence="likely"),
    "slippage_universal": Refused("swap.slippage", error("V3TooLittleReceived()")),
    "slippage_inside_universal": Refused(
        "swap.slippage", error("ExecutionFailed(uint256,bytes)", 0, error("V3TooLittleReceived()"))
    ),
    "expired_v2": Refused("swap.deadline_expired", sentence("UniswapV2Router: EXPIRED"), never=("swap.slippage",)),
    "expired_v3": Refused("swap.deadline_expired", sentence("Transaction too old"), confidence="likely", never=("swap.slippage",)),
    "expired_universal": Refused("swap.deadline_expired", error("TransactionDeadlinePassed()"), never=("swap.slippage",)),
    "no_liquidity": Refused("swap.no_liquidity", sentence("UniswapV2Library: INSUFFICIENT_LIQUIDITY"), "router", confidence="strong"),
    "owner_only_text": Refused("access.unauthorized", sentence("Ownable: caller is not the owner")),
    "owner_only_by_proxy": Refused("access.unauthorized", sentence("Ownable: caller is not the owner"), "proxy"),
    "role_missing": Refused("access.unauthorized", error("AccessControlUnauthorizedAccount(address,bytes32)", STRANGER, b"\1" * 32)),
    "reentrant": Refused("contract.state_forbids", sentence("ReentrancyGuard: reentrant call"), confidence="strong"),
    "initialised_before": Refused("contract.state_forbids", sentence("Initializable: contract is already initialized"), confidence="strong"),
    "nft_not_owner": Refused("nft.not_owner_or_not_approved", sentence("ERC721: caller is not token owner or approved"), confidence="strong"),
    "nft_not_owner_old": Refused("nft.not_owner_or_not_approved", sentence("ERC721: transfer caller is not owner nor approved"), confidence="strong"),
    "nft_not_approved": Refused("nft.not_owner_or_not_approved", error("ERC721InsufficientApproval(address,uint256)", STRANGER, 7), confidence="strong"),
    "safe_signatures": Refused("safe.revert_code", sentence("GS026"), confidence="strong"),
    "safe_inner_failed": Refused("safe.revert_code", sentence("GS013"), confidence="strong"),
    "operation_refused": Refused("aa.bundle_reverted", error("FailedOp(uint256,string)", 0, "AA21 didn't pay prefund"), confidence="strong"),
    "operation_refused_with_reason": Refused(
        "aa.bundle_reverted",
        error("FailedOpWithRevert(uint256,string,bytes)", 0, "AA23 reverted", sentence("no")),
        confidence="strong",
    ),
    "permit_expired": Refused("token.permit_invalid", sentence("ERC20Permit: expired deadline"), confidence="strong"),
    "permit_signature": Refused("token.permit_invalid", error("ERC2612InvalidSigner(address,address)", STRANGER, STRANGER), confidence="strong"),
}  # fmt: skip


def refused(name: str, row: Refused, w: World) -> Scene:
    echo, relay = w.contract("Echo"), w.contract("Relay")
    inner = encode_call("refuse(bytes)", row.data)
    to, data = {
        "direct": lambda: (echo, inner),
        "router": lambda: (relay, encode_call("through(address,bytes)", echo, bytes.fromhex(inner[2:]))),
        "proxy": lambda: (w.made("Proxy", encode(["address"], [echo]).hex()), inner),
        "hidden": lambda: (relay, encode_call("hidden(address,bytes,string)", echo, bytes.fromhex(inner[2:]), row.says)),
        "silent": lambda: (relay, encode_call("silent(address,bytes)", echo, bytes.fromhex(inner[2:]))),
        "multicall": lambda: (
            relay,
            encode_call("aggregate3((address,bool,bytes)[])", [(echo, False, bytes.fromhex(inner[2:]))]),
        ),
    }[row.through]()
    return Scene(
        name=name,
        title=name.replace("_", " ").capitalize(),
        cause=row.cause,
        stage="failed",
        hash=w.send(w.alice, to, data, kind=row.kind),
        sender=w.alice,
        confidence=row.confidence,
        never=row.never,
    )


for _name, _row in WORDS.items():
    MINED[_name] = partial(refused, _name, _row)
