"""The demo: real diagnoses without a network, from bundles that ship with the project.

A sample's hash is answered from its bundle, at its bundle's time. The demo knows nothing else: any other hash is asked of nobody and
answered as if every node were unreachable.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from chains.bundle import Bundle

INDEX = "samples.json"


@dataclass(frozen=True, slots=True)
class Sample:
    """One clickable hash of the start page. ``title`` by locale: what the reader will see explained.

    text: what is pasted. Mostly the hash; a link where the network that it names is part of the case.
    """

    hash: str  # as it is pasted: 0x on EVM
    network: str
    code: str
    title: Mapping[str, str]
    file: str
    text: str


class Samples:
    """The samples, and their bundles as they are asked for."""

    def __init__(self, folder: Path, samples: tuple[Sample, ...]) -> None:
        self._folder, self.all = folder, samples
        self._by_hash = {s.hash.removeprefix("0x"): s for s in samples}
        self._read: dict[str, Bundle] = {}

    def find(self, hash_hex: str) -> Bundle | None:
        """The bundle of this hash (64 hex digits without 0x). Raises BundleError where the file is broken."""
        sample = self._by_hash.get(hash_hex)
        if sample is None:
            return None
        if hash_hex not in self._read:
            self._read[hash_hex] = Bundle.load(self._folder / sample.file)
        return self._read[hash_hex]


def bundles_folder() -> Path:
    """``fixtures/bundles``: beside the package in a checkout, and at the same place in an installed wheel."""
    return Path(__file__).resolve().parent.parent / "fixtures" / "bundles"


def load_samples(folder: Path | None = None) -> Samples:
    folder = folder or bundles_folder()
    entries = json.loads((folder / INDEX).read_text("utf-8"))
    return Samples(folder, tuple(Sample(**entry) for entry in entries))
