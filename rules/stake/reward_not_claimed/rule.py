"""Voting has earned TRX that were not claimed yet; they do not come by themselves.

Condition: Tron, a staking or voting transaction in a block, and the chain says that the sender has a reward (getReward above 0). It can be claimed once in 24 hours,
counted from the account's last claim; the moment is decided by the chain's time. Proven: the chain's own bookkeeping, as of now.
Never: "the representative did not pay". Source: knowledge/tron.md A5.6, F19; java-tron WithdrawBalanceActuator ("less than 24 hours").
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Confidence, Finding, Funds, Location, Moment, Rank, Rule, Severity, Stage, seen
from rules.pending.expiry import moment_ms
from rules.predicates import coins

_DAY_MS = 86_400_000


def check(facts: Facts) -> Finding | None:
    tron = facts.tron
    if tron is None or tron.reward.value <= 0:
        return None
    account, reward = tron.owner.value, coins(facts, tron.reward.value)
    free_ms = (account.rewarded_ms + _DAY_MS) if account is not None and account.rewarded_ms else 0
    return RULE.fires(
        Confidence.PROVEN,
        seen("reward", tron.reward, reward, "reward"),
        funds=Funds(Location.WITH_SENDER, reward),
        reward=reward,
        when="later" if tron.head.value.timestamp_ms < free_ms else "now",
        free=Moment(moment_ms(free_ms)),
    )


RULE = Rule(
    code="stake.reward_not_claimed",
    families=frozenset({"tron"}),
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.REWARD | Needs.ACCOUNTS,
    rank=Rank.BARE_FACT,
    order=41,
    actions=("claim_reward",),
    check=check,
)
