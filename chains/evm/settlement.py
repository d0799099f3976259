"""How far ZKsync's own node says that a transaction's batch is on the layer below (zks_getTransactionDetails): committed, proved, executed there.

Asked of that network alone. Source: docs.zksync.io, ZKs JSON-RPC.
"""

from __future__ import annotations

from typing import Any

from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.read import fields, hash32
from chains.exchange import Call
from chains.facts import EvmTransaction, Fact, NetworkFacts, Settlement

LABEL = "settlement"
METHOD = "zks_getTransactionDetails"
_ZKSYNC = "eip155:324"
_STATES = ("pending", "included", "verified", "failed")


def add_settlement(batch: Batch, t: EvmTransaction, network: NetworkFacts) -> None:
    if network.id == _ZKSYNC:
        batch.add("settlement", Call(METHOD, (t.hash,), LABEL))


def read_settlement(answers: Answers) -> Fact[Settlement | None]:
    return answers.fact("settlement", _settlement)


def _settlement(raw: Any) -> Settlement | None:
    if raw is None:
        return None
    told = fields(raw)
    state, executed = told.get("status"), told.get("ethExecuteTxHash")
    if state not in _STATES:
        raise BadAnswer("not a status")
    return Settlement(state=state, executed=None if executed is None else hash32(executed))
