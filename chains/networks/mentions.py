"""Which networks does a text name? Names as people write them, in English and Chinese.

``fold`` compares a whole answer ("BNB Smart Chain", "ｂｓｃ", "world_chain"). ``Mentions`` reads prose, where a wrong hit sends the
reader to the wrong network. Its rules:

1. Links, domain names, e-mail addresses and long runs of hex are no words. At one place the longest name wins, and what it covers is
   used up.
2. An *alias* is unmistakable and counts wherever it stands as a word. Next to Latin letters or digits it is no word; next to Chinese
   it is ("用BSC转"). A Chinese alias needs no borders. USDT and USDC may stick to it ("TRC20USDT").
3. A *lookalike* ("Ethereum Classic", "以太坊经典", "Gnosis Safe"), and the name of a mainnet before the name of a testnet ("Base
   Sepolia", "Tron testnet"), is something else and counts for nothing, unless that very name is an alias ("BSC testnet").
4. A *ticker* (ETH, ARB: mostly the coin is meant) and a *word* (base, scroll, 雪崩) count only
   - before a network word: "Base链", "Base network", "OP mainnet", "Base上";
   - after one and a colon, a question mark or "is": "network: Base", "哪条链？OP";
   - in brackets, or behind a hyphen, after a token: "USDT (Base)", "USDC-ARB";
   - after "on", "via", "over" or 在, 走: a ticker in any case ("on arb"), an English word only with a capital ("on Base"), which also
     counts after "to", "from", 从, 到, 用; not where "fee", "price", "layer" and the like follow ("on Base fee").
   A Chinese word counts only in the first three.
5. A text that is nothing but one name counts for that network.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum, auto

from chains.networks.model import Network


class _Class(Enum):
    ALIAS = auto()
    LOOKALIKE = auto()
    TICKER = auto()
    WORD = auto()


_NO_WORDS = re.compile(
    r"https?://[!-~]+|www\.[!-~]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z][a-z0-9]{1,62}\b(?:/[!-~]*)?|\b(?:0x)?[0-9a-fA-F]{16,}\b",
    re.ASCII,
)
_TESTNETS = "sepolia|goerli|holesky|hoodi|amoy|mumbai|fuji|chapel|nile|shasta|testnet|test net|devnet|测试网|测试链"
_NETWORK_WORD = re.compile(
    r"[\s_-]*(?:(?:blockchain|chain|networks?|mainnet|main net|l[12]|layer ?[12]|rollup)(?![a-z0-9])"
    r"|主网|网络|公链|链(?!接)|上(?![涨升线个次面午周海月年述一半]))",
    re.IGNORECASE,
)
_AFTER_LABEL = re.compile(r"(?:chain|network|mainnet|网络|主网|公链|链)\s*(?:[:=?]|is|是|为|选|选的|选的是)\s*$", re.IGNORECASE)
_AFTER_TOKEN = re.compile(r"(?<![a-z])(?:usd[tc]|w?eth|dai|busd)(?:\s*[(\[【]\s*|-)$", re.IGNORECASE)
_PLACE = re.compile(r"(?:(?<![a-z])(?<!based )(?:on|via|over)(?: the)?\s+|[在走]\s*)$", re.IGNORECASE)
_WAY = re.compile(r"(?:(?<![a-z])(?:to|from|into)(?: the)?\s+|[从到用往]\s*)$", re.IGNORECASE)
_NOT_A_NETWORK = re.compile(
    r"[\s-]*(?:(?:fees?|prices?|layers?|currency|units?|cases?|rates?|amounts?|assets?|coins?|tokens?|gas|wallet|stack|pairs?|pool|lp"
    r"|64|58)(?![a-z])|层|费|价|交易对)",
    re.IGNORECASE,
)
_SIGHT = 40  # characters before and behind a name that tell what it means
_LATIN = re.compile(r"[a-z0-9]", re.IGNORECASE)
_ENDS = " \t\r\n.,;:!?\"'()[]。、「」"


def fold(text: str) -> str:
    """For comparing names: width and case folded, blanks, hyphens and underscores left out."""
    return re.sub(r"[\s_-]+", "", unicodedata.normalize("NFKC", text).casefold())


def spellings(network: Network) -> tuple[str, ...]:
    """All that finds it: slug, CAIP-2 name, names and aliases."""
    return (network.slug, network.id, *network.names.values(), *network.aliases)


class Mentions:
    """Finds the networks that a prose text names."""

    def __init__(self, networks: Iterable[Network]) -> None:
        self._meaning: dict[str, tuple[_Class, str]] = {}
        spelled: dict[str, str] = {}
        mainnets: dict[str, str] = {}
        for network in networks:
            names = {fold(name): name for name in (network.slug, *network.names.values(), *network.aliases)}
            symbol = fold(network.currency.symbol)
            tickers = {fold(name) for name in network.naming.tickers} | ({symbol} & names.keys())
            words = {fold(name) for name in network.naming.words}
            for name in names:
                kind = _Class.WORD if name in words else _Class.TICKER if name in tickers else _Class.ALIAS
                self._meaning[name] = (kind, network.slug)
            lookalikes = {fold(name): name for name in network.naming.lookalikes}
            self._meaning |= {name: (_Class.LOOKALIKE, network.slug) for name in lookalikes}
            spelled |= names | lookalikes
            if not network.testnet:
                mainnets |= names
        self._names = re.compile(_any_of(spelled.values()), re.IGNORECASE)
        testnets = "|".join(_pieces(name) for name in _TESTNETS.split("|"))
        self._testnets = re.compile(rf"(?:{_any_of(mainnets.values())})[\s_-]*(?:{testnets})(?![a-z0-9])", re.IGNORECASE)

    def read(self, text: str) -> tuple[str, ...]:
        """Slugs in order of appearance, each once."""
        text = unicodedata.normalize("NFKC", text)
        whole = self._meaning.get(fold(text.strip(_ENDS)))
        if whole is not None and whole[0] is not _Class.LOOKALIKE:
            return (whole[1],)
        text = _NO_WORDS.sub(lambda match: " " * len(match[0]), text)
        found: dict[str, None] = {}
        place = 0
        while (match := self._names.search(text, place)) is not None:
            place = match.end()
            elsewhere = self._testnets.match(text, match.start())
            if elsewhere is not None and elsewhere.end() > place:
                place = elsewhere.end()
                continue
            kind, slug = self._meaning[fold(match[0])]
            before, after = text[max(0, match.start() - _SIGHT) : match.start()], text[place : place + _SIGHT]
            if kind is _Class.ALIAS or (kind is not _Class.LOOKALIKE and _means_network(kind, match[0], before, after)):
                found[slug] = None
        return tuple(found)


def _means_network(kind: _Class, name: str, before: str, after: str) -> bool:
    """Rule 4."""
    if _NETWORK_WORD.match(after) or _AFTER_LABEL.search(before):
        return True
    if _NOT_A_NETWORK.match(after):
        return False
    if _AFTER_TOKEN.search(before):
        return True
    if not _LATIN.match(name):
        return False
    if kind is _Class.TICKER:
        return _PLACE.search(before) is not None
    return name[0].isupper() and (_PLACE.search(before) or _WAY.search(before)) is not None


def _any_of(names: Iterable[str]) -> str:
    """Any of these names as a word, the longest first. A Chinese name needs no borders."""
    latin: list[str] = []
    chinese: list[str] = []
    for name in sorted(set(names), key=len, reverse=True):
        end = r"(?:(?![a-z0-9])|(?=usd[tc](?![a-z])))" if _LATIN.match(name[-1]) else "(?!接)" if name[-1] == "链" else ""
        (latin if _LATIN.match(name[0]) else chinese).append(_pieces(name) + end)
    border = "(?:(?<![a-z0-9])|(?<=usdt)|(?<=usdc))"  # checked once, not once a name
    return "|".join(([rf"{border}(?:{'|'.join(latin)})"] if latin else []) + chinese)


def _pieces(name: str) -> str:
    """A name with any blanks, hyphens or none between its words, and between letters and the number behind them (BEP 20)."""
    words = re.findall(r"[a-z]+|[0-9]+|[^a-z0-9\s_-]+", unicodedata.normalize("NFKC", name), re.IGNORECASE)
    return r"[\s_-]*".join(re.escape(word) for word in words)
