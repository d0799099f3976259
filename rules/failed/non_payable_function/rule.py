"""Coins were sent along with a function that takes none.

Condition: a function was called with coins, it refused without a word, and the same call without the coins goes through. EVM: at the parent block, a counterfactual
pair, so proven. Tron: on today's state, so strong, and only where the replay with the coins uses the same energy as the receipt says.
Never: "insufficient balance". Source: knowledge/evm.md 3.F, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.token.gates import same_check


def check(facts: Facts) -> Finding | None:
    found, meant, family = refusal(facts), intent(facts), facts.evm or facts.tron
    if (
        found is None
        or found[1] != "bare"
        or family is None
        or meant.kind in ("coins", "deploy")
        or meant.contract is None
        and meant.kind != "call"
    ):
        return None
    if not _sent(facts) or family.replay_without_value.value.kind != "success":
        return None
    if facts.tron is not None and not same_check(facts.tron):
        return None
    return RULE.fires(
        Confidence.PROVEN if facts.evm is not None else Confidence.STRONG,
        *found[0].evidence,
        seen("replay_without_coins_ok", family.replay_without_value),
        contract=Address(meant.contract or meant.recipient or ""),
    )


def _sent(facts: Facts) -> bool:
    """Were coins sent along?"""
    if facts.evm is not None:
        tx = facts.evm.transaction.value
        return tx is not None and tx.value > 0
    body = facts.tron.transaction.value if facts.tron is not None else None
    return body is not None and body.call_value > 0


RULE = Rule(
    code="failed.non_payable_function",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=40,
    hides=("failed.revert_bare",),
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
