"""The house: the linter of layers sees every file, and httpx has one door."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
PACKAGES = ("api", "txdiag", "rules", "chains")


def modules_on_disk() -> set[str]:
    found: set[str] = set()
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found.add(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def test_the_linter_analyses_every_file() -> None:
    """A folder without an __init__.py would be invisible to it."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    assert graph.modules == modules_on_disk()


def test_every_package_is_under_the_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    assert set(settings["root_packages"]) == set(PACKAGES)


def importers(library: str) -> set[str]:
    found: set[str] = set()
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
                names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                if any(name.split(".")[0] == library for name in names):
                    found.add(path.relative_to(ROOT).as_posix())
    return found


def test_one_file_makes_http_clients() -> None:
    assert importers("httpx") == {"chains/transport.py"}
    assert importers("requests") == importers("aiohttp") == set()


def test_no_test_code_lies_among_the_rules() -> None:
    assert not [p for p in (ROOT / "rules").rglob("test*.py")]
