"""What a reader does with an answer, over real cases of an Ethereum node: on a phone and a desktop, in both languages, with and without scripts."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.accessible import SCHEMES, Scheme, nothing_found_by_axe, nothing_sideways
from tests.browser.chain import HOSTILE, Chain
from tests.browser.conftest import OpenPage
from txdiag.figures import plain

pytestmark = [pytest.mark.browser, pytest.mark.anvil]

WAYS = {
    "phone, English, scripts": {"locale": "en-US", "width": 360},
    "phone, Chinese, no scripts": {"locale": "zh-CN", "width": 360, "java_script_enabled": False},
    "desktop, English, no scripts": {"locale": "en-US", "width": 1280, "java_script_enabled": False},
    "desktop, Chinese, scripts": {"locale": "zh-CN", "width": 1280},
}
every_way = pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
SEED = "hero reject write rescue hero defense leave kind steak lottery wisdom infant"
NOBODY_HOLDS = "0x" + "ab" * 32
LOST = ("tokens_pulled_by_permission", "paid_to_a_look_alike")
SCENES = (
    "plain_transfer",
    "out_of_gas",
    "swap_slippage",
    "approve_unlimited",
    "tokens_pulled_by_permission",
    "paid_to_a_look_alike",
)


def ask(page: Page, chain: Chain, text: str) -> None:
    page.goto(chain.site.base)
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article")).to_be_visible()
    page.wait_for_load_state()  # all of the page is there, not only its beginning


def link(hash_: str) -> str:
    return f"https://etherscan.io/tx/{hash_}"


def fits(page: Page, schemes: tuple[Scheme, ...] = SCHEMES) -> None:
    """Nothing that axe finds, nothing that scrolls sideways, at any width."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    nothing_found_by_axe(page, schemes)
    nothing_sideways(page, (320, 360, 1280))


# --- every case has its page -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
def test_real_cases_in_the_order_that_matters(chain: Chain, open_page: OpenPage, name: str, locale: str) -> None:
    page = open_page(locale=locale, width=360)
    ask(page, chain, link(chain.hash(name)))
    order: list[str] = page.locator("article > *").evaluate_all(
        "all => all.map(e => e.getAttribute('aria-labelledby') ?? e.className.split(' ')[0])"
    )
    wanted = ["verdict", "alert", "todo", "more", "avoid", "life", "picture", "facts", "evidence", "helped", "hand-over", "copy"]
    found = [part for part in order if part in wanted]
    if name in LOST:  # people are needed: the way to them comes before the details
        wanted = [part for part in wanted if part != "hand-over"]
        found = [part for part in found if part != "hand-over"]
        assert order.index("hand-over") < order.index("facts")
    assert found == [part for part in wanted if part in found]
    assert {"verdict", "todo", "facts", "evidence", "helped", "copy"} <= set(found)
    expect(page.locator(f"a[href='/causes/{chain.scene(name).cause}']")).to_have_count(1)
    fits(page)


# --- the one thing that would settle it ------------------------------------------------------------------------------------------


@every_way
def test_a_message_is_asked_for_the_hash(chain: Chain, open_page: OpenPage, way: dict[str, object]) -> None:
    page = open_page(**way)
    ask(page, chain, "我的币没有到账" if way["locale"] == "zh-CN" else "My coins did not arrive")
    first = page.url
    page.locator(".steps a[href='#more']").first.click()
    page.locator("#given").fill("0x1234")
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator("#given-fault")).to_be_visible()
    assert page.locator("#given").input_value() == "0x1234"
    page.locator("#given").fill(chain.hash("plain_transfer"))
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator(".good .badge")).to_be_visible()
    assert page.url != first
    assert page.locator("html").get_attribute("lang") == ("zh-Hans" if way["locale"] == "zh-CN" else "en")


@every_way
def test_what_nobody_holds_is_settled_by_sender_and_number(chain: Chain, open_page: OpenPage, way: dict[str, object]) -> None:
    page = open_page(**way)
    chain.scene("plain_transfer")  # so that the sender's number 0 is taken
    ask(page, chain, link(NOBODY_HOLDS))
    expect(page.locator("#number")).to_have_attribute("inputmode", "numeric")
    page.locator("#given").fill(chain.world.alice)
    page.locator("#number").fill("0")
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator("a[href^='/causes/replaced.']")).to_have_count(1)  # number 0 has been used by another transaction


