"""The contract's owner pays only up to a limit.

Condition (rules/energy/owner_share.py): it ran out of energy, the owner paid less than the promised share, and exactly the limit of energy a call. Likely:
the contract's settings are today's. It comes first where the caller had its own share of the call (``alone``), else it is told beside what bound the caller.
Never: "the wallet overcharged". Source: knowledge/tron.md A3, A5.2.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.energy.owner_share import told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts, "limit")


RULE = Rule(
    code="energy.owner_energy_limit",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="contract_owner",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.CONTRACT | Needs.PRICES | Needs.REPLAY,
    rank=Rank.STOPPED,
    order=70,
    actions=("top_up_trx", "ask_contract_owner"),
    check=check,
)
