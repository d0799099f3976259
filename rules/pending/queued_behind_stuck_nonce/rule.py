"""It waits because an earlier transaction of the same sender waits.

Networks of the Ethereum family work through a sender's transactions in the order of their numbers (nonces). All numbers before this one are
at the node, and the first of them is not in a block yet.

Condition: ``nonce > latest count`` and ``pending count > nonce``, and nothing earlier on the ladder (rules/pending/ladder.py).
Strong, not proven: the counts are one node's view. What to do concerns the first number alone; the others follow.
Which transaction has that number is said where a node shows it (chains/evm/blocker.py). Then the ladder is asked about that one, and ``holds`` says what holds
it: its price (with the offer that frees it, rules/pending/offer.py: both prices at least 10 % more, 100 % for blobs, and enough for the next
blocks), the balance (with what is lacking), more gas than a block or the network allows (only a cancellation helps), or nothing (it is next, so
waiting is enough). Where it is not shown, or the ladder cannot tell, the answer holds without all that.
Never: "speed up this one", "network congestion". Source: knowledge/evm.md 3.C with its replacement rule.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from chains.facts import EvmTransaction, FactMissing, Facts, Known
from chains.needs import Needs
from rules.model import Amount, Confidence, Finding, Gwei, Location, Param, Rank, Rule, Severity, Stage, seen
from rules.pending.ladder import Rung, highest_cost, reached, standing
from rules.pending.offer import offer
from rules.predicates import coins

Holds: TypeAlias = Literal["price", "funds", "gas", "nothing", "unseen"]
_HOLDS: dict[Rung, Holds] = {
    Rung.FEE_BELOW_BASE_FEE: "price",
    Rung.BLOB_FEE_TOO_LOW: "price",
    Rung.BELOW_POOL_MINIMUM: "price",
    Rung.TIP_TOO_LOW: "price",
    Rung.INSUFFICIENT_FUNDS: "funds",
    Rung.GAS_ABOVE_BLOCK: "gas",
    Rung.GAS_ABOVE_CAP: "gas",
    Rung.NEXT_IN_LINE: "nothing",
}
_ACTIONS = {"nothing": ("wait",), "funds": ("top_up_coins", "fix_first_nonce")}


def check(facts: Facts) -> Finding | None:
    found = reached(facts, Rung.QUEUED_BEHIND)
    if found is None or facts.evm is None:
        return None
    tx, first = found.tx, facts.evm.nonce_latest.value
    shown = facts.evm.blocker
    blocker = shown.value if isinstance(shown, Known) else None
    holds = _holds(facts, blocker)
    return RULE.fires(
        Confidence.STRONG,
        seen("nonce", facts.evm.transaction, tx.nonce, "nonce"),
        seen("nonce_latest", facts.evm.nonce_latest, first),
        seen("nonce_pending", facts.evm.nonce_pending, facts.evm.nonce_pending.value),
        *(() if blocker is None else (seen("blocker", shown, blocker.hash, "hash"),)),
        actions=_ACTIONS.get(holds),
        recheck_after_s=60,
        nonce=tx.nonce,
        first=first,
        before=tx.nonce - first,
        shown="no" if blocker is None else "yes",
        holds=holds,
        more=_figures(facts, blocker),
    )


def _holds(facts: Facts, blocker: EvmTransaction | None) -> Holds:
    """What the ladder says of the one that holds up the line."""
    if blocker is None or facts.evm is None:
        return "unseen"
    first = facts.evm.model_copy(update={"transaction": Known(value=blocker)})
    try:
        found = standing(facts.model_copy(update={"evm": first}))
    except FactMissing:
        return "unseen"
    return "unseen" if found is None or found.unchecked else _HOLDS.get(found.rung, "unseen")


def _figures(facts: Facts, blocker: EvmTransaction | None) -> dict[str, Param]:
    """Of the one that holds up the line; zeros where it, or what the next block asks for, is not known: the texts then name none."""
    none: Amount = coins(facts, 0)
    if blocker is None or facts.evm is None or not isinstance(facts.evm.fee_history, Known):
        cap = Gwei(0 if blocker is None else blocker.fee_cap)
        return {"blocker": "" if blocker is None else blocker.hash, "cap": cap, "price": Gwei(0), "tip": Gwei(0), "short": none}
    enough = offer(facts, blocker)
    held = facts.evm.balance.value if isinstance(facts.evm.balance, Known) else highest_cost(blocker)
    return {
        "blocker": blocker.hash,
        "cap": Gwei(blocker.fee_cap),
        "price": Gwei(enough.price),
        "tip": Gwei(enough.tip),
        "short": coins(facts, max(0, highest_cost(blocker) - held)),
    }


RULE = Rule(
    code="pending.queued_behind_stuck_nonce",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.PENDING}),
    needs=Needs.NONCES | Needs.BALANCE,
    rank=Rank.STOPPED,
    order=35,
    actions=("fix_first_nonce",),
    do_not=("speed_up_this_one", "send_again_yet"),
    check=check,
)
