"""What left for another network by a rollup's own bridge, by the receipt's logs; and what the other network says of it.

A withdrawal takes steps on the layer below, a deposit becomes a transaction above: one request to that network tells how far it is. Which contract below belongs to
which network stands in the networks' files (``[[bridges]]``); above it is the protocol's own address. Sources: the OP Stack's specifications
(withdrawals, deposits), Arbitrum's ArbSys and Outbox; topics as in knowledge/evm.md 7.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import rlp
from eth_utils.crypto import keccak

from chains.abi import decode_uint, encode_call
from chains.abi_types import Misfit, decode, signature
from chains.errors import BadAnswer, ChainError
from chains.evm.read import data, read_receipt
from chains.evm.search import read_fact
from chains.exchange import Asker, Call, Reply
from chains.facts import Crossing, EvmLog, EvmReceipt, Fact, FactMissing, Known, KnownBridge

LABEL = "crossing"
PASSER = "0x4200000000000000000000000000000000000016"  # L2ToL1MessagePasser of every OP Stack network
ARB_SYS = "0x0000000000000000000000000000000000000064"
_PASSED = "0x02a52367d10742d8032712c1bb8e0144ff1ec5ffda1ed7d70bb05a2744955054"  # MessagePassed
_DEPOSITED = "0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32"  # TransactionDeposited
_TO_L1 = "0x3e7aafa77dbf186b7fd488006beff893744caa3c4f6f299e8a709fa2087374fc"  # L2ToL1Tx
_PASSED_DATA = signature("passed(uint256,uint256,bytes,bytes32)").arguments  # value, gas limit, data, hash
_ARB_DATA = signature("sent(address,uint256,uint256,uint256,uint256,bytes)").arguments  # caller, blocks, time, coins, data
_DEPOSIT_DATA = signature("deposited(bytes)").arguments
_DEPOSIT_TYPE = b"\x7e"
_MOST = 3  # of one transaction; each is asked for


@dataclass(frozen=True, slots=True)
class Route:
    """Where one network's messages go: the other network, and the contract there that settles them."""

    network: str
    contract: str


def crossings_of(
    receipt: EvmReceipt, *, below: Sequence[KnownBridge], portal: Route | None, outbox: Route | None
) -> tuple[Crossing, ...]:
    """What the receipt says of crossings. ``below``: bridges that lie on this network; ``portal`` and ``outbox``: where this network's own withdrawals are settled."""
    if receipt.status != 1:
        return ()
    portals = {b.contract: b for b in below if b.kind == "op_portal" and b.network}
    found: list[Crossing] = []
    for place, log in enumerate(receipt.logs):
        one = None
        if portal is not None and log.address == PASSER and log.topics[:1] == (_PASSED,):
            one = _withdrawal(log, portal)
        elif outbox is not None and log.address == ARB_SYS and log.topics[:1] == (_TO_L1,):
            one = _arbitrum_withdrawal(log, outbox)
        elif log.address in portals and log.topics[:1] == (_DEPOSITED,):
            one = _deposit(log, portals[log.address], receipt, place)
        if one is not None:
            found.append(one)
    return tuple(found[:_MOST])


def _withdrawal(log: EvmLog, portal: Route) -> Crossing | None:
    try:
        value, _, _, hash_ = decode(_PASSED_DATA, bytes.fromhex(log.data[2:]))
    except Misfit:
        return None
    assert isinstance(value, int) and isinstance(hash_, bytes)
    return Crossing(kind="op_withdrawal", network=portal.network, contract=portal.contract, id="0x" + hash_.hex(), amount=value)


def _arbitrum_withdrawal(log: EvmLog, outbox: Route) -> Crossing | None:
    try:
        *_, value, _ = decode(_ARB_DATA, bytes.fromhex(log.data[2:]))
    except Misfit:
        return None
    if len(log.topics) != 4 or not isinstance(value, int):
        return None
    recipient = "0x" + log.topics[1][-40:]
    return Crossing(
        kind="arbitrum_withdrawal",
        network=outbox.network,
        contract=outbox.contract,
        id=str(int(log.topics[3], 16)),
        amount=value,
        recipient=recipient,
    )


