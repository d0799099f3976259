"""Whose words a refusal is in: a token's own, or those of another contract that says the same of something else, such as a game that is paused.

Words mean what they say of the contract that says them. A token is heard where it was called itself, or where a trace shows that the error arose in a call that
tokens take (ERC-20). The called contract's own error in a method of its own is not a token's. All else cannot be told: a router hands on what a token said,
and what a pool said too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, TypeAlias

from chains.facts import Facts, Known
from rules.failed.named import told
from rules.model import Confidence, Finding, Rule
from rules.predicates import intent
from rules.token.methods import TRANSFER, TRANSFER_FROM

Speaker: TypeAlias = Literal["token", "other", "unknown"]

_OF_TOKENS = frozenset(
    {
        TRANSFER,
        TRANSFER_FROM,
        "0x095ea7b3",  # approve(address,uint256)
        "0x39509351",  # increaseAllowance(address,uint256)
        "0xd505accf",  # permit(address,address,uint256,uint256,uint8,bytes32,bytes32)
    }
)


def speaker(facts: Facts) -> Speaker:
    if intent(facts).kind in ("token", "approve"):
        return "token"
    failed = facts.evm.failed_calls if facts.evm is not None else None
    top = next((c for c in failed.value if c.depth == 0), None) if isinstance(failed, Known) else None
    if top is None:
        return "unknown"
    if top.selector in _OF_TOKENS:
        return "token"
    return "other" if top.innermost_depth == 0 else "unknown"


def told_by_a_token(rule: Rule, facts: Facts) -> Finding | None:
    """The finding of a cause that stands on a token's own words alone; likely where it may be another contract that says them."""
    found, says = told(rule, facts), speaker(facts)
    if found is None or says == "other":
        return None
    return replace(found, confidence=Confidence.LIKELY) if says == "unknown" and found.confidence is Confidence.STRONG else found
