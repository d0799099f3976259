"""It waits, and if a block took it as things are now it would fail and cost the fee.

Condition: a run on the latest state with its own gas is refused by the contract or halts, and it is the sender's next number: what is still before it in
line (a permission, say) could change the state, so for later numbers nothing is said. A refusal of the node to run the call is no failure, nor
is a run with more gas than nodes allow a call.
Strong for now; the state may change until it is included, and a contract that reads the price can fool the run. Some operators leave such
transactions out, others include them.
Never: "speed up". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.failed.verdict import MOST_GAS_OF_A_CALL, said_by
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction


def check(facts: Facts) -> Finding | None:
    tx, evm = evm_transaction(facts), facts.evm
    if tx is None or evm is None or tx.block_number is not None:
        return None
    now = evm.call_now.value
    if now.kind not in ("revert", "halt") or tx.nonce != evm.nonce_latest.value:
        return None
    if tx.gas > (evm.gas_cap.value if isinstance(evm.gas_cap, Known) else MOST_GAS_OF_A_CALL):
        return None
    said = said_by(now)
    return RULE.fires(
        Confidence.STRONG,
        seen("fails_now", evm.call_now, said),
        recheck_after_s=60,
        says="text" if now.revert is not None and now.revert.reason.text else "nothing",
        reason=said,
    )


RULE = Rule(
    code="pending.would_revert",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.CALL_NOW,
    rank=Rank.STOPPED,
    order=60,
    hides=("pending.next_in_line",),
    actions=("cancel_same_nonce",),
    do_not=("speed_up_useless", "send_again_yet"),
    check=check,
)
