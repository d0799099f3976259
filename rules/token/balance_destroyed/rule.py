"""The issuer of the token wiped the balance of a blocked address.

Condition: the transaction succeeded, and a token of the registry logged ``DestroyedBlackFunds(address,uint256)`` in it (Tether's contract; the address had to be on its list before).
Only the registry's own contracts count: anybody can write such a log. Proven: consensus data and the contract's known code.
Never: "stolen", "can be unlocked for a fee". Sources: knowledge/tron.md A5.5; Tether's TetherToken.destroyBlackFunds.
"""

from __future__ import annotations

from collections.abc import Iterator

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, evm_receipt, token_amount, tron_receipt

# keccak("DestroyedBlackFunds(address,uint256)")
_TOPIC = "61e6e66b0d6339b2980aecc6ccc0039736791f0ccde9ed512e789a7fbdd698c6"
_WORD = 64  # hex digits


def check(facts: Facts) -> Finding | None:
    network, family = facts.network, facts.tron or facts.evm
    if network is None or family is None:
        return None
    known = {t.contract.lower() for t in network.tokens}
    for contract, topics, data in _logs(facts):
        digits = data.removeprefix("0x")
        if contract.lower() not in known or [t.removeprefix("0x") for t in topics] != [_TOPIC] or len(digits) != 2 * _WORD:
            continue
        amount = token_amount(facts, contract, int(digits[_WORD:], 16))
        if amount is None:
            continue
        return RULE.fires(
            Confidence.PROVEN,
            seen("balance_destroyed", family.receipt, amount, "log"),
            funds=Funds(Location.LOST, amount),
            destroyed=amount,
        )
    return None


def _logs(facts: Facts) -> Iterator[tuple[str, tuple[str, ...], str]]:
    if facts.tron is not None:
        receipt = tron_receipt(facts.tron)
        yield from ((log.address, log.topics, log.data) for log in (receipt.logs if receipt is not None else ()))
    else:
        mined = evm_receipt(facts)
        yield from ((log.address, log.topics, log.data) for log in (mined.logs if mined is not None else ()))


RULE = Rule(
    code="token.balance_destroyed",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="issuer",
    funds=Location.LOST,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS,
    rank=Rank.DISAPPOINTS,
    order=2,
    hides=("succeeded.as_requested", "succeeded.without_effect"),
    actions=("ask_token_issuer",),
    do_not=("pay_unlock_fee",),
    queue="security",
    check=check,
)
