"""Addresses that a failed call takes for contracts, and whether they hold one.

Solidity stops without a word where it calls an address without code. Such an address is known from the arguments (``chains.contracts_named``), whose code is
asked with the second wave, or from a trace, whose code is asked with the third. The proof is a counterfactual: R0n with a few bytes
of code put at the address, which answer any call with 1. Ends it in another way then, the missing code was what stopped it.
"""

from __future__ import annotations

from typing import Any

from chains.contracts_named import contracts_named
from chains.evm.batch import Answers, Batch
from chains.evm.read import data
from chains.evm.replay import call_object, read_outcome
from chains.exchange import Call
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, Known, Missing, NamedContract, Why

_SAYS_ONE = (
    "0x60016000526101006000f3"  # MSTORE 1 at 0, return 256 bytes: enough for the eight words that any usual getter returns
)
_PRECOMPILES = 2**16  # addresses below it run no code and are no mistake


def add_named(batch: Batch, t: EvmTransaction, facts: EvmFacts, height: int) -> None:
    """The code of what the arguments name, after the block."""
    for address in _by_arguments(t, facts):
        _add_code(batch, address, height)


def read_named(answers: Answers, t: EvmTransaction, facts: EvmFacts) -> tuple[NamedContract, ...]:
    return tuple(_read(answers, address, "argument") for address in _by_arguments(t, facts))


def _by_arguments(t: EvmTransaction, facts: EvmFacts) -> tuple[str, ...]:
    return tuple(address for address in contracts_named(facts.call) if address != t.to)


def add_with_code(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, facts: EvmFacts, under: dict[str, str]) -> None:
    """Third wave, of a refusal without a word: the counterfactual for the first address that holds no code, or the code of the one
    that the trace shows, with the counterfactual at once."""
    address = _suspect(facts)
    if address is None:
        return
    if facts.named_contracts == () or all(n.address != address for n in facts.named_contracts):
        _add_code(batch, address, receipt.block_number)
    if isinstance(facts.gas_cap, Known):  # where it is not, the endpoint has not shown that it takes state overrides
        state = receipt.block_number - 1
        given = {address: {"code": _SAYS_ONE}}
        batch.add("with-code", Call("eth_call", (call_object(t, gas=t.gas), hex(state), given, under), "replay", state))


def read_with_code(answers: Answers, facts: EvmFacts) -> tuple[NamedContract, ...]:
    """The facts' own, with what the third wave adds."""
    address = _suspect(facts)
    if address is None or not (f"code-of:{address}" in answers or "with-code" in answers):
        return facts.named_contracts
    known = next((n for n in facts.named_contracts if n.address == address), None) or _read(answers, address, "trace")
    if "with-code" in answers:
        told: dict[str, Any] = {"with_code": read_outcome(answers["with-code"])}
        known = NamedContract(**dict(known) | told)
    return (known, *(n for n in facts.named_contracts if n.address != address))


def _suspect(facts: EvmFacts) -> str | None:
    """Where it refused without a word: the address without code that it called, by the trace or by its arguments."""
    if not _refused_without_a_word(facts):
        return None
    top = next((c for c in facts.failed_calls.value if c.depth == 0), None) if isinstance(facts.failed_calls, Known) else None
    called = top.empty_callee if top is not None else None
    if called is not None and int(called, 16) >= _PRECOMPILES:
        return called
    return next((n.address for n in facts.named_contracts if isinstance(n.has_code, Known) and not n.has_code.value), None)


def _refused_without_a_word(facts: EvmFacts) -> bool:
    base = facts.replay_without_fees
    if isinstance(base, Missing):
        return base.why is Why.LACKING  # it is asked in the same wave
    revert = base.value.revert
    if base.value.kind == "revert" and revert is None and isinstance(facts.trace, Known):
        revert = facts.trace.value.revert  # the node keeps the data of a call to itself
    return base.value.kind == "revert" and revert is not None and revert.reason.kind == "empty"


def _add_code(batch: Batch, address: str, height: int) -> None:
    batch.add(f"code-of:{address}", Call("eth_getCode", (address, hex(height)), "code", height))


def _read(answers: Answers, address: str, by: Any) -> NamedContract:
    return NamedContract(address=address, by=by, has_code=answers.fact(f"code-of:{address}", lambda raw: data(raw) != "0x"))
