"""The fee of a smart account's operation was paid in a token, to a sponsor that paid the network.

Condition: in a block; the logs tell of exactly one user operation (ERC-4337), it names a sponsor (paymaster), and a token transfer from the operation's
account to that sponsor is on record. Several operations in one bundle may be several people's: then nothing is said.
Likely: that this transfer was for the fee is the sponsor's usual way, and no log says so.
Source: knowledge/evm.md 3.K; ERC-4337.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Address, Confidence, Finding, Location, Rank, Rule, Severity, seen
from rules.predicates import token_amount
from rules.succeeded.arrival import burnt, recorded, same


def check(facts: Facts) -> Finding | None:
    if facts.evm is None or len(facts.evm.user_operations) != 1:
        return None
    operation = facts.evm.user_operations[0]
    sponsor = operation.paymaster
    if sponsor is None or burnt(sponsor):
        return None
    paid = [t for t in recorded(facts) if same(t.sender, operation.sender) and same(t.recipient, sponsor)]
    paid = [t for t in paid if t.contract is not None and t.amount > 0 and t.token_id is None]
    if len(paid) != 1 or paid[0].contract is None or (part := token_amount(facts, paid[0].contract, paid[0].amount)) is None:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", facts.evm.receipt, part),
        part=part,
        account=Address(operation.sender),
        sponsor=Address(sponsor),
    )


RULE = Rule(
    code="fee.token_paid",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=IN_A_BLOCK,
    rank=Rank.BARE_FACT,
    order=72,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
