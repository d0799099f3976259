"""Node JSON into facts: what is absent is zero, what is of the wrong kind is no answer."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from chains.errors import BadAnswer, Refused
from chains.tron.constant import Unanswered, read_flag, read_outcome, read_symbol, read_word
from chains.tron.read import read_block_number, read_head, read_receipt, read_transaction
from chains.tron.read_state import price_at, read_account, read_contract, read_parameters, read_prices, read_resources
from tests.tron_node import case, names

OWNER_HEX, OWNER = "419e57d05780deaa695bcf508aa7deedaac41c7e11", "TQQSxnDet1JsLm6WfbUFtZE5SQBWzWKRp3"
USDT_HEX, USDT = "41a614f803b6fd780986a42c78ec9c7f77e6ded13c", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"


def recorded(name: str, path: str) -> Any:
    exchange = next(e for e in case(name)["http"] if e["path"].strip("/") == path)
    return copy.deepcopy(exchange["answer"])


def included() -> list[str]:
    """Cases with a transaction in a block."""
    return [n for n in names() if "blockNumber" in str(_info(n))]


def _info(name: str) -> Any:
    exchange = next((e for e in case(name)["http"] if e["path"] == "/wallet/gettransactioninfobyid"), {})
    return exchange.get("answer", {})


@pytest.mark.parametrize("name", included())
def test_bandwidth_is_the_signed_size_and_64(name: str) -> None:
    """The node's own bill proves the size: what it took as points, or burned at 1,000 sun a byte."""
    txid = case(name)["tx_hash"]
    body = read_transaction(recorded(name, "wallet/gettransactionbyid"), txid)
    receipt = read_receipt(_info(name), txid)
    assert body is not None and body.size is not None and receipt is not None
    assert body.size == len(case(name)["raw_transaction"]) // 2
    billed = receipt.net_usage or receipt.net_fee // 1000
    if name != "account-create":  # an activation costs 0.1 TRX whatever its size
        assert body.size + 64 == billed


def test_an_empty_object_says_that_there_is_none() -> None:
    assert read_transaction({}, "00") is None
    assert read_receipt({}, "00") is None
    assert read_account({}, OWNER) is None
    assert read_contract({}, USDT) is None
    assert read_block_number({}, "00") is None
    assert read_resources({}).free_net_limit == 0


def test_a_body_of_another_transaction_is_no_answer() -> None:
    name = "usdt-transfer-holder"
    txid, answer = case(name)["tx_hash"], recorded(name, "wallet/gettransactionbyid")
    with pytest.raises(BadAnswer):
        read_transaction(answer | {"txID": "ab" * 32}, txid)
    with pytest.raises(BadAnswer):
        read_transaction(answer, "ab" * 32)


def test_bytes_of_another_transaction_are_no_answer() -> None:
    name = "usdt-transfer-holder"
    answer = recorded(name, "wallet/gettransactionbyid")
    answer["raw_data_hex"] = recorded("trx-transfer", "wallet/gettransactionbyid")["raw_data_hex"]
    with pytest.raises(BadAnswer):
        read_transaction(answer, case(name)["tx_hash"])


def test_a_receipt_of_another_transaction_is_no_answer() -> None:
    with pytest.raises(BadAnswer):
        read_receipt(_info("trx-transfer"), case("usdt-transfer-holder")["tx_hash"])


@pytest.mark.parametrize(
    "answer", [None, [], "text", 1, {"Error": "class java.lang.IllegalAccessException : lack of computing resources"}]
)
def test_what_is_no_answer_is_never_absence(answer: object) -> None:
    for read in (read_resources, read_head, read_outcome, read_parameters, read_prices):
        with pytest.raises(BadAnswer):
            read(answer)
    for read_of in (read_account, read_contract):
        with pytest.raises(BadAnswer):
            read_of(answer, OWNER)
    with pytest.raises(BadAnswer):
        read_transaction(answer, "00")
    with pytest.raises(BadAnswer):
        read_receipt(answer, "00")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("blockNumber", "x"),
        ("fee", True),
        ("fee", 1.5),
        ("log", {}),
        ("log", [{"address": "zz"}]),
        ("contractResult", ["0"]),
        ("receipt", []),
        ("internal_transactions", [{"callValueInfo": []}]),
    ],
)
def test_a_receipt_of_the_wrong_form_is_no_answer(field: str, value: object) -> None:
    name = "usdt-transfer-holder"
    with pytest.raises(BadAnswer):
        read_receipt(_info(name) | {field: value}, case(name)["tx_hash"])


def test_another_account_or_contract_is_no_answer() -> None:
    assert read_account({"address": OWNER_HEX}, OWNER) is not None
    with pytest.raises(BadAnswer):
        read_account({"address": OWNER_HEX}, USDT)
    with pytest.raises(BadAnswer):
        read_contract({"smart_contract": {"contract_address": USDT_HEX, "origin_address": OWNER_HEX}}, OWNER)


def test_a_receipt_without_a_block_proves_nothing() -> None:
    name = "usdt-transfer-holder"
    answer = _info(name)
    with pytest.raises(BadAnswer):
        read_receipt({k: v for k, v in answer.items() if k != "blockNumber"}, case(name)["tx_hash"])


def test_numbers_written_as_text_count() -> None:
    name = "usdt-transfer-holder"
    receipt = read_receipt(_info(name) | {"fee": "9007199254740993"}, case(name)["tx_hash"])
    assert receipt is not None and receipt.fee == 9007199254740993