def _deposit(log: EvmLog, portal: KnownBridge, receipt: EvmReceipt, place: int) -> Crossing | None:
    """The transaction that the deposit becomes above: its hash follows from the log and its place in the block (OP Stack specification, deposits)."""
    try:
        packed = decode(_DEPOSIT_DATA, bytes.fromhex(log.data[2:]))[0]
    except Misfit:
        return None
    if not isinstance(packed, bytes) or len(packed) < 73 or len(log.topics) != 4 or int(log.topics[3], 16) != 0:
        return None
    if receipt.first_log is None or portal.network is None:
        return None
    sender, to = bytes.fromhex(log.topics[1][-40:]), bytes.fromhex(log.topics[2][-40:])
    mint, value, gas, creates = packed[:32], packed[32:64], packed[64:72], packed[72]
    origin = keccak(bytes.fromhex(receipt.block_hash[2:]) + (receipt.first_log + place).to_bytes(32, "big"))
    fields: list[Any] = [
        keccak(bytes(32) + origin),
        sender,
        b"" if creates else to,
        int.from_bytes(mint, "big"),
        int.from_bytes(value, "big"),
        int.from_bytes(gas, "big"),
        0,
        packed[73:],
    ]
    body = cast("bytes", rlp.encode(fields))  # pyright: ignore[reportUnknownMemberType]  # rlp is not typed
    return Crossing(
        kind="op_deposit",
        network=portal.network,
        contract=portal.contract,
        id="0x" + keccak(_DEPOSIT_TYPE + body).hex(),
        amount=int.from_bytes(mint, "big"),
        recipient="0x" + to.hex(),
    )


async def settle(asker: Asker, one: Crossing, sender: str) -> Crossing:
    """The crossing with what its other network says. ``sender``: who mostly proves the withdrawal too."""
    replies = await asker.ask(_questions(one, sender))
    return one.model_copy(update=_READ[one.kind](replies, one))


def _questions(one: Crossing, sender: str) -> list[Call]:
    if one.kind == "op_deposit":
        return [Call("eth_getTransactionReceipt", (one.id,), LABEL)]
    if one.kind == "arbitrum_withdrawal":
        return [_read(one.contract, encode_call("isSpent(uint256)", int(one.id)))]
    hash_ = bytes.fromhex(one.id[2:])
    return [
        _read(one.contract, encode_call("finalizedWithdrawals(bytes32)", hash_)),
        _read(one.contract, encode_call("numProofSubmitters(bytes32)", hash_)),
        _read(one.contract, encode_call("provenWithdrawals(bytes32,address)", hash_, sender)),
    ]


def _read(contract: str, call: str) -> Call:
    return Call("eth_call", ({"to": contract, "data": call}, "latest"), LABEL)


def _number(reply: Reply) -> Fact[int]:
    return read_fact(reply, lambda raw: _one_word(data(raw)))


def _one_word(output: str) -> int:
    number = decode_uint(output)
    if number is None:
        raise BadAnswer("not one number")
    return number


def _withdrawal_state(replies: Sequence[Reply], one: Crossing) -> dict[str, Any]:
    """started, proven (waits, from ``since`` on where it is known), done."""
    try:
        finalized, proofs = _number(replies[0]).value, _number(replies[1]).value
    except FactMissing as lack:
        return {"state": lack.missing}
    state = "done" if finalized else "proven" if proofs else "started"
    return {"state": Known(value=state, source=replies[0].source), "since": _proven_at(replies[2]) if proofs else None}


def _proven_at(reply: Reply) -> int | None:
    """Seconds; None where somebody else than the sender proved it, or the answer is not (game, time)."""
    try:
        words = data(reply.value)[2:]
    except ChainError:
        return None
    moment = int(words[64:], 16) if len(words) == 128 else 0
    return moment or None


def _spent_state(replies: Sequence[Reply], one: Crossing) -> dict[str, Any]:
    """open, done."""
    try:
        spent = _number(replies[0]).value
    except FactMissing as lack:
        return {"state": lack.missing}
    return {"state": Known(value="done" if spent else "open", source=replies[0].source)}


def _deposit_state(replies: Sequence[Reply], one: Crossing) -> dict[str, Any]:
    """absent, done, failed."""
    fact = read_fact(replies[0], lambda raw: read_receipt(raw, one.id))
    if not isinstance(fact, Known):
        return {"state": fact}
    state = "absent" if fact.value is None else "failed" if fact.value.status == 0 else "done"
    return {"state": Known(value=state, source=fact.source)}


_READ = {"op_withdrawal": _withdrawal_state, "arbitrum_withdrawal": _spent_state, "op_deposit": _deposit_state}
