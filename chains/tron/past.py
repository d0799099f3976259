"""What to ask an index of the past (TronGrid v1), and what its answers tell. Asked only where the transaction can be of a cause that reads it:

- out of energy: the sender's transactions until shortly after it, for energy that was lent and taken back;
- a token that refused without a word: what moved since, so that today's balance becomes that of then, and the issuer's list before its block;
- unstaking: whether the sender had voted with it;
- a payment: what the payer paid, approved and received before, of dust what its recipient paid; where the words speak of renting energy, what was lent;
- an account that other keys rule: how that began. Only the wave before shows whether one does.

One page of each, the nearest to the transaction: an index of a busy account has thousands. Where a page is not all, the fact says so.
That something is not among the rows proves nothing where the index has not come so far: it can be minutes, at times hours, behind its chain. So with questions of that
kind goes one for the newest row of the busiest token that we know, which is used in every block; the chain's head less that is how far it is behind.
Which endpoint has an index is learnt (chains.session) or stands in the network's file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from chains.exchange import HISTORY, Asker
from chains.facts import (
    INDEX_LAG_MS,
    NOT_ASKED,
    CanonicalToken,
    Fact,
    Known,
    Listing,
    Listings,
    Missing,
    PastMovement,
    TokenPast,
    TokenRead,
    TronAccount,
    TronFacts,
    TronReceipt,
    TronTransaction,
    Why,
)
from chains.needs import Needs
from chains.tron.derive import body_of, receipt_of, succeeded
from chains.tron.read_past import Events, read_account_past, read_events, read_newest, read_token_past
from chains.tron.token_questions import token_questions

LABEL = "past"
PAGE = 200  # the most that one answer holds
PAYMENTS = 100  # enough to see what was paid shortly before; rows of transactions are large
_DUST = 100_000  # sun: less than a transfer may cost; nobody pays for anything with it
_PART = 10  # and of a token less than a tenth of its unit
_SHORTLY_MS = 600_000  # energy that came within ten minutes after a transaction was meant for it
_UPDATE = "AccountPermissionUpdateContract"
_UNSTAKING = frozenset({"UnfreezeBalanceContract", "UnfreezeBalanceV2Contract"})
_ADDED, _REMOVED = "AddedBlackList", "RemovedBlackList"  # of USDT (knowledge, tron.md A6), each about ``_user``
_NEWEST = "newest"  # row of the index


@dataclass(frozen=True, slots=True)
class PastQuestion:
    """name: of the fact that it is for, or of a part of one."""

    name: str
    path: str
    query: dict[str, Any]
    read: Callable[[Any], Any]


def index_endpoint(asker: Asker, endpoint: str) -> str | None:
    """Who is asked: the endpoint of the wave, else the best that is not known to lack an index. None: none has one."""
    candidates = (endpoint, *asker.endpoints)
    return next((alias for alias in candidates if asker.offers(alias, HISTORY)), None)


def transactions(name: str, account: str, *, limit: int = PAYMENTS, **span: int) -> PastQuestion:
    """span: min_timestamp and max_timestamp, ms, both included."""
    query = {"limit": limit, "order_by": "block_timestamp,desc", "search_internal": "false", **span}
    return PastQuestion(name, f"v1/accounts/{account}/transactions", query, lambda raw: read_account_past(raw, account, limit))


def _movements(name: str, account: str, *, limit: int = PAGE, contract: str | None = None, **span: int) -> PastQuestion:
    query = {"limit": limit, "order_by": "block_timestamp,desc", **({"contract_address": contract} if contract else {}), **span}
    return PastQuestion(
        name, f"v1/accounts/{account}/transactions/trc20", query, lambda raw: read_token_past(raw, account, limit)
    )


def _events(name: str, contract: str, until_ms: int) -> PastQuestion:
    query = {"event_name": name, "limit": PAGE, "order_by": "block_timestamp,desc", "max_block_timestamp": until_ms}
    path = f"v1/contracts/{contract}/events"
    return PastQuestion(name, path, query, lambda raw: read_events(raw, contract, name, "_user", PAGE))


def past_questions(
    facts: TronFacts, needs: Needs, tokens: Sequence[CanonicalToken], *, signer: str | None = None
) -> list[PastQuestion]:
    """Nothing for what is in no block: what stopped it, or will, is today's state. But of a hash that no node holds, whose signer is known (chains/tron/collect.py),
    how its account came to be ruled as it is: a node may have refused the signature."""
    body, receipt = body_of(facts), receipt_of(facts)
    if body is None and receipt is None and signer is not None and Needs.PAST in needs:
        return [transactions("control_past", signer)]
    if body is None or receipt is None:
        return []
    asked: list[PastQuestion] = []
    if Needs.PAST in needs:
        if succeeded(receipt):
            asked += _of_a_success(facts, body, receipt, tokens)
        elif receipt.result == "OUT_OF_ENERGY":
            asked.append(transactions("past", body.owner, max_timestamp=receipt.block_time_ms + _SHORTLY_MS))
        elif receipt.result == "REVERT":
            asked += _of_a_refusal(facts, receipt, tokens)
    if Needs.RENTED in needs and succeeded(receipt):
        if body.contract_type == "TransferContract":
            asked.append(transactions("since", body.owner, min_timestamp=receipt.block_time_ms))
            asked += _newest("v1/accounts/{}/transactions", tokens)
        elif receipt.energy_fee:
            asked.append(transactions("past", body.owner, max_timestamp=receipt.block_time_ms))
    return asked


def _of_a_success(
    facts: TronFacts, body: TronTransaction, receipt: TronReceipt, tokens: Sequence[CanonicalToken]
) -> list[PastQuestion]:
    """Of the payer: of TRX its transactions, of tokens their logs. Whose tokens a call moved need not be the signer's. Of dust it is the recipient's past that
    tells what it is for."""
    if body.contract_type == _UPDATE:  # it may have given the account away: that needs no look at the account first
        return [transactions("control_past", body.owner)]
    if body.contract_type in _UNSTAKING:  # had it voted before
        return [transactions("past", body.owner, max_timestamp=receipt.block_time_ms)]
    if body.contract_type == "TransferContract":
        of = body.to if body.amount < _DUST and body.to is not None else body.owner
        return [transactions("past", of, max_timestamp=receipt.block_time_ms)]
    call = facts.call
    if call is None or call.name not in ("transfer", "transferFrom"):
        return []
    holder = body.owner if call.name == "transfer" else call.argument("from")
    amount, unit = call.argument("amount"), next((10**t.decimals for t in tokens if t.contract == body.contract_address), 0)
    if call.name == "transfer" and amount is not None and 0 < int(amount) < unit // _PART:
        holder = call.argument("to")
    return [] if holder is None else [_movements("token_past", holder, limit=PAYMENTS, max_timestamp=receipt.block_time_ms)]


def _newest(path: str, tokens: Sequence[CanonicalToken]) -> list[PastQuestion]:
    """path: of the same part of the index as what it is asked for. The registry names a network's busiest token first."""
    query = {"limit": 1, "order_by": "block_timestamp,desc"}
    return [PastQuestion(_NEWEST, path.format(token.contract), query, read_newest) for token in tokens[:1]]


