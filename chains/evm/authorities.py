"""The accounts that authorized (EIP-7702), as they were before and after the block."""

from __future__ import annotations

from chains.evm.batch import Answers, Batch
from chains.evm.read import data, quantity
from chains.exchange import Call
from chains.facts import Authorization

LABEL = "code"


def add_authorities(batch: Batch, authorizations: tuple[Authorization, ...], height: int) -> None:
    """Code after the block, the code of today for nodes that have forgotten it, and the number that the account had before."""
    for one in authorizations:
        batch.add(f"authority-code-{one.authority}", Call("eth_getCode", (one.authority, hex(height)), LABEL, height))
        batch.add(f"authority-code-now-{one.authority}", Call("eth_getCode", (one.authority, "latest"), LABEL))
        before = height - 1
        batch.add(
            f"authority-nonce-{one.authority}", Call("eth_getTransactionCount", (one.authority, hex(before)), "nonce", before)
        )


def read_authorities(answers: Answers, authorizations: tuple[Authorization, ...]) -> tuple[Authorization, ...]:
    told: list[Authorization] = []
    for one in authorizations:
        then = answers.fact(f"authority-code-{one.authority}", data)
        now = answers.fact(f"authority-code-now-{one.authority}", data)
        nonce = answers.fact(f"authority-nonce-{one.authority}", lambda raw: quantity(raw, 2**64))
        told.append(one.model_copy(update={"code_after": then, "code_now": now, "nonce_before": nonce}))
    return tuple(told)
