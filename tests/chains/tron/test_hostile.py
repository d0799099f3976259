"""Whatever a node sends: it is read, or it is no answer. Nothing else may happen, and what was read can be saved."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from chains.errors import BadAnswer, ChainError
from chains.facts import Known, TronFacts
from chains.tron.constant import read_outcome, read_symbol
from chains.tron.derive import derive
from chains.tron.read import read_head, read_receipt, read_transaction
from chains.tron.read_state import read_account, read_contract, read_parameters, read_prices, read_resources
from tests.tron_node import case

NAMES = ("router-pull-no-allowance", "trc10-by-contract", "usdt-zero-value-poisoning", "deploy-constructor-revert", "unfreeze")
LEAF = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.sampled_from(["", "00", "\ud800", "ff" * 32, "41" + "0" * 40])
)
ANYTHING = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3), max_leaves=8
)


def answer(name: str, path: str) -> Any:
    return copy.deepcopy(next(e["answer"] for e in case(name)["http"] if e["path"] == path))


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in an answer, as the keys that lead there."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [at, *(p for k in keys for p in places(value[k], (*at, k)))][0 if at else 1 :]


@st.composite
def spoilt(draw: st.DrawFn, path: str) -> tuple[str, Any]:
    """A recorded answer with something else in one place."""
    name = draw(st.sampled_from(NAMES))
    found = answer(name, path)
    *way, last = draw(st.sampled_from(places(found)))
    holder = found
    for key in way:
        holder = holder[key]
    holder[last] = draw(ANYTHING)
    return name, found


@given(spoilt("/wallet/gettransactionbyid"), spoilt("/wallet/gettransactioninfobyid"))
def test_spoilt_transactions_and_receipts(body: tuple[str, Any], info: tuple[str, Any]) -> None:
    facts: dict[str, Any] = {}
    for field, read, (name, raw) in (("transaction", read_transaction, body), ("receipt", read_receipt, info)):
        try:
            facts[field] = Known[Any](value=read(raw, case(name)["tx_hash"]))
        except BadAnswer as error:
            facts[field] = error.missing(field)
    derived = derive(TronFacts(**facts))
    assert TronFacts.model_validate_json(derived.model_dump_json()) == derived


@given(ANYTHING)
def test_anything_at_all(raw: object) -> None:
    for read in (read_head, read_outcome, read_symbol, read_parameters, read_prices, read_resources):
        try:
            read(raw)
        except ChainError:
            continue
    for read_of in (read_account, read_contract, read_transaction, read_receipt):
        try:
            read_of(raw, "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")
        except BadAnswer:
            continue


@given(st.binary(max_size=200), st.booleans(), st.text(max_size=80))
def test_any_output_of_a_constant_call(output: bytes, fails: bool, message: str) -> None:
    raw = {
        "result": {"result": True, **({"message": message.encode().hex()} if fails else {})},
        "constant_result": [output.hex()],
    }
    try:
        outcome = read_outcome(raw)
    except ChainError:
        return
    assert (outcome.kind == "revert") == bool(fails and message)
