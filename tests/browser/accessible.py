"""What every page must be: nothing that axe finds, in light and dark, and nothing that scrolls sideways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Scheme: TypeAlias = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def nothing_found_by_axe(page: Page, schemes: Sequence[Scheme] = SCHEMES) -> None:
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page)
        assert found.violations_count == 0, f"{scheme}: {found.generate_snapshot()}\n{found.generate_report()}"


def nothing_sideways(page: Page, widths: Sequence[int]) -> None:
    for width in widths:
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"scrolls sideways at {width}"
