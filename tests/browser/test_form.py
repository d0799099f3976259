"""From the form to the answer, as a reader goes: with and without JavaScript, in both languages, on a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.serving import Site
from tests.tron_node import case

pytestmark = pytest.mark.browser

HASH = case("usdt-transfer-holder")["tx_hash"]
SEED = "hero reject write rescue hero defense leave kind steak lottery wisdom infant"
MONEY = {"en-US": "The 120 USDT arrived", "zh-CN": "120 USDT 已经到达"}


def ask(page: Page, site: Site, text: str, path: str = "/") -> None:
    page.goto(site.base + path)
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()


@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_hash_is_answered_and_stands_in_no_address(site: Site, open_page: OpenPage, locale: str, scripts: bool) -> None:
    page = open_page(locale=locale, java_script_enabled=scripts)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    ask(page, site, f"Where is it? {HASH}")
    expect(page.locator("h1")).to_contain_text(MONEY[locale])
    assert re.fullmatch(re.escape(site.base) + r"/d/dx_[0-9A-Z]{26}", page.url)
    assert len(addresses) > 2
    assert all(HASH not in address for address in addresses)
    assert page.locator("html").get_attribute("lang") == ("en" if locale == "en-US" else "zh-Hans")


@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
def test_paste_press_answer(site: Site, open_page: OpenPage, locale: str) -> None:
    page = open_page(locale=locale, permissions=["clipboard-read", "clipboard-write"])
    page.goto(site.base)
    page.evaluate("text => navigator.clipboard.writeText(text)", f"where is it? {HASH}")
    above = page.locator("#text").bounding_box()
    page.get_by_role("button", name="Paste" if locale == "en-US" else "粘贴").click()
    expect(page.locator("#text")).to_have_value(f"where is it? {HASH}")
    expect(page.locator("form.ask button[type=submit]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text(MONEY[locale])
    plain = open_page(locale=locale, java_script_enabled=False)
    plain.goto(site.base)
    expect(plain.locator("[data-pastes]")).to_be_hidden()
    assert plain.locator("#text").bounding_box() == above  # the button moves nothing when it appears


def test_a_phrase_from_the_clipboard_is_stopped_as_if_it_was_typed(site: Site, open_page: OpenPage) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(site.base)
    page.evaluate("text => navigator.clipboard.writeText(text)", SEED)
    wire: list[str] = []
    page.on("request", lambda request: wire.append(request.url))
    page.locator("[data-pastes]").click()
    expect(page.locator("#stopped")).to_be_visible()
    assert page.locator("#text").input_value() == ""
    page.evaluate("new Promise(done => setTimeout(done))")  # whatever a handler put off has run
    assert [url for url in wire if "/static/" not in url] == []


def test_where_the_clipboard_may_not_be_read_the_field_waits_for_it(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    page.add_init_script("navigator.clipboard.readText = () => Promise.reject(new Error('no'))")
    page.goto(site.base)
    page.locator("[data-pastes]").click()
    expect(page.locator("#text")).to_be_focused()


def test_network_and_sender_can_be_given(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    page.goto(site.base)
    options = page.locator("#network option").all_inner_texts()
    assert options == ["I do not know", "Tron"]
    page.locator("#text").fill(HASH)
    page.locator("#network").select_option("tron")
    page.locator("summary").click()
    page.locator("#sender").fill("TUzPs6V53poDtt74tBwYb6PkrXDW3Rskrm")
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("h1")).to_contain_text(MONEY["en-US"])


def test_the_language_that_was_picked_is_kept(site: Site, open_page: OpenPage) -> None:
    page = open_page(locale="en-US")
    page.goto(site.base)
    page.locator(".languages a").click()
    assert page.url.endswith("/?lang=zh-Hans")
    page.locator("#text").fill(HASH)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("h1")).to_contain_text(MONEY["zh-CN"])
    page.locator(".languages a").click()
    expect(page.locator("h1")).to_contain_text(MONEY["en-US"])
    assert page.url.endswith("?lang=en")
    expect(page.locator(".steps")).to_contain_text("Nothing needs to be done")
    page.locator(".brand").click()
    expect(page.locator("h1")).to_have_text("What happened to my transfer?")


def test_a_link_can_be_sent_to_somebody_with_another_browser(site: Site, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN")
    ask(page, site, HASH)
    expect(page.locator("h1")).to_contain_text(MONEY["zh-CN"])
    other = open_page(locale="en-US")
    other.goto(page.url)
    assert other.locator("h1").inner_text() == page.locator("h1").inner_text()
    assert other.locator("meta[name=robots]").get_attribute("content") == "noindex, nofollow"


@pytest.mark.parametrize(
    ("locale", "said"), [("en-US", "Paste the hash, a link or the message first."), ("zh-CN", "请先粘贴交易哈希、链接或消息。")]
)
def test_an_empty_field_is_named_at_the_field(site: Site, open_page: OpenPage, locale: str, said: str) -> None:
    page = open_page(locale=locale)
    ask(page, site, "   ")
    expect(page.locator("[role=alert]:visible")).to_contain_text(said)
    described = page.locator("#text").get_attribute("aria-describedby") or ""
    assert [page.locator(f"#{part}").count() for part in described.split()] == [1, 1, 1]
    expect(page.locator(f"#{described.split()[0]}")).to_have_text(said)
    assert page.locator("#text").get_attribute("aria-invalid") == "true"


def test_what_was_typed_is_still_there_beside_the_fault(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    page.goto(site.base)
    page.locator("#text").fill(f"two\nlines {HASH}")
    page.locator("summary").click()
    page.locator("#sender").fill("TUzPs6V53poDtt74")
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("#sender-fault")).to_contain_text("not a complete address")
    assert page.locator("#text").input_value() == f"two\nlines {HASH}"
    assert page.locator("#sender").input_value() == "TUzPs6V53poDtt74"
    expect(page.locator("#sender")).to_be_visible()  # its details are open


def test_a_text_that_is_too_long_is_refused_with_the_length(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    ask(page, site, "why " * 1_100)
    expect(page.locator("#text-fault")).to_contain_text("4,000 characters")
    assert len(page.locator("#text").input_value()) == 4_400


@pytest.mark.parametrize("field", ["text", "sender"])
def test_a_secret_is_not_given_back(site: Site, open_page: OpenPage, capsys: pytest.CaptureFixture[str], field: str) -> None:
    page = open_page(locale="zh-CN", java_script_enabled=False)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    page.goto(site.base)
    page.locator("summary").click()
    page.locator(f"#{field}").fill(SEED)
    if field == "sender":
        page.locator("#text").fill("转账去哪了")
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("h1")).to_contain_text("助记词")
    assert "steak" not in page.content()
    assert page.url == site.base + "/secret/mnemonic"
    page.goto(site.base + "/healthz")  # by now the line about the request before is written
    log = capsys.readouterr().err
    assert '"method": "POST", "route": "/"' in log
    assert "steak" not in log
    assert all("steak" not in address for address in addresses)
    page.go_back()
    expect(page.locator("h1")).to_contain_text("助记词")  # nothing is sent again
    page.go_back()
    assert page.locator("#text").input_value() == ""
    assert page.locator("#sender").input_value() == ""


def test_one_press_is_enough(site: Site, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN")
    page.goto(site.base)
    page.locator("#text").fill(HASH)
    button = page.locator("form.ask button[type=submit]")
    page.evaluate("document.querySelector('form.ask').addEventListener('submit', event => event.preventDefault())")
    button.click()
    expect(button).to_have_text("正在查询…")
    expect(button).to_be_disabled()


def test_the_demo_says_what_it_is_and_shows_its_samples(demo: Site, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN", java_script_enabled=False)
    page.goto(demo.base)
    expect(page.locator(".demo")).to_contain_text("这是演示版")
    first = page.locator(".samples a").first
    title = first.locator(".sample-title").inner_text()
    assert title
    first.click()
    expect(page.locator(".note")).to_contain_text("演示版的示例")
    expect(page.locator("h1")).not_to_be_empty()
    assert page.locator("article a[href^=http]").count() == 0  # no explorer knows a sample


def test_the_demo_does_not_make_up_what_it_does_not_know(demo: Site, open_page: OpenPage) -> None:
    page = open_page()
    ask(page, demo, "0x" + "ab" * 32)
    expect(page.locator("article")).to_contain_text("This is the demo")
    expect(page.locator(".badge")).to_have_text("Cannot be seen right now")
    assert page.locator(".note").count() == 0  # it is no sample
