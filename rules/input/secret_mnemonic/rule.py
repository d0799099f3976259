"""A recovery phrase was pasted.

Condition: 12, 15, 18, 21 or 24 words of a BIP-39 list with a valid checksum, or a row of list words that no ordinary sentence has.
Nothing was asked of any node, nothing is logged or stored, and the answer does not repeat it.
Source: knowledge/evm.md 2.6, knowledge/support-and-safety.md C1, C2.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.pasted import pasted
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    if pasted(facts) != RULE.code:
        return None
    return RULE.fires(Confidence.STRONG)


RULE = Rule(
    code="input.secret_mnemonic",
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
