"""What receipts say of crossings. The deposit's hash is that of a real one: wevm/viem, getL2TransactionHash.test.ts, block 0x634c52… of Ethereum."""

from __future__ import annotations

from eth_abi.abi import encode
from eth_utils.crypto import keccak

from chains.evm.crossings import ARB_SYS, PASSER, crossings_of
from chains.facts import EvmLog, EvmReceipt, KnownBridge, NetworkFacts

PORTAL = KnownBridge(name="OP", kind="op_portal", contract="0xbeb5fc579115071764c7423a4f12edde41f106ed", network="optimism")
OUTBOX = KnownBridge(name="Arbitrum", kind="arbitrum_outbox", contract="0x" + "0b" * 20, network="arbitrum")
ENDPOINT = "0x1a44076050125825900e736c501f859c50fe728c"


def network(slug: str, chain_id: int, *bridges: KnownBridge) -> NetworkFacts:
    return NetworkFacts(
        slug=slug, id=f"eip155:{chain_id}", family="evm", name=slug, symbol="ETH", decimals=18, block_time_s=2, bridges=bridges
    )


def pool(byte: str) -> KnownBridge:
    return KnownBridge(name="Across", kind="across_pool", contract="0x" + byte * 20)


def endpoint(number: int) -> KnownBridge:
    return KnownBridge(name="LayerZero", kind="layerzero", contract=ENDPOINT, number=number)


L1 = network("ethereum", 1, PORTAL, OUTBOX, pool("51"), endpoint(30101))
L2 = network("optimism", 10, pool("52"), endpoint(30111))
ARB = network("arbitrum", 42161)
BLOCK = "0x634c52556471c589f42db9131467e0c9484f5c73049e32d1a74e2a4ce0f91d57"
DEPOSITED = "0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32"
WHO = "0x" + "0" * 24 + "1a1e021a302c237453d3d45c7b82b19ceeb7e2e6"
NOTHING = "0x" + "00" * 32


def receipt(*logs: EvmLog, status: int = 1, first: int | None = 109) -> EvmReceipt:
    return EvmReceipt(status=status, block_number=1, block_hash=BLOCK, index=0, gas_used=1, first_log=first, logs=logs)


def deposit(opaque: bytes, version: str = NOTHING, portal: str = PORTAL.contract) -> EvmLog:
    return EvmLog(address=portal, topics=(DEPOSITED, WHO, WHO, version), data="0x" + encode(["bytes"], [opaque]).hex())


REAL = bytes.fromhex(
    "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000045000000000000520800"
)


def test_the_hash_of_a_real_deposit() -> None:
    (found,) = crossings_of(receipt(deposit(REAL)), L1, [L2])
    assert (found.kind, found.network) == ("op_deposit", "optimism")
    assert found.id == "0x0a60b983815ed475c5919609025204a479654d93afc610feca7d99ae0befc329"


def test_the_place_among_the_logs_of_the_block_counts() -> None:
    other = EvmLog(address="0x" + "cc" * 20)
    (second,) = crossings_of(receipt(other, deposit(REAL), first=108), L1, [L2])
    assert second.id == "0x0a60b983815ed475c5919609025204a479654d93afc610feca7d99ae0befc329"


def test_what_is_no_deposit() -> None:
    for log in (
        deposit(REAL[:72]),  # shorter than its fixed part
        deposit(REAL, version="0x" + "00" * 31 + "01"),  # of a later form
        deposit(REAL, portal="0x" + "cc" * 20),  # the log of another contract
        EvmLog(address=PORTAL.contract, topics=(DEPOSITED, WHO, WHO, NOTHING), data="0x12"),
    ):
        assert crossings_of(receipt(log), L1, [L2]) == ()
    assert crossings_of(receipt(deposit(REAL), status=0), L1, [L2]) == ()
    assert crossings_of(receipt(deposit(REAL), first=None), L1, [L2]) == ()


def test_a_deposit_of_another_coin_has_no_amount_of_this_one() -> None:
    """Celo's coin is a token on Ethereum: what is minted there is no ether."""
    minted = (5).to_bytes(32, "big") + REAL[32:]
    (ether,) = crossings_of(receipt(deposit(minted)), L1, [L2])
    (celo,) = crossings_of(receipt(deposit(minted)), L1, [L2.model_copy(update={"symbol": "CELO"})])
    assert (ether.amount, celo.amount, ether.id == celo.id) == (5, 0, True)
    assert ether.sender == "0x" + WHO[-40:]


def test_whose_a_crossing_is_cannot_be_told_in_a_bundle_of_several_operations() -> None:
    operation = EvmLog(
        address="0x" + "ee" * 20, topics=("0x49628fd1471006c1482da88028e9ce4dbb080b815c9b0344d39e5a8e6ec1419f", NOTHING, WHO, WHO)
    )
    assert len(crossings_of(receipt(deposit(REAL), operation), L1, [L2])) == 1
    assert crossings_of(receipt(deposit(REAL), operation, operation), L1, [L2]) == ()


