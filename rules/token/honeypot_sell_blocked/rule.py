"""The token lets people buy and lets nobody sell.

Condition: a swap that sells a token of the sender's failed by a refusal (not for its price or its time); the sender held enough of the token and had allowed the router enough; the registry does not know
the token; and its own logs of the last 5,000 blocks say that the sender had got it from a pool from which ten accounts or more got some, none of which gave any back. Likely: a token that is only bought by chance, or hands
out gifts from one address, looks the same for a while.
Never: "raise the slippage", "pay to unlock". Source: knowledge/evm.md 3.G.
"""

from __future__ import annotations

from chains.facts import Facts, TokenRead
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Address, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import token_amount

_FEWEST = 10  # buyers
_MARKET = ("swap.slippage", "swap.deadline_expired", "swap.no_liquidity")


def check(facts: Facts) -> Finding | None:
    evm = facts.evm
    sales = evm.sales.value if evm is not None else None
    if evm is None or sales is None or sales.sellers > 0 or sales.buyers < _FEWEST or facts.network is None:
        return None
    if any(t.contract == sales.token for t in facts.network.tokens):
        return None
    found = verdict(facts)
    if found is None or found.end not in ("revert", "halt") or (found.revert is not None and found.revert.cause in _MARKET):
        return None
    wanted = evm.call.argument("amountIn") if evm.call is not None else None
    read = next((r for r in evm.token_reads if r.contract == sales.token), None)
    if wanted is None or read is None or not _enough(read, int(wanted)):
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("buyers", evm.sales, sales.buyers),
        seen("sellers", evm.sales, 0),
        seen("token_balance", read.balance, token_amount(facts, sales.token, read.balance.value) or read.balance.value),
        funds=Funds(Location.WITH_SENDER, token_amount(facts, sales.token, int(wanted))),
        contract=Address(sales.token),
        pool=Address(sales.pool),
        buyers=sales.buyers,
    )


def _enough(read: TokenRead, wanted: int) -> bool:
    return read.balance.value >= wanted and read.allowance.value >= wanted


RULE = Rule(
    code="token.honeypot_sell_blocked",
    families=frozenset({"evm"}),
    severity=Severity.HIGH,
    fixable_by="nobody",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.SALES | Needs.REPLAY | Needs.TOKEN_READS,
    rank=Rank.STOPPED,
    order=4,
    hides=(
        "failed.revert_bare",
        "failed.revert_string",
        "failed.custom_error",
        "failed.custom_error_unknown",
        "failed.invalid_opcode",
        "failed.panic",
    ),
    actions=("nothing_to_do",),
    do_not=("retry_unchanged", "set_high_slippage", "pay_unlock_fee"),
    queue="security",
    tier="full",
    check=check,
)
