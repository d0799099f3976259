"""The networks: shipped files, the operator's own, names in prose, links to explorers, settings, and what is said of mistakes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args
from urllib.parse import urlsplit

import pytest
from pydantic import BaseModel, ValidationError

from chains.facts import KnownBridge, NetworkFacts
from chains.networks import ExplorerLink, NetworkFileError, Registry, load_registry
from chains.networks.addresses import is_evm_address, is_tron_address
from chains.networks.model import Naming, Network
from chains.networks.registry import SHIPPED

ROOT = Path(__file__).parents[2]
HASH = "88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b"
ADDRESS = "0xdAC17F958D2ee523a2206206994597C13D831ec7"
TRON_ADDRESS = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
MAINNETS = [
    *("ethereum", "tron", "bsc", "polygon", "arbitrum", "base", "optimism", "avalanche", "linea", "zksync", "scroll", "mantle"),
    *("blast", "opbnb", "gnosis", "celo", "sonic", "unichain", "world-chain", "hyperevm"),
]
TESTNETS = ["sepolia", "hoodi", "bsc-testnet", "tron-nile", "tron-shasta"]

MINIMAL = """
id = "eip155:424242"
slug = "example"
family = "evm"
testnet = false
block_time_s = 2
currency = { symbol = "EXM", name = { en = "Example" }, decimals = 18 }
[name]
en = "Example Chain"
[finality]
kind = "tags"
typical_s = 60
[pool]
public = true
[fees]
model = "eip1559"
[[endpoints]]
url = "https://rpc.example.org/v1/SECRETKEY"
kind = "json-rpc"
[[explorers]]
name = "Examplescan"
hosts = ["examplescan.org"]
transaction = "https://examplescan.org/tx/{hash}"
address = "https://examplescan.org/address/{address}"
[[tokens]]
symbol = "USDT"
name = "Tether USD"
contract = "0xdAC17F958D2ee523a2206206994597C13D831ec7"
decimals = 6
[sources]
chain = "docs.example.org"
"""

_registry = load_registry()


@pytest.fixture
def registry() -> Registry:
    return _registry


def folder_with(tmp_path: Path, text: str, name: str = "example.toml") -> Path:
    (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


# --- what is shipped ------------------------------------------------------------------------------------------------------


def test_every_shipped_network_loads_in_the_shipped_order(registry: Registry) -> None:
    assert [network.slug for network in registry] == MAINNETS + TESTNETS
    assert len(registry) == len(list(SHIPPED.glob("*.toml"))) == 25
    assert [network.slug for network in registry if network.testnet] == TESTNETS
    assert [network.slug for network in registry.candidates] == MAINNETS + TESTNETS


# Written down a second time, from EIP-155's list and the genesis blocks, so that a slip of the pen in a file is seen.
IDS = {
    "ethereum": "eip155:1",
    "bsc": "eip155:56",
    "polygon": "eip155:137",
    "arbitrum": "eip155:42161",
    "optimism": "eip155:10",
    "base": "eip155:8453",
    "avalanche": "eip155:43114",
    "linea": "eip155:59144",
    "zksync": "eip155:324",
    "scroll": "eip155:534352",
    "mantle": "eip155:5000",
    "blast": "eip155:81457",
    "opbnb": "eip155:204",
    "gnosis": "eip155:100",
    "celo": "eip155:42220",
    "sonic": "eip155:146",
    "unichain": "eip155:130",
    "world-chain": "eip155:480",
    "hyperevm": "eip155:999",
    "sepolia": "eip155:11155111",
    "hoodi": "eip155:560048",
    "bsc-testnet": "eip155:97",
    "tron": "tron:0x2b6653dc",
    "tron-nile": "tron:0xcd8690dc",
    "tron-shasta": "tron:0x94a9059e",
}


def test_ids(registry: Registry) -> None:
    assert {network.slug: network.id for network in registry} == IDS
    assert registry["base"].chain_id == 8453
    assert registry["tron"].chain_id is None


def test_every_network_can_get_a_second_opinion(registry: Registry) -> None:
    """Two operators each. Shasta has one public operator only."""
    for network in registry:
        hosts = [urlsplit(endpoint.url).hostname or "" for endpoint in network.endpoints]
        operators = {".".join(host.split(".")[-2:]) for host in hosts}
        assert len(operators) >= (1 if network.slug == "tron-shasta" else 2), network.slug
        aliases = [endpoint.alias for endpoint in network.endpoints]
        assert all(aliases) and len(set(aliases)) == len(aliases)
        assert all(urlsplit(endpoint.url).scheme == "https" for endpoint in network.endpoints)


def test_every_network_makes_links_that_it_reads_again(registry: Registry) -> None:
    for network in registry:
        link = network.transaction_url(HASH)
        assert link is not None
        read = registry.read_link(link)
        shown = f"0x{HASH}" if network.family == "evm" else HASH
        assert read is not None and read[0] == network.slug and read[2:] == ("transaction", shown), link
        account = ADDRESS if network.family == "evm" else TRON_ADDRESS
        link = network.address_url(account)
        assert link is not None
        read = registry.read_link(link)
        assert read is not None and read[0] == network.slug and read[2:] == ("address", account), link


def test_every_pattern_of_every_explorer_is_read(registry: Registry) -> None:
    for network in registry:
        for explorer in network.explorers:
            for host in explorer.hosts:
                url = explorer.transaction.replace(urlsplit(explorer.transaction).hostname or "", host, 1).replace("{hash}", HASH)
                read = registry.read_link(url)
                assert read == ExplorerLink(network.slug, host, "transaction", HASH)


def test_every_network_has_a_chinese_name_and_sources(registry: Registry) -> None:
    for network in registry:
        assert {"en", "zh-Hans"} <= network.names.keys(), network.slug
        assert {"chain", "finality", "endpoints"} <= network.sources.keys(), network.slug
        assert not network.tokens or "tokens" in network.sources, network.slug


def test_no_key_lies_in_a_shipped_endpoint(registry: Registry) -> None:
    for network in registry:
        for endpoint in network.endpoints:
            assert not re.search(r"[0-9a-f]{16,}|\$\{", endpoint.url), endpoint.alias


def test_decimals_of_the_dollars(registry: Registry) -> None:
    """Six everywhere, but eighteen on Binance's chains: the classic way to be wrong by 10^12."""
    for network in registry:
        for token in network.tokens:
            if token.symbol in ("USDT", "USDC", "USDT0", "USDC.e", "USDT.e", "USDbC"):
                assert token.decimals == (18 if network.slug in ("bsc", "opbnb") else 6), (network.slug, token.symbol)


