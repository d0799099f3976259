"""The same text in hex, in base64 and plain."""

from __future__ import annotations

import base64

import pytest

from chains.tron.texts import decode_text

TEXT = "Not enough energy for 'SSTORE' operation executing: curInvokeEnergyLimit[10000]"


@pytest.mark.parametrize("written", [TEXT, TEXT.encode().hex(), base64.b64encode(TEXT.encode()).decode()])
def test_three_forms_of_one_text(written: str) -> None:
    assert decode_text(written) == TEXT


def test_hex_of_unprintable_bytes_stays_as_it_came() -> None:
    assert decode_text("00ff") == "00ff"


def test_nothing_stays_nothing() -> None:
    assert decode_text("") == ""


def test_hostile_text_is_kept_as_it_is() -> None:
    hostile = "[click](javascript:alert(1)) 转账失败"
    assert decode_text(hostile.encode().hex()) == hostile
