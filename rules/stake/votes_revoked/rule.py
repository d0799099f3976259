"""Votes went with the stake that was taken out: who unstakes has fewer TRX to vote with, and the network takes votes away to match.

Condition: Tron, an unstaking in a block (Stake 1.0 takes all votes, java-tron UnfreezeBalanceActuator; Stake 2.0 only those above what is still staked, each
representative's share alike and rounded down, UnfreezeBalanceV2Actuator.updateVote), and either an index shows that the account had voted before and today it has no
votes left, or today's votes are exactly what the rounding leaves of today's stake: one for each TRX, at most one less for each representative; then the unstaking
must be of the last 14 days and an index show the vote before, or of the last day where there is no index. Likely: votes may
have been given or changed since, and an account may have voted with just that many.
Never: "your TRX are lost", "the representative took them". Source: knowledge/tron.md A5.6.
"""

from __future__ import annotations

from chains.facts import Facts, Known, TronFacts, TronReceipt
from chains.needs import Needs
from rules.model import Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import tron_receipt, tron_transaction

_SUN = 1_000_000
_DAY_MS, _WAIT_MS = 86_400_000, 14 * 86_400_000  # the second is how long unstaked TRX wait, and with them their owner
_MOST_CHOSEN = 30  # representatives that one account may vote for (VoteWitnessActuator)
_UNSTAKING = ("UnfreezeBalanceContract", "UnfreezeBalanceV2Contract")


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    body, receipt = (tron_transaction(tron), tron_receipt(tron)) if tron is not None else (None, None)
    if tron is None or body is None or receipt is None or body.contract_type not in _UNSTAKING:
        return None
    account = tron.owner.value
    if account is None:
        return None
    evidence = [seen("votes_now", tron.owner, account.votes, "votes")]
    if account.votes == 0:
        voted = _had_voted(tron, receipt)
        if voted is None:
            return None
        evidence.append(voted)
    else:
        cut = body.contract_type == "UnfreezeBalanceV2Contract" and 0 <= account.staked // _SUN - account.votes < _MOST_CHOSEN
        if not cut or not _may_be_of_then(tron, receipt):
            return None
    return RULE.fires(
        Confidence.LIKELY,
        *evidence,
        left="some" if account.votes else "none",
        votes=account.votes,
        possible=account.staked // _SUN,
    )


def _may_be_of_then(tron: TronFacts, receipt: TronReceipt) -> bool:
    """May today's votes be those that the unstaking left? Who votes again uses all of the stake too, and then they look the same."""
    known = isinstance(tron.past, Known)
    if known and _had_voted(tron, receipt) is None:
        return False
    return tron.head.value.timestamp_ms - receipt.block_time_ms <= (_WAIT_MS if known else _DAY_MS)


def _had_voted(tron: TronFacts, receipt: TronReceipt) -> Evidence | None:
    """The vote that an index knows of, from before. The latest of what unstaked or voted must be a vote: an earlier unstaking may have taken the votes already."""
    if not isinstance(tron.past, Known):
        return None
    kinds = ("VoteWitnessContract", *_UNSTAKING)
    before = (
        e for e in tron.past.value.entries if e.moment_ms < receipt.block_time_ms and e.succeeded and e.contract_type in kinds
    )
    latest = max(before, key=lambda e: e.moment_ms, default=None)
    if latest is None or latest.contract_type != "VoteWitnessContract":
        return None
    return seen("voted_before", tron.past)


RULE = Rule(
    code="stake.votes_revoked",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.UNCHANGED,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.ACCOUNTS | Needs.PAST,
    rank=Rank.BARE_FACT,
    order=40,
    actions=("vote_again",),
    check=check,
)