@pytest.mark.parametrize("slug", [slug for slug in MAINNETS if slug not in ("blast",)])
def test_every_mainnet_knows_a_dollar_and_its_wrapped_coin(registry: Registry, slug: str) -> None:
    tokens = registry[slug].tokens
    assert any(token.symbol in ("USDT", "USDT0", "USDC") for token in tokens)
    assert any("wrapped_coin" in token.traits for token in tokens)


# --- facts --------------------------------------------------------------------------------------------------------------


def test_facts_of_ethereum(registry: Registry) -> None:
    facts = registry["ethereum"].facts()
    assert (
        KnownBridge(name="Base", kind="op_portal", contract="0x49048044d57e1c92a77f79988d21fa8faf74e97e", network="base")
        in facts.bridges
    )
    assert facts.model_copy(update={"bridges": ()}) == NetworkFacts(
        slug="ethereum",
        id="eip155:1",
        family="evm",
        name="Ethereum",
        symbol="ETH",
        decimals=18,
        block_time_s=12,
        finality_kind="tags",
        finality_s=900,
        transaction_gas_cap=16_777_216,
        tokens=facts.tokens,
    )
    usdt = facts.tokens[0]
    assert (usdt.symbol, usdt.contract, usdt.decimals) == ("USDT", ADDRESS.lower(), 6)
    assert usdt.traits == ("no_return_value", "blacklist", "pausable")


def test_facts_of_tron(registry: Registry) -> None:
    facts = registry["tron"].facts()
    assert (facts.fee_model, facts.finality_kind, facts.symbol, facts.decimals) == ("tron", "solidified", "TRX", 6)
    assert facts.tokens[0].contract == TRON_ADDRESS


def test_quirks_reach_the_facts(registry: Registry) -> None:
    assert registry["polygon"].facts().min_priority_fee == 25_000_000_000
    assert registry["bsc"].facts().min_priority_fee == 50_000_000
    assert {n.slug for n in registry if n.facts().l1_data_fee} == {
        *("optimism", "base", "scroll", "mantle", "blast", "opbnb", "unichain", "world-chain")
    }
    assert {n.slug for n in registry if n.facts().transaction_gas_cap} == {"ethereum", "sepolia", "hoodi"}
    assert {n.slug for n in registry if n.facts().finality_depth == 1} == {"avalanche", "sonic", "hyperevm"}
    assert not registry["arbitrum"].facts().public_pool


def test_names(registry: Registry) -> None:
    tron = registry["tron"]
    assert [tron.name(tag) for tag in ("zh-Hans", "zh", "zh-CN", "zh-Hans-CN", "zh_TW", "en-GB", "fr", "")] == [
        *("波场", "波场", "波场", "波场", "波场", "Tron", "Tron", "Tron")
    ]


@pytest.mark.parametrize("text", ["", "0x", HASH[:-1], HASH + "0", f"0x{HASH}/../x", "<script>", f"{HASH} "])
def test_no_link_for_what_is_no_hash(registry: Registry, text: str) -> None:
    assert registry["ethereum"].transaction_url(text) is None


def test_no_link_for_an_address_of_the_other_family(registry: Registry) -> None:
    assert registry["ethereum"].address_url(TRON_ADDRESS) is None
    assert registry["tron"].address_url(ADDRESS) is None
    assert registry["tron"].address_url(TRON_ADDRESS[:-1] + "u") is None


