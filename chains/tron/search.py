"""The first wave on a Tron network: the hash in every view of the node, and both heads, at once.

"Absent" is a strong word: it is said only where the node answered ``{}`` to the body and to the receipt. "Found" needs a receipt, or a
body and the answer that there is no receipt. An error (rate limits, lite
nodes and gateways answer HTTP 200 with a text) is no such answer, nor is another transaction than the one asked for.

The same node's eth_* view (``jsonrpc``) is not asked. It reads the same store, so it knows nothing more, and it says less, at times wrongly: a transaction that
waits has a block called ``0x``, one without a result has status 0x1, the fee leaves out bandwidth, memo, activation and further signatures, and a
revert's data are not there at all (knowledge, tron-protocol.md section 10). Its finality is that of ``getnodeinfo``, a block or two ahead of what ``walletsolidity`` holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from chains.exchange import Asker, Call, Reply
from chains.facts import NOT_ASKED, Fact, Known, Missing, SearchResult, TronFacts, Why
from chains.node_errors import lack_of
from chains.search import SearchAnswer, both
from chains.tron.derive import body_of, derive, receipt_of
from chains.tron.read import fact, read_block_number, read_head, read_receipt, read_transaction

_BODY = "wallet/gettransactionbyid"
_RECEIPT = "wallet/gettransactioninfobyid"
_SOLID = "walletsolidity/gettransactioninfobyid"
_PENDING = "wallet/gettransactionfrompending"
_HEAD = "wallet/getblock"
# its own head, not getnodeinfo's: what walletsolidity answers lags that one by a block or two (knowledge, tron-protocol.md section 7)
_SOLID_HEAD = "walletsolidity/getblock"
_BLOCK = "wallet/getblockbyid"
_BLOCK_ID = "00000000"  # a block's id begins with its height in eight bytes, so with zeros; a transaction's hash hardly ever does


def search_calls(txid: str) -> list[Call]:
    """What the first wave asks. ``txid``: 64 hex digits in lower case, without 0x."""
    value = ({"value": txid},)
    head = ({"detail": False},)
    calls = [
        Call(_BODY, value, "transaction"),
        Call(_RECEIPT, value, "receipt"),
        Call(_SOLID, value, "solid"),
        Call(_PENDING, value, "pending"),
        Call(_HEAD, head, "head"),
        Call(_SOLID_HEAD, head, "solid_head"),
    ]
    return calls + [Call(_BLOCK, value, "block")] if txid.startswith(_BLOCK_ID) else calls


def read_search(txid: str, replies: Sequence[Reply]) -> SearchAnswer:
    """One endpoint's replies to the first wave, judged."""
    by_path = {reply.call.method: reply for reply in replies}
    facts = derive(
        TronFacts(
            transaction=fact(by_path[_BODY], lambda raw: read_transaction(raw, txid)),
            receipt=fact(by_path[_RECEIPT], lambda raw: read_receipt(raw, txid)),
            solid_receipt=fact(by_path[_SOLID], lambda raw: read_receipt(raw, txid)),
            pending=fact(by_path[_PENDING], lambda raw: read_transaction(raw, txid)),
            head=fact(by_path[_HEAD], read_head),
            solid_head=fact(by_path[_SOLID_HEAD], read_head),
        )
    )
    block = fact(by_path[_BLOCK], lambda raw: read_block_number(raw, txid)) if _BLOCK in by_path else NOT_ASKED
    answer = SearchAnswer(
        SearchResult.ABSENT,
        facts,
        endpoint=by_path[_BODY].endpoint,
        block_number=block.value if isinstance(block, Known) else None,
        source=by_path[_BODY].source,
    )
    for receipt in (facts.receipt, facts.solid_receipt):
        if isinstance(receipt, Known) and receipt.value is not None:
            return replace(answer, result=SearchResult.FOUND, source=receipt.source)
    if isinstance(facts.receipt, Missing):
        # a body alone does not tell whether it is in a block (knowledge, tron.md F3): it would be taken for pending
        lack = lack_of(by_path[_RECEIPT].error)
        return replace(answer, result=SearchResult.UNREACHABLE, why=facts.receipt.why, lack=lack, source=facts.receipt.source)
    for body in (facts.transaction, facts.pending):
        if isinstance(body, Known) and body.value is not None:
            return replace(answer, result=SearchResult.FOUND, source=body.source)
    for view in (facts.transaction, facts.solid_receipt, facts.pending):
        # an endpoint without the solid view or the pool's says enough with the others
        if isinstance(view, Missing) and (view is facts.transaction or view.why is not Why.UNSUPPORTED):
            return replace(answer, result=SearchResult.UNREACHABLE, why=view.why, source=view.source)
    return answer


async def search(asker: Asker, txid: str, *, second: bool) -> SearchAnswer:
    """Asks one network for a hash.

    second: ask a second endpoint too, at the same time; so for the network that the user named. Where one knows the transaction and the
    other says that there is none, the one that knows wins and ``disagree`` is noted.
    """
    calls = search_calls(txid)
    if not second or len(asker.endpoints) < 2:
        replies = await asker.ask(calls)
        answer = read_search(txid, replies)
        if answer.result is SearchResult.UNREACHABLE and len(asker.endpoints) > 1 and any(r.error is None for r in replies):
            # the transport tries others only where one answers nothing at all, and a rate limit may strike a single call
            return read_search(txid, await asker.ask(calls, other_than=answer.endpoint))
        return answer
    best = asker.endpoints[0]
    return _together(*await both(_asked(asker, txid, calls, endpoint=best), _asked(asker, txid, calls, other_than=best)))


async def other_head_time(asker: Asker, endpoint: str) -> Fact[datetime]:
    """From when the latest block is that another endpoint of the network knows."""
    if len(asker.endpoints) < 2:
        return Missing(why=Why.LACKING, detail="head")
    replies = await asker.ask([Call(_HEAD, ({"detail": False},), "head")], other_than=endpoint)
    return fact(replies[0], lambda raw: datetime.fromtimestamp(read_head(raw).timestamp_ms / 1000, UTC))


async def _asked(
    asker: Asker, txid: str, calls: Sequence[Call], *, endpoint: str | None = None, other_than: str | None = None
) -> SearchAnswer:
    return read_search(txid, await asker.ask(calls, endpoint=endpoint, other_than=other_than))


def _together(first: SearchAnswer, other: SearchAnswer) -> SearchAnswer:
    """Two endpoints' answers as one. An endpoint that cannot be reached has no vote."""
    best, rest = (other, first) if _knows(other) > _knows(first) else (first, other)
    if best.result is rest.result:
        return replace(best, endpoints=2 if best.result is not SearchResult.UNREACHABLE else 1)
    return replace(best, disagree=best.result is SearchResult.FOUND and rest.result is SearchResult.ABSENT)


def _knows(answer: SearchAnswer) -> int:
    """How much an endpoint knows: solid, in a block, the body, that there is none, nothing."""
    facts = answer.facts
    if answer.result is SearchResult.FOUND and isinstance(facts, TronFacts):
        solid = isinstance(facts.solid_receipt, Known) and facts.solid_receipt.value is not None
        if receipt_of(facts) is not None:
            return (5 if solid else 4) + (body_of(facts) is not None)
        return 2
    return 1 if answer.result is SearchResult.ABSENT else 0
