"""One browser and one site a module: Playwright's own event loop must be gone before another module's async tests begin."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect, sync_playwright

from tests.browser.chain import Chain, chain_site
from tests.browser.serving import Site, demo_site, tron_site

ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OpenPage: TypeAlias = Callable[..., Page]
expect.set_options(timeout=30_000)  # milliseconds; what is awaited comes, on a busy machine later than the usual five seconds


@pytest.fixture(scope="module")
def browser() -> Generator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Generator[Site]:
    with tron_site(tmp_path_factory.mktemp("pages")) as running:
        yield running


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Generator[Chain]:
    with chain_site(tmp_path_factory.mktemp("chain")) as running:
        yield running


@pytest.fixture(scope="module")
def demo() -> Generator[Site]:
    with demo_site() as running:
        yield running


@pytest.fixture
def open_page(browser: Browser) -> Generator[OpenPage]:
    """A page of a fresh browser profile: ``open_page(locale="zh-CN", width=360, **more)``. It fails the test where the page's own
    rules (Content-Security-Policy) were broken, a script failed, or a dialog opened."""
    troubles: list[str] = []
    contexts: list[Any] = []

    def opened(*, locale: str = "en-US", width: int = 360, **more: Any) -> Page:
        context = browser.new_context(locale=locale, viewport={"width": width, "height": 740}, **more)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
        page.on("console", lambda said: troubles.append(f"console: {said.text}") if _is_breach(said.text) else None)
        page.on("dialog", refuse)
        return page

    def refuse(dialog: Dialog) -> None:
        troubles.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    yield opened
    for context in contexts:
        context.close()
    assert troubles == []


def _is_breach(text: str) -> bool:
    return "Content Security Policy" in text or "Refused to" in text
