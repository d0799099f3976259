"""Text in this transaction asks to visit an address on the web. Such texts are written by strangers.

Condition: the memo (Tron), the symbol of a token on record, or the reason a contract gave (Tron) holds a web address: a scheme, ``www.``, or a name with a
common ending; a memo or a symbol only where nothing else of value moved than dust or such tokens, for people write addresses of shops into memos of their own. The
text is shown without a working link. That it is bait is likely.
Never: rendering the link. Source: knowledge/tron.md A5.5, evm.md 3.J.
"""

from __future__ import annotations

import re

from chains.facts import Facts
from chains.needs import Needs
from rules.model import IN_A_BLOCK, Confidence, Evidence, Finding, Location, Quote, Rank, Rule, Severity
from rules.predicates import EVERY_FAMILY, token_symbol, tron_transaction
from rules.succeeded.arrival import recorded

_ADDRESS = re.compile(
    r"https?://|\bwww\.|\b[\w-]{2,}\.(?:com|net|org|io|xyz|top|app|vip|cc|me|site|online|info|finance|claims?|gift|example)\b",
    re.IGNORECASE,
)
_DUST_SUN = 10_000


def check(facts: Facts) -> Finding | None:
    for place, text in _texts(facts):
        if _ADDRESS.search(text) and (place == "reason" or _nothing_else(facts)):
            said = Quote(text)
            return RULE.fires(
                Confidence.LIKELY,
                Evidence("foreign_text", said),
                place=place,
                said=said,
            )
    return None


def _texts(facts: Facts) -> list[tuple[str, str]]:
    """What strangers could write into it."""
    found: list[tuple[str, str]] = []
    body = tron_transaction(facts.tron) if facts.tron is not None else None
    if body is not None and body.memo:
        found.append(("memo", bytes.fromhex(body.memo).decode("utf-8", "replace")))
    for t in recorded(facts):
        symbol = token_symbol(facts, t.contract) if t.contract is not None else None
        if symbol:
            found.append(("token", symbol))
    if facts.tron is not None and facts.tron.revert is not None and facts.tron.revert.reason.text:
        found.append(("reason", facts.tron.revert.reason.text))
    return found


def _nothing_else(facts: Facts) -> bool:
    """Only dust, or tokens that call themselves by an address."""
    for t in recorded(facts):
        if t.contract is None and t.amount >= _DUST_SUN:
            return False
        if t.contract is not None and not _ADDRESS.search(token_symbol(facts, t.contract) or ""):
            return False
    return True


RULE = Rule(
    code="security.phishing_lure",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    needs=Needs.TOKENS,
    rank=Rank.SECURITY,
    order=60,
    actions=("ignore_entry",),
    do_not=("share_secret", "pay_unlock_fee"),
    queue="security",
    check=check,
)