def test_hashes_are_written_as_the_family_writes_them(registry: Registry) -> None:
    assert registry["ethereum"].transaction_url(HASH.upper()) == f"https://etherscan.io/tx/0x{HASH}"
    assert registry["tron"].transaction_url(f"0x{HASH}") == f"https://tronscan.org/#/transaction/{HASH}"


# --- names --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("ethereum", "ethereum"),
        ("ETH", "ethereum"),
        ("  Erc-20 ", "ethereum"),
        ("erc 20", "ethereum"),
        ("eip155:1", "ethereum"),
        ("以太坊", "ethereum"),
        ("以太坊主网", "ethereum"),
        ("ＢＳＣ", "bsc"),
        ("bep20", "bsc"),
        ("BNB Smart  Chain", "bsc"),
        ("币安智能链", "bsc"),
        ("bnb", "bsc"),
        ("matic", "polygon"),
        ("马蹄", "polygon"),
        ("Arb", "arbitrum"),
        ("Arbitrum One", "arbitrum"),
        ("OP", "optimism"),
        ("optimism", "optimism"),
        ("OP Mainnet", "optimism"),
        ("base", "base"),
        ("雪崩", "avalanche"),
        ("AVAX C-Chain", "avalanche"),
        ("zksync era", "zksync"),
        ("world_chain", "world-chain"),
        ("WorldChain", "world-chain"),
        ("HyperEVM", "hyperevm"),
        ("TRC20", "tron"),
        ("波场", "tron"),
        ("tron:0x2b6653dc", "tron"),
        ("TRON:0x2B6653DC", "tron"),
        ("tron nile", "tron-nile"),
        ("BSC_TESTNET", "bsc-testnet"),
    ],
)
def test_find(registry: Registry, text: str, slug: str) -> None:
    network = registry.find(text)
    assert network is not None and network.slug == slug


@pytest.mark.parametrize(
    "text", ["", " ", "bitcoin", "solana", "eip155:2", "ether eum classic", "ethereum classic", "bas", "以太坊经典", "erc2"]
)
def test_find_nothing(registry: Registry, text: str) -> None:
    assert registry.find(text) is None


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        # aliases stand anywhere
        ("我用TRC20转了USDT到交易所没到账", ["tron"]),
        ("用BSC转的，交易所说没有收到", ["bsc"]),
        ("BSC转到以太坊", ["bsc", "ethereum"]),
        ("币安智能链上提币三小时没到", ["bsc"]),
        ("币安链转账", ["bsc"]),
        ("波场转账显示失败", ["tron"]),
        ("USDT-TRC20 deposit not credited", ["tron"]),
        ("USDT_ERC20", ["ethereum"]),
        ("TRC20USDT 充值", ["tron"]),
        ("TRC 20", ["tron"]),
        ("(BEP20)", ["bsc"]),
        ("ERC-20 or BEP20, then TRC-20?", ["ethereum", "bsc", "tron"]),
        ("my Polygon transaction is stuck", ["polygon"]),
        ("polygon上的USDC", ["polygon"]),
        ("swapped on arbitrum, then opBNB", ["arbitrum", "opbnb"]),
        ("Linea, Unichain and zkSync Era", ["linea", "unichain", "zksync"]),
        ("ethereum ethereum bsc Ethereum", ["ethereum", "bsc"]),
        ("Ｐｏｌｙｇｏｎ 转账", ["polygon"]),
        ("0.5 ETH on Arbitrum", ["arbitrum"]),
        # words and tickers in the forms that mean the network
        ("Sent USDT on Base, not arrived", ["base"]),
        ("I bridged from Optimism to Base", ["optimism", "base"]),
        ("on the Base network", ["base"]),
        ("base network is slow", ["base"]),
        ("Base链转账没到", ["base"]),
        ("在Base上转的", ["base"]),
        ("用Base转U", ["base"]),
        ("Base主网", ["base"]),
        ("network: base", ["base"]),
        ("Network is Scroll", ["scroll"]),
        ("哪条链？OP 吧", ["optimism"]),
        ("网络：OP", ["optimism"]),
        ("ETH链", ["ethereum"]),
        ("ETH上转的USDT", ["ethereum"]),
        ("usdt on eth", ["ethereum"]),
        ("USDC on arb", ["arbitrum"]),
        ("USDT (Base)", ["base"]),
        ("USDT（ARB）", ["arbitrum"]),
        ("USDC-OP", ["optimism"]),
        ("via Avalanche", ["avalanche"]),
        ("雪崩链转账", ["avalanche"]),
        ("雪崩网络", ["avalanche"]),
        ("马蹄链提现", ["polygon"]),
        ("blast mainnet", ["blast"]),
        ("sonic chain", ["sonic"]),
        ("MNT链", ["mantle"]),
        ("nile testnet", ["tron-nile"]),
        # a whole answer
        ("Base", ["base"]),
        ("eth", ["ethereum"]),
        ("op.", ["optimism"]),
        ("「波场」", ["tron"]),
        # testnets
        ("sepolia eth faucet", ["sepolia"]),
        ("BSC testnet", ["bsc-testnet"]),
        ("bsc测试网转账", ["bsc-testnet"]),
        ("波场Nile测试网", ["tron-nile"]),
        ("Tron Shasta", ["tron-shasta"]),
    ],
)
def test_mentioned(registry: Registry, text: str, slugs: list[str]) -> None:
    assert list(registry.mentioned(text)) == slugs


