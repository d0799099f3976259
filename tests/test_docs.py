"""What the documents say is so."""

from __future__ import annotations

import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.cli import app
from txdiag import texts

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_readmes_example_is_what_the_terminal_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    command, printed = re.findall(r"\$ txdiag (diagnose --demo \w+)\n(.*?)\n```", README, re.DOTALL)[0]
    result = CliRunner().invoke(app, [*command.split(), "--locale", "en"])

    def same(text: str) -> str:
        lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
        return re.sub(r"\d+ ms", "n ms", re.sub(r"dx_\w+", "dx", lines))

    assert same(result.stdout) == same(printed)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_and_files_are_there(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("command", ["diagnose", "batch", "replay", "causes", "networks", "check-endpoints", "serve"])
def test_every_command_is_told_and_has_help(command: str) -> None:
    assert command in README
    assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0


def test_the_language_recipe_holds(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file with one message of a cause serves that message, and English for the rest."""
    (tmp_path / "fr.ftl").write_text("pending--nonce_gap--title = Il manque une transaction\n", "utf-8")
    for name in ("en.ftl", "zh-Hans.ftl"):
        (tmp_path / name).write_text((ROOT / "txdiag" / "languages" / name).read_text("utf-8"), "utf-8")

    def folder(package: str) -> Traversable:
        return tmp_path if package == "txdiag.languages" else files(package)

    monkeypatch.setattr(texts, "files", folder)
    for cached in (texts.locales, texts._shared):  # pyright: ignore[reportPrivateUsage]  # as a new process would read them
        cached.cache_clear()
    try:
        assert texts.negotiate("fr-CA") == "fr"
        assert texts.of_cause("pending.nonce_gap", "title", "fr") == "Il manque une transaction"
        assert texts.of_cause("pending.nonce_gap", "agent", "fr", dict.fromkeys(("nonce", "missing", "missing_last"), "7"))
    finally:
        monkeypatch.undo()
        for cached in (texts.locales, texts._shared):  # pyright: ignore[reportPrivateUsage]  # as above
            cached.cache_clear()
