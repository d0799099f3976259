"""The token's balances change by themselves, so what stands in a wallet is not what was sent.

Condition: a token transfer that was carried out, to the last two smallest units, of a token that keeps shares and reckons balances from them. Known by the registry (trait
rebasing), which is proven; or by the token's own log beside the transfer, between the same two: TransferShares (Lido and its kind) or BalanceTransfer (Aave),
which is strong. Where the recipient holds today one or two units less than arrived, that is likely what is asked about and goes first; else it stands
beside.
Never: "the rest was stolen", "a fee was taken". Source: knowledge/evm.md 3.H; Lido LIP-11 and its integration guide; Aave's aToken.
"""

from __future__ import annotations

from chains.facts import Facts, Known, Transfer
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import Intent, evm_receipt, intent, token_amount
from rules.succeeded.arrival import burnt, impersonates, recorded, same

_ROUNDING = 2  # smallest units that shares are rounded by
_SHARES = frozenset(
    {
        "0x9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb",  # TransferShares(address,address,uint256)
        "0x4beccb90f994c31aced7a23b5611020728a23d8ec5cddd1a3e9d97b96fda8666",  # BalanceTransfer(address,address,uint256,uint256)
    }
)


def check(facts: Facts) -> Finding | None:
    meant = intent(facts)
    if facts.evm is None or facts.network is None or meant.kind != "token" or meant.contract is None:
        return None
    moved = _moved(facts, meant)
    if moved is None or burnt(moved.recipient) or impersonates(facts, meant.contract):
        return None
    known = any(same(t.contract, meant.contract) and "rebasing" in t.traits for t in facts.network.tokens)
    if not known and not _by_shares(facts, moved):
        return None
    read = next((r for r in facts.evm.token_reads if same(r.contract, meant.contract) and same(r.holder, moved.recipient)), None)
    held = read.balance.value if read is not None and isinstance(read.balance, Known) else None
    short = moved.amount - held if held is not None else 0
    rounded = 0 < short <= _ROUNDING or moved.amount != meant.raw_amount
    amount = token_amount(facts, meant.contract, moved.amount)
    return RULE.fires(
        Confidence.PROVEN if known else Confidence.STRONG,
        seen("transfer_seen", facts.evm.receipt, amount or moved.amount),
        *(
            (seen("held_now", read.balance, token_amount(facts, meant.contract, held) or held),)
            if read and held is not None
            else ()
        ),
        funds=Funds(Location.WITH_RECIPIENT, amount, moved.recipient),
        rank=Rank.DISAPPOINTS if rounded else Rank.AS_REQUESTED,
        recipient=Address(moved.recipient),
        contract=Address(meant.contract),
        rounded="yes" if rounded else "no",
    )


def _moved(facts: Facts, meant: Intent) -> Transfer | None:
    return next(
        (
            t
            for t in recorded(facts)
            if same(t.contract, meant.contract)
            and same(t.recipient, meant.recipient)
            and t.token_id is None
            and meant.raw_amount > 0
            and abs(t.amount - meant.raw_amount) <= _ROUNDING
        ),
        None,
    )


def _by_shares(facts: Facts, moved: Transfer) -> bool:
    receipt = evm_receipt(facts)
    return receipt is not None and any(
        same(log.address, moved.contract)
        and len(log.topics) == 3
        and log.topics[0] in _SHARES
        and same("0x" + log.topics[1][-40:], moved.sender)
        and same("0x" + log.topics[2][-40:], moved.recipient)
        for log in receipt.logs
    )


RULE = Rule(
    code="succeeded.rebasing_token",
    families=frozenset({"evm"}),
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS | Needs.TOKEN_READS,
    rank=Rank.AS_REQUESTED,
    order=60,
    actions=("nothing_to_do",),
    tier="full",
    check=check,
)
