"""A private key was pasted: in a form of its own, or as 64 hex digits whose address is in use.

Condition: WIF, keystore file, extended private key, or a text that calls it a private key; or the secret guard: the address that these 64 digits would
control has a nonce or a balance. "Found nowhere" alone is never a sign of a key.
Nothing was asked of any node, nothing is logged or stored, and the answer does not repeat it.
Source: knowledge/evm.md 2.6, knowledge/support-and-safety.md C1, C2.
"""

from __future__ import annotations

from chains.facts import Facts, GuardResult
from rules.input.pasted import pasted
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    if facts.guard is GuardResult.ACTIVE:
        return RULE.fires(Confidence.PROVEN, Evidence("active_key"))
    return RULE.fires(Confidence.STRONG)


RULE = Rule(
    code="input.secret_private_key",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.INPUT}),
    rank=Rank.INPUT,
    actions=("new_wallet_and_move",),
    do_not=(
        "share_secret",
        "pay_unlock_fee",
    ),
    queue="security",
    check=check,
)
