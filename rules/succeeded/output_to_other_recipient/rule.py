"""What was bought went to another address than the one that paid.

Condition: successful; the decoded call is a swap of a known router (V2's swap…, V3's exact…), its recipient is neither the signer nor the router nor one of
the router's own shortcuts (small numbers such as 0x…01, the caller, and 0x…02, the router), and a token transfer to that recipient is on record.
Proven that it went there; whose address it is the chain does not say. Silent where the user names that address as the recipient.
Limits: coins paid out inside the call have no log; steps packed into ``multicall`` are not read.
Never: "stolen", "returned". Source: knowledge/evm.md 3.H.
"""

from __future__ import annotations

from chains.facts import DecodedCall, Facts
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction, token_amount
from rules.succeeded.arrival import burnt, recorded, same

_SWAPS = ("swapExact", "swapTokensFor", "swapETHFor", "exactInput", "exactOutput")


def check(facts: Facts) -> Finding | None:
    tx, evm = evm_transaction(facts), facts.evm
    if tx is None or evm is None or evm.call is None or not (evm.call.name or "").startswith(_SWAPS):
        return None
    recipient = _recipient(evm.call)
    if recipient is None or burnt(recipient) or any(same(recipient, a) for a in (tx.sender, tx.to, facts.question.recipient)):
        return None
    got = [t for t in recorded(facts) if t.contract is not None and t.amount > 0 and same(t.recipient, recipient)]
    if not got or got[-1].contract is None:
        return None
    amount = token_amount(facts, got[-1].contract, got[-1].amount)
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", evm.receipt, amount),
        funds=Funds(Location.AT_THIRD_PARTY, amount, recipient),
        recipient=Address(recipient),
        sender=Address(tx.sender),
        told="plain" if amount is None else "amount",
    )


def _recipient(call: DecodedCall) -> str | None:
    """As the call names it: V2's ``to``, or the member ``recipient`` of V3's ``params``."""
    if (said := call.argument("to")) is not None:
        return said
    said = call.named("recipient")
    return said if said is not None and said.startswith("0x") else None


RULE = Rule(
    code="succeeded.output_to_other_recipient",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="user",
    funds=Location.AT_THIRD_PARTY,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=20,
    actions=("check_recipient_kind",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
