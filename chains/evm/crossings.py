"""What left for another network by a rollup's own bridge, Across, LayerZero or Circle's CCTP, by the receipt's logs; and what the other network says of it.

A withdrawal takes steps on the layer below, a deposit becomes a transaction above: one request to that network tells how far it is. Which contract below belongs to
which network stands in the networks' files (``[[bridges]]``); above it is the protocol's own address. Sources: the OP Stack's specifications
(withdrawals, deposits), Arbitrum's ArbSys and Outbox, Across' SpokePool (getV3RelayHash, fillStatuses), LayerZero's EndpointV2 (PacketV1Codec,
MessagingChannel), CCTP's TokenMessengerV2; topics as in knowledge/evm.md 7.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import rlp
from eth_abi.abi import encode
from eth_utils.crypto import keccak

from chains.abi import decode_uint, encode_call
from chains.abi_types import Misfit, decode, signature
from chains.errors import BadAnswer, ChainError
from chains.evm.log_query import BLOCKS, topic_of
from chains.evm.read import data, items, quantity, read_log, read_receipt
from chains.evm.search import read_fact
from chains.exchange import Asker, Call, Reply
from chains.facts import Crossing, EvmLog, EvmReceipt, Fact, FactMissing, Known, KnownBridge, Missing, NetworkFacts, Why

LABEL = "crossing"
PASSER = "0x4200000000000000000000000000000000000016"  # L2ToL1MessagePasser of every OP Stack network
ARB_SYS = "0x0000000000000000000000000000000000000064"
_PASSED = "0x02a52367d10742d8032712c1bb8e0144ff1ec5ffda1ed7d70bb05a2744955054"  # MessagePassed
_DEPOSITED = "0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32"  # TransactionDeposited
_TO_L1 = "0x3e7aafa77dbf186b7fd488006beff893744caa3c4f6f299e8a709fa2087374fc"  # L2ToL1Tx
_PASSED_DATA = signature("passed(uint256,uint256,bytes,bytes32)").arguments  # value, gas limit, data, hash
_ARB_DATA = signature("sent(address,uint256,uint256,uint256,uint256,bytes)").arguments  # caller, blocks, time, coins, data
_DEPOSIT_DATA = signature("deposited(bytes)").arguments
_ACROSS = "0x32ed1a409ef04c7b0227189c3a103dc5ac10e775a15b785dcc510201f7c25ad3"  # FundsDeposited
# tokens in and out, amounts in and out, time of the quote, deadlines of the fill and of who may fill alone, recipient, who may, message
_ACROSS_DATA = signature("deposited(bytes32,bytes32,uint256,uint256,uint32,uint32,uint32,bytes32,bytes32,bytes)").arguments
_RELAY_DATA = "(bytes32,bytes32,bytes32,bytes32,bytes32,uint256,uint256,uint256,uint256,uint32,uint32,bytes)"
_FILLED = 2
_PACKET = "0x1ab700d4ced0c005b164c0f789fd09fcbb0156d4c2041b8a3bfbcd961cd1567f"  # PacketSent
_PACKET_DATA = signature("sent(bytes,bytes,address)").arguments
_BURNT = "0x0c8c1cbdc5190613ebd485511d4e2812cfa45eecb79d845893331fedad5130a5"  # DepositForBurn of version 2
# amount, recipient, domain, messenger there, who may call, most fee, data
_BURNT_DATA = signature("burnt(uint256,bytes32,uint32,bytes32,bytes32,uint256,bytes)").arguments
_MINTED = "0x50c55e915134d457debfa58eb6f4342956f8b0616d51a89a3659360178e1ab63"  # MintAndWithdraw of version 2
_OPERATION = "0x49628fd1471006c1482da88028e9ce4dbb080b815c9b0344d39e5a8e6ec1419f"  # UserOperationEvent
_MARGIN = 0.8  # blocks may come faster than usual
_DEPOSIT_TYPE = b"\x7e"
_MOST = 3  # of one transaction; each is asked for


@dataclass(frozen=True, slots=True)
class Route:
    """Where one network's messages go: the other network, and the contract there that settles them."""

    network: str
    contract: str


