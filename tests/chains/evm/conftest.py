"""A real node for the tests of this folder, shared where transactions are mined at once, fresh where they wait."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.nodes import Node, anvil
from tests.scenarios.evm import World


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    """One node for all scenes that are mined; its blocks become final soon."""
    with anvil(options=("--slots-in-an-epoch", "1")) as node:
        yield World(node)


@pytest.fixture
def anvil_node() -> Iterator[Node]:
    """A fresh node that mines each transaction at once."""
    with anvil() as node:
        yield node
