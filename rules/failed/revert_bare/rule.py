"""A contract refused it and gave no reason.

Condition: revert without data. EVM: in the replay at the parent block, with more gas as well (rules/failed/verdict.py). Tron:
``receipt.result == REVERT`` with empty ``contractResult``; where the same call goes through today the state has changed since, and
``failed.not_reproducible`` says that.
Proven is only that no reason was given. Why, the probes of ``token.*``, ``failed.non_payable_function`` and others say where they can; USDT on Tron
refuses everything without a word (knowledge/tron.md A6). A token transfer to the empty address belongs here
(it has no code of its own): the text says so.
Never: a guess as a fact. Source: knowledge/evm.md 3.F, tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Evidence, Finding, Location, Rank, Rule, Severity, Stage
from rules.predicates import intent

_NOBODY = frozenset({"0x" + "0" * 40, "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb"})


def check(facts: Facts) -> Finding | None:
    found = refusal(facts)
    if found is None or found[1] != "bare":
        return None
    meant = intent(facts)
    to_nobody = meant.kind == "token" and meant.recipient in _NOBODY
    return RULE.fires(
        found[0].confidence,
        *found[0].evidence,
        Evidence("revert_empty"),
        recipient="nobody" if to_nobody else "somebody",
        lacks=found[0].lacks,
    )


RULE = Rule(
    code="failed.revert_bare",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS,
    rank=Rank.STOPPED,
    order=60,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