def _of_a_refusal(facts: TronFacts, receipt: TronReceipt, tokens: Sequence[CanonicalToken]) -> list[PastQuestion]:
    """Only of a token that was called itself: what a router asked of tokens is not in the receipt."""
    if receipt.contract_result or facts.call is None or facts.call.name not in ("transfer", "transferFrom"):
        return []
    question = next(iter(token_questions(facts, tuple(tokens))), None)
    if question is None:
        return []
    asked = [_movements("moved", question.holder, contract=question.contract), *_newest("v1/contracts/{}/events", tokens)]
    if any(t.contract == question.contract and "blacklist" in t.traits for t in tokens):
        asked += [_events(name, question.contract, receipt.block_time_ms) for name in (_ADDED, _REMOVED)]
    return asked


def control_questions(facts: TronFacts, needs: Needs) -> list[PastQuestion]:
    """Of accounts that other keys rule, once that is known: the sender's, and one that was paid TRX."""
    body, receipt = body_of(facts), receipt_of(facts)
    if Needs.PAST not in needs or body is None or receipt is None:
        return []
    asked: list[PastQuestion] = []
    owner, recipient = _ruled_by_others(facts.owner), _ruled_by_others(facts.recipient)
    if owner is not None and facts.control_past == NOT_ASKED:
        asked.append(transactions("control_past", owner.address))
    if recipient is not None and body.contract_type == "TransferContract":
        asked.append(transactions("recipient_past", recipient.address))
    return asked


def _ruled_by_others(account: Fact[TronAccount | None]) -> TronAccount | None:
    """The account, where it is one."""
    known = account.value if isinstance(account, Known) else None
    return known if known is not None and known.ruled_by_others else None


def past_facts(facts: TronFacts, answers: dict[str, Fact[Any]], reads: tuple[TokenRead, ...]) -> dict[str, Any]:
    """The facts that the answers, by the questions' names, tell. reads: the token reads of today."""
    receipt = receipt_of(facts)
    told: dict[str, Any] = {name: answers[name] for name in ("past", "since", "token_past", "control_past") if name in answers}
    newest: Fact[int] = answers.get(_NEWEST, NOT_ASKED)
    told["index_lag_ms"] = lag = _lag(facts, newest)
    if receipt is not None and "moved" in answers:
        moved: Fact[TokenPast] = answers["moved"]
        told["token_reads"] = tuple(_as_of_then(read, moved, receipt.block_time_ms, lag) for read in reads)
    if receipt is not None and _ADDED in answers and reads:
        told["listings"] = _listings(reads[0], answers[_ADDED], answers[_REMOVED], newest, receipt)
    return told


