"""One network, as its file states it. docs/networks.md tells what every key means.

Amounts in base units (wei), times in seconds. Unknown keys are errors, so a misspelt one cannot pass for a default.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal, Self, TypeAlias
from urllib.parse import urlsplit

from pydantic import ConfigDict, Field, StringConstraints, field_validator, model_validator

from chains.facts import CanonicalToken, Frozen, KnownBridge, NetworkFacts
from chains.networks.addresses import is_evm_address, is_tron_address

Family: TypeAlias = Literal["evm", "tron"]
EndpointKind: TypeAlias = Literal["json-rpc", "tron-http", "trongrid"]
Trait: TypeAlias = Literal["no_return_value", "blacklist", "pausable", "bridged", "wrapped_coin", "rebasing"]

Text: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Slug: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Tag: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
Alias: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._:-]*$", max_length=60)]
Host: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$", max_length=253)]

_CAIP2 = {"evm": r"eip155:[1-9][0-9]{0,31}", "tron": r"tron:0x[0-9a-f]{8}"}
_KINDS: Mapping[Family, tuple[EndpointKind, ...]] = {"evm": ("json-rpc",), "tron": ("tron-http", "trongrid")}
NO_ADDRESS = "must be an http or https address with a host"
_HASH = re.compile(r"(?:0x)?([0-9a-f]{64})", re.IGNORECASE)
_EVM_ADDRESS = re.compile(r"0x[0-9a-f]{40}", re.IGNORECASE)


class Part(Frozen):
    """Base of what stands in a file: nothing is converted, a number in quotes is an error."""

    model_config = ConfigDict(strict=True)


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


class Currency(Part):
    """The network's own coin."""

    symbol: Text
    name: dict[Tag, Text]
    decimals: int = Field(ge=0, le=36)


class Finality(Part):
    """When a block can no longer change.

    tags: the node's safe and finalized blocks say it. l1: they say it too, and follow the layer below. depth: when ``depth``
    blocks lie on top of its own. solidified: Tron's solidified block. typical_s: seconds that it usually takes.
    """

    kind: Literal["tags", "depth", "l1", "solidified"]
    typical_s: int = Field(gt=0)
    depth: int | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _depth_belongs_to_its_kind(self) -> Self:
        if (self.kind == "depth") != (self.depth is not None):
            raise ValueError('depth: belongs to kind "depth", and to no other')
        return self


class Pool(Part):
    """public: a node shows what waits. replace_bump_percent: by how much a replacement must pay more."""

    public: bool
    replace_bump_percent: int = Field(default=10, ge=0, le=1000)


class Fees(Part):
    """min_priority_fee in wei a gas: less is refused by the network's nodes. l1_data_fee: charged apart from gas, named in receipts.
    transaction_gas_cap: of EIP-7825, with the fork that brought it."""

    model: Literal["eip1559", "legacy", "tron"]
    min_priority_fee: int = Field(default=0, ge=0)
    l1_data_fee: bool = False
    transaction_gas_cap: int | None = Field(default=None, gt=21_000)
    transaction_gas_cap_fork: Text | None = None

    @model_validator(mode="after")
    def _cap_names_its_fork(self) -> Self:
        if (self.transaction_gas_cap is None) != (self.transaction_gas_cap_fork is None):
            raise ValueError("transaction_gas_cap: goes together with transaction_gas_cap_fork")
        return self


class Endpoint(Part):
    """Where nodes answer. ``url`` may hold a key: it is never printed, ``alias`` is what is shown.

    Of Tron it is the base below which wallet/, walletsolidity/ and jsonrpc lie, with a slash at its end. An alias that is not given is
    taken from the host when the network is loaded. history: does an index of the past (TronGrid's v1/) lie there too; not said: it is
    asked once, and no more where it is refused.
    """

    url: str = Field(repr=False, max_length=2000)
    kind: EndpointKind
    alias: Alias = ""
    max_batch: int = Field(default=100, ge=1, le=10_000)
    api_key_header: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]+$")] | None = None
    history: bool | None = None

    @field_validator("url")
    @classmethod
    def _is_http(cls, url: str) -> str:
        if not _has_host(url) or re.search(r"[\s<>\\]", url):
            raise ValueError(NO_ADDRESS)
        return url

    @model_validator(mode="after")
    def _base_can_be_joined(self) -> Self:
        parts = urlsplit(self.url)
        if self.kind != "json-rpc" and (parts.query or parts.fragment):
            raise ValueError("url: a Tron base address has no query and no fragment")
        return self


