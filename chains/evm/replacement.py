"""What became of a transaction that no node holds any more, where its sender and number (nonce) are known: by what has its number now.

A replaced transaction leaves nothing behind: from its hash nothing on the chain leads to its sender (knowledge/evm.md 3.D). With both known, the
second wave asks for the sender's counts, and for the hash once more in the same set, since a number that is used by now may be used by this very
transaction. Where the chain has passed the number, the transaction that has it is looked for:

- by the index that some nodes keep (reth's ``eth_getTransactionBySenderAndNonce``, Otterscan's ``ots_getTransactionBySenderAndNonce``);
- else by the block in which the sender's count passed the number. Historical counts say which: each round of up to 32 probes at once narrows it.
  The first round steps back from the head by doubling strides, since most are replaced within minutes and since nodes without an archive know
  only the last 128 blocks; each later one divides what is left by 33. 2.35 million blocks take five rounds.

It ends when the block is found, when a round has taught nothing (its errors say why: no state, no time left), or after ``MOST_ROUNDS``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from chains.abi import decode_call
from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.parts import transaction_of, updated
from chains.evm.read import address, data, fields, hash32, items, quantity, read_block, read_receipt, read_transaction
from chains.evm.search import inner_operations, movements
from chains.exchange import Asker, Call
from chains.facts import DecodedCall, EvmFacts, EvmTransaction, Fact, Known, Missing, Source, Why
from chains.needs import Needs

LABEL = "replacement"
POOL = "txpool_contentFrom"
PROBES = 32  # counts asked in one round
MOST_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Sought:
    """A transaction by what we know of it ourselves. ``hash`` with or without 0x."""

    hash: str
    sender: str
    nonce: int

    @property
    def asked(self) -> str:
        return "0x" + self.hash.lower().removeprefix("0x")


def is_gone(facts: EvmFacts) -> bool:
    """The node says that it has neither the transaction nor a receipt."""
    return all(isinstance(fact, Known) and fact.value is None for fact in (facts.transaction, facts.receipt))


async def collect_gone(asker: Asker, found: EvmFacts, needs: Needs, sought: Sought, endpoint: str) -> EvmFacts:
    """The second wave for a transaction that the node does not hold."""
    if Needs.REPLACEMENT not in needs:
        return found
    batch = Batch()
    batch.add("nonce-latest", Call("eth_getTransactionCount", (sought.sender, "latest"), "nonce"))
    batch.add("nonce-pending", Call("eth_getTransactionCount", (sought.sender, "pending"), "nonce"))
    batch.add("transaction-again", Call("eth_getTransactionByHash", (sought.asked,), "transaction"))
    batch.add("receipt-again", Call("eth_getTransactionReceipt", (sought.asked,), "receipt"))
    batch.add("head", Call("eth_getBlockByNumber", ("latest", False), "head"))
    batch.add("indexed", Call("eth_getTransactionBySenderAndNonce", (sought.sender, hex(sought.nonce)), LABEL))
    if Needs.WAITING_NUMBERS in needs and asker.offers(endpoint, POOL):
        batch.add("pool", Call(POOL, (sought.sender,), "pool"))
    if Needs.CODE in needs:
        batch.add("sender-code", Call("eth_getCode", (sought.sender, "latest"), "code"))
    answers = await batch.ask(asker, endpoint)
    receipt = answers.fact("receipt-again", lambda raw: read_receipt(raw, sought.asked))
    updates: dict[str, Any] = {
        "nonce_latest": answers.fact("nonce-latest", _count),
        "nonce_pending": answers.fact("nonce-pending", _count),
        "receipt_again": receipt,
        "waiting_numbers": answers.fact("pool", _numbers),
        "sender_code": answers.fact("sender-code", data),
    }
    head = answers.fact("head", read_block)
    if isinstance(head, Known) and head.value is not None:
        updates["latest"] = head
    again = answers.fact("transaction-again", lambda raw: read_transaction(raw, sought.asked))
    if isinstance(again, Known) and again.value is not None:  # here it is after all
        updates["transaction"] = again
        updates["call"] = _call(again.value)
    if isinstance(receipt, Known) and receipt.value is not None:
        transfers, approvals = movements(again, receipt)
        updates |= {"receipt": receipt, "transfers": transfers, "approvals": approvals, **inner_operations(receipt)}
    indexed = answers.fact("indexed", lambda raw: read_indexed(raw, sought))
    if isinstance(indexed, Known) and indexed.value is not None:
        updates |= _found(indexed.value, indexed.source, sought)
    return updated(found, **updates)


def _numbers(raw: Any) -> tuple[int, ...]:
    """Of the answer of txpool_contentFrom: what can be executed and what cannot yet, each by number in decimal digits. Raises BadAnswer."""
    pool = fields(raw)
    held = {number for part in ("pending", "queued") for number in fields(pool.get(part) or {})}
    if not all(number.isascii() and number.isdigit() and len(number) <= 20 for number in held):
        raise BadAnswer("a number that is none")
    return tuple(sorted(int(number) for number in held))


async def collect_replacement(asker: Asker, facts: EvmFacts, sought: Sought, endpoint: str) -> EvmFacts:
    """The transaction that has the number, and its receipt. Asks nothing where the number is still free."""
    if not is_gone(facts) or isinstance(facts.nonce_latest, Missing) or facts.nonce_latest.value <= sought.nonce:
        return facts
    if isinstance(facts.replacement, Missing):
        updates = await _search(asker, facts, sought, endpoint)
        facts = updated(facts, **updates)
    found = facts.replacement.value if isinstance(facts.replacement, Known) else None
    if found is None or transaction_of(facts) is not None:
        return facts
    batch = Batch()
    batch.add("receipt", Call("eth_getTransactionReceipt", (found.hash,), "receipt"))
    answers = await batch.ask(asker, endpoint)
    return updated(facts, replacement_receipt=answers.fact("receipt", lambda raw: read_receipt(raw, found.hash)))


# --- the search ---------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Range:
    """The number is free after block ``low`` (-1: before the first) and used after block ``high``."""

    low: int
    high: int

    def first_probes(self) -> list[int]:
        strides = (2**power for power in range(PROBES - 1))
        return [self.high, *(self.high - stride for stride in strides if self.high - stride >= 0)]

    def probes(self) -> list[int]:
        between = self.high - self.low - 1
        if between <= PROBES:
            return list(range(self.low + 1, self.high))
        return [self.low + (self.high - self.low) * n // (PROBES + 1) for n in range(1, PROBES + 1)]


async def _search(asker: Asker, facts: EvmFacts, sought: Sought, endpoint: str) -> dict[str, Any]:
    head = facts.latest.value if isinstance(facts.latest, Known) else None
    if head is None:
        return {"replacement": Missing(why=Why.LACKING, detail=LABEL)}
    left = _Range(-1, head.number)
    for round_ in range(MOST_ROUNDS):
        blocks = left.first_probes() if round_ == 0 else left.probes()
        if not blocks:
            return await _in_block(asker, left.high, sought, endpoint)
        batch = Batch()
        for number in blocks:
            batch.add(str(number), Call("eth_getTransactionCount", (sought.sender, hex(number)), LABEL, number))
        if round_ == 0:
            batch.add("ots", Call("ots_getTransactionBySenderAndNonce", (sought.sender, sought.nonce), LABEL))
        answers = await batch.ask(asker, endpoint)
        hash_ = answers.fact("ots", _optional_hash)
        if isinstance(hash_, Known) and hash_.value is not None and hash_.value != sought.asked:
            return await _by_hash(asker, hash_.value, sought, endpoint)
        counts = {number: answers.fact(str(number), _count) for number in blocks}
        why = _narrow(left, counts, sought.nonce)
        if why is not None:
            return {"replacement": why}
    return {"replacement": Missing(why=Why.TIMED_OUT, detail=LABEL)}


def _narrow(left: _Range, counts: dict[int, Fact[int]], nonce: int) -> Missing | None:
    """Takes a round's counts in; why it cannot go on where they teach nothing or contradict each other (two nodes behind one address)."""
    known = {number: fact.value for number, fact in counts.items() if isinstance(fact, Known)}
    before = (left.low, left.high)
    left.low = max([left.low, *(n for n, count in known.items() if count <= nonce)])
    left.high = min([left.high, *(n for n, count in known.items() if count > nonce)])
    if left.low >= left.high:
        return Missing(why=Why.BAD_ANSWER, detail=LABEL)
    if (left.low, left.high) != before or len(known) == len(counts):
        return None
    return next(Missing(why=fact.why, detail=LABEL, source=fact.source) for fact in counts.values() if isinstance(fact, Missing))


