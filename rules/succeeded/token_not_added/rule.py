"""The tokens are at the recipient's address; a wallet that does not show them only does not list the token.

Condition: a token transfer that was carried out, and today the recipient holds at least as much of that token. Proven: the balance is read from the contract. It is a
hint beside the answer, not an accusation of the wallet.
Limits: silent for counterfeits and tokens without a name, and where the recipient is a contract or the token's own.
Never: "not arrived", "stolen". Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Amount, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.succeeded.arrival import burnt, fulfilled, impersonates, nameless, same


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    arrived = fulfilled(facts, meant)
    if family is None or meant.kind != "token" or meant.contract is None or arrived is None or burnt(arrived.recipient):
        return None
    if same(arrived.recipient, meant.contract) or nameless(facts, meant.contract) or impersonates(facts, meant.contract):
        return None
    read = next((r for r in family.token_reads if same(r.contract, meant.contract) and same(r.holder, arrived.recipient)), None)
    if read is None or read.balance.value < arrived.amount:
        return None
    held = (
        Amount(read.balance.value, meant.amount.symbol, meant.amount.decimals, meant.contract)
        if meant.amount
        else read.balance.value
    )
    return RULE.fires(
        Confidence.PROVEN,
        seen("token_balance", read.balance, held),
        funds=Funds(Location.WITH_RECIPIENT, meant.amount, arrived.recipient),
        recipient=Address(arrived.recipient),
        contract=Address(meant.contract),
    )


RULE = Rule(
    code="succeeded.token_not_added",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKEN_READS | Needs.TOKENS,
    rank=Rank.AS_REQUESTED,
    order=80,
    actions=("add_token",),
    check=check,
)
