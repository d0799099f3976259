"""More of a token was to be moved than its holder had.

Condition (rules/token/shortage.py): the contract says so (ERC-6093 ``ERC20InsufficientBalance``, "transfer amount exceeds balance" and its twins), or it
refused without a word, or stopped at an invalid instruction or Panic 0x11, and the balance read at the parent block is below the amount. Tron: today's
balance is proof only where the replay uses the same energy as the receipt says, and the token is neither paused nor the sender listed; else
likely at most. Where the call goes through today, likely where a transfer of more than anybody has stops with the energy of the receipt.
Texts that mean balance or permission (``TRANSFER_FROM_FAILED``, ``STF``) are decided by the reads.
Tron, where an index of the past shows all that moved since: the balance of then is known and is strong by itself; today's does not count.
From within another contract the figures of such an error are proof only where a trace shows the token, or the same was read; else likely, for it may not be a token's,
or not the signer's.
Ruled out where every sum that was read is enough (rules/token/enough.py).
Never: today's balance as the balance of that time; "ran out of energy". Source: knowledge/evm.md 3.G, 7.4, 7.5; tron.md A5.3, A6.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Finding, Location, Rank, Rule, RuledOut, Severity, Stage
from rules.succeeded.arrival import same, sender_of
from rules.token.enough import enough
from rules.token.shortage import figures, kept, shortage


def check(facts: Facts) -> Finding | RuledOut | None:
    found = shortage(facts)
    if found is None or found.of != "balance":
        had = enough(facts, "balance")
        return (
            None
            if had is None
            else RULE.rules_out(
                have=had.have,
                want=had.want,
                whose="own" if same(had.holder, sender_of(facts)) else "other",
                holder=Address(had.holder),
            )
        )
    told = figures(facts, found)
    enough_today = told["today"] == "enough"
    return RULE.fires(
        found.confidence,
        *found.evidence,
        funds=kept(facts, found),
        actions=("resend",) if enough_today else None,
        do_not=("send_before_looking",) if enough_today else None,
        more=told,
    )


RULE = Rule(
    code="token.insufficient_balance",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS | Needs.TOKENS | Needs.PAST,
    rank=Rank.STOPPED,
    order=30,
    hides=(
        "failed.revert_string",
        "failed.revert_bare",
        "failed.custom_error",
        "failed.custom_error_unknown",
        "failed.panic",
        "failed.invalid_opcode",
        "failed.not_reproducible",
    ),
    actions=("lower_amount",),
    do_not=("retry_unchanged",),
    check=check,
)
