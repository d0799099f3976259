"""The output object, version 1: the same from every door. Amounts are decimal strings, unknown values null and named in ``unknowns``.

A published form: fields are added, never renamed or removed.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from chains.facts import InputKind, SearchResult
from rules.model import Confidence, Location, Severity

Status: TypeAlias = Literal[
    "not_a_transaction",
    "not_found",
    "pending",
    "replaced",
    "dropped",
    "failed",
    "succeeded",
    "included_outcome_unknown",
    "unavailable",
]
Finality: TypeAlias = Literal["pending", "unsafe", "safe", "finalized", "unknown"]
Priority: TypeAlias = Literal["urgent", "high", "normal", "none"]
Audience: TypeAlias = Literal["user", "agent", "bot"]


class Part(BaseModel):
    """Base of the output models."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True, serialize_by_alias=True)


class Input(Part):
    kind: InputKind
    hash: str | None = None
    claimed_network: str | None = None
    other_hashes: list[str] = []
    redacted: bool = False


class NetworkOut(Part):
    id: str
    slug: str
    name: str
    testnet: bool


class AmountOut(Part):
    """``amount`` as a decimal string in whole coins; null where the decimals are not known."""

    amount: str | None
    symbol: str | None = None
    contract: str | None = None
    decimals: int | None = None


class MethodOut(Part):
    selector: str
    name: str | None = None
    arguments: list[dict[str, str]] = []


class BlockOut(Part):
    number: int
    time: datetime | None = None
    confirmations: int | None = None
    finality: Finality


class TransferOut(Part):
    """``genuine``: the registry knows this contract (null for coins). ``kind``: native, log, internal or trc10."""

    sender: str = Field(validation_alias="from", serialization_alias="from")
    to: str
    amount: str | None
    symbol: str | None = None
    contract: str | None = None
    genuine: bool | None = None
    kind: Literal["native", "log", "internal", "trc10"]


class FeePart(Part):
    kind: str
    amount: str


class FeeOut(Part):
    paid: AmountOut
    parts: list[FeePart] = []


class TransactionOut(Part):
    hash: str
    explorer_url: str | None = None
    sender: str | None = Field(validation_alias="from", serialization_alias="from")
    to: str | None = None
    nonce: int | None = None
    type: str | None = None
    value: AmountOut | None = None
    method: MethodOut | None = None
    block: BlockOut | None = None
    transfers: list[TransferOut] = []
    fee: FeeOut | None = None


class EvidenceOut(Part):
    claim: str
    call: str | None = None
    params: Any = None
    field: str | None = None
    value: str | None = None
    block: int | None = None
    endpoint: str | None = None


class FeesPicture(Part):
    """What it offers against what blocks ask for, in wei per gas (of blobs: per blob gas). ``base_fees``: oldest first, the last is the next
    block's."""

    kind: Literal["fees"] = "fees"
    offered: str
    base_fees: list[str]


class EnergyPicture(Part):
    """Of a Tron contract call: the energy it takes, and what there was for it."""

    kind: Literal["energy"] = "energy"
    needed: int
    available: int


class ConfirmationsPicture(Part):
    """Blocks from its own on, and how many it usually takes until it is final."""

    kind: Literal["confirmations"] = "confirmations"
    have: int
    needed: int


PictureOut: TypeAlias = Annotated[FeesPicture | EnergyPicture | ConfirmationsPicture, Field(discriminator="kind")]


class Cause(Part):
    """``picture``: figures that explain the cause better drawn than told; null for most."""

    code: str
    confidence: Confidence
    severity: Severity
    fixable_by: str
    title: str
    detail: str
    params: dict[str, str] = {}
    evidence: list[EvidenceOut] = []
    picture: PictureOut | None = None
    docs_url: str


class RuledOutOut(Part):
    code: str
    because: str


class FundsOut(Part):
    location: Location
    amount: str | None = None
    symbol: str | None = None
    contract: str | None = None
    sentence: str = ""


class ActionOut(Part):
    code: str
    actor: str
    params: dict[str, str] = {}
    text: str
    risk: str | None = None


class DoNotOut(Part):
    code: str
    text: str


class Reply(Part):
    """``text``: plain, at most 600 characters, can be sent as it stands. ``markdown``: the longer form."""

    locale: str
    title: str
    text: str
    markdown: str


class Handoff(Part):
    needed: bool
    queue: str
    priority: Priority
    reason: str | None = None


class Unknown(Part):
    code: str
    text: str


class Searched(Part):
    network: str
    result: SearchResult


class Untrusted(Part):
    where: str
    text: str


class Usage(Part):
    round_trips: int = 0
    requests: int = 0
    calls: int = 0
    elapsed_ms: int = 0
    cached: bool = False


class Diagnosis(Part):
    """The answer to one text."""

    id: str
    as_of: datetime
    version: Literal["1"] = "1"
    input: Input
    status: Status
    network: NetworkOut | None = None
    transaction: TransactionOut | None = None
    cause: Cause
    findings: list[Cause] = []
    ruled_out: list[RuledOutOut] = []
    funds: FundsOut
    actions: list[ActionOut] = []
    do_not: list[DoNotOut] = []
    reply: Reply
    handoff: Handoff
    recheck_after_s: int | None = None
    unknowns: list[Unknown] = []
    searched: list[Searched] = []
    untrusted: list[Untrusted] = []
    usage: Usage = Usage()


class Question(Part):
    """The request. ``text`` 1 to 4,000 characters; ``raw_transaction`` up to 256 KiB of hex."""

    text: str = Field(min_length=1, max_length=4000)
    network: str | None = Field(default=None, max_length=100, description="slug, alias or CAIP-2 id")
    sender: str | None = Field(default=None, max_length=128)
    recipient: str | None = Field(default=None, max_length=128)
    nonce: int | None = Field(default=None, ge=0, lt=2**64, description="the sender's number of it, where the wallet shows it")
    submitted_at: datetime | None = None
    raw_transaction: str | None = Field(default=None, max_length=256 * 1024 + 2)  # 0x and 256 KiB of hex digits
    error_text: str | None = Field(default=None, max_length=4000)
    locale: str | None = Field(default=None, max_length=35)
    audience: Audience = "user"
