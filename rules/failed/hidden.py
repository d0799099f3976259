"""A refusal whose words say only that a call inside failed: what the inner one said, where that can be seen.

Two ways to see it: a trace, which shows the last call that failed and whose failure was handed up; or the inner call run alone (chains/evm/within.py), where
the data of a Safe's step or of a Multicall name it. The outer words stay, with the inner error inside them, as where a contract hands it up itself.
Words that mean a token's sum or its issuer (rules/token/either.py) are opened for any reason but a sum, which rules/token/shortage.py looks at itself.
Source: knowledge/evm.md 2.3, 7.5, 7.7; openzeppelin utils/Address.sol and Errors.sol; Multicall3; Safe docs/error_codes.md (GS013).
"""

from __future__ import annotations

from chains.facts import EvmFacts, Known, Outcome, Revert
from rules.model import Address, Confidence, Evidence, seen
from rules.token.either import means_either

_WORDS = ("multicall3: call failed", "gs013", "multicall aggregate: call failed", "low-level call failed", "delegate call failed")
_NAMES = frozenset({"FailedCall", "FailedInnerCall", "CallFailed", "ExecutionFailed", "MulticallFailed"})
_SUMS = frozenset({"token.insufficient_balance", "token.insufficient_allowance"})


def opened(evm: EvmFacts, outer: Revert) -> tuple[Revert, Confidence, tuple[Evidence, ...]] | None:
    """The refusal with what lay inside, and how sure that is: as sure as the refusal itself by a trace, likely by running the inner call alone. None
    where the words do not hide an inner error, or nothing shows it."""
    hides_token = means_either(outer.reason)
    if outer.inner is not None or not (hides_token or _hides(outer)):
        return None
    traced = _by_trace(evm)
    if traced is not None:
        return None if hides_token and traced[0].cause in _SUMS else (_within(outer, traced[0]), Confidence.PROVEN, traced[1])
    alone = _alone(evm)
    return None if alone is None else (_within(outer, alone[0]), Confidence.LIKELY, alone[1])


def _hides(outer: Revert) -> bool:
    words = (outer.text or "").lower()
    return any(w in words for w in _WORDS) or outer.name in _NAMES


def _within(outer: Revert, inner: Revert) -> Revert:
    return outer.model_copy(update={"inner": inner.model_copy(update={"cause": None}), "cause": inner.cause or outer.cause})


def _by_trace(evm: EvmFacts) -> tuple[Revert, tuple[Evidence, ...]] | None:
    failed = evm.failed_calls.value if isinstance(evm.failed_calls, Known) else ()
    top = next((c for c in failed if c.depth == 0 and c.innermost_depth > 0), None)
    inner = _said(top.outcome) if top is not None else None
    if top is None or inner is None:
        return None
    return inner, (seen("inner_rejected", evm.failed_calls, Address(top.innermost or top.innermost_caller), "calls"),)


def _alone(evm: EvmFacts) -> tuple[Revert, tuple[Evidence, ...]] | None:
    """The first that fails when it is run alone. A part before it whose outcome is not known may have failed as well."""
    for one in evm.calls_within:
        if not isinstance(one.outcome, Known):
            return None
        inner = _said(one.outcome.value)
        if inner is not None:
            return inner, (seen("inner_rejected", one.outcome, Address(one.target)),)
    return None


def _said(outcome: Outcome) -> Revert | None:
    revert = outcome.revert if outcome.kind == "revert" else None
    return revert if revert is not None and revert.reason.kind not in ("empty", "malformed") else None
