"""The payment arrived on another network than the one that was named, at an account that its owner rules on every network.

Condition (rules/network/elsewhere.py): a success whose transfer is on record, found on a network that the question does not name; the network that it names
answered that it does not hold it; and at the recipient's address there is a contract on neither of the two. Networks of the Ethereum family derive addresses
alike, so whoever holds the key of the address can use it on this network too.
Likely: an address without code mostly has a key, but it can also be that of a wallet or a platform's account whose contract is still to be put there. Where the address
is a platform's, the key is the platform's. On Tron nothing is said: addresses are written otherwise there.
Never: "unrecoverable", "lost". Source: knowledge/evm.md 3.B.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Slug, Stage, seen
from rules.network.elsewhere import stranded
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    found = stranded(facts)
    if found is None or found.kind != "account" or facts.network is None or facts.evm is None:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("transfer_seen", facts.evm.receipt, found.meant.amount or found.meant.raw_amount),
        Evidence("found_on", Slug(facts.network.slug)),
        seen("no_code", found.here),
        seen("no_code_on", found.there.code, Slug(found.there.network)),
        funds=Funds(Location.WITH_RECIPIENT, found.meant.amount, found.done.recipient),
        recipient=Address(found.done.recipient),
        holder_network=Slug(facts.network.slug),
        named_network=Slug(found.there.network),
    )


RULE = Rule(
    code="network.address_on_other_chain",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE | Needs.ELSEWHERE,
    rank=Rank.ELSEWHERE,
    order=55,
    actions=("switch_network", "ask_platform_with_proof"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
