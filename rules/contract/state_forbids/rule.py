"""The contract is in a state in which this step is not possible.

Condition: it was refused with a text or error that says so: not paused where it must be, entered twice ("ReentrancyGuard"), not set up yet or set up
already, or paused, where nothing shows that it is a token that is (rules/token/gates.py; paused tokens are ``token.paused``). Which words count, and whose they
are, stands in the table of texts.
Strong: the contract's own words, as its known source means them. Nothing the sender can change; the app or the contract's people can.
Never: "bug" as a fact, "raise the gas". Source: knowledge/evm.md 3.G, 7.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, as_sure, named, said, told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage
from rules.token.gates import gate


def check(facts: Facts) -> Finding | None:
    paused = named(facts, "token.paused")
    if paused is not None and gate(facts) is None:
        ended, words = paused
        return RULE.fires(as_sure(ended), *said(ended, words), reason=words)
    return told(RULE, facts)


RULE = Rule(
    code="contract.state_forbids",
    families=frozenset({"evm", "tron"}),
    severity=Severity.LOW,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS,
    rank=Rank.STOPPED,
    order=32,
    hides=SYMPTOMS,
    actions=("report_to_app",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
