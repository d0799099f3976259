"""Parts that several waves share: which calls a need takes, and how their answers become facts."""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Answers, Batch
from chains.evm.read import data, quantity, read_block_at, read_block_of_hash
from chains.evm.spending import Holding
from chains.evm.tokens import read_token_reads, read_tokens
from chains.exchange import Call
from chains.facts import EvmBlock, EvmFacts, EvmReceipt, EvmTransaction, Known, NetworkFacts
from chains.needs import Needs


def add_blocks(batch: Batch, height: int, block_hash: str | None) -> None:
    """The block that the transaction names, and the one that is at its height now."""
    if block_hash is not None:
        batch.add("block", Call("eth_getBlockByHash", (block_hash, False), "block", height))
    batch.add("canonical-block", Call("eth_getBlockByNumber", (hex(height), False), "block", height))


def read_blocks(answers: Answers, height: int, block_hash: str) -> dict[str, Any]:
    updates: dict[str, Any] = {"block": answers.fact("block", lambda raw: read_block_of_hash(raw, block_hash))}
    updates["canonical_block"] = answers.fact("canonical-block", lambda raw: read_block_at(raw, height))
    return updates


def add_nonces_and_balance(batch: Batch, t: EvmTransaction, needs: Needs) -> None:
    if Needs.NONCES in needs:
        batch.add("nonce-latest", Call("eth_getTransactionCount", (t.sender, "latest"), "nonce"))
        batch.add("nonce-pending", Call("eth_getTransactionCount", (t.sender, "pending"), "nonce"))
    if Needs.BALANCE in needs:
        batch.add("balance", Call("eth_getBalance", (t.sender, "latest"), "balance"))


def read_nonces_and_balance(answers: Answers) -> dict[str, Any]:
    return {
        "nonce_latest": answers.fact("nonce-latest", _nonce),
        "nonce_pending": answers.fact("nonce-pending", _nonce),
        "balance": answers.fact("balance", quantity),
    }


def _nonce(raw: Any) -> int:
    return quantity(raw, 2**64)


def add_code(batch: Batch, t: EvmTransaction, height: int | None) -> None:
    """At the transaction's block, and on the latest state for nodes that have forgotten it: code hardly ever changes."""
    for who, account in (("sender", t.sender), ("recipient", t.to)):
        if account is None:
            continue
        if height is not None:
            batch.add(f"{who}-code", Call("eth_getCode", (account, hex(height)), "code", height))
        batch.add(f"{who}-code-now", Call("eth_getCode", (account, "latest"), "code"))


def read_code(answers: Answers, t: EvmTransaction) -> dict[str, Any]:
    updates: dict[str, Any] = {}
    for who in ("sender", "recipient"):
        then, now = answers.fact(f"{who}-code", data), answers.fact(f"{who}-code-now", data)
        updates[f"{who}_code"] = then if isinstance(then, Known) else now
    return updates


def add_spender(batch: Batch, found: EvmFacts) -> None:
    """The code behind the first permission's spender: an account without code is no app's contract."""
    if found.approvals:
        batch.add("spender-code", Call("eth_getCode", (found.approvals[0].spender, "latest"), "code"))


def read_spender(answers: Answers) -> dict[str, Any]:
    return {"spender_code": answers.fact("spender-code", data)}


def read_tokens_about(
    answers: Answers, needs: Needs, wanted: tuple[Holding, ...], tokens: tuple[str, ...], network: NetworkFacts
) -> dict[str, Any]:
    updates: dict[str, Any] = {}
    if Needs.TOKEN_READS in needs:
        updates["token_reads"] = read_token_reads(answers, wanted)
    if Needs.TOKENS in needs:
        updates["tokens"] = read_tokens(answers, tokens, network)
    return updates


def updated(facts: EvmFacts, **updates: Any) -> EvmFacts:
    """These facts with others in place; validated, which model_copy would not do."""
    return EvmFacts(**{name: getattr(facts, name) for name in EvmFacts.model_fields} | updates)


def transaction_of(facts: EvmFacts) -> EvmTransaction | None:
    return facts.transaction.value if isinstance(facts.transaction, Known) else None


def receipt_of(facts: EvmFacts) -> EvmReceipt | None:
    return facts.receipt.value if isinstance(facts.receipt, Known) else None


def header_of(facts: EvmFacts) -> EvmBlock | None:
    return facts.block.value if isinstance(facts.block, Known) else None
