"""The transaction carries a number (nonce) that the sender has already used.

Every transaction of a sender has its number, each number is carried out once. Either another transaction took it (an earlier try, a speed-up, another
device), or it was this very one: geth says the same when a mined transaction is sent again (measured).
Condition: a client's "nonce too low" (knowledge/evm.md 4.1). "already known" is another thing, though ethers and viem call both an expired nonce.
Never: "send again" before the reader has looked which transaction holds the number. Sources: knowledge/evm.md 4.1, 4.3.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    return refused(facts, RULE, numbers=("next", "tx"))


RULE = Rule(
    code="send.nonce_too_low",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("look_up_own_history", "let_wallet_fill_in"),
    do_not=("send_before_looking",),
    check=check,
)
