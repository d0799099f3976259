"""The transaction was signed for another network than the one the node belongs to.

The signature covers the network's number (chain id), so no network but that one can ever take it.
Condition: a client's or viem's words for it (knowledge/evm.md 4.1, 4.2). This node did not take it; it says nothing of the network it was signed for.
Never: "the money went to another network". Source: knowledge/evm.md 4.1 (EIP-155).
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("signed", "expected"), more=_ids)


def _ids(refusal: Refusal) -> Mapping[str, Param]:
    # names, not amounts: shown without separators
    return {f"chain_{name}": refusal.figures[name] for name in ("signed", "expected") if name in refusal.figures}


RULE = Rule(
    code="send.wrong_chain_id",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("check_network_setting", "retry_refused"),
    do_not=("repeat_refused",),
    tier="full",
    check=check,
)
