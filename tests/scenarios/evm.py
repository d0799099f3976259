"""Real transactions on a real node, one function for each way in which people's transactions go.

A scene says what happened and by what code of the catalogue it is to be explained, so tests of collecting, of rules and of the whole product, and the
recorder of the demo, all play the same scenes. ``MINED`` can share one node that mines at once; each of ``WAITING`` needs a node of its
own, with mining stopped by the scene; ``STAGED`` describe their node themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from eth_abi.abi import encode

from chains.abi import encode_call
from chains.facts import content_of
from chains.tables import topic_of
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
    """cause: the code that explains it. also: codes that stand beside it. expected: what the facts must show, by the scene's own
    knowledge."""

    name: str
    title: str
    cause: str
    stage: Stage
    hash: str
    sender: str
    recipient: str | None = None
    also: tuple[str, ...] = ()
    expected: Mapping[str, Any] = field(default_factory=dict[str, Any])
    seen_block_hash: str | None = None
    seen_nonce: int | None = None  # what we remember of a waiting one, with its sender
    seen_content: str | None = None
    error_text: str | None = None


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
    ) -> str:
        """Sends, waits for the block where blocks are made, and gives the hash. The gas limit is always given, so that what will fail
        is sent too."""
        wanted: dict[str, Any] = {
            "from": sender,
            "data": data,
            "value": hex(value),
            "gas": hex(gas),
            "maxFeePerGas": hex(max_fee),
            "maxPriorityFeePerGas": hex(tip),
        }
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

    def call(self, sender: str, to: str, signature: str, *arguments: Any, value: int = 0, gas: int = ENOUGH) -> str:
        """A transaction that calls a method."""
        return self.send(sender, to, encode_call(signature, *arguments), value=value, gas=gas)

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

    def next_base_fee(self, base_fee: int) -> None:
        self.node.rpc("anvil_setNextBlockBaseFeePerGas", hex(base_fee))


Play: TypeAlias = Callable[[World], Scene]
MINED: dict[str, Play] = {}
WAITING: dict[str, Play] = {}
REMEMBERED: dict[str, Play] = {}  # no node holds them; we saw them waiting; each needs a node of its own


def _into(scenes: dict[str, Play]) -> Callable[[Play], Play]:
    def add(play: Play) -> Play:
        scenes[play.__name__] = play
        return play

    return add


mined, waiting, remembered = _into(MINED), _into(WAITING), _into(REMEMBERED)


# --- succeeded ------------------------------------------------------------------------------------------------------------


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
        hash=w.send(w.alice, _ENTRY_POINT, "0x" + says.hex()),
        sender=w.alice,
        expected={"account": account},
    )


# --- failed: gas ----------------------------------------------------------------------------------------------------------


@mined
def out_of_gas(w: World) -> Scene:
    return Scene(
        name="out_of_gas",
        title="Too little gas",
        cause="failed.out_of_gas",
        stage="failed",
        hash=w.call(w.alice, w.contract("Troubles"), "write(uint256)", 20, gas=100_000),
        sender=w.alice,
        expected={"gas": 100_000},
    )


@mined
def out_of_gas_inner(w: World) -> Scene:
    return Scene(
        name="out_of_gas_inner",
        title="Too little gas, hidden behind another sentence",
        cause="failed.out_of_gas_inner",
        stage="failed",
        hash=w.call(w.alice, w.contract("Troubles"), "writeMasked(uint256)", 40, gas=400_000),
        sender=w.alice,
        expected={"text": "Payout failed"},
    )


@mined
def endless_loop(w: World) -> Scene:
    return Scene(
        name="endless_loop",
        title="A loop that no gas limit ends",
        cause="failed.out_of_gas",
        stage="failed",
        hash=w.call(w.alice, w.contract("Troubles"), "spin()", gas=200_000),
        sender=w.alice,
    )


@mined
def exactly_at_the_limit(w: World) -> Scene:
    """All gas is used, and yet gas is not the cause: the limit is by chance what the refusal takes."""
    troubles = w.contract("Troubles")
    takes = w.gas_used(w.call(w.alice, troubles, "sentence()"))
    return Scene(
        name="exactly_at_the_limit",
        title="A refusal that uses the gas limit to the last unit",
        cause="failed.revert_string",
        stage="failed",
        hash=w.call(w.alice, troubles, "sentence()", gas=takes),
        sender=w.alice,
        expected={"gas": takes, "text": "Not in whitelist"},
    )


@mined
def invalid_opcode(w: World) -> Scene:
    return Scene(
        name="invalid_opcode",
        title="An instruction that takes all gas, whatever the limit",
        cause="failed.invalid_opcode",
        stage="failed",
        hash=w.call(w.alice, w.contract("Troubles"), "invalidInstruction()", gas=100_000),
        sender=w.alice,
    )


@mined
def old_token_assert(w: World) -> Scene:
    token = w.token("OldToken", "OLD")
    return Scene(
        name="old_token_assert",
        title="An old token's way to say that the balance is too low",
        cause="token.insufficient_balance",
        stage="failed",
        hash=w.call(w.carol, token, "transfer(address,uint256)", w.bob, SUPPLY + 1, gas=100_000),
        sender=w.carol,
        recipient=w.bob,
        expected={"token": token, "amount": SUPPLY + 1},
    )


# --- failed: refusals -----------------------------------------------------------------------------------------------------


def _refusal(w: World, name: str, title: str, cause: str, signature: str, *arguments: Any, **expected: Any) -> Scene:
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="failed",
        hash=w.call(w.alice, w.contract("Troubles"), signature, *arguments),
        sender=w.alice,
        expected=expected,
    )


@mined
def revert_string(w: World) -> Scene:
    return _refusal(
        w, "revert_string", "A refusal with a sentence", "failed.revert_string", "sentence()", text="Not in whitelist"
    )


@mined
def revert_bare(w: World) -> Scene:
    return _refusal(w, "revert_bare", "A refusal without a word", "failed.revert_bare", "bare()")


@mined
def panic_overflow(w: World) -> Scene:
    return _refusal(w, "panic_overflow", "Arithmetic overflow", "failed.panic", "overflow(uint256)", 1, code=0x11)


@mined
def panic_assert(w: World) -> Scene:
    return _refusal(w, "panic_assert", "A failed assertion", "failed.panic", "assertion(uint256)", 0, code=0x01)


@mined
def panic_bounds(w: World) -> Scene:
    return _refusal(w, "panic_bounds", "Beyond the end of a list", "failed.panic", "outOfBounds(uint256)", 5, code=0x32)


@mined
def known_error(w: World) -> Scene:
    return _refusal(
        w,
        "known_error",
        "Only the owner may",
        "access.unauthorized",
        "onlyOwner()",
        error="OwnableUnauthorizedAccount",
        who=w.alice,
    )


@mined
def unknown_error(w: World) -> Scene:
    return _refusal(w, "unknown_error", "An error that nobody knows", "failed.custom_error_unknown", "unknownError()")


@mined
def error_names_token(w: World) -> Scene:
    token = w.token()
    return _refusal(
        w,
        "error_names_token",
        "An error that names the token it is about",
        "token.returns_false",
        "failsOn(address)",
        token,
        token=token,
        error="SafeERC20FailedOperation",
    )


@mined
def coins_refused(w: World) -> Scene:
    return Scene(
        name="coins_refused",
        title="Coins for a contract that takes none",
        cause="failed.contract_rejects_coins",
        stage="failed",
        hash=w.send(w.alice, w.contract("Router"), value=COIN),
        sender=w.alice,
        expected={"value": COIN},
    )


@mined
def coins_to_a_method(w: World) -> Scene:
    return Scene(
        name="coins_to_a_method",
        title="Coins for a method that takes none",
        cause="failed.non_payable_function",
        stage="failed",
        hash=w.call(w.alice, w.contract("Troubles"), "notPayable()", value=COIN),
        sender=w.alice,
        expected={"value": COIN},
    )


@mined
def gas_price_guard(w: World) -> Scene:
    """Without fee fields the replay succeeds: the cause is the price."""
    return _refusal(
        w,
        "gas_price_guard",
        "A contract that minds the gas price",
        "failed.revert_string",
        "dearGas(uint256)",
        1,
        text="Gas price too high",
    )


# --- failed: tokens and swaps ---------------------------------------------------------------------------------------------


def _token_refusal(w: World, name: str, title: str, kind: str, *, spending: bool, **expected: Any) -> Scene:
    """carol sends more than there is (balance), or spends alice's without permission (allowance)."""
    token = w.token(kind, kind[:4].upper())
    amount = 7 if spending else SUPPLY + 7
    if spending:
        sent = w.call(w.carol, token, "transferFrom(address,address,uint256)", w.alice, w.bob, amount)
        expected |= {"holder": w.alice, "spender": w.carol, "allowance": 0}
    else:
        sent = w.call(w.carol, token, "transfer(address,uint256)", w.bob, amount)
        expected |= {"holder": w.carol}
    return Scene(
        name=name,
        title=title,
        cause="token.insufficient_allowance" if spending else "token.insufficient_balance",
        stage="failed",
        hash=sent,
        sender=w.carol,
        recipient=w.bob,
        expected=expected | {"token": token, "amount": amount},
    )


