"""Whatever an index of the past sends: it is read, or it is no answer; what was read can be saved, and tells of the asked account alone."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from chains.errors import BadAnswer
from chains.tron.read_past import read_account_past, read_events, read_token_past
from tests.chains.tron.test_hostile import ANYTHING, places
from tests.tron_index import Index, event, internal, movement, transaction

USDT = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
ME, OTHER = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "TMuA6YqfCeX8EhbfYEg5y7S4DqzSJireY9"
INDEX = Index(
    transactions={
        ME: [
            transaction("TransferContract", ME, 9_000, to_address=OTHER, amount=5),
            transaction("DelegateResourceContract", OTHER, 8_000, receiver_address=ME, balance=7, resource="ENERGY"),
            internal(OTHER, ME, 7_000, 3),
        ]
    },
    movements={ME: [movement(USDT, ME, OTHER, 9_000, 2**255), movement(USDT, ME, OTHER, 8_000, 1, kind="Approval")]},
    events={USDT: [event(USDT, "AddedBlackList", ME, 9_000), event(USDT, "AddedBlackList", OTHER, 8_000)]},
)
PATHS = (f"v1/accounts/{ME}/transactions", f"v1/accounts/{ME}/transactions/trc20", f"v1/contracts/{USDT}/events")
PAGES = {path: json.loads(INDEX.answer(path, {})[1]) for path in PATHS}


@st.composite
def spoilt(draw: st.DrawFn) -> Any:
    """A page with something else in one place."""
    page = copy.deepcopy(PAGES[draw(st.sampled_from(PATHS))])
    *way, last = draw(st.sampled_from(places(page)))
    holder = page
    for key in way:
        holder = holder[key]
    holder[last] = draw(ANYTHING)
    return page


def test_the_pages_are_read_as_they_are() -> None:
    account = read_account_past(PAGES[PATHS[0]], ME, 20)
    assert [(e.owner, e.to, e.amount) for e in account.entries] == [(ME, OTHER, 5), (OTHER, ME, 7)] and account.complete
    assert [e.amount for e in read_token_past(PAGES[PATHS[1]], ME, 20).entries] == [2**255, 1]
    events = read_events(PAGES[PATHS[2]], USDT, "AddedBlackList", "_user", 20)
    assert [e.subject for e in events.entries] == [ME, OTHER] and events.since_ms == 0


@given(spoilt() | ANYTHING)
def test_spoilt_pages(page: Any) -> None:
    for read in (read_account_past, read_token_past):
        try:
            past = read(page, ME, 20)
        except BadAnswer:
            continue
        assert type(past).model_validate_json(past.model_dump_json()) == past
        assert all(ME in e.model_dump().values() for e in past.entries)
    try:
        events = read_events(page, USDT, "AddedBlackList", "_user", 20)
    except BadAnswer:
        return
    assert all(e.subject.startswith("T") and e.moment_ms > 0 for e in events.entries)
