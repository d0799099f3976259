"""Logs that have exactly the form of their standard are movements; all others are not."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from eth_abi.abi import encode
from hypothesis import given
from hypothesis import strategies as st

from chains.events import APPROVAL, APPROVAL_FOR_ALL, TRANSFER, TRANSFER_BATCH, TRANSFER_SINGLE, decode_logs
from chains.facts import Approval, EvmLog, Transfer, TronLog
from chains.tables import topic_of

TOKEN, A, B = "0x" + "70" * 20, "0x" + "1a" * 20, "0x" + "2b" * 20


@dataclass
class Log:
    address: str
    topics: tuple[str, ...]
    data: str = "0x"


def word(value: int | str) -> str:
    number = value if isinstance(value, int) else int(value, 16)
    return "0x" + number.to_bytes(32, "big").hex()


def log(topic: str, *topics: int | str, data: str = "0x") -> EvmLog:
    return EvmLog(address=TOKEN, topics=("0x" + topic, *map(word, topics)), data=data)


def test_topics_are_those_of_the_standards() -> None:
    """knowledge/evm.md 7.2, computed there with another keccak."""
    assert TRANSFER == "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
    assert APPROVAL == "8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925"
    assert APPROVAL_FOR_ALL == "17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31"
    assert TRANSFER_SINGLE == "c3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62"
    assert TRANSFER_BATCH == "4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb"


def test_erc20_transfer() -> None:
    transfers, approvals = decode_logs([log(TRANSFER, A, B, data=word(2**255))])
    assert transfers == (Transfer(kind="log", sender=A, recipient=B, amount=2**255, contract=TOKEN),)
    assert approvals == ()


def test_erc721_transfer() -> None:
    transfers, _ = decode_logs([log(TRANSFER, A, B, 77)])
    assert transfers == (Transfer(kind="log", sender=A, recipient=B, amount=1, contract=TOKEN, token_id=77),)


def test_erc1155_transfers() -> None:
    single = log(TRANSFER_SINGLE, TOKEN, A, B, data="0x" + encode(["uint256", "uint256"], [7, 3]).hex())
    batch = log(TRANSFER_BATCH, TOKEN, B, A, data="0x" + encode(["uint256[]", "uint256[]"], [[1, 2], [10, 0]]).hex())
    transfers, _ = decode_logs([single, batch])
    assert [(t.sender, t.recipient, t.token_id, t.amount) for t in transfers] == [(A, B, 7, 3), (B, A, 1, 10), (B, A, 2, 0)]


def test_approvals() -> None:
    logs = [
        log(APPROVAL, A, B, data=word(5)),
        log(APPROVAL, A, B, data=word(0)),
        log(APPROVAL_FOR_ALL, A, B, data=word(1)),
    ]
    assert decode_logs(logs)[1] == (
        Approval(contract=TOKEN, owner=A, spender=B, amount=5),
        Approval(contract=TOKEN, owner=A, spender=B, amount=0),
        Approval(contract=TOKEN, owner=A, spender=B, amount=None, for_all=True),
    )


@pytest.mark.parametrize(
    ("label", "one"),
    [
        ("anonymous", Log(TOKEN, ())),
        ("Transfer with nothing indexed", log(TRANSFER, data="0x" + "00" * 96)),
        ("Transfer with one indexed", log(TRANSFER, A, data="0x" + "00" * 64)),
        ("Transfer without amount", log(TRANSFER, A, B)),
        ("Transfer with two words", log(TRANSFER, A, B, data="0x" + "00" * 64)),
        ("ERC-721 Transfer with data", log(TRANSFER, A, B, 7, data=word(1))),
        ("sender is no address", log(TRANSFER, 2**200, B, data=word(1))),
        ("short topic", Log(TOKEN, ("0x" + TRANSFER, "0x1a", word(B)), word(1))),
        ("odd hex", Log(TOKEN, ("0x" + TRANSFER, word(A), word(B)), "0x1")),
        ("no hex", Log(TOKEN, ("0x" + TRANSFER, word(A), word(B)), "0x" + "zz" * 32)),
        ("spaces in hex", Log(TOKEN, ("0x" + TRANSFER, word(A), word(B)), word(1) + "  ")),
        ("no contract", Log("", ("0x" + TRANSFER, word(A), word(B)), word(1))),
        ("ERC-721 Approval", log(APPROVAL, A, B, 7)),
        ("approval for all taken back", log(APPROVAL_FOR_ALL, A, B, data=word(0))),
        ("approval for all with another number", log(APPROVAL_FOR_ALL, A, B, data=word(2))),
        ("batch of unequal lists", log(TRANSFER_BATCH, A, A, B, data="0x" + encode(["uint256[]", "uint256[]"], [[1], []]).hex())),
        ("batch cut off", log(TRANSFER_BATCH, A, A, B, data="0x" + encode(["uint256[]", "uint256[]"], [[1], [1]]).hex()[:-64])),
        ("WETH deposit", log(topic_of("Deposit(address,uint256)"), A, data=word(1))),
        ("WETH withdrawal", log(topic_of("Withdrawal(address,uint256)"), A, data=word(1))),
    ],
)
def test_left_out(label: str, one: Log) -> None:
    good = log(TRANSFER, B, A, data=word(9))
    transfers, approvals = decode_logs([one, good])
    assert [t.amount for t in transfers] == [9], label
    assert approvals == ()


def test_upper_case_is_the_same_address() -> None:
    one = Log(TOKEN.upper().replace("0X", "0x"), ("0x" + TRANSFER.upper(), word(A).upper().replace("0X", "0x"), word(B)), word(1))
    assert decode_logs([one])[0][0].contract == TOKEN


def test_tron_logs_have_no_0x_and_their_own_addresses() -> None:
    one = TronLog(
        address="a614f803b6fd780986a42c78ec9c7f77e6ded13c", topics=(TRANSFER, word(A)[2:], word(B)[2:]), data=word(6)[2:]
    )

    def base58(text: str) -> str:
        return "T" + text.removeprefix("0x")[:4]

    (transfer,), _ = decode_logs([one], address=base58)
    assert (transfer.contract, transfer.sender, transfer.recipient, transfer.amount) == ("Ta614", "T1a1a", "T2b2b", 6)


LOGS = st.builds(
    Log,
    address=st.one_of(st.just(TOKEN), st.text(max_size=50)),
    topics=st.lists(
        st.one_of(
            st.sampled_from(["0x" + t for t in (TRANSFER, TRANSFER_SINGLE, TRANSFER_BATCH, APPROVAL, APPROVAL_FOR_ALL)]),
            st.binary(min_size=32, max_size=32).map(lambda b: "0x" + b.hex()),
            st.just(word(A)),
            st.text(max_size=70),
        ),
        max_size=5,
    ).map(tuple),
    data=st.one_of(st.binary(max_size=200).map(lambda b: "0x" + b.hex()), st.text(max_size=70)),
)


@given(st.lists(LOGS, max_size=4))
def test_any_logs_are_survived(logs: list[Log]) -> None:
    for transfer in decode_logs(logs)[0]:
        assert transfer.contract == TOKEN
