"""Pictures of causes, of recorded cases: they say in words what they show, and are there only where they explain something."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.serving import Site
from tests.tron_node import case
from txdiag.demo import load_samples

pytestmark = pytest.mark.browser


def _ask(page: Page, site: Site, text: str) -> None:
    page.goto(site.base)
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article")).to_be_visible()
    page.wait_for_load_state()  # all of the page is there, not only its beginning


@pytest.mark.parametrize(
    ("locale", "says"),
    [
        ("en-US", "It needed 28,047 energy and had 10,000: 18,047 too little."),
        ("zh-CN", "需要 28,047 能量，当时有 10,000，还差 18,047。"),
    ],
)
def test_the_energy_that_was_missing(site: Site, open_page: OpenPage, locale: str, says: str) -> None:
    page = open_page(locale=locale)
    _ask(page, site, case("ooe-fee-limit")["tx_hash"])
    picture = page.locator(".picture")
    expect(picture.locator("figcaption")).to_have_text(says)
    expect(page.get_by_role("img", name=says)).to_be_visible()
    there, given = (picture.locator(f"rect.{tone}").bounding_box() for tone in ("rest", "given"))
    assert there is not None
    assert given is not None
    assert given["width"] / there["width"] == pytest.approx(10_000 / 28_047, abs=0.01)


def test_the_blocks_to_wait_for(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1280)
    _ask(page, site, case("not-final-trx-p")["tx_hash"])
    expect(page.locator(".picture.confirmations figcaption")).to_contain_text("confirmations")


def test_the_price_against_the_last_blocks(demo: Site, open_page: OpenPage) -> None:
    sample = next(s for s in load_samples().all if s.code == "pending.fee_below_base_fee")
    page = open_page()
    page.goto(f"{demo.base}/sample/{sample.hash}")
    picture = page.locator(".picture.fees")
    expect(picture.locator("figcaption")).to_contain_text("gwei (the line)")
    line, next_block = picture.locator("line").bounding_box(), picture.locator("rect.next").bounding_box()
    assert line is not None
    assert next_block is not None
    assert line["y"] > next_block["y"] + 1  # it offers less than the next block asks for


def test_none_where_none_explains(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    _ask(page, site, case("trx-insufficient")["tx_hash"])
    expect(page.locator("article .verdict")).to_be_visible()
    expect(page.locator(".picture")).to_have_count(0)
