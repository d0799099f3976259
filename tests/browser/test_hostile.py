"""What strangers write into a chain stays words, in every place where it is shown: token names, refusals and memos, to a reader and to an agent.

``open_page`` fails where anything ran, or a dialog opened. Token names and refusals on the answer page: test_flows.py.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chain import HOSTILE, Chain
from tests.browser.conftest import OpenPage
from tests.browser.memos import with_memo
from tests.browser.serving import AGENT_KEY, Site, tron_site
from txdiag.figures import plain

pytestmark = pytest.mark.browser

# an address is what makes a rule speak of a memo
MEMOS = {name: f"{words} https://claim-usdt.example" for name, words in HOSTILE.items()}
UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]")


@pytest.fixture(scope="module")
def memos(tmp_path_factory: pytest.TempPathFactory) -> Generator[tuple[Site, dict[str, str]]]:
    """A site over a node that holds a payment with each of the memos, and their hashes."""
    made = {name: with_memo(words) for name, words in MEMOS.items()}
    more = [exchange for _, exchanges in made.values() for exchange in exchanges]
    with tron_site(tmp_path_factory.mktemp("memos"), more) as site:
        yield site, {name: hash_ for name, (hash_, _) in made.items()}


def answered(page: Page, site: Site, text: str) -> None:
    page.goto(site.base)
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article")).to_be_visible()
    page.wait_for_load_state()  # all of the page is there, not only its beginning


def opened(page: Page, site: Site, text: str) -> None:
    page.goto(site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("main button[type=submit]").click()
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article.case .verdict code")).to_be_visible()
    expect(page.locator(".cases [data-state=done]")).to_have_count(1)
    page.wait_for_load_state()  # all of the page is there, not only its beginning


def only_words(page: Page, site: Site, loaded: list[str]) -> str:
    """The page's text with all of it open, in which nothing of a chain became anything but words."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.locator(".chain-text :not(bdi), .chain *").count() == 0
    assert page.locator("article :is(script, img, iframe, style, object)").count() == 0
    hosts = {urlsplit(href).hostname for href in page.locator("a").evaluate_all("all => all.map(a => a.href)")}
    assert hosts <= {"127.0.0.1", "etherscan.io", "tronscan.org"}
    assert {urlsplit(url).netloc for url in loaded if not url.startswith("data:")} == {urlsplit(site.base).netloc}
    said: str = page.locator("article").evaluate(
        "e => [e.textContent, ...[...e.querySelectorAll('textarea')].map(field => field.value)].join('\\n')"
    )
    assert not UNSEEN.search(page.content())
    assert not UNSEEN.search(said)
    assert "https://claim" not in said
    return said


@pytest.mark.anvil
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("where", ["a token's name", "a refusal"])
def test_tokens_and_refusals_before_an_agent(chain: Chain, open_page: OpenPage, name: str, where: str) -> None:
    page = open_page(locale="zh-CN" if name in ("direction", "order") else "en-US", width=1200)
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    words = HOSTILE[name]
    opened(page, chain.site, chain.named(words) if where == "a token's name" else chain.refused(words))
    said = only_words(page, chain.site, loaded)
    quoted = plain(words, 32 if where == "a token's name" else 120)
    assert quoted[:12] in said
    if where == "a refusal":
        expect(page.locator("blockquote.chain-text")).to_have_text(quoted)


@pytest.mark.parametrize("name", MEMOS)
@pytest.mark.parametrize("to", ["a reader", "an agent"])
def test_memos(memos: tuple[Site, dict[str, str]], open_page: OpenPage, name: str, to: str) -> None:
    site, hashes = memos
    page = open_page(locale="zh-CN" if name in ("direction", "order") else "en-US", width=360 if to == "a reader" else 1200)
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    (answered if to == "a reader" else opened)(page, site, hashes[name])
    said = only_words(page, site, loaded)
    quoted = plain(MEMOS[name])
    assert quoted in said
    expect(page.locator("blockquote.chain-text")).to_have_text(quoted)
