"""What logs say of operations inside a transaction: those of smart accounts (ERC-4337) and of Safes.

The outer transaction succeeds though an operation in it failed; only these logs tell. Topics are those of knowledge/evm.md 7.2. Any contract can
write such a log, so who wrote it stands beside it. A log that has not exactly the form of its event is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from chains.abi_types import Misfit, decode, signature
from chains.facts import EvmLog, Revert, UserOperation
from chains.revert import decode_revert
from chains.tables import topic_of

OPERATION = "0x" + topic_of("UserOperationEvent(bytes32,address,address,uint256,bool,uint256,uint256)")
REASON = "0x" + topic_of("UserOperationRevertReason(bytes32,address,uint256,bytes)")
POST_OP_REASON = "0x" + topic_of("PostOpRevertReason(bytes32,address,uint256,bytes)")
SAFE_SUCCESS = "0x" + topic_of("ExecutionSuccess(bytes32,uint256)")
SAFE_FAILURE = "0x" + topic_of("ExecutionFailure(bytes32,uint256)")
APPROVED = "0x" + topic_of("ApproveHash(bytes32,address)")  # an owner of a Safe, in the chain itself
_REASON_DATA = signature("reason(uint256,bytes)").arguments
_WORD = 64  # hex digits


def user_operations(logs: Sequence[EvmLog]) -> tuple[UserOperation, ...]:
    """The operations of a bundle, in its order, each with the reason that was logged for it."""
    reasons = {log.topics[1]: _reason(log) for log in logs if len(log.topics) == 3 and log.topics[0] in (REASON, POST_OP_REASON)}
    found: list[UserOperation] = []
    for log in logs:
        digits = log.data[2:]
        if len(log.topics) != 4 or log.topics[0] != OPERATION or len(digits) != 4 * _WORD:
            continue
        nonce, success, cost, _gas = (int(digits[n : n + _WORD], 16) for n in range(0, 4 * _WORD, _WORD))
        if success > 1:
            continue
        paymaster = "0x" + log.topics[3][-40:]
        found.append(
            UserOperation(
                entry_point=log.address,
                hash=log.topics[1],
                sender="0x" + log.topics[2][-40:],
                paymaster=None if int(paymaster, 16) == 0 else paymaster,
                nonce=nonce,
                success=success == 1,
                cost=cost,
                reason=reasons.get(log.topics[1]),
            )
        )
    return tuple(found)


def _reason(log: EvmLog) -> Revert | None:
    try:
        _, data = decode(_REASON_DATA, bytes.fromhex(log.data[2:]))
    except Misfit:
        return None
    return decode_revert(data) if isinstance(data, bytes) else None


def failed_safes(logs: Sequence[EvmLog]) -> tuple[str, ...]:
    """The contracts that logged a Safe's ExecutionFailure. Since 1.4 the hash is a topic."""
    shapes = ((1, 2 * _WORD), (2, _WORD))
    return tuple(
        log.address for log in logs if log.topics[:1] == (SAFE_FAILURE,) and (len(log.topics), len(log.data) - 2) in shapes
    )
