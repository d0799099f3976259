"""What an index of Tron's past tells."""

from __future__ import annotations

from typing import Literal

from chains.facts.known import Frozen

INDEX_LAG_MS = 60_000  # an index that is no further behind its chain has all but the last moments


class PastTransaction(Frozen):
    """A transaction that had a part in an account's past, as an index tells it. amount: sun that were paid, or of a delegation the staked sun. succeeded:
    by the index's word."""

    txid: str
    moment_ms: int
    contract_type: str
    owner: str
    to: str | None = None
    amount: int = 0
    resource: str | None = None  # of staking contracts
    succeeded: bool = True


class AccountPast(Frozen):
    """What an index tells of an account's transactions within the time that was asked for. complete: nothing of it was left out; else only as
    many as one answer holds. Newest first."""

    account: str
    entries: tuple[PastTransaction, ...] = ()
    complete: bool = False


class PastMovement(Frozen):
    """A Transfer or Approval log of a token (TRC-20) that names the account. recipient: of an approval, the spender. amount: base units."""

    txid: str
    moment_ms: int
    kind: Literal["transfer", "approval"]
    contract: str
    sender: str
    recipient: str
    amount: int


class TokenPast(Frozen):
    """As ``AccountPast``, of the logs of tokens."""

    account: str
    entries: tuple[PastMovement, ...] = ()
    complete: bool = False


class Listing(Frozen):
    """The token's issuer put the account on its list of blocked ones, or took it off."""

    txid: str
    moment_ms: int
    listed: bool


class Listings(Frozen):
    """What an index tells of an account on a token's list before the transaction's block, newest first. since_ms: no such event after
    this moment is left out; 0: none at all."""

    account: str
    contract: str
    entries: tuple[Listing, ...] = ()
    since_ms: int = 0
