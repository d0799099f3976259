"""Nothing moves under the reader: a page's scripts may come late, and what they add has had its place from the beginning."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.holding import Held
from tests.browser.serving import AGENT_KEY, Site
from tests.tron_node import case

pytestmark = pytest.mark.browser


def places(page: Page) -> dict[str, float]:
    """Where each part that can be seen begins, by its place in the page. What lies folded away has no place that would hold."""
    return page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('main h1, main h2, article > *, form.ask > *, .facts dt, textarea, select')]
            .filter(part => part.checkVisibility())
            .map((part, number) => [`${number} ${part.tagName} ${part.className || part.id}`, Math.round(part.getBoundingClientRect().top)]))"""
    )


def with_late_scripts(page: Page, address: str) -> tuple[dict[str, float], dict[str, float]]:
    """The places before and after the scripts."""
    held = Held(page, r"/static/.+\.js")
    page.goto(address, wait_until="commit")
    expect(page.locator("footer")).to_be_visible()  # the whole page is there
    page.evaluate(
        """() => Promise.all([...document.querySelectorAll('link[rel=stylesheet]')]
            .map(link => link.sheet ?? new Promise(loaded => link.addEventListener('load', loaded))))"""
    )
    before = places(page)
    held.let_go()
    page.wait_for_load_state("load")
    return before, places(page)


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
def test_the_form(site: Site, open_page: OpenPage, locale: str, width: int) -> None:
    page = open_page(locale=locale, width=width)
    before, after = with_late_scripts(page, site.base)
    assert before
    assert before == after


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
@pytest.mark.parametrize("name", ["pending-usdt-p", "unknown-hash-p", "revert-hostile-text"])
def test_an_answer(site: Site, open_page: OpenPage, locale: str, width: int, name: str) -> None:
    page = open_page(locale=locale, width=width, timezone_id="Asia/Shanghai")
    page.goto(site.base)
    page.locator("#text").fill(case(name)["tx_hash"])
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article")).to_be_visible()
    before, after = with_late_scripts(page, page.url)
    assert before
    assert before == after


def test_the_open_case_while_the_next_one_is_on_its_way(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    page.goto(site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("main button[type=submit]").click()
    page.locator("#text").fill("\n".join(case(name)["tx_hash"] for name in ("revert-hostile-text", "usdt-transfer-holder")))
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator(".cases [data-state=done]")).to_have_count(2)
    expect(page.locator("article.case")).to_be_visible()
    page.wait_for_load_state()  # its sheets and scripts are there too
    before = places(page)
    held = Held(page, "/console.*open=")
    page.locator(".cases a").nth(1).click()
    expect(page.locator("#place[aria-busy=true]")).to_be_visible()
    assert places(page) == before
    held.let_go()
    expect(page.locator("article.case .verdict code")).to_have_text("succeeded.as_requested")
    expect(page.locator("#place[aria-busy]")).to_have_count(0)


@pytest.mark.parametrize("path", ["/", "/causes/pending.nonce_gap", "/console"])
def test_nothing_is_animated(site: Site, open_page: OpenPage, path: str) -> None:
    """So that there is nothing to calm down for who asked for less motion."""
    page = open_page()
    page.goto(site.base + path)
    moving: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
            return s.animationName !== 'none' || s.transitionDuration.split(', ').some(d => parseFloat(d) > 0); }).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert moving == []