@every_way
def test_whose_account_it_is_makes_it_sure(chain: Chain, open_page: OpenPage, way: dict[str, object]) -> None:
    page = open_page(**way)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    ask(page, chain, link(chain.hash("tokens_pulled_by_permission")))
    addresses.clear()
    page.locator("#given").fill(chain.world.alice)
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator("section.asked")).to_have_count(0)
    expect(page.locator("a[href='/causes/security.approval_drain']")).to_have_count(1)
    assert any("/watch/" in address for address in addresses) is way.get("java_script_enabled", True)  # shown while it is made
    assert re.fullmatch(r"/d/dx_[0-9A-Z]{26}", urlsplit(page.url).path)


def test_where_it_went_is_asked_and_the_platform_named(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    ask(page, chain, link(chain.hash("plain_transfer")))
    page.locator("#given").select_option("OKX")
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator(".who")).to_contain_text("The exchange or platform")
    expect(page.locator(".verdict")).to_contain_text("OKX")
    assert page.locator("section.asked").count() == 0


@pytest.mark.parametrize("field", ["#given", "#number"])
def test_a_recovery_phrase_in_what_is_asked_never_leaves_the_browser(chain: Chain, open_page: OpenPage, field: str) -> None:
    page = open_page(locale="zh-CN")
    ask(page, chain, link(NOBODY_HOLDS))
    wire: list[Request] = []
    page.on("request", lambda request: wire.append(request))
    page.evaluate("field => document.querySelector(field).removeAttribute('maxlength')", field)
    page.locator(field).fill(SEED)
    expect(page.locator("#stopped-ask")).to_be_focused()
    assert page.locator(field).input_value() == ""
    page.evaluate("new Promise(done => setTimeout(done))")  # whatever a handler put off has run
    assert [request.url for request in wire if "/static/" not in request.url] == []


def test_without_scripts_the_server_stops_it_and_gives_nothing_back(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    ask(page, chain, link(NOBODY_HOLDS))
    page.locator("#given").fill(SEED)
    page.locator("#number").fill("1")
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator("h1")).to_contain_text("recovery phrase")
    assert urlsplit(page.url).path == "/secret/mnemonic"
    assert "steak" not in page.content()


