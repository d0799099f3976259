"""The agent console over a real Ethereum node: look-alikes, fake tokens, fees that add up, transactions that block or replace one another."""

from __future__ import annotations

from collections.abc import Generator
from decimal import Decimal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.chain import Chain
from tests.browser.conftest import OpenPage
from tests.browser.serving import AGENT_KEY
from tests.scenarios.evm import COIN, GWEI

pytestmark = [pytest.mark.browser, pytest.mark.anvil]


@pytest.fixture
def halting(chain: Chain) -> Generator[Chain]:
    """For what stops the node's mining."""
    chain.forget()
    yield chain
    chain.mine_again()


def asked(page: Page, chain: Chain, text: str, expected: str) -> None:
    page.goto(chain.site.base + "/console")
    if page.locator("#key").count():
        page.locator("#key").fill(AGENT_KEY)
        page.locator("main button[type=submit]").click()
    page.locator("#text").fill(text)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article.case .verdict code")).to_have_text(expected)
    page.wait_for_load_state()  # all of the page is there, not only its beginning


def adds_up(page: Page) -> None:
    amounts = [Decimal(text.replace(",", "")) for text in page.locator(".fee tbody .number").all_inner_texts()]
    assert sum(amounts) == Decimal(page.locator(".fee tfoot .number").inner_text().replace(",", "")) > 0
    assert len(amounts) == 2  # base fee and tip
    expect(page.locator("section", has=page.locator(".fee"))).to_contain_text("The parts add up")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_look_alikes_are_marked_where_they_differ(chain: Chain, open_page: OpenPage, scheme: str) -> None:
    page = open_page(width=1440, color_scheme=scheme)
    chain.hash("paid_to_a_look_alike")
    chain.world.make_final()
    asked(page, chain, chain.hash("paid_to_a_look_alike"), "security.poisoned_payment")
    alike = page.locator(".parties .alike")
    expect(alike).to_have_count(2)
    expect(alike.first).to_contain_text("To")
    expect(alike.last).to_contain_text("Really paid by this sender before")
    for one in alike.all():
        marked, whole = "".join(one.locator("mark").all_inner_texts()), one.locator("dd > .code").inner_text()
        assert len(whole.replace("\n", "")) == 42
        assert 0 < len(marked) <= 32
        assert set(marked) <= {"0", "1"}
        expect(one.locator(".warned")).to_contain_text("same first and last four characters")
    expect(page.locator("#proof-head")).to_have_count(0)  # a proof for a thief's address would serve the thief
    assert Axe().run(page).violations_count == 0
    page.set_viewport_size({"width": 320, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_failure_tells_what_was_asked_and_answered(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(width=1440)
    asked(page, chain, chain.hash("out_of_gas"), "failed.out_of_gas")
    expect(page.locator(".timeline .ended")).to_contain_text("In a block")
    expect(page.locator(".timeline .ended")).to_contain_text("it ended here")
    adds_up(page)
    call = page.locator(".call", has_text="eth_call").first
    call.locator("summary").click()
    expect(call.locator("pre").first).to_contain_text('"method": "eth_call"')
    expect(call.locator("pre").last).to_contain_text("OutOfGas")
    page.get_by_text("more causes were checked").click()
    expect(page.locator(".silent li").first).to_be_visible()
    assert "failed.out_of_gas" not in page.locator(".silent code").all_inner_texts()
    expect(page.locator("#note")).to_contain_text("It rests on:")
    expect(page.locator("#note")).to_contain_text("[eth_call, 127.0.0.1, block")


def test_a_token_that_the_registry_does_not_know_is_only_its_own_word(chain: Chain, open_page: OpenPage) -> None:
    page = open_page(locale="zh-CN", width=1440)
    asked(page, chain, f"Binance {chain.named('USDT')}", "security.counterfeit_token")
    verdict = page.locator(".token.imitates")
    expect(verdict).to_contain_text("假名：它不是 USDT")
    assert "0xdAC17F958D2ee523a2206206994597C13D831ec7" in verdict.inner_text().replace("\n", "")
    expect(verdict.locator("bdi.chain")).to_have_text("USDT")
    expect(page.locator("#proof-head")).to_have_count(0)


@pytest.mark.parametrize("locale", ["en-US", "zh-CN"])
def test_a_token_may_call_itself_anything(chain: Chain, open_page: OpenPage, locale: str) -> None:
    page = open_page(locale=locale, width=1440)
    token = chain.world.token(symbol="<b>x</b>\u202ea.evil.io")
    sent = chain.world.call(chain.world.alice, token, "transfer(address,uint256)", chain.world.bob, 234_567_000_000)
    page.goto(chain.site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("main button[type=submit]").click()
    page.locator("#text").fill(sent)
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article.case")).to_be_visible()
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    said = page.locator(".token bdi.chain")
    expect(said).to_contain_text("<b>x</b>")
    expect(page.locator(".movements bdi.chain")).to_contain_text("<b>x</b>")
    expect(page.locator(".movements")).to_contain_text("234,567")
    assert page.locator("article.case b, article.case a[href*=evil]").count() == 0
    everything = page.locator("article.case").evaluate(
        "e => e.textContent + [...e.querySelectorAll('textarea')].map(t => t.value).join()"
    )
    assert "\u202e" not in everything
    assert "a.evil.io" not in page.locator("#packet").inner_text()


def test_what_stands_in_the_way_is_one_press_away(halting: Chain, open_page: OpenPage) -> None:
    page = open_page(width=1200)
    scene = halting.scene("behind_stuck_nonce")
    asked(page, halting, scene.hash, "pending.queued_behind_stuck_nonce")
    expect(page.locator(".timeline .here").first).to_contain_text(f"The sender’s next number is {scene.expected['nonce_latest']}")
    expect(page.locator("section", has=page.locator(".fee"))).to_contain_text("Network fee, at most")
    blocker = page.locator(".related")
    expect(blocker).to_contain_text("Waits in front of it")
    blocker.locator("button").click()
    expect(page.locator("article.case .verdict code")).to_have_text("pending.fee_below_base_fee")
    expect(page.locator(".cases a")).to_have_count(2)
    expect(page.locator(".cases code")).to_have_text(["pending.queued_behind_stuck_nonce", "pending.fee_below_base_fee"])


def test_a_replaced_one_leads_to_the_other_and_back(halting: Chain, open_page: OpenPage) -> None:
    page, world = open_page(width=1200), halting.world
    world.stop_mining()
    nonce = world.nonce(world.alice)
    first = world.send(world.alice, world.bob, value=COIN // 2, gas=21_000, nonce=nonce, max_fee=3 * GWEI)
    asked(page, halting, first, "pending.next_in_line")
    second = world.send(world.alice, world.bob, value=COIN // 2, gas=21_000, nonce=nonce, max_fee=9 * GWEI, tip=3 * GWEI)
    world.node.mine(5)
    halting.forget()
    asked(page, halting, first, "replaced.speed_up")
    expect(page.locator(".timeline .ended")).to_contain_text("Waiting")
    expect(page.locator(".timeline")).to_contain_text("First asked about here")
    related = page.locator(".related", has_text=second)
    expect(related).to_contain_text("Took its number")
    related.locator("button").click()
    expect(page.locator("article.case .verdict code")).to_have_text("succeeded.as_requested")
    expect(page.locator(".related", has_text=first)).to_contain_text("Had the same number before")
    adds_up(page)
