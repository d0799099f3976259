"""Whether the words of a refusal are an exchange's: "Too little received" and "EXPIRED" are also said of auctions and vouchers.

They are where the call is known to trade, where the error is one of the known exchanges' own, or where the words begin with an exchange's name for itself.
"""

from __future__ import annotations

import re

from chains.facts import Facts
from rules.failed.verdict import Verdict

_TRADES = re.compile(r"swap|exact|liquidity|execute|multicall|aggregate|exchange|trade|^(?:buy|sell|fill|mint|burn|collect)", re.IGNORECASE)
_NAMES_ITSELF = re.compile(r"^[\w ]*(?:swap|router|pancake|dex|pair|pool|uni|curve|1inch|exchange)[\w ]*:", re.IGNORECASE)


def an_exchange_says_so(facts: Facts, found: Verdict) -> bool:
    family, reason = facts.evm or facts.tron, found.reason
    call = family.call if family is not None else None
    if reason is None or (call is not None and call.name is not None and _TRADES.search(call.name)):
        return True
    return reason.kind == "custom" or _NAMES_ITSELF.match(reason.text or "") is not None
