"""A swap did not happen because the price moved by more than the limit set for it.

Condition: a contract refused it with one of the texts or errors that exchanges use for it (``INSUFFICIENT_OUTPUT_AMOUNT``, "Too little received",
``V3TooLittleReceived`` …; the tables name the contracts). EVM: from the replay at the parent block, with more gas as well. Tron: from the
receipt. As sure as the words: their meaning is known contract semantics, so strong on Tron, where nothing is replayed; likely where nothing shows that an exchange
says them (rules/swap/speaker.py).
A token that takes a fee of each transfer ends the same way ("UniswapV2: K"); then a new quote fails too.
Ruled out where the call data set no limit at all (a least amount of 0, and no price limit beside it) and the contract says something else.
Never: "network congestion", a very high slippage as the way out (others take the difference). Source: knowledge/evm.md 3.G, 7.4, 7.5; tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Confidence, Evidence, Finding, Location, Quote, Rank, Rule, RuledOut, Severity, Stage
from rules.predicates import fee_paid, intent
from rules.swap.speaker import an_exchange_says_so

_FEE_TOKENS = frozenset({"uniswapv2: k", "pancake: k", "k"})
_SELLS = ("swapexact", "exactinput")  # functions of routers v2 and v3 whose least amount is the only limit


def check(facts: Facts) -> Finding | RuledOut | None:
    found = verdict(facts)
    if found is None or found.end != "revert" or found.reason is None:
        return None
    if found.cause != RULE.code:
        return RULE.rules_out() if _without_limit(facts) else None
    reason, meant, fee = found.reason, intent(facts), fee_paid(facts)
    said = Quote(reason.text or reason.signature or "")
    sure = Confidence.STRONG if facts.tron is not None else found.confidence
    if not an_exchange_says_so(facts, found):
        sure = Confidence.LIKELY
    return RULE.fires(
        sure,
        *found.evidence,
        Evidence("revert_reason", said),
        reason=said,
        sum="known" if meant.amount is not None and meant.amount.value > 0 else "unknown",
        paid="yes" if fee is not None and fee.value > 0 else "no",
        hint="fee_token" if (reason.text or "").strip().lower() in _FEE_TOKENS else "price",
    )


def _without_limit(facts: Facts) -> bool:
    """Does the call itself take whatever comes out?"""
    family = facts.evm or facts.tron
    call = family.call if family is not None else None
    if call is None or not (call.name or "").lower().startswith(_SELLS):
        return False
    least = [said for name in ("amountOutMin", "amountOutMinimum") if (said := call.named(name)) is not None]
    return least == ["0"] and call.named("sqrtPriceLimitX96") in (None, "0")


RULE = Rule(
    code="swap.slippage",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=30,
    hides=("failed.revert_string", "failed.revert_bare", "failed.custom_error", "failed.custom_error_unknown", "failed.panic"),
    actions=("new_quote",),
    do_not=("set_high_slippage", "retry_unchanged"),
    check=check,
)
