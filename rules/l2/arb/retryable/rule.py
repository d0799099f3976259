"""A message from the layer below reached Arbitrum and waits there to be run by hand.

Condition: a transaction by which Arbitrum takes in such a message (type 0x69), or an attempt to run it (type 0x68), and the network's own precompile says today that its ticket is still open (getTimeout). Proven.
The money that came along is kept with the ticket, which anybody may run until it expires, a week after it was made; after that what it carried is lost for
good, so the date matters. A ticket that is gone was run or has expired: nothing is said.
Never: "wait", "it failed for good". Source: knowledge/evm.md 3.L; docs.arbitrum.io (retryable tickets).
"""

from __future__ import annotations

from chains.facts import Facts, Known
from rules.model import Confidence, Finding, Funds, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, evm_transaction

_KINDS = frozenset({0x68, 0x69})


def check(facts: Facts) -> Finding | None:
    tx = evm_transaction(facts)
    if facts.evm is None or tx is None or tx.type not in _KINDS:
        return None
    until = facts.evm.ticket_until.value
    latest = facts.evm.latest.value if isinstance(facts.evm.latest, Known) else None
    if latest is None or until <= latest.timestamp:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("ticket_open", facts.evm.ticket_until, Moment.of(until)),
        funds=Funds(Location.IN_FLIGHT, coins(facts, tx.value) if tx.value else None),
        ticket=tx.ticket or tx.hash,
        until=Moment.of(until),
    )


RULE = Rule(
    code="l2.arb.retryable",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="user",
    funds=Location.IN_FLIGHT,
    stages=frozenset({Stage.SUCCEEDED, Stage.FAILED}),
    rank=Rank.STOPPED,
    order=3,
    hides=(
        "succeeded.as_requested",
        "succeeded.zero_value",
        "succeeded.sent_to_contract",
        "failed.not_reproducible",
        "failed.revert_bare",
    ),
    actions=("retry_message",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