def _lag(facts: TronFacts, newest: Fact[int]) -> Fact[int]:
    if isinstance(newest, Missing):
        return newest
    if isinstance(facts.head, Missing):
        return facts.head
    return Known(value=max(0, facts.head.value.timestamp_ms - newest.value), source=newest.source)


def _as_of_then(read: TokenRead, moved: Fact[TokenPast], block_ms: int, lag: Fact[int]) -> TokenRead:
    up_to_date = isinstance(lag, Known) and lag.value <= INDEX_LAG_MS
    return read.model_copy(
        update={
            "balance_then": _balance_then(read, moved, block_ms, up_to_date=up_to_date),
            "allowance_then": _allowance_then(read, moved, block_ms, up_to_date=up_to_date),
        }
    )


def _balance_then(read: TokenRead, moved: Fact[TokenPast], block_ms: int, *, up_to_date: bool) -> Fact[int]:
    """Today's balance less what came since, and what left since added back (knowledge, tron.md A5.3). A movement in the transaction's own block may have
    come before it or after, so then nothing is told."""
    if isinstance(read.balance, Missing):
        return read.balance
    if isinstance(moved, Missing):
        return moved
    unclear = Missing(why=Why.LACKING, detail=LABEL, source=moved.source)
    transfers = [e for e in moved.value.entries if e.kind == "transfer" and e.moment_ms >= block_ms]
    if not _covers(moved.value, read, block_ms) or any(e.moment_ms == block_ms for e in transfers):
        return unclear
    if read.balance.value and not moved.value.entries:
        return unclear  # whoever holds a token got it once: the index does not have this account
    if moved.value.complete and _net(moved.value.entries, read.holder) != read.balance.value:
        return (
            unclear  # the index is behind, or the token moves sums without a log: fees, shares, what its issuer mints or destroys
        )
    if not moved.value.complete and not up_to_date:
        return unclear  # what came or left since may be missing, and a part of the rows does not come to the balance
    then = read.balance.value - _net(transfers, read.holder)
    return unclear if then < 0 else Known(value=then, source=moved.source)


def _net(entries: Sequence[PastMovement], holder: str) -> int:
    """What came less what left."""
    moved = [e for e in entries if e.kind == "transfer"]
    return sum(e.amount for e in moved if e.recipient == holder) - sum(e.amount for e in moved if e.sender == holder)


def _covers(moved: TokenPast, read: TokenRead, block_ms: int) -> bool:
    """Is everything of this holder and this token since the block among the rows?"""
    own = moved.account == read.holder and all(e.contract == read.contract for e in moved.entries)
    return own and (moved.complete or any(e.moment_ms < block_ms for e in moved.entries))


def _allowance_then(read: TokenRead, moved: Fact[TokenPast], block_ms: int, *, up_to_date: bool) -> Fact[int]:
    """Today's, where nothing has changed it since: neither an approval of this spender nor a payment, which may have used it."""
    if read.spender is None or isinstance(read.allowance, Missing):
        return read.allowance
    if isinstance(moved, Missing):
        return moved
    changed = any(
        e.sender == read.holder and (e.kind == "transfer" or e.recipient == read.spender)
        for e in moved.value.entries
        if e.moment_ms >= block_ms
    )
    unknown = read.allowance.value > 0 and not moved.value.entries  # whoever gave a permission is in the index
    if changed or unknown or not up_to_date or not _covers(moved.value, read, block_ms):
        return Missing(why=Why.LACKING, detail=LABEL, source=moved.source)
    return Known(value=read.allowance.value, source=moved.source)


def _listings(
    read: TokenRead, added: Fact[Events], removed: Fact[Events], newest: Fact[int], receipt: TronReceipt
) -> Fact[Listings]:
    """Both kinds of event as one list of the holder's. newest: the row that the index had last; before the block it cannot show what the list was there."""
    if isinstance(newest, Missing):
        return newest
    if newest.value < receipt.block_time_ms:
        return Missing(why=Why.STATE_UNAVAILABLE, detail=LABEL, source=newest.source)
    if isinstance(added, Missing):
        return added
    if isinstance(removed, Missing):
        return removed
    if not added.value.entries:
        return Missing(why=Why.LACKING, detail=LABEL, source=added.source)  # nobody at all: the index does not have this token
    entries = [
        Listing(txid=event.txid, moment_ms=event.moment_ms, listed=listed)
        for events, listed in ((added.value, True), (removed.value, False))
        for event in events.entries
        if event.subject == read.holder
    ]
    return Known(
        value=Listings(
            account=read.holder,
            contract=read.contract,
            entries=tuple(sorted(entries, key=lambda e: -e.moment_ms)),
            since_ms=max(added.value.since_ms, removed.value.since_ms),
        ),
        source=added.source,
    )
