"""What steps offer besides their words: only what works here, and only addresses of the registry."""

from __future__ import annotations

from typing import Any

import pytest

from api.web.asks import Ask
from api.web.steps import Way, ways
from chains.networks.registry import load_registry
from tests.api.serving import HASH
from txdiag.answer import ActionOut, Diagnosis, FundsOut

ETHEREUM = load_registry()["ethereum"]
SENDER = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"


def offered(code: str, *, again: bool = True, ask: Ask | None = None, network: Any = ETHEREUM, hash_: str = HASH) -> Way | None:
    cause, transaction = type("Cause", (), {"params": {"hash": hash_}}), type("Transaction", (), {"sender": SENDER})
    diagnosis = Diagnosis.model_construct(
        actions=[ActionOut(code=code, actor="user", text="…")],
        cause=cause,  # pyright: ignore[reportArgumentType]  # only what is read
        transaction=transaction,  # pyright: ignore[reportArgumentType]  # only what is read
        funds=FundsOut(location="with_sender", contract=SENDER),  # pyright: ignore[reportArgumentType]  # pydantic reads it
    )
    (way,) = ways(diagnosis, network, ask, again=again)
    return way


def test_looking_again_is_a_button_where_there_is_one() -> None:
    assert offered("look_again") == Way("again")
    assert offered("look_again", again=False) is None


@pytest.mark.parametrize("code", ["find_hash_in_wallet", "copy_full_hash", "paste_hash", "open_transaction_page"])
def test_a_hash_is_told_where_it_is_asked_for(code: str) -> None:
    assert offered(code, ask=Ask("hash")) == Way("more")
    assert offered(code, ask=Ask("time")) is None
    assert offered(code) is None


def test_the_address_is_told_where_it_is_asked_for() -> None:
    assert offered("tell_sender_address", ask=Ask("number")) == Way("more")
    assert offered("tell_sender_address", ask=Ask("hash")) is None


def test_what_goes_to_support_leads_to_the_text_for_it() -> None:
    assert offered("ask_platform_with_proof") == Way("copy")


@pytest.mark.parametrize("hostile", ["javascript:alert(1)", "", "0x12", HASH + "<b>"])
def test_a_replacement_is_looked_up_here_and_only_by_its_hash(hostile: str) -> None:
    assert offered("look_up_replacement") == Way("ask", HASH)
    assert offered("look_up_replacement", hash_=hostile) is None


def test_the_sender_is_shown_by_the_registrys_explorer() -> None:
    way = offered("fix_first_nonce")
    assert way is not None
    assert way.target == ETHEREUM.address_url(SENDER)
    assert way.host == "etherscan.io"
    assert offered("fix_first_nonce", network=None) is None


def test_most_steps_are_words_alone() -> None:
    assert offered("wait") is None
    assert offered("resend") is None