class Explorer(Part):
    """A site that shows transactions. The first is the one that answers link to.

    paths: where several networks share the hosts, what stands for this one in the path (oklink.com/bsc/tx/...).
    """

    name: Text
    hosts: tuple[Host, ...] = Field(min_length=1)
    transaction: str
    address: str
    paths: tuple[Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")], ...] = ()

    @field_validator("transaction", "address")
    @classmethod
    def _is_link(cls, url: str) -> str:
        if not url.startswith("https://") or not _has_host(url):
            raise ValueError("must be an https address")
        return url

    @model_validator(mode="after")
    def _patterns_fit(self) -> Self:
        for key, url, slot in (("transaction", self.transaction, "{hash}"), ("address", self.address, "{address}")):
            if url.count(slot) != 1 or url.count("{") != 1:
                raise ValueError(f"{key}: must hold {slot} once, and no other braces")
            if urlsplit(url).hostname not in self.hosts:
                raise ValueError(f"{key}: leads to a host that is not among hosts")
        return self


class NetworkToken(Part):
    """A canonical contract: what a genuine token of this symbol is here. Addresses with their checksum."""

    symbol: Text
    name: Text
    contract: str
    decimals: int = Field(ge=0, le=77)
    traits: tuple[Trait, ...] = ()


class Bridge(Part):
    """A contract of a bridge that lies on this network, with its checksum. network: the slug of the one it leads to, where it is one.

    op_portal, arbitrum_outbox: they settle withdrawals of that network. op_bridge, arbitrum_inbox, escrow: they take deposits by their own methods.
    across_pool, layerzero, cctp: they lead to every network that has one too. number: of this network with it, where it has its own numbers.
    """

    name: Text
    kind: Literal["op_portal", "op_bridge", "arbitrum_outbox", "arbitrum_inbox", "escrow", "across_pool", "layerzero", "cctp"]
    contract: str
    network: Slug | None = None
    number: int | None = Field(default=None, ge=0)

    @field_validator("contract")
    @classmethod
    def _is_written_right(cls, contract: str) -> str:
        if not is_evm_address(contract):
            raise ValueError("fails its EIP-55 checksum")
        return contract


class Naming(Part):
    """What people call it. ``names`` by language tag; en is a must.

    aliases: unmistakable. tickers: symbols of coins that also stand for the network. words: ordinary words too. lookalikes: names
    of other networks that begin with one of ours. How prose is read with them stands in ``chains.networks.mentions``.
    """

    names: dict[Tag, Text]
    aliases: tuple[Text, ...] = ()
    tickers: tuple[Text, ...] = ()
    words: tuple[Text, ...] = ()
    lookalikes: tuple[Text, ...] = ()

    @field_validator("names")
    @classmethod
    def _english_is_there(cls, names: dict[str, str]) -> dict[str, str]:
        if "en" not in names:
            raise ValueError("en is missing")
        return names


class Network(Part):
    """A network. ``id`` is its CAIP-2 name, checked against the node's own answer before it is believed."""

    id: str
    slug: Slug
    family: Family
    testnet: bool
    order: int = Field(default=1000, ge=0)
    block_time_s: float = Field(gt=0)
    currency: Currency
    naming: Naming
    finality: Finality
    pool: Pool
    fees: Fees
    endpoints: tuple[Endpoint, ...] = ()
    explorers: tuple[Explorer, ...] = ()
    tokens: tuple[NetworkToken, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    sources: dict[str, Text] = Field(min_length=1)

    @model_validator(mode="after")
    def _family_agrees(self) -> Self:
        if not re.fullmatch(_CAIP2[self.family], self.id):
            raise ValueError(f"id: is not a CAIP-2 name of family {self.family} (eip155:<number> or tron:0x<8 hex digits>)")
        if (self.fees.model == "tron") != (self.family == "tron"):
            raise ValueError("fees.model: does not belong to the family")
        if (self.finality.kind == "solidified") != (self.family == "tron"):
            raise ValueError("finality.kind: does not belong to the family")
        for number, endpoint in enumerate(self.endpoints):
            if endpoint.kind not in _KINDS[self.family]:
                raise ValueError(f"endpoints.{number}.kind: does not belong to the family")
        return self

    @model_validator(mode="after")
    def _tokens_are_written_right(self) -> Self:
        good, form = (is_evm_address, "EIP-55") if self.family == "evm" else (is_tron_address, "base58check")
        seen: set[str] = set()
        for number, token in enumerate(self.tokens):
            if not good(token.contract):
                raise ValueError(f"tokens.{number}.contract: fails its {form} checksum ({token.symbol})")
            if token.contract in seen:
                raise ValueError(f"tokens.{number}.contract: stands there twice ({token.symbol})")
            seen.add(token.contract)
        return self

    @property
    def names(self) -> Mapping[str, str]:
        return self.naming.names

    @property
    def symbol(self) -> str:
        return self.currency.symbol

    @property
    def aliases(self) -> tuple[str, ...]:
        """Every other name it goes by, ambiguous ones included."""
        return self.naming.aliases + self.naming.tickers + self.naming.words

    @property
    def chain_id(self) -> int | None:
        """The number that eth_chainId answers; None on Tron."""
        return int(self.id.removeprefix("eip155:")) if self.family == "evm" else None

    def name(self, locale: str) -> str:
        """Its name in a language: the tag itself, a shorter form of it, another script of the language, else English."""
        parts = locale.replace("_", "-").split("-")
        for length in range(len(parts), 0, -1):
            wanted = "-".join(parts[:length]).casefold()
            for tag, name in self.names.items():
                if tag.casefold() == wanted:
                    return name
        language = parts[0].casefold()
        return next((name for tag, name in self.names.items() if tag.split("-")[0] == language), self.names["en"])

    def facts(self) -> NetworkFacts:
        """What the rules know of it. EVM contracts in lower case, as facts are."""
        return NetworkFacts(
            slug=self.slug,
            id=self.id,
            family=self.family,
            name=self.names["en"],
            testnet=self.testnet,
            symbol=self.currency.symbol,
            decimals=self.currency.decimals,
            block_time_s=self.block_time_s,
            finality_kind=self.finality.kind,
            finality_s=self.finality.typical_s,
            finality_depth=self.finality.depth,
            public_pool=self.pool.public,
            replace_bump_percent=self.pool.replace_bump_percent,
            fee_model=self.fees.model,
            min_priority_fee=self.fees.min_priority_fee,
            l1_data_fee=self.fees.l1_data_fee,
            transaction_gas_cap=self.fees.transaction_gas_cap,
            tokens=tuple(
                CanonicalToken(
                    symbol=token.symbol,
                    name=token.name,
                    contract=token.contract.lower() if self.family == "evm" else token.contract,
                    decimals=token.decimals,
                    traits=token.traits,
                )
                for token in self.tokens
            ),
            bridges=tuple(
                KnownBridge(name=b.name, kind=b.kind, contract=b.contract.lower(), network=b.network, number=b.number)
                for b in self.bridges
            ),
        )

    def transaction_url(self, hash_: str) -> str | None:
        """A link to the first explorer; with 0x on EVM, without on Tron. None without an explorer, or for what is no hash."""
        match = _HASH.fullmatch(hash_)
        if match is None or not self.explorers:
            return None
        digits = match[1].lower()
        return self.explorers[0].transaction.replace("{hash}", f"0x{digits}" if self.family == "evm" else digits)

    def address_url(self, address: str) -> str | None:
        """A link to the first explorer. None without an explorer, or for what is no address of the family."""
        good = bool(_EVM_ADDRESS.fullmatch(address)) if self.family == "evm" else is_tron_address(address)
        return self.explorers[0].address.replace("{address}", address) if good and self.explorers else None
