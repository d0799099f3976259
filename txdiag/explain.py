"""From findings to the answer a person reads: where the money is, why, what to do, what not to do.

Pure: facts, a judgement, a language and an audience in, the diagnosis out. Audience changes wording and depth, never codes or
numbers of the machine-readable part.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from chains.facts import Facts, GuardResult, InputKind, SearchResult, Why
from chains.networks.registry import Registry
from rules.actions import ACTIONS
from rules.engine import Judgement, rule
from rules.model import (
    Address,
    Amount,
    Confidence,
    Evidence,
    Finding,
    Funds,
    Gwei,
    Location,
    Moment,
    Param,
    Quote,
    Rank,
    Seconds,
    Severity,
    Slug,
    Stage,
)
from rules.predicates import fee_paid, intent
from txdiag import figures, texts
from txdiag.answer import (
    ActionOut,
    Audience,
    Cause,
    Diagnosis,
    DoNotOut,
    EvidenceOut,
    FundsOut,
    Handoff,
    Input,
    NetworkOut,
    Priority,
    Reply,
    RuledOutOut,
    Searched,
    Status,
    Unknown,
    Untrusted,
    Usage,
)
from txdiag.pictures import picture_out
from txdiag.transaction_view import transaction_view

REPLY_CAP = 600  # characters of reply.text (CONTRACT.md)
# What the words tell that somebody asks of the reader, whatever the cause is
_WARNED = (("unlock_fee", "pay_unlock_fee"), ("asked_secret", "share_secret"))
_HEDGED = frozenset({Rank.STOPPED, Rank.SECURITY, Rank.DISAPPOINTS})  # where "most likely" is said aloud
_INFRA = {
    Why.UNREACHABLE: "infra.rpc_unreachable",
    Why.BAD_ANSWER: "infra.rpc_unreachable",
    Why.NODE_ERROR: "infra.rpc_unreachable",
    Why.TIMED_OUT: "infra.timeout_partial",
    Why.RATE_LIMITED: "infra.rate_limited",
    Why.UNSUPPORTED: "infra.method_unsupported",
    Why.STATE_UNAVAILABLE: "infra.state_unavailable",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: language and audience."""

    locale: str = texts.DEFAULT
    audience: Audience = "user"

    @property
    def exact(self) -> bool:
        return self.audience == "agent"


def explain(
    facts: Facts, judgement: Judgement, *, id_: str, reader: Reader, registry: Registry, usage: Usage | None = None
) -> Diagnosis:
    """The whole answer. The judgement holds at least one finding: the catalogue's fall-backs see to that."""
    primary, *others = judgement.findings
    fill = _Fill(facts, reader, registry)
    funds = fill.funds(primary, judgement.stage)
    warned = [code for said, code in _WARNED if said in facts.question.mentions]
    of_findings = [code for f in judgement.findings if f is primary or f.rank is Rank.SECURITY for code in f.do_not]
    do_not = list(dict.fromkeys([*of_findings, *warned]))
    network = facts.network
    answer = Diagnosis(
        id=id_,
        as_of=facts.clock,
        input=Input(
            kind=InputKind.BLOCK_HASH if primary.code == "input.block_hash" else facts.question.kind,
            hash=fill.hash(),
            claimed_network=facts.question.claimed_network,
            other_hashes=list(facts.question.other_hashes),
            redacted=facts.question.redacted or facts.guard is GuardResult.ACTIVE,
        ),
        status=_status(judgement.stage, primary, facts.network.family if facts.network is not None else None),
        network=None
        if network is None
        else NetworkOut(id=network.id, slug=network.slug, name=fill.network(network.slug), testnet=network.testnet),
        transaction=transaction_view(facts, registry),
        cause=fill.cause(primary),
        findings=[fill.cause(f) for f in others],
        ruled_out=[
            RuledOutOut(code=r.code, because=texts.of_cause(r.code, "ruled-out", reader.locale, fill.params(r.params)))
            for r in judgement.ruled_out
        ],
        funds=funds,
        actions=fill.actions(primary),
        do_not=[DoNotOut(code=c, text=texts.shared(f"dont-{c}", reader.locale)) for c in do_not],
        reply=fill.reply(primary, funds, do_not, [code for code in warned if code not in of_findings]),
        handoff=fill.handoff(judgement.findings),
        recheck_after_s=primary.recheck_after_s,
        unknowns=fill.unknowns(judgement),
        searched=[Searched(network=s.network, result=s.result) for s in facts.searched],
        untrusted=_untrusted(primary, others),
        usage=usage or Usage(),
    )
    return answer


