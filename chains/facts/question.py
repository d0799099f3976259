"""What was asked, as it was read."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import Field

from chains.facts.known import Frozen


class InputKind(StrEnum):
    TRANSACTION_HASH = "transaction_hash"
    RAW_TRANSACTION = "raw_transaction"
    ADDRESS = "address"
    NAME = "name"
    BLOCK_HASH = "block_hash"
    MESSAGE = "message"
    ERROR_TEXT = "error_text"
    SECRET = "secret"
    OTHER_CHAIN = "other_chain"
    UNKNOWN = "unknown"


class SecretKind(StrEnum):
    MNEMONIC = "mnemonic"
    PRIVATE_KEY = "private_key"  # WIF, or hex whose derived address is active
    KEYSTORE = "keystore"
    EXTENDED_KEY = "extended_key"


class SignedTransaction(Frozen):
    """What a raw signed transaction says of itself. ``expiration_ms`` only on Tron, ``nonce``, ``chain_id`` and ``content``
    (see ``content_of``) only on EVM; ``permission`` (its id on the account) and ``signers`` (addresses, one for each signature) only on Tron, where
    an account may ask for several. ``signers`` is empty where they cannot be worked out."""

    family: Literal["evm", "tron"]
    hash: str
    sender: str | None = None
    nonce: int | None = None
    chain_id: int | None = None
    content: str | None = None
    expiration_ms: int | None = None
    created_ms: int | None = None
    permission: int = 0
    signers: tuple[str, ...] = ()


class Refusal(Frozen):
    """What a node or a wallet said instead of taking a transaction. Its words alone: no chain was asked whether they are true.

    code: the cause of the catalogue that the words name. client: who words it so. variant: what exactly was wrong, of codes that hold
    several things. exact: False where the words are of no client in particular. figures: what was read from the text, as decimal strings or
    as quoted: next, tx (numbers of transactions), balance, cost, overshot, queued (wei, or sun on Tron), gas, minimum, cap, offered, base_fee,
    tip, fee, unit, size, limit, signed, expected (chain ids), type, address, pooled, count, keys, bump, reason (a contract's own words).
    coin: symbol of the coin of the network that the question names, where its amounts have 18 decimals. text: the innermost message, hostile,
    without what could be a private key, cut.
    """

    code: str
    family: Literal["evm", "tron"] | None = None
    client: str | None = None
    variant: str | None = None
    exact: bool = True
    figures: dict[str, str] = Field(default_factory=dict[str, str])
    coin: str | None = None
    text: str


class QuestionFacts(Frozen):
    """The question after reading it: never the text itself, never a secret."""

    kind: InputKind = InputKind.UNKNOWN
    hash: str | None = None  # 64 lower-case hex digits without 0x
    other_hashes: tuple[str, ...] = ()
    from_explorer: bool = False  # the hash stood in a link of a known explorer
    prefixed: bool = False  # the hash was written with 0x
    claimed_network: str | None = None  # slug the user named or whose explorer was linked
    hinted_networks: tuple[str, ...] = ()  # slugs of words and links in the text, strongest first
    address: str | None = None
    address_family: Literal["evm", "tron"] | None = None
    checksum_ok: bool | None = None  # of the address: None where it carries none
    name: str | None = None
    other_chain: str | None = None  # solana, bitcoin, cosmos, sui, starknet …
    truncated_digits: int | None = None  # hex digits of a hash that was cut short or is too long
    truncated_surely: bool = False  # it is written with 0x, or with dots for what was left out, or stands in a link to a transaction
    misread: bool = False  # characters stand in it that no hash has, such as O for 0
    secret: SecretKind | None = None
    explorer_host: str | None = None  # a link to a known explorer that holds no hash
    has_words: bool = False
    signed: SignedTransaction | None = None
    sender: str | None = None
    recipient: str | None = None
    nonce: int | None = None  # the sender's number of it, as the user says
    submitted_at: datetime | None = None
    error_text: str | None = None
    platform: str | None = None  # where it was to arrive, by the user's words; empty: a platform without a name
    withdrawn_from: str | None = None  # a platform that it was taken out of, by the user's words; empty: without a name
    mentions: tuple[str, ...] = ()  # memo, user_operation, safe, gasfree, energy_rental: what the words speak of;
    # unlock_fee, asked_secret: somebody wants money or a secret of the user; explorer_silent; private_relay;
    # relay_pending, relay_failed, relay_cancelled, sim_…: a private relay's own answer was pasted
    amounts: tuple[str, ...] = ()  # that the words name, as plain decimals
    refusal: Refusal | None = None  # what error_text, or the text itself, says was refused
    redacted: bool = False
