"""Tests over recordings that other projects made and that do not lie in this repository: collected only where they are beside it."""

from pathlib import Path

SHARED = Path(__file__).parents[3] / "shared"
collect_ignore_glob = [] if SHARED.is_dir() else ["test_*.py"]
