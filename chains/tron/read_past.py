"""TronGrid's index of the past (``v1/``) into facts.

An answer is ``{success, data, meta}``; a refusal is HTTP 400 and more, or ``success: false`` at 200, both of which the transport reads. ``meta.fingerprint``
stands there where a page is not the last. Rows of ``/transactions`` are transactions as ``gettransactionbyid`` gives them with the
block's time beside; of ``/transactions/trc20`` decoded logs, Transfer and Approval; of ``/contracts/…/events`` decoded logs with their arguments by name
and by number (developers.tron.network, TronGrid v1; TRON-US/trongrid issue 20 for the two forms of errors).

A row that does not name the account tells nothing of it and is left out. Every function raises ``BadAnswer`` where the answer is no such page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from chains.errors import BadAnswer
from chains.facts import AccountPast, PastMovement, PastTransaction, TokenPast
from chains.tron import values
from chains.tron.values import Json, as_object

_TXID = re.compile(r"[0-9a-f]{64}")
_AMOUNT = re.compile(r"[0-9]{1,78}")  # a 256-bit number
_OTHER_SIDE = ("to_address", "receiver_address", "account_address", "contract_address")
_MOVED = ("amount", "call_value", "balance", "frozen_balance", "unfreeze_balance")
_RESOURCES = {"": "BANDWIDTH", "0": "BANDWIDTH", "1": "ENERGY", "BANDWIDTH": "BANDWIDTH", "ENERGY": "ENERGY"}


@dataclass(frozen=True, slots=True)
class Event:
    txid: str
    moment_ms: int
    subject: str  # the address that it is about, base58


@dataclass(frozen=True, slots=True)
class Events:
    """Newest first. since_ms: no event of this name after this moment, within the time that was asked for, is left out; 0: none at all."""

    entries: tuple[Event, ...]
    since_ms: int


def _page(raw: object, limit: int) -> tuple[list[Json], bool]:
    """The rows, and whether they are all."""
    answer = as_object(raw)
    if answer.get("success") is not True or not isinstance(answer.get("data"), list):
        raise BadAnswer("no page of an index")
    rows = values.parts(answer, "data")
    return rows, len(rows) < limit and not values.text(values.part(answer, "meta"), "fingerprint")


def _txid(row: Json, key: str) -> str:
    txid = values.text(row, key).lower()
    if not _TXID.fullmatch(txid):
        raise BadAnswer(f"{key} is no hash")
    return txid


def _moment(row: Json) -> int:
    moment = values.number(row, "block_timestamp")
    if moment <= 0:
        raise BadAnswer("a row without its time")
    return moment


def read_newest(raw: object) -> int:
    """When the newest row is from, ms. An index without any is a ``BadAnswer``: it does not have what was asked for."""
    rows, _ = _page(raw, 1)
    if not rows:
        raise BadAnswer("no rows")
    return max(_moment(row) for row in rows)


def read_account_past(raw: object, account: str, limit: int) -> AccountPast:
    rows, complete = _page(raw, limit)
    entries = [entry for row in rows if (entry := _transaction(row)) is not None]
    own = [e for e in entries if account in (e.owner, e.to)]
    return AccountPast(account=account, entries=tuple(sorted(own, key=lambda e: -e.moment_ms)), complete=complete)


def _transaction(row: Json) -> PastTransaction | None:
    """None: a contract's own payment, which has a form of its own and is no transaction; and a shielded one, which names nobody."""
    if "internal_tx_id" in row:
        return None
    contracts = values.parts(values.part(row, "raw_data"), "contract")
    if len(contracts) != 1:
        raise BadAnswer("not exactly one contract")
    value = values.part(values.part(contracts[0], "parameter"), "value")
    owner = values.optional_address(value, "owner_address")
    if owner is None:
        return None
    results = values.parts(row, "ret")
    return PastTransaction(
        txid=_txid(row, "txID"),
        moment_ms=_moment(row),
        contract_type=values.text(contracts[0], "type"),
        owner=owner,
        to=next((a for a in (values.optional_address(value, f) for f in _OTHER_SIDE) if a is not None), None),
        amount=next((n for n in (values.number(value, f) for f in _MOVED) if n), 0),
        resource=_RESOURCES.get(str(value.get("resource", ""))),
        succeeded=not results or values.text(results[0], "contractRet") in ("", "SUCCESS"),
    )


def read_token_past(raw: object, account: str, limit: int) -> TokenPast:
    rows, complete = _page(raw, limit)
    entries: list[PastMovement] = []
    for row in rows:
        kind = values.text(row, "type").lower()
        contract = values.optional_address(values.part(row, "token_info"), "address")
        if contract is None:
            complete = False  # a token that the index does not know
        elif kind in ("transfer", "approval"):
            entries.append(
                PastMovement.model_validate(
                    {
                        "txid": _txid(row, "transaction_id"),
                        "moment_ms": _moment(row),
                        "kind": kind,
                        "contract": contract,
                        "sender": values.address(row, "from"),
                        "recipient": values.address(row, "to"),
                        "amount": _amount(row.get("value")),
                    }
                )
            )
    own = [e for e in entries if account in (e.sender, e.recipient)]
    return TokenPast(account=account, entries=tuple(sorted(own, key=lambda e: -e.moment_ms)), complete=complete)


def _amount(value: Any) -> int:
    if isinstance(value, str) and _AMOUNT.fullmatch(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise BadAnswer("value is not an amount")


def read_events(raw: object, contract: str, name: str, argument: str, limit: int) -> Events:
    """Events of one name. argument: the address that each is about; rows without names number it 0. Another contract's, or another event,
    is a ``BadAnswer``."""
    rows, complete = _page(raw, limit)
    entries: list[Event] = []
    for row in rows:
        if values.address(row, "contract_address") != contract or values.text(row, "event_name") != name:
            raise BadAnswer("another event than the asked one")
        result = values.part(row, "result")
        entries.append(
            Event(_txid(row, "transaction_id"), _moment(row), values.address(result, argument if argument in result else "0"))
        )
    entries.sort(key=lambda e: -e.moment_ms)
    # of events at the moment of the last row some may stand on the next page
    return Events(tuple(entries), 0 if complete else entries[-1].moment_ms + 1 if entries else 1 << 62)
