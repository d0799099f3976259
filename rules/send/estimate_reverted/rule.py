"""A trial run before sending showed that the transaction would fail now; nothing was sent.

Wallets ask a node for an estimate first. "execution reverted" is the contract's own refusal, and what follows is the contract's text: quoted, never read as a
node's words (a contract can well revert with "nonce too low"). "gas required exceeds allowance (n)" says that n, the given limit or what the balance
pays for, was not enough; an endless loop says it too.
Condition: a client's or a library's words for a failed estimate (knowledge/evm.md 2.5, 4.1, 4.2).
Never: "failed on chain", "the fee was spent"; "raise the gas limit" for a revert. Sources: knowledge/evm.md 2.5, 4.1 to 4.3.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Finding, Location, Param, Quote, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    short = refusal is not None and refusal.variant == "allowance"
    return refused(
        facts,
        RULE,
        numbers=("gas",),
        more=_reason,
        actions=("top_up_coins", "let_wallet_fill_in", "report_to_app") if short else None,
    )


def _reason(refusal: Refusal) -> Mapping[str, Param]:
    reason = refusal.figures.get("reason")
    return {"told": "yes", "reason": Quote(reason)} if reason else {"told": "no"}


RULE = Rule(
    code="send.estimate_reverted",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=30,
    hides=(EVERYWHERE,),
    actions=("report_to_app",),
    do_not=("force_through",),
    check=check,
)
