"""Someone may now move all tokens of one kind from this wallet, without a limit.

Condition: an Approval of 2^255 or more, or a permission for a whole collection given to all its tokens, is on record. That is a fact (proven). Whether it is dangerous
depends on the spender: an account without code is no app's contract, then severity high; for a contract, or where its code was not read, low: such approvals are
what most apps ask for.
Never: "you were robbed". Source: knowledge/evm.md 3.J, knowledge/tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts, Known
from chains.needs import Needs
from rules.model import Address, Confidence, Finding, Funds, Location, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, token_symbol
from rules.succeeded.arrival import UNLIMITED


def check(facts: Facts) -> Finding | None:
    family = facts.evm or facts.tron
    if family is None:
        return None
    given = next((a for a in family.approvals if a.amount is not None and a.amount >= UNLIMITED), None)
    if given is None:
        return None
    known = facts.network and next((t for t in facts.network.tokens if t.contract.lower() == given.contract.lower()), None)
    symbol = known.symbol if known else token_symbol(facts, given.contract)
    no_code = _spender_has_no_code(facts)
    return RULE.fires(
        Confidence.PROVEN,
        seen("spender", family.receipt, Address(given.spender)),
        funds=Funds(Location.AT_RISK if no_code else Location.UNCHANGED),
        severity=Severity.HIGH if no_code else Severity.LOW,
        spender=Address(given.spender),
        token=Quote(symbol) if symbol else Quote(given.contract),
        person="yes" if no_code else "no",
    )


def _spender_has_no_code(facts: Facts) -> bool:
    if facts.evm is not None:
        return isinstance(facts.evm.spender_code, Known) and facts.evm.spender_code.value == "0x"
    return facts.tron is not None and isinstance(facts.tron.spender_contract, Known) and facts.tron.spender_contract.value is None


RULE = Rule(
    code="security.unlimited_approval",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="user",
    funds=Location.AT_RISK,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS | Needs.SPENDER,
    rank=Rank.SECURITY,
    order=40,
    actions=("revoke_approval",),
    do_not=("approve_unlimited",),
    queue="security",
    check=check,
)
