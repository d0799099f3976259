"""What was bought went to another address than the one that paid; or what was sent, to another than the one that the user names.

Condition: successful; and either a transfer is on record as it was asked for, and the recipient that the user names is another address, which occurs nowhere in it; or the decoded call is a swap of a known router (V2's swap…, V3's exact…), its recipient is neither the signer nor the router nor one of
the router's own shortcuts (small numbers such as 0x…01, the caller, and 0x…02, the router), and a token transfer to that recipient is on record.
Proven that it went there; whose address it is the chain does not say. Silent where the user names that address as the recipient.
Limits: coins paid out inside the call have no log; steps packed into ``multicall`` are not read.
Never: "stolen", "returned". Source: knowledge/evm.md 3.H.
"""

from __future__ import annotations

from chains.facts import DecodedCall, Facts
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction, intent, token_amount
from rules.succeeded.arrival import burnt, fulfilled, recorded, same

_SWAPS = ("swapExact", "swapTokensFor", "swapETHFor", "exactInput", "exactOutput")


def check(facts: Facts) -> Finding | None:
    tx, evm = evm_transaction(facts), facts.evm
    if (elsewhere := _sent_elsewhere(facts)) is not None:
        return elsewhere
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
        how="swap",
        named="-",
    )


def _sent_elsewhere(facts: Facts) -> Finding | None:
    """A plain transfer, of coins or a token, to another address than the question names."""
    named, meant, evm = facts.question.recipient, intent(facts), facts.evm
    arrived = fulfilled(facts, meant) if meant.kind in ("coins", "token") else None
    if evm is None or named is None or not named.startswith("0x") or arrived is None or same(arrived.recipient, named):
        return None
    inside = evm.internal_transfers.value if meant.kind == "coins" else ()  # a contract that got coins may have passed them on
    if any(same(a, named) for t in (*recorded(facts), *inside) for a in (t.sender, t.recipient, t.contract)):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("transfer_seen", evm.receipt, meant.amount or meant.raw_amount),
        funds=Funds(Location.WITH_RECIPIENT, meant.amount, arrived.recipient),
        severity=Severity.MEDIUM,
        actions=("find_hash_in_wallet", *RULE.actions),
        recipient=Address(arrived.recipient),
        sender=Address(arrived.sender),
        told="plain" if meant.amount is None else "amount",
        how="sent",
        named=Address(named),
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
    needs=Needs.INTERNAL_TRANSFERS,
    rank=Rank.DISAPPOINTS,
    order=20,
    hides=("succeeded.as_requested", "succeeded.token_not_added", "succeeded.sent_to_contract"),
    actions=("check_recipient_kind",),
    do_not=("pay_unlock_fee",),
    queue="apps",
    tier="full",
    check=check,
)