@pytest.mark.parametrize(
    "text",
    [
        "",
        "my transaction is stuck",
        "method not found",
        "something else: tether, whether, ethics",
        "electron, neutron and patron",
        "the base fee is too low",
        "max fee per gas less than block base fee",
        "Base fee",
        "on Base fee",
        "based on ETH price",
        "scroll down the page",
        "Scroll to the bottom",
        "a blast radius",
        "with some optimism",
        "an avalanche of errors",
        "a polygonal shape",
        "Sonic the Hedgehog",
        "the op failed",
        "arb bot lost money, arbitrage",
        "I lost 0.5 ETH",
        "我的ETH不见了",
        "我的ETH上周转的",
        "ETH上涨了",
        "ETH链接打不开",
        "用ETH付的gas",
        "swap USDT to ETH",
        "USDT-ETH pair",
        "价格雪崩了",
        "马蹄糕",
        "ethereum classic",
        "以太坊经典转账",
        "Polygon zkEVM",
        "Arbitrum Nova",
        "Gnosis Safe",
        "Base Sepolia",
        "base-sepolia",
        "Arbitrum Sepolia faucet",
        "polygon amoy",
        "tron testnet",
        "波场测试网",
        "Ethereum Holesky",
        "vitalik.eth",
        "https://tron.network/polygon/bsc",
        "support@polygon.technology",
        "base.org",
        f"0x{HASH}",
        "database, baseline and bsctest123",
        "OP stack",
    ],
)
def test_mentions_nothing(registry: Registry, text: str) -> None:
    assert registry.mentioned(text) == ()


def test_the_longest_name_wins(registry: Registry) -> None:
    assert registry.mentioned("on opBNB, not on OP") == ("opbnb", "optimism")


# --- links --------------------------------------------------------------------------------------------------------------

H = f"0x{HASH}"


