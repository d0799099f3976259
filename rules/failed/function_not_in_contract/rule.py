"""The called contract does not have the function.

Condition: refused without a word, and the selector stands nowhere in the contract's code. EVM: besides, the code has a dispatcher as compilers make it, calls
no other contract's code as its own (a proxy passes on what it does not hold), and the refusal came at once, within 1,500 gas of what the
call data costs. Where the same call without coins goes through, the coins were the trouble. Tron: the collector looks into the code in the same way, and
no more than 1,500 energy may have been used.
Likely at most: a fallback may have refused for a reason of its own.
Never: that the contract is broken. Source: knowledge/evm.md 3.F; tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts, Known, TronFacts
from chains.needs import Needs
from rules.failed.verdict import refusal
from rules.model import Address, Confidence, Evidence, Finding, Location, Quote, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, evm_receipt, evm_transaction, tron_receipt, tron_transaction

_AT_ONCE = 1_500  # gas, or energy
_DELEGATECALLS = frozenset({0xF2, 0xF4})  # CALLCODE and DELEGATECALL
_PUSH1, _PUSH4, _PUSH32, _EQ = 0x60, 0x63, 0x7F, 0x14


def check(facts: Facts) -> Finding | None:
    found = refusal(facts)
    if found is None or found[1] != "bare":
        return None
    told = _evm(facts, facts.evm) if facts.evm is not None else _tron(facts.tron) if facts.tron is not None else None
    if told is None:
        return None
    contract, selector, evidence = told
    return RULE.fires(Confidence.LIKELY, *found[0].evidence, evidence, contract=Address(contract), selector=Quote(selector))


def _evm(facts: Facts, evm: EvmFacts) -> tuple[str, str, Evidence] | None:
    tx, receipt = evm_transaction(facts), evm_receipt(facts)
    if tx is None or tx.to is None or receipt is None or len(tx.input) < 10 or tx.access_list or tx.authorization_list:
        return None
    if isinstance(evm.replay_without_value, Known) and evm.replay_without_value.value.kind == "success":
        return None
    if isinstance(evm.failed_calls, Known) and any(c.innermost_depth > 0 for c in evm.failed_calls.value):
        return None
    if receipt.gas_used > _data_cost(tx.input) + _AT_ONCE or not _lacks(evm.recipient_code.value, tx.input[2:10].lower()):
        return None
    return tx.to, tx.input[:10].lower(), seen("code_lacks_selector", evm.recipient_code, Quote(tx.input[:10].lower()))


def _data_cost(data: str) -> int:
    """Gas of a transaction before its first instruction: 21,000, and 4 or 16 a byte; at least 10 or 40 a byte (EIP-7623)."""
    held = bytes.fromhex(data[2:])
    tokens = sum(4 if byte else 1 for byte in held)
    return 21_000 + 10 * tokens


def _lacks(code: str, selector: str) -> bool:
    """A contract with a dispatcher and no proxy, whose code does not hold the selector."""
    if code == "0x" or code.startswith("0xef0100") or (selector.lstrip("0") or "0") in code:
        return False
    held, at, dispatches = bytes.fromhex(code[2:]), 0, False
    while at < len(held):
        instruction = held[at]
        if instruction in _DELEGATECALLS:
            return False
        if instruction == _PUSH4 and _EQ in held[at + 5 : at + 7]:
            dispatches = True
        at += 1 + (instruction - _PUSH1 + 1 if _PUSH1 <= instruction <= _PUSH32 else 0)
    return dispatches


def _tron(tron: TronFacts) -> tuple[str, str, Evidence] | None:
    body, receipt = tron_transaction(tron), tron_receipt(tron)
    if body is None or receipt is None or len(body.data) < 8 or receipt.energy_usage_total > _AT_ONCE or receipt.internal:
        return None
    contract = tron.contract.value
    if contract is None or contract.holds_selector is not False:
        return None
    if isinstance(tron.replay_without_value, Known) and tron.replay_without_value.value.kind == "success":
        return None
    selector = f"0x{body.data[:8].lower()}"
    return contract.address, selector, seen("code_lacks_selector", tron.contract, Quote(selector), "runtimecode")


RULE = Rule(
    code="failed.function_not_in_contract",
    families=EVERY_FAMILY,
    severity=Severity.MEDIUM,
    fixable_by="dapp",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    needs=Needs.REPLAY | Needs.CODE,
    rank=Rank.STOPPED,
    tier="full",
    order=45,
    hides=("failed.revert_bare",),
    actions=("report_to_app",),
    do_not=("retry_unchanged", "raise_gas_limit"),
    check=check,
)
