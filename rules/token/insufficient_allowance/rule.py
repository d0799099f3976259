"""A contract was to take tokens from the sender and had no permission for so many.

Condition (rules/token/shortage.py): the token says so (ERC-6093 ``ERC20InsufficientAllowance``, "insufficient allowance" and its twins), or it refused
without a word and the permission read at the parent block (Tron: today, with the same energy in the replay) is below the amount while the
balance is not. ``TRANSFER_FROM_FAILED`` and ``STF`` mean balance or permission: the reads decide, without them it is likely at most.
The permission has to be given to the contract that takes the tokens, for the exact amount.
From within another contract the figures of such an error are proof only where a trace shows the token, or the same was read; else likely, for it may not be a token's,
or not the signer's.
Ruled out where every sum that was read is enough (rules/token/enough.py).
Never: "approve unlimited". Source: knowledge/evm.md 3.G, 7.4, 7.5; tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.model import Address, Finding, Location, Param, Rank, Rule, RuledOut, Severity, Stage
from rules.succeeded.arrival import UNLIMITED
from rules.token.enough import enough
from rules.token.shortage import figures, kept, shortage


def check(facts: Facts) -> Finding | RuledOut | None:
    found = shortage(facts)
    if found is None or found.of != "allowance":
        had = enough(facts, "allowance")
        return (
            None
            if had is None
            else RULE.rules_out(
                have=had.have,
                want=had.want,
                without_end="yes" if had.have.value >= UNLIMITED else "no",
            )
        )
    spender: dict[str, Param] = {"spender": Address(found.spender)} if found.spender is not None else {"spender": "-"}
    return RULE.fires(
        found.confidence,
        *found.evidence,
        funds=kept(facts, found),
        names="no" if found.spender is None else "yes",
        more={**figures(facts, found), **spender},
    )


RULE = Rule(
    code="token.insufficient_allowance",
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
    ),
    actions=("approve_first",),
    do_not=("approve_unlimited", "retry_unchanged"),
    check=check,
)
