"""All networks, shipped and the operator's own, with what the settings say about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from pydantic import ValidationError

from chains.networks.endpoints import finished, kind_of
from chains.networks.files import NetworkFileError, first_problem, read_network
from chains.networks.links import ExplorerLink, LinkReader
from chains.networks.mentions import Mentions, fold, spellings
from chains.networks.model import NO_ADDRESS, Endpoint, Network

SHIPPED = Path(__file__).parent


class Registry:
    """Networks in order: mainnets by use, then testnets. Nothing in it changes after it is made.

    ``candidates`` are those that are searched for a hash; the others still give names and read links.
    """

    def __init__(self, networks: Iterable[Network], candidates: Iterable[str]) -> None:
        ordered = sorted(networks, key=lambda network: (network.testnet, network.order, network.slug))
        self._by_slug = MappingProxyType({network.slug: network for network in ordered})
        wanted = frozenset(candidates)
        self.candidates: tuple[Network, ...] = tuple(network for network in ordered if network.slug in wanted)

    def __iter__(self) -> Iterator[Network]:
        return iter(self._by_slug.values())

    def __len__(self) -> int:
        return len(self._by_slug)

    def __contains__(self, slug: object) -> bool:
        return slug in self._by_slug

    def __getitem__(self, slug: str) -> Network:
        """KeyError where there is none."""
        return self._by_slug[slug]

    def get(self, slug: str) -> Network | None:
        return self._by_slug.get(slug)

    def find(self, text: str) -> Network | None:
        """The network that this text, as a whole, is a name of: slug, CAIP-2 name, name or alias; case, width and blanks folded."""
        return self._by_spelling.get(fold(text))

    def mentioned(self, text: str) -> tuple[str, ...]:
        """Slugs of the networks that a prose text names, in order of appearance; the rules stand in ``chains.networks.mentions``."""
        return self._mentions.read(text)

    def read_link(self, url: str) -> ExplorerLink | None:
        """What a link to a known explorer shows; None for any other host."""
        return self._links.read(url)

    @cached_property
    def _by_spelling(self) -> Mapping[str, Network]:
        return {fold(spelling): network for network in self for spelling in spellings(network)}

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions(self)

    @cached_property
    def _links(self) -> LinkReader:
        return LinkReader(self)


def load_registry(
    *,
    folder: Path | None = None,
    endpoints: Mapping[str, Sequence[str]] | None = None,
    only: Sequence[str] | None = None,
) -> Registry:
    """Reads the shipped files and the settings. Raises NetworkFileError for whatever is wrong.

    folder: the operator's files; one with a shipped slug replaces that network (and keeps its place where it names no order).
    endpoints: by slug, instead of those in the files; slugs may be written with underscores, in any case.
    only: the slugs that are searched; without it all that have endpoints.
    """
    files: dict[str, str] = {}
    networks: dict[str, Network] = {}
    for path in sorted(SHIPPED.glob("*.toml")):
        network = read_network(path, f"chains/networks/{path.name}")
        networks[network.slug], files[network.slug] = network, f"chains/networks/{path.name}"
    if folder is not None:
        if not folder.is_dir():
            raise NetworkFileError(str(folder), "", "is not a folder")
        for path in sorted(folder.glob("*.toml")):
            network = read_network(path, str(path))
            replaced = networks.get(network.slug)
            if replaced is not None and "order" not in network.model_fields_set:
                network = network.model_copy(update={"order": replaced.order})
            networks[network.slug], files[network.slug] = network, str(path)
    _check_unique(networks, files)
    for written, urls in (endpoints or {}).items():
        slug = _slug(written, networks, "endpoints")
        networks[slug] = networks[slug].model_copy(update={"endpoints": _replacing(networks[slug], urls)})
    networks = {
        slug: network.model_copy(update={"endpoints": finished(network.endpoints, network.family)})
        for slug, network in networks.items()
    }
    if only is None:
        return Registry(networks.values(), [slug for slug, network in networks.items() if network.endpoints])
    candidates = [_slug(written, networks, "networks") for written in only]
    for slug in candidates:
        if not networks[slug].endpoints:
            raise NetworkFileError("setting networks", slug, "has no endpoints, so it cannot be searched")
    return Registry(networks.values(), candidates)


def _slug(written: str, networks: Mapping[str, Network], setting: str) -> str:
    """The slug that a setting names: environment keys come as WORLD_CHAIN for world-chain."""
    slug = written.strip().lower().replace("_", "-")
    if slug not in networks:
        raise NetworkFileError(f"setting {setting}", written[:40], "there is no network of this slug")
    return slug


def _replacing(network: Network, urls: Sequence[str]) -> tuple[Endpoint, ...]:
    """Endpoints from a setting. The batch size that the file names for the same host still holds."""
    batches = {urlsplit(endpoint.url).hostname: endpoint.max_batch for endpoint in network.endpoints}
    if isinstance(urls, str) or not urls:
        raise NetworkFileError("setting endpoints", network.slug, "must be a list of at least one address")
    made: list[Endpoint] = []
    for number, url in enumerate(urls):
        try:
            endpoint = Endpoint(url=url.strip(), kind=kind_of(url.strip(), network.family))
            batch = batches.get(urlsplit(endpoint.url).hostname, endpoint.max_batch)
            made.append(endpoint.model_copy(update={"max_batch": batch}))
        except ValidationError as error:
            raise NetworkFileError("setting endpoints", f"{network.slug}.{number}", first_problem(error)[1]) from None
        except ValueError:  # urlsplit, on an address such as http://[::1
            raise NetworkFileError("setting endpoints", f"{network.slug}.{number}", NO_ADDRESS) from None
    return tuple(made)


def _check_unique(networks: Mapping[str, Network], files: Mapping[str, str]) -> None:
    """No two networks share a CAIP-2 name, a spelling, or an explorer's host without paths that tell them apart."""
    owners: dict[tuple[str, str], str] = {}

    def claim(kind: str, value: str, key: str, slug: str) -> None:
        owner = owners.setdefault((kind, value), slug)
        if owner != slug:
            raise NetworkFileError(files[slug], key, f"{value} belongs to {owner} already ({files[owner]})")

    for slug, network in networks.items():
        claim("id", network.id, "id", slug)
        for key, values in (
            ("slug", (network.slug,)),
            ("name", tuple(network.names.values())),
            ("name.aliases", network.naming.aliases),
            ("name.tickers", network.naming.tickers),
            ("name.words", network.naming.words),
        ):
            for value in values:
                claim("spelling", fold(value), key, slug)
        for number, explorer in enumerate(network.explorers):
            for host in explorer.hosts:
                for path in explorer.paths or ("",):
                    claim("host", f"{host}/{path}".rstrip("/"), f"explorers.{number}.hosts", slug)
        aliases = [endpoint.alias for endpoint in network.endpoints if endpoint.alias]
        for alias in aliases:
            if aliases.count(alias) > 1:
                raise NetworkFileError(files[slug], "endpoints", f"alias {alias} stands there twice")
