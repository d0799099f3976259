"""A secret never leaves the browser: it is known there, the field is emptied, and the wire stays silent."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from eth_account.hdaccount.mnemonic import Mnemonic, get_wordlist
from eth_account.types import Language
from playwright.sync_api import Request, expect

from api.web.rendering import STATIC
from tests.browser.conftest import OpenPage
from tests.browser.holding import Held
from tests.browser.serving import AGENT_KEY, Site
from tests.tron_node import case

pytestmark = pytest.mark.browser

ENGLISH = "hero reject write rescue hero defense leave kind steak lottery wisdom infant"
WORDS = ENGLISH.split()


def chinese(language: Language, size: int) -> str:
    """A phrase from fixed bytes, its characters apart from each other."""
    return Mnemonic(language).to_mnemonic(bytes(range(50, 50 + size)))


SECRETS = {
    "12 words": (ENGLISH, "mnemonic"),
    "numbered, with commas and line breaks": (",\n".join(f"{n}. {word.upper()}" for n, word in enumerate(WORDS, 1)), "mnemonic"),
    "in a sentence": (f"My transfer is lost, the phrase is {ENGLISH} please look", "mnemonic"),
    "24 words": (Mnemonic(Language.ENGLISH).to_mnemonic(bytes(range(50, 82))), "mnemonic"),
    "the first characters of the list": ("的 一 是 在 不 了 有 和 人 这 中 大", "mnemonic"),
    "Chinese apart": (chinese(Language.CHINESE_SIMPLIFIED, 16), "mnemonic"),
    "Chinese in one piece": (chinese(Language.CHINESE_SIMPLIFIED, 16).replace(" ", ""), "mnemonic"),
    "traditional Chinese, 24": ("、".join(chinese(Language.CHINESE_TRADITIONAL, 32).split()), "mnemonic"),
    "WIF": ("key: 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "private_key"),
    "extended key": ("xprv" + "9s21ZrQH143K" * 8 + "abcdefghijk", "extended_key"),
    "keystore": (
        json.dumps({"version": 3, "crypto": {"cipher": "aes-128-ctr", "ciphertext": "ab", "kdf": "scrypt"}}),
        "keystore",
    ),
}


@pytest.mark.parametrize("name", SECRETS)
@pytest.mark.parametrize("how", ["pasted", "typed before the script was there"])
def test_nothing_is_sent(site: Site, open_page: OpenPage, name: str, how: str) -> None:
    secret, kind = SECRETS[name]
    page = open_page(locale="zh-CN")
    page.goto(site.base)
    icon = site.base + (page.locator("link[rel=icon]").get_attribute("href") or "")
    wire: list[Request] = []
    page.on("request", lambda request: wire.append(request))
    if how == "pasted":
        page.locator("#text").fill(secret)
    else:
        page.evaluate("secret => { document.getElementById('text').value = secret }", secret)  # no input event
        page.locator("form.ask button[type=submit]").click()
    expect(page.locator("#stopped")).to_be_visible()
    expect(page.locator("#stopped")).to_be_focused()
    assert page.locator("#text").input_value() == ""
    expect(page.locator("#stopped a:visible")).to_have_attribute("href", re.compile(rf"^/secret/{kind}"))
    page.evaluate("new Promise(done => setTimeout(done))")  # whatever a handler put off has run
    assert [r.url for r in wire if r.url != icon] == []  # the browser fetches the page's picture when it likes
    page.locator("#stopped a:visible").click()
    expect(page.locator("article")).to_be_visible()
    sent = "".join(request.url + (request.post_data or "") + json.dumps(request.headers) for request in wire)
    assert secret not in sent
    assert WORDS[8] not in sent


def test_a_phrase_that_was_typed_before_the_script_came_is_stopped_when_it_comes(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    held = Held(page, r"/static/secrets\.js")
    page.goto(site.base, wait_until="commit")
    page.locator("#text").fill(ENGLISH)
    assert page.locator("#text").input_value() == ENGLISH
    held.let_go()
    expect(page.locator("#stopped")).to_be_focused()
    assert page.locator("#text").input_value() == ""


@pytest.mark.parametrize("name", SECRETS)
def test_nothing_is_sent_from_the_console(site: Site, open_page: OpenPage, name: str) -> None:
    secret, _ = SECRETS[name]
    page = open_page(locale="zh-CN", width=1200)
    page.goto(site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("main button[type=submit]").click()
    expect(page.locator("#text")).to_be_visible()
    wire: list[Request] = []
    page.on("request", lambda request: wire.append(request))
    for field in ("#text", "#q"):
        page.locator(field).fill(f"客户说：{secret}" if name != "Chinese in one piece" else secret)
        expect(page.locator("#stopped")).to_be_focused()
        assert page.locator(field).input_value() == ""
    page.evaluate("secret => { document.getElementById('text').value = secret }", secret)  # no input event
    page.locator("#text").press("Control+Enter")
    expect(page.locator("#text")).to_have_value("")
    page.evaluate("new Promise(done => setTimeout(done))")  # whatever a handler put off has run
    assert [request.url for request in wire if "/static/" not in request.url] == []


def test_a_phrase_in_an_agents_note_is_stopped_beside_it(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    page.goto(site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("main button[type=submit]").click()
    page.locator("#text").fill(case("usdt-transfer-holder")["tx_hash"])
    page.locator("form.ask button[type=submit]").click()
    page.locator("#remark").fill("the customer called")  # the case is there
    expect(page.locator(".cases [data-state=done]")).to_have_count(1)
    wire: list[Request] = []
    page.on("request", lambda request: wire.append(request))
    page.locator("#remark").fill(f"the customer wrote {ENGLISH}")
    expect(page.locator("#stopped-remark")).to_be_focused()
    assert page.locator("#remark").input_value() == ""
    page.evaluate("new Promise(done => setTimeout(done))")
    assert [request.url for request in wire if "/static/" not in request.url] == []


def test_a_phrase_in_the_second_field_empties_both(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    page.goto(site.base)
    page.locator("summary").click()
    page.locator("#text").fill("where is my transfer")
    page.locator("#sender").fill(ENGLISH)
    expect(page.locator("#stopped")).to_contain_text("Nothing was sent")
    assert (page.locator("#text").input_value(), page.locator("#sender").input_value()) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        case("usdt-transfer-holder")["tx_hash"],
        "我的转账为什么还没有到账呢",  # twelve characters of the list, and a sentence
        "我昨天晚上八点多转的账，到现在还没有到，请帮我看看是怎么回事",
        "check account balance network fee and then tell me why the transfer did not arrive today",
        "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8",
    ],
)
def test_what_is_no_secret_stays(site: Site, open_page: OpenPage, text: str) -> None:
    page = open_page()
    page.goto(site.base)
    page.locator("#text").fill(text)
    assert page.locator("#text").input_value() == text
    expect(page.locator("#stopped")).to_be_hidden()


def test_the_lists_are_those_of_bip_39() -> None:
    script = (Path(STATIC) / "seed_words.js").read_text()
    found: dict[str, Any] = {
        "english": re.findall(r'english: "([^"]*)"', script)[0].split(" "),
        "chinese_simplified": list(re.findall(r'chinese_simplified: \[\.\.\."([^"]*)"', script)[0]),
        "chinese_traditional": list(re.findall(r'chinese_traditional: \[\.\.\."([^"]*)"', script)[0]),
    }
    assert found == {language: list(get_wordlist(language)) for language in found}
