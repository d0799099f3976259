"""The agent console in a real browser: a chat becomes cases, one is read and answered by keyboard, hostile words stay words, and a sidebar holds it."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from api.app import create_app
from tests.browser.conftest import OpenPage
from tests.browser.serving import AGENT_KEY, Site, running, site_settings
from tests.tron_node import case, moment, tron_node
from txdiag.diagnose import Answered, diagnose

pytestmark = pytest.mark.browser

ARRIVED, HOSTILE, WAITING = (case(name)["tx_hash"] for name in ("usdt-transfer-holder", "revert-hostile-text", "pending-usdt-p"))
CHAT = f"Customer: my transfer {ARRIVED} and this one {HOSTILE}, please help"
LANGUAGES = pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}


def signed_in(page: Page, base: str) -> None:
    page.goto(base + "/console")
    if page.locator("#key").count():
        page.locator("#key").fill(AGENT_KEY)
        page.locator("main button[type=submit]").click()
    expect(page.locator("#text")).to_be_visible()


def asked(page: Page, site: Site, text: str = CHAT, *, cases: int = 2) -> None:
    signed_in(page, site.base)
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article.case")).to_be_visible()
    expect(page.locator(".cases [data-state=done]")).to_have_count(cases)
    page.wait_for_load_state()  # all of the page is there, not only its beginning


def opened(page: Page, expected: str) -> None:
    expect(page.locator("article.case .verdict code")).to_have_text(expected)


def copied(page: Page) -> str:
    return page.evaluate("navigator.clipboard.readText()")


# --- a chat becomes cases -----------------------------------------------------------------------------------------------------


@LANGUAGES
@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_chat_becomes_cases(site: Site, open_page: OpenPage, locale: str, width: int, scripts: bool) -> None:
    page = open_page(locale=locale, width=width, java_script_enabled=scripts)
    asked(page, site)
    expect(page.locator("article.case h2")).to_be_visible()
    row = page.locator(".cases a").nth(1)
    for said in (HOSTILE[:8], "failed.revert_string", "Tron" if locale == "en-US" else "波场"):
        expect(row).to_contain_text(said)
    row.click()
    opened(page, "failed.revert_string")
    assert ARRIVED not in page.url
    page.go_back()
    expect(page.locator(".cases a").first).to_have_attribute("aria-current", "true")


def test_what_of_the_paste_is_no_case_is_named(site: Site, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN")
    asked(page, site, f"{ARRIVED}\n{HOSTILE}\n{WAITING[:30]}\n你好\n{ARRIVED}")
    left = page.locator(".left li")
    assert left.all_inner_texts() == [
        "有 1 个哈希重复出现，只查一次。",
        f"{WAITING[:8]}…{WAITING[22:30]} 只有 30 位，完整的哈希有 64 位，请让用户发完整的哈希。",
        "第 4 行没有哈希。",
    ]


@contextmanager
def held_site(folder: Path, gate: list[asyncio.Event], **more: Any) -> Generator[Site]:
    """The real application over the recorded node; of a held transaction the answer is made only when the test lets it through."""

    async def held(question: Any, services: Any, **given: Any) -> Answered:
        if HOSTILE in question.text and ARRIVED not in question.text:
            gate.append(asyncio.Event())
            await gate[-1].wait()
        return await diagnose(question, services, now=moment(), **given)

    with tron_node() as url, running(create_app(site_settings(folder, "tron", url, **more), diagnose=held)) as site:
        yield site


def test_the_list_fills_and_takes_nothing_from_who_is_writing(tmp_path: Path, open_page: OpenPage) -> None:
    gate: list[asyncio.Event] = []
    with held_site(tmp_path, gate) as site:
        page = open_page(width=1200)
        signed_in(page, site.base)
        page.locator("#text").fill(f"{ARRIVED} {HOSTILE}")
        page.locator("#text").press("Control+Enter")
        opened(page, "succeeded.as_requested")
        expect(page.locator(".cases [data-state=working]")).to_contain_text(HOSTILE[:8])
        expect(page.locator(".list [role=status]")).to_have_text("1 of 2 done")
        page.evaluate(
            "window.shifts = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) window.shifts += e.value; })"
            ".observe({ type: 'layout-shift' })"
        )
        page.locator(".cases a").nth(1).focus()
        page.locator("#reply-en").fill("My own words")
        site.loop.call_soon_threadsafe(gate[0].set)
        expect(page.locator(".cases [data-state=done]")).to_have_count(2)
        expect(page.locator(".list [role=status]")).to_have_text("2 of 2 done")
        expect(page.locator("#reply-en")).to_be_focused()
        expect(page.locator("#reply-en")).to_have_value("My own words")
        opened(page, "succeeded.as_requested")
        assert page.evaluate("window.shifts") < 0.01


@pytest.mark.parametrize(("width", "beside"), [(360, False), (768, False), (1024, True), (1440, True)])
def test_the_case_stands_beside_the_list_where_there_is_room(site: Site, open_page: OpenPage, width: int, beside: bool) -> None:
    page = open_page(width=width)
    asked(page, site)
    listed, shown = page.locator(".left-side").bounding_box(), page.locator("article.case").bounding_box()
    assert listed is not None and shown is not None
    assert (shown["x"] >= listed["x"] + listed["width"]) == beside
    assert (shown["y"] >= listed["y"] + listed["height"]) != beside
    assert page.locator(".cases a").first.bounding_box()["y"] < 740 or not beside  # pyright: ignore[reportOptionalSubscript]  # it is visible


# --- by keyboard --------------------------------------------------------------------------------------------------------------


def test_by_keyboard_alone(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200, **CLIPBOARD)
    asked(page, site)
    page.locator("h1").click()
    page.keyboard.press("j")
    expect(page.locator(".cases a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".cases a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    opened(page, "failed.revert_string")
    expect(page.locator("article.case")).to_be_focused()
    page.keyboard.press("p")
    opened(page, "succeeded.as_requested")
    page.keyboard.press("n")
    opened(page, "failed.revert_string")
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type("My own words, with c and j")
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    expect(page.locator(".said", has_text="Copied")).to_be_visible()
    assert copied(page) == "My own words, with c and j"
    page.keyboard.press("/")
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("w")
    expect(page.locator("#remark")).to_be_focused()


def test_each_paper_has_its_key(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200, **CLIPBOARD)
    asked(page, site, f"Binance has not credited {ARRIVED}", cases=1)
    page.locator("h1").click()
    for key, part in (
        ("i", "succeeded.exchange_not_credited (likely)"),
        ("h", "Queue: Exchanges and platforms"),
        ("x", "Proof of a payment"),
        ("l", "**"),
    ):
        page.keyboard.press(key)
        page.wait_for_function("(part) => navigator.clipboard.readText().then((text) => text.includes(part))", arg=part)


@LANGUAGES
def test_the_keys_are_listed_and_can_be_switched_off(site: Site, open_page: OpenPage, locale: str) -> None:
    page = open_page(locale=locale, width=1200)
    asked(page, site)
    page.locator(".cases a").first.focus()
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    assert page.locator("#help kbd").count() >= 17
    assert Axe().run(page).violations_count == 0
    page.locator("#keys-on").uncheck()
    page.keyboard.press("Escape")
    expect(page.locator("#help")).to_be_hidden()
    expect(page.locator(".cases a").first).to_be_focused()
    page.keyboard.press("?")
    page.keyboard.press("/")
    expect(page.locator("#help")).to_be_hidden()
    expect(page.locator("#text")).not_to_be_focused()
    page.keyboard.press("ArrowDown")  # not a single letter: it works on
    expect(page.locator(".cases a").nth(1)).to_be_focused()
    page.locator("[data-help]").click()
    page.locator("#keys-on").check()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.locator("#text")).to_be_focused()


# --- one case -------------------------------------------------------------------------------------------------------------------


def test_the_case_of_a_payment_that_an_exchange_has_not_credited(site: Site, open_page: OpenPage) -> None:
    tx = case("usdt-transfer-holder")
    page = open_page(locale="en-US", width=1440)
    asked(page, site, f"我转到币安 Binance 的币还没到账：{ARRIVED}", cases=1)
    steps = page.locator(".timeline li")
    assert [step.locator("strong").inner_text() for step in steps.all()] == [
        "Signed",
        "Sent to the network",
        "Waiting",
        "In a block",
        "Final",
        "This check",
    ]
    expect(steps.nth(3)).to_contain_text("UTC")
    expect(steps.nth(3)).to_contain_text("Block")
    assert page.locator("[data-main-reply]").get_attribute("lang") == "zh-Hans"
    expect(page.locator("article.case h2")).to_have_text("Arrived, waiting for the platform")
    expect(page.locator(".token.known")).to_contain_text("Genuine: the registry’s USDT")
    amounts = [text for text in page.locator(".fee tbody .number").all_inner_texts() if text != "free"]
    total = page.locator(".fee tfoot .number").inner_text()
    assert sum(int(float(a) * 1_000_000 + 0.5) for a in amounts) == int(float(total) * 1_000_000 + 0.5) > 0
    expect(page.locator("section", has=page.locator(".fee"))).to_contain_text("The parts add up")
    for tag, title in (("en", "Proof of a payment"), ("zh-Hans", "链上付款凭证")):
        proof = page.locator(f"#proof-{tag}").text_content() or ""
        assert title in proof
        for part in (tx["tx_hash"], "tron:0x2b6653dc", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "120 USDT", "tronscan.org"):
            assert part in proof
    assert "USDT" in (page.locator("#packet").text_content() or "")


def test_what_an_agent_wrote_waits_until_it_is_needed(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    asked(page, site)
    suggested = page.locator("#reply-en").input_value()
    page.locator("#reply-en").fill("My own words")
    page.locator(".cases a").nth(1).click()
    opened(page, "failed.revert_string")
    assert page.locator("#reply-en").input_value() != "My own words"
    page.locator(".cases a").first.click()
    expect(page.locator("#reply-en")).to_have_value("My own words")
    page.locator("[data-draft-drop]").click()
    expect(page.locator("#reply-en")).to_have_value(suggested)
    page.locator("#reply-en").fill("Other words")
    page.locator("[data-sign-out] button").click()
    expect(page.locator("#key")).to_be_visible()
    assert page.evaluate("Object.keys(sessionStorage).length") == 0


def test_a_correction_is_kept_and_the_list_stays(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    asked(page, site)
    page.locator("#remark").fill("customer called")
    page.locator("#right").fill("token.blacklisted")
    page.get_by_role("button", name="Keep").click()
    expect(page.locator(".remark")).to_contain_text("token.blacklisted customer called")
    expect(page.locator(".cases a")).to_have_count(2)


def test_earlier_and_similar_cases(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    asked(page, site, ARRIVED, cases=1)
    asked(page, site, ARRIVED, cases=1)
    similar = page.locator("section", has=page.locator("#similar-head")).locator("li")
    expect(similar.first).to_contain_text("Tron same cause, same contract")
    page.locator("#q").fill("revert_string")
    page.locator("#q").press("Enter")
    expect(page.locator(".cases code").first).to_have_text("failed.revert_string")
    page.wait_for_load_state()
    assert set(page.locator(".cases code").all_inner_texts()) == {"failed.revert_string"}
    page.locator("#q").fill(ARRIVED)
    page.locator("#q").press("Enter")
    expect(page.locator(".cases .hash").first).to_have_text(f"{ARRIVED[:8]}…{ARRIVED[-8:]}")


@pytest.mark.parametrize(
    ("locale", "width", "scripts"), [("en-US", 1200, True), ("en-US", 360, False), ("zh-CN", 360, True), ("zh-CN", 1200, False)]
)
def test_a_day_at_the_desk(site: Site, open_page: OpenPage, locale: str, width: int, scripts: bool) -> None:
    """Every step by buttons and links alone, on a phone and on a desk, with and without a script."""
    page = open_page(locale=locale, width=width, java_script_enabled=scripts)
    asked(page, site, f"我转到币安 Binance 的币还没到账：{ARRIVED} {HOSTILE}")
    assert page.locator("[data-main-reply]").get_attribute("lang") == "zh-Hans"
    page.locator("details", has=page.locator("#long-zh-Hans")).first.locator("summary").first.click()
    expect(page.locator("#long-zh-Hans")).to_be_visible()
    expect(page.locator("#proof-en" if locale == "en-US" else "#proof-zh-Hans")).to_be_visible()
    page.locator(".cases a").nth(1).click()
    opened(page, "failed.revert_string")
    page.locator("#remark").fill("<i>called</i>")
    page.locator("#right").fill("token.no_such_cause")
    page.locator("[data-remarks] button").click()
    expect(page.locator("#right-fault")).to_be_visible()
    expect(page.locator("#remark")).to_have_value("<i>called</i>")
    page.locator("#right").fill("token.blacklisted")
    page.locator("[data-remarks] button").click()
    expect(page.locator(".remark").last).to_contain_text("token.blacklisted <i>called</i>")
    before = page.locator(".cases li").nth(1).get_attribute("data-row")
    page.locator("button[data-key=r]").click()
    expect(page.locator("article.case .verdict code")).to_have_text("failed.revert_string")
    expect(page.locator(f".cases [data-row={before}]")).to_have_count(0)
    expect(page.locator(".cases [data-state=done]")).to_have_count(2)
    page.locator("section", has=page.locator("#similar-head")).locator("a").first.click()
    opened(page, "failed.revert_string")
    expect(page.locator(".cases a")).to_have_count(1)
    page.locator("#day").fill("2026-11-23")
    page.locator(".search button").click()
    expect(page.locator(".cases a").nth(1)).to_be_visible()
    page.locator("#q").fill("no such thing")
    page.locator(".search button").click()
    expect(page.locator(".left-side > .note")).to_be_visible()
    page.locator("[data-sign-out] button").click()
    expect(page.locator("#key")).to_be_visible()


@LANGUAGES
def test_a_chains_words_are_only_words(site: Site, open_page: OpenPage, locale: str) -> None:
    page = open_page(locale=locale, width=1200)
    asked(page, site, HOSTILE, cases=1)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    quoted = page.locator("article.case .chain-text")
    assert (quoted.first.text_content() or "").strip()
    assert page.locator(".chain-text :not(bdi)").count() == 0
    assert page.locator("article.case :is(script, img, iframe, style, object, svg)").count() == 0
    links = page.locator("article.case a").evaluate_all("links => links.map(a => a.getAttribute('href'))")
    assert all(link.startswith(("/v1/", "/console", "/causes/", "https://tronscan.org/")) for link in links)
    for paper in ("note", "packet"):
        assert not set(page.locator(f"#{paper}").text_content() or "") & set("\u202e\u2066\u2067\u200b\u200f")


# --- everybody, everywhere ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@LANGUAGES
def test_axe_finds_nothing_and_nothing_scrolls_sideways(site: Site, open_page: OpenPage, locale: str, scheme: str) -> None:
    page = open_page(locale=locale, width=320, color_scheme=scheme)
    page.goto(site.base + "/console")
    assert Axe().run(page).violations_count == 0
    asked(page, site, f"{ARRIVED}\n{HOSTILE}\n{WAITING}\n{HOSTILE[:40]}", cases=3)
    for number, width in enumerate((320, 768, 1440)):
        page.set_viewport_size({"width": width, "height": 740})
        page.locator(".cases a").nth(number).click()
        expect(page.locator(f".cases li:nth-child({number + 1}) a[aria-current]")).to_have_count(1)
        expect(page.locator("article.case")).to_be_focused()
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width}: {found.generate_snapshot()}"
        for other in (320, 768, 1440):
            page.set_viewport_size({"width": other, "height": 740})
            assert page.evaluate("document.documentElement.scrollWidth") <= other


@contextmanager
def helpdesk(page: list[str]) -> Generator[str]:
    """Another site with a page of its own; gives its origin. page: its text, once it is known."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = page[0].encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            return None

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def test_a_helpdesk_holds_it_in_its_sidebar(tmp_path: Path, open_page: OpenPage) -> None:
    """Another site's page with the console in a narrow frame: text and language are filled in, and the cookie works there."""
    shown: list[str] = []
    with helpdesk(shown) as origin, held_site(tmp_path, [], frame_ancestors=[origin]) as site:
        base = site.base.replace("127.0.0.1", "localhost")  # another site for the browser, and one it takes for safe
        shown.append(
            f'<iframe src="{base}/console?text=我的转账 {ARRIVED}&locale=zh-CN&lang=en" width="320" height="700"></iframe>'
        )
        page = open_page(width=700)
        page.goto(origin)
        frame = page.frame_locator("iframe")
        frame.locator("#key").fill(AGENT_KEY)
        frame.locator("main button[type=submit]").click()
        expect(frame.locator("#text")).to_have_value(f"我的转账 {ARRIVED}")
        expect(frame.locator("article.case")).to_have_count(0)
        frame.locator("form.ask button[type=submit]").click()
        expect(frame.locator("article.case")).to_be_visible()
        assert frame.locator("[data-main-reply]").get_attribute("lang") == "zh-Hans"
        assert page.frames[1].evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_nobody_else_can_hold_it(site: Site, open_page: OpenPage) -> None:
    page = open_page(width=700)
    page.goto(site.base + "/console")
    assert "frame-ancestors 'none'" in (page.request.get(site.base + "/console").headers["content-security-policy"])
