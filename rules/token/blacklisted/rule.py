"""The issuer of a token has put an address on its list of blocked ones, so the token refused the transfer.

Condition (rules/token/gates.py): the contract says so (``Blacklistable: account is blacklisted``, ``ERC20Blacklisted``), or it refused without a word and its own
list holds the sender: EVM at the parent block, Tron today. On Tron it is proven where a replay uses the same energy as the receipt says
(the same check stopped it), likely where the figures differ; silent where the call goes through today.
Where an index of the past shows the issuer's own event before the block and none that took it back, it is proven with its date, whatever the
list says today (strong where that says no); where it shows that there was none before, it is silent. A listed recipient, by reads alone, is likely at most:
USDT pays listed addresses. A pause comes first.
Ruled out where a token refused its own transfer without a word and says itself that it was not so (rules/token/enough.py).
Never: "insufficient balance", "pay a fee to unfreeze". Source: knowledge/evm.md 3.G, tron.md A5.3, A6.
"""

from __future__ import annotations

from chains.facts import Facts, Known, Listing
from chains.needs import Needs
from rules.model import Finding, Location, Moment, Rank, Rule, RuledOut, Severity, Stage
from rules.predicates import EVERY_FAMILY, fee_paid
from rules.token.enough import not_stopped_by_list
from rules.token.gates import gate


def check(facts: Facts) -> Finding | RuledOut | None:
    found = gate(facts)
    if found is None or found.of != "blacklisted":
        return RULE.rules_out() if not_stopped_by_list(facts) else None
    fee, lifted = fee_paid(facts), _lifted(facts, found.since)
    return RULE.fires(
        found.confidence,
        *found.evidence,
        who=found.who,
        dated="no" if found.since is None else "yes",
        since=Moment.of(found.since.moment_ms / 1000) if found.since is not None else "-",
        today="free" if lifted else "listed",
        actions=None if not lifted else ("resend",) if _ends_today(facts) else ("look_again",),
        do_not=("send_before_looking", "pay_unlock_fee") if lifted else None,
        paid="yes" if fee is not None and fee.value > 0 else "no",
    )


def _lifted(facts: Facts, since: Listing | None) -> bool:
    """Was it on the list by the issuer's own event, and is it no more?"""
    listed = facts.tron.owner_blacklisted if facts.tron is not None else None
    return since is not None and isinstance(listed, Known) and not listed.value


def _ends_today(facts: Facts) -> bool:
    replay = facts.tron.replay if facts.tron is not None else None
    return isinstance(replay, Known) and replay.value.kind == "success"


RULE = Rule(
    code="token.blacklisted",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="issuer",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS | Needs.TOKENS | Needs.PAST,
    rank=Rank.STOPPED,
    order=20,
    hides=(
        "failed.revert_string",
        "failed.revert_bare",
        "failed.custom_error",
        "failed.custom_error_unknown",
        "failed.panic",
        "failed.not_reproducible",
    ),
    actions=("ask_token_issuer",),
    do_not=("retry_unchanged", "pay_unlock_fee"),
    queue="security",
    check=check,
)
