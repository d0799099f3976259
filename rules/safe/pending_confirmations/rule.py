"""A Safe's transaction still waits for signatures, or for somebody to press "execute": so far nothing was sent.

Condition: one of two. The pasted hash is no transaction's, and the logs of a Safe say that owners approved it in the chain (ApproveHash) while none says that it ran: likely, for a Safe before 1.4
runs without a log that can be looked for, and only the last 5,000 blocks are looked at (chains/evm/operation_lookup.py). Or the
transaction itself is one owner's ``approveHash`` (0xd4d9bdcd) with the called Safe's own log of it: proven that it approved and sent nothing; whether the rest has come since is not looked at.
Approvals that are only signed, and lie at the Safe's service, no node shows.
Never: "failed", "lost". Source: knowledge/evm.md 3.I; Safe's contracts (ApproveHash(bytes32 indexed approvedHash, address indexed owner)).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.input.other_hash import found_as
from rules.model import Address, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Slug, Stage, seen
from rules.predicates import evm_receipt, evm_transaction
from rules.succeeded.arrival import same

_APPROVE_HASH = "0xd4d9bdcd"  # approveHash(bytes32)
_APPROVED = "0xf2a0eb156472d1440255b0d7c1e19cc07115d1051fe605b0dce69acfec884d9c"  # ApproveHash(bytes32,address)


def check(facts: Facts) -> Finding | None:
    if facts.evm is None or facts.network is None or facts.operations:
        return _looked_up(facts)
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if tx is None or receipt is None or tx.to is None or receipt.status != 1 or not tx.input.startswith(_APPROVE_HASH):
        return None
    signed = "0x" + tx.input[len(_APPROVE_HASH) :]
    if not any(
        same(log.address, tx.to)
        and log.topics[:2] == (_APPROVED, signed)
        and len(log.topics) == 3
        and same("0x" + log.topics[2][-40:], tx.sender)
        for log in receipt.logs
    ):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("approvals_in_chain", facts.evm.receipt, 1, "logs"),
        safe=Address(tx.to),
        network=Slug(facts.network.slug),
        approvals=1,
        how="approved",
        hash=signed,
    )


def _looked_up(facts: Facts) -> Finding | None:
    found = found_as(facts, "safe_approval")
    if found is None:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        Evidence("approvals_in_chain", found.approvals, "logs", found.source),
        rank=Rank.INPUT,
        safe=Address(found.account),
        network=Slug(found.network),
        approvals=found.approvals,
        how="waits",
        hash="0x" + (facts.question.hash or ""),
    )


RULE = Rule(
    code="safe.pending_confirmations",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED, Stage.ABSENT}),
    rank=Rank.DISAPPOINTS,
    order=7,
    hides=("succeeded.zero_value", "succeeded.as_requested", "succeeded.without_effect"),
    actions=("check_safe_queue",),
    queue="apps",
    tier="full",
    check=check,
)
