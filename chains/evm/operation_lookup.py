"""A hash that no node holds as a transaction's may be that of an operation inside one: a user operation (ERC-4337), or what the owners of a Safe signed. Both are
topics of a log, so the network's own logs tell which transaction carried it out.

One request a network, of a bounded number of blocks. A Safe before 1.4 writes its hash into the data of its log, where it cannot be looked for: only its
owners' approvals (ApproveHash) can. Where the words speak of a user operation, the node is also asked as a bundler, which few are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from chains.errors import BadAnswer, ChainError
from chains.evm.log_query import BLOCKS
from chains.evm.operations import APPROVED, OPERATION, SAFE_FAILURE, SAFE_SUCCESS, user_operations
from chains.evm.read import address, fields, hash32, items, quantity, read_log
from chains.exchange import Asker, Call, Reply
from chains.facts import FoundOperation, Source

LABEL = "operations"
# The contracts that run user operations, at the same address on every network (knowledge/evm.md 3.I)
ENTRY_POINTS = (
    "0x5ff137d4b0fdcd49dca30c7cf57e578a026d2789",  # 0.6
    "0x0000000071727de22e5e9d8baf0edac6f37da032",  # 0.7
    "0x4337084d9e255ff0702461cf8895ce9e3b5ff108",  # 0.8
)
AS_A_BUNDLER = "eth_getUserOperationByHash"


async def find_operations(
    asker: Asker, hash_hex: str, head: int, *, network: str, endpoint: str, waiting: bool
) -> tuple[FoundOperation, ...]:
    """What the network's logs say of this hash; empty where they say nothing, or nobody answered.

    hash_hex: 64 hex digits. head: the latest block's number. waiting: ask as a bundler too.
    """
    wanted = "0x" + hash_hex
    range_ = {"fromBlock": hex(max(0, head - BLOCKS)), "toBlock": hex(head)}
    calls = [
        Call("eth_getLogs", (range_ | {"address": list(ENTRY_POINTS), "topics": [OPERATION, wanted]},), LABEL),
        Call("eth_getLogs", (range_ | {"topics": [[SAFE_SUCCESS, SAFE_FAILURE, APPROVED], wanted]},), LABEL),
    ]
    if waiting and asker.offers(endpoint, AS_A_BUNDLER):
        calls.append(Call(AS_A_BUNDLER, (wanted,), LABEL))
    replies = await asker.ask(calls, endpoint=endpoint)
    found: list[FoundOperation] = []
    for reply, read in zip(replies, (_operations, _safes, _pooled), strict=False):
        try:
            found += read(reply, wanted, network)
        except ChainError:
            continue
    return tuple(found)


def _operations(reply: Reply, wanted: str, network: str) -> Sequence[FoundOperation]:
    told: list[FoundOperation] = []
    for raw in items(reply.value):
        log = read_log(raw)
        for one in user_operations((log,)):
            if one.hash == wanted and one.entry_point in ENTRY_POINTS:
                told.append(_found("user_operation", network, one.sender, raw, one.success, reply.source))
    return told


def _safes(reply: Reply, wanted: str, network: str) -> Sequence[FoundOperation]:
    """The run of a Safe's transaction; where there is none on record, the approvals that owners wrote into the chain."""
    ran: list[FoundOperation] = []
    approved: dict[str, tuple[Any, set[str]]] = {}
    for raw in items(reply.value):
        log = read_log(raw)
        if len(log.topics) < 2 or log.topics[1] != wanted:
            continue
        if log.topics[0] in (SAFE_SUCCESS, SAFE_FAILURE) and len(log.topics) == 2:
            ran.append(_found("safe", network, log.address, raw, log.topics[0] == SAFE_SUCCESS, reply.source))
        elif log.topics[0] == APPROVED and len(log.topics) == 3:
            approved.setdefault(log.address, (raw, set()))[1].add(log.topics[2])
    return ran or [
        _found("safe_approval", network, safe, raw, None, reply.source, len(owners)) for safe, (raw, owners) in approved.items()
    ]


def _pooled(reply: Reply, wanted: str, network: str) -> Sequence[FoundOperation]:
    """A bundler's own word. One that is in a block already is left to the logs, which prove it."""
    if reply.value is None:
        return ()
    told = fields(reply.value)
    if told.get("transactionHash") is not None or told.get("blockNumber") is not None:
        return ()
    sender = address(fields(told.get("userOperation")).get("sender"))
    return (FoundOperation(network=network, kind="waiting", account=sender, source=reply.source),)


def _found(
    kind: Any, network: str, account: str, raw: Any, success: bool | None, source: Source, approvals: int = 0
) -> FoundOperation:
    log = fields(raw)
    if log.get("removed") is True:
        raise BadAnswer("a log of a block that left the chain")
    return FoundOperation(
        network=network,
        kind=kind,
        account=account,
        transaction=hash32(log.get("transactionHash")),
        block=quantity(log.get("blockNumber")),
        success=success,
        approvals=approvals,
        source=source,
    )
