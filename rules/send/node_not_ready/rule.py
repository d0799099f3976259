"""The node, or the sequencer behind it, does not take transactions at the moment.

It is catching up with the chain, its sequencer is away, or it could not pass the transaction on. Where a sequencer's answer holds a node's own message, that
message decides instead (knowledge/evm.md 4.1). On Tron it is OTHER_ERROR (variant own_error): the node met an error of its own while it handled the transaction, which may
have been after its pool took it, so it can still go through until its validity ends; possible at most.
Condition: a client's words for it. "transaction indexing is in progress" comes from a look-up: the node cannot know yet, it is no "not found".
Never: the reader's fault; "your transaction does not exist"; "send again" after OTHER_ERROR. Sources: knowledge/evm.md 2.4, 4.1; tron-protocol.md 8, code 20.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    open_ = refusal is not None and refusal.variant == "own_error"
    look = ("look_again", "tell_sender_address") if facts.searched else ("find_hash_in_wallet", "look_again")
    return refused(facts, RULE, actions=look if open_ else None, recheck_after_s=60 if open_ else 300)


RULE = Rule(
    code="send.node_not_ready",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="operator",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("look_again", "try_other_node"),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
