"""The node checked what the transaction asks for and found that it cannot be done; it entered no block, and nothing was charged.

On Tron every transfer, stake, vote and change of permissions is checked before it is taken; only contract calls can fail on chain. The node's text says what was
wrong, and ``variant`` names it (knowledge/tron.md A5.1; the texts of tron-protocol.md 11 and 12): balance_not_sufficient (also "send all" without bandwidth,
measured), asset_not_sufficient, fee_not_sufficient, self_transfer, to_contract, contract_missing, owner_missing and receiver_missing (not activated), stake_above_balance,
nothing_staked, delegated_insufficient, unfreeze_limit, nothing_to_withdraw, withdraw_24h, fee_limit_range, votes_too_many, invalid_address, too_big …; empty where the text
names nothing of these: then it is quoted. CONTRACT_EXE_ERROR of a permission update without its 100 TRX belongs here too (measured). On networks of the
Ethereum family: a fee or an amount beyond every account (variant value_too_large).
Condition: CONTRACT_VALIDATE_ERROR, CONTRACT_EXE_ERROR, TOO_BIG_TRANSACTION_ERROR, or the checks' own words.
Never: "you lost the fee". Sources: knowledge/tron.md A5.1; tron-protocol.md 0, 8, 11, 12.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Address, Amount, Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.send.refused import EVERYWHERE, number, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    variant = (refusal.variant or "") if refusal is not None else ""
    return refused(facts, RULE, more=_figures, actions=_ACTIONS.get(variant))


def _figures(refusal: Refusal) -> Mapping[str, Param]:
    # of staked TRX in sun; of votes in whole TRX, which the sentences do not use
    amounts = {name: value for name in ("balance", "cost") if (value := number(refusal, name)) is not None}
    sizes = {name: value for name in ("size", "limit") if (value := number(refusal, name)) is not None}
    account = refusal.figures.get("address")
    told: dict[str, Param] = {
        "amounts": "yes" if len(amounts) == 2 and refusal.variant == "balance_not_sufficient" else "no",
        "figures_size": "yes" if len(sizes) == 2 else "no",
        "named": "yes" if account else "no",
    }
    if refusal.variant == "balance_not_sufficient":
        told |= {name: Amount(value, "TRX", TRX_DECIMALS) for name, value in amounts.items()}
    return told | sizes | ({"account": Address(account)} if account else {})


TRX_DECIMALS = 6  # 1 TRX is 1,000,000 sun
_ACTIONS = {
    "value_too_large": ("let_wallet_fill_in", "retry_refused"),
    "account_exists": ("nothing_to_do",),
}


RULE = Rule(
    code="send.validation_failed",
    families=frozenset({"tron"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("start_again",),
    do_not=("repeat_refused",),
    check=check,
)
