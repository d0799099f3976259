"""The sender's account has handed its powers to a contract (EIP-7702).

Condition: the code of the sender is 0xef0100 and an address. Many wallets do this for their own smart accounts; thieves do it with stolen keys. Which of
the two it is the delegation alone never tells, so this is a fact beside the cause and no accusation (``security.eip7702_sweeper`` would need evidence
that coins leave at once).
Proven. Never: "hacked", "safe". Source: knowledge/evm.md 3.J; EIP-7702.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.account.delegation import delegated_to
from rules.model import IN_A_BLOCK, Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen


def check(facts: Facts) -> Finding | None:
    if facts.evm is None:
        return None
    contract = delegated_to(facts.evm.sender_code.value)
    if contract is None:
        return None
    return RULE.fires(
        Confidence.PROVEN, seen("delegated_to", facts.evm.sender_code, Address(contract)), contract=Address(contract)
    )


RULE = Rule(
    code="security.eip7702_delegated",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK | {Stage.PENDING},
    needs=Needs.CODE,
    rank=Rank.BARE_FACT,
    order=30,
    actions=("check_delegation",),
    check=check,
)
