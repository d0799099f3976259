"""Every page for everybody: axe finds nothing, nothing scrolls sideways, and everything can be reached by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.accessible import nothing_found_by_axe, nothing_sideways
from tests.browser.conftest import OpenPage
from tests.browser.serving import Site
from tests.tron_node import case

pytestmark = pytest.mark.browser


def _asked(text: str) -> Callable[[Page, Site], None]:
    def go(page: Page, site: Site) -> None:
        page.goto(site.base)
        page.locator("#text").fill(text)
        page.locator("form.ask button[type=submit]").click()
        expect(page.locator("article, [role=alert]:visible")).to_be_visible()
        page.wait_for_load_state()  # all of the page is there, not only its beginning

    return go


def _at(path: str) -> Callable[[Page, Site], None]:
    def go(page: Page, site: Site) -> None:
        page.goto(site.base + path)
        expect(page.locator("h1")).to_be_visible()
        page.wait_for_load_state()  # all of the page is there, not only its beginning

    return go


PAGES: dict[str, Callable[[Page, Site], None]] = {
    "form": _at("/"),
    "form with a fault": _asked(" "),
    "succeeded": _asked(case("usdt-transfer-holder")["tx_hash"]),
    "failed, with the chain's words": _asked(case("revert-hostile-text")["tx_hash"]),
    "waiting": _asked(case("pending-usdt-p")["tx_hash"]),
    "many movements": _asked(case("fee-on-transfer")["tx_hash"]),
    "not found": _asked(case("unknown-hash-p")["tx_hash"]),
    "secret": _asked("hero reject write rescue hero defense leave kind steak lottery wisdom infant"),
    "causes": _at("/causes"),
    "cause": _at("/causes/pending.nonce_gap"),
    "no such page": _at("/d/nothing"),
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(site: Site, open_page: OpenPage, name: str, locale: str) -> None:
    page = open_page(locale=locale, width=360)
    PAGES[name](page, site)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    nothing_found_by_axe(page)
    nothing_sideways(page, (320, 360, 1100))


def test_the_demos_start_page(demo: Site, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN")
    page.goto(demo.base)
    page.locator("main > section > details > summary").click()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_form_works_by_keyboard_alone(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    page.goto(site.base)
    stops: list[str] = []
    for _ in range(9):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("document.activeElement.id || document.activeElement.tagName.toLowerCase()"))
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert ring != "none", f"no focus to be seen at {stops[-1]}"
    assert stops[:8] == ["a", "a", "a", "button", "text", "network", "summary", "button"]
    page.locator("#text").focus()
    page.keyboard.type(case("usdt-transfer-holder")["tx_hash"])
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("120 USDT")
