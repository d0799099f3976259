"""What the words around a hash speak of: a platform where it was to arrive, a memo, a smart account. Nothing of the text itself is kept.

A name counts only as a word of its own. That a platform is named does not mean that an address is its own: the rules call it likely at most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAMES: tuple[tuple[str, str], ...] = (
    ("Binance", r"binance|币安"),
    ("OKX", r"okx|okex|欧易"),
    ("Bybit", r"bybit"),
    ("Coinbase", r"coinbase"),
    ("Kraken", r"kraken"),
    ("KuCoin", r"kucoin|库币"),
    ("Gate", r"gate\.io|gateio|芝麻开门"),
    ("HTX", r"htx|huobi|火币"),
    ("Bitget", r"bitget"),
    ("MEXC", r"mexc|抹茶"),
    ("Crypto.com", r"crypto\.com"),
    ("Upbit", r"upbit"),
    ("Bithumb", r"bithumb"),
    ("Bitfinex", r"bitfinex"),
    ("Bitstamp", r"bitstamp"),
    ("BingX", r"bingx"),
    ("LBank", r"lbank"),
    ("Gemini", r"gemini"),
)
_WALLETS = r"(?:\s*(?:web3|wallet|钱包))"  # a wallet app of the same name is no deposit
_SOME = r"exchange|trading platform|交易所|交易平台"
_PUT_IN = re.compile(r"\bdeposit(?:ed|ing|s)?\b|充值|充币|充进|充到|没入账|未入账|不入账|\bcredited\b", re.IGNORECASE)
_TAKEN_OUT = re.compile(r"withdr[ae]w\w*|cash(?:ed)? out|提现|提币|提款|提了|提出|提到|转出来", re.IGNORECASE)
# A private relay's own answer about a transaction, as JSON: docs.flashbots.net (Transaction Status API), docs.cow.fi (MEV Blocker, Transaction Status)
_RELAY_SAYS = r'(?s)"status"\s*:\s*"{}".{{0,2000}}"(?:seenInMempool|fastMode)"'
SIM_ERRORS = (
    "MaxFeePerGasTooLow",
    "InsufficientFunds",
    "NonceTooLow",
    "NonceTooHigh",
    "ExecutionReverted",
    "OutOfGas",
)  # why it was not taken
_EXPLORER = r"(?:\w{2,12}scan\b|\bexplorers?\b|浏览器)"
_SHOWS_NOTHING = (  # within one sentence
    rf"{_EXPLORER}(?![^.。!?\n]{{0,40}}(?:成功|success|confirmed|complete))[^.。!?，,\n]{{0,12}}(?:does ?n[o\'’]?t|doesn|not? (?:show|find|record|list)|shows? nothing|can ?n?[o\'’]?t|查不到|没有|没显示|看不到|不显示|搜不到)"
    rf"|(?:not|n[\'’]t|nothing|cannot)\b[^.。!?\n]{{0,30}}\b(?:on|in)\s+(?:\w+\s+){{0,2}}{_EXPLORER}"
)
_MENTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("memo", re.compile(r"\bmemo\b|\btag\b|备注|标签", re.IGNORECASE)),
    ("user_operation", re.compile(r"user\s?op(?:eration)?(?:\s?hash)?|jiffyscan|erc-?4337|智能账户", re.IGNORECASE)),
    (
        "safe",
        re.compile(r"safe\s?tx\s?hash|app\.safe\.global|gnosis safe|safe\{wallet\}", re.IGNORECASE),
    ),
    ("gasfree", re.compile(r"gas-?free", re.IGNORECASE)),
    (
        "energy_rental",
        re.compile(
            r"\brent(?:ed|ing|al)?\s+(?:\w+\s+){0,3}energy\b|\benergy\s+(?:\w+\s+)?rent(?:ed|al|ing)?\b|\bb(?:uy|ought)\s+(?:\w+\s+){0,2}energy\b"
            r"|[租买购]\s*(?:了|的|用|赁)?\s*(?:\d+\w*|一笔|点|些)?\s*的?\s*能量|能量\s*(?:闪租|租赁|租用|出租|兑换|没到|未到)",
            re.IGNORECASE,
        ),
    ),
    (
        "private_relay",
        re.compile(
            r"flashbots|mev[\s-]?blocker|(?:anti[\s-]?|against )mev\b|\bmev[\s-]?(?:protect\w*|guard|保护|防护)|protect rpc"
            r"|\bprivate (?:rpc|relay|mempool|pool|transaction)|防夹|防 ?mev|抗 ?mev|私有(?:内存池|交易池|交易|节点|rpc)|隐私交易",
            re.IGNORECASE,
        ),
    ),
    *((f"relay_{said.lower()}", re.compile(_RELAY_SAYS.format(said))) for said in ("PENDING", "FAILED", "CANCELLED")),
    *((f"sim_{said}", re.compile(rf'"sim(?:ulation)?Error"\s*:\s*"(?:SimError)?{said}"')) for said in SIM_ERRORS),
    ("explorer_silent", re.compile(_SHOWS_NOTHING, re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class _Platform:
    name: str
    named: re.Pattern[str]
    to: re.Pattern[str]
    away: re.Pattern[str]


def _platform(name: str, names: str) -> _Platform:
    word = rf"(?<![a-z0-9])(?:{names})(?![a-z0-9])(?!{_WALLETS})"
    to = rf"\b(?:to|into)\s+(?:\w+\s+){{0,3}}{word}|[到至进入往去给]\s*(?:了|我的|我在)?\s*{word}"
    away = rf"\bfrom\s+(?:\w+\s+){{0,2}}{word}|从\s*(?:我的)?\s*{word}"
    return _Platform(name, *(re.compile(pattern, re.IGNORECASE) for pattern in (word, to, away)))


_PLATFORMS = tuple(_platform(name, names) for name, names in (*_NAMES, ("", _SOME)))
PLATFORMS: tuple[str, ...] = tuple(name for name, _ in _NAMES)  # for whoever asks the user instead of reading it from words


def platform_in(prose: str) -> str | None:
    """The platform that it was sent to, by the words; empty where they name none; None where they do not speak of one, or of taking out of one:
    who withdraws from a platform waits for his own wallet."""
    if _TAKEN_OUT.search(prose) or any(p.away.search(prose) for p in _PLATFORMS):
        return None
    put_in = _PUT_IN.search(prose) is not None
    for p in _PLATFORMS:
        if p.to.search(prose) or (put_in and p.named.search(prose)):
            return p.name
    return "" if put_in else None


def withdrawal_in(prose: str) -> str | None:
    """The platform that it was taken out of, by the words; empty where they name none; None where they do not speak of one."""
    if not _TAKEN_OUT.search(prose):
        return None
    return next((p.name for p in _PLATFORMS if p.named.search(prose)), None)


def mentions_in(prose: str) -> tuple[str, ...]:
    return tuple(name for name, pattern in _MENTIONS if pattern.search(prose))
