"""Somebody may now take every NFT of a collection from this wallet.

Condition: an ApprovalForAll(true) of the signer is on record, and the account that was named has no code: it is no marketplace's contract but a
person's account. Proven.
Limits: a permission to a contract is what marketplaces ask for, and says nothing bad; ``succeeded.approve_only`` tells it. Where the code was
not read nothing is said.
Never: "your NFTs were stolen". Source: knowledge/evm.md 3.J.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.succeeded.arrival import same, sender_of


def check(facts: Facts) -> Finding | None:
    evm = facts.evm
    given = evm.approvals[0] if evm is not None and evm.approvals else None
    if evm is None or given is None or not given.for_all or not same(given.owner, sender_of(facts)):
        return None
    if evm.spender_code.value != "0x":
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("spender", evm.receipt, Address(given.spender)),
        seen("no_code", evm.spender_code),
        funds=Funds(Location.AT_RISK),
        spender=Address(given.spender),
        collection=Address(given.contract),
    )


RULE = Rule(
    code="security.set_approval_for_all",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.SPENDER,
    rank=Rank.SECURITY,
    order=22,
    hides=("succeeded.approve_only",),
    actions=("revoke_approval",),
    do_not=("pay_unlock_fee",),
    queue="security",
    check=check,
)
