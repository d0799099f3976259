"""The sender does not hold the coins that it can cost at most, so no block takes it.

Condition: ``balance < value + gas x price cap (+ blob gas x blob price cap)``, and its number is not used yet (rules/pending/ladder.py).
Proven for now: the protocol demands the whole sum before the first step. Nodes drop such transactions sooner or later. On rollups a data fee
comes on top; what is short without it is short with it. What other waiting transactions of the sender cost is not in the sum.
Ruled out where something else holds it back and the balance covers that most; not on rollups, for the data fee that comes on top is not known.
Never: "raise the fee" (it widens the gap). Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import EvmTransaction, Facts, Known
from chains.needs import Needs
from rules.model import Confidence, Finding, Funds, Gwei, Location, Rank, Rule, RuledOut, Severity, Stage, seen
from rules.pending.ladder import ORDINARY, Rung, highest_cost, reached, standing
from rules.predicates import coins


def check(facts: Facts) -> Finding | RuledOut | None:
    other = standing(facts)
    if other is not None and other.rung not in (Rung.INSUFFICIENT_FUNDS, Rung.NONCE_ALREADY_USED):
        held, most = _all_that_counts(facts, other.tx), highest_cost(other.tx)
        if held is not None and held >= most:
            return RULE.rules_out(balance=coins(facts, held), cost=coins(facts, most))
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


def _all_that_counts(facts: Facts, tx: EvmTransaction) -> int | None:
    """The balance, in wei. None where it was not read, or where it and the highest cost alone do not show that the money is enough."""
    evm, network = facts.evm, facts.network
    if evm is None or network is None or network.l1_data_fee or tx.type not in ORDINARY or not isinstance(evm.balance, Known):
        return None
    return evm.balance.value


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
