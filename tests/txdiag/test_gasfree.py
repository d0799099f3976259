"""What a GasFree service says, wherever it was pasted: as the service's message beside the text, or as the text itself."""

from __future__ import annotations

import pytest

from chains.facts import Facts, InputKind
from chains.networks.registry import load_registry
from rules.engine import judge
from txdiag.answer import Question
from txdiag.explain import now_utc
from txdiag.question import read_question

REGISTRY = load_registry()
TRACE = "6c3ff67e-0bf4-4c09-91ca-0c7c254b01a0"
API = (
    '{"code":200,"data":{"id":"%s","createdAt":"2026-11-24T06:00:00Z","accountAddress":"TQQSxnDet1JsLm6WfbUFtZE5SQBWzWKRp3",'
    '"gasFreeAddress":"TMuA6YqfCeX8EhbfYEg5y7S4DqzSJireY9","targetAddress":"TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf","state":"%s","amount":1000000}}'
)


def first(**fields: str) -> str:
    question = read_question(Question.model_validate(fields), REGISTRY)
    return judge(Facts(clock=now_utc(), question=question)).findings[0].code


@pytest.mark.parametrize("state", ["WAITING", "INPROGRESS", "CONFIRMING"])
def test_taken_over_and_not_sent(state: str) -> None:
    said = f"GasFree transfer {TRACE}: {state}"
    for fields in (
        {"text": said},
        {"text": API % (TRACE, state)},
        {"text": f"我的 GasFree 转账 {TRACE} 一直是 {state}，钱去哪了？"},
        {"text": "my gasfree transfer", "error_text": API % (TRACE, state)},
        {"text": f"{TRACE} with GasFree", "error_text": f"state {state}"},
    ):
        assert first(**fields) == "gasfree.accepted_not_onchain", fields


def test_failed() -> None:
    for fields in (
        {"text": f"GasFree {TRACE} FAILED"},
        {"text": API % (TRACE, "FAILED")},
        {"text": "gasfree", "error_text": '{"state":"FAILED"}'},
    ):
        assert first(**fields) == "gasfree.failed", fields


@pytest.mark.parametrize(
    "text",
    [
        "GasFree",  # no state
        f"GasFree {TRACE}",
        f"transfer {TRACE} WAITING",  # of which service?
        "GasFree: first WAITING, then FAILED",  # which of them now?
        "gasfree transfer is waiting for me",  # a word, not a state
        API % (TRACE, "SUCCEED"),
    ],
)
def test_words_that_name_no_state_of_a_transfer(text: str) -> None:
    assert not first(text=text).startswith("gasfree.")


def test_the_text_is_kept_as_the_message_that_it_is() -> None:
    question = read_question(Question(text=API % (TRACE, "WAITING")), REGISTRY)
    assert question.kind is InputKind.ERROR_TEXT and question.error_text is not None and "WAITING" in question.error_text


def test_a_secret_beside_it_is_all_that_is_read() -> None:
    question = read_question(Question(text=f"GasFree {TRACE} WAITING my private key is " + "4c" * 32), REGISTRY)
    assert question.kind is InputKind.SECRET and question.error_text is None
