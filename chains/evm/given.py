"""R5 of knowledge 2.3: the failed transaction once more, with what a token may have lacked: balance, permission, or both.

Asked in the third wave, of tokens that a contract in between was to take, where the refusal may be a token's and the token has shown in the
second where it keeps its sums (``slots``). Where that place is known from what the call touched (``touched``), the token shows it in the third, and says
what there was and whether the holder is on its lists, which a gift may wipe out; a gift whose place it does not confirm counts for nothing. The sums are given in R0n's form, under the block's own conditions; the smallest gift that makes it succeed
names the cause. A sum that was read and is enough is not given.
"""

from __future__ import annotations

from typing import Any

from chains.abi import encode_call
from chains.evm.batch import Answers, Batch
from chains.evm.freezes import add_freezes
from chains.evm.replay import LABEL, call_object, read_outcome
from chains.evm.slots import GIVEN, read_sum, storing
from chains.evm.slots import LABEL as _READS
from chains.exchange import Call
from chains.facts import EvmFacts, EvmReceipt, EvmTransaction, Fact, Known, Missing, TokenRead, Why

SHORTAGES = frozenset({"token.insufficient_balance", "token.insufficient_allowance"})
_GIFTS = {"given_balance": (True, False), "given_allowance": (False, True), "given_both": (True, True)}


def add_given(batch: Batch, t: EvmTransaction, receipt: EvmReceipt, facts: EvmFacts, under: dict[str, str]) -> frozenset[str]:
    """The tokens whose sums are asked for with it."""
    if not _may_be_a_token(facts) or (_named(facts) and told_by_trace(facts)):
        return frozenset()
    state = receipt.block_number - 1
    for n, read in enumerate(facts.token_reads):
        if _named(facts) and _is_short(read):
            continue  # the words and the sums that were read say the same
        for name, wanted in _GIFTS.items():
            slots = _slots(read, *wanted)
            if slots is not None:
                given = {read.contract: {"stateDiff": slots}}
                batch.add(f"{name}:{n}", Call("eth_call", (call_object(t, gas=t.gas), hex(state), given, under), LABEL, state))
        if unseen(read):
            _add_proof(batch, read, n, state)
            if n == 0:  # the facts have room for one token's lists
                add_freezes(batch, read.contract, read.holder, None, state)
    return frozenset(read.contract for read in facts.token_reads if unseen(read))


def unseen(read: TokenRead) -> bool:
    """Known from what was touched alone."""
    return isinstance(read.balance, Missing) and read.balance.why is Why.NOT_ASKED


def _add_proof(batch: Batch, read: TokenRead, n: int, state: int) -> None:
    """What the token says of both sums, as they are and with the gift."""
    asked = [("balance", encode_call("balanceOf(address)", read.holder), read.balance_slot)]
    if read.spender is not None:
        asked.append(("allowance", encode_call("allowance(address,address)", read.holder, read.spender), read.allowance_slot))
    for name, call_data, slot in asked:
        call = {"to": read.contract, "data": call_data}
        batch.add(f"had-{name}:{n}", Call("eth_call", (call, hex(state)), _READS, state))
        if isinstance(slot, Known):
            given = {read.contract: {"stateDiff": storing(slot.value, GIVEN)}}
            batch.add(f"shows-{name}:{n}", Call("eth_call", (call, hex(state), given), _READS, state))


def read_given(answers: Answers, reads: tuple[TokenRead, ...]) -> tuple[TokenRead, ...]:
    """The same reads with what the gifts came to."""
    return tuple(_with_gifts(answers, read, n) for n, read in enumerate(reads))


def _with_gifts(answers: Answers, read: TokenRead, n: int) -> TokenRead:
    told: dict[str, Any] = {name: read_outcome(answers[f"{name}:{n}"]) for name in _GIFTS if f"{name}:{n}" in answers}
    if unseen(read):
        shown = [_shows(answers, f"shows-{name}:{n}") for name in ("balance", "allowance")]
        for name, gifts in _GIFTS.items():
            if name in told and not all(shows or not given for given, shows in zip(gifts, shown, strict=True)):
                told[name] = Missing(why=Why.LACKING, detail=_READS)
        told |= {name: answers.fact(f"had-{name}:{n}", read_sum) for name in ("balance", "allowance")}
    return TokenRead(**dict(read) | told)


def _shows(answers: Answers, role: str) -> bool:
    """Does the token say that it holds the gift?"""
    said = answers.fact(role, read_sum)
    return isinstance(said, Known) and said.value == GIVEN


def told_by_trace(facts: EvmFacts) -> bool:
    """A trace shows the innermost error, and it names its cause. Behind words that say that it was a token nothing has to be tried then."""
    failed = facts.failed_calls.value if isinstance(facts.failed_calls, Known) else ()
    top = next((c for c in failed if c.depth == 0), None)
    return top is not None and top.outcome.revert is not None and top.outcome.revert.cause is not None


def _may_be_a_token(facts: EvmFacts) -> bool:
    """The words are a token's, or name nothing that we know."""
    base = facts.replay_without_fees
    if isinstance(base, Missing):
        return base.why is Why.LACKING  # it is asked in the same wave
    revert = base.value.revert
    if base.value.kind == "revert" and revert is None and isinstance(facts.trace, Known):
        revert = facts.trace.value.revert  # the node keeps the data of a call to itself
    if base.value.kind == "revert":
        return revert is not None and (revert.cause is None or revert.cause in SHORTAGES)
    return base.value.kind == "halt" and base.value.halt == "invalid_opcode"


def _named(facts: EvmFacts) -> bool:
    base = facts.replay_without_fees
    return isinstance(base, Known) and base.value.revert is not None and base.value.revert.cause in SHORTAGES


def _is_short(read: TokenRead) -> bool:
    sums = (read.balance, read.allowance)
    return read.wanted is not None and any(isinstance(had, Known) and had.value < read.wanted for had in sums)


def _slots(read: TokenRead, balance: bool, allowance: bool) -> dict[str, Any] | None:
    """The part of a state override that gives these sums; None where one of them has no known place, or is enough as it is."""
    given: dict[str, Any] = {}
    for asked, slot, had in ((balance, read.balance_slot, read.balance), (allowance, read.allowance_slot, read.allowance)):
        if not asked:
            continue
        if isinstance(slot, Missing) or _enough(had, read.wanted):
            return None
        given |= storing(slot.value, GIVEN)
    return given


def _enough(had: Fact[int], wanted: int | None) -> bool:
    return wanted is not None and isinstance(had, Known) and had.value >= wanted
