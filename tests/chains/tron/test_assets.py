"""TRC-10 assets: their number in the body, what they call themselves, their decimals."""

from __future__ import annotations

import json
from typing import Any

import pytest

from chains.errors import BadAnswer
from chains.facts import TronAsset
from chains.tron.read_state import read_asset
from tests.tron_node import case, moment, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

NAME, PATH, ID = "trc10-transfer", "wallet/getassetissuebyid", "1000001"


def recorded() -> dict[str, Any]:
    return next(e["answer"] for e in case(NAME)["http"] if e["path"] == f"/{PATH}")


async def ask(**more: Any) -> Diagnosis:
    with tron_node(**more) as node:
        async with asking({"tron": [node]}) as services:
            return (await diagnose(Question(text=case(NAME)["tx_hash"], locale="en"), services, now=moment())).diagnosis


def test_an_asset() -> None:
    assert read_asset(recorded(), ID) == TronAsset(id=ID, name="HarborCoin", symbol="HRBC", decimals=2)
    assert read_asset({}, ID) is None


@pytest.mark.parametrize(
    "wrong", [[], {"id": "1000002"}, {"id": ID, "precision": 7}, {"id": ID, "precision": -1}, {"id": ID, "name": 5}]
)
def test_what_is_no_asset(wrong: Any) -> None:
    with pytest.raises(BadAnswer):
        read_asset(wrong, ID)


async def test_it_is_told_by_number_name_and_amount() -> None:
    answer = await ask()
    body = next(e["answer"] for e in case(NAME)["http"] if e["path"] == "/wallet/gettransactionbyid")
    units = body["raw_data"]["contract"][0]["parameter"]["value"]["amount"]
    assert answer.cause.code == "succeeded.wrong_token_variant"
    assert (answer.cause.params["variant"], answer.cause.params["called"]) == (ID, "HarborCoin")
    assert answer.transaction is not None
    [moved] = answer.transaction.transfers
    assert (moved.kind, moved.symbol, moved.genuine) == ("trc10", "HRBC", False)
    assert moved.amount is not None and round(float(moved.amount) * 100) == units
    assert answer.funds.amount == moved.amount
    assert "HarborCoin" in {u.text for u in answer.untrusted}


async def test_a_name_that_lies_is_quoted_and_no_link() -> None:
    lies = recorded() | {"name": b"USDT claim at usdt-bonus.example".hex(), "abbr": b"USDT".hex()}
    answer = await ask(faults={PATH: (200, json.dumps(lies).encode())})
    assert "usdt-bonus.example" not in answer.reply.text and "usdt-bonus[.]example" in answer.reply.text
    assert answer.cause.code == "succeeded.wrong_token_variant"
    assert answer.funds.amount is None and answer.funds.symbol is None  # "USDT arrived" would be false
    assert not any(word in answer.reply.text.partition("TRC-10")[0] for word in ("USDT", "usdt"))


@pytest.mark.parametrize("fault", [(200, b"{}"), (502, b""), (200, b'{"id":"1000002","name":"00"}')])
async def test_without_an_answer_the_number_alone_is_told(fault: tuple[int, bytes]) -> None:
    answer = await ask(faults={PATH: fault})
    assert answer.cause.code == "succeeded.wrong_token_variant" and answer.cause.params["named"] == "no"
    assert answer.transaction is not None and answer.transaction.transfers[0].amount is None
