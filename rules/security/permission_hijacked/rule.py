"""The right to rule a Tron account was given to other keys.

Condition: the transaction changes the account's permissions, and today the account's owner permission lacks the account's own key, or asks for more weight than that key has.
Proven is who rules the account now; that it was a theft is for the owner to say: some people do this on purpose for multi-signature. Silent where the node names no
permission (then the own key rules) and for accounts with other keys whose transaction was something else, which is what honest multi-signature looks like.
Never: "support can unlock it", "wallet bug". Source: knowledge/tron.md A5.5, F18.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import tron_transaction


def check(facts: Facts) -> Finding | None:
    tx = tron_transaction(facts.tron) if facts.tron is not None else None
    if facts.tron is None or tx is None or tx.contract_type != "AccountPermissionUpdateContract":
        return None
    account = facts.tron.owner.value
    if account is None or not account.owner_keys:
        return None
    own = sum(weight for key, weight in account.owner_keys if key == tx.owner)
    if own >= account.owner_threshold:
        return None
    holder = max(account.owner_keys, key=lambda k: (k[0] != tx.owner, k[1]))[0]
    return RULE.fires(
        Confidence.PROVEN,
        seen("owner_key", facts.tron.owner, Address(holder)),
        account=Address(tx.owner),
        holder=Address(holder),
        own=own,
        needed=account.owner_threshold,
    )


RULE = Rule(
    code="security.permission_hijacked",
    families=frozenset({"tron"}),
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.ACCOUNTS,
    rank=Rank.SECURITY,
    order=10,
    hides=("succeeded.as_requested",),
    actions=("new_wallet_and_move",),
    do_not=("share_secret", "pay_unlock_fee"),
    queue="security",
    check=check,
)
