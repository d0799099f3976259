"""Another transaction of the same block was faster: alone it would have gone through.

Condition: its place in the block is not the first; R0f and R0n, on the parent's state under the block's own conditions with and without fees, succeed; and
R7, the simulation of the whole block up to it, fails with just the gas that the receipt shows (knowledge/evm.md 2.3, R7). Where R7 could not be had, R2, the
same call on the state that the block left, fails.
It takes three waves behind at most four others, which are asked for with the second wave; else four, for a whole block with its receipts is not asked for
before the replay alone has succeeded (chains/evm/prefix.py).
Proven with R7, strong with R2. R2 alone is not enough where the price could decide: R0f must have succeeded.
Never: "bug", "raise the gas". Source: knowledge/evm.md 2.3, 3.F.
"""

from __future__ import annotations

from chains.facts import Fact, Facts, Known, Outcome
from chains.needs import Needs
from rules.failed.verdict import said_by
from rules.model import Confidence, Finding, Location, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt


def check(facts: Facts) -> Finding | None:
    evm, receipt = facts.evm, evm_receipt(facts)
    if evm is None or receipt is None or receipt.status != 0 or receipt.index == 0:
        return None
    if isinstance(evm.block_overrides, Known) and not evm.block_overrides.value:
        return None
    alone = evm.replay_with_fees.value, evm.replay_without_fees.value
    if any(outcome.kind != "success" for outcome in alone):
        return None
    if isinstance(evm.replay_in_place, Known):
        after, sure = evm.replay_in_place, Confidence.PROVEN
    else:
        after, sure = evm.replay_after_block, Confidence.STRONG
    ended = after.value
    if ended.kind not in ("revert", "halt"):
        return None
    words = _words(after)
    return RULE.fires(
        sure,
        seen("place_in_block", evm.receipt, receipt.index, "transactionIndex"),
        seen("replay_ok", evm.replay_with_fees),
        seen("replay_in_place" if sure is Confidence.PROVEN else "replay_after", after, said_by(ended)),
        place=receipt.index + 1,
        reason=words or Quote(""),
        words="yes" if words is not None else "no",
        proof="in_place" if sure is Confidence.PROVEN else "after",
    )


def _words(fact: Fact[Outcome]) -> Quote | None:
    revert = fact.value.revert
    reason = revert.reason if revert is not None else None
    text = (reason.text or reason.signature) if reason is not None else None
    return Quote(text) if text else None


RULE = Rule(
    code="failed.race_same_block",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=40,
    hides=("failed.not_reproducible", "failed.all_gas_unknown"),
    actions=("new_quote",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    tier="full",
    check=check,
)