def _status(stage: Stage, primary: Finding, family: str | None) -> Status:
    area = primary.code.partition(".")[0]
    if primary.code == "included.reorged_out":
        return "not_found" if stage is Stage.ABSENT else "pending"
    by_area: dict[str, Status] = {
        "input": "not_a_transaction",
        "not_found": "not_found",
        "dropped": "dropped",
        "replaced": "replaced",
        "pending": "pending",
    }
    if primary.rank is Rank.UNSEEN or primary.params.get("checked") == "unseen":  # a refusal beside a silent network
        return "unavailable"
    if area in by_area:
        return by_area[area]
    if area == "infra" and stage is Stage.PENDING and family == "tron":
        return "unavailable"  # a body alone says nothing: it may be in a block long since (knowledge, tron.md F3)
    by_stage: dict[Stage, Status] = {
        Stage.INPUT: "not_a_transaction",
        Stage.ABSENT: "not_found",
        Stage.PENDING: "pending",
        Stage.FAILED: "failed",
        Stage.SUCCEEDED: "succeeded",
        Stage.INCLUDED: "included_outcome_unknown",
    }
    return by_stage[stage]


def public(param: Param) -> str:
    """A parameter for machines: exact, in whole coins or gwei, without words."""
    match param:
        case Amount():
            return figures.decimal_string(param.value, param.decimals)
        case Gwei():
            return figures.decimal_string(param.wei, 9)
        case Quote():
            return figures.plain(param.text)
        case Address():
            return figures.written(param.value)
        case Slug():
            return param.value
        case Seconds():
            return f"{param.value:g}"
        case Moment():
            return param.value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case _:
            return str(param)


def _untrusted(primary: Finding, others: list[Finding]) -> list[Untrusted]:
    found: list[Untrusted] = []
    for place, finding in (("cause", primary), *((f"findings.{n}", f) for n, f in enumerate(others))):
        for name, param in finding.params.items():
            if isinstance(param, Quote):
                found.append(Untrusted(where=f"{place}.params.{name}", text=figures.plain(param.text)))
            elif isinstance(param, Amount) and not param.trusted and param.symbol:
                found.append(Untrusted(where=f"{place}.params.{name}", text=figures.plain(param.symbol, figures.SYMBOL_CAP)))
    return found


