"""The right to rule a Tron account was given to other keys.

Condition: today the account's owner permission lacks the account's own key, or asks for more weight than that key has; and either the transaction is the one that
changed the account's permissions (proven: who rules it now), or an index of the account's past shows the change together with what thieves do before it: about 100
TRX came from somebody else within an hour before, which is what the network charges for the change, and the own key has no part at all (likely).
Of a hash that no node holds it is told where a node refused the signature of the account's own key (strong where the user names the account too), with its date where an
index of the past shows the change.
That it was a theft is for the owner to say: some people do this on purpose for multi-signature. Where the own key still is one of several, that is told as a shared
account. Silent where the node names no permission (then the own key rules) and for accounts with other keys that show nothing of this, which is
what honest multi-signature looks like.
Never: "support can unlock it", "wallet bug". Source: knowledge/tron.md A5.5, F18; java-tron issue 6144.
"""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import Facts, Known, PastTransaction, TronAccount, TronFacts
from chains.needs import Needs
from rules.model import Address, Confidence, Evidence, Finding, Location, Moment, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, stage_of, tron_receipt, tron_transaction

_UPDATE = "AccountPermissionUpdateContract"
_FEE = 100_000_000  # sun, of such a change (knowledge/tron.md F18)
_GIFT = (_FEE * 9 // 10, _FEE * 3 // 2)  # what is sent to pay it: some TRX are there already, or some more are needed
_SHORTLY_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class _Change:
    """When the keys of today came in, and what came from others shortly before."""

    txid: str
    moment_ms: int
    gift: PastTransaction | None


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    tx = tron_transaction(tron) if tron is not None else None
    if tx is None:
        return _refused(facts)
    if tron is None or (account := tron.owner.value) is None or not account.ruled_by_others:
        return None
    change, receipt = _change(tron), tron_receipt(tron)
    own = tx.contract_type == _UPDATE and stage_of(facts) is Stage.SUCCEEDED  # one that failed has changed nothing
    if not own and (change is None or change.gift is None or account.own_weight > 0):
        return None
    since_ms = change.moment_ms if change is not None else receipt.block_time_ms if own and receipt is not None else 0
    gift = change.gift if change is not None else None
    since = Moment.of(since_ms / 1000)
    return RULE.fires(
        Confidence.PROVEN if own else Confidence.LIKELY,
        seen("owner_key", tron.owner, Address(_holder(account))),
        *((seen("control_since", tron.control_past, since),) if change is not None else ()),
        *((seen("gift_before", tron.control_past, coins(facts, gift.amount)),) if gift is not None else ()),
        account=Address(tx.owner),
        holder=Address(_holder(account)),
        own=account.own_weight,
        needed=account.owner_threshold,
        keys=len(account.owner_keys),
        how="shared" if account.own_weight > 0 else "gift" if gift is not None else "alone",
        by="other" if not own else "this" if change is None or change.txid == tx.txid else "later",
        since=since,
        gift=coins(facts, gift.amount if gift is not None else 0),
        giver=Address(gift.owner) if gift is not None else "-",
    )


def _refused(facts: Facts) -> Finding | None:
    """Of a hash that nobody holds, and a node that refused the signature of the account's own key: who rules the account now."""
    refusal, tron = facts.question.refusal, facts.tron
    if refusal is None or refusal.variant != "not_in_permission" or tron is None or not isinstance(tron.owner, Known):
        return None
    account, signer = tron.owner.value, refusal.figures.get("address")
    if account is None or account.address != signer or not account.ruled_by_others or account.own_weight > 0:
        return None
    change = _change(tron)
    since = Moment.of(change.moment_ms / 1000) if change is not None else None
    return RULE.fires(
        Confidence.STRONG if facts.question.sender == signer else Confidence.LIKELY,
        seen("owner_key", tron.owner, Address(_holder(account))),
        Evidence("node_text", Quote(refusal.text)),
        *((seen("control_since", tron.control_past, since),) if since is not None else ()),
        rank=Rank.REFUSED,
        account=Address(account.address),
        holder=Address(_holder(account)),
        own=0,
        needed=account.owner_threshold,
        keys=len(account.owner_keys),
        how="alone",
        by="refused" if since is None else "refused_since",
        since=since or "-",
        gift="-",
        giver="-",
    )


def _holder(account: TronAccount) -> str:
    """The other key with the most weight."""
    return max(account.owner_keys, key=lambda k: (k[0] != account.address, k[1]))[0]


def _change(tron: TronFacts) -> _Change | None:
    """The last change of permissions; None where no index shows one."""
    if not isinstance(tron.control_past, Known):
        return None
    past = tron.control_past.value
    last = next((e for e in past.entries if e.contract_type == _UPDATE and e.owner == past.account and e.succeeded), None)
    if last is None:
        return None
    gifts = [
        e
        for e in past.entries
        if e.contract_type == "TransferContract"
        and e.succeeded
        and e.to == past.account
        and e.owner != past.account
        and _GIFT[0] <= e.amount <= _GIFT[1]
        and 0 <= last.moment_ms - e.moment_ms <= _SHORTLY_MS
    ]
    return _Change(last.txid, last.moment_ms, gifts[0] if gifts else None)


RULE = Rule(
    code="security.permission_hijacked",
    families=frozenset({"tron"}),
    severity=Severity.CRITICAL,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED, Stage.FAILED, Stage.ABSENT}),
    needs=Needs.ACCOUNTS | Needs.PAST,
    rank=Rank.SECURITY,
    order=10,
    hides=("succeeded.as_requested", "not_found.everywhere", "not_found.too_fresh"),
    actions=("new_wallet_and_move",),
    do_not=("share_secret", "pay_unlock_fee"),
    queue="security",
    check=check,
)
