"""A token bears the name of a known one and is another.

Condition: successful; tokens are on record, none of genuine value moved, and one of them has the symbol of a token of the registry, compared by how it looks, at another
address (rules/succeeded/arrival.impersonates). Bridged variants that the registry lists are not meant. Anybody can write anything into the log of his own contract,
also a payment "by" somebody who never signed.
Strong where the symbol only looks like the known one (letters of other scripts), and for USDT on Tron, where there is one; likely elsewhere: it could be a variant that the
registry does not list.
Ruled out where the transfer that was asked for is on record, of a token that the registry lists as its issuer's own.
Never: "you received USDT", "from an exchange, so it is genuine". Source: knowledge/evm.md 3.J, tron.md A5.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Location, Quote, Rank, Rule, RuledOut, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent, token_symbol
from rules.succeeded.arrival import fulfilled, impersonates, recorded, same, sender_of


def check(facts: Facts) -> Finding | RuledOut | None:
    family = facts.evm or facts.tron
    moved = [t for t in recorded(facts) if t.amount > 0 and t.contract is not None]
    if family is None or not moved or not all(impersonates(facts, t.contract) for t in moved):
        return _genuine(facts)
    claimed = moved[0]
    symbol = token_symbol(facts, claimed.contract or "") or ""
    copied = facts.network is not None and symbol.strip().upper() not in {t.symbol.upper() for t in facts.network.tokens}
    only_one = facts.tron is not None and symbol.strip().upper() == "USDT"
    signed = same(claimed.sender, sender_of(facts))
    return RULE.fires(
        Confidence.STRONG if copied or only_one else Confidence.LIKELY,
        seen("token_calls_itself", family.receipt, Quote(symbol)),
        token=Address(claimed.contract or ""),
        symbol=Quote(symbol),
        recipient=Address(claimed.recipient),
        signed="yes" if signed else "no",
    )


def _genuine(facts: Facts) -> RuledOut | None:
    """The token of a transfer that was asked for and carried out, where it is the one that its name says."""
    meant, network = intent(facts), facts.network
    if network is None or meant.kind != "token" or meant.contract is None or fulfilled(facts, meant) is None:
        return None
    issued = next((t for t in network.tokens if same(t.contract, meant.contract) and "bridged" not in t.traits), None)
    return None if issued is None else RULE.rules_out(symbol=issued.symbol, token=Address(meant.contract))


RULE = Rule(
    code="security.counterfeit_token",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="nobody",
    funds=Location.UNCHANGED,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS,
    rank=Rank.SECURITY,
    order=20,
    hides=(
        "succeeded.token_not_added",
        "succeeded.fee_on_transfer",
        "succeeded.sent_to_contract",
        "succeeded.recipient_not_activated",
        "succeeded.wrong_token_variant",
    ),
    actions=("ignore_entry",),
    do_not=("pay_unlock_fee",),
    queue="security",
    check=check,
)
