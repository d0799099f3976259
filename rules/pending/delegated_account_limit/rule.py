"""The account acts through a contract (EIP-7702), and nodes keep one waiting transaction at a time for such accounts.

Condition: the sender's code is 0xef0100 and an address, and its next number on the chain is below this one's: an earlier one is waiting or missing. Nodes
(geth, reth) take one transaction in flight for a delegated account; later ones are kept by few nodes or by none, though the wallet got a hash
(knowledge/evm.md 2.4). Stands beside what the ladder says of the earlier number.
Also where no node holds it at all (``where``: nowhere): its sender and number are known, the number is unused and nothing waits with it (rules/replaced/fate.py).
Then it stands beside "not found".
Strong where it waits: known rule of the clients, and which clients hold it is not seen. Likely where nothing is there to look at. Never: "fee too low". Source: knowledge/evm.md 3.C; geth legacypool.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts
from chains.needs import Needs
from rules.account.delegation import delegated_to
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction
from rules.replaced.fate import fate


def check(facts: Facts) -> Finding | None:
    evm, tx = facts.evm, evm_transaction(facts)
    if evm is None:
        return None
    if tx is None:
        return _absent(facts, evm)
    if tx.block_number is not None or not _delegated(evm) or tx.nonce <= evm.nonce_latest.value:
        return None
    first = evm.nonce_latest.value
    return RULE.fires(
        Confidence.STRONG,
        seen("nonce", evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", evm.nonce_latest, first),
        where="pool",
        nonce=tx.nonce,
        first=first,
        recheck_after_s=60,
    )


def _absent(facts: Facts, evm: EvmFacts) -> Finding | None:
    """The wallet got a hash, and no node has it."""
    found = fate(facts)
    if found is None or found.kind != "free" or facts.seen_before or not _delegated(evm):
        return None
    first = evm.nonce_latest.value
    if found.nonce <= first:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        *found.evidence,
        actions=("resend_same_nonce",),
        do_not=("send_other_nonce",),
        where="nowhere",
        nonce=found.nonce,
        first=first,
        recheck_after_s=60,
    )


def _delegated(evm: EvmFacts) -> bool:
    return delegated_to(evm.sender_code.value) is not None


RULE = Rule(
    code="pending.delegated_account_limit",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING, Stage.ABSENT}),
    needs=Needs.NONCES | Needs.CODE | Needs.REPLACEMENT,
    rank=Rank.STOPPED,
    order=41,
    actions=("wait",),
    do_not=("speed_up_this_one", "send_again_yet"),
    tier="full",
    check=check,
)
