"""The files of others are the ones that were looked at, each is loaded somewhere, and nothing else lies beside them."""

from __future__ import annotations

import hashlib
import re

from api.web.rendering import STATIC

VENDOR = STATIC / "vendor"
ROW = re.compile(r"^\| (?P<file>\S+) \| .+ \| (?P<sha256>[0-9a-f]{64}) \|$", re.MULTILINE)
TABLE = {row["file"]: row["sha256"] for row in ROW.finditer((VENDOR / "README.md").read_text("utf-8"))}


def _original(content: bytes) -> bytes:
    """Without the layer that a stylesheet is put into here."""
    return content.removeprefix(b"@layer pico {\n").removesuffix(b"\n}\n")


def test_every_file_is_in_the_table_with_its_checksum() -> None:
    found = {f.name: hashlib.sha256(_original(f.read_bytes())).hexdigest() for f in VENDOR.iterdir() if f.name != "README.md"}
    assert found
    assert found == TABLE


def test_every_file_is_loaded() -> None:
    templates = STATIC.parent / "templates"
    ours = "".join(f.read_text("utf-8") for f in templates.rglob("*.html"))
    assert [name for name in TABLE if f"vendor/{name}" not in ours] == []
