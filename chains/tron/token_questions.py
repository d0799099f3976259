"""Which tokens a transaction is about, and what to read of them."""

from __future__ import annotations

from dataclasses import dataclass

from chains.facts import CanonicalToken, TronFacts
from chains.tron.addresses import raw_of
from chains.tron.derive import body_of, receipt_of, succeeded

MAX_TOKENS = 8  # contracts asked for symbol and decimals: a transaction can log from hundreds
MAX_INNER = 3  # contracts behind a failed router call that are asked as tokens
_APPROVALS = frozenset({"approve", "increaseApproval", "decreaseApproval", "increaseAllowance", "decreaseAllowance"})
_TOKEN_CALLS = _APPROVALS | {"transfer", "transferFrom"}


@dataclass(frozen=True, slots=True)
class TokenQuestion:
    """One holder's balance of a token, and with a spender the allowance.

    gates: also whether the issuer stops this holder or all (blacklist, pause), which matters for transfers and not for approvals.
    guessed: that the contract is a token is a guess; where it does not answer as one, it is none and nothing is missing.
    """

    contract: str
    holder: str
    spender: str | None = None
    gates: bool = False
    guessed: bool = False


def called_token(facts: TronFacts) -> str | None:
    """The called contract where the call is one that tokens have."""
    body, call = body_of(facts), facts.call
    return body.contract_address if body is not None and call is not None and call.name in _TOKEN_CALLS else None


def recipient_of(facts: TronFacts) -> str | None:
    """Who was to get it: as the body says, as the token call says, or the only one that the logs name."""
    body, call = body_of(facts), facts.call
    if body is not None and body.to is not None:
        return body.to
    if call is not None and call.name in ("transfer", "transferFrom"):
        return call.argument("to")
    logged = {t.recipient for t in facts.transfers if t.kind == "log"}
    return logged.pop() if len(logged) == 1 else None


def token_contracts(facts: TronFacts) -> tuple[str, ...]:
    """The token contracts of transfers, approvals and the call, at most MAX_TOKENS."""
    found = [called_token(facts), *(t.contract for t in facts.transfers), *(a.contract for a in facts.approvals)]
    return tuple(dict.fromkeys(c for c in found if c is not None))[:MAX_TOKENS]


def token_questions(facts: TronFacts, known: tuple[CanonicalToken, ...]) -> tuple[TokenQuestion, ...]:
    """What to read. For a success the recipient's balance, where a token was sent. For all else what may have stopped it, or will:
    the holder's balance, the spender's allowance, the issuer's gates."""
    body, receipt, call = body_of(facts), receipt_of(facts), facts.call
    if body is None or body.contract_type != "TriggerSmartContract" or body.contract_address is None:
        return ()
    contract, name = body.contract_address, None if call is None else call.name
    if receipt is not None and succeeded(receipt):
        recipient = recipient_of(facts)
        return (TokenQuestion(contract, recipient),) if recipient is not None and name in ("transfer", "transferFrom") else ()
    if call is not None and name == "transfer":
        return (TokenQuestion(contract, body.owner, gates=True),)
    if call is not None and name == "transferFrom":
        holder = call.argument("from")
        return () if holder is None else (TokenQuestion(contract, holder, spender=body.owner, gates=True),)
    if call is not None and name in _APPROVALS:
        return (TokenQuestion(contract, body.owner, spender=call.argument("spender")),)
    tokens = _behind(facts, contract, body.data, known)
    return tuple(TokenQuestion(t, body.owner, spender=contract, gates=True, guessed=True) for t in tokens)


def _behind(facts: TronFacts, called: str, data: str, known: tuple[CanonicalToken, ...]) -> tuple[str, ...]:
    """The tokens that a router was to move, in so far as they show: contracts whose call from the router was rejected, and tokens we
    know that the call data name."""
    receipt = receipt_of(facts)
    rejected = [i.recipient for i in receipt.internal if i.rejected and i.sender == called] if receipt is not None else []
    named = [t.contract for t in known if raw_of(t.contract).hex() in data]
    return tuple(dict.fromkeys(c for c in [*rejected, *named] if c != called))[:MAX_INNER]
