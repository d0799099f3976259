"""The first wave: the hash itself, the heads and the fees, in one batch.

"Absent" is a strong word: it is said only where every endpoint that answered says null to the transaction and to its receipt. An error of
the node ("transaction indexing is in progress", pruned history, any other) is no such answer: it makes the network unreachable, with its
reason. A node that hands out another transaction than the one asked for is lying or broken and counts as an error too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from chains.abi import decode_call
from chains.errors import ChainError
from chains.events import decode_logs
from chains.evm.authorizations import read_authorizations
from chains.evm.before_byzantium import settled
from chains.evm.operations import failed_safes, user_operations
from chains.evm.read import read_block, read_block_of_hash, read_fee_history, read_receipt, read_transaction
from chains.exchange import Asker, Call, Reply
from chains.facts import (
    Approval,
    Authorization,
    DecodedCall,
    EvmFacts,
    EvmReceipt,
    EvmTransaction,
    Fact,
    Known,
    Missing,
    SearchResult,
    Transfer,
    Why,
)
from chains.node_errors import lack_of
from chains.search import SearchAnswer, both

T = TypeVar("T")

_TRANSACTION, _RECEIPT, _BLOCK_HASH, _LATEST, _SAFE, _FINALIZED, _FEES = range(7)
_FEE_BLOCKS = "0x14"  # 20 blocks, with the tips of the 10th, 50th and 90th percentile
_NO_ANSWER = frozenset({Why.UNREACHABLE, Why.TIMED_OUT, Why.RATE_LIMITED, Why.UNSUPPORTED})


def search_calls(hash_hex: str) -> list[Call]:
    """What the first wave asks of a network. ``hash_hex``: 64 hex digits, with or without 0x."""
    asked = _with_prefix(hash_hex)
    return [
        Call("eth_getTransactionByHash", (asked,), "transaction"),
        Call("eth_getTransactionReceipt", (asked,), "receipt"),
        Call("eth_getBlockByHash", (asked, False), "block"),
        Call("eth_getBlockByNumber", ("latest", False), "head"),
        Call("eth_getBlockByNumber", ("safe", False), "finality"),
        Call("eth_getBlockByNumber", ("finalized", False), "finality"),
        Call("eth_feeHistory", (_FEE_BLOCKS, "latest", [10, 50, 90]), "fees"),
    ]


def read_search(replies: Sequence[Reply]) -> tuple[EvmFacts, int | None]:
    """The facts of the first wave, and the height of the block whose hash it is (None: it is no block's)."""
    asked: str = replies[_TRANSACTION].call.params[0]
    transaction = read_fact(replies[_TRANSACTION], lambda raw: read_transaction(raw, asked))
    receipt = settled(transaction, read_fact(replies[_RECEIPT], lambda raw: read_receipt(raw, asked)))
    block = read_fact(replies[_BLOCK_HASH], lambda raw: read_block_of_hash(raw, asked))
    transfers, approvals = movements(transaction, receipt)
    facts = EvmFacts(
        transaction=transaction,
        receipt=receipt,
        latest=read_fact(replies[_LATEST], read_block),
        safe=read_fact(replies[_SAFE], read_block),
        finalized=read_fact(replies[_FINALIZED], read_block),
        fee_history=read_fact(replies[_FEES], read_fee_history),
        call=decoded(transaction),
        transfers=transfers,
        approvals=approvals,
        authorizations=authorized(transaction),
        **inner_operations(receipt),
    )
    return facts, block.value.number if isinstance(block, Known) and block.value is not None else None


def inner_operations(receipt: Fact[EvmReceipt | None]) -> dict[str, Any]:
    """What the receipt's logs say of operations inside: the fields of the facts."""
    logs = receipt.value.logs if isinstance(receipt, Known) and receipt.value is not None else ()
    return {"user_operations": user_operations(logs), "failed_safes": failed_safes(logs)}


def read_fact(reply: Reply, read: Callable[[Any], T]) -> Fact[T]:
    """What ``read`` makes of an answer, or why there is nothing to read."""
    try:
        return Known(value=read(reply.value), source=reply.source)
    except ChainError as error:
        return error.missing(reply.call.label, reply.source)


def authorized(transaction: Fact[EvmTransaction | None]) -> tuple[Authorization, ...]:
    """The authorizations of the body, where it has any."""
    t = transaction.value if isinstance(transaction, Known) else None
    return read_authorizations(t) if t is not None and t.authorization_list else ()


def decoded(transaction: Fact[EvmTransaction | None]) -> DecodedCall | None:
    """The call data as a known method, where they are one."""
    if isinstance(transaction, Missing) or transaction.value is None or transaction.value.to is None:
        return None
    return decode_call(bytes.fromhex(transaction.value.input[2:]))


def movements(
    transaction: Fact[EvmTransaction | None], receipt: Fact[EvmReceipt | None]
) -> tuple[tuple[Transfer, ...], tuple[Approval, ...]]:
    """What moved and what was approved, by logs and by the top-level value. Nothing of a transaction that did not succeed."""
    if isinstance(receipt, Missing) or receipt.value is None or receipt.value.status != 1:
        return (), ()
    native: tuple[Transfer, ...] = ()
    if isinstance(transaction, Known) and transaction.value is not None and transaction.value.value > 0:
        t = transaction.value
        recipient = t.to or receipt.value.contract_address
        if recipient is not None:
            native = (Transfer(kind="native", sender=t.sender, recipient=recipient, amount=t.value),)
    transfers, approvals = decode_logs(receipt.value.logs)
    return native + tuple(transfers), tuple(approvals)


async def search(asker: Asker, hash_hex: str, *, second: bool) -> SearchAnswer:
    """Asks one network for a hash.

    second: ask a second endpoint too, at the same time; so for the network that the user named. Where one endpoint knows the transaction and the
    other says null, the one that knows wins and ``disagree`` is noted.
    """
    calls = search_calls(hash_hex)
    if not second or len(asker.endpoints) < 2:
        return _answer(await asker.ask(calls))
    other = asker.endpoints[0]
    return _agree(*await both(_asked(asker, calls, endpoint=other), _asked(asker, calls, other_than=other)))


async def _asked(
    asker: Asker, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None
) -> SearchAnswer:
    return _answer(await asker.ask(calls, endpoint=endpoint, other_than=other_than))


def _answer(replies: Sequence[Reply]) -> SearchAnswer:
    facts, block_number = read_search(replies)
    answer = SearchAnswer(
        result=SearchResult.ABSENT,
        facts=facts,
        endpoint=replies[_TRANSACTION].endpoint,
        block_number=block_number,
        source=replies[_TRANSACTION].source,
    )
    errors: list[Missing] = []
    for fact in (facts.transaction, facts.receipt):
        if isinstance(fact, Missing):
            errors.append(fact)
        elif fact.value is not None:
            return replace(answer, result=SearchResult.FOUND, source=fact.source)
    if errors:
        lack = next((lack for n in (_TRANSACTION, _RECEIPT) if (lack := lack_of(replies[n].error)) is not None), None)
        return replace(answer, result=SearchResult.UNREACHABLE, why=errors[0].why, lack=lack, source=errors[0].source)
    return answer


def _agree(first: SearchAnswer, other: SearchAnswer) -> SearchAnswer:
    """Two endpoints' answers as one. The one that knows more wins; silence is no vote, an error of a node forbids "absent"."""
    best, rest = sorted((first, other), key=_knows, reverse=True)
    if best.result is SearchResult.FOUND:
        both = rest.result is SearchResult.FOUND
        return replace(best, endpoints=2 if both else 1, disagree=rest.result is SearchResult.ABSENT)
    if rest.result is SearchResult.UNREACHABLE and best.result is SearchResult.ABSENT and rest.why not in _NO_ANSWER:
        return rest
    return replace(best, endpoints=2 if best.result is rest.result else 1)


def _knows(answer: SearchAnswer) -> int:
    """How much an endpoint knows: in a block, pending, absent, nothing."""
    if answer.result is not SearchResult.FOUND:
        return 1 if answer.result is SearchResult.ABSENT else 0
    facts = answer.facts
    mined = isinstance(facts, EvmFacts) and isinstance(facts.receipt, Known) and facts.receipt.value is not None
    return 3 if mined else 2


def _with_prefix(hash_hex: str) -> str:
    return "0x" + hash_hex.lower().removeprefix("0x")
