"""What arrived was taken out of the receiving account right after, by somebody who rules it.

Condition: successful, and what was sent arrived. On the Ethereum family: the receiving account runs a contract's code (EIP-7702), and nine tenths of it or more left it
again: in the same transaction, by that code, or in the blocks right after while the account itself has signed nothing, so another transaction called it.
On Tron: one single other key holds the account's whole owner permission and its own key no part of it, what arrived did so less than a day ago by the chain's own
time, and less than a tenth of it is left. Where several keys rule together (a firm's account), or the own key is among them, it is spent as they agreed; what was spent
later than that tells nothing.
The movement is proven; whose doing it was no chain tells. An exchange's deposit addresses are emptied just so, by design, and many of them have this very kind of code.
So on the Ethereum family it is possible, of medium severity, and says both, the platform first; likely and critical only where the user says that money was stolen or went
without their doing. Tron, where an owner's permission was given away: likely. Silent where the user speaks of a platform, and where the code is that of a known wallet, whose
owners spend without signing a transaction of their own.
Limits: without the states of those blocks, or the logs, nothing is said. Accounts whose thief signs with the stolen key itself look like their owners.
Never: "top up to rescue it", "Tron took it back", "sweeper" of an account that nobody complains of. Source: knowledge/evm.md 3.H, 3.J, knowledge/tron.md A5.5; EIP-7702.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts, Known, Transfer, TronFacts
from chains.needs import Needs
from rules.account.delegation import WALLETS, delegated_to
from rules.model import Address, Amount, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, Intent, coins, intent, token_amount
from rules.succeeded.arrival import burnt, fulfilled, impersonates, same, sender_of

_NEARLY_ALL = (9, 10)
_SOON_MS = 86_400_000


def check(facts: Facts) -> Finding | None:
    meant = intent(facts)
    arrived = fulfilled(facts, meant)
    if arrived is None or burnt(arrived.recipient) or facts.question.platform is not None:
        return None
    if same(arrived.recipient, sender_of(facts)) or same(arrived.recipient, meant.owner) or impersonates(facts, meant.contract):
        return None
    if facts.evm is not None:
        return _evm(facts, facts.evm, meant, arrived)
    return _tron(facts, facts.tron, meant, arrived) if facts.tron is not None else None


def _evm(facts: Facts, evm: EvmFacts, meant: Intent, arrived: Transfer) -> Finding | None:
    code = evm.recipient_code if meant.contract is None else evm.beneficiary_code
    contract = delegated_to(code.value)
    if contract is None or contract in WALLETS:  # a smart account spends through others' transactions too
        return None
    inside = evm.internal_transfers.value if meant.contract is None and isinstance(evm.internal_transfers, Known) else ()
    away = [t for t in inside if same(t.sender, arrived.recipient) and not same(t.recipient, sender_of(facts))]
    if _nearly_all(sum(t.amount for t in away), arrived.amount):
        target = max(away, key=lambda t: t.amount).recipient
        return _fires(
            meant,
            arrived,
            (
                seen("recipient_delegated_to", code, Address(contract)),
                seen("went_on_to", evm.internal_transfers, Address(target)),
            ),
            ruler=contract,
            target=target,
            how="at_once",
            complained="denied" in facts.question.mentions,
        )
    after = evm.afterwards.value
    if not same(after.account, arrived.recipient) or after.signed > 0 or not _nearly_all(after.gone, arrived.amount):
        return None
    taken = min(after.gone, arrived.amount)
    return _fires(
        meant,
        arrived,
        (
            seen("recipient_delegated_to", code, Address(contract)),
            seen("left_afterwards", evm.afterwards, _amount(facts, meant, taken) or taken),
            seen("signed_meanwhile", evm.afterwards, after.signed),
        ),
        ruler=contract,
        target=after.target,
        how="code",
        complained="denied" in facts.question.mentions,
    )


def _tron(facts: Facts, tron: TronFacts, meant: Intent, arrived: Transfer) -> Finding | None:
    account = tron.recipient.value
    if account is None or not account.owner_keys or meant.kind not in ("coins", "token") or arrived.token_id is not None:
        return None
    receipt, others = tron.receipt.value, [key for key, _ in account.owner_keys if key != arrived.recipient]
    if receipt is None or account.own_weight > 0 or not account.ruled_by_others or len(others) != 1:
        return None
    if tron.head.value.timestamp_ms - receipt.block_time_ms > _SOON_MS:
        return None
    if meant.contract is None:
        held = account.balance
    else:
        reads = [r for r in tron.token_reads if same(r.contract, meant.contract) and same(r.holder, arrived.recipient)]
        if not reads:
            return None
        held = reads[0].balance.value
    if held * _NEARLY_ALL[1] > arrived.amount * (_NEARLY_ALL[1] - _NEARLY_ALL[0]):
        return None
    return _fires(
        meant,
        arrived,
        (
            seen("owner_key", tron.recipient, Address(others[0])),
            seen("held_now", tron.recipient, _amount(facts, meant, held) or held),
        ),
        ruler=others[0],
        target=None,
        how="key",
        complained=True,
    )


def _fires(
    meant: Intent,
    arrived: Transfer,
    evidence: tuple[Evidence, ...],
    *,
    ruler: str,
    target: str | None,
    how: str,
    complained: bool,
) -> Finding:
    """complained: the user says that it was not their doing; on Tron the permission itself says so."""
    return RULE.fires(
        Confidence.LIKELY if complained else Confidence.POSSIBLE,
        *evidence,
        severity=RULE.severity if complained else Severity.MEDIUM,
        actions=RULE.actions if complained else RULE.actions[::-1],
        funds=Funds(Location.AT_THIRD_PARTY, meant.amount, target or arrived.recipient),
        account=Address(arrived.recipient),
        ruler=Address(ruler),
        target=Address(target) if target is not None else "",
        known="yes" if target is not None else "no",
        how=how,
        complained="yes" if complained else "no",
    )


def _nearly_all(gone: int, arrived: int) -> bool:
    return gone * _NEARLY_ALL[1] >= arrived * _NEARLY_ALL[0]


def _amount(facts: Facts, meant: Intent, value: int) -> Amount | None:
    return coins(facts, value) if meant.contract is None else token_amount(facts, meant.contract, value)


RULE = Rule(
    code="succeeded.receiver_swept",
    families=EVERY_FAMILY,
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.LOST,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.CODE | Needs.INTERNAL_TRANSFERS | Needs.AFTERWARDS | Needs.ACCOUNTS | Needs.TOKEN_READS,
    rank=Rank.SECURITY,
    order=12,
    hides=("succeeded.as_requested", "succeeded.token_not_added", "succeeded.sent_to_contract"),
    actions=("new_wallet_and_move", "ask_platform_with_proof"),
    do_not=("top_up_swept", "pay_unlock_fee"),
    queue="security",
    tier="full",
    check=check,
)
