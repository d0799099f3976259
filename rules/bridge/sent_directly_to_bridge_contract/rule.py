"""Tokens were sent to a bridge's contract like to a person, without telling the bridge what to do with them.

Condition: a plain token transfer that was carried out, to a contract of a bridge of the registry. Strong: a bridge pays out on the other network only for what came in through its own methods, and
whether it can give anything back is for its makers to say. Coins are not meant: these contracts take plain coins as a deposit.
Never: "it will arrive on the other network", "wait". Source: knowledge/evm.md 3.L.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import fulfilled, impersonates, same

_ABOVE = "0x4200000000000000000000000000000000000010"  # L2StandardBridge of every OP Stack network


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    arrived = fulfilled(facts, meant)
    if family is None or facts.network is None or meant.kind != "token" or arrived is None or impersonates(facts, meant.contract):
        return None
    bridge = next((b for b in facts.network.bridges if same(b.contract, arrived.recipient)), None)
    if bridge is None and not same(arrived.recipient, _ABOVE):
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("transfer_seen", family.receipt, meant.amount or meant.raw_amount),
        funds=Funds(Location.AT_CONTRACT, meant.amount, arrived.recipient),
        bridge=Address(arrived.recipient),
        name=bridge.name if bridge is not None else "",
        named="yes" if bridge is not None else "no",
    )


RULE = Rule(
    code="bridge.sent_directly_to_bridge_contract",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="bridge",
    funds=Location.AT_CONTRACT,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=7,
    hides=("succeeded.as_requested", "succeeded.sent_to_contract", "succeeded.token_not_added"),
    actions=("ask_bridge",),
    do_not=("send_again_yet", "pay_unlock_fee"),
    queue="apps",
    tier="full",
    check=check,
)
