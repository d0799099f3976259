"""Energy or bandwidth was lent with a lock: until it ends it cannot be taken back.

Condition: Tron, a DelegateResourceContract with ``lock`` in a block. The lock lasts ``lock_period`` blocks of three seconds from its block on; where no period is
named, three days (86,400 blocks, DelegateResourceActuator). Proven. The staked TRX stay the lender's.
Never: "your TRX are gone". Source: knowledge/tron.md A5.6.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Confidence, Finding, Funds, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.pending.expiry import moment_ms
from rules.predicates import coins, tron_receipt, tron_transaction

_BLOCK_MS = 3_000
_USUAL_BLOCKS = 86_400  # three days


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    body = tron_transaction(tron) if tron is not None else None
    if tron is None or body is None or body.contract_type != "DelegateResourceContract" or not body.locked:
        return None
    receipt = tron_receipt(tron)
    if receipt is None:
        return None
    until = receipt.block_time_ms + (body.lock_blocks or _USUAL_BLOCKS) * _BLOCK_MS
    stake = coins(facts, body.frozen_amount)
    return RULE.fires(
        Confidence.PROVEN,
        seen("lock", tron.transaction, body.lock_blocks or _USUAL_BLOCKS, "lock_period"),
        funds=Funds(Location.WITH_SENDER, stake),
        stake=stake,
        until=Moment(moment_ms(until)),
        resource="energy" if body.resource == "ENERGY" else "bandwidth",
    )


RULE = Rule(
    code="stake.delegated_locked",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.AS_REQUESTED,
    order=70,
    actions=("wait",),
    check=check,
)
