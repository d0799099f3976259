"""Hashes and addresses of chains that are not covered, by their shape alone: never more than "possible"."""

from __future__ import annotations

import re

import base58

from txdiag.reading.hashes import CutHash, FoundHash
from txdiag.reading.links import Link

_BASE58 = re.compile(r"(?<![0-9A-Za-z])[1-9A-HJ-NP-Za-km-z]{25,88}(?![0-9A-Za-z])")
_BECH32 = re.compile(r"(?<![0-9A-Za-z])(bc1|ltc1|addr1|cosmos1|osmo1)[02-9ac-hj-np-z]{11,110}(?![0-9A-Za-z])", re.IGNORECASE)
_BECH32_CHAINS = {"bc1": "bitcoin", "ltc1": "litecoin", "addr1": "cardano", "cosmos1": "cosmos", "osmo1": "cosmos"}
_TON = re.compile(r"(?<![0-9A-Za-z_-])[EUk0]Q[0-9A-Za-z_-]{46}(?![0-9A-Za-z_-])")
_SOLANA_WORD = re.compile(r"(?<![a-z])(?:solana|sol|spl|phantom|solscan)(?![a-z])", re.IGNORECASE)


def _raw(token: str) -> bytes:
    try:
        return base58.b58decode(token)
    except ValueError:
        return b""


def _has_checksum(token: str) -> bool:
    try:
        return base58.b58decode_check(token)[:1] in (b"\x00", b"\x05")
    except ValueError:
        return False


def _mixed(token: str) -> bool:
    return any(map(str.isdigit, token)) and any(map(str.isupper, token)) and any(map(str.islower, token))


def other_chain(text: str) -> str | None:
    """Name of the chain that the first code in the text would belong to."""
    if found := _BECH32.search(text):
        return _BECH32_CHAINS[found[1].lower()]
    if _TON.search(text):
        return "ton"
    for found in _BASE58.finditer(text):
        token = found[0]
        if not _mixed(token):
            continue
        if len(token) >= 86 and len(_raw(token)) == 64:
            return "solana"  # a signature
        if len(token) in (43, 44) and len(_raw(token)) == 32:
            # A digest of Sui and an address of Solana have one shape
            return "solana" if _SOLANA_WORD.search(text) else "sui"
        if token[0] in "13" and len(token) <= 34 and _has_checksum(token):
            return "bitcoin"
    return None



# Explorers of chains that are not covered
_HOSTS = {
    "solscan.io": "solana",
    "explorer.solana.com": "solana",
    "solana.fm": "solana",
    "mempool.space": "bitcoin",
    "blockstream.info": "bitcoin",
    "suiscan.xyz": "sui",
    "suivision.xyz": "sui",
    "mintscan.io": "cosmos",
    "starkscan.co": "starknet",
    "voyager.online": "starknet",
    "tonviewer.com": "ton",
    "tonscan.org": "ton",
    "cardanoscan.io": "cardano",
    "xrpscan.com": "xrp",
    "aptoscan.com": "aptos",
    "litecoinspace.org": "litecoin",
    "dogechain.info": "dogecoin",
    "livenet.xrpl.org": "xrp",
    "bithomp.com": "xrp",
    "nearblocks.io": "near",
    "explorer.near.org": "near",
    "hashscan.io": "hedera",
    "polkadot.subscan.io": "polkadot",
    "stellar.expert": "stellar",
    "cexplorer.io": "cardano",
    "adaex.org": "cardano",
    "explorer.aptoslabs.com": "aptos",
}
# Explorers of several chains: the path names the chain
_SEVERAL = frozenset({"blockchair.com", "blockchain.com", "btc.com", "live.blockcypher.com", "oklink.com", "tokenview.io", "bitinfocharts.com"})
_SEGMENTS = {
    "bitcoin": "bitcoin", "btc": "bitcoin", "bitcoin-cash": "bitcoin-cash", "bch": "bitcoin-cash", "litecoin": "litecoin", "ltc": "litecoin",
    "dogecoin": "dogecoin", "doge": "dogecoin", "ripple": "xrp", "xrp": "xrp", "cardano": "cardano", "ada": "cardano", "solana": "solana", "sol": "solana",
    "ton": "ton", "sui": "sui", "aptos": "aptos", "stellar": "stellar", "monero": "monero", "zcash": "zcash", "dash": "dash", "polkadot": "polkadot",
}  # fmt: skip
# Words that name a chain of which there is no hash with 0x; each is a coin as well, so they count only where no covered network is named
_WORDS = (
    ("bitcoin", r"bitcoin(?! ?cash)|btc|比特币|比特幣"),
    ("litecoin", r"litecoin|ltc|莱特币|萊特幣"),
    ("dogecoin", r"dogecoin|doge|狗狗币|狗狗幣"),
    ("xrp", r"xrp|ripple|瑞波币?|瑞波幣"),
    ("ton", r"toncoin|ton (?:chain|network|wallet)|ton ?链"),
    ("cardano", r"cardano"),
)
_NAMED = tuple((chain, re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])", re.IGNORECASE)) for chain, words in _WORDS)
_STARKNET_DIGITS = (62, 63)  # a Starknet hash is written without leading zeros, so it often lacks one or two digits


def other_chain_of_links(links: list[Link]) -> str | None:
    """The chain whose explorer the first link to one leads to."""
    return next((chain for link in links if (chain := _chain_of(link)) is not None), None)


def _chain_of(link: Link) -> str | None:
    host, *path = re.split(r"[/?#]+", link.url.split("://", 1)[1].lower())
    host = host.removeprefix("www.")
    if host in _HOSTS:
        return _HOSTS[host]
    subdomain, _, domain = host.partition(".")
    if domain in _SEVERAL:  # btc.tokenview.io
        host, path = domain, [subdomain, *path]
    return next((_SEGMENTS[part] for part in path if part in _SEGMENTS), None) if host in _SEVERAL else None


def other_chain_of_words(prose: str) -> str | None:
    """The chain that the words name."""
    return next((chain for chain, pattern in _NAMED if pattern.search(prose)), None)


def other_chain_of_hash(found: FoundHash | CutHash) -> str | None:
    """The chain that writes hashes in this way."""
    if isinstance(found, CutHash):
        return "starknet" if found.prefixed and found.digits in _STARKNET_DIGITS else None
    return "cosmos" if found.shouted else None