async def _in_block(asker: Asker, height: int, sought: Sought, endpoint: str) -> dict[str, Any]:
    """The transaction of this block that has the number. None: the number was used without one (an authorization, EIP-7702)."""
    batch = Batch()
    batch.add("block", Call("eth_getBlockByNumber", (hex(height), True), LABEL, height))
    answers = await batch.ask(asker, endpoint)
    fact = answers.fact("block", lambda raw: _of_sender(raw, height, sought))
    if isinstance(fact, Known) and fact.value is not None:
        return _found(fact.value, fact.source, sought)
    return {"replacement": fact}


async def _by_hash(asker: Asker, hash_: str, sought: Sought, endpoint: str) -> dict[str, Any]:
    batch = Batch()
    batch.add("transaction", Call("eth_getTransactionByHash", (hash_,), LABEL))
    answers: Answers = await batch.ask(asker, endpoint)
    fact = answers.fact("transaction", lambda raw: read_indexed(raw, sought))
    if isinstance(fact, Known) and fact.value is not None:
        return _found(fact.value, fact.source, sought)
    return {"replacement": Missing(why=Why.BAD_ANSWER, detail=LABEL, source=fact.source)}


def _found(transaction: EvmTransaction, source: Source | None, sought: Sought) -> dict[str, Any]:
    """Where it is the very transaction that was asked about, the node's index of hashes has forgotten it, and nothing replaced it."""
    if transaction.hash == sought.asked:
        return {"transaction": Known(value=transaction, source=source), "call": _call(transaction)}
    return {"replacement": Known(value=transaction, source=source), "replacement_call": _call(transaction)}


def _call(transaction: EvmTransaction) -> DecodedCall | None:
    return None if transaction.to is None else decode_call(bytes.fromhex(transaction.input[2:]))


# --- reading ------------------------------------------------------------------------------------------------------------------


def _count(raw: Any) -> int:
    return quantity(raw, 2**64)


def _optional_hash(raw: Any) -> str | None:
    return None if raw is None else hash32(raw)


def read_indexed(raw: Any, sought: Sought) -> EvmTransaction | None:
    """A transaction, of this sender and number. Raises BadAnswer for any other."""
    if raw is None:
        return None
    found = read_transaction(raw, hash32(fields(raw).get("hash")))
    if found is None or found.sender != sought.sender or found.nonce != sought.nonce:
        raise BadAnswer("another transaction than the one asked for")
    return found


def _of_sender(raw: Any, height: int, sought: Sought) -> EvmTransaction | None:
    block = fields(raw)
    if quantity(block.get("number")) != height:
        raise BadAnswer("another height than the one asked for")
    for one in items(block.get("transactions")):
        entry = fields(one)
        if address(entry.get("from")) == sought.sender and quantity(entry.get("nonce")) == sought.nonce:
            return read_indexed(entry, sought)
    return None
