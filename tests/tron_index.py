"""A small index of Tron's past for tests, which answers below v1/ as TronGrid does: rows within the time that was asked for, newest first or oldest first,
in pages with a fingerprint where there are more.

Rows are made here by hand in TronGrid's shapes (developers.tron.network, TronGrid v1); none is copied.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from chains.tron.addresses import hex_of

Row = dict[str, Any]
NEWEST_MS = 1_795_432_689_000  # the head of the recorded node (fixtures/tron-node)
STRANGER = "TMuA6YqfCeX8EhbfYEg5y7S4DqzSJireY9"
_PAST = re.compile(r"v1/accounts/(T[1-9A-HJ-NP-Za-km-z]{33})/transactions(/trc20)?")
_EVENTS = re.compile(r"v1/contracts/(T[1-9A-HJ-NP-Za-km-z]{33})/events")
_NO_ADDRESS = {"success": False, "error": "A valid account address is required.", "statusCode": 400}


def txid(number: int) -> str:
    return f"{number:064x}"


def transaction(kind: str, owner: str, moment_ms: int, *, number: int = 1, result: str = "SUCCESS", **value: Any) -> Row:
    """value: the fields of the contract; those whose names end in _address are given in base58."""
    fields = {k: hex_of(v) if k.endswith("_address") else v for k, v in value.items()}
    return {
        "ret": [{"contractRet": result, "fee": 0}],
        "signature": ["00" * 65],
        "txID": txid(number),
        "net_usage": 268,
        "net_fee": 0,
        "energy_usage": 0,
        "energy_fee": 0,
        "energy_usage_total": 0,
        "blockNumber": 1,
        "block_timestamp": moment_ms,
        "raw_data": {
            "contract": [
                {
                    "parameter": {
                        "value": {"owner_address": hex_of(owner), **fields},
                        "type_url": f"type.googleapis.com/protocol.{kind}",
                    },
                    "type": kind,
                }
            ],
            "expiration": moment_ms + 60_000,
            "timestamp": moment_ms,
        },
        "internal_transactions": [],
    }


def internal(sender: str, recipient: str, moment_ms: int, amount: int) -> Row:
    """A contract's own payment, which has a form of its own among an account's transactions."""
    return {
        "internal_tx_id": txid(99),
        "data": {"note": "63616c6c", "rejected": False, "call_value": {"_": amount}},
        "block_timestamp": moment_ms,
        "to_address": hex_of(recipient),
        "tx_id": txid(98),
        "from_address": hex_of(sender),
    }


def movement(
    contract: str, sender: str, recipient: str, moment_ms: int, amount: int, *, kind: str = "Transfer", number: int = 1
) -> Row:
    return {
        "transaction_id": txid(number),
        "token_info": {"symbol": "USDT", "address": contract, "decimals": 6, "name": "Tether USD"},
        "block_timestamp": moment_ms,
        "from": sender,
        "to": recipient,
        "type": kind,
        "value": str(amount),
    }


def event(contract: str, name: str, user: str, moment_ms: int, *, number: int = 1) -> Row:
    return {
        "block_number": 1,
        "block_timestamp": moment_ms,
        "caller_contract_address": contract,
        "contract_address": contract,
        "event_index": 0,
        "event_name": name,
        "result": {"0": "0x" + hex_of(user)[2:], "_user": "0x" + hex_of(user)[2:]},
        "result_type": {"_user": "address"},
        "event": f"{name}(address indexed _user)",
        "transaction_id": txid(number),
    }


@dataclass
class Index:
    """Rows by account or contract, in any order. newest_ms: when the newest row of the whole index is from, which an account or a contract without rows of its own
    stands for; None: the index has none of those."""

    transactions: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    movements: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    events: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    newest_ms: int | None = NEWEST_MS

    def answer(self, path: str, query: Mapping[str, str]) -> tuple[int, bytes]:
        if query.get("limit") == "1" and self.newest_ms is not None:
            rows = [event(STRANGER, "Transfer", STRANGER, self.newest_ms)]
            return 200, self._page(rows, query, "min_timestamp", "max_timestamp")
        if found := _PAST.fullmatch(path):
            rows = (self.movements if found[2] else self.transactions).get(found[1], [])
            if found[2] and "contract_address" in query:
                rows = [r for r in rows if r["token_info"]["address"] == query["contract_address"]]
            if query.get("search_internal") == "false":
                rows = [r for r in rows if "internal_tx_id" not in r]
            return 200, self._page(rows, query, "min_timestamp", "max_timestamp")
        if found := _EVENTS.fullmatch(path):
            rows = [r for r in self.events.get(found[1], []) if r["event_name"] == query.get("event_name", r["event_name"])]
            return 200, self._page(rows, query, "min_block_timestamp", "max_block_timestamp")
        return 400, json.dumps(_NO_ADDRESS).encode()

    @staticmethod
    def _page(rows: list[Row], query: Mapping[str, str], first: str, last: str) -> bytes:
        since, until, limit = int(query.get(first, 0)), int(query.get(last, 1 << 62)), int(query.get("limit", 20))
        within = [r for r in rows if since <= r["block_timestamp"] <= until]
        within.sort(key=lambda r: r["block_timestamp"], reverse=not query.get("order_by", "").endswith("asc"))
        meta: dict[str, Any] = {"at": 1_763_942_500_000, "page_size": min(limit, len(within))}
        if len(within) > limit:
            meta |= {"fingerprint": "3kVoPwZ9", "links": {"next": "https://api.trongrid.io/v1/…"}}
        return json.dumps({"data": within[:limit], "success": True, "meta": meta}).encode()
