"""The contract ran into an invalid instruction, which stops everything and takes all gas or energy.

Old Solidity compiled ``assert`` to it (opcode 0xfe), and some tokens of 2017 check amounts that way, so there it often means "more than is held"
(where the reads show it, ``token.insufficient_balance`` is the answer). Else it is a fault of the contract, or code for another machine.

Condition, EVM: replayed it halts at an invalid instruction, with more gas as well, and all gas was used (rules/failed/verdict.py). Tron:
``receipt.result == ILLEGAL_OPERATION``. Proven.
Never: "out of gas", "out of energy" (that is the consequence). Source: knowledge/evm.md 3.F, tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import intent


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "halt" or found.halt != "invalid_opcode":
        return None
    return RULE.fires(
        found.confidence,
        *found.evidence,
        family="tron" if facts.tron is not None else "evm",
        what="token" if intent(facts).kind == "token" else "other",
    )


RULE = Rule(
    code="failed.invalid_opcode",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS,
    rank=Rank.STOPPED,
    order=40,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
