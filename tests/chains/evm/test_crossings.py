"""What receipts say of crossings. The deposit's hash is that of a real one: wevm/viem, getL2TransactionHash.test.ts, block 0x634c52… of Ethereum."""

from __future__ import annotations

from eth_abi.abi import encode

from chains.evm.crossings import ARB_SYS, PASSER, Route, crossings_of
from chains.facts import EvmLog, EvmReceipt, KnownBridge

PORTAL = KnownBridge(name="OP", kind="op_portal", contract="0xbeb5fc579115071764c7423a4f12edde41f106ed", network="optimism")
BLOCK = "0x634c52556471c589f42db9131467e0c9484f5c73049e32d1a74e2a4ce0f91d57"
DEPOSITED = "0xb3813568d9991fc951961fcb4c784893574240a28925604d09fc577c55bb7c32"
WHO = "0x" + "0" * 24 + "1a1e021a302c237453d3d45c7b82b19ceeb7e2e6"
ROUTE = Route("ethereum", "0x" + "aa" * 20)
NOTHING = "0x" + "00" * 32


def receipt(*logs: EvmLog, status: int = 1, first: int | None = 109) -> EvmReceipt:
    return EvmReceipt(status=status, block_number=1, block_hash=BLOCK, index=0, gas_used=1, first_log=first, logs=logs)


def deposit(opaque: bytes, version: str = NOTHING, portal: str = PORTAL.contract) -> EvmLog:
    return EvmLog(address=portal, topics=(DEPOSITED, WHO, WHO, version), data="0x" + encode(["bytes"], [opaque]).hex())


REAL = bytes.fromhex(
    "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000045000000000000520800"
)


def test_the_hash_of_a_real_deposit() -> None:
    (found,) = crossings_of(receipt(deposit(REAL)), below=[PORTAL], portal=None, outbox=None)
    assert (found.kind, found.network) == ("op_deposit", "optimism")
    assert found.id == "0x0a60b983815ed475c5919609025204a479654d93afc610feca7d99ae0befc329"


def test_the_place_among_the_logs_of_the_block_counts() -> None:
    other = EvmLog(address="0x" + "cc" * 20)
    (second,) = crossings_of(receipt(other, deposit(REAL), first=108), below=[PORTAL], portal=None, outbox=None)
    assert second.id == "0x0a60b983815ed475c5919609025204a479654d93afc610feca7d99ae0befc329"


def test_what_is_no_deposit() -> None:
    for log in (
        deposit(REAL[:72]),  # shorter than its fixed part
        deposit(REAL, version="0x" + "00" * 31 + "01"),  # of a later form
        deposit(REAL, portal="0x" + "cc" * 20),  # the log of another contract
        EvmLog(address=PORTAL.contract, topics=(DEPOSITED, WHO, WHO, NOTHING), data="0x12"),
    ):
        assert crossings_of(receipt(log), below=[PORTAL], portal=None, outbox=None) == ()
    assert crossings_of(receipt(deposit(REAL), status=0), below=[PORTAL], portal=None, outbox=None) == ()
    assert crossings_of(receipt(deposit(REAL), first=None), below=[PORTAL], portal=None, outbox=None) == ()


def passed(address: str = PASSER, data: bytes | None = None) -> EvmLog:
    topic = "0x02a52367d10742d8032712c1bb8e0144ff1ec5ffda1ed7d70bb05a2744955054"
    body = encode(["uint256", "uint256", "bytes", "bytes32"], [5, 6, b"", b"\x4d" * 32]) if data is None else data
    return EvmLog(address=address, topics=(topic, NOTHING, WHO, WHO), data="0x" + body.hex())


def test_withdrawals_are_read_where_there_is_a_way_for_them() -> None:
    (found,) = crossings_of(receipt(passed()), below=[], portal=ROUTE, outbox=None)
    assert (found.kind, found.id, found.amount, found.contract) == ("op_withdrawal", "0x" + "4d" * 32, 5, ROUTE.contract)
    assert crossings_of(receipt(passed()), below=[], portal=None, outbox=ROUTE) == ()
    assert crossings_of(receipt(passed("0x" + "cc" * 20)), below=[], portal=ROUTE, outbox=None) == ()
    assert crossings_of(receipt(passed(data=b"\1" * 31)), below=[], portal=ROUTE, outbox=None) == ()


def test_withdrawals_of_arbitrum() -> None:
    topic = "0x3e7aafa77dbf186b7fd488006beff893744caa3c4f6f299e8a709fa2087374fc"
    body = encode(["address", "uint256", "uint256", "uint256", "uint256", "bytes"], ["0x" + "11" * 20, 1, 2, 3, 9, b""])
    log = EvmLog(address=ARB_SYS, topics=(topic, WHO, NOTHING, "0x" + f"{77:064x}"), data="0x" + body.hex())
    (found,) = crossings_of(receipt(log), below=[], portal=None, outbox=ROUTE)
    assert (found.kind, found.id, found.amount, found.recipient) == ("arbitrum_withdrawal", "77", 9, "0x" + WHO[-40:])
