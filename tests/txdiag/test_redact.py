"""The last belt of the logs: shapes of secrets are taken out, plain sentences stay."""

from __future__ import annotations

import pytest

from txdiag.redact import scrub, scrub_all

HEX = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("GET https://mainnet.example/v3/0a1b2c?key=1 failed", "GET https://… failed"),
        ("asked http://127.0.0.1:8545/key and http://127.0.0.1:8545?key", "asked http://… and http://…"),
        ("http://key@127.0.0.1:8545 or http://localhost.example", "http://… or http://…"),
        ("wss://user:pass@node.example:8546/ws closed", "wss://… closed"),
        ('connect "redis://:hunter2@cache:6379/0"', 'connect "redis://…"'),
        ("postgresql+asyncpg://u:p@db/x", "postgresql+asyncpg://…"),
        (f"key {HEX}!", "key …!"),
        (f"key 0x{HEX.upper()}", "key …"),
        (f"raw 0x02f8{HEX}{HEX}", "raw …"),
        ("Authorization: Bearer abc.def-ghi", "Authorization: … …"),
        ("sent bearer abc.def-ghi now", "sent bearer … now"),
        ("TRON-PRO-API-KEY=1234-5678; next", "TRON-PRO-API-KEY=…; next"),
        ('{"password": "hunter2", "x": 1}', '{"password": …, "x": 1}'),
        ("wif 5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss.", "wif …."),
        ("L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ", "…"),
        ("xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi", "…"),
        ("phrase: legal winner thank year wave sausage worth useful legal winner thank yellow", "phrase: …"),
        ("legal, winner, thank, year, wave,\nsausage, worth, useful, legal, winner, thank, yellow", "…"),
        ("词 的 一 是 在 不 了 有 和 人 这 中 大 完", "…"),
    ],
)
def test_secrets_go(text: str, clean: str) -> None:
    assert scrub(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        "the answer of publicnode is not JSON",
        "block 0x88df016429689c079f3b2f6ad39fa052532c5679 of ethereum",  # an address is public
        "3 of 5 endpoints answered in 214 ms, the others are asked again in 2 s",
        "failed.out_of_gas",
        "running on http://127.0.0.1:8000 (Press CTRL+C to quit), http://[::1]:8000/ and http://localhost:80",
        "没有找到这笔交易，请检查网络是否选对。",
        "",
    ],
)
def test_plain_sentences_stay(text: str) -> None:
    assert scrub(text) == text


def test_known_values_go_whatever_they_look_like() -> None:
    assert scrub("key kiwi in use", ["", "kiwi"]) == "key … in use"


def test_everything_inside_is_scrubbed_and_strangers_are_named_only() -> None:
    class Stranger:
        def __repr__(self) -> str:
            return HEX

    assert scrub_all({"a": [HEX, 1, None, True, 2.5], "b": {"c": (Stranger(),)}}) == {
        "a": ["…", 1, None, True, 2.5],
        "b": {"c": ["Stranger"]},
    }