def test_the_address_is_copied_and_opens_the_same_answer_for_others(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    ask(page, chain, link(chain.hash("out_of_gas")))
    page.locator(".share button").click()
    expect(page.locator(".share [role=status]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url
    other = open_page(locale="zh-CN", java_script_enabled=False)
    response = other.goto(copied)
    assert response is not None
    assert response.headers["x-robots-tag"] == "noindex, nofollow"
    expect(other.locator("h1")).to_have_text(page.locator("h1").inner_text())  # as it was told to the one who shared it
    other.locator(".languages a").click()
    expect(other.locator("h1")).to_contain_text("没有转出去")


def test_on_paper_there_is_the_answer_and_nothing_to_press(chain: Chain, open_page: OpenPage) -> None:
    page = open_page()
    ask(page, chain, link(NOBODY_HOLDS))
    page.emulate_media(media="print")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#reply")).to_be_visible()
    for hidden in (".asked", ".helped", ".hand-over", ".share", ".buttons", ".recheck", ".steps .button"):
        expect(page.locator(hidden).first).to_be_hidden()
    assert page.locator("button:visible").count() == 0


# --- did it help, and handing over -----------------------------------------------------------------------------------------------


@every_way
def test_two_presses_say_whether_it_helped(chain: Chain, open_page: OpenPage, way: dict[str, object]) -> None:
    page = open_page(**way)
    ask(page, chain, link(chain.hash("out_of_gas")))
    page.locator(".verdict h1").evaluate("e => e.dataset.same = 'yes'")
    page.locator("button[name=helpful][value=yes]").click()
    expect(page.locator(".helped [role=status]")).to_be_visible()
    assert page.locator("button[name=helpful]").count() == 0
    if way.get("java_script_enabled", True):  # the page stays where it is, and says thanks to who does not see it too
        assert page.locator(".verdict h1").get_attribute("data-same") == "yes"
        expect(page.locator(".helped [role=status]")).to_be_focused()
    page.locator("button[name=resolved][value=no]").click()
    expect(page.locator("button[name=resolved]")).to_have_count(0)
    page.locator(".helped summary").click()
    page.locator("#comment").fill("谢谢")
    page.locator(".helped details button").click()
    expect(page.locator("#comment")).to_have_count(0)
    assert "谢谢" not in page.locator("article").inner_text().replace("谢谢，已经记下", "")


def test_what_goes_wrong_in_a_part_is_told_in_full(chain: Chain, open_page: OpenPage) -> None:
    page = open_page()
    ask(page, chain, link(chain.hash("out_of_gas")))
    form = page.locator("form:has(button[name=helpful])")
    form.evaluate("f => { f.setAttribute('hx-post', '/d/dx_00000000000000000000000000/feedback'); htmx.process(f); }")
    page.locator("button[name=helpful][value=yes]").click()
    expect(page.locator("article")).to_have_count(0)
    expect(page.locator("main#content h1")).to_be_visible()


@every_way
def test_a_case_is_handed_to_people_once(chain: Chain, open_page: OpenPage, way: dict[str, object]) -> None:
    page = open_page(**way)
    ask(page, chain, link(chain.hash("tokens_pulled_by_permission")))
    before = len(chain.listener.received)
    page.locator("#note").fill("Ticket 4711")
    page.locator(".hand-over button[type=submit]").click()
    expect(page.locator(".hand-over [role=status]")).to_be_visible()
    (received,) = chain.listener.received[before:]
    expect(page.locator(".hand-over .id")).to_have_text(received.json["delivery"])
    assert received.json["note"] == "Ticket 4711"
    assert received.json["diagnosis"]["transaction"]["hash"] == chain.hash("tokens_pulled_by_permission")
    page.reload()
    assert page.locator(".hand-over form").count() == 0


def test_pages_after_each_press_are_for_everybody(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN")
    ask(page, chain, link(chain.hash("swap_slippage")))
    page.locator("button[name=helpful][value=no]").click()
    expect(page.locator(".helped [role=status]")).to_be_visible()
    page.locator(".hand-over button[type=submit]").click()
    expect(page.locator(".hand-over [role=status]")).to_be_visible()
    fits(page)
    ask(page, chain, link(NOBODY_HOLDS))
    page.locator("#given").fill("0x12")
    page.locator("#number").fill("1")
    page.locator("section.asked button[type=submit]").click()
    expect(page.locator("#given-fault")).to_be_visible()
    fits(page)


def test_everything_is_reached_by_keyboard(chain: Chain, open_page: OpenPage) -> None:
    page = open_page()
    chain.scene("plain_transfer")  # so that the sender's number 0 is taken
    ask(page, chain, link(NOBODY_HOLDS))
    page.locator("#given").focus()
    page.keyboard.type(chain.world.alice)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "number"
    page.keyboard.type("0")
    page.keyboard.press("Enter")
    expect(page.locator("a[href^='/causes/replaced.']")).to_have_count(1)
    page.locator("button[name=helpful][value=yes]").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".helped [role=status]")).to_be_visible()


# --- what a chain says ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("where", ["a token's name", "a refusal"])
def test_hostile_text_on_the_chain_is_only_quoted(chain: Chain, open_page: OpenPage, name: str, where: str) -> None:
    """``open_page`` fails where anything ran, or a dialog opened."""
    page = open_page(locale="zh-CN" if name in ("direction", "order") else "en-US")
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    words = HOSTILE[name]
    ask(page, chain, link(chain.named(words) if where == "a token's name" else chain.refused(words)))
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    said = page.locator("article").inner_text()
    quoted = plain(words, 32 if where == "a token's name" else 120)
    assert quoted[:12] in said
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]", page.content())
    assert page.locator("article img, article script, article iframe").count() == 0
    hosts = {urlsplit(href).hostname for href in page.locator("a").evaluate_all("all => all.map(a => a.href)")}
    assert hosts == {"127.0.0.1", "etherscan.io"}
    assert {urlsplit(url).netloc for url in loaded if not url.startswith("data:")} == {urlsplit(chain.site.base).netloc}
    if where == "a refusal":
        expect(page.locator("blockquote.chain-text")).to_have_text(quoted)
