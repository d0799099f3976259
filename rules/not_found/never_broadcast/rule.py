"""The wallet could not send it: it reported an error, nobody holds the transaction, and its number is still unused.

Condition: either the wallet's own words that it got no hash back (MetaMask core, NoTxHashError); or a refusal that was given with the hash, other than
those that mean "the network has it", while no node holds the hash and the sender's next number on the chain has not passed its own, nor does
anything wait with it (rules/replaced/fate.py; sender and number from the signed bytes). The refusal itself is then the first cause (rules/send); this
adds what the chain says and which number to use.
Likely where two endpoints agree, or by the wallet's words; else possible. Never proof: whoever has the signed bytes can hand them in later.
Never: "wait". Silent where we saw it waiting: then it was sent. Sources: knowledge/evm.md 3.B, 4.2.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY
from rules.replaced.fate import confirmed, fate
from rules.send.refused import EVERYWHERE, HAVE_IT, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    if refusal is None or refusal.code in HAVE_IT or facts.seen_before:
        return None
    found = fate(facts)
    if found is None or found.kind != "free":
        return refused(facts, RULE, more=lambda _: {"numbered": "no"})
    return RULE.fires(
        Confidence.LIKELY if confirmed(facts) else Confidence.POSSIBLE,
        *found.evidence,
        Evidence("node_text", Quote(refusal.text)),
        nonce=found.nonce,
        numbered="yes",
        checked="absent",
        text=Quote(refusal.text),
    )


RULE = Rule(
    code="not_found.never_broadcast",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    needs=Needs.REPLACEMENT,
    rank=Rank.NOT_FOUND,
    order=10,
    hides=(EVERYWHERE,),
    actions=("resend_same_nonce",),
    do_not=("send_other_nonce",),
    tier="full",
    check=check,
)
