"""The pictures of the pages in docs/images, made anew from recorded cases: ``python -m tests.browser.pictures``.

The cases, their clock and the browser's zone are fixed: what has not changed on the pages comes out as it was, but for a dot's shade now and then.
"""

from __future__ import annotations

import base64
import struct
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from tests.browser.conftest import ARGUMENTS
from tests.browser.serving import AGENT_KEY, Site, demo_site, tron_site
from tests.tron_node import case
from txdiag.demo import load_samples

IMAGES = Path(__file__).parents[2] / "docs" / "images"
LANGUAGES = {"": "en-US", "-zh": "zh-CN"}
PHONE: ViewportSize = {"width": 360, "height": 860}
DESK: ViewportSize = {"width": 1280, "height": 900}
_GAP, _EDGE = 24, 16

# Few colours make a small file. The browser finds the 256 most frequent and gives each dot the nearest of them.
_FEW_COLOURS = """async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const data = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map();
  for (const dot of data) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256).map(([dot]) => dot);
  const parts = (dot) => [dot & 255, (dot >> 8) & 255, (dot >> 16) & 255];
  const apart = (a, b) => parts(a).reduce((sum, part, at) => sum + (part - parts(b)[at]) ** 2, 0);
  const nearest = new Map(palette.map((dot, at) => [dot, at]));
  for (const dot of counts.keys()) {
    if (nearest.has(dot)) continue;
    nearest.set(dot, palette.reduce((best, other, at) => (apart(dot, other) < apart(dot, palette[best]) ? at : best), 0));
  }
  let dots = "";
  for (const dot of data) dots += String.fromCharCode(nearest.get(dot));
  return { width: image.width, height: image.height, palette: palette.flatMap(parts), dots: btoa(dots) };
}"""


def small(page: Page, png: bytes) -> bytes:
    """The picture with a palette of 256 colours."""
    found = page.evaluate(_FEW_COLOURS, "data:image/png;base64," + base64.b64encode(png).decode())
    width, height, dots = found["width"], found["height"], base64.b64decode(found["dots"])
    rows = b"".join(b"\0" + dots[y * width : (y + 1) * width] for y in range(height))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        (b"PLTE", bytes(found["palette"])),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    packed = (struct.pack(">I", len(d)) + kind + d + struct.pack(">I", zlib.crc32(kind + d)) for kind, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


# --- what each phone shows ------------------------------------------------------------------------------------------------------


def form(page: Page, site: Site, demo: Site) -> None:
    page.goto(site.base)
    expect(page.locator("[data-pastes]")).to_be_visible()


def answer(page: Page, site: Site, demo: Site) -> None:
    page.goto(site.base)
    page.locator("#text").fill(case("ooe-fee-limit")["tx_hash"])
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator("article")).to_be_visible()


def waiting(page: Page, site: Site, demo: Site) -> None:
    """From what to do on, down to the picture of the price."""
    sample = next(s for s in load_samples().all if s.code == "pending.fee_below_base_fee")
    page.goto(f"{demo.base}/sample/{sample.hash}")
    end = page.locator(".picture figcaption").evaluate("e => e.getBoundingClientRect().bottom")
    page.evaluate("to => scrollTo(0, to)", end + _EDGE - PHONE["height"])


def cause(page: Page, site: Site, demo: Site) -> None:
    page.goto(site.base + "/causes/security.address_poisoning")


PHONES: tuple[Callable[[Page, Site, Site], None], ...] = (form, answer, waiting, cause)


def phones(browser: Browser, site: Site, demo: Site, locale: str) -> bytes:
    """Four phones beside each other."""
    shown: list[str] = []
    for show in PHONES:
        page = browser.new_page(locale=locale, viewport=PHONE, timezone_id="UTC")
        show(page, site, demo)
        shown.append(base64.b64encode(page.screenshot()).decode())
        page.close()
    width = len(PHONES) * (PHONE["width"] + 2 + _GAP) + _GAP
    page = browser.new_page(viewport={"width": width, "height": PHONE["height"] + 2 + 2 * _GAP})
    frames = "".join(f'<img src="data:image/png;base64,{png}">' for png in shown)
    page.set_content(
        f"<style>body{{margin:{_GAP}px;display:flex;gap:{_GAP}px;background:#dfe7e6}}"
        f"img{{border:1px solid #9fb0ae;border-radius:20px}}</style>{frames}"
    )
    whole = small(page, page.screenshot())
    page.close()
    return whole


def console(browser: Browser, site: Site, locale: str) -> bytes:
    """A list of five cases, and one of them open: a payment that an exchange has not credited."""
    page = browser.new_page(locale=locale, viewport=DESK, timezone_id="UTC")
    page.goto(site.base + "/console")
    page.locator("#key").fill(AGENT_KEY)
    page.locator("main button[type=submit]").click()
    names = ("usdt-transfer-holder", "revert-hostile-text", "pending-usdt-p", "ooe-fee-limit", "usdt-zero-value-poisoning")
    page.locator("#text").fill("我转到币安 Binance 的币还没到账：\n" + "\n".join(case(name)["tx_hash"] for name in names))
    page.locator("form.ask button[type=submit]").click()
    expect(page.locator(".cases [data-state=done]")).to_have_count(len(names))
    expect(page.locator(".cases a").first).to_be_focused()
    page.evaluate("document.activeElement.blur()")
    page.evaluate("scrollTo(0, 0)")
    shown = page.screenshot()
    page.goto("about:blank")  # the console's own policy lets nothing else be loaded
    whole = small(page, shown)
    page.close()
    return whole


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        tron_site(Path(folder)) as site,
        demo_site() as demo,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        for ending, locale in LANGUAGES.items():
            for name, made in (("phone", phones(browser, site, demo, locale)), ("console", console(browser, site, locale))):
                (IMAGES / f"{name}{ending}.png").write_bytes(made)
                print(f"{name}{ending}.png  {len(made):,} bytes")
        browser.close()


if __name__ == "__main__":
    main()