@pytest.mark.parametrize(
    ("url", "link"),
    [
        (f"https://etherscan.io/tx/{H}", ("ethereum", "etherscan.io", "transaction", H)),
        (f"etherscan.io/tx/{H}", ("ethereum", "etherscan.io", "transaction", H)),
        (f"HTTP://WWW.ETHERSCAN.IO/TX/{H}", ("ethereum", "www.etherscan.io", "transaction", H)),
        (f"  <https://cn.etherscan.com/tx/{H}#eventlog>  ", ("ethereum", "cn.etherscan.com", "transaction", H)),
        (f"https://etherscan.io:443/tx/{H}?a=1&utm=x", ("ethereum", "etherscan.io", "transaction", H)),
        (f"https://etherscan.io//tx/{H}/", ("ethereum", "etherscan.io", "transaction", H)),
        (f"https://etherscan.io./tx/{H}", ("ethereum", "etherscan.io.", "transaction", H)),
        (f"https://etherscan.io/tx/{H}。", ("ethereum", "etherscan.io", "transaction", H)),
        (f"https://etherscan.io/tx/{H}帮我看看", ("ethereum", "etherscan.io", "transaction", H)),
        (f"（https://bscscan.com/tx/{H}）", ("bsc", "bscscan.com", "transaction", H)),
        (f"https：//bscscan.com/tx/{H}", ("bsc", "bscscan.com", "transaction", H)),
        ("https://etherscan.io/tx/0x88df0164...", ("ethereum", "etherscan.io", "transaction", "0x88df0164")),
        (f"https://etherscan.io/tx/{H}ab", ("ethereum", "etherscan.io", "transaction", f"{H}ab")),
        (f"https://etherscan.io/search?f=0&q={H}", ("ethereum", "etherscan.io", "transaction", H)),
        (f"https://etherscan.io/address/{ADDRESS}#tokentxns", ("ethereum", "etherscan.io", "address", ADDRESS)),
        ("https://etherscan.io/address/vitalik.eth", ("ethereum", "etherscan.io", "address", "vitalik.eth")),
        (f"https://etherscan.io/token/{ADDRESS}?a={ADDRESS}", ("ethereum", "etherscan.io", "token", ADDRESS)),
        ("https://etherscan.io/block/21000000", ("ethereum", "etherscan.io", "block", "21000000")),
        ("https://etherscan.io", ("ethereum", "etherscan.io", "other", None)),
        ("etherscan.io/", ("ethereum", "etherscan.io", "other", None)),
        ("https://etherscan.io/tx/", ("ethereum", "etherscan.io", "other", None)),
        ("https://etherscan.io/gastracker", ("ethereum", "etherscan.io", "other", None)),
        (f"https://etherscan.io/txs?a={ADDRESS}", ("ethereum", "etherscan.io", "other", None)),
        (f"https://polygonscan.com/tx/{H}", ("polygon", "polygonscan.com", "transaction", H)),
        (f"https://arbiscan.io/tx/{H}", ("arbitrum", "arbiscan.io", "transaction", H)),
        (f"https://basescan.org/tx/{H}", ("base", "basescan.org", "transaction", H)),
        (f"https://optimistic.etherscan.io/tx/{H}", ("optimism", "optimistic.etherscan.io", "transaction", H)),
        (f"https://opbnb.bscscan.com/tx/{H}", ("opbnb", "opbnb.bscscan.com", "transaction", H)),
        (f"https://testnet.bscscan.com/tx/{H}", ("bsc-testnet", "testnet.bscscan.com", "transaction", H)),
        (f"https://sepolia.etherscan.io/tx/{H}", ("sepolia", "sepolia.etherscan.io", "transaction", H)),
        (f"https://explorer.zksync.io/tx/{H}", ("zksync", "explorer.zksync.io", "transaction", H)),
        (f"https://era.zksync.network/tx/{H}", ("zksync", "era.zksync.network", "transaction", H)),
        (f"https://base.blockscout.com/tx/{H}?tab=logs", ("base", "base.blockscout.com", "transaction", H)),
        (f"https://subnets.avax.network/c-chain/tx/{H}", ("avalanche", "subnets.avax.network", "transaction", H)),
        (f"https://www.oklink.com/eth/tx/{H}", ("ethereum", "www.oklink.com", "transaction", H)),
        (f"https://www.oklink.com/zh-hans/bsc/tx/{H}", ("bsc", "www.oklink.com", "transaction", H)),
        (f"https://www.oklink.com/zh-hans/trx/tx/{HASH}", ("tron", "www.oklink.com", "transaction", HASH)),
        (f"https://www.oklink.com/cn/arbitrum-one/tx/{H}", ("arbitrum", "www.oklink.com", "transaction", H)),
        (f"https://www.oklink.com/btc/tx/{HASH}", (None, "www.oklink.com", "transaction", HASH)),
        ("https://www.oklink.com", (None, "www.oklink.com", "other", None)),
        (f"https://blockchair.com/ethereum/transaction/{H}", ("ethereum", "blockchair.com", "transaction", H)),
        (f"https://tronscan.org/#/transaction/{HASH}", ("tron", "tronscan.org", "transaction", HASH)),
        (f"https://tronscan.org/?lang=zh#/transaction/{HASH}?x=1", ("tron", "tronscan.org", "transaction", HASH)),
        (f"https://tronscan.io/#!/transaction/{HASH}", ("tron", "tronscan.io", "transaction", HASH)),
        (f"tronscan.org/#/address/{TRON_ADDRESS}/transfers", ("tron", "tronscan.org", "address", TRON_ADDRESS)),
        (f"https://tronscan.org/#/contract/{TRON_ADDRESS}/code", ("tron", "tronscan.org", "address", TRON_ADDRESS)),
        (f"https://tronscan.org/#/token20/{TRON_ADDRESS}", ("tron", "tronscan.org", "token", TRON_ADDRESS)),
        ("https://tronscan.org/#/block/65000000", ("tron", "tronscan.org", "block", "65000000")),
        ("https://tronscan.org/#/", ("tron", "tronscan.org", "other", None)),
        (f"https://nile.tronscan.org/#/transaction/{HASH}", ("tron-nile", "nile.tronscan.org", "transaction", HASH)),
        (f"https://shasta.tronscan.org/#/transaction/{HASH}", ("tron-shasta", "shasta.tronscan.org", "transaction", HASH)),
    ],
)
def test_read_link(registry: Registry, url: str, link: tuple[str | None, str, str, str | None]) -> None:
    read = registry.read_link(url)
    assert read is not None
    assert tuple(read) == (link[0], link[1].removesuffix("."), *link[2:])


@pytest.mark.parametrize(
    "url",
    [
        "",
        "   ",
        "hello",
        f"https://etherscan.io.evil.com/tx/{H}",
        f"https://evil.com/etherscan.io/tx/{H}",
        f"https://myetherscan.io/tx/{H}",
        f"https://etherscan.io@evil.com/tx/{H}",
        f"https://evil.com@etherscan.io/tx/{H}",
        f"https://etherscan.io\\@evil.com/tx/{H}",
        f"https://evil.com?https://etherscan.io/tx/{H}",
        f"https://evil.com#etherscan.io/tx/{H}",
        f"https://etherscan.io.中国/tx/{H}",
        f"https://ethеrscan.io/tx/{H}",  # a Cyrillic letter
        f"https://goerli.etherscan.io/tx/{H}",
        f"https://sepolia.basescan.org/tx/{H}",
        f"https://tronscan.live/#/transaction/{HASH}",
        f"ftp://etherscan.io/tx/{H}",
        f"javascript://etherscan.io/tx/{H}",
        "javascript:alert(1)",
        "https://[::1",
        "https://",
        "://etherscan.io/tx/",
        f"mailto:x@etherscan.io/tx/{H}",
        f"https://etherscan%2eio/tx/{H}",
    ],
)
def test_unknown_hosts(registry: Registry, url: str) -> None:
    assert registry.read_link(url) is None


