"""The transaction is a bundle of user operations (ERC-4337), and none of them is of the account that the user named.

Condition: successful, a known EntryPoint (0.6, 0.7, 0.8) logged user operations, the question names the sending account, and no operation is that account's; nor does it appear anywhere else in
the transaction: not as its sender, in its call data or in its logs (the owner of a smart account would mostly appear there). Proven: the EntryPoint's own logs name the
account of each operation.
Never: "your operation failed", "lost". Source: knowledge/evm.md 3.I.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.aa.userop_failed.rule import ENTRY_POINTS
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt, evm_transaction
from rules.succeeded.arrival import same


def check(facts: Facts) -> Finding | None:
    evm, tx, receipt, told = facts.evm, evm_transaction(facts), evm_receipt(facts), facts.question.sender
    if evm is None or tx is None or receipt is None or told is None or not told.startswith("0x") or len(told) != 42:
        return None
    ran = [o for o in evm.user_operations if o.entry_point in ENTRY_POINTS]
    if not ran or any(same(account, told) for account in (tx.sender, tx.to)):
        return None
    digits = told[2:].lower()
    texts = [tx.input, *(text for log in receipt.logs for text in (log.address, *log.topics, log.data))]
    if any(same(o.sender, told) for o in ran) or any(digits in text.lower() for text in texts):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("operations_of_others", evm.receipt, len(ran), "logs"),
        account=Address(told),
        number=len(ran),
        count="one" if len(ran) == 1 else "many",
    )


RULE = Rule(
    code="aa.not_in_this_bundle",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=4,
    hides=("succeeded.unrelated_to_user", "succeeded.zero_value", "succeeded.without_effect", "aa.userop_failed"),
    actions=("find_hash_in_wallet",),
    tier="full",
    check=check,
)
