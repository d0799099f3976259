"""The payment went to an address that is a contract on the named network and nothing on this one.

Condition (rules/network/elsewhere.py): a success whose transfer is on record, found on a network that the question does not name; the network that it names
answered that it does not hold it, and has a contract at the recipient's address, where this network has none. Deposit addresses of platforms and wallets that
are contracts (Safe and others) are of this kind.
Or, whatever was named: the registry knows the address as a token's contract on another network, and there is no code here (``what``: token).
Strong: what is at the address is read; whether anybody can put a contract there here as well is not. The maker of some contracts can, at the same
address (a Safe: with the same owners and settings); there may be no key at all. A contract on both networks is left to ``succeeded.*``.
Never: "just switch the network", "it is lost" as a fact. Source: knowledge/evm.md 3.B.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Slug, Stage, seen
from rules.network.elsewhere import stranded


def check(facts: Facts) -> Finding | None:
    found = stranded(facts)
    if found is None or found.kind == "account" or facts.network is None or facts.evm is None:
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("transfer_seen", facts.evm.receipt, found.meant.amount or found.meant.raw_amount),
        Evidence("found_on", Slug(facts.network.slug)),
        seen("no_code", found.here),
        seen("has_code_on", found.there.code, Slug(found.there.network)),
        actions=("ask_token_issuer",) if found.kind == "token" else None,
        funds=Funds(Location.AT_CONTRACT, found.meant.amount, found.done.recipient),
        what=found.kind,
        symbol=found.there.token or "",
        recipient=Address(found.done.recipient),
        holder_network=Slug(facts.network.slug),
        named_network=Slug(found.there.network),
    )


RULE = Rule(
    code="network.contract_recipient_wrong_chain",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="recipient",
    funds=Location.AT_CONTRACT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE | Needs.ELSEWHERE,
    rank=Rank.DISAPPOINTS,
    order=7,
    hides=(
        "network.found_on_other_chain",
        "succeeded.as_requested",
        "succeeded.exchange_not_credited",
        "succeeded.token_not_added",
    ),
    actions=("ask_contract_maker_with_proof",),
    do_not=("send_again_yet", "pay_unlock_fee"),
    tier="full",
    queue="exchange",
    check=check,
)
