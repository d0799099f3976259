"""Something of value left the wallet with its own key's signature, and the user says that it was somebody else.

Condition: the words deny it ("I did not make this", 被盗, 不是我转的); the transaction is in a block and went through; and something of value left its own signer: coins, tokens, or a permission to
take some. Where the question names the sending wallet, it is the signer. Possible: a signature proves the key, not the person; a person who used the same key,
an app that was given a permission, or an entry misread explain it as well.
Silent where nothing of value left the signer: transfers of zero, counterfeits and what others pull have causes of their own.
Never: "the network was hacked", "it can be reversed". Source: knowledge/evm.md 3.J, knowledge/tron.md A5.5.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, by_the_protocol
from rules.succeeded.arrival import impersonates, same, sender_of


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None or "denied" not in facts.question.mentions or by_the_protocol(facts):
        return None
    signer, told = sender_of(facts), facts.question.sender
    if signer is None or (told is not None and not same(told, signer)):
        return None
    moved = any(t.amount > 0 and same(t.sender, signer) and not impersonates(facts, t.contract) for t in family.transfers)
    allowed = any(same(a.owner, signer) and a.amount != 0 for a in family.approvals)
    if not moved and not allowed:
        return None
    return RULE.fires(
        Confidence.POSSIBLE,
        seen("signer_differs", family.transaction, Address(signer)),
        funds=Funds(Location.AT_RISK),
        wallet=Address(signer),
        what="moved" if moved else "allowed",
    )


RULE = Rule(
    code="security.key_compromise_suspected",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.SECURITY,
    order=40,
    hides=("succeeded.token_not_added",),
    actions=("new_wallet_and_move", "report_theft_fast"),
    do_not=("top_up_swept", "share_secret", "pay_unlock_fee"),
    queue="security",
    tier="full",
    check=check,
)
