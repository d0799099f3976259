"""A collectible (NFT) could not be moved: the sender does not own it, or the app has no permission for it, or it does not exist.

Condition: the refusal is one of the texts or errors of ERC-721 and ERC-1155 contracts for that (``ERC721IncorrectOwner``, "caller is not token owner nor
approved" …; the table names them). Which of the three it is, the words say.
Strong: the contract's own words. Never: "stolen". Source: knowledge/evm.md 3.G, 7.4.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, told
from rules.model import Finding, Location, Rank, Rule, Severity, Stage


def check(facts: Facts) -> Finding | None:
    return told(RULE, facts)


RULE = Rule(
    code="nft.not_owner_or_not_approved",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY,
    rank=Rank.STOPPED,
    order=31,
    hides=SYMPTOMS,
    actions=("check_owner_and_permission",),
    do_not=("retry_unchanged",),
    tier="full",
    check=check,
)
