"""The recipient held none of the token before, so the transfer cost about twice as much.

Condition: Tron, a transfer of a known token that succeeded; today the recipient holds exactly what it got, so it most likely had none before; and it used at least
100,000 energy, where a transfer to a holder of USDT uses about 65,000 (writing a new entry into the token's book costs more than changing one).
Likely: the balance is that of today.
Never: "the exchange took a fee", "scam". Source: knowledge/tron.md A4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import fee_paid, intent, tron_receipt
from rules.succeeded.arrival import fulfilled, same

_NEW_ENTRY = 100_000  # energy; between 64,285 (holder) and 130,285 (new) of USDT on the main network, knowledge/tron.md A4


def check(facts: Facts) -> Finding | None:
    meant, tron, network = intent(facts), facts.tron, facts.network
    arrived = fulfilled(facts, meant)
    if tron is None or network is None or meant.kind != "token" or arrived is None or same(arrived.recipient, arrived.sender):
        return None
    receipt = tron_receipt(tron)
    if receipt is None or not any(same(t.contract, meant.contract) for t in network.tokens):
        return None
    energy = receipt.energy_usage_total - receipt.energy_penalty_total
    read = next((r for r in tron.token_reads if same(r.contract, meant.contract) and same(r.holder, arrived.recipient)), None)
    if energy < _NEW_ENTRY or read is None or read.balance.value != arrived.amount:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("energy_used", tron.receipt, energy, "receipt.energy_usage_total"),
        seen("token_balance", read.balance, meant.amount or arrived.amount),
        funds=Funds(Location.UNCHANGED),
        energy=energy,
        recipient=Address(arrived.recipient),
        paid=fee_paid(facts) or "",
    )


RULE = Rule(
    code="fee.first_token_for_recipient",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKEN_READS | Needs.TOKENS,
    rank=Rank.BARE_FACT,
    order=35,
    actions=("nothing_to_do",),
    check=check,
)
