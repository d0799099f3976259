"""It was to be done by a certain time, and got into a block later.

Condition: a contract refused it with one of the texts or errors that exchanges use for it (``EXPIRED``, "Transaction too old",
``TransactionDeadlinePassed`` …); or, EVM, it fails at the block's time and succeeds an hour earlier: proven where
the deadline in the call is before the block's time, likely where the call names none, or where the endpoint cannot move the time and the contract refused without a word after the deadline. Tron: the
deadline in the call is before the block's time and the contract refused without another reason.
The words alone are likely where nothing shows that an exchange says them (rules/swap/speaker.py): vouchers expire too.
Ruled out where the deadline in the call is not before the block's time, the contract does not speak of it, and an hour earlier helps nothing.
Never: "network congestion". Source: knowledge/evm.md 2.3 (R6), 3.G, 7.5; tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts, Known, Missing
from chains.needs import Needs
from rules.failed.verdict import Verdict, verdict
from rules.model import (
    Confidence,
    Evidence,
    Finding,
    Location,
    Moment,
    Param,
    Quote,
    Rank,
    Rule,
    RuledOut,
    Seconds,
    Severity,
    Stage,
    seen,
)
from rules.predicates import fee_paid, intent, tron_receipt
from rules.swap.deadline import deadline_of
from rules.swap.speaker import an_exchange_says_so


def check(facts: Facts) -> Finding | RuledOut | None:
    found = verdict(facts)
    if found is None or found.end != "revert":
        return None
    deadline, mined = _deadline(facts), _block_time(facts)
    late = deadline is not None and mined is not None and deadline < mined
    sure = _confidence(facts, found, late)
    if sure is None:
        if deadline is None or mined is None or late or found.cause == RULE.code or _earlier_helps(facts):
            return None
        return RULE.rules_out(deadline=Moment.of(deadline), mined=Moment.of(mined))
    evidence = found.evidence
    if found.reason is not None and (found.reason.text or found.reason.signature):
        evidence += (Evidence("revert_reason", Quote(found.reason.text or found.reason.signature or "")),)
    times: dict[str, Param] = {}
    if late and deadline is not None and mined is not None:
        evidence += (Evidence("deadline", Moment.of(deadline)), Evidence("block_time", Moment.of(mined)))
        times = {"deadline": Moment.of(deadline), "mined": Moment.of(mined), "late_by": Seconds(mined - deadline)}
    if facts.evm is not None and isinstance(facts.evm.replay_earlier_time, Known) and _earlier_helps(facts):
        evidence += (seen("replay_earlier_ok", facts.evm.replay_earlier_time),)
    meant, fee = intent(facts), fee_paid(facts)
    return RULE.fires(
        sure,
        *evidence,
        times="known" if times else "unknown",
        sum="known" if meant.amount is not None and meant.amount.value > 0 else "unknown",
        paid="yes" if fee is not None and fee.value > 0 else "no",
        more=times,
    )


def _confidence(facts: Facts, found: Verdict, late: bool) -> Confidence | None:
    if found.cause == RULE.code:
        if _earlier_helps(facts) or late or an_exchange_says_so(facts, found):
            return found.confidence if facts.evm is not None else Confidence.STRONG
        return Confidence.LIKELY
    if found.cause is not None:
        return None
    if facts.evm is not None and _earlier_helps(facts):
        # without a deadline in the call, the age of something else may have been checked, such as a price feed's
        return Confidence.PROVEN if late else Confidence.LIKELY if _deadline(facts) is None else None
    if not late or found.reason is None or found.reason.kind != "empty":
        return None
    if facts.evm is None:
        return Confidence.STRONG
    return Confidence.LIKELY if isinstance(facts.evm.replay_earlier_time, Missing) else None  # the test could not be made


def _earlier_helps(facts: Facts) -> bool:
    """Of the pair without fee fields, the one at the block's own time failed and the one an hour earlier did not."""
    evm = facts.evm
    if evm is None or not isinstance(evm.replay_earlier_time, Known) or not isinstance(evm.replay_without_fees, Known):
        return False
    return evm.replay_earlier_time.value.kind == "success" and evm.replay_without_fees.value.kind in ("revert", "halt")


def _deadline(facts: Facts) -> int | None:
    """In seconds, from the call data."""
    family = facts.evm or facts.tron
    return deadline_of(family.call) if family is not None else None


def _block_time(facts: Facts) -> int | None:
    """In seconds."""
    if facts.evm is not None:
        block = facts.evm.block.value if isinstance(facts.evm.block, Known) else None
        tx = facts.evm.transaction.value if isinstance(facts.evm.transaction, Known) else None
        return block.timestamp if block is not None else tx.block_timestamp if tx is not None else None
    receipt = tron_receipt(facts.tron) if facts.tron is not None else None
    return receipt.block_time_ms // 1000 if receipt is not None else None


RULE = Rule(
    code="swap.deadline_expired",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.BLOCK,
    rank=Rank.STOPPED,
    order=30,
    hides=("failed.revert_string", "failed.revert_bare", "failed.custom_error", "failed.custom_error_unknown", "failed.panic"),
    actions=("resend_fresh",),
    do_not=("retry_unchanged",),
    check=check,
)
