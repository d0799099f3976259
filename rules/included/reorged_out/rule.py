"""It had been in a block, and that block is no longer part of the chain.

Condition, EVM: the block at its height now has another hash than the one the transaction names; or we saw it in a block before
(``seen_block_hash``) and now the node has no receipt and names no block for it. Tron: we saw it in a block before, and neither view has a receipt
now (from the hash alone that cannot be told from "never existed").
Proven. Such a transaction usually gets into another block; on Tron until its expiration, and where that has passed for good
``dropped.expired`` is the answer. Its old outcome, success or failure, does not count.
Never: "double spend", "send again". Source: knowledge/evm.md 3.E, tron.md A5.7 and F3.
"""

from __future__ import annotations

from math import ceil

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.included.finality import home, left_the_chain
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Seconds, Severity, Stage, seen
from rules.predicates import evm_receipt, evm_transaction, tron_receipt

LEAST_WAIT_S = 15


def check(facts: Facts) -> Finding | None:
    evidence = _evidence(facts)
    if evidence is None:
        return None
    wait = max(LEAST_WAIT_S, ceil(4 * facts.network.block_time_s)) if facts.network is not None else 60
    return RULE.fires(Confidence.PROVEN, *evidence, recheck_after_s=wait, wait=Seconds(wait))


def _evidence(facts: Facts) -> tuple[Evidence, ...] | None:
    evm, before = facts.evm, facts.seen_block_hash
    if evm is not None:
        place, now = home(evm), evm.canonical_block
        if place is not None:
            if not left_the_chain(facts) or not isinstance(now, Known) or now.value is None:
                return None
            return (
                seen("block_hash_named", evm.receipt, place[1], "blockHash"),
                seen("block_hash_now", now, now.value.hash, "hash"),
            )
        if before is None or evm_receipt(facts) is not None:
            return None
        tx = evm_transaction(facts)
        if tx is not None and tx.block_number is not None:
            return None
        return (Evidence("block_hash_before", before), seen("no_receipt", evm.receipt))
    if facts.tron is None or before is None or tron_receipt(facts.tron) is not None:
        return None
    return (Evidence("block_hash_before", before), seen("no_receipt", facts.tron.receipt))


RULE = Rule(
    code="included.reorged_out",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="nobody",
    funds=Location.UNKNOWN,
    stages=frozenset(Stage) - {Stage.INPUT},
    needs=Needs.BLOCK,
    rank=Rank.STOPPED,
    order=5,
    hides=(
        "not_found.everywhere",
        "not_found.too_fresh",
        "dropped.from_mempool",
        "pending.next_in_line",
        "succeeded.as_requested",
        "succeeded.token_not_added",
        "fee.breakdown",
        "fee.charged_on_failure",
    ),
    actions=("look_again",),
    do_not=("send_again_yet", "conclude_lost"),
    check=check,
)
