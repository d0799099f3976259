"""The bundle went through, and the operation of the smart account in it failed (ERC-4337).

Condition: the transaction succeeded, and an EntryPoint logged ``UserOperationEvent`` with success = false. Where the question names an account, its own
operation counts; else the first that failed, and ``which`` says whether it is the only one of the bundle. The reason is that of
``UserOperationRevertReason`` or ``PostOpRevertReason``; without one the gas set for the call was often too small, which stays a guess.
Proven where the log is by one of the known EntryPoints (0.6, 0.7, 0.8), else likely: any contract can write such a log.
What the operation was to do was undone; its fee was paid, by the account or its sponsor.
Never: "the transaction failed", "succeeded" alone. Source: knowledge/evm.md 3.I, 7.2, 7.6.
"""

from __future__ import annotations

from chains.facts import Facts, Revert, UserOperation
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt

ENTRY_POINTS = frozenset(
    {
        "0x5ff137d4b0fdcd49dca30c7cf57e578a026d2789",  # 0.6
        "0x0000000071727de22e5e9d8baf0edac6f37da032",  # 0.7
        "0x4337084d9e255ff0702461cf8895ce9e3b5ff108",  # 0.8
    }
)


def check(facts: Facts) -> Finding | None:
    evm, receipt = facts.evm, evm_receipt(facts)
    if evm is None or receipt is None or receipt.status != 1:
        return None
    operation = _asked(facts, evm.user_operations)
    if operation is None or operation.success:
        return None
    words = _words(operation.reason)
    return RULE.fires(
        Confidence.PROVEN if operation.entry_point in ENTRY_POINTS else Confidence.LIKELY,
        seen("operation_failed", evm.receipt, operation.hash, "logs"),
        account=Address(operation.sender),
        operation=operation.hash,
        reason=words or Quote(""),
        words="yes" if words is not None else "no",
        which="only" if len(evm.user_operations) == 1 or operation.sender == facts.question.sender else "one",
    )


def _asked(facts: Facts, operations: tuple[UserOperation, ...]) -> UserOperation | None:
    own = [o for o in operations if o.sender == facts.question.sender]
    failed = [o for o in own or operations if not o.success]
    return failed[0] if failed else None


def _words(revert: Revert | None) -> Quote | None:
    reason = revert.reason if revert is not None else None
    text = (reason.text or reason.signature or reason.selector) if reason is not None else None
    return Quote(text) if text else None


RULE = Rule(
    code="aa.userop_failed",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.NOTHING,
    rank=Rank.DISAPPOINTS,
    order=5,
    hides=("succeeded.as_requested", "succeeded.without_effect", "succeeded.zero_value", "succeeded.internal_transfer_only"),
    actions=("resend_from_wallet",),
    check=check,
)
