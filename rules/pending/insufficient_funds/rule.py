"""The sender does not hold the coins that it can cost at most, so no block takes it.

Condition: ``balance < value + gas x price cap (+ blob gas x blob price cap)``, and its number is not used yet (rules/pending/ladder.py).
Proven for now: the protocol demands the whole sum before the first step. Nodes drop such transactions sooner or later. On rollups a data fee
comes on top; what is short without it is short with it. What other waiting transactions of the sender cost is not in the sum.
Never: "raise the fee" (it widens the gap). Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Funds, Gwei, Location, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, highest_cost, reached
from rules.predicates import coins


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.INSUFFICIENT_FUNDS)
    if found is None or facts.evm is None:
        return None
    tx, balance = found.tx, facts.evm.balance.value
    cost = highest_cost(tx)
    return RULE.fires(
        Confidence.PROVEN,
        seen("balance", facts.evm.balance, coins(facts, balance)),
        seen("cost", facts.evm.transaction, coins(facts, cost)),
        recheck_after_s=120,
        funds=Funds(Location.WITH_SENDER, coins(facts, balance)),  # what there is, not what was to be sent
        balance=coins(facts, balance),
        cost=coins(facts, cost),
        short=coins(facts, cost - balance),
        gas_limit=tx.gas,
        offered=Gwei(tx.fee_cap),
    )


RULE = Rule(
    code="pending.insufficient_funds",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=30,
    hides=("pending.would_revert",),
    actions=("top_up_coins", "cancel_same_nonce"),
    do_not=("raise_gas_price", "send_again_yet"),
    check=check,
)
