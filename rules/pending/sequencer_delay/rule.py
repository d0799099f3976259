"""The rollup makes blocks as usual and has not taken this one yet.

Condition: a network that settles on another chain and has no public pool; it is the sender's next number, with money and price in order (the last rung of the ladder,
rules/pending/ladder.py); blocks come (the latest is younger than two minutes); and it has waited for half a minute or more, by our own first look or by the
question. Younger than that it is ``pending.next_in_line``.
Likely: what the operator (sequencer) does with it is not public; that the node shows it does not mean that the operator has it.
Never: "mempool congestion". Source: knowledge/evm.md 3.C.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Seconds, Severity, Stage, seen
from rules.pending.ladder import Rung, reached
from rules.pending.standstill import head_is_old, is_rollup
from rules.pending.waited import waited_s

PATIENCE_S = 30  # fifteen blocks of most rollups


def check(facts: Facts) -> Finding | None:
    if not is_rollup(facts) or facts.network is None or facts.network.public_pool:
        return None
    found = reached(facts, Rung.NEXT_IN_LINE)
    waited = waited_s(facts)
    if found is None or facts.evm is None or waited is None:
        return None
    if waited < PATIENCE_S or head_is_old(facts) or not isinstance(facts.evm.latest, Known):
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("not_in_block", facts.evm.transaction),
        seen("nonce", facts.evm.transaction, found.tx.nonce, "nonce"),
        seen("nonce_latest", facts.evm.nonce_latest, facts.evm.nonce_latest.value),
        recheck_after_s=PATIENCE_S,
        waited=Seconds(waited),
    )


RULE = Rule(
    code="pending.sequencer_delay",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="network",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=88,
    hides=("pending.next_in_line",),
    actions=("wait",),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