# --- the operator's files ---------------------------------------------------------------------------------------------------


def test_a_file_adds_a_network_without_python(tmp_path: Path) -> None:
    registry = load_registry(folder=folder_with(tmp_path, MINIMAL))
    network = registry["example"]
    assert len(registry) == 26 and network in registry.candidates
    assert registry.find("example CHAIN") is network and registry.find("eip155:424242") is network
    assert registry.mentioned("sent it over Example Chain") == ("example",)
    assert registry.read_link(f"examplescan.org/tx/{H}") == ExplorerLink("example", "examplescan.org", "transaction", H)
    assert network.transaction_url(HASH) == f"https://examplescan.org/tx/{H}"
    assert network.facts().tokens[0].contract == ADDRESS.lower()
    assert [endpoint.alias for endpoint in network.endpoints] == ["example"]
    assert [n.slug for n in registry if not n.testnet][-1] == "example"


def test_a_file_replaces_a_shipped_network_in_its_place(tmp_path: Path) -> None:
    text = (
        MINIMAL.replace("eip155:424242", "eip155:8453")
        .replace('slug = "example"', 'slug = "base"')
        .replace("Example Chain", "Our Base")
    )
    registry = load_registry(folder=folder_with(tmp_path, text, "base.toml"))
    assert len(registry) == 25
    assert registry["base"].name("en") == "Our Base"
    assert [n.slug for n in registry] == MAINNETS + TESTNETS
    assert registry.read_link(f"https://basescan.org/tx/{H}") is None


def test_a_network_without_endpoints_is_known_and_not_searched(tmp_path: Path) -> None:
    text = re.sub(r"\[\[endpoints\]\]\nurl.*\nkind.*\n", "", MINIMAL)
    registry = load_registry(folder=folder_with(tmp_path, text))
    assert registry.find("Example Chain") is registry["example"]
    assert "example" not in [network.slug for network in registry.candidates]
    with pytest.raises(NetworkFileError, match="setting networks: example: has no endpoints"):
        load_registry(folder=tmp_path, only=["example"])


