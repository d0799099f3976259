"""What a scene is, the node with people on it that scenes are played on, and the registries that the modules of this package fill.

``MINED`` can share one node that mines at once; each of the others needs a node of its own; of ``WAITING`` and ``REMEMBERED`` the scene stops the mining.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from eth_abi.abi import encode

from chains.abi import encode_call
from tests.contracts.compiled import bytecode
from tests.nodes import Node, NodeFailed

COIN = 10**18
GWEI = 10**9
UNLIMITED = 2**256 - 1
SUPPLY = 10**12  # base units of each token, a million whole ones
ENOUGH = 1_000_000  # gas
_MOST_LOOKS = 2_000  # for a receipt; each is one request
STRANGER = "0x00000000000000000000000000000000005742a6"  # an account nobody has used

Stage: TypeAlias = Literal["pending", "failed", "succeeded", "absent"]


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One transaction and what is right to say about it, by the scene's own knowledge.

    cause: the code that explains it. confidence: of the cause, by the evidence that the scene's node can give. also: codes that stand beside it.
    never: codes that must not be said as proven or strong. unsaid: codes that must not be said at all. funds: where the money is; of what failed or
    waits it is with the sender unless the scene says otherwise, of all else the scene must say it. do_not: what the reader must be warned of, advised: what
    comes first among what is to be done; where it says nothing, what tests/txdiag/guards.py says of its cause. expected: what the facts must show. tell_sender: the question names the sender,
    as a person would who is asked for it. words: what is written before the hash.
    """

    name: str
    title: str
    cause: str
    stage: Stage
    confidence: str
    hash: str
    sender: str
    recipient: str | None = None
    also: tuple[str, ...] = ()
    expected: Mapping[str, Any] = field(default_factory=dict[str, Any])
    seen_block_hash: str | None = None
    seen_nonce: int | None = None  # what we remember of a waiting one, with its sender
    seen_content: str | None = None
    error_text: str | None = None
    funds: str | None = None
    do_not: tuple[str, ...] = ()
    advised: str | None = None
    never: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    tell_sender: bool = False
    words: str = ""


class World:
    """A node with people and contracts on it. Contracts are put there when a scene first asks for them."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.alice, self.bob, self.carol, self.dave = node.accounts[:4]
        self._mining = True
        self._contracts: dict[tuple[str, str], str] = {}

    def contract(self, name: str) -> str:
        return self._deployed(name, "")

    def token(self, kind: str = "ModernToken", symbol: str = "DEMO") -> str:
        """A token with 6 decimals; alice has a million of it."""
        return self._deployed(kind, encode(["string", "uint8", "uint256"], [symbol, 6, SUPPLY]).hex())

    def made(self, name: str, arguments: str) -> str:
        """A contract with constructor arguments (hex)."""
        return self._deployed(name, arguments)

    def _deployed(self, name: str, arguments: str) -> str:
        key = name, arguments
        if key not in self._contracts:
            creation = self.send(self.alice, None, bytecode(name) + arguments, gas=5_000_000)
            receipt = self.receipt(creation)
            assert receipt["status"] == "0x1"
            self._contracts[key] = receipt["contractAddress"].lower()
        return self._contracts[key]

    def send(
        self,
        sender: str,
        to: str | None,
        data: str = "0x",
        *,
        value: int = 0,
        gas: int = ENOUGH,
        nonce: int | None = None,
        max_fee: int = 200 * GWEI,
        tip: int = GWEI,
        kind: int = 2,
    ) -> str:
        """Sends, waits for the block where blocks are made, and gives the hash. The gas limit is always given, so that what will fail
        is sent too."""
        wanted: dict[str, Any] = {
            "from": sender,
            "data": data,
            "value": hex(value),
            "gas": hex(gas),
        }
        if kind == 2:
            wanted |= {"maxFeePerGas": hex(max_fee), "maxPriorityFeePerGas": hex(tip)}
        else:
            wanted["gasPrice"] = hex(max_fee)
        if kind == 1:
            wanted["accessList"] = [{"address": STRANGER, "storageKeys": []}]
        if to is not None:
            wanted["to"] = to
        if nonce is not None:
            wanted["nonce"] = hex(nonce)
        sent: str = self.node.rpc("eth_sendTransaction", wanted).lower()
        if self._mining:
            self.receipt(sent)
        return sent

    def receipt(self, transaction: str) -> dict[str, Any]:
        """Of a transaction that is being mined: anvil answers with the hash a moment before the block is there."""
        for _ in range(_MOST_LOOKS):
            receipt = self.node.receipt(transaction)
            if receipt is not None:
                return receipt
        raise NodeFailed("not mined")

    def call(
        self, sender: str, to: str, signature: str, *arguments: Any, value: int = 0, gas: int = ENOUGH, kind: int = 2
    ) -> str:
        """A transaction that calls a method."""
        return self.send(sender, to, encode_call(signature, *arguments), value=value, gas=gas, kind=kind)

    def make_final(self) -> None:
        """Mines until the node calls what is in the chain now final: two epochs, of 32 slots where the node was not told otherwise."""
        height = int(self.block()["number"], 16)
        for blocks in (3, 62):
            self.node.mine(blocks)
            if int(self.block("finalized")["number"], 16) >= height:
                return
        raise NodeFailed("not final")

    def nonce(self, account: str) -> int:
        return int(self.node.rpc("eth_getTransactionCount", account, "latest"), 16)

    def block(self, tag: str = "latest") -> dict[str, Any]:
        return self.node.rpc("eth_getBlockByNumber", tag, False)

    def gas_used(self, transaction: str) -> int:
        return int(self.receipt(transaction)["gasUsed"], 16)

    def stop_mining(self, base_fee: int = GWEI) -> None:
        """From now on what is sent waits, and the next block's base fee (wei) is this. anvil throws away what it cannot include when
        it mines, so nothing is mined after the scene's transaction."""
        self.node.rpc("evm_setAutomine", False)
        self._mining = False
        self.next_base_fee(base_fee)
        self.node.mine()
        self.next_base_fee(base_fee)

    def start_mining(self, base_fee: int = GWEI) -> None:
        """After ``stop_mining``: what is sent is mined at once again, first at this base fee (wei). What still waits is thrown away."""
        self.node.rpc("anvil_dropAllTransactions")
        self.node.rpc("evm_setAutomine", True)
        self.next_base_fee(base_fee)
        self._mining = True

    def next_base_fee(self, base_fee: int) -> None:
        self.node.rpc("anvil_setNextBlockBaseFeePerGas", hex(base_fee))


Play: TypeAlias = Callable[[World], Scene]
MINED: dict[str, Play] = {}
WAITING: dict[str, Play] = {}
REMEMBERED: dict[str, Play] = {}  # no node holds them; we saw them waiting; each needs a node of its own
STAGED: dict[str, Play] = {}  # each needs a node of its own, whose blocks are not final soon


def _into(scenes: dict[str, Play]) -> Callable[[Play], Play]:
    def add(play: Play) -> Play:
        scenes[play.__name__] = play
        return play

    return add


mined, waiting, remembered, staged = _into(MINED), _into(WAITING), _into(REMEMBERED), _into(STAGED)
