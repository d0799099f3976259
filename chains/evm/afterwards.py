"""What became of money that arrived at a delegated account (EIP-7702), in the blocks right after.

Code that a thief has set does not always send on by itself: mostly a later transaction, of the same block or the next, calls the account and takes what
is there. Its mark is that the account has signed nothing meanwhile. Coins leave no log, so their balance is compared; tokens do.
"""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Answers, Batch
from chains.evm.freezes import token_transfer
from chains.evm.log_query import TRANSFER, topic_of
from chains.evm.read import fields, items, quantity, read_log
from chains.exchange import Call
from chains.facts import Afterwards, EvmFacts, EvmReceipt, EvmTransaction, Fact, FactMissing, Known

LABEL = "afterwards"
BLOCKS = 10  # a sweeper acts in the same block or the next few
_DELEGATED = "0xef0100"  # and the contract's address (EIP-7702)


def delegated_recipient(facts: EvmFacts, t: EvmTransaction) -> tuple[str, str | None] | None:
    """The account that got something and whose code is another's, and the token (None: coins). None where there is no such account."""
    sent = token_transfer(t, facts.call)
    if sent is not None:
        code, account, token = facts.beneficiary_code, sent.recipient, sent.contract
    elif t.value > 0 and t.to is not None:
        code, account, token = facts.recipient_code, t.to, None
        inside = facts.internal_transfers
        if isinstance(inside, Known) and any(m.sender == account for m in inside.value):
            return None  # it went on at once
    else:
        return None
    if account == t.sender or not isinstance(code, Known) or not code.value.startswith(_DELEGATED):
        return None
    return account, token


def add_afterwards(batch: Batch, account: str, token: str | None, receipt: EvmReceipt, head: int) -> None:
    first, last = receipt.block_number, _last(receipt, head)
    for role, state in (("before", first - 1), ("after", last)):
        batch.add(f"afterwards-nonce-{role}", Call("eth_getTransactionCount", (account, hex(state)), LABEL, state))
        if token is None:
            batch.add(f"afterwards-balance-{role}", Call("eth_getBalance", (account, hex(state)), LABEL, state))
    if token is not None:
        topics = [TRANSFER, topic_of(account)]
        wanted = {"address": token, "fromBlock": hex(first), "toBlock": hex(last), "topics": topics}
        batch.add("afterwards-logs", Call("eth_getLogs", (wanted,), LABEL, last))


def read_afterwards(
    answers: Answers, account: str, token: str | None, t: EvmTransaction, receipt: EvmReceipt, head: int
) -> Fact[Afterwards]:
    """What left it. Missing where one of the answers is."""
    try:
        before, after = (
            answers.fact(f"afterwards-nonce-{role}", lambda raw: quantity(raw, 2**64)) for role in ("before", "after")
        )
        target: str | None = None
        by: str | None = None
        if token is None:
            had, left = (answers.fact(f"afterwards-balance-{role}", quantity) for role in ("before", "after"))
            gone, source = had.value + t.value - left.value, left.source
        else:
            taken = answers.fact("afterwards-logs", lambda raw: _taken(raw, receipt))
            (gone, target, by), source = taken.value, taken.source
        found = Afterwards(
            account=account,
            gone=max(0, gone),
            target=target,
            transaction=by,
            signed=after.value - before.value,
            blocks=_last(receipt, head) - receipt.block_number,
        )
    except FactMissing as lack:
        return lack.missing
    return Known(value=found, source=source)


def _last(receipt: EvmReceipt, head: int) -> int:
    return max(receipt.block_number, min(receipt.block_number + BLOCKS, head))


def _taken(raw: Any, receipt: EvmReceipt) -> tuple[int, str | None, str | None]:
    """(sum, who got most, the transaction that moved it) of what left the account by later transactions."""
    gone, most = 0, (0, "", "")
    for entry in items(raw):
        log, by = read_log(entry), fields(entry).get("transactionHash")
        place = quantity(fields(entry).get("blockNumber")), quantity(fields(entry).get("transactionIndex"))
        if len(log.topics) != 3 or log.topics[0] != TRANSFER or not isinstance(by, str):
            continue
        if place <= (receipt.block_number, receipt.index):
            continue
        amount = quantity(log.data)
        gone += amount
        most = max(most, (amount, "0x" + log.topics[2][-40:], by.lower()))
    return gone, most[1] or None, most[2] or None
