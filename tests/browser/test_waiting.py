"""What the page does by itself: it shows how far a transaction came, and looks again at what waits."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.serving import Site
from tests.tron_node import case

pytestmark = pytest.mark.browser


def ask(page: Page, site: Site, name: str) -> None:
    page.goto(site.base)
    page.locator("#text").fill(case(name)["tx_hash"])
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article")).to_be_visible()
    page.wait_for_load_state()  # all of the page is there, not only its beginning


@pytest.mark.parametrize(
    ("name", "here"),
    [
        ("pending-trx-p", "Waiting: it is here"),
        ("usdt-transfer-holder", "Final: it is here"),
        ("revert-bare", "In a block: it ended here"),
    ],
)
def test_the_way_of_a_transaction_is_drawn_and_told(site: Site, open_page: OpenPage, name: str, here: str) -> None:
    page = open_page(width=320)
    ask(page, site, name)
    picture = page.locator(".life svg")
    assert here in (picture.locator("title").text_content() or "")
    box = picture.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320


def test_what_waits_is_looked_at_again_and_can_be_stopped(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    page.clock.install()
    ask(page, site, "pending-trx-p")
    box = page.locator(".recheck")
    expect(box.get_by_role("status")).to_contain_text("looks again by itself")
    box.get_by_role("button").click()
    expect(box.get_by_role("status")).to_contain_text("does not look again")
    page.reload()
    expect(box.get_by_role("button")).to_be_visible()
    with page.expect_request(lambda request: request.method == "POST"):
        page.clock.run_for(3_600_000)


def test_what_has_ended_is_not_looked_at_again(site: Site, open_page: OpenPage) -> None:
    page = open_page()
    ask(page, site, "usdt-transfer-holder")
    assert page.locator("[data-recheck]").count() == 0
