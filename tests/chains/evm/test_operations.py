"""Logs of smart accounts and Safes."""

from __future__ import annotations

from eth_abi.abi import encode

from chains.evm import operations
from chains.evm.operations import failed_safes, user_operations
from chains.facts import EvmLog

ENTRY_POINT = "0x0000000071727de22e5e9d8baf0edac6f37da032"
HASH = "0x" + "1" * 64
ACCOUNT = "0x" + "5a" * 20
NOBODY = "0x" + "0" * 64


def topic(address: str) -> str:
    return "0x" + "0" * 24 + address[2:]


def event(success: int, hash_: str = HASH) -> EvmLog:
    data = "0x" + encode(["uint256"] * 4, [7, success, 10**14, 90_000]).hex()
    return EvmLog(address=ENTRY_POINT, topics=(operations.OPERATION, hash_, topic(ACCOUNT), NOBODY), data=data)


def test_the_topics_are_those_of_the_knowledge_files() -> None:
    assert operations.OPERATION == "0x49628fd1471006c1482da88028e9ce4dbb080b815c9b0344d39e5a8e6ec1419f"
    assert operations.REASON == "0x1c4fada7374c0a9ee8841fc38afe82932dc0f8e69012e927f061a8bae611a201"
    assert operations.POST_OP_REASON == "0xf62676f440ff169a3a9afdbf812e89e7f95975ee8e5c31214ffdef631c5f4792"
    assert operations.SAFE_FAILURE == "0x23428b18acfb3ea64b08dc0c1d296ea9c09702c09083ca5272e64d115b687d23"


def test_an_operation_with_its_reason() -> None:
    error = bytes.fromhex("08c379a0") + encode(["string"], ["not today"])
    reason = EvmLog(
        address=ENTRY_POINT,
        topics=(operations.REASON, HASH, topic(ACCOUNT)),
        data="0x" + encode(["uint256", "bytes"], [7, error]).hex(),
    )
    other = "0x" + "2" * 64
    first, second = user_operations([reason, event(0), event(1, other)])
    assert (first.success, first.sender, first.entry_point, first.paymaster, first.cost) == (
        False,
        ACCOUNT,
        ENTRY_POINT,
        None,
        10**14,
    )
    assert first.reason is not None and first.reason.text == "not today"
    assert (second.success, second.hash, second.reason) == (True, other, None)


def test_a_log_of_another_form_is_none() -> None:
    whole = event(0)
    assert user_operations([whole.model_copy(update={"topics": whole.topics[:3]})]) == ()
    assert user_operations([whole.model_copy(update={"data": whole.data[:-2]})]) == ()
    assert user_operations([event(2)]) == ()
    garbled = EvmLog(address=ENTRY_POINT, topics=(operations.REASON, HASH, topic(ACCOUNT)), data="0x1234")
    assert [o.reason for o in user_operations([whole, garbled])] == [None]


def test_both_forms_of_a_safes_failure() -> None:
    old = EvmLog(address=ACCOUNT, topics=(operations.SAFE_FAILURE,), data="0x" + "0" * 128)
    new = EvmLog(address=ACCOUNT, topics=(operations.SAFE_FAILURE, HASH), data="0x" + "0" * 64)
    assert failed_safes([old, new]) == (ACCOUNT, ACCOUNT)
    assert failed_safes([old.model_copy(update={"data": "0x"}), event(0)]) == ()