@mined
def price_hides_gas(w: World) -> Scene:
    """Without its price it runs out of gas, and with more gas would succeed; with its price it never comes that far."""
    troubles = w.contract("Troubles")
    return Scene(
        name="price_hides_gas",
        title="Refused for its price, and short of gas behind that",
        cause="failed.revert_string",
        stage="failed",
        hash=w.call(w.alice, troubles, "dearGasThenWrite(uint256,uint256)", 1, 20, gas=100_000),
        sender=w.alice,
        expected={"text": "Gas price too high"},
    )


@mined
def balance_text(w: World) -> Scene:
    return _token_refusal(
        w,
        "balance_text",
        "More tokens than there are",
        "TextToken",
        spending=False,
        text="ERC20: transfer amount exceeds balance",
    )


@mined
def balance_error(w: World) -> Scene:
    return _token_refusal(
        w, "balance_error", "More tokens than there are", "ModernToken", spending=False, error="ERC20InsufficientBalance"
    )


@mined
def allowance_text(w: World) -> Scene:
    return _token_refusal(w, "allowance_text", "No permission", "TextToken", spending=True, text="ERC20: insufficient allowance")


@mined
def allowance_error(w: World) -> Scene:
    return _token_refusal(w, "allowance_error", "No permission", "ModernToken", spending=True, error="ERC20InsufficientAllowance")


