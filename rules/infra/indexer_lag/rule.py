"""The chain has it; the page or the list where it was looked for does not show it yet.

Explorers and wallets show lists that a program of theirs fills by reading the chain. It lags behind now and then, most often for transfers of tokens and
payments inside.

Condition: in a block of the network, by the node's own receipt; the question's words say that an explorer does not show it; and the question names no other network
than the one that holds it (else ``network.found_on_other_chain``).
Likely where the block is at most half an hour old, else possible: an older one is more often looked for on another network's page. We ask no explorer. Stands beside
what the receipt says, and says nothing of a platform's credit.
Never: "not credited", "it failed". Source: knowledge/tron.md A2 (S0).
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import IN_A_BLOCK, Confidence, Finding, Location, Rank, Rule, Seconds, Severity, Slug, seen
from rules.predicates import EVERY_FAMILY, evm_receipt, tron_receipt

FRESH_S = 1800


def check(facts: Facts) -> Finding | None:
    network = facts.network
    if network is None or "explorer_silent" not in facts.question.mentions:
        return None
    if facts.question.claimed_network not in (None, network.slug):
        return None
    age = _age_s(facts)
    family = facts.evm or facts.tron
    if age is None or family is None:
        return None
    return RULE.fires(
        Confidence.LIKELY if age <= FRESH_S else Confidence.POSSIBLE,
        seen("has_receipt", family.receipt),
        age=Seconds(max(0.0, age)),
        fresh="yes" if age <= FRESH_S else "no",
        holder_network=Slug(network.slug),
        recheck_after_s=FRESH_S if age <= FRESH_S else None,
    )


def _age_s(facts: Facts) -> float | None:
    """Of its block, in seconds, by its own time; of the Ethereum family by the block times since its height where the block was not read."""
    if facts.tron is not None:
        paid = tron_receipt(facts.tron)
        return None if paid is None else facts.clock.timestamp() - paid.block_time_ms / 1000
    receipt = evm_receipt(facts)
    if receipt is None or facts.evm is None or facts.network is None:
        return None
    latest = facts.evm.latest.value
    return None if latest is None else (latest.number - receipt.block_number) * facts.network.block_time_s


def spoken_of(facts: Facts) -> bool:
    """Do the words speak of an explorer at all?"""
    return "explorer_silent" in facts.question.mentions


RULE = Rule(
    code="infra.indexer_lag",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="operator",
    funds=Location.UNKNOWN,
    stages=IN_A_BLOCK,
    only_if=spoken_of,
    rank=Rank.BARE_FACT,
    order=10,
    actions=("look_again",),
    queue="operations",
    tier="full",
    check=check,
)
