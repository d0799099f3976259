"""What the console remembers of a paste while its list is read: the ends of its hashes, and what was not asked about. In memory, for a working day,
in this process alone, as its promises are (``api.jobs``)."""

from __future__ import annotations

from cachetools import TTLCache

from api.console.asking import Left

KEPT_S = 12 * 3600
_MOST = 20_000  # lines; a label is some twenty characters


class Lists:
    def __init__(self) -> None:
        self._labels: TTLCache[str, str] = TTLCache(_MOST, KEPT_S)
        self._left: TTLCache[str, list[Left]] = TTLCache(_MOST, KEPT_S)

    def keep(self, ids: list[str], labels: list[str], left: list[Left]) -> None:
        """A list is found again by its first case."""
        self._labels.update(zip(ids, labels, strict=True))
        self._left[ids[0]] = left

    def replace(self, old: str, new: str, ids: list[str]) -> None:
        """A case was looked at again: the new one takes the old one's place."""
        self._labels[new] = self.label(old)
        if ids and ids[0] == old:
            self._left[new] = self.left(old)

    def label(self, id_: str) -> str:
        """Empty where it is not known, or holds no hash."""
        return self._labels.get(id_, "")

    def left(self, id_: str) -> list[Left]:
        return self._left.get(id_, [])