_SWAP = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"


def _swap(w: World, name: str, title: str, cause: str, *, allowed: int, least: int, deadline: int, **expected: Any) -> Scene:
    """alice sells 1,000 for at least ``least``, and the router may take ``allowed``."""
    sold, bought, router = w.token(), w.token("TextToken", "OTHR"), w.contract("Router")
    w.call(w.alice, sold, "approve(address,uint256)", router, allowed)
    w.call(w.alice, bought, "transfer(address,uint256)", router, 1_000)
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="failed",
        hash=w.call(w.alice, router, _SWAP, 1_000, least, [sold, bought], w.alice, deadline),
        sender=w.alice,
        expected=expected | {"token": sold, "holder": w.alice, "spender": router, "deadline": deadline},
    )


@mined
def swap_without_allowance(w: World) -> Scene:
    return _swap(
        w,
        "swap_without_allowance",
        "A swap of tokens that the router may not take",
        "token.insufficient_allowance",
        allowed=999,
        least=1,
        deadline=2**40,
        text="TransferHelper: TRANSFER_FROM_FAILED",
        allowance=999,
    )


@mined
def swap_slippage(w: World) -> Scene:
    return _swap(
        w,
        "swap_slippage",
        "A swap whose price moved away",
        "swap.slippage",
        allowed=1_000,
        least=1_001,
        deadline=2**40,
        text="UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT",
    )


@mined
def swap_expired(w: World) -> Scene:
    return _swap(
        w,
        "swap_expired",
        "A swap that waited too long",
        "swap.deadline_expired",
        allowed=1_000,
        least=1,
        deadline=int(w.block()["timestamp"], 16) - 10,
        text="UniswapV2Router: EXPIRED",
    )


@mined
def offer_expired(w: World) -> Scene:
    """The deadline lies between the parent's time and the block's: on the parent's conditions it would succeed."""
    troubles = w.contract("Troubles")
    now = int(w.block()["timestamp"], 16)
    w.node.rpc("evm_setNextBlockTimestamp", hex(now + 60))
    return Scene(
        name="offer_expired",
        title="An offer that ended seconds before",
        cause="swap.deadline_expired",
        stage="failed",
        hash=w.call(w.alice, troubles, "until(uint256)", now + 30),
        sender=w.alice,
        expected={"text": "Offer expired", "deadline": now + 30},
    )


# --- waiting --------------------------------------------------------------------------------------------------------------


@waiting
def next_in_line(w: World) -> Scene:
    w.stop_mining()
    return Scene(
        name="next_in_line",
        title="Nothing wrong, just waiting",
        cause="pending.next_in_line",
        stage="pending",
        hash=w.send(w.alice, w.bob, value=COIN, gas=21_000),
        sender=w.alice,
        recipient=w.bob,
        expected={"nonce_latest": 0, "nonce_pending": 1},
    )


