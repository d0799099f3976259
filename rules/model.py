"""What a rule is and what it finds. Prose never: a finding carries codes and typed values, the texts lie beside the rule.

A rule's function returns a ``Finding`` (it fires), ``RuledOut`` (it looked alike and is disproven) or None (silent). Where a fact it
reads is missing, ``FactMissing`` rises by itself and the engine notes "not applicable".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from chains.facts import Fact, Facts, Known, Source
from chains.needs import Needs
from rules.picture import Picture

Family: TypeAlias = Literal["evm", "tron"]


class Confidence(StrEnum):
    """proven: consensus data or a counterfactual replay. strong: consensus data and known contract semantics. likely: statistics, or two
    endpoints agreeing. possible: one endpoint, or text alone."""

    PROVEN = "proven"
    STRONG = "strong"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Severity(StrEnum):
    INFO = "info"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Location(StrEnum):
    """Where the money is."""

    WITH_SENDER = "with_sender"
    WITH_RECIPIENT = "with_recipient"
    AT_CONTRACT = "at_contract"
    AT_THIRD_PARTY = "at_third_party"
    IN_FLIGHT = "in_flight"
    AT_RISK = "at_risk"
    LOST = "lost"
    UNCHANGED = "unchanged"
    UNKNOWN = "unknown"
    NONE = "none"
    SEE_REPLACEMENT = "see_replacement"  # only as a cause's usual place: the replacement's own is shown


class Stage(StrEnum):
    """How far the transaction came, as the first wave shows it."""

    INPUT = "input"  # nothing was asked of any chain
    ABSENT = "absent"  # no network that answered holds it
    PENDING = "pending"
    FAILED = "failed"
    SUCCEEDED = "succeeded"
    INCLUDED = "included"  # in a block, outcome unknown


IN_A_BLOCK = frozenset({Stage.FAILED, Stage.SUCCEEDED, Stage.INCLUDED})
EVERY_STAGE = frozenset(Stage)


class Rank(IntEnum):
    """What explains the user's trouble comes first (DESIGN, section 3)."""

    INPUT = 0
    REFUSED = 10
    UNSEEN = 20
    NOT_FOUND = 30
    STOPPED = 40
    SECURITY = 50
    DISAPPOINTS = 60
    ELSEWHERE = 70
    NOT_FINAL = 80
    AS_REQUESTED = 90
    BARE_FACT = 100


# --- values ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in base units with what is needed to show it."""

    value: int
    symbol: str
    decimals: int
    contract: str | None = None
    trusted: bool = True  # False: symbol or decimals are the contract's own words


NO_AMOUNT = Amount(0, "", 0)  # of money that is somewhere, and nobody knows how much


@dataclass(frozen=True, slots=True)
class Gwei:
    """A price per gas, in wei; shown in gwei."""

    wei: int


@dataclass(frozen=True, slots=True)
class Address:
    value: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Text that a chain or a token says: shown quoted, escaped and cut, and listed as untrusted."""

    text: str


@dataclass(frozen=True, slots=True)
class Seconds:
    value: float


@dataclass(frozen=True, slots=True)
class Moment:
    value: datetime

    @classmethod
    def of(cls, seconds: float) -> Moment:
        """Of a time as chains write it: seconds since 1970; Tron's milliseconds divided by 1,000."""
        return cls(datetime.fromtimestamp(seconds, UTC))


@dataclass(frozen=True, slots=True)
class Slug:
    """A network; shown by its name in the reader's language."""

    value: str


Param: TypeAlias = int | str | Amount | Gwei | Address | Quote | Seconds | Moment | Slug


@dataclass(frozen=True, slots=True)
class Evidence:
    """One observation. ``claim`` is the id of a sentence in the languages' tables; ``value`` what was seen."""

    claim: str
    value: Param | None = None
    field: str | None = None
    source: Source | None = None


def seen(claim: str, fact: Fact[Any], value: Param | None = None, field: str | None = None) -> Evidence:
    """Evidence from a fact, with the call it came from."""
    return Evidence(claim, value, field, fact.source if isinstance(fact, Known) else None)


@dataclass(frozen=True, slots=True)
class Funds:
    """Where the money is, as this finding's evidence shows it. Amount None: the transaction's own. Zero: none is named, for what the transaction
    was to move is not there."""

    location: Location
    amount: Amount | None = None
    address: str | None = None


# --- findings ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    code: str
    confidence: Confidence
    params: Mapping[str, Param] = field(default_factory=lambda: MappingProxyType({}))
    evidence: tuple[Evidence, ...] = ()
    funds: Funds | None = None
    actions: tuple[str, ...] = ()
    do_not: tuple[str, ...] = ()
    recheck_after_s: int | None = None
    severity: Severity = Severity.INFO
    fixable_by: str = "nobody"
    rank: Rank = Rank.BARE_FACT
    order: int = 50
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class RuledOut:
    """A cause that looked likely and is disproven; its text is the message ``ruled-out`` beside the rule."""

    code: str
    params: Mapping[str, Param]


Check: TypeAlias = "Callable[[Facts], Finding | RuledOut | None]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One cause. Code, families, severity, fixable_by and funds are those of the catalogue of causes.

    stages: where it can apply. needs: what it reads beyond the first wave. order: within a rank, lower first. hides: codes of
    symptoms that this cause explains away. only_if: by what is known from the start (the question's words), else it says nothing and what it needs
    is not asked for it. actions, do_not: codes of ``rules.actions``, used unless the finding names its own.
    """

    code: str
    families: frozenset[Family]
    severity: Severity
    fixable_by: str
    funds: Location
    stages: frozenset[Stage]
    rank: Rank
    check: Check
    needs: Needs = Needs.NOTHING
    only_if: Callable[[Facts], bool] | None = None
    order: int = 50
    hides: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    do_not: tuple[str, ...] = ()
    queue: str = "transfers"
    tier: Literal["core", "full"] = "core"

    def fires(
        self,
        confidence: Confidence,
        *evidence: Evidence,
        funds: Funds | None = None,
        actions: tuple[str, ...] | None = None,
        do_not: tuple[str, ...] | None = None,
        recheck_after_s: int | None = None,
        severity: Severity | None = None,
        fixable_by: str | None = None,
        rank: Rank | None = None,
        order: int | None = None,
        picture: Picture | None = None,
        more: Mapping[str, Param] = MappingProxyType({}),
        **params: Param,
    ) -> Finding:
        """A finding of this rule; what is not given is the rule's own. Figures come by name, or computed ones as ``more``."""
        return Finding(
            code=self.code,
            confidence=confidence,
            params=MappingProxyType({**more, **params}),
            evidence=evidence,
            funds=funds or (Funds(self.funds) if self.funds is not Location.SEE_REPLACEMENT else None),
            actions=self.actions if actions is None else actions,
            do_not=self.do_not if do_not is None else do_not,
            recheck_after_s=recheck_after_s,
            severity=severity or self.severity,
            fixable_by=fixable_by or self.fixable_by,
            rank=self.rank if rank is None else rank,
            order=self.order if order is None else order,
            picture=picture,
        )

    def rules_out(self, **params: Param) -> RuledOut:
        return RuledOut(self.code, MappingProxyType(params))
