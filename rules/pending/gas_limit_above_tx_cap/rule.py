"""It asks for more gas than this network lets one transaction have, so no block can hold it.

Condition: ``gas`` above the cap of EIP-7825 (16,777,216), where the network's file says that it is in force, and nothing earlier on the ladder
(rules/pending/ladder.py) holds. Proven. Nodes usually refuse such a transaction at once; one that waits was accepted before the cap or elsewhere.
Never: "raise the price". Source: knowledge/evm.md 3.C; EIP-7825.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, reached


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.GAS_ABOVE_CAP)
    cap = facts.network.transaction_gas_cap if facts.network is not None else None
    if found is None or facts.evm is None or cap is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("gas_limit", facts.evm.transaction, found.tx.gas, "gas"),
        gas_limit=found.tx.gas,
        cap=cap,
    )


RULE = Rule(
    code="pending.gas_limit_above_tx_cap",
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
    tier="full",
    check=check,
)