@waiting
def fee_below_base_fee(w: World) -> Scene:
    w.stop_mining(100 * GWEI)
    w.next_base_fee(GWEI)
    waits = w.send(w.alice, w.bob, value=COIN, gas=21_000, max_fee=2 * GWEI)
    w.next_base_fee(100 * GWEI)
    return Scene(
        name="fee_below_base_fee",
        title="The network has become dearer than the offer",
        cause="pending.fee_below_base_fee",
        stage="pending",
        hash=waits,
        sender=w.alice,
        recipient=w.bob,
        expected={"fee_cap": 2 * GWEI, "next_base_fee": 100 * GWEI},
    )


@waiting
def nonce_gap(w: World) -> Scene:
    w.stop_mining()
    nonce = w.nonce(w.alice)
    return Scene(
        name="nonce_gap",
        title="An earlier transaction of the sender is missing",
        cause="pending.nonce_gap",
        stage="pending",
        hash=w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=nonce + 2),
        sender=w.alice,
        recipient=w.bob,
        expected={"nonce_latest": nonce, "nonce_pending": nonce},
    )


@waiting
def behind_stuck_nonce(w: World) -> Scene:
    w.stop_mining(100 * GWEI)
    nonce = w.nonce(w.alice)
    w.next_base_fee(GWEI)
    w.send(w.alice, w.bob, value=COIN, gas=21_000, max_fee=2 * GWEI)
    waits = w.send(w.alice, w.bob, value=COIN, gas=21_000, nonce=nonce + 1)
    w.next_base_fee(100 * GWEI)
    return Scene(
        name="behind_stuck_nonce",
        title="An earlier transaction of the sender is stuck",
        cause="pending.queued_behind_stuck_nonce",
        stage="pending",
        hash=waits,
        sender=w.alice,
        recipient=w.bob,
        expected={"nonce_latest": nonce, "nonce_pending": nonce + 2},
    )


@waiting
def insufficient_funds(w: World) -> Scene:
    w.stop_mining()
    waits = w.send(w.carol, w.bob, value=9_000 * COIN, gas=21_000)
    w.node.rpc("anvil_setBalance", w.carol, hex(COIN))
    return Scene(
        name="insufficient_funds",
        title="The coins have gone elsewhere meanwhile",
        cause="pending.insufficient_funds",
        stage="pending",
        hash=waits,
        sender=w.carol,
        recipient=w.bob,
        expected={"balance": COIN},
    )


@waiting
def nonce_already_used(w: World) -> Scene:
    """The pool still holds a transaction whose nonce the chain has passed."""
    w.stop_mining()
    nonce = w.nonce(w.carol)
    waits = w.send(w.carol, w.bob, value=COIN, gas=21_000)
    w.node.rpc("anvil_setNonce", w.carol, hex(nonce + 3))
    return Scene(
        name="nonce_already_used",
        title="Another transaction has taken its place",
        cause="pending.nonce_already_used",
        stage="pending",
        hash=waits,
        sender=w.carol,
        recipient=w.bob,
        expected={"nonce_latest": nonce + 3},
    )


@waiting
def would_revert(w: World) -> Scene:
    troubles = w.contract("Troubles")
    w.stop_mining()
    return Scene(
        name="would_revert",
        title="It waits, and would fail",
        cause="pending.would_revert",
        stage="pending",
        hash=w.call(w.alice, troubles, "sentence()"),
        sender=w.alice,
        expected={"text": "Not in whitelist"},
    )


@waiting
def swap_deadline_passed(w: World) -> Scene:
    return _waiting_swap(
        w, "swap_deadline_passed", "It waits, and its time is over", "pending.deadline_passed", least=1, time_left=-600
    )


@waiting
def swap_price_moved(w: World) -> Scene:
    """Its time is not over: it is the price that has moved away."""
    return _waiting_swap(
        w, "swap_price_moved", "It waits, and the price is gone", "pending.would_revert", least=1_001, time_left=2**30
    )


def _waiting_swap(w: World, name: str, title: str, cause: str, *, least: int, time_left: int) -> Scene:
    sold, bought, router = w.token(), w.token("TextToken", "OTHR"), w.contract("Router")
    w.call(w.alice, sold, "approve(address,uint256)", router, 1_000)
    w.call(w.alice, bought, "transfer(address,uint256)", router, 1_000)
    w.stop_mining()
    deadline = int(w.block()["timestamp"], 16) + time_left
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="pending",
        hash=w.call(w.alice, router, _SWAP, 1_000, least, [sold, bought], w.alice, deadline),
        sender=w.alice,
        expected={"deadline": deadline},
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
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        also=("fee.calldata_floor", "fee.limit_not_charged"),
        expected={"gas_used": 25_000},
    )


# --- waited, and was replaced or forgotten ------------------------------------------------------------------------------------


