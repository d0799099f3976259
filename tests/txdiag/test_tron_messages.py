"""Every message with which a node of Tron refuses (fixtures/refusals/tron-messages.json), in every form in which its users see it, alone and beside a hash that
nobody holds: the same cause. The forms: knowledge/tron-protocol.md 8, 9 and 10."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from chains.facts import Facts, NetworkSearch, SearchResult
from chains.networks.registry import load_registry
from rules.engine import judge
from tests.txdiag.test_refusals import cause_of
from txdiag.answer import Question
from txdiag.explain import now_utc
from txdiag.question import read_question

MESSAGES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "refusals" / "tron-messages.json").read_text("utf-8")
)
REGISTRY = load_registry()
HASH = "88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe340fb5060"
NUMBERS = {
    "SIGERROR": 1, "CONTRACT_VALIDATE_ERROR": 2, "CONTRACT_EXE_ERROR": 3, "BANDWITH_ERROR": 4, "DUP_TRANSACTION_ERROR": 5, "TAPOS_ERROR": 6,
    "TOO_BIG_TRANSACTION_ERROR": 7, "TRANSACTION_EXPIRATION_ERROR": 8, "SERVER_BUSY": 9, "NO_CONNECTION": 10, "NOT_ENOUGH_EFFECTIVE_CONNECTION": 11,
    "BLOCK_UNSOLIDIFIED": 12, "OTHER_ERROR": 20,
}  # fmt: skip
VALIDATE = "Contract validate error : "
# words that others use too: read where they are all that was said, or stand beside Tron's code
TOO_GENERAL = {"Transaction already exists.", "Transaction expired", "Server busy.", "No connection."}
AMONG_WORDS = ("tronpy", "quoted by a wallet")


def hex_(text: str) -> str:
    return text.encode().hex()


def base64_(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def code(row: Mapping[str, Any]) -> str:
    return row["name"] if row["name"] in NUMBERS else "CONTRACT_VALIDATE_ERROR"


FORMS: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "text": lambda row: row["message"],
    "old wording": lambda row: row["message"].lower(),
    "wallet/broadcasttransaction": lambda row: json.dumps({"code": code(row), "txid": HASH, "message": hex_(row["message"])}),
    "visible": lambda row: json.dumps({"code": code(row), "txid": HASH, "message": row["message"]}),
    "wallet/broadcasthex": lambda row: json.dumps(
        {"result": False, "code": code(row), "txid": HASH, "message": row["message"], "transaction": '{"visible":false}'}
    ),
    "gRPC": lambda row: json.dumps({"code": code(row), "message": base64_(row["message"])}),
    "gRPC, number": lambda row: json.dumps({"code": NUMBERS[code(row)], "message": base64_(row["message"])}),
    "TronWeb": lambda row: json.dumps({"result": False, "error": code(row), "message": hex_(row["message"])}),
    "TronWeb in words": lambda row: f"Error: {row['message']} ({code(row)})",
    "tronpy": lambda row: f"tronpy.exceptions.ValidationError: {row['message']}",
    "code and text": lambda row: f"{code(row)} {row['message']}",
    "code and hex": lambda row: f"{code(row)} {hex_(row['message'])}",
    "code: hex": lambda row: f"{code(row)}: {hex_(row['message'])}",
    "quoted by a wallet": lambda row: f"转账失败：{row['message']}",
}
OF_VALIDATION: dict[str, Callable[[str], str]] = {
    "wallet/createtransaction": lambda said: json.dumps(
        {"Error": f"class org.tron.core.exception.ContractValidateException : {said}"}
    ),
    "triggerconstantcontract": lambda said: json.dumps({"result": {"code": "CONTRACT_VALIDATE_ERROR", "message": hex_(said)}}),
    "triggerconstantcontract, gRPC": lambda said: json.dumps(
        {"result": {"code": "CONTRACT_VALIDATE_ERROR", "message": base64_(said)}}
    ),
}


def first(row: Mapping[str, Any], **fields: Any) -> str | None:
    """The first cause where it is not the message's: that the owner has no account has a cause of its own."""
    question = read_question(Question.model_validate(fields), REGISTRY)
    absent = NetworkSearch(network="tron", result=SearchResult.ABSENT, endpoints=2)
    searched = (absent,) if question.hash is not None else ()
    found = judge(Facts(clock=now_utc(), question=question, searched=searched)).findings[0].code
    return None if found == cause_of(row, question.refusal) else found


def test_there_is_every_code_of_a_broadcast() -> None:
    assert {row["name"] for row in MESSAGES} == set(NUMBERS)
    assert len(MESSAGES) > 180


# of OTHER_ERROR, behind which any exception may stand: the text alone says nothing, the code does
WITHOUT_THE_CODE = {"text", "old wording", *AMONG_WORDS}
EXCEPTIONS = ("Error: null", "Error: Index 1 out of bounds for length 1", "Error: java.util.concurrent.TimeoutException")


@pytest.mark.parametrize("form", sorted(set(FORMS) - WITHOUT_THE_CODE))
@pytest.mark.parametrize("message", EXCEPTIONS)
def test_an_exception_without_a_code_of_its_own_leaves_open_whether_it_was_taken(message: str, form: str) -> None:
    row = {"name": "OTHER_ERROR", "message": message}
    said = FORMS[form](row)
    for fields in ({"text": said}, {"text": HASH, "network": "tron", "error_text": said}):
        question = read_question(Question.model_validate(fields), REGISTRY)
        absent = NetworkSearch(network="tron", result=SearchResult.ABSENT, endpoints=2)
        facts = Facts(clock=now_utc(), question=question, searched=(absent,) if question.hash is not None else ())
        found = judge(facts).findings[0]
        assert (found.code, found.confidence.value) == ("send.node_not_ready", "possible"), said
        assert "send_again_yet" in found.do_not
        assert not {"resend", "retry_refused", "start_again", "try_other_node"} & set(found.actions)


@pytest.mark.parametrize("form", FORMS)
def test_an_exception_of_the_machine_in_a_trial_is_no_refusal_of_a_broadcast(form: str) -> None:
    said = "class org.tron.core.vm.program.Program$BadJumpDestinationException : Operation with pc isn't 'JUMPDEST': PC[7];"
    question = read_question(Question(text="?", error_text=FORMS[form]({"name": "OTHER_ERROR", "message": said})), REGISTRY)
    assert question.refusal is None


@pytest.mark.parametrize("form", FORMS)
def test_every_message_in_every_form_is_its_cause(form: str) -> None:
    wrong: list[tuple[str | None, str]] = []
    for row in MESSAGES:
        if form in AMONG_WORDS and row["message"] in TOO_GENERAL:
            continue
        said = FORMS[form](row)
        wrong += [
            (found, said)
            for found in (
                first(row, text=said),
                first(row, text="我的转账怎么了", error_text=said),
                first(row, text=HASH, network="tron", error_text=said),
            )
            if found is not None
        ]
    assert wrong == []


@pytest.mark.parametrize("form", OF_VALIDATION)
def test_what_a_contract_of_the_system_says_where_it_is_built_or_tried(form: str) -> None:
    validated = [row for row in MESSAGES if row["message"].startswith(VALIDATE)]
    said = [(row, OF_VALIDATION[form](row["message"].removeprefix(VALIDATE))) for row in validated]
    assert len(said) > 150
    assert [(found, text) for row, text in said if (found := first(row, text=text)) is not None] == []
