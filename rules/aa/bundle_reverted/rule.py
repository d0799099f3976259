"""A bundle of smart account operations (ERC-4337) was refused by the EntryPoint, because one operation in it did not hold.

Condition: the transaction failed with ``FailedOp`` or ``FailedOpWithRevert``, which name the operation (opIndex, from 0) and a code AAxx. ``about`` is what the
code is about: creation of the account, prefund (the account could not pay in advance), expired, account (its own check failed), signature,
nonce, sponsor (the paymaster), gas. The operation may be somebody else's: a bundle holds several people's.
Strong: EntryPoint's words, as its source means them. An operation of a refused bundle did not run and cost its sender nothing; it may be bundled
again. Never: "your operation failed" as a fact. Source: knowledge/evm.md 3.I, 7.6; EntryPoint 0.6 to 0.8.
"""

from __future__ import annotations

from chains.facts import Facts, Revert
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, as_sure, said
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Quote, Rank, Rule, Severity, Stage

_ABOUT = {
    "AA1": "creation",
    "AA20": "creation",
    "AA21": "prefund",
    "AA22": "expired",
    "AA23": "account",
    "AA24": "signature",
    "AA25": "nonce",
    "AA26": "gas",
    "AA3": "sponsor",
    "AA4": "gas",
    "AA5": "gas",
    "AA95": "gas",
}


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "revert" or found.cause != RULE.code:
        return None
    layer: Revert | None = found.revert
    while layer is not None and layer.name not in ("FailedOp", "FailedOpWithRevert"):
        layer = layer.inner
    if layer is None or len(layer.arguments) < 2:
        return None
    words = Quote(layer.arguments[1].value)
    return RULE.fires(
        as_sure(found), *said(found, words), reason=words, about=_about(words.text), place=int(layer.arguments[0].value) + 1
    )


def _about(words: str) -> str:
    return next((about for code, about in _ABOUT.items() if words.strip().startswith(code)), "other")


RULE = Rule(
    code="aa.bundle_reverted",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=26,
    hides=(*SYMPTOMS, "token.insufficient_balance", "token.insufficient_allowance"),
    actions=("resend_from_wallet",),
    tier="full",
    check=check,
)
