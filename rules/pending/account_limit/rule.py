"""Very many transactions of one account wait, and many nodes keep only so many of them.

The places are few: reth and erigon keep 16 of one account, geth keeps 64 that cannot be executed yet and throws out the next one without a word, though
the wallet got a hash; those that can be executed have 16 safe places there and more while there is room (40 were seen).

Condition: it waits, this node holds every number from the sender's next one to this one, and at least 16 of them come before it. With a number missing
in between nothing is said: how many wait cannot be told from the counts.
Also where no node holds it at all (``where``: nowhere): its sender and number are known, the number is unused and nothing waits with it (rules/replaced/fate.py), and the
node shows at least 16 other waiting numbers of the sender before it (txpool_contentFrom) and not this one. Then it stands beside "not found".
Likely: which limit the nodes have that make the blocks is their operators' choice. Stands beside what the ladder (rules/pending/ladder.py) says of the
first number.
Never: "send it again" (one more number in the queue). Source: knowledge/evm.md 3.C; geth legacypool (AccountSlots, AccountQueue), reth and erigon pool settings.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction
from rules.replaced.fate import fate

PLACES = 16  # of one account: reth (max_account_slots), erigon (AccountSlots); geth's guaranteed share


def check(facts: Facts) -> Finding | None:
    evm, tx = facts.evm, evm_transaction(facts)
    if evm is None:
        return None
    if tx is None:
        return _absent(facts, evm)
    if tx.block_number is not None:
        return None
    first, following = evm.nonce_latest.value, evm.nonce_pending.value
    if tx.nonce - first < PLACES or following <= tx.nonce:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("nonce", evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", evm.nonce_latest, first),
        seen("nonce_pending", evm.nonce_pending, following),
        where="pool",
        nonce=tx.nonce,
        first=first,
        before=tx.nonce - first,
        places=PLACES,
        recheck_after_s=60,
    )


def _absent(facts: Facts, evm: EvmFacts) -> Finding | None:
    """The wallet got a hash, and no node has it."""
    found = fate(facts)
    if found is None or found.kind != "free" or facts.seen_before:
        return None
    first, held = evm.nonce_latest.value, evm.waiting_numbers.value
    before = sum(first <= number < found.nonce for number in held)
    if before < PLACES or found.nonce in held:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        *found.evidence,
        seen("waiting_before", evm.waiting_numbers, before),
        actions=("resend_same_nonce",),
        do_not=("send_other_nonce",),
        where="nowhere",
        nonce=found.nonce,
        first=first,
        before=before,
        places=PLACES,
        recheck_after_s=60,
    )


RULE = Rule(
    code="pending.account_limit",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING, Stage.ABSENT}),
    needs=Needs.NONCES | Needs.REPLACEMENT | Needs.WAITING_NUMBERS,
    rank=Rank.STOPPED,
    order=42,
    actions=("wait",),
    do_not=("send_again_yet",),
    tier="full",
    check=check,
)
