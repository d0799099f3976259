"""The transaction was to go over a bridge, and failed: nothing left.

Condition: failed, and it called a bridge's contract (one of the registry's, or the protocol's own on a rollup: 0x4200…0010, 0x4200…0016, ArbSys) by a method that sends something over,
or sent it plain coins. Proven: a failed transaction moves nothing. Why it failed is told by another cause, which goes first.
The same contracts also take what comes from the other side (proofs and claims of withdrawals, fills, messages to be run): of those, and of methods not known, nothing is said, for what they were
to bring in is on its way all the same.
Never: "it is on its way". Source: knowledge/evm.md 3.L; the interfaces of the OP Stack, Nitro, Across, CCTP and LayerZero.
"""

from __future__ import annotations

from chains.facts import Facts
from rules.model import Address, Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import evm_transaction
from rules.succeeded.arrival import same

_OWN = (
    "0x4200000000000000000000000000000000000010",
    "0x4200000000000000000000000000000000000016",
    "0x0000000000000000000000000000000000000064",
)
_SENDS = frozenset(
    {
        "0xe9e05c42",  # depositTransaction
        "0x149f2f22",  # depositERC20Transaction
        "0xb1a1a882",  # depositETH
        "0x9a2ac6d5",  # depositETHTo
        "0x58a997f6",  # depositERC20
        "0x838b2520",  # depositERC20To
        "0x09fc8843",  # bridgeETH
        "0xe11013dd",  # bridgeETHTo
        "0x87087623",  # bridgeERC20
        "0x540abf73",  # bridgeERC20To
        "0x32b7006d",  # withdraw (0x4200…0010)
        "0xa3a79548",  # withdrawTo
        "0xc2b3e5ac",  # initiateWithdrawal
        "0x25e16063",  # withdrawEth (ArbSys)
        "0x928c169a",  # sendTxToL1
        "0x439370b1",  # depositEth()
        "0x0f4d14e9",  # depositEth(uint256)
        "0x679b6ded",  # createRetryableTicket
        "0x6e6e8a6a",  # unsafeCreateRetryableTicket
        "0xad5425c6",  # deposit (Across)
        "0xea86bd46",  # depositNow
        "0x7b939232",  # depositV3
        "0x7aef642c",  # depositV3Now
        "0x1186ec33",  # deposit, version 2
        "0x6fd3504e",  # depositForBurn, version 1
        "0x8e0250ee",  # depositForBurn
        "0x779b432d",  # depositForBurnWithHook
        "0x2637a450",  # send (LayerZero)
    }
)


def check(facts: Facts) -> Finding | None:
    tx = evm_transaction(facts)
    if facts.evm is None or facts.network is None or tx is None or tx.to is None:
        return None
    named = next((b.name for b in facts.network.bridges if same(b.contract, tx.to)), None)
    if named is None and not any(same(own, tx.to) for own in _OWN):
        return None
    if tx.input[:10].lower() not in _SENDS and not (tx.input == "0x" and tx.value > 0):
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_status", facts.evm.receipt, 0, "status"),
        bridge=Address(tx.to),
        name=named or "",
    )


RULE = Rule(
    code="bridge.source_failed",
    families=frozenset({"evm"}),
    severity=Severity.MEDIUM,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.FAILED}),
    rank=Rank.BARE_FACT,
    order=5,
    actions=("start_again",),
    queue="apps",
    tier="full",
    check=check,
)
