"""What one writes without txdiag: web3.py, one question after another, enough of them to tell the usual causes apart.

It stands for a competent evening's script. It reuses its connection, asks nothing twice and stops as soon as it knows; it finds fewer
causes than txdiag, and proves none of them by a second replay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import requests
from eth_typing import HexStr
from web3 import Web3
from web3.exceptions import ContractLogicError, TransactionNotFound, Web3RPCError
from web3.types import BlockIdentifier, RPCEndpoint, TxParams


def explain(nodes: Mapping[str, str], hash_: str) -> str:
    """nodes: addresses by network, in the order in which they are tried."""
    for network, url in nodes.items():
        with requests.Session() as session:
            session.trust_env = False
            provider = Web3.HTTPProvider(
                url,
                session=session,
                request_kwargs={"timeout": 30},
                cache_allowed_requests=True,  # web3 would ask for the chain's id again and again
                cacheable_requests={RPCEndpoint("eth_chainId")},
            )
            w3 = Web3(provider)
            try:
                tx: Mapping[str, Any] = w3.eth.get_transaction(HexStr(hash_))
            except TransactionNotFound:
                continue
            return f"{network}: {_of_transaction(w3, tx)}"
    return "not found"


def _block(w3: Web3, which: BlockIdentifier) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", w3.eth.get_block(which))


def _of_transaction(w3: Web3, tx: Mapping[str, Any]) -> str:
    try:
        receipt: Mapping[str, Any] = w3.eth.get_transaction_receipt(tx["hash"])
    except TransactionNotFound:
        return _pending(w3, tx)
    block = _block(w3, receipt["blockNumber"])
    if receipt["status"] == 1:
        final = _block(w3, "finalized")
        return "succeeded, final" if final["number"] >= block["number"] else "succeeded"
    return _failed(w3, tx, receipt)


def _pending(w3: Web3, tx: Mapping[str, Any]) -> str:
    latest = _block(w3, "latest")
    if tx.get("maxFeePerGas", tx["gasPrice"]) < latest["baseFeePerGas"]:
        return "pending: the fee is below the base fee"
    confirmed, known = (w3.eth.get_transaction_count(tx["from"], tag) for tag in ("latest", "pending"))
    if tx["nonce"] > known:
        return "pending: an earlier nonce is missing"
    if tx["nonce"] > confirmed:
        return "pending: behind another transaction"
    cost = tx["value"] + tx["gas"] * tx.get("maxFeePerGas", tx["gasPrice"])
    if w3.eth.get_balance(tx["from"]) < cost:
        return "pending: the balance is too low"
    return "pending: next in line"


def _failed(w3: Web3, tx: Mapping[str, Any], receipt: Mapping[str, Any]) -> str:
    before = receipt["blockNumber"] - 1
    if not w3.eth.get_code(tx["to"], before):
        return "failed: no contract there"
    balance = w3.eth.get_balance(tx["from"], before)
    call: dict[str, Any] = {key: tx[key] for key in ("from", "to", "value", "gas")} | {"data": tx["input"]}
    try:
        w3.eth.call(cast("TxParams", call), before)
    except ContractLogicError as refusal:
        return f"failed: {refusal.message}"
    except Web3RPCError:
        pass  # out of gas, or the node's own trouble: a larger limit tells
    try:
        needed = w3.eth.estimate_gas(cast("TxParams", {key: value for key, value in call.items() if key != "gas"}), before)
    except (ContractLogicError, Web3RPCError):
        return f"failed, for no reason that shows; the balance was {balance}"
    return f"failed: out of gas, {needed} needed" if needed > tx["gas"] else "failed, but would succeed now"