def replaced(old: str, new: str) -> str:
    assert old in MINIMAL
    return MINIMAL.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "key", "problem"),
    [
        ("id = ", "", "is not TOML"),
        (replaced('slug = "example"', 'slug = "other"'), "slug", "is other, the file is called example"),
        (replaced('slug = "example"', 'slug = "Example_1"'), "slug", "pattern"),
        (replaced("eip155:424242", "eip155:0"), "id", "is not a CAIP-2 name of family evm"),
        (replaced("eip155:424242", "tron:0x2b6653dc"), "id", "is not a CAIP-2 name of family evm"),
        (replaced("eip155:424242", "eip155:1"), "id", "eip155:1 belongs to ethereum already (chains/networks/ethereum.toml)"),
        (replaced('family = "evm"', 'family = "solana"'), "family", "'evm' or 'tron'"),
        (replaced("testnet = false", 'testnet = "no"'), "testnet", "valid boolean"),
        (replaced("block_time_s = 2", 'block_time_s = "2"'), "block_time_s", "valid number"),
        (replaced("block_time_s = 2\n", ""), "block_time_s", "Field required"),
        (replaced("testnet = false", "testnet = false\ncolour = 1"), "colour", "not permitted"),
        (replaced("decimals = 18", "decimals = 18, sign = 1"), "currency.sign", "not permitted"),
        (replaced('en = "Example Chain"', 'zh-Hans = "例"'), "name", "en is missing"),
        (
            replaced('en = "Example Chain"', 'en = "Example Chain"\nalises = ["x"]'),
            "name.alises",
            "neither a known key nor a language tag",
        ),
        (replaced('en = "Example Chain"', 'en = "Example Chain"\naliases = ["a", 5]'), "name.aliases.1", "valid string"),
        (
            replaced('en = "Example Chain"', 'en = "Example Chain"\naliases = ["T R C 20"]'),
            "name.aliases",
            "trc20 belongs to tron already",
        ),
        (replaced('en = "Example Chain"', 'en = "Base"'), "name", "base belongs to base already"),
        (replaced('kind = "tags"', 'kind = "depth"'), "finality.depth", 'belongs to kind "depth"'),
        (replaced('kind = "tags"', 'kind = "solidified"'), "finality.kind", "does not belong to the family"),
        (replaced("public = true", "public = true\nreplace_bump = 10"), "pool.replace_bump", "not permitted"),
        (replaced('model = "eip1559"', 'model = "tron"'), "fees.model", "does not belong to the family"),
        (
            replaced('model = "eip1559"', 'model = "eip1559"\ntransaction_gas_cap = 16777216'),
            "fees.transaction_gas_cap",
            "goes together",
        ),
        (
            replaced('model = "eip1559"', 'model = "eip1559"\nmin_priority_fee = -1'),
            "fees.min_priority_fee",
            "greater than or equal",
        ),
        (
            replaced("https://rpc.example.org/v1/SECRETKEY", "rpc.example.org/SECRETKEY"),
            "endpoints.0.url",
            "http or https address",
        ),
        (replaced("https://rpc.example.org/v1/SECRETKEY", "ftp://x/SECRETKEY"), "endpoints.0.url", "http or https address"),
        (replaced("https://rpc.example.org/v1/SECRETKEY", "https://[SECRETKEY"), "endpoints.0.url", "http or https address"),
        (replaced("https://rpc.example.org/v1/SECRETKEY", "https://a:SECRETKEY/"), "endpoints.0.url", "http or https address"),
        (replaced('kind = "json-rpc"', 'kind = "trongrid"'), "endpoints.0.kind", "does not belong to the family"),
        (replaced('kind = "json-rpc"', 'kind = "json-rpc"\nalias = "a/SECRETKEY"'), "endpoints.0.alias", "pattern"),
        (replaced('kind = "json-rpc"', 'kind = "json-rpc"\nmax_batch = 0'), "endpoints.0.max_batch", "greater than or equal"),
        (replaced('hosts = ["examplescan.org"]', 'hosts = ["https://examplescan.org"]'), "explorers.0.hosts.0", "pattern"),
        (replaced('hosts = ["examplescan.org"]', 'hosts = ["example.com"]'), "explorers.0.transaction", "not among hosts"),
        (
            replaced('hosts = ["examplescan.org"]', 'hosts = ["examplescan.org", "etherscan.io"]'),
            "explorers.0.hosts",
            "belongs to ethereum",
        ),
        (replaced("/tx/{hash}", "/tx/"), "explorers.0.transaction", "must hold {hash} once"),
        (replaced("https://examplescan.org/address", "http://examplescan.org/address"), "explorers.0.address", "https address"),
        (replaced("0xdAC17F", "0xDac17F"), "tokens.0.contract", "EIP-55 checksum (USDT)"),
        (replaced(ADDRESS, ADDRESS.lower()), "tokens.0.contract", "EIP-55 checksum (USDT)"),
        (replaced("decimals = 6", 'decimals = 6\ntraits = ["elastic"]'), "tokens.0.traits.0", "'no_return_value'"),
        (replaced('chain = "docs.example.org"', ""), "sources", "at least 1 item"),
    ],
)
def test_errors_name_the_file_the_key_and_the_problem(tmp_path: Path, text: str, key: str, problem: str) -> None:
    with pytest.raises(NetworkFileError) as caught:
        load_registry(folder=folder_with(tmp_path, text))
    error = caught.value
    assert error.file == str(tmp_path / "example.toml") and str(error).startswith(error.file)
    assert error.key == key
    assert problem in error.problem
    assert "SECRETKEY" not in str(error)
    assert error.__context__ is None or error.__suppress_context__  # a traceback would print what the file holds


def test_two_endpoints_with_one_alias(tmp_path: Path) -> None:
    twice = '[[endpoints]]\nurl = "https://a.example.org"\nkind = "json-rpc"\nalias = "mine"\n'
    with pytest.raises(NetworkFileError, match="endpoints: alias mine stands there twice"):
        load_registry(folder=folder_with(tmp_path, replaced("[[explorers]]", f"{twice}{twice}[[explorers]]")))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NetworkFileError, match="is not a folder"):
        load_registry(folder=tmp_path / "nowhere")


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "example.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NetworkFileError, match=r"example\.toml: cannot be read"):
        load_registry(folder=tmp_path)


# --- settings -----------------------------------------------------------------------------------------------------------


def test_endpoints_of_the_settings_replace_the_shipped_ones() -> None:
    registry = load_registry(
        endpoints={
            "ETHEREUM": [
                "http://127.0.0.1:8545",
                " http://127.0.0.1:8546/?key=SECRETKEY ",
                "https://x-SECRETKEY.quiknode.pro/SECRETKEY/",
            ],
            "world_chain": ["https://rpc.example.co.uk/v1"],
            "tron": ["http://127.0.0.1:8090", "https://api.trongrid.io", "https://node.example.com/tron/main"],
        }
    )
    assert [endpoint.alias for endpoint in registry["ethereum"].endpoints] == ["127.0.0.1", "127.0.0.1-2", "quiknode"]
    assert registry["ethereum"].endpoints[1].url == "http://127.0.0.1:8546/?key=SECRETKEY"
    assert "SECRETKEY" not in repr(registry["ethereum"])
    assert [endpoint.alias for endpoint in registry["world-chain"].endpoints] == ["example"]
    tron = registry["tron"].endpoints
    assert [endpoint.kind for endpoint in tron] == ["tron-http", "trongrid", "tron-http"]
    assert [endpoint.url for endpoint in tron] == [
        "http://127.0.0.1:8090/",
        "https://api.trongrid.io/",
        "https://node.example.com/tron/main/",
    ]
    assert [endpoint.api_key_header for endpoint in tron] == [None, "TRON-PRO-API-KEY", None]
    assert [endpoint.alias for endpoint in registry["bsc"].endpoints] == ["publicnode", "bnbchain", "drpc"]