def crossings_of(receipt: EvmReceipt, here: NetworkFacts, others: Sequence[NetworkFacts]) -> tuple[Crossing, ...]:
    """What the receipt says of crossings. ``others``: the networks that are known, whichever are asked. None of a bundle of several operations (ERC-4337): whose
    a crossing is cannot be told there."""
    if receipt.status != 1 or sum(log.topics[:1] == (_OPERATION,) for log in receipt.logs) > 1:
        return ()
    way = _Ways(here, others)
    found: list[Crossing] = []
    for place, log in enumerate(receipt.logs):
        one, topic = None, log.topics[:1]
        if way.portal is not None and log.address == PASSER and topic == (_PASSED,):
            one = _withdrawal(log, way.portal)
        elif way.outbox is not None and log.address == ARB_SYS and topic == (_TO_L1,):
            one = _arbitrum_withdrawal(log, way.outbox)
        elif topic == (_DEPOSITED,) and (portal := way.here("op_portal", log.address)) is not None:
            one = _deposit(log, portal, receipt, place, same_coin=way.coin_of(portal.network) == here.symbol)
        elif topic == (_ACROSS,) and way.here("across_pool", log.address) is not None:
            one = _relay(log, way)
        elif topic == (_PACKET,) and way.here("layerzero", log.address) is not None:
            one = _message(log, way)
        elif topic == (_BURNT,) and way.here("cctp", log.address) is not None:
            one = _burn(log, way)
        if one is not None:
            found.append(one)
    return tuple(found[:_MOST])


class _Ways:
    """Which contracts of bridges are on this network, and where they lead."""

    def __init__(self, here: NetworkFacts, others: Sequence[NetworkFacts]) -> None:
        self._here, self._coins = here, {n.slug: n.symbol for n in others}
        self._abroad = [(n, b) for n in others if n.slug != here.slug for b in n.bridges]
        self.portal, self.outbox = self._settled("op_portal"), self._settled("arbitrum_outbox")
        self.chain_id = int(here.id.rpartition(":")[2])

    def here(self, kind: str, contract: str) -> KnownBridge | None:
        return next((b for b in self._here.bridges if b.kind == kind and b.contract == contract), None)

    def coin_of(self, slug: str | None) -> str | None:
        return self._coins.get(slug or "")

    def pool_of(self, chain_id: int) -> Route | None:
        return next(
            (Route(n.slug, b.contract) for n, b in self._abroad if b.kind == "across_pool" and n.id == f"eip155:{chain_id}"), None
        )

    def numbered(self, kind: str, number: int) -> Route | None:
        return next((Route(n.slug, b.contract) for n, b in self._abroad if b.kind == kind and b.number == number), None)

    def _settled(self, kind: str) -> Route | None:
        """Where this network's own withdrawals are settled."""
        return next((Route(n.slug, b.contract) for n, b in self._abroad if b.kind == kind and b.network == self._here.slug), None)


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


def _deposit(log: EvmLog, portal: KnownBridge, receipt: EvmReceipt, place: int, *, same_coin: bool) -> Crossing | None:
    """The transaction that the deposit becomes above: its hash follows from the log and its place in the block (OP Stack specification, deposits).

    same_coin: what is minted above is this network's coin; Celo's is a token here, and no amount of coins is told then.
    """
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
        amount=int.from_bytes(mint, "big") if same_coin else 0,
        sender="0x" + sender.hex(),
        recipient="0x" + to.hex(),
    )


