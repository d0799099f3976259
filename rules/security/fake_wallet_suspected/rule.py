"""The wallet app may be a forgery, which has the recovery phrase of whoever used it.

Condition: the words say so: a "fake wallet" (假钱包), an app downloaded from a group, a link or an advertisement, or a version that the wallet's maker lists as a forgery (TokenPocket 6.3.8
and 2.4.1). Possible: it is the user's word alone, nothing on a chain shows which app signed.
Never: "reinstall and import the same phrase". Source: knowledge/tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY, stage_of


def check(facts: Facts) -> Finding | None:
    if "fake_wallet" not in facts.question.mentions or facts.question.secret is not None:
        return None
    unasked = stage_of(facts) is Stage.INPUT
    return RULE.fires(Confidence.POSSIBLE, rank=Rank.INPUT if unasked else None)


RULE = Rule(
    code="security.fake_wallet_suspected",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset(Stage),
    rank=Rank.SECURITY,
    order=45,
    hides=("input.no_hash_in_message",),
    actions=("new_wallet_and_move",),
    do_not=("share_secret", "top_up_swept"),
    queue="security",
    tier="full",
    check=check,
)
