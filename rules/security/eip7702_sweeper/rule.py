"""Coins that arrive at this account leave it at once, by code that the account has been given (EIP-7702).

Condition: coins were sent to an account whose code is a delegation (0xef0100 and an address), and in the same transaction nine tenths of them or more
went on from there to a third party; and the user says that money was stolen or went without their doing. The movement is proven; what it means depends on whose
account it is: of a wallet whose owner did not ask for it, the key is in strange hands; platforms' deposit addresses forward what arrives just so, by design. No chain
tells the two apart, so it takes the user's word, and is likely and not proven. Without it ``succeeded.receiver_swept`` says what happened; where the user speaks of
a platform, neither.
Limits: without a trace or a simulation nothing is said; tokens run no code of their recipient.
Never: "top up gas to rescue it" (that is taken as well); any of this of an address that a platform may have given out. Source: knowledge/evm.md 3.J; EIP-7702.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.account.delegation import delegated_to
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, evm_transaction
from rules.succeeded.arrival import same

_NEARLY_ALL = (9, 10)


def check(facts: Facts) -> Finding | None:
    tx, evm = evm_transaction(facts), facts.evm
    if "denied" not in facts.question.mentions or facts.question.platform is not None:
        return None
    if tx is None or evm is None or tx.to is None or tx.value == 0 or same(tx.to, tx.sender):
        return None
    contract = delegated_to(evm.recipient_code.value)
    if contract is None:
        return None
    away = [t for t in evm.internal_transfers.value if same(t.sender, tx.to) and not same(t.recipient, tx.sender)]
    if sum(t.amount for t in away) * _NEARLY_ALL[1] < tx.value * _NEARLY_ALL[0]:
        return None
    thief = max(away, key=lambda t: t.amount)
    return RULE.fires(
        Confidence.LIKELY,
        seen("recipient_delegated_to", evm.recipient_code, Address(contract)),
        seen("went_on_to", evm.internal_transfers, Address(thief.recipient)),
        funds=Funds(Location.AT_RISK, coins(facts, tx.value), thief.recipient),
        account=Address(tx.to),
        contract=Address(contract),
        target=Address(thief.recipient),
    )


RULE = Rule(
    code="security.eip7702_sweeper",
    families=frozenset({"evm"}),
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE | Needs.INTERNAL_TRANSFERS,
    rank=Rank.SECURITY,
    order=10,
    hides=("succeeded.as_requested", "succeeded.sent_to_contract", "succeeded.receiver_swept"),
    actions=("new_wallet_and_move", "ask_platform_with_proof"),
    do_not=("top_up_swept", "pay_unlock_fee"),
    queue="security",
    check=check,
)
