"""Who sold a token, by its own logs: also through a router that passes the token on, and never where a sale may be among what was not looked at."""

from __future__ import annotations

import pytest

from chains.evm.batch import Answers
from chains.evm.sales import LABEL, read_sales
from chains.exchange import Call, Reply
from chains.facts import Known, Sales

TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
TOKEN, POOL, ROUTER = "0x" + "ee" * 20, "0x" + "bb" * 20, "0x" + "cc" * 20


def holder(number: int) -> str:
    return f"0x{0xAA0000 + number:040x}"


def log(sender: str, recipient: str, by: int) -> dict[str, object]:
    return {
        "address": TOKEN,
        "topics": [TRANSFER, "0x" + sender[2:].zfill(64), "0x" + recipient[2:].zfill(64)],
        "blockNumber": "0x10",
        "transactionIndex": "0x0",
        "data": f"0x{10**18:064x}",
        "transactionHash": f"0x{by:064x}",
    }


BOUGHT = [log(POOL, holder(n), n) for n in range(12)]


def told(*more: dict[str, object]) -> Sales | None:
    logs = [*BOUGHT, *more]
    fact = read_sales(Answers({"sales": Reply(Call("eth_getLogs", (), LABEL), "one", logs)}), holder(0))
    assert isinstance(fact, Known)
    return fact.value


@pytest.mark.parametrize(
    ("more", "sellers"),
    [
        ([], 0),
        ([log(holder(3), POOL, 90)], 1),
        ([log(holder(3), ROUTER, 90), log(ROUTER, POOL, 90)], 1),
        ([log(holder(3), ROUTER, 90), log(ROUTER, POOL, 91)], 0),  # given away, and something else went in
        ([log(POOL, holder(3), 92), log(TOKEN, POOL, 92)], 0),  # the token's own charges, sold while another one bought
    ],
)
def test_who_sold(more: list[dict[str, object]], sellers: int) -> None:
    assert told(*more) == Sales(token=TOKEN, pool=POOL, buyers=12, sellers=sellers)


def test_too_many_to_look_at_tell_nothing() -> None:
    assert told(*(log(POOL, holder(5), n) for n in range(5_000))) is None