def test_the_head_is_number_time_and_id() -> None:
    head = read_head(next(e["answer"] for e in case("common")["http"] if e["path"] == "/walletsolidity/getnowblock"))
    moment = case("common")["moment"]
    assert (head.number, head.timestamp_ms) == (moment["solid"], moment["solid_time_ms"])
    assert int(head.hash[:16], 16) == head.number
    with pytest.raises(BadAnswer):
        read_head({})


def test_prices_hold_from_their_moment_on() -> None:
    prices = read_prices({"prices": "0:100,1542607200000:20,1760000000000:100"})
    assert [price_at(prices, ms) for ms in (0, 1542607199999, 1542607200000, 1759999999999, 1760000000001)] == [
        100,
        100,
        20,
        20,
        100,
    ]
    assert price_at(prices, -1) is None


@pytest.mark.parametrize("text", ["", "0", "0:1:2", "a:b", "0:100,"])
def test_unreadable_prices_are_no_answer(text: str) -> None:
    with pytest.raises(BadAnswer):
        read_prices({"prices": text})


def test_a_parameter_without_a_value_is_zero() -> None:
    assert read_parameters({"chainParameter": [{"key": "getEnergyFee", "value": 100}, {"key": "getAllowTvmCompatibleEvm"}]}) == {
        "getEnergyFee": 100,
        "getAllowTvmCompatibleEvm": 0,
    }


def test_the_owner_pays_all_where_the_percent_is_left_out() -> None:
    contract = read_contract({"smart_contract": {"contract_address": USDT_HEX, "origin_address": OWNER_HEX}}, USDT)
    assert contract is not None and contract.consume_user_resource_percent == 0 and contract.energy_factor == 0


def test_a_selector_is_looked_for_in_the_code() -> None:
    answer = {
        "smart_contract": {"contract_address": USDT_HEX, "origin_address": OWNER_HEX},
        "runtimecode": "6080a9059cbb63a9059cbb1462abcdef14",
    }
    held = {
        d: c.holds_selector
        for d in ("a9059cbb00", "deadbeef", "00abcdef", "", "a905")
        if (c := read_contract(answer, USDT, d)) is not None
    }
    assert held == {"a9059cbb00": True, "deadbeef": False, "00abcdef": True, "": None, "a905": None}


def test_a_proxy_may_hold_what_its_code_does_not() -> None:
    contract = {"contract_address": USDT_HEX, "origin_address": OWNER_HEX}
    held = {
        code: c.holds_selector
        for code in ("6080f4", "60f450", "63a9059cbbf4")
        if (c := read_contract({"smart_contract": contract, "runtimecode": code}, USDT, "a9059cbb")) is not None
    }
    assert held == {"6080f4": None, "60f450": False, "63a9059cbbf4": True}


def constant(**fields: object) -> dict[str, object]:
    return {"result": {"result": True}, "energy_used": 500, **fields}


def failed_with(code: str, text: str) -> dict[str, object]:
    return {"result": {"code": code, "message": text.encode().hex()}}


def test_a_revert_has_a_result_too() -> None:
    reverted = constant(result={"result": True, "message": b"REVERT opcode executed".hex()}, constant_result=[""])
    outcome = read_outcome(reverted)
    assert outcome.kind == "revert" and outcome.revert is not None and outcome.revert.kind == "empty" and outcome.gas_used == 500
    marked = constant(constant_result=[""], transaction={"ret": [{"ret": "FAILED"}]})
    assert read_outcome(marked).kind == "revert"
    assert read_outcome(constant(constant_result=["00" * 32], transaction={"ret": [{}]})).kind == "success"


@pytest.mark.parametrize(
    ("code", "text", "kind", "halt"),
    [
        ("OTHER_ERROR", "class org.tron.core.vm.program.Program$OutOfEnergyException : Not enough energy", "halt", "out_of_gas"),
        ("OTHER_ERROR", "class org.tron.core.vm.program.Program$IllegalOperationException : Invalid", "halt", "invalid_opcode"),
        ("OTHER_ERROR", "class org.tron.core.vm.program.Program$NewInThisVersion : Something", "halt", "other"),
        ("OTHER_ERROR", "class java.lang.NullPointerException : null", "refused", None),
        ("CONTRACT_VALIDATE_ERROR", "Smart contract is not exist.", "refused", None),
    ],
)
def test_ends_without_a_result(code: str, text: str, kind: str, halt: str | None) -> None:
    outcome = read_outcome(failed_with(code, text))
    assert (outcome.kind, outcome.halt) == (kind, halt)


def test_a_node_without_constant_calls_says_nothing_about_the_contract() -> None:
    with pytest.raises(Refused):
        read_outcome(failed_with("CONTRACT_VALIDATE_ERROR", "this node does not support constant"))


def test_what_a_contract_does_not_answer_is_not_zero() -> None:
    for output in ([], [""], ["00" * 31]):
        for read in (read_word, read_flag):
            with pytest.raises(Unanswered):
                read(constant(constant_result=output))
    with pytest.raises(Unanswered):
        read_word(constant(result={"result": True, "message": "52"}, constant_result=["00" * 32]))
    with pytest.raises(Unanswered):
        read_flag(constant(constant_result=["02".rjust(64, "0")]))
    assert read_word(constant(constant_result=["02".rjust(64, "0")])) == 2
    assert read_flag(constant(constant_result=["01".rjust(64, "0")])) is True


def test_symbols_as_text_and_as_bytes32() -> None:
    text = "20".rjust(64, "0") + "04".rjust(64, "0") + "55534454".ljust(64, "0")
    assert read_symbol(constant(constant_result=[text])) == "USDT"
    assert read_symbol(constant(constant_result=["55534454".ljust(64, "0")])) == "USDT"
