"""A permission was to be changed from one sum to another, which USDT and tokens built like it allow only by way of zero.

Condition: ``approve`` of more than zero, refused without a word, and the spender's permission is not zero: EVM at the parent block, Tron today. As certain as the
refusal where the registry knows the token for this (trait ``no_return_value``: the first generation of USDT's code) and, on Tron, a replay uses the same energy as the
receipt says; likely elsewhere.
Never: "insufficient allowance". Source: knowledge/evm.md 3.G, tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, intent
from rules.token.gates import same_check


def check(facts: Facts) -> Finding | None:
    found, meant, family = refusal(facts), intent(facts), facts.evm or facts.tron
    if found is None or found[1] != "bare" or family is None or family.call is None or family.call.name != "approve":
        return None
    wanted = family.call.arguments[-1].value
    read = next((r for r in family.token_reads if r.contract == meant.contract and r.spender is not None), None)
    if read is None or read.spender is None or not wanted.isdigit() or int(wanted) == 0:
        return None
    allowed = read.allowance.value
    if allowed == 0:
        return None
    known = facts.network is not None and any(
        t.contract.lower() == read.contract.lower() and "no_return_value" in t.traits for t in facts.network.tokens
    )
    same = facts.tron is None or same_check(facts.tron)
    today = facts.tron is not None and isinstance(facts.tron.replay, Known) and facts.tron.replay.value.kind == "success"
    if today:
        return None
    return RULE.fires(
        found[0].confidence if known and same else Confidence.LIKELY,
        *found[0].evidence,
        seen("allowance", read.allowance, str(allowed)),
        spender=Address(read.spender),
        token=Address(read.contract),
        allowed=str(allowed),
        wanted=wanted,
    )


RULE = Rule(
    code="token.approve_nonzero_first",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS | Needs.TOKENS,
    rank=Rank.STOPPED,
    order=25,
    hides=("failed.revert_bare",),
    actions=("reset_permission", "approve_first"),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
