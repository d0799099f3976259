"""A contract stopped because a calculation or an access inside it was impossible.

Condition: the revert data is ``Panic(uint256)`` (0x4e487b71) with a code of Solidity's table. EVM: from the replay at the parent block, with more gas as
well (rules/failed/verdict.py). Tron: from ``contractResult[0]`` of the receipt.
Proven is the code. In a token transfer 0x11 usually means that more was to be moved than is held; where the reads show it,
``token.insufficient_balance`` is the answer.
Never: "out of gas". Source: knowledge/evm.md 7.3 (Solidity's documentation; the tables of viem, web3.py and MetaMask agree).
"""

from __future__ import annotations

from chains.facts import Facts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import intent

_MEANINGS = {
    0x01: "assert",
    0x11: "overflow",
    0x12: "division",
    0x21: "enum",
    0x22: "storage",
    0x31: "pop",
    0x32: "index",
    0x41: "memory",
    0x51: "function",
}


def check(facts: Facts) -> Finding | None:
    found = refusal(facts)
    if found is None or found[1] != "panic":
        return None
    code = found[2].panic_code or 0
    source = facts.tron.receipt if facts.tron is not None else None
    own = (seen("panic_code", source, hex(code), "contractResult"),) if source is not None else ()
    meaning = _MEANINGS.get(code, "other")
    if meaning == "overflow" and intent(facts).kind == "token":
        meaning = "token"
    return RULE.fires(found[0].confidence, *found[0].evidence, *own, panic_code=f"0x{code:02x}", meaning=meaning)


RULE = Rule(
    code="failed.panic",
    families=frozenset({"evm", "tron"}),
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.TOKEN_READS,
    rank=Rank.STOPPED,
    order=60,
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
