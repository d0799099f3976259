"""It asks for more gas than a whole block has, so no block can hold it.

Condition: ``gas > gas limit of the latest block``, and nothing earlier on the ladder (rules/pending/ladder.py) holds. Proven for as long as the network
keeps its blocks this size. The app that made it asked for an impossible limit.
Never: "raise the price". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, reached


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.GAS_ABOVE_BLOCK)
    if found is None or facts.evm is None:
        return None
    latest = facts.evm.latest.value
    room = latest.gas_limit if latest is not None else 0
    return RULE.fires(
        Confidence.PROVEN,
        seen("gas_limit", facts.evm.transaction, found.tx.gas, "gas"),
        seen("block_gas_limit", facts.evm.latest, room, "gasLimit"),
        gas_limit=found.tx.gas,
        room=room,
    )


RULE = Rule(
    code="pending.gas_limit_above_block",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=55,
    hides=("pending.would_revert",),
    actions=("cancel_same_nonce", "report_to_app"),
    do_not=("speed_up_useless", "send_again_yet"),
    check=check,
)
