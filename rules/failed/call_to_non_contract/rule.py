"""A contract was to call another one, and at that address there is none.

Condition: refused without a word, and an address that the call takes for a contract's holds none: one that its arguments name as a token or a step of a path
(chains/contracts_named.py), or, by a trace, the last that the failing contract called, where that call took no step. Or the contract says so in the
words of OpenZeppelin's Address library.
EVM: proven where the same call goes on further once a few bytes of code are put there (chains/evm/named.py); likely where that could not be tried and only a trace
shows the call, or only the arguments name it: a contract may call an account that need be none, and refuse for another reason. Nothing is said where that code
changes nothing. Tron: likely, by today's contracts.
Limits: the code answers with numbers, so a call that wants a text from there is not told; a token's pair that does not exist stands in no argument; a check for code leaves no call in a trace.
Never: that the user's wallet address is wrong. Source: knowledge/evm.md 3.F; Solidity documentation, "External Function Calls".
"""

from __future__ import annotations

from chains.facts import Facts, Known, NamedContract, Outcome, Revert
from chains.needs import Needs
from rules.failed.named import SYMPTOMS, as_sure, named, said
from rules.failed.verdict import Verdict, refusal, said_by
from rules.model import Address, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, evm_receipt

_FIRST_CALL = 21_000 + 2_600  # gas: a transaction, and the first look at another account (EIP-2929)


def check(facts: Facts) -> Finding | None:
    worded = named(facts, RULE.code)
    if worded is not None:
        return RULE.fires(
            as_sure(worded[0]), *said(*worded), target=_told(worded[0]), known=_yes(_told(worded[0])), proof="words"
        )
    found = refusal(facts)
    family = facts.evm or facts.tron
    if found is None or found[1] != "bare" or family is None:
        return None
    for one in family.named_contracts:
        if one.has_code.value:
            continue
        sure = _sure(facts, one, found[0])
        if sure is not None:
            return RULE.fires(
                sure,
                *found[0].evidence,
                *_evidence(one),
                target=Address(one.address),
                known="yes",
                proof="code" if sure is Confidence.PROVEN else one.by,
            )
    return None


def _sure(facts: Facts, one: NamedContract, found: Verdict) -> Confidence | None:
    changed = _changed(one)
    if changed is not None:
        return found.confidence if changed else None
    receipt = evm_receipt(facts)
    too_early = one.by == "argument" and receipt is not None and receipt.gas_used < _FIRST_CALL
    return None if too_early else Confidence.LIKELY


def _changed(one: NamedContract) -> bool | None:
    """Did it end otherwise with code there? None where that was not to be had."""
    if not isinstance(one.with_code, Known) or one.with_code.value.kind == "refused":
        return None
    return not _bare(one.with_code.value)


def _bare(outcome: Outcome) -> bool:
    return outcome.kind == "revert" and (outcome.revert or Revert(kind="empty")).reason.kind == "empty"


def _evidence(one: NamedContract) -> tuple[Evidence, ...]:
    seen_there = (seen("no_code_at", one.has_code, Address(one.address)),)
    if not _changed(one) or not isinstance(one.with_code, Known):
        return seen_there
    if one.with_code.value.kind == "success":
        return (*seen_there, seen("replay_with_code_ok", one.with_code))
    return (*seen_there, seen("replay_with_code", one.with_code, said_by(one.with_code.value)))


def _told(found: Verdict) -> Address | str:
    """The address that the error names."""
    arguments = found.reason.arguments if found.reason is not None else ()
    return next((Address(a.value) for a in arguments if a.type == "address"), "")


def _yes(target: Address | str) -> str:
    return "yes" if isinstance(target, Address) else "no"


RULE = Rule(
    code="failed.call_to_non_contract",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.CODE | Needs.CONTRACT | Needs.TRACE,
    rank=Rank.STOPPED,
    tier="full",
    order=46,
    hides=SYMPTOMS,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
