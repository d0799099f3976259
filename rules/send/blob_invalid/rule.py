"""The data (blobs) that came with the transaction do not fit it.

Missing, too many, of the old form since Osaka, or not what the transaction's hashes and proofs say.
Condition: a client's words for it (knowledge/evm.md 4.1; geth measured).
Never: a price as the reason. Source: knowledge/evm.md 4.1 (EIP-4844, EIP-7594).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE)


RULE = Rule(
    code="send.blob_invalid",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("fix_request",),
    do_not=("repeat_refused",),
    queue="apps",
    tier="full",
    check=check,
)
