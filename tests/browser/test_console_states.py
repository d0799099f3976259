"""The console's other states, for everybody: nothing open, nothing found, a fault beside its field, a session that ended. axe finds nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessible import nothing_found_by_axe
from tests.browser.conftest import OpenPage
from tests.browser.serving import AGENT_KEY, Site
from tests.tron_node import case

pytestmark = pytest.mark.browser

PHRASE = "hero reject write rescue hero defense leave kind steak lottery wisdom infant"


def fits(page: Page) -> None:
    page.wait_for_load_state()  # all of the page is there, not only its beginning
    nothing_found_by_axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def sign_in(page: Page, key: str = AGENT_KEY) -> None:
    page.locator("#key").fill(key)
    page.locator("main button[type=submit]").click()


def press(page: Page, text: str) -> None:
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()


@pytest.fixture(params=["en-US", "zh-CN"])
def page(site: Site, open_page: OpenPage, request: pytest.FixtureRequest) -> Page:
    opened = open_page(locale=request.param, width=320)
    opened.goto(site.base + "/console")
    return opened


def test_before_anything_was_asked(page: Page) -> None:
    sign_in(page, "a-key-that-nobody-has")
    expect(page.locator("#key-fault")).to_be_visible()
    fits(page)
    sign_in(page)
    expect(page.locator(".empty")).to_be_visible()
    fits(page)
    press(page, " ")
    expect(page.locator("#text-fault")).to_be_visible()
    fits(page)
    page.locator("#text").fill(PHRASE)
    expect(page.locator("#stopped")).to_be_visible()
    fits(page)


def test_searches(page: Page) -> None:
    sign_in(page)
    page.locator("#q").fill("nonce")
    page.locator("#q").press("Enter")
    expect(page.locator(".meant li").first).to_be_visible()
    fits(page)
    page.locator("#q").fill("no such thing")
    page.locator("#q").press("Enter")
    expect(page.locator(".left-side > .note")).to_be_visible()
    fits(page)


def test_faults_in_a_case_and_the_end_of_a_session(page: Page) -> None:
    sign_in(page)
    press(page, case("revert-hostile-text")["tx_hash"])
    page.locator("#right").fill("token.no_such_cause")
    page.locator("[data-remarks] button").click()
    expect(page.locator("#right-fault")).to_be_visible()
    fits(page)
    page.locator("#remark").fill(PHRASE)
    expect(page.locator("#stopped-remark")).to_be_visible()
    fits(page)
    page.context.clear_cookies()
    press(page, "Where is it?")
    expect(page.locator(".note[role=status]")).to_be_visible()
    fits(page)
