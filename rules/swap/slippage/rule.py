"""A swap did not happen because the price moved by more than the limit set for it.

Condition: a contract refused it with one of the texts or errors that exchanges use for it (``INSUFFICIENT_OUTPUT_AMOUNT``, "Too little received",
``V3TooLittleReceived`` …; the tables name the contracts). EVM: from the replay at the parent block, with more gas as well. Tron: from the
receipt. As sure as the words: their meaning is known contract semantics, so strong on Tron, where nothing is replayed.
A token that takes a fee of each transfer ends the same way ("UniswapV2: K"); then a new quote fails too.
Never: "network congestion", a very high slippage as the way out (others take the difference). Source: knowledge/evm.md 3.G, 7.4, 7.5; tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Confidence, Evidence, Finding, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import fee_paid, intent

_FEE_TOKENS = frozenset({"uniswapv2: k", "pancake: k", "k"})


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "revert" or found.cause != RULE.code or found.reason is None:
        return None
    reason, meant, fee = found.reason, intent(facts), fee_paid(facts)
    said = Quote(reason.text or reason.signature or "")
    sure = Confidence.STRONG if facts.tron is not None else found.confidence
    return RULE.fires(
        sure,
        *found.evidence,
        Evidence("revert_reason", said),
        reason=said,
        sum="known" if meant.amount is not None and meant.amount.value > 0 else "unknown",
        paid="yes" if fee is not None and fee.value > 0 else "no",
        hint="fee_token" if (reason.text or "").strip().lower() in _FEE_TOKENS else "price",
    )


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
