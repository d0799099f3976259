"""The agent console in a real browser: a chat becomes cases, one is read and answered by keyboard, and hostile words stay words."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.serving import AGENT_KEY, Site
from tests.tron_node import case

pytestmark = pytest.mark.browser

CHAT = f"Customer: my transfer {case('usdt-transfer-holder')['tx_hash']} and this one {case('revert-hostile-text')['tx_hash']}, please help"


def signed_in(page: Page, site: Site) -> None:
    page.goto(site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("button[type=submit]").click()
    expect(page.locator("#text")).to_be_visible()


def asked(page: Page, site: Site, text: str = CHAT) -> None:
    signed_in(page, site)
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article.case")).to_be_visible()
    expect(page.locator(".cases .badge")).to_have_count(2)


@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_chat_becomes_cases(site: Site, open_page: OpenPage, locale: str, scripts: bool) -> None:
    page = open_page(locale=locale, width=1200, java_script_enabled=scripts)
    asked(page, site)
    expect(page.locator("article.case h2")).to_be_visible()
    page.locator(".cases a").nth(1).click()
    expect(page.locator("article.case code").first).to_have_text("failed.revert_string")
    assert case("usdt-transfer-holder")["tx_hash"] not in page.url


def test_by_keyboard_alone(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200, permissions=["clipboard-read", "clipboard-write"])
    asked(page, site)
    page.locator("h1").click()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("article.case code").first).to_have_text("failed.revert_string")
    page.locator("#reply-en").fill("My own words")
    page.locator("h1").click()
    page.keyboard.press("c")
    expect(page.locator(".said").first).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "My own words"
    page.keyboard.press("/")
    expect(page.locator("#text")).to_be_focused()


def test_a_note_is_kept(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    asked(page, site)
    page.locator("#remark").fill("customer called")
    page.locator("#right").fill("token.blacklisted")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".remark")).to_contain_text("token.blacklisted customer called")


def test_a_chains_words_are_only_words(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    asked(page, site)
    page.locator(".cases a").nth(1).click()
    page.locator("details.evidence > summary").click()
    quoted = page.locator("article.case .chain-text")
    assert (quoted.first.text_content() or "").strip()
    assert page.locator(".chain-text :not(bdi)").count() == 0
    assert page.locator("article.case script, article.case img, article.case iframe").count() == 0


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(site: Site, open_page: OpenPage, width: int, locale: str) -> None:
    page = open_page(locale=locale, width=width)
    page.goto(site.base + "/console")
    assert Axe().run(page).violations_count == 0
    asked(page, site)
    assert Axe().run(page).violations_count == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