def passed(address: str = PASSER, data: bytes | None = None) -> EvmLog:
    topic = "0x02a52367d10742d8032712c1bb8e0144ff1ec5ffda1ed7d70bb05a2744955054"
    body = encode(["uint256", "uint256", "bytes", "bytes32"], [5, 6, b"", b"\x4d" * 32]) if data is None else data
    return EvmLog(address=address, topics=(topic, NOTHING, WHO, WHO), data="0x" + body.hex())


def test_withdrawals_are_read_where_there_is_a_way_for_them() -> None:
    (found,) = crossings_of(receipt(passed()), L2, [L1])
    assert (found.kind, found.id, found.amount, found.contract) == ("op_withdrawal", "0x" + "4d" * 32, 5, PORTAL.contract)
    assert crossings_of(receipt(passed()), ARB, [L1]) == ()
    assert crossings_of(receipt(passed("0x" + "cc" * 20)), L2, [L1]) == ()
    assert crossings_of(receipt(passed(data=b"\1" * 31)), L2, [L1]) == ()


def test_withdrawals_of_arbitrum() -> None:
    topic = "0x3e7aafa77dbf186b7fd488006beff893744caa3c4f6f299e8a709fa2087374fc"
    body = encode(["address", "uint256", "uint256", "uint256", "uint256", "bytes"], ["0x" + "11" * 20, 1, 2, 3, 9, b""])
    log = EvmLog(address=ARB_SYS, topics=(topic, WHO, NOTHING, "0x" + f"{77:064x}"), data="0x" + body.hex())
    (found,) = crossings_of(receipt(log), ARB, [L1])
    assert (found.kind, found.id, found.amount, found.recipient) == ("arbitrum_withdrawal", "77", 9, "0x" + WHO[-40:])


def across(to_chain: int, *, at: str = "0x" + "51" * 20, depositor: str = WHO) -> EvmLog:
    topic = "0x32ed1a409ef04c7b0227189c3a103dc5ac10e775a15b785dcc510201f7c25ad3"
    who = bytes.fromhex(WHO[2:])
    types = ["bytes32", "bytes32", "uint256", "uint256", "uint32", "uint32", "uint32", "bytes32", "bytes32", "bytes"]
    body = encode(types, [b"\1" * 32, b"\2" * 32, 10, 9, 100, 2_000, 0, who, bytes(32), b""])
    return EvmLog(address=at, topics=(topic, "0x" + f"{to_chain:064x}", "0x" + f"{77:064x}", depositor), data="0x" + body.hex())


def test_a_deposit_into_across_has_the_hash_that_the_other_pool_knows_it_by() -> None:
    (found,) = crossings_of(receipt(across(10)), L1, [L1, L2])
    who = bytes.fromhex(WHO[2:])
    relay = (who, who, bytes(32), b"\1" * 32, b"\2" * 32, 10, 9, 1, 77, 2_000, 0, b"")
    shape = "(bytes32,bytes32,bytes32,bytes32,bytes32,uint256,uint256,uint256,uint256,uint32,uint32,bytes)"
    assert found.id == "0x" + keccak(encode([shape, "uint256"], [relay, 10])).hex()
    assert (found.kind, found.network, found.contract, found.deadline) == ("across", "optimism", "0x" + "52" * 20, 2_000)
    assert found.recipient == "0x" + WHO[-40:]
    assert crossings_of(receipt(across(56)), L1, [L1, L2]) == ()  # to where there is none that we know
    assert crossings_of(receipt(across(10, at="0x" + "cc" * 20)), L1, [L1, L2]) == ()


def packet(to: int, *, version: int = 1, at: str = ENDPOINT) -> EvmLog:
    topic = "0x1ab700d4ced0c005b164c0f789fd09fcbb0156d4c2041b8a3bfbcd961cd1567f"
    header = bytes([version]) + (7).to_bytes(8, "big") + (30101).to_bytes(4, "big") + bytes.fromhex(WHO[2:])
    body = header + to.to_bytes(4, "big") + b"\0" * 12 + b"\x0e" * 20 + b"\x9d" * 32 + b"content"
    return EvmLog(
        address=at, topics=(topic,), data="0x" + encode(["bytes", "bytes", "address"], [body, b"", "0x" + "11" * 20]).hex()
    )


def test_a_message_over_layerzero_tells_its_path() -> None:
    (found,) = crossings_of(receipt(packet(30111)), L1, [L1, L2])
    assert (found.kind, found.network, found.id) == ("layerzero", "optimism", "0x" + "9d" * 32)
    assert found.path == ("0x" + "0e" * 20, "30101", WHO, "7")
    for log in (packet(30999), packet(30111, version=2), packet(30111, at="0x" + "cc" * 20)):
        assert crossings_of(receipt(log), L1, [L1, L2]) == ()
