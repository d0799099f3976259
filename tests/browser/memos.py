"""A recorded payment on Tron as bait: of one sun, and with other words in its memo. A real body with new bytes, under the hash that those have."""

from __future__ import annotations

import copy
import hashlib
from typing import Any

from tests.tron_node import case

_TAG = "52"  # of the memo in a body's bytes (protocol/src/main/protos/core/Tron.proto: raw.data = 10)
_AMOUNT, _ONE_SUN = "18c096b102", "1881808000"  # 5,000,000 and 1 as field 3, both in four bytes, so that no length changes


def with_memo(words: str) -> tuple[str, list[dict[str, Any]]]:
    """The hash of that payment with this memo, and what the node answers about it. words: up to 127 bytes."""
    recorded = case("trx-memo-fee")
    old, memo = recorded["tx_hash"], words.encode()
    body = next(one["answer"] for one in recorded["http"] if one["path"] == "/wallet/gettransactionbyid")
    before = body["raw_data"]["data"]
    raw = _replaced(_replaced(body["raw_data_hex"], _field(bytes.fromhex(before)), _field(memo)), _AMOUNT, _ONE_SUN)
    new = hashlib.sha256(bytes.fromhex(raw)).hexdigest()
    exchanges: list[dict[str, Any]] = []
    for one in copy.deepcopy(recorded["http"]):
        answer = one["answer"]
        if (one["body"] or {}).get("value") != old or not isinstance(answer, dict):
            continue
        one["body"]["value"] = new
        for key in ("txID", "id"):
            if answer.get(key) == old:
                answer[key] = new
        if "raw_data" in answer:
            answer["raw_data"]["data"], answer["raw_data_hex"] = memo.hex(), raw
            answer["raw_data"]["contract"][0]["parameter"]["value"]["amount"] = 1
        exchanges.append(one)
    return new, exchanges


def _field(memo: bytes) -> str:
    assert len(memo) < 128
    return f"{_TAG}{len(memo):02x}{memo.hex()}"


def _replaced(whole: str, old: str, new: str) -> str:
    assert whole.count(old) == 1
    return whole.replace(old, new)
