"""It is in a block from before October 2017, when receipts did not say whether a transaction succeeded.

Condition: the receipt is there and has no ``status`` (before Byzantium it holds a state root instead), and its figures do not prove success either
(chains/evm/before_byzantium.py: gas was left, a log is there, or nothing was run). Whether it went through only a trace of that time's state can
say; without one the money's place is unknown.
Proven, as a fact. Never: "succeeded" or "failed". Source: knowledge/evm.md 3.F.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt


def check(facts: Facts) -> Finding | None:
    receipt = evm_receipt(facts)
    if receipt is None or receipt.status is not None or facts.evm is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("block_number", facts.evm.receipt, receipt.block_number, "blockNumber"),
        block=receipt.block_number,
    )


RULE = Rule(
    code="failed.pre_byzantium",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNKNOWN,
    stages=frozenset({Stage.INCLUDED}),
    needs=Needs.CODE | Needs.TRACE,
    rank=Rank.STOPPED,
    order=50,
    actions=("open_transaction_page",),
    check=check,
)