def _relay(log: EvmLog, way: _Ways) -> Crossing | None:
    """A deposit into Across: its hash, under which the pool on the other network keeps whether it was filled."""
    try:
        tokens_in, tokens_out, amount_in, amount_out, _, deadline, exclusive_until, recipient, relayer, message = decode(
            _ACROSS_DATA, bytes.fromhex(log.data[2:])
        )
    except Misfit:
        return None
    chain_id = int(log.topics[1], 16) if len(log.topics) == 4 else 0
    pool = way.pool_of(chain_id)
    if pool is None or not isinstance(deadline, int) or not isinstance(recipient, bytes):
        return None
    depositor, deposit_id = bytes.fromhex(log.topics[3][2:]), int(log.topics[2], 16)
    relay = (
        *(depositor, recipient, relayer, tokens_in, tokens_out, amount_in, amount_out),
        *(way.chain_id, deposit_id, deadline, exclusive_until, message),
    )
    hash_ = keccak(encode([_RELAY_DATA, "uint256"], [relay, chain_id]))
    return Crossing(
        kind="across",
        network=pool.network,
        contract=pool.contract,
        id="0x" + hash_.hex(),
        recipient="0x" + recipient[-20:].hex(),
        deadline=deadline,
    )


def _message(log: EvmLog, way: _Ways) -> Crossing | None:
    """A message over LayerZero: version 1, nonce 8, source 4, sender 32, destination 4, receiver 32, guid 32 bytes, then its content."""
    try:
        packet, _, _ = decode(_PACKET_DATA, bytes.fromhex(log.data[2:]))
    except Misfit:
        return None
    if not isinstance(packet, bytes) or len(packet) < 113 or packet[0] != 1:
        return None
    endpoint = way.numbered("layerzero", int.from_bytes(packet[45:49], "big"))
    if endpoint is None:
        return None
    receiver, source, sender, nonce = packet[61:81], packet[9:13], packet[13:45], packet[1:9]
    return Crossing(
        kind="layerzero",
        network=endpoint.network,
        contract=endpoint.contract,
        id="0x" + packet[81:113].hex(),
        path=("0x" + receiver.hex(), str(int.from_bytes(source, "big")), "0x" + sender.hex(), str(int.from_bytes(nonce, "big"))),
    )


def _burn(log: EvmLog, way: _Ways) -> Crossing | None:
    """Tokens that were burnt here to be minted there. The number that the message gets is not in the log."""
    try:
        amount, recipient, domain, _, _, _, _ = decode(_BURNT_DATA, bytes.fromhex(log.data[2:]))
    except Misfit:
        return None
    messenger = way.numbered("cctp", domain) if isinstance(domain, int) else None
    if messenger is None or not isinstance(amount, int) or not isinstance(recipient, bytes):
        return None
    whom = "0x" + recipient[-20:].hex()
    return Crossing(kind="cctp", network=messenger.network, contract=messenger.contract, id=whom, amount=amount, recipient=whom)


async def settle(asker: Asker, one: Crossing, sender: str, other: NetworkFacts, age_s: float) -> Crossing:
    """The crossing with what its other network says. ``sender``: who mostly proves the withdrawal too. ``age_s``: how old it is, at least."""
    if one.kind == "cctp":
        return one.model_copy(update={"state": await _minted(asker, one, other, age_s)})
    replies = await asker.ask(_questions(one, sender))
    return one.model_copy(update=_READ[one.kind](replies, one))


async def _minted(asker: Asker, one: Crossing, other: NetworkFacts, age_s: float) -> Fact[str]:
    """open, done, by the logs of the last blocks there; LACKING where it may have been minted before those."""
    head = _number((await asker.ask([Call("eth_blockNumber", (), LABEL)]))[0])
    if not isinstance(head, Known):
        return head
    wanted = {
        "address": one.contract,
        "fromBlock": hex(max(0, head.value - BLOCKS)),
        "toBlock": hex(head.value),
        "topics": [_MINTED, topic_of(one.id)],
    }
    reply = (await asker.ask([Call("eth_getLogs", (wanted,), LABEL)]))[0]
    minted = read_fact(reply, _minted_amounts)
    if not isinstance(minted, Known):
        return minted
    if one.amount in minted.value:
        return Known(value="done", source=minted.source)
    if age_s > BLOCKS * other.block_time_s * _MARGIN:
        return Missing(why=Why.LACKING, detail=LABEL, source=minted.source)
    return Known(value="open", source=minted.source)


