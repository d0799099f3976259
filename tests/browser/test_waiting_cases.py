"""A transfer that waits on a real node: the page shows where it stands, looks again by itself at the right time, and shows when it is through."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.chain import Chain
from tests.browser.conftest import OpenPage

pytestmark = [pytest.mark.browser, pytest.mark.anvil]


def test_it_looks_again_by_itself_until_it_is_through(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN")
    page.clock.install()
    page.goto(chain.site.base)
    page.locator("#text").fill(f"https://etherscan.io/tx/{chain.hash('fee_below_base_fee')}")
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator(".badge")).to_have_text("等待打包")
    expect(page.locator(".life title")).to_contain_text("现在在这里")
    expect(page.locator(".picture")).to_be_visible()  # its price against that of the blocks
    expect(page.locator(".recheck").get_by_role("button")).to_be_visible()  # made by the script: from here on it counts the time
    left = int(page.locator(".recheck").get_attribute("data-recheck") or 0)
    assert 15 <= left <= 3600
    address = page.url
    chain.world.next_base_fee(10**9)
    chain.node.mine()
    chain.forget()
    page.clock.run_for((left + 1) * 1000)
    expect(page.locator(".badge")).to_have_text("成功")
    assert page.url.split("#")[0] == address  # the same answer, brought up to date
