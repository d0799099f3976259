"""The sender now holds the wrapped coin, a token, and looks for the coin itself.

Condition: successful, and either coins went into the network's wrapping contract (of the registry) by ``deposit()`` or a plain payment, whose log says that
the sender was given as much of the token (WETH9's Deposit, or a token made out of nothing); or a call took another token from the sender and gave
the sender wrapped coins, more than it took of them. Proven: the registry's contract, whose own log it is.
Limits: tokens that came before or went on later are not looked at.
Never: "lost", "not arrived". Source: knowledge/evm.md 3.H.
"""

from __future__ import annotations

from chains.facts import CanonicalToken, Facts
from rules.model import Amount, Confidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, by_the_protocol, evm_receipt, intent, tron_receipt, tron_transaction
from rules.succeeded.arrival import burnt, recorded, same, sender_of

_DEPOSIT = "e1fffcc4923d04b559f4d29a8bfc6cda04eb5b0d3c460751c2402c5c5cc9109c"  # Deposit(address,uint256) of WETH9 and WTRX


def check(facts: Facts) -> Finding | None:
    sender, family = sender_of(facts), facts.evm or facts.tron
    if sender is None or family is None or facts.network is None or by_the_protocol(facts):
        return None
    for token in facts.network.tokens:
        if "wrapped_coin" not in token.traits:
            continue
        wrapped = _wrapped(facts, token, sender)
        got = wrapped or _swapped(facts, token, sender)
        if got > 0:
            amount = Amount(got, token.symbol, token.decimals, token.contract)
            return RULE.fires(
                Confidence.PROVEN,
                seen("transfer_seen", family.receipt, amount),
                funds=Funds(Location.WITH_SENDER, amount, sender),
                how="wrapped" if wrapped else "swapped",
                got=amount,
                symbol=facts.network.symbol,
            )
    return None


def _wrapped(facts: Facts, token: CanonicalToken, sender: str) -> int:
    """How much was wrapped for the sender by this very call; 0 where it did something else or no log says so."""
    called, value, plain = _call(facts)
    meant = facts.evm or facts.tron
    name = meant.call.name if meant and meant.call else None
    if not same(called, token.contract) or value == 0 or not (plain or name == "deposit"):
        return 0
    made = any(
        same(t.contract, token.contract) and same(t.recipient, sender) and t.amount == value and burnt(t.sender)
        for t in recorded(facts)
    )
    return value if made or _deposited(facts, token.contract, value) else 0


def _deposited(facts: Facts, contract: str, value: int) -> bool:
    """The log names its holder, but as this call went to the contract itself, that is the sender."""
    receipt = evm_receipt(facts) if facts.evm else tron_receipt(facts.tron) if facts.tron else None
    logs = receipt.logs if receipt else ()
    return any(
        same(log.address, contract)
        and bool(log.topics)
        and log.topics[0].removeprefix("0x") == _DEPOSIT
        and log.data.removeprefix("0x") == f"{value:064x}"
        for log in logs
    )


def _call(facts: Facts) -> tuple[str | None, int, bool]:
    """The called contract, the coins sent along, and whether nothing else was said."""
    if facts.evm is not None:
        tx = facts.evm.transaction.value
        return (tx.to, tx.value, tx.input in ("0x", "")) if tx else (None, 0, False)
    body = tron_transaction(facts.tron) if facts.tron else None
    return (body.contract_address, body.call_value, False) if body else (None, 0, False)


def _swapped(facts: Facts, token: CanonicalToken, sender: str) -> int:
    """What a call gave the sender in wrapped coins for another token; 0 where it was no exchange."""
    if intent(facts).kind != "call":
        return 0
    logs = [t for t in recorded(facts) if t.contract is not None and t.token_id is None and t.amount > 0]
    if not any(same(t.sender, sender) and not same(t.contract, token.contract) for t in logs):
        return 0
    ours = [t for t in logs if same(t.contract, token.contract)]
    return sum(t.amount for t in ours if same(t.recipient, sender)) - sum(t.amount for t in ours if same(t.sender, sender))


RULE = Rule(
    code="succeeded.wrapped_native",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.SUCCEEDED}),
    rank=Rank.DISAPPOINTS,
    order=45,
    hides=("succeeded.as_requested", "succeeded.sent_to_contract"),
    actions=("add_token",),
    tier="full",
    check=check,
)