class _Fill:
    """Fills sentences for one reader."""

    def __init__(self, facts: Facts, reader: Reader, registry: Registry) -> None:
        self.facts, self.reader, self.registry = facts, reader, registry

    # --- small pieces

    def hash(self) -> str | None:
        value, network = self.facts.question.hash, self.facts.network
        if value is None:
            return None
        tron = network.family == "tron" if network else not self.facts.question.prefixed
        return value if tron else f"0x{value}"

    def network(self, slug: str) -> str:
        found = self.registry.get(slug)
        return found.name(self.reader.locale) if found else slug

    def networks(self, slugs: list[str]) -> str:
        return texts.shared("list-separator", self.reader.locale).join(self.network(s) for s in slugs)

    def duration(self, seconds: float) -> str:
        """A length of time the reader can use."""
        whole = max(1, round(seconds))
        for unit, size in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
            if whole >= 2 * size or (unit == "minutes" and whole >= 90):
                return texts.shared(f"duration-{unit}", self.reader.locale, {"n": str(round(whole / size))})
        return texts.shared("duration-seconds", self.reader.locale, {"n": str(whole)})

    def words(self, param: Param) -> str:
        """A parameter for people."""
        exact = self.reader.exact
        match param:
            case Amount():
                return figures.amount(param, exact=exact)
            case Gwei():
                return f"{figures.shown(param.wei, 9, exact=exact)} gwei"
            case Quote():
                return figures.plain(param.text)
            case Address():
                return figures.address(param.value, exact=exact)
            case Slug():
                return self.network(param.value)
            case Seconds():
                return self.duration(param.value)
            case Moment():
                return param.value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
            case int():
                return f"{param:,}"
            case _:
                return param

    def params(self, params: Mapping[str, Param]) -> dict[str, str]:
        """The finding's own figures, and those of every answer: coin, network, fee, amount."""
        facts = self.facts
        network, fee, meant = facts.network, fee_paid(facts), intent(facts)
        always: dict[str, str] = {
            "coin": network.symbol if network else "",
            "network": self.network(network.slug) if network else "",
            "fee": self.words(fee) if fee else "",
            "amount": self.words(meant.amount) if meant.amount else "",
            "demo": "yes" if facts.demo else "no",
        }
        return always | {name: self.words(p) for name, p in params.items()}

    # --- parts of the answer

    def cause(self, finding: Finding) -> Cause:
        params = self.params(finding.params)
        detail = self.why(finding, params)
        if self.reader.exact and (more := texts.find_of_cause(finding.code, "agent", self.reader.locale, params)):
            detail = f"{detail}{texts.shared('sentence-gap', self.reader.locale)}{more}"
        return Cause(
            code=finding.code,
            confidence=finding.confidence,
            severity=finding.severity,
            fixable_by=finding.fixable_by,
            title=texts.of_cause(finding.code, "title", self.reader.locale, params),
            detail=detail,
            params={name: public(p) for name, p in finding.params.items()},
            evidence=[self.evidence(e) for e in finding.evidence],
            picture=None if finding.picture is None else picture_out(finding.picture),
            docs_url=f"/causes/{finding.code}",
        )

    def why(self, finding: Finding, params: Mapping[str, str]) -> str:
        """The cause in one sentence, with the sureness said once where it is less than a plain statement."""
        text = texts.of_cause(finding.code, "why", self.reader.locale, params)
        if finding.rank in _HEDGED and finding.confidence in (Confidence.LIKELY, Confidence.POSSIBLE):
            return texts.shared(f"sureness-{finding.confidence.value}", self.reader.locale, {"why": text})
        return text

    def evidence(self, evidence: Evidence) -> EvidenceOut:
        value = None if evidence.value is None else self.words(evidence.value)
        source = evidence.source
        return EvidenceOut(
            claim=texts.shared(f"claim-{evidence.claim}", self.reader.locale, {"value": value or ""}),
            call=source.call if source else None,
            params=source.params if source else None,
            field=evidence.field or (source.field if source else None),
            value=None if evidence.value is None else public(evidence.value),
            block=source.block if source else None,
            endpoint=source.endpoint if source else None,
        )

    def funds(self, finding: Finding, stage: Stage) -> FundsOut:
        funds = finding.funds or Funds(rule(finding.code).funds)
        meant = intent(self.facts)
        others = funds.location is Location.WITH_SENDER and meant.owner is not None  # what was to be taken was never the sender's
        amount = funds.amount or (meant.amount if funds.location is not Location.NONE and not others else None)
        if amount is not None and amount.value == 0:
            amount = None
        return FundsOut(
            location=funds.location,
            amount=None if amount is None else figures.decimal_string(amount.value, amount.decimals),
            symbol=None if amount is None else figures.plain(amount.symbol, figures.SYMBOL_CAP),
            contract=None if amount is None or amount.contract is None else figures.written(amount.contract),
            sentence=self.money(finding, funds, amount, stage),
        )

    def money(self, finding: Finding, funds: Funds, amount: Amount | None, stage: Stage) -> str:
        """Where the money is, in one sentence: the cause's own (message ``money``), else the table's."""
        locale = self.reader.locale
        fee = fee_paid(self.facts)
        spent = fee is not None and fee.value > 0 and stage is Stage.FAILED
        to = funds.address or intent(self.facts).recipient
        given = self.params(finding.params) | {
            "amount": self.words(amount) if amount else "",
            "has_amount": "yes" if amount else "no",
            "address": figures.address(to, exact=self.reader.exact) if to else "",
            "fee": self.words(fee) if fee else "",
        }
        if own := texts.find_of_cause(finding.code, "money", locale, given):
            return own
        if funds.location is Location.NONE:
            return ""
        name = f"money-{funds.location.value}"
        if funds.location is Location.WITH_SENDER:
            name += "-waiting" if stage is Stage.PENDING else "-fee" if spent else ""
        elif funds.location in (Location.WITH_RECIPIENT, Location.AT_CONTRACT, Location.AT_THIRD_PARTY, Location.LOST) and not to:
            name += "-nowhere"
        return texts.shared(name if amount else f"{name}-plain", locale, given)

    def actions(self, finding: Finding) -> list[ActionOut]:
        locale, out = self.reader.locale, list[ActionOut]()
        params = self.params(finding.params)
        for code in finding.actions:
            action = ACTIONS[code]
            out.append(
                ActionOut(
                    code=code,
                    actor=action.actor,
                    params={name: public(p) for name, p in finding.params.items() if not isinstance(p, Quote)},
                    text=texts.find_of_cause(finding.code, f"action-{code}", locale, params)
                    or texts.shared(f"action-{code}", locale),
                    risk=texts.shared(f"action-{code}-risk", locale) if action.risk else None,
                )
            )
        return out

    def reply(self, finding: Finding, funds: FundsOut, do_not: list[str], warned: list[str]) -> Reply:
        locale, params = self.reader.locale, self.params(finding.params)
        title = texts.of_cause(finding.code, "title", locale, params)
        why = self.why(finding, params)
        todo = texts.of_cause(finding.code, "todo", locale, params)
        gap = texts.shared("sentence-gap", locale)
        avoids = [texts.find_of_cause(finding.code, "avoid", locale, params) or "", *(texts.shared(f"dont-{c}", locale) for c in warned)]
        avoid = gap.join(a for a in avoids if a)
        text = gap.join(p for p in (funds.sentence, why, todo, avoid) if p)
        if len(text) > REPLY_CAP:  # the money and what to do stay; the reason is cut
            room = REPLY_CAP - len(gap.join(p for p in (funds.sentence, todo, avoid) if p)) - 2 * len(gap)
            short = why[: max(0, room - 1)] + "…" if room > 40 else ""
            text = gap.join(p for p in (funds.sentence, short, todo, avoid) if p)[:REPLY_CAP]
        return Reply(locale=locale, title=title, text=text, markdown=self.markdown(finding, title, funds, why, do_not))

    def markdown(self, finding: Finding, title: str, funds: FundsOut, why: str, do_not: list[str]) -> str:
        locale = self.reader.locale
        lines = [f"**{figures.markdown(title)}**", ""]
        lines += [figures.markdown(p) for p in (funds.sentence, why) if p]
        if steps := self.actions(finding):
            lines += ["", f"**{texts.shared('heading-todo', locale)}**", ""]
            lines += [f"{n}. {figures.markdown(s.text)}" for n, s in enumerate(steps, 1)]
        if do_not:
            lines += ["", f"**{texts.shared('heading-avoid', locale)}**", ""]
            lines += [f"- {figures.markdown(texts.shared(f'dont-{c}', locale))}" for c in do_not]
        if self.reader.exact and finding.evidence:
            lines += ["", f"**{texts.shared('heading-evidence', locale)}**", ""]
            lines += [f"- {figures.markdown(self.evidence(e).claim)}" for e in finding.evidence]
        return "\n".join(lines)

    def handoff(self, findings: tuple[Finding, ...]) -> Handoff:
        """Money at risk now is urgent, money out of reach high; the rest needs no people."""
        for finding in findings:
            location = (finding.funds or Funds(rule(finding.code).funds)).location
            priority: Priority = "none"
            if finding.severity is Severity.CRITICAL or (location is Location.AT_RISK and finding.severity is Severity.HIGH):
                priority = "urgent"
            elif finding is findings[0] and location in (Location.AT_THIRD_PARTY, Location.LOST, Location.AT_CONTRACT):
                priority = "high"
            if priority != "none":
                return Handoff(needed=True, queue=rule(finding.code).queue, priority=priority, reason=finding.code)
        return Handoff(needed=False, queue=rule(findings[0].code).queue, priority="none", reason=None)

    def unknowns(self, judgement: Judgement) -> list[Unknown]:
        """What could not be checked, and why: facts that rules missed, networks that did not answer, an unanswered guard."""
        locale = self.reader.locale
        lacking: dict[str, list[str]] = {}
        for _, missing in judgement.missing:
            code = _INFRA.get(missing.why)
            if code is not None and missing.detail:
                lacking.setdefault(code, []).append(missing.detail)
        comma = texts.shared("list-separator", locale)
        out = [
            Unknown(
                code=code,
                text=texts.of_cause(
                    code, "unknown", locale, {"what": comma.join(texts.shared(f"fact-{w}", locale) for w in dict.fromkeys(what))}
                ),
            )
            for code, what in lacking.items()
        ]
        silent = [s.network for s in self.facts.searched if s.result is SearchResult.UNREACHABLE]
        if silent:
            out.append(
                Unknown(
                    code="infra.rpc_unreachable",
                    text=texts.shared("unknown-networks", locale, {"networks": self.networks(silent)}),
                )
            )
        if self.facts.guard is GuardResult.UNANSWERED:
            out.append(Unknown(code="infra.timeout_partial", text=texts.shared("unknown-guard", locale)))
        if judgement.broken:
            codes = ", ".join(b.code for b in judgement.broken)
            out.append(Unknown(code="infra.timeout_partial", text=texts.shared("unknown-broken", locale, {"codes": codes})))
        return out


def now_utc() -> datetime:
    """The clock of a live diagnosis, to the second: bundles carry it."""
    return datetime.now(UTC).replace(microsecond=0)