def test_the_batch_size_of_a_known_host_still_holds() -> None:
    endpoints = load_registry(endpoints={"base": ["https://base.drpc.org", "https://node.example.org"]})["base"].endpoints
    assert [endpoint.max_batch for endpoint in endpoints] == [3, 100]


@pytest.mark.parametrize(
    ("endpoints", "text"),
    [
        ({"nowhere": ["http://127.0.0.1"]}, "setting endpoints: nowhere: there is no network of this slug"),
        ({"ethereum": []}, "setting endpoints: ethereum: must be a list of at least one address"),
        (
            {"ethereum": ["https://ok.example.org", "SECRETKEY"]},
            "setting endpoints: ethereum.1: must be an http or https address with a host",
        ),
        (
            {"tron": ["https://a.example.org/?key=SECRETKEY"]},
            "setting endpoints: tron.0: a Tron base address has no query and no fragment",
        ),
        ({"tron": ["https://[SECRETKEY"]}, "setting endpoints: tron.0: must be an http or https address with a host"),
    ],
)
def test_wrong_endpoints_in_the_settings(endpoints: dict[str, list[str]], text: str) -> None:
    with pytest.raises(NetworkFileError) as caught:
        load_registry(endpoints=endpoints)
    assert str(caught.value) == text


def test_only_some_are_searched_but_all_are_known() -> None:
    registry = load_registry(only=["TRON", "world_chain", "ethereum"])
    assert [network.slug for network in registry.candidates] == ["ethereum", "tron", "world-chain"]
    assert len(registry) == 25
    with pytest.raises(NetworkFileError, match="setting networks: etherium: there is no network of this slug"):
        load_registry(only=["etherium"])


def test_a_network_cannot_be_changed(registry: Registry) -> None:
    with pytest.raises(ValidationError):
        registry["ethereum"].slug = "other"  # pyright: ignore[reportAttributeAccessIssue]  the refusal is the test
    assert registry.get("nowhere") is None and "ethereum" in registry


# --- addresses --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "good"),
    [
        (TRON_ADDRESS, True),
        (TRON_ADDRESS[:-1] + "T", False),
        (TRON_ADDRESS[:-1], False),
        (TRON_ADDRESS + "t", False),
        ("T" + "1" * 33, False),
        ("T" + "z" * 33, False),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj60", False),
        ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", False),
        ("", False),
    ],
)
def test_tron_addresses(address: str, good: bool) -> None:
    assert is_tron_address(address) is good


def test_evm_addresses() -> None:
    assert is_evm_address(ADDRESS)
    assert not is_evm_address(ADDRESS.lower()) and not is_evm_address(ADDRESS[:-1] + "8") and not is_evm_address(TRON_ADDRESS)


# --- the documentation, and what is imported -----------------------------------------------------------------------------------


def keys_of(model: type[BaseModel], seen: set[str]) -> set[str]:
    """All field names of a model and of the models inside it."""
    for name, field in model.model_fields.items():
        seen.add(name)
        for part in parts_of(field.annotation):
            keys_of(part, seen)
    return seen


def parts_of(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [part for argument in get_args(annotation) for part in parts_of(argument)]


def test_every_key_is_documented() -> None:
    text = (ROOT / "docs/networks.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE) + re.findall(r"^(`\[+[a-z]+\]+`)", text, re.MULTILINE)
    named = {word.strip("[]") for row in rows for cell in re.findall(r"`([^`]+)`", row) for word in cell.split(".")}
    # In a file [name] holds languages and aliases side by side; in the model they are naming.names and naming.aliases.
    keys = keys_of(Network, set()) - {"naming", "names"} | {"name"}
    assert set(Naming.model_fields) - {"names"} <= keys
    assert keys - named == set()


def test_the_documented_example_loads(tmp_path: Path) -> None:
    text = (ROOT / "docs/networks.md").read_text("utf-8")
    examples = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert len(examples) == 1
    registry = load_registry(folder=folder_with(tmp_path, examples[0]))
    network = registry["example"]
    assert [endpoint.alias for endpoint in network.endpoints] == ["example", "rpc"]
    assert registry.mentioned("for example, on Base") == ("base",)
    assert registry.mentioned("Example链") == ("example",)
    assert registry.read_link(f"https://chains.example.net/exm/tx/{H}") == ExplorerLink(
        "example", "chains.example.net", "transaction", H
    )
    assert registry.read_link(f"https://chains.example.net/eth/tx/{H}") == ExplorerLink(
        None, "chains.example.net", "transaction", H
    )


def test_reading_networks_imports_no_client_library() -> None:
    """web3 and tronpy take seconds; names, links and settings must not wait for them."""
    code = "import sys, chains.networks; print([m for m in ('web3', 'tronpy', 'httpx', 'aiohttp') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
