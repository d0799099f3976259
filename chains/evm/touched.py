"""Which tokens a failed call looked at, where its data do not say so: R8 of knowledge 2.3, ``eth_createAccessList``.

geth and its kin list the storage that a call touched also where it reverts (others give an error, and nothing is known then). A slot that is, by one of the usual
layouts, the sender's balance or the sender's permission for somebody in the list names the token, the spender and the place at once: no probe is needed
to find it, only to believe it, and that goes out with the gift (``given``).
"""

from __future__ import annotations

from typing import Any

from chains.errors import BadAnswer
from chains.evm.batch import Answers, Batch
from chains.evm.read import address, fields, hash32, items
from chains.evm.replay import LABEL, call_object
from chains.evm.slots import allowance_slots, balance_slots
from chains.evm.spending import PERMIT2
from chains.exchange import Call
from chains.facts import EvmReceipt, EvmTransaction, Known, TokenRead

METHOD = "eth_createAccessList"
_MOST_CONTRACTS, _MOST_SPENDERS, _MOST_TOKENS = 24, 10, 1
_Touched = dict[str, frozenset[str]]  # slots by contract, in the order of the list


def add_touched(batch: Batch, t: EvmTransaction, receipt: EvmReceipt) -> None:
    """Without fee fields: the node fills them in."""
    if t.to is not None and t.input != "0x":
        state = receipt.block_number - 1
        batch.add("touched", Call(METHOD, (call_object(t, gas=t.gas), hex(state)), LABEL, state))


def read_touched(answers: Answers, t: EvmTransaction) -> tuple[TokenRead, ...]:
    """The tokens of which the sender's sums were looked at, with the places of those sums; nothing else of them is known yet."""
    told = answers.fact("touched", _read)
    if not isinstance(told, Known):
        return ()
    spenders = tuple(dict.fromkeys((t.to or "", PERMIT2, *told.value)))[:_MOST_SPENDERS]
    balances = balance_slots(t.sender)
    allowances = {slot: by for by in spenders if by for slot in allowance_slots(t.sender, by)}
    found: list[TokenRead] = []
    for contract, touched in told.value.items():
        balance = next((slot for slot in balances if slot in touched), None)  # the usual places first, in every run
        allowance = next((slot for slot in allowances if slot in touched), None)
        if balance is None and allowance is None:
            continue
        places: dict[str, Any] = {}
        if balance is not None:
            places["balance_slot"] = Known(value=balance)
        if allowance is not None:
            places["allowance_slot"] = Known(value=allowance)
        spender = t.to if allowance is None else allowances[allowance]
        found.append(TokenRead(contract=contract, holder=t.sender, spender=spender, **places))
    return tuple(found[:_MOST_TOKENS])


def _read(raw: Any) -> _Touched:
    listed = fields(raw).get("accessList")
    if listed is None:
        raise BadAnswer("no list")
    entries = [fields(entry) for entry in items(listed)][:_MOST_CONTRACTS]
    return {address(e.get("address")): frozenset(hash32(key) for key in items(e.get("storageKeys"))) for e in entries}
