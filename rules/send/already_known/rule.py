"""The node already holds this very transaction: no failure.

It was handed in before, by a retry of the wallet or by another node.
Condition: a client's "already known" (knowledge/evm.md 4.1); libraries call it an expired nonce, the node's own words decide. A found transaction goes
before it: then this cause does not apply. Where its hash was looked up and nobody has it, the message is no receipt: one node's word, and geth also
keeps back transactions that its pool does not take (knowledge/evm.md 2.4).
Never: "nonce problem", "send again". Sources: knowledge/evm.md 2.4, 4.1, 4.3.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, actions=("look_again", "tell_sender_address") if facts.searched else None, recheck_after_s=60)


RULE = Rule(
    code="send.already_known",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=10,
    actions=("find_hash_in_wallet", "look_again"),
    do_not=("send_again_yet",),
    check=check,
)
