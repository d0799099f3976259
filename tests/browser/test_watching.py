"""An answer is watched while it is made: only where a script can, and nothing of it stays in the history."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from api.jobs import Job
from chains.facts import SearchResult
from tests.browser.conftest import OpenPage
from tests.browser.serving import Site
from tests.tron_node import case
from txdiag.case import Event
from txdiag.store import new_id

pytestmark = pytest.mark.browser
HASH = case("usdt-transfer-holder")["tx_hash"]


def promise(site: Site) -> tuple[str, Callable[[Event], None], Callable[[], None]]:
    """A diagnosis that is made as the test says: its id, what tells of progress, and what fails it."""
    id_ = new_id(datetime.now(UTC))
    end = asyncio.Event()
    jobs = site.app.state.doors.jobs

    async def make(_: object) -> object:
        await end.wait()
        raise RuntimeError("the test ends it")

    async def start() -> Job:
        jobs.start(id_, make)
        return jobs.get(id_)

    job = asyncio.run_coroutine_threadsafe(start(), site.loop).result(10)
    return (
        id_,
        lambda event: site.loop.call_soon_threadsafe(job.note, event) and None,
        lambda: site.loop.call_soon_threadsafe(end.set) and None,
    )


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_way_to_the_answer_goes_over_the_watch_page_only_with_scripts(site: Site, open_page: OpenPage, scripts: bool) -> None:
    page = open_page(java_script_enabled=scripts)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    page.goto(site.base)
    page.locator("#text").fill(HASH)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("h1")).to_contain_text("The 120 USDT arrived")
    assert any("/watch/" in address for address in addresses) is scripts
    assert re.fullmatch(re.escape(site.base) + r"/d/dx_[0-9A-Z]{26}", page.url)
    page.go_back()
    expect(page.locator("#text")).to_be_visible()  # the watch page is not gone back to


@pytest.mark.parametrize(
    ("locale", "searching", "gathering"),
    [
        ("en-US", "1 of 1 have answered", "Found on Tron"),
        ("zh-CN", "1 个网络中已有 1 个答复", "波场"),
    ],
)
def test_progress_is_told_in_words(site: Site, open_page: OpenPage, locale: str, searching: str, gathering: str) -> None:
    id_, note, fail = promise(site)
    page = open_page(locale=locale, width=320)
    page.goto(f"{site.base}/watch/{id_}")
    note(Event("searching", networks=("tron",)))
    line = page.locator("[data-network=tron]")
    expect(line).to_be_visible()
    note(Event("answered", network="tron", result=SearchResult.FOUND))
    expect(page.get_by_role("status")).to_contain_text(searching)
    expect(line).to_contain_text("✓")
    assert Axe().run(page).violations_count == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    note(Event("gathering", network="tron"))
    expect(page.get_by_role("status")).to_contain_text(gathering)
    fail()
    expect(page.locator(".watch")).to_have_count(0)  # told that it failed, it goes on to the page that says so


def test_without_a_script_the_watch_page_has_a_link(site: Site, open_page: OpenPage) -> None:
    id_, _, fail = promise(site)
    page = open_page(java_script_enabled=False)
    page.goto(f"{site.base}/watch/{id_}")
    expect(page.locator(".watch a")).to_have_attribute("href", f"/watch/{id_}")
    assert page.locator("meta[http-equiv]").count() == 0
    fail()
