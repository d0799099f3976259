"""What was sent is inside a contract that did nothing with it.

Condition: successful; coins without call data, or tokens, arrived at an address that has code of its own, no known token's, and no delegated account (EIP-7702). Of
coins also: no log and no movement inside, by a look inside or by the little gas that was used, so the contract took no notice. That it is a contract is certain; whether its code can give the money out
is not, so likely. Wallets can be contracts: code that only forwards to another (a proxy, EIP-1167 or ERC-1967), as most of them have, stays silent; and so does all of it where the user speaks of a platform.
On Tron the node does not say what a contract is made of, so there it is possible and no more.
Never: "it will bounce back", "the exchange will credit it", "lost" as a fact. Source: knowledge/evm.md 3.H, tron.md A5.4.
"""

from __future__ import annotations

from typing import Any

from chains.facts import NOT_ASKED, EvmFacts, Fact, Facts, TronFacts
from chains.needs import Needs
from rules.account.delegation import DELEGATED
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, Intent, by_the_protocol, intent
from rules.succeeded.arrival import cannot_have_paid_on, fulfilled, impersonates, same

_MINIMAL_PROXY = "363d3d373d3d3d363d73"  # EIP-1167
_SLOT = "360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc"  # ERC-1967, where a proxy keeps whom it forwards to
_SHORTEST = 400  # hex digits; shorter code can do little but forward


def check(facts: Facts) -> Finding | None:
    meant, family = intent(facts), facts.evm or facts.tron
    arrived = fulfilled(facts, meant)
    if facts.question.platform is not None:  # platforms take deposits with contracts of their own
        return None
    if family is None or arrived is None or same(arrived.recipient, meant.contract) or impersonates(facts, meant.contract):
        return None
    if facts.network is not None and any(same(t.contract, arrived.recipient) for t in facts.network.tokens):
        return None
    passive = _evm(facts, facts.evm, meant) if facts.evm is not None else facts.tron is not None and _tron(facts.tron)
    if not passive:
        return None
    return RULE.fires(
        Confidence.LIKELY if facts.evm is not None else Confidence.POSSIBLE,
        seen("transfer_seen", family.receipt, meant.amount or meant.raw_amount),
        seen("has_code", _code(facts, meant)),
        funds=Funds(Location.AT_CONTRACT, meant.amount, arrived.recipient),
        recipient=Address(arrived.recipient),
    )


def _code(facts: Facts, meant: Intent) -> Fact[Any]:
    """Where it was read that there is code."""
    if facts.evm is not None:
        return facts.evm.beneficiary_code if meant.kind == "token" else facts.evm.recipient_code
    return facts.tron.recipient_contract if facts.tron is not None else NOT_ASKED


def _evm(facts: Facts, evm: EvmFacts, meant: Intent) -> bool:
    receipt = evm.receipt.value
    if by_the_protocol(facts) or receipt is None:
        return False
    if meant.kind == "token":
        return _own_code(evm.beneficiary_code.value)
    if not _own_code(evm.recipient_code.value) or receipt.logs:
        return False
    return cannot_have_paid_on(receipt) or not any(t.amount for t in evm.internal_transfers.value)


def _own_code(code: str) -> bool:
    if code.startswith(DELEGATED) or len(code) < _SHORTEST:
        return False
    return _MINIMAL_PROXY not in code and _SLOT not in code


def _tron(tron: TronFacts) -> bool:
    receipt = tron.receipt.value
    moved_on = receipt is not None and any(i.amount and not i.rejected for i in receipt.internal)
    return tron.recipient_contract.value is not None and not moved_on


RULE = Rule(
    code="succeeded.sent_to_contract",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="contract_owner",
    funds=Location.AT_CONTRACT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE | Needs.INTERNAL_TRANSFERS | Needs.CONTRACT | Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=60,
    hides=("succeeded.as_requested", "succeeded.token_not_added"),
    actions=("ask_contract_owner", "check_recipient_kind"),
    do_not=("pay_unlock_fee", "send_again_yet"),
    queue="apps",
    check=check,
)
