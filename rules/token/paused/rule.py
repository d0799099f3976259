"""The issuer of a token has stopped all its transfers for now.

Condition (rules/token/gates.py): the contract says so (``EnforcedPause``, "Pausable: paused"), or it refused without a word and its ``paused()`` is true: EVM at the
parent block, Tron today. On Tron it is proven where a replay uses the same energy as the receipt says, likely where the figures differ.
Ruled out where a token refused its own transfer without a word and says itself that it was not so (rules/token/enough.py).
Never: "your wallet is blocked", "network congestion". Source: knowledge/evm.md 3.G, tron.md A5.3, A6.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Finding, Location, Rank, Rule, RuledOut, Severity, Stage
from rules.predicates import EVERY_FAMILY, fee_paid
from rules.token.enough import not_stopped_by_pause
from rules.token.gates import gate


def check(facts: Facts) -> Finding | RuledOut | None:
    found = gate(facts)
    if found is None or found.of != "paused":
        return RULE.rules_out() if not_stopped_by_pause(facts) else None
    fee = fee_paid(facts)
    return RULE.fires(
        found.confidence,
        *found.evidence,
        paid="yes" if fee is not None and fee.value > 0 else "no",
    )


RULE = Rule(
    code="token.paused",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="issuer",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS | Needs.TOKENS,
    rank=Rank.STOPPED,
    order=15,
    hides=("failed.revert_string", "failed.revert_bare", "failed.custom_error", "failed.custom_error_unknown", "failed.panic"),
    actions=("ask_token_issuer",),
    do_not=("retry_unchanged",),
    check=check,
)
