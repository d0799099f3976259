"""Another transaction of the same block came first: alone it would have gone through.

Condition: its place in the block is not the first; R0f and R0n, on the parent's state under the block's own conditions with and without fees, succeed; and
R7, the simulation of the whole block up to it, fails with just the gas that the receipt shows (knowledge/evm.md 2.3, R7), while the same simulation of it alone
does not fail. Where R7 could not be had, R2, the same call on the state that the block left, fails, under the parent's number it succeeds too, and the sender
signed nothing behind it in that block: a second try of its own that got through would make R2 fail, whatever had stopped the first.
It takes three waves behind at most four others, which are asked for with the second wave; else four, for a whole block with its receipts is not asked for
before the replay alone has succeeded (chains/evm/prefix.py).
Proven with R7, likely with R2: others' later transactions are in that state too. R2 alone is not enough where the price could decide: R0f must have succeeded.
Whose it was: nobody else's where all before it in the block are the sender's own, by their number; then the first may have done already what this one was for.
Of tokens no amount is named, for what came first may have moved them.
Never: "bug", "raise the gas"; "somebody else" where it may have been the sender. Source: knowledge/evm.md 2.3, 3.F.
"""

from __future__ import annotations

from typing import Literal

from chains.facts import EvmFacts, EvmReceipt, Fact, Facts, Known, Outcome
from chains.needs import Needs
from rules.failed.named import SYMPTOMS
from rules.failed.verdict import said_by
from rules.model import NO_AMOUNT, Confidence, Finding, Funds, Location, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt, intent


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
        if evm.replay_alone.value.kind != "success":
            return None
        after, sure = evm.replay_in_place, Confidence.PROVEN
    else:
        if _signed_behind_it(evm) or (
            isinstance(evm.replay_parents_number, Known) and evm.replay_parents_number.value.kind != "success"
        ):
            return None
        after, sure = evm.replay_after_block, Confidence.LIKELY
    ended = after.value
    if ended.kind not in ("revert", "halt"):
        return None
    words, whose = _words(after), _whose(evm, receipt)
    return RULE.fires(
        sure,
        seen("place_in_block", evm.receipt, receipt.index, "transactionIndex"),
        seen("replay_ok", evm.replay_with_fees),
        seen("replay_in_place" if sure is Confidence.PROVEN else "replay_after", after, said_by(ended)),
        funds=Funds(Location.WITH_SENDER, NO_AMOUNT) if intent(facts).kind == "token" else None,
        actions=RULE.actions if whose == "others" else ("look_up_own_history", *RULE.actions),
        do_not=RULE.do_not if whose == "others" else ("send_before_looking", *RULE.do_not),
        place=receipt.index + 1,
        reason=words or Quote(""),
        words="yes" if words is not None else "no",
        proof="in_place" if sure is Confidence.PROVEN else "after",
        whose=whose,
    )


def _signed_behind_it(evm: EvmFacts) -> bool:
    """Has the sender signed more in this block, behind this one?"""
    tx = evm.transaction.value
    return tx is not None and evm.nonce_after.value > tx.nonce + 1


def _whose(evm: EvmFacts, receipt: EvmReceipt) -> Literal["others", "own", "either"]:
    """Whose are those before it in the block?"""
    tx = evm.transaction.value
    if tx is None or not isinstance(evm.nonce_before, Known):
        return "either"
    own = tx.nonce - evm.nonce_before.value
    if isinstance(evm.ahead, Known):
        own = sum(one.sender == tx.sender for one in evm.ahead.value)
    if own <= 0:
        return "others"
    return "own" if own >= receipt.index else "either"


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
    hides=("failed.not_reproducible", "failed.all_gas_unknown", *SYMPTOMS),
    actions=("new_quote",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    tier="full",
    check=check,
)