def _minted_amounts(raw: Any) -> set[int]:
    """What was burnt for each mint: what was paid out and the fee."""
    found: set[int] = set()
    for entry in items(raw):
        log = read_log(entry)
        if log.topics[:1] == (_MINTED,) and len(log.data) == 2 + 128:
            found.add(int(log.data[2:66], 16) + int(log.data[66:], 16))
    return found


def _questions(one: Crossing, sender: str) -> list[Call]:
    if one.kind == "op_deposit":
        return [Call("eth_getTransactionReceipt", (one.id,), LABEL)]
    if one.kind == "arbitrum_withdrawal":
        return [_read(one.contract, encode_call("isSpent(uint256)", int(one.id)))]
    hash_ = bytes.fromhex(one.id[2:])
    if one.kind == "across":
        return [_read(one.contract, encode_call("fillStatuses(bytes32)", hash_))]
    if one.kind == "layerzero":
        receiver, source, who, nonce = one.path[0], int(one.path[1]), bytes.fromhex(one.path[2][2:]), int(one.path[3])
        return [
            _read(one.contract, encode_call("inboundPayloadHash(address,uint32,bytes32,uint64)", receiver, source, who, nonce)),
            _read(one.contract, encode_call("lazyInboundNonce(address,uint32,bytes32)", receiver, source, who)),
        ]
    return [
        _read(one.contract, encode_call("finalizedWithdrawals(bytes32)", hash_)),
        _read(one.contract, encode_call("numProofSubmitters(bytes32)", hash_)),
        _read(one.contract, encode_call("provenWithdrawals(bytes32,address)", hash_, sender)),
    ]


def _read(contract: str, call: str) -> Call:
    return Call("eth_call", ({"to": contract, "data": call}, "latest"), LABEL)


def _word(reply: Reply) -> Fact[int]:
    return read_fact(reply, lambda raw: _one_word(data(raw)))


def _number(reply: Reply) -> Fact[int]:
    return read_fact(reply, quantity)


def _one_word(output: str) -> int:
    number = decode_uint(output)
    if number is None:
        raise BadAnswer("not one number")
    return number


def _withdrawal_state(replies: Sequence[Reply], one: Crossing) -> dict[str, Any]:
    """started, proven (waits, from ``since`` on where it is known), done."""
    try:
        finalized, proofs = _word(replies[0]).value, _word(replies[1]).value
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
        spent = _word(replies[0]).value
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


def _fill_state(replies: Sequence[Reply], one: Crossing) -> dict[str, Any]:
    """open, done. The pool's numbers: 0 unfilled, 1 a slow fill was asked for, 2 filled."""
    try:
        filled = _word(replies[0]).value
    except FactMissing as lack:
        return {"state": lack.missing}
    return {"state": Known(value="done" if filled == _FILLED else "open", source=replies[0].source)}


def _message_state(replies: Sequence[Reply], one: Crossing) -> dict[str, Any]:
    """sent, verified (to be run there), done. What was run is taken out of the list and its number passed by."""
    try:
        waits, passed = _word(replies[0]).value, _word(replies[1]).value
    except FactMissing as lack:
        return {"state": lack.missing}
    state = "verified" if waits else "done" if passed >= int(one.path[3]) else "sent"
    return {"state": Known(value=state, source=replies[0].source)}


_READ = {
    "across": _fill_state,
    "layerzero": _message_state,
    "op_withdrawal": _withdrawal_state,
    "arbitrum_withdrawal": _spent_state,
    "op_deposit": _deposit_state,
}
