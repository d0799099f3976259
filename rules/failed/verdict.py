"""What ended a failed transaction: one decision for ``failed.*``, ``token.*`` and ``swap.*``.

EVM: a receipt says only that it failed. The cause comes from the replay protocol (knowledge/evm.md 2.3 and 3.F): R0 at the parent block under the
block's own conditions, with its price (R0f, the truth) and without fee fields (R0n), and R3, the same with more gas, compared only with the R0 of the
same fee form. R3f is asked only where R0f and R0n fail differently, and then it decides (``_compared``). R4, the same with more coins than there are, tells
what was lacking (``_lacking``): where R0f alone fails, coins that the fee had taken, or a price of another height; where both fail, coins. ``gasUsed == gasLimit`` proves nothing. Where R0n ends otherwise under the parent's number, the number or a block's hash has a part in it, and eth_call may
be wrong about it: then the simulation (R7) of the transaction decides, and without one the verdict is likely at most. Where the node's gas cap is below the transaction's gas nothing is decided.
Tron: the receipt carries the result and the revert data itself (knowledge/tron.md A5.3, tron-protocol.md 1).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from chains.facts import EvmFacts, EvmTransaction, Fact, FactMissing, Facts, Known, Missing, Outcome, Revert, TronFacts
from rules.failed.hidden import opened
from rules.model import NO_AMOUNT, Confidence, Evidence, Funds, Location, Quote, seen
from rules.predicates import evm_receipt, evm_transaction, intent, tron_receipt

End: TypeAlias = Literal[
    "out_of_gas",  # more gas makes it succeed, and all of it was used
    "out_of_gas_inner",  # more gas makes it succeed, though some was left
    "no_limit_helps",  # it ran out of gas, and with the most gas there is it fails too
    "revert",
    "halt",
    "out_of_time",
    "out_of_energy",
    "transfer_failed",
    "not_reproduced",
    "undecided",
]

Lacks: TypeAlias = Literal["", "coins", "price"]

_SURE = (Confidence.PROVEN, Confidence.STRONG)
GAS_HALTS = frozenset({"out_of_gas", "code_deposit"})
MOST_GAS_OF_A_CALL = 16_777_216  # EIP-7825; nodes allow an eth_call more than that, how much more only a probe tells
_NEARLY_ALL = (9, 10)  # share of the gas used above which a starved inner call cannot be excluded without R3
TRON_HALTS = {
    "ILLEGAL_OPERATION": "invalid_opcode",
    "BAD_JUMP_DESTINATION": "invalid_jump",
    "OUT_OF_MEMORY": "out_of_memory",
    "PRECOMPILED_CONTRACT": "precompile",
    "STACK_TOO_SMALL": "stack",
    "STACK_TOO_LARGE": "stack",
    "STACK_OVERFLOW": "stack",
    "JVM_STACK_OVER_FLOW": "call_depth",
    "INVALID_CODE": "invalid_code",
    "UNKNOWN": "other",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """confidence: of how it ended, not of why a contract refused. because: with not_reproduced and undecided, what stands in the way. lacks, of a revert:
    coins (with more of them in the sender's account it succeeds), price (without a price per gas it succeeds, and coins do not help)."""

    end: End
    confidence: Confidence
    evidence: tuple[Evidence, ...] = ()
    halt: str | None = None
    revert: Revert | None = None
    because: Literal["", "replay_succeeds", "gas_cap", "replay_differs", "refused", "unknown_result", "no_data"] = ""
    lacks: Lacks = ""

    @property
    def reason(self) -> Revert | None:
        """The innermost readable error."""
        return self.revert.reason if self.revert is not None else None

    @property
    def cause(self) -> str | None:
        """The code that the contract's own words name."""
        return self.revert.cause if self.revert is not None else None


def verdict(facts: Facts) -> Verdict | None:
    """None where nothing failed. Raises FactMissing where no replay and no trace was to be had (EVM)."""
    if facts.evm is not None:
        return _evm(facts, facts.evm)
    return _tron(facts.tron) if facts.tron is not None else None


Refusal: TypeAlias = Literal["text", "bare", "panic", "named", "unknown"]


def refusal(facts: Facts) -> tuple[Verdict, Refusal, Revert] | None:
    """Where a contract refused: how it said so, and the error that says most. Exactly one of the ``failed.revert_*``, ``failed.panic`` and
    ``failed.custom_error*`` causes stands for each. None elsewhere."""
    found = verdict(facts)
    if found is None or found.end != "revert" or found.reason is None or replay_ends_today(facts, found):
        return None
    reason = found.reason
    if reason.kind == "string":
        return found, "text" if says_something(reason.text) else "bare", reason
    kinds: dict[str, Refusal] = {"empty": "bare", "panic": "panic", "custom": "named"}
    return found, kinds.get(reason.kind, "unknown"), reason


def says_something(text: str | None) -> bool:
    """Is there a character to show?"""
    return text is not None and any(c.isprintable() and not c.isspace() for c in text)


def replay_ends_today(facts: Facts, found: Verdict) -> bool:
    """Tron: a refusal without a word whose replay goes through now: the state has changed, and what it was is gone."""
    tron = facts.tron
    return (
        tron is not None
        and found.end == "revert"
        and found.reason is not None
        and found.reason.kind == "empty"
        and isinstance(tron.replay, Known)
        and tron.replay.value.kind == "success"
    )


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A failure that no cause explains. all_gas: it used all it had (EVM). why: what is missing, where something is."""

    all_gas: bool
    because: str
    why: Missing | None = None
    evidence: tuple[Evidence, ...] = ()


def left_behind(facts: Facts) -> Funds | None:
    """The money of a failure that nobody can explain. None: what it was to move is still there. Of a token no amount is named where no read shows that
    there was as much: too little of it may have been the reason. Behind another transaction of its block (EVM) no read shows what was left."""
    meant, family = intent(facts), facts.evm or facts.tron
    if meant.kind != "token" or family is None:
        return None
    ran = evm_receipt(facts) if facts.evm is not None else None
    if ran is not None and ran.index > 0:
        return Funds(Location.WITH_SENDER, NO_AMOUNT)
    held = [r.balance.value for r in family.token_reads if r.contract == meant.contract and isinstance(r.balance, Known)]
    return None if held and min(held) >= meant.raw_amount else Funds(Location.WITH_SENDER, NO_AMOUNT)


def unexplained(facts: Facts) -> Unexplained | None:
    """The abstention: what failed, and what stands in the way of saying why. None where the verdict decides. Raises FactMissing where the
    receipt itself is missing."""
    missing: Missing | None = None
    found: Verdict | None = None
    try:
        found = verdict(facts)
    except FactMissing as lack:
        missing = lack.missing
    if found is not None and found.end not in ("not_reproduced", "undecided") and not replay_ends_today(facts, found):
        return None
    if facts.evm is not None:
        receipt = evm_receipt(facts)
        if receipt is None or receipt.status != 0:
            return None
        tx = facts.evm.transaction.value if isinstance(facts.evm.transaction, Known) else None
        open_end = found is None or found.end == "undecided"
        return Unexplained(
            all_gas=open_end and tx is not None and receipt.gas_used >= tx.gas,
            because=found.because if found is not None else "missing",
            why=missing,
            evidence=(seen("receipt_status", facts.evm.receipt, 0, "status"), *(found.evidence if found is not None else ())),
        )
    if found is None:
        return None
    return Unexplained(all_gas=False, because=found.because or "replay_succeeds", evidence=found.evidence)


def more_gas_changes_nothing(facts: Facts, found: Verdict) -> bool:
    """Did the same run with more gas end in the same words, and is that run the transaction's own end? Then its gas limit was not it. Where a price stands in the
    way first, it may still run out of gas behind it, and nothing is said."""
    evm = facts.evm
    if evm is None or found.confidence is not Confidence.PROVEN or found.end not in ("revert", "halt") or found.halt in GAS_HALTS:
        return False
    first, more = _compared(evm)
    fees, exact = evm.replay_with_fees, _exact(evm)
    if _failure(fees) is not None and not _same_failure(fees, evm.replay_without_fees):
        return False
    return _same_failure(first, more) and (exact is None or _same_failure(exact, first))


# --- EVM ------------------------------------------------------------------------------------------------------------------


def _evm(facts: Facts, evm: EvmFacts) -> Verdict | None:
    receipt, tx = evm_receipt(facts), evm_transaction(facts)
    if receipt is None or tx is None or receipt.status != 0:
        return None
    exact = _exact(evm)
    if exact is None and _capped(evm, tx):
        return Verdict("undecided", Confidence.POSSIBLE, (seen("gas_limit", evm.transaction, tx.gas, "gas"),), because="gas_cap")
    if (gas := _gas_was_it(evm)) is not None:
        end: End = "out_of_gas" if receipt.gas_used >= tx.gas or _halted_for_gas(_compared(evm)[0]) else "out_of_gas_inner"
        return Verdict(end, Confidence.PROVEN, gas)
    base_fact = exact if exact is not None else _base(evm)
    base = base_fact.value
    if base.kind == "success":
        return Verdict("not_reproduced", Confidence.POSSIBLE, (seen("replay_ok", base_fact),), because="replay_succeeds")
    if base.kind == "refused":
        return Verdict("not_reproduced", Confidence.POSSIBLE, because="refused")
    more = _more_gas(evm)
    evidence = (seen("replay_failed", base_fact, said_by(base)),)
    if more is not None and more.value.kind != "success":
        evidence += (seen("replay_more_gas_failed", more, said_by(more.value)),)
    doubtful = exact is None and _number_matters(evm)
    if base.kind == "halt":
        halted = _halted(facts, evm, tx, base, more, evidence, used_all=receipt.gas_used >= tx.gas)
        return replace(halted, confidence=Confidence.LIKELY) if doubtful and halted.confidence in _SURE else halted
    if base.revert is None or (exact is None and base.revert.kind == "empty" and _drops_data(evm)):
        return Verdict("undecided", Confidence.POSSIBLE, evidence, because="no_data")
    if doubtful:
        return Verdict("revert", Confidence.LIKELY, evidence, revert=base.revert)
    within = opened(evm, base.revert)
    if within is not None:
        revert, inside, found_there = within
        sure = _revert_confidence(evm, more, exact is not None, receipt.gas_used, tx.gas)
        return Verdict("revert", sure if inside is Confidence.PROVEN else inside, evidence + found_there, revert=revert)
    lacks, shown = _lacking(evm)
    sure = _revert_confidence(evm, more, exact is not None or lacks != "", receipt.gas_used, tx.gas)
    return Verdict("revert", sure, evidence + shown, revert=base.revert, lacks=lacks)


def _halted(
    facts: Facts,
    evm: EvmFacts,
    tx: EvmTransaction,
    base: Outcome,
    more: Known[Outcome] | None,
    evidence: tuple[Evidence, ...],
    *,
    used_all: bool,
) -> Verdict:
    """A halt takes all gas; one that is replayed where the receipt shows some left is another execution."""
    if not used_all:
        return Verdict("not_reproduced", Confidence.POSSIBLE, evidence, because="replay_differs")
    if base.halt in GAS_HALTS:
        cap = facts.network.transaction_gas_cap if facts.network is not None else None
        if more is not None or (cap is not None and tx.gas >= cap):
            return Verdict("no_limit_helps", Confidence.STRONG, evidence, halt=base.halt)
        return Verdict("undecided", Confidence.POSSIBLE, evidence, halt=base.halt, because="refused")
    certain = isinstance(evm.trace, Known) or more is not None
    return Verdict("halt", Confidence.PROVEN if certain else Confidence.STRONG, evidence, halt=base.halt or "other")


def _gas_was_it(evm: EvmFacts) -> tuple[Evidence, ...] | None:
    """The evidence where more gas turns failure into success, all else equal. R0n that succeeds means that gas was not the cause: what
    R0f then lacks is the price or the money (knowledge/evm.md 2.3)."""
    if _is(evm.replay_without_fees, "success") or _is(evm.replay_with_fees, "success"):
        return None
    first, more = _compared(evm)
    failed = _failure(first)
    if failed is None or not _is(more, "success"):
        return None
    return (
        seen("replay_failed", first, said_by(failed)),
        seen("replay_more_gas_ok", more, evm.gas_needed.value if isinstance(evm.gas_needed, Known) else evm.replay_gas),
    )


def _exact(evm: EvmFacts) -> Fact[Outcome] | None:
    """The real execution, by a trace; or a simulation that used the receipt's gas, where eth_call may be wrong about the number, or goes through."""
    if _failure(evm.trace) is not None:
        return evm.trace
    if _failure(evm.replay_alone) is not None:
        return evm.replay_alone
    return evm.replay_in_place if _number_matters(evm) and _failure(evm.replay_in_place) is not None else None


def _number_matters(evm: EvmFacts) -> bool:
    """Under the parent's number it ends in another way: the number, or the hash of the parent block, which geth's eth_call gives as 0 under an
    overridden number, has a part in it (knowledge/evm.md 2.3)."""
    other = evm.replay_parents_number
    if _failure(evm.replay_without_fees) is None or isinstance(other, Missing) or other.value.kind == "refused":
        return False
    return not _same_failure(evm.replay_without_fees, other)


def _lacking(evm: EvmFacts) -> tuple[Lacks, tuple[Evidence, ...]]:
    """What the two fee forms and R4 show together. It takes pairs of replays that differ in one thing."""
    fees, none = evm.replay_with_fees, evm.replay_without_fees
    if _failure(none) is not None:
        rich = evm.replay_rich
        return ("coins", (seen("replay_rich_ok", rich),)) if _is(rich, "success") else ("", ())
    if _failure(fees) is None or not _is(none, "success"):
        return "", ()
    if _is(evm.replay_rich_with_fees, "success"):
        return "coins", (seen("replay_rich_ok", evm.replay_rich_with_fees),)
    if _same_failure(fees, evm.replay_rich_with_fees):
        return "price", (seen("replay_without_price_ok", none),)
    return "", ()


def _compared(evm: EvmFacts) -> tuple[Fact[Outcome], Fact[Outcome]]:
    """R0 and the R3 that it is compared with. R3f is asked only where R0f and R0n fail differently, and then it decides: R0n may run out of gas
    behind a check of the price that R0f never passes, and R3n alone would then say that gas was the cause."""
    fees, none = evm.replay_with_fees, evm.replay_without_fees
    if _failure(fees) is None:
        return none, evm.replay_more_gas
    if isinstance(evm.replay_more_gas_with_fees, Known) or not _same_failure(fees, none):
        return fees, evm.replay_more_gas_with_fees
    return none, evm.replay_more_gas


def _same_failure(one: Fact[Outcome], other: Fact[Outcome]) -> bool:
    a, b = _failure(one), _failure(other)
    if a is None or b is None:
        return False
    return (a.kind, a.halt, _returned(a)) == (b.kind, b.halt, _returned(b))


def _returned(outcome: Outcome) -> str:
    return outcome.revert.data if outcome.revert is not None else outcome.output


def _base(evm: EvmFacts) -> Fact[Outcome]:
    """The replay that is compared with the receipt: R0f, and R0n where the node would not or could not run it with fees. Where the sender had too
    little on the parent's state for either, an earlier transaction of the block paid it, and R4 is what is left."""
    fees, none = evm.replay_with_fees, evm.replay_without_fees
    for fact in (fees, none, evm.replay_rich_with_fees, evm.replay_rich):
        if isinstance(fact, Known) and fact.value.kind != "refused":
            return fact
    return none if isinstance(none, Known) else fees


def _more_gas(evm: EvmFacts) -> Known[Outcome] | None:
    """R3 in the fee form of the replay that failed."""
    first, more = _compared(evm)
    if _failure(first) is None or isinstance(more, Missing) or more.value.kind == "refused":
        return None
    return more


def _revert_confidence(evm: EvmFacts, more: Known[Outcome] | None, traced: bool, used: int, limit: int) -> Confidence:
    """A revert's text may be the symptom of a starved inner call: only R3 excludes that, or much gas left."""
    starved = more is not None and more.value.kind == "halt" and more.value.halt in GAS_HALTS
    if starved:  # with more gas the text changes: the need may lie above the most there is
        return Confidence.LIKELY
    if more is None and used * _NEARLY_ALL[1] > limit * _NEARLY_ALL[0]:
        return Confidence.LIKELY
    honours = not (isinstance(evm.block_overrides, Known) and not evm.block_overrides.value)
    return Confidence.PROVEN if traced or (more is not None and honours) else Confidence.STRONG


def _drops_data(evm: EvmFacts) -> bool:
    """The endpoint was seen to leave out what a call reverts with: there "no reason" means nothing."""
    return isinstance(evm.revert_data, Known) and not evm.revert_data.value


def _capped(evm: EvmFacts, tx: EvmTransaction) -> bool:
    """Nodes lower the gas of a call to their own cap without a word."""
    if isinstance(evm.gas_cap, Known):
        return evm.gas_cap.value < tx.gas
    return tx.gas > MOST_GAS_OF_A_CALL


def _is(fact: Fact[Outcome], kind: str) -> bool:
    return isinstance(fact, Known) and fact.value.kind == kind


def _failure(fact: Fact[Outcome]) -> Outcome | None:
    return fact.value if isinstance(fact, Known) and fact.value.kind in ("revert", "halt") else None


def _halted_for_gas(fact: Fact[Outcome]) -> bool:
    return isinstance(fact, Known) and fact.value.kind == "halt" and fact.value.halt in GAS_HALTS


def said_by(outcome: Outcome) -> Quote:
    """The end of a replay in the words of the node or the contract."""
    reason = outcome.revert.reason if outcome.revert is not None else None
    if reason is not None and reason.text:
        return Quote(reason.text)
    if reason is not None and (reason.signature or reason.selector):
        return Quote(reason.signature or reason.selector or "")
    return Quote(outcome.message or outcome.halt or outcome.kind)


# --- Tron -----------------------------------------------------------------------------------------------------------------


def _tron(tron: TronFacts) -> Verdict | None:
    receipt = tron_receipt(tron)
    if receipt is None or not (receipt.failed or receipt.result not in (None, "SUCCESS", "DEFAULT")):
        return None
    fact = tron.receipt if isinstance(tron.receipt, Known) and tron.receipt.value is not None else tron.solid_receipt
    result = receipt.result or ""
    evidence: tuple[Evidence, ...] = (seen("receipt_result", fact, result, "receipt.result"),)
    if receipt.message:
        evidence += (seen("result_message", fact, Quote(receipt.message), "resMessage"),)
    if result == "REVERT":
        if tron.revert is None and receipt.contract_result:
            return Verdict("undecided", Confidence.POSSIBLE, evidence, because="no_data")
        return Verdict("revert", Confidence.PROVEN, evidence, revert=tron.revert or Revert(kind="empty"))
    ends: dict[str, End] = {"OUT_OF_TIME": "out_of_time", "OUT_OF_ENERGY": "out_of_energy", "TRANSFER_FAILED": "transfer_failed"}
    if result in ends:
        return Verdict(ends[result], Confidence.PROVEN, evidence)
    if result in TRON_HALTS:
        return Verdict("halt", Confidence.PROVEN, evidence, halt=TRON_HALTS[result])
    return Verdict("undecided", Confidence.POSSIBLE, evidence, because="unknown_result")