def _waited(w: World, name: str, title: str, cause: str, then: Callable[[World, int], str | None]) -> Scene:
    """alice's half a coin for bob waits; what happens ``then`` may give the hash that took its place."""
    w.stop_mining()
    nonce = w.nonce(w.alice)
    first = w.send(w.alice, w.bob, value=COIN // 2, gas=21_000, nonce=nonce, max_fee=3 * GWEI)
    instead = then(w, nonce)
    w.node.mine(5)
    return Scene(
        name=name,
        title=title,
        cause=cause,
        stage="absent",
        hash=first,
        sender=w.alice,
        recipient=w.bob,
        seen_nonce=nonce,
        seen_content=content_of(w.bob, COIN // 2, "0x"),
        expected={} if instead is None else {"instead": instead},
    )


@remembered
def speed_up(w: World) -> Scene:
    def dearer(w: World, nonce: int) -> str:
        return w.send(w.alice, w.bob, value=COIN // 2, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)

    return _waited(w, "speed_up", "Sent again with a higher fee", "replaced.speed_up", dearer)


@remembered
def cancelled(w: World) -> Scene:
    def empty(w: World, nonce: int) -> str:
        return w.send(w.alice, w.alice, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)

    return _waited(w, "cancelled", "Cancelled", "replaced.cancelled", empty)


@remembered
def replaced_by_another(w: World) -> Scene:
    def another(w: World, nonce: int) -> str:
        return w.send(w.alice, w.carol, value=COIN, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)

    return _waited(w, "replaced_by_another", "Another transaction took its number", "replaced.other", another)


@remembered
def number_used_unseen(w: World) -> Scene:
    def jump(w: World, nonce: int) -> None:
        w.node.rpc("anvil_dropAllTransactions")
        w.node.rpc("anvil_setNonce", w.alice, hex(nonce + 1))

    return _waited(w, "number_used_unseen", "Its number is used, and no block shows by what", "replaced.unknown", jump)


@remembered
def dropped(w: World) -> Scene:
    def forget(w: World, _nonce: int) -> None:
        w.node.rpc("anvil_dropAllTransactions")

    return _waited(w, "dropped", "The node has forgotten it", "dropped.from_mempool", forget)


# --- staged: each says what its node must be --------------------------------------------------------------------------------


def not_final(w: World) -> Scene:
    """On any node that mines at once: blocks become safe only later."""
    return Scene(
        name="not_final",
        title="In a block that is not final yet",
        cause="included.not_final",
        stage="succeeded",
        hash=w.send(w.alice, w.bob, value=COIN // 2, gas=21_000),
        sender=w.alice,
        recipient=w.bob,
    )


def seat_taken(w: World) -> Scene:
    """Somebody else took the last one in the same block: on the parent's state it succeeds."""
    troubles = w.contract("Troubles")
    w.stop_mining()
    w.send(w.carol, troubles, encode_call("takeSeat()"), tip=3 * GWEI)
    late = w.call(w.alice, troubles, "takeSeat()")
    w.node.mine()
    return Scene(
        name="seat_taken",
        title="Too late by one place in the block",
        cause="failed.race_same_block",
        stage="failed",
        hash=late,
        sender=w.alice,
        expected={"index": 1},
    )


def reorged_out(w: World) -> Scene:
    """It was in a block that the chain has left. ``seen_block_hash`` is what we remember."""
    before = w.node.rpc("evm_snapshot")
    sent = w.send(w.alice, w.bob, value=COIN, gas=21_000)
    receipt = w.receipt(sent)
    w.node.rpc("evm_revert", before)
    w.node.rpc("anvil_dropTransaction", sent)  # it may still have been in the pool when the block was made
    w.send(w.carol, w.bob, value=1, gas=21_000)  # another block at its height
    return Scene(
        name="reorged_out",
        title="Its block is no longer part of the chain",
        cause="included.reorged_out",
        stage="absent",
        hash=sent,
        sender=w.alice,
        recipient=w.bob,
        seen_block_hash=receipt["blockHash"].lower(),
        expected={"height": int(receipt["blockNumber"], 16)},
    )


def on_another_chain(hinted: World, other: World) -> Scene:
    """Sent on ``other``, looked for on ``hinted``, whose chain id must differ."""
    assert hinted.node.chain_id != other.node.chain_id
    return Scene(
        name="on_another_chain",
        title="Sent on another network",
        cause="network.found_on_other_chain",
        stage="absent",
        hash=other.send(other.alice, other.bob, value=COIN, gas=21_000),
        sender=other.alice,
        recipient=other.bob,
    )
