"""What the guard and the networks said of the hash."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from chains.facts.known import Frozen, Source, Why


class GuardResult(StrEnum):
    """Of the secret guard: was the hash asked about as a possible private key?"""

    NOT_NEEDED = "not_needed"
    NO_ACTIVITY = "no_activity"
    UNANSWERED = "unanswered"  # some or all of the networks did not answer in time
    ACTIVE = "active"


class SearchResult(StrEnum):
    FOUND = "found"
    ABSENT = "absent"
    UNREACHABLE = "unreachable"


Lack = Literal[
    "pruned", "syncing"
]  # of a node that does not have what it takes to look for a transaction: dropped, or not there yet


class NetworkSearch(Frozen):
    """What one network answered when asked for the hash."""

    network: str  # slug
    testnet: bool = False
    result: SearchResult
    why: Why | None = None  # where unreachable
    lack: Lack | None = None  # where unreachable because the node itself says that it has not the data
    endpoints: int = 1  # independent endpoints that gave this result
    disagree: bool = False  # another endpoint of the network said otherwise
    head_time: datetime | None = None  # of the latest block that the answering node knows
    block_number: int | None = None  # the hash is a block's
    source: Source | None = None
