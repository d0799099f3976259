"""JSON-RPC answers in all the shapes that gateways give them. Pure."""

from __future__ import annotations

from typing import Any

import pytest

from chains.errors import BadAnswer, NodeError, RateLimited, Refused
from chains.json_rpc import batch_refusal, by_id, chain_of, error_of, own_answer, result_of


@pytest.mark.parametrize(
    ("answer", "chain"),
    [("0x1", "eip155:1"), ("0x38", "eip155:56"), ("0x01", "eip155:1"), ("0xA4B1", "eip155:42161")],
)
def test_a_chain_id_names_the_chain(answer: str, chain: str):
    assert chain_of(answer) == chain


@pytest.mark.parametrize(
    "answer", [None, 1, True, "1", "", "0x", "0xzz", "0x1 ", "0x" + "1" * 65, [], NodeError(1, "x")], ids=repr
)
def test_what_is_no_chain_id_names_none(answer: Any):
    assert chain_of(answer) is None


def test_ids_are_matched_exactly():
    one, other = {"id": 1, "result": 1}, {"id": 1, "result": 2}
    assert by_id([{"id": True}, {"id": 1.0}, {"id": "1"}, {"id": None}, {}, None, [], 5, one, other]) == {1: one}


def test_alone_an_error_without_id_is_ours():
    error = {"id": None, "error": {"code": 1, "message": ""}}
    assert own_answer(error, 7) is error
    assert own_answer({"error": {"code": 1}}, 7) is not None
    assert own_answer({"id": 8, "error": {}}, 7) is None
    assert own_answer({"id": None, "result": "0x1"}, 7) is None, "a result is believed only with our id"
    assert own_answer([error], 7) is None


def test_a_batch_is_refused_by_one_error_for_all():
    too_large = {"id": 5, "error": {"code": -32600, "message": "batch too large"}}
    assert isinstance(batch_refusal([too_large], [5, 6]), Refused)
    assert isinstance(batch_refusal([{"id": None, "error": {"code": -32600, "message": "no"}}], [5, 6]), Refused)
    assert isinstance(batch_refusal({"id": 5, "result": 1}, [5, 6]), Refused)
    assert isinstance(batch_refusal({"error": {"code": -32005, "message": "rate limit exceeded"}}, [5, 6]), RateLimited)
    assert batch_refusal([{"id": 6, "error": {"code": 3, "message": "execution reverted"}}], [5, 6]) is None, (
        "the second call's own"
    )
    assert batch_refusal([{"id": 5, "result": 1}], [5, 6]) is None, "the others are missing, but batches are taken"
    assert batch_refusal([], [5, 6]) is None
    assert batch_refusal(BadAnswer("x"), [5, 6]) is None


def test_an_error_in_any_shape_is_read():
    error = error_of({"code": 3, "message": "execution reverted", "data": "0x08c379a0"})
    assert isinstance(error, NodeError) and (error.code, error.data) == (3, "0x08c379a0")
    for odd in ("text", {"code": "3", "message": 5}, {"code": True}, 7, [], {}):
        read = error_of(odd)
        assert isinstance(read, NodeError) and read.code is None


def test_null_is_an_answer_and_nothing_is_none():
    assert result_of("a", {"id": 1, "result": None}) is None
    assert result_of("a", {"id": 1, "result": None, "error": None}) is None
    assert isinstance(result_of("a", {"id": 1}), BadAnswer)
    assert isinstance(result_of("a", {"id": 1, "error": None}), BadAnswer)
    assert isinstance(result_of("a", None), BadAnswer)
    assert isinstance(result_of("a", {"id": 1, "result": 5, "error": {"code": 1, "message": "x"}}), NodeError)
