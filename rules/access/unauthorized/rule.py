"""The contract reserves this step for certain addresses, and the sender is not one of them.

Condition: it refused, and its words are one of those known for it (``OwnableUnauthorizedAccount``, ``AccessControlUnauthorizedAccount``, "Ownable: caller is not the owner" and their
twins: the tables of texts and errors). As certain as it is that the contract refused with these words.
Never: "contract code error". Source: knowledge/evm.md 3.G, 7.4, 7.5; tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import verdict
from rules.model import Finding, Location, Quote, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY


def check(facts: Facts) -> Finding | None:
    found = verdict(facts)
    if found is None or found.end != "revert" or found.cause != "access.unauthorized" or found.reason is None:
        return None
    said = Quote(found.reason.text or found.reason.signature or found.reason.name or found.reason.selector or "")
    return RULE.fires(found.confidence, *found.evidence, said=said)


RULE = Rule(
    code="access.unauthorized",
    families=EVERY_FAMILY,
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=35,
    hides=("failed.revert_string", "failed.revert_bare", "failed.custom_error", "failed.custom_error_unknown", "failed.panic"),
    actions=("ask_contract_owner",),
    do_not=("retry_unchanged",),
    check=check,
)
