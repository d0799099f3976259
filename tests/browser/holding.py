"""Requests of a page that wait until the test lets them go: scripts that come late, answers that are on their way."""

from __future__ import annotations

import re

from playwright.sync_api import Page, Route


class Held:
    """pattern: of the addresses that wait."""

    def __init__(self, page: Page, pattern: str) -> None:
        self._waiting: list[Route] = []
        self._let_go = False
        page.route(re.compile(pattern), self._one)

    def _one(self, route: Route) -> None:
        if self._let_go:
            route.continue_()
        else:
            self._waiting.append(route)

    def let_go(self) -> None:
        self._let_go = True
        for route in self._waiting:
            route.continue_()
