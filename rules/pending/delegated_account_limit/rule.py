"""The account acts through a contract (EIP-7702), and nodes keep one waiting transaction at a time for such accounts.

Condition: the sender's code is 0xef0100 and an address, and its next number on the chain is below this one's: an earlier one is waiting or missing. Nodes
(geth, reth) take one transaction in flight for a delegated account; later ones are kept by few nodes or by none, though the wallet got a hash
(knowledge/evm.md 2.4). Stands beside what the ladder says of the earlier number.
Strong: known rule of the clients, and which clients hold it is not seen. Never: "fee too low". Source: knowledge/evm.md 3.C; geth legacypool.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction

_DELEGATED = "0xef0100"
_DIGITS = len(_DELEGATED) + 40


def check(facts: Facts) -> Finding | None:
    evm, tx = facts.evm, evm_transaction(facts)
    if evm is None or tx is None or tx.block_number is not None:
        return None
    code, first = evm.sender_code.value, evm.nonce_latest.value
    if not code.startswith(_DELEGATED) or len(code) != _DIGITS or tx.nonce <= first:
        return None
    return RULE.fires(
        Confidence.STRONG,
        seen("nonce", evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", evm.nonce_latest, first),
        nonce=tx.nonce,
        first=first,
        recheck_after_s=60,
    )


RULE = Rule(
    code="pending.delegated_account_limit",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.CODE,
    rank=Rank.STOPPED,
    order=41,
    actions=("wait",),
    do_not=("speed_up_this_one", "send_again_yet"),
    tier="full",
    check=check,
)
