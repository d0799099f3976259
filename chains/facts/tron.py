"""All that is known of a transaction of Tron."""

from __future__ import annotations

from chains.facts.calls import Approval, DecodedCall, NamedContract, Outcome, Revert, Token, TokenRead, Transfer
from chains.facts.known import NOT_ASKED, Fact, Frozen
from chains.facts.tron_chain import TronAccount, TronAsset, TronContract, TronHead, TronReceipt, TronResources, TronTransaction
from chains.facts.tron_past import AccountPast, Listings, TokenPast


class TronFacts(Frozen):
    transaction: Fact[TronTransaction | None] = NOT_ASKED
    receipt: Fact[TronReceipt | None] = NOT_ASKED
    solid_receipt: Fact[TronReceipt | None] = NOT_ASKED
    pending: Fact[TronTransaction | None] = NOT_ASKED
    head: Fact[TronHead] = NOT_ASKED
    solid_head: Fact[TronHead] = NOT_ASKED
    second_opinion: Fact[bool] = NOT_ASKED  # does another endpoint's solid chain hold it
    call: DecodedCall | None = None
    revert: Revert | None = None
    transfers: tuple[Transfer, ...] = ()
    approvals: tuple[Approval, ...] = ()
    owner: Fact[TronAccount | None] = NOT_ASKED
    recipient: Fact[TronAccount | None] = NOT_ASKED
    resources: Fact[TronResources] = NOT_ASKED
    asset: Fact[TronAsset | None] = NOT_ASKED  # the TRC-10 asset that was sent
    reward: Fact[int] = NOT_ASKED  # sun that voting has earned the owner and that are not claimed
    contract: Fact[TronContract | None] = NOT_ASKED
    recipient_contract: Fact[TronContract | None] = NOT_ASKED
    spender_contract: Fact[TronContract | None] = NOT_ASKED  # of the first approval's spender
    energy_price: Fact[int] = NOT_ASKED  # sun, at the block's time (at the head's where pending)
    energy_price_now: Fact[int] = NOT_ASKED
    parameters: Fact[dict[str, int]] = NOT_ASKED
    replay: Fact[Outcome] = NOT_ASKED  # constant call on today's state
    replay_without_value: Fact[Outcome] = NOT_ASKED  # the same without the TRX sent along, where there were any
    replay_beyond_balance: Fact[Outcome] = (
        NOT_ASKED  # the same token transfer of more than anybody has: it stops where the balance is checked
    )
    owner_blacklisted: Fact[bool] = NOT_ASKED
    paused: Fact[bool] = NOT_ASKED
    token_reads: tuple[TokenRead, ...] = ()
    named_contracts: tuple[NamedContract, ...] = ()  # of a failed transaction
    tokens: tuple[Token, ...] = ()
    # from an index of the past (TronGrid v1), where an endpoint has one
    index_lag_ms: Fact[int] = NOT_ASKED  # how far its newest row, of the busiest token that we know, lies behind the head
    past: Fact[AccountPast] = NOT_ASKED  # of the sender, or of who got dust, until shortly after the transaction
    since: Fact[AccountPast] = NOT_ASKED  # of the sender, from the transaction on
    token_past: Fact[TokenPast] = NOT_ASKED  # of whose tokens moved, or of who got dust, until the transaction
    listings: Fact[Listings] = NOT_ASKED  # of whose tokens were to move
    control_past: Fact[AccountPast] = NOT_ASKED  # of the sender until today, where other keys rule its account
    recipient_past: Fact[AccountPast] = NOT_ASKED  # of a recipient whose account other keys rule, until today
