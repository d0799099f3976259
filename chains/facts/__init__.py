"""The facts: everything a rule may know, and how it is known.

A fact is ``Known`` (a value and where it came from) or ``Missing`` (and why). Missing is not false: reading the
``value`` of a missing fact raises ``FactMissing``, which the engine turns into "not applicable".

Amounts are integers in base units (wei, sun), times are UTC. EVM addresses are lower-case hex with 0x, Tron addresses
base58 (``T…``), hashes lower-case hex (with 0x on EVM, without on Tron). Texts that come from a chain are hostile: they are
kept as they came and only shown quoted.

This package stands on pydantic and the standard library alone: saved facts are the examples of every rule.
"""

from __future__ import annotations

from datetime import datetime

from chains.facts.calls import Approval, Argument, DecodedCall, NamedContract, Outcome, Revert, Token, TokenRead, Transfer
from chains.facts.evm import EvmFacts
from chains.facts.evm_chain import EvmBlock, EvmLog, EvmReceipt, EvmTransaction, FeeHistory, content_of
from chains.facts.evm_found import (
    Afterwards,
    Authorization,
    CallWithin,
    CodeElsewhere,
    Crossing,
    FailedCall,
    FoundOperation,
    PastRecipient,
    Sales,
    Settlement,
    UserOperation,
)
from chains.facts.known import NOT_ASKED, Fact, FactMissing, Frozen, Known, Missing, Source, Why
from chains.facts.network import CanonicalToken, KnownBridge, NetworkFacts
from chains.facts.question import InputKind, QuestionFacts, Refusal, SecretKind, SignedTransaction
from chains.facts.search import GuardResult, Lack, NetworkSearch, SearchResult
from chains.facts.tron import TronFacts
from chains.facts.tron_chain import (
    TronAccount,
    TronAsset,
    TronContract,
    TronHead,
    TronInternal,
    TronLog,
    TronPermission,
    TronReceipt,
    TronResources,
    TronTransaction,
)
from chains.facts.tron_past import INDEX_LAG_MS, AccountPast, Listing, Listings, PastMovement, PastTransaction, TokenPast

__all__ = [
    "INDEX_LAG_MS",
    "NOT_ASKED",
    "AccountPast",
    "Afterwards",
    "Approval",
    "Argument",
    "Authorization",
    "CallWithin",
    "CanonicalToken",
    "CodeElsewhere",
    "Crossing",
    "DecodedCall",
    "EvmBlock",
    "EvmFacts",
    "EvmLog",
    "EvmReceipt",
    "EvmTransaction",
    "Fact",
    "FactMissing",
    "Facts",
    "FailedCall",
    "FeeHistory",
    "FoundOperation",
    "Frozen",
    "GuardResult",
    "InputKind",
    "Known",
    "KnownBridge",
    "Lack",
    "Listing",
    "Listings",
    "Missing",
    "NamedContract",
    "NetworkFacts",
    "NetworkSearch",
    "Outcome",
    "PastMovement",
    "PastRecipient",
    "PastTransaction",
    "QuestionFacts",
    "Refusal",
    "Revert",
    "Sales",
    "SearchResult",
    "SecretKind",
    "Settlement",
    "SignedTransaction",
    "Source",
    "Token",
    "TokenPast",
    "TokenRead",
    "Transfer",
    "TronAccount",
    "TronAsset",
    "TronContract",
    "TronFacts",
    "TronHead",
    "TronInternal",
    "TronLog",
    "TronPermission",
    "TronReceipt",
    "TronResources",
    "TronTransaction",
    "UserOperation",
    "Why",
    "content_of",
]


class Facts(Frozen):
    """All that the rules see. ``clock`` is the moment of the diagnosis; what has expired or is final is decided by the chain's
    own time."""

    clock: datetime
    question: QuestionFacts = QuestionFacts()
    guard: GuardResult = GuardResult.NOT_NEEDED
    demo: bool = False
    searched: tuple[NetworkSearch, ...] = ()
    crossings: tuple[Crossing, ...] = ()  # of what went through
    operations: tuple[FoundOperation, ...] = ()  # of a hash that no node holds as a transaction's
    network: NetworkFacts | None = None
    seen_block_hash: str | None = None  # in which block we saw it before
    seen_before: bool = False  # did we see it on this network before, in a block or waiting
    seen_since: datetime | None = None  # when we first saw it
    seen_sender: str | None = None  # whose it was, when we saw it before or by its signed bytes
    seen_nonce: int | None = None
    seen_content: str | None = None  # what it was to do (see content_of)
    seen_by_word: bool = False  # sender and number are what the user says: nothing ties them to the hash
    evm: EvmFacts | None = None
    tron: TronFacts | None = None
    # of the latest block that another endpoint of the network knows, where the first one's is old
    other_head_time: Fact[datetime] = NOT_ASKED
    elsewhere: tuple[
        CodeElsewhere, ...
    ] = ()  # the recipient's address, on the networks that the question names and that do not hold it
