"""Coins were sent along with a function that takes none.

Condition: a function was called with coins, it refused without a word, and either the same call without the coins goes through (EVM: at the parent block, a
counterfactual pair, so proven; Tron: on today's state, so strong, and only where the replay with the coins uses the same energy as the receipt says), or, on Tron,
the contract's code shows that the function refuses coins before anything else (chains/tron/code.py): strong, as the code is today's.
Never: "insufficient balance". Source: knowledge/evm.md 3.F, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Address, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Stage, seen
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
    if not _sent(facts):
        return None
    code = _by_code(facts)
    shown = code
    if shown is None:
        if family.replay_without_value.value.kind != "success" or facts.tron is not None and not same_check(facts.tron):
            return None
        shown = seen("replay_without_coins_ok", family.replay_without_value)
    return RULE.fires(
        Confidence.PROVEN if facts.evm is not None else Confidence.STRONG,
        *found[0].evidence,
        shown,
        contract=Address(meant.contract or meant.recipient or ""),
        by="replay" if code is None else "code",
    )


def _by_code(facts: Facts) -> Evidence | None:
    """Tron: the code that refuses coins."""
    fact = facts.tron.contract if facts.tron is not None else None
    if not isinstance(fact, Known) or fact.value is None or fact.value.takes_coins is not False:
        return None
    return seen("code_refuses_coins", fact)


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
    needs=Needs.REPLAY | Needs.CONTRACT,
    rank=Rank.STOPPED,
    order=40,
    hides=("failed.revert_bare",),
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
