"""The first of two steps is done: what was given in waits there until it can be claimed.

Condition: successful, and the called contract's own log says that a withdrawal was asked for, whose claim is a transaction of its own: Lido's withdrawal queue (WithdrawalRequested of its contract on
Ethereum: proven), or a vault by the standard for such requests (ERC-7540: RedeemRequest or DepositRequest, whose owner is the sender: likely, for any contract can write such a
log). When it can be claimed depends on the service and is not said; whether it was claimed since is not looked at, and after a month
the money is not said to be there any more. Tron's own unstaking has causes of its own (stake.*).
Never: "failed", "lost", a date. Source: knowledge/evm.md 3.H; docs.lido.fi/contracts/withdrawal-queue-erc721; ERC-7540.
"""

from __future__ import annotations

from chains.facts import EvmLog, Facts, Known
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_receipt, evm_transaction
from rules.succeeded.arrival import same

_LIDO_QUEUE = {"ethereum": "0x889edc2edab5f40e902b864ad4d7ade8e412f9b1"}
_LIDO = "0xf0cb471f23fb74ea44b8252eb1881a2dca546288d9f6e90d1a0e82fe0ed342ab"  # WithdrawalRequested(uint256,address,address,uint256,uint256)
_REQUESTS = {
    "0x1fdc681a13d8c5da54e301c7ce6542dcde4581e4725043fdab2db12ddc574506": "redeem",  # RedeemRequest(address,address,uint256,address,uint256)
    "0xbb58420bb8ce44e11b84e214cc0de10ce5e7c24d0355b2815c3d758b514cae72": "deposit",  # DepositRequest(address,address,uint256,address,uint256)
}


_CLAIMED_S = 30 * 86_400  # most have claimed by then


def check(facts: Facts) -> Finding | None:
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if facts.evm is None or facts.network is None or tx is None or receipt is None:
        return None
    queue = _LIDO_QUEUE.get(facts.network.slug)
    asked = [log for log in receipt.logs if queue is not None and same(log.address, queue) and log.topics[:1] == (_LIDO,)]
    if asked and any(same("0x" + log.topics[2][-40:], tx.sender) for log in asked if len(log.topics) == 4):
        found, kind, sure = asked[0], "lido", Confidence.PROVEN
    else:
        requested = next(((log, _REQUESTS[log.topics[0]]) for log in receipt.logs if _is_request(log, tx.sender)), None)
        if requested is None:
            return None
        (found, kind), sure = requested, Confidence.LIKELY
    latest = facts.evm.latest.value if isinstance(facts.evm.latest, Known) else None
    young = latest is None or (latest.number - receipt.block_number) * facts.network.block_time_s <= _CLAIMED_S
    return RULE.fires(
        sure,
        seen("request_logged", facts.evm.receipt, Address(found.address), "logs"),
        funds=Funds(Location.AT_CONTRACT, None, found.address) if young else Funds(Location.UNKNOWN),
        contract=Address(found.address),
        kind=kind,
        number=len(asked) or 1,
    )


def _is_request(log: EvmLog, sender: str) -> bool:
    """Topics: controller, owner, id; data: who asked, how much. Zero ids are the standard's for requests that are reckoned together."""
    return (
        len(log.topics) == 4
        and log.topics[0] in _REQUESTS
        and len(log.data) == 2 + 128
        and same("0x" + log.topics[2][-40:], sender)
    )


RULE = Rule(
    code="succeeded.claim_later",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.AT_CONTRACT,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=15,
    hides=("succeeded.zero_value", "succeeded.as_requested", "succeeded.sent_to_contract", "succeeded.token_not_added"),
    actions=("claim_in_app",),
    queue="apps",
    tier="full",
    check=check,
)
