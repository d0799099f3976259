"""What reading needs of the networks registry: names, words and links. ``chains.networks.registry`` offers it."""

from __future__ import annotations

from typing import Protocol


class NamedNetwork(Protocol):
    @property
    def slug(self) -> str: ...

    @property
    def family(self) -> str: ...

    @property
    def symbol(self) -> str: ...


class LinkRead(Protocol):
    """A link to a known explorer. ``kind``: transaction, address, block, token or other; ``value`` is what it points to."""

    @property
    def network(self) -> str | None: ...

    @property
    def host(self) -> str: ...

    @property
    def kind(self) -> str: ...

    @property
    def value(self) -> str | None: ...


class RegistryLike(Protocol):
    def find(self, text: str) -> NamedNetwork | None: ...

    def mentioned(self, text: str) -> tuple[str, ...]: ...

    def read_link(self, url: str) -> LinkRead | None: ...
