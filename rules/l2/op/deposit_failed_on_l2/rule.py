"""A deposit reached the OP Stack network, and what it was to do there failed.

Condition: one of three. A deposit's own transaction (type 0x7e) has status 0 there; or the one that a deposit logged here becomes has (the other network says so); or it went through and the messenger
(0x4200…0007) logged that the message inside failed (FailedRelayedMessage). Proven: consensus data. In the first two coins that came along are credited to the deposit's sender on that network all the same:
to the signer only where he called the portal himself, else to the alias of the contract that did (how: alias), which he does not rule. In the third they wait, and anybody can start the message again there;
strong only, for whether somebody has since is not looked at.
Never: "lost", "it went back". Source: knowledge/evm.md 3.L; OP Stack specification, deposits and messengers.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Slug, Stage, seen
from rules.predicates import coins, evm_receipt, evm_transaction
from rules.succeeded.arrival import same

_DEPOSIT = 0x7E
_MESSENGER = "0x4200000000000000000000000000000000000007"
_FAILED = "0x99d0e048484baa1b1540b1367cb128acd7ab2946d1ed91ec10e3c85e4bf51b8f"  # FailedRelayedMessage(bytes32)


def check(facts: Facts) -> Finding | None:
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if facts.evm is None or facts.network is None or tx is None or receipt is None:
        return None
    below = next((c for c in facts.crossings if c.kind == "op_deposit"), None)
    if below is not None and isinstance(below.state, Known) and below.state.value == "failed":
        account = below.sender or tx.sender
        evidence, slug = seen("deposit_failed_there", below.state, below.id), below.network
        how = "below" if same(account, tx.sender) else "alias"
        amount, hash_ = (coins(facts, below.amount) if below.amount else None), below.id
    elif tx.type == _DEPOSIT and receipt.status == 0:
        evidence, how, slug, account = (
            seen("receipt_status", facts.evm.receipt, 0, "status"),
            "call",
            facts.network.slug,
            tx.sender,
        )
        amount, hash_ = (coins(facts, tx.value) if tx.value else None), tx.hash
    elif tx.type == _DEPOSIT and any(same(log.address, _MESSENGER) and log.topics[:1] == (_FAILED,) for log in receipt.logs):
        evidence, how, slug, account = (
            seen("message_failed", facts.evm.receipt, None, "logs"),
            "message",
            facts.network.slug,
            _MESSENGER,
        )
        amount, hash_ = (coins(facts, tx.value) if tx.value else None), tx.hash
    else:
        return None
    return RULE.fires(
        Confidence.STRONG if how == "message" else Confidence.PROVEN,
        evidence,
        funds=Funds(Location.IN_FLIGHT if how == "message" else Location.WITH_RECIPIENT, amount, account),
        how=how,
        target_network=Slug(slug),
        account=Address(account),
        hash=hash_,
    )


RULE = Rule(
    code="l2.op.deposit_failed_on_l2",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED, Stage.FAILED}),
    needs=Needs.CROSSING,
    rank=Rank.STOPPED,
    order=5,
    hides=("succeeded.as_requested", "succeeded.zero_value", "succeeded.sent_to_contract", "succeeded.inner_call_failed"),
    actions=("retry_message",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
