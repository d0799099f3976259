"""The token does not exist at that address on this network, so the call did nothing.

Condition: a token transfer of more than zero that succeeded, no transfer of that contract on record, and no code at the called address. Proven: a call to an address without code
does nothing and counts as a success. Mostly the wallet was set to another network than the token's.
Never: "sent". Source: knowledge/evm.md 3.B, 3.H.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import intent
from rules.succeeded.arrival import recorded, same


def check(facts: Facts) -> Finding | None:
    meant = intent(facts)
    if facts.evm is None or meant.kind != "token" or meant.contract is None or meant.raw_amount == 0:
        return None
    if facts.evm.recipient_code.value != "0x" or any(same(t.contract, meant.contract) for t in recorded(facts)):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("no_code", facts.evm.recipient_code),
        seen("no_transfer", facts.evm.receipt),
        contract=Address(meant.contract),
    )


RULE = Rule(
    code="network.token_contract_absent",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE,
    rank=Rank.DISAPPOINTS,
    order=5,
    hides=("succeeded.without_effect",),
    actions=("switch_network",),
    do_not=("retry_unchanged",),
    check=check,
)
