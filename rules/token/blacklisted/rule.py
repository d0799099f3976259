"""The issuer of a token has put an address on its list of blocked ones, so the token refused the transfer.

Condition (rules/token/gates.py): the contract says so (``Blacklistable: account is blacklisted``, ``ERC20Blacklisted``), or it refused without a word and its own
list holds the sender: EVM at the parent block, Tron today. On Tron it is proven where a replay uses the same energy as the receipt says
(the same check stopped it), likely where the figures differ; silent where the call goes through today. A listed recipient, by reads alone, is likely at most:
USDT pays listed addresses. A pause comes first.
Never: "insufficient balance", "pay a fee to unfreeze". Source: knowledge/evm.md 3.G, tron.md A5.3, A6.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY, fee_paid
from rules.token.gates import gate


def check(facts: Facts) -> Finding | None:
    found = gate(facts)
    if found is None or found.of != "blacklisted":
        return None
    fee = fee_paid(facts)
    return RULE.fires(
        found.confidence,
        *found.evidence,
        who=found.who,
        paid="yes" if fee is not None and fee.value > 0 else "no",
    )


RULE = Rule(
    code="token.blacklisted",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="issuer",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS | Needs.TOKENS,
    rank=Rank.STOPPED,
    order=20,
    hides=("failed.revert_string", "failed.revert_bare", "failed.custom_error", "failed.custom_error_unknown", "failed.panic"),
    actions=("ask_token_issuer",),
    do_not=("retry_unchanged", "pay_unlock_fee"),
    queue="security",
    check=check,
)
