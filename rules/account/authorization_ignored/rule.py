"""A permission for a wallet's code (EIP-7702) was sent along and did not take effect.

Condition: a transaction of type 4 in a block, and an account that signed an authorization in it does not have the code that it names afterwards. Of several of one
account the last that is for this network counts: the one before it was either replaced by it or left standing by its failure. Nodes skip an authorization that does not fit (made for another network, with another number than the account's, or for an account that is a contract) without
failing the rest. Strong: a later transaction of the same block could have changed it again; likely where only today's code is known, which may have been taken back since. One for another network is proven without any state.
It is the explanation only where nothing of value moved besides; where something did, it is told beside.
Never: "failed". Source: knowledge/evm.md 3.I; EIP-7702.
"""

from __future__ import annotations

from chains.facts import Authorization, EvmFacts, Fact, Facts, Known
from chains.needs import Needs
from rules.account.delegation import DELEGATED
from rules.included.finality import where
from rules.model import IN_A_BLOCK, Address, Confidence, Evidence, Finding, Location, Rank, Rule, Severity, seen


def check(facts: Facts) -> Finding | None:
    evm, network = facts.evm, facts.network
    if evm is None or network is None:
        return None
    chain = int(network.id.rpartition(":")[2])
    here = [a for a in evm.authorizations if a.chain_id in (0, chain)]
    last = {a.authority: a for a in here}
    foreign = next((a for a in evm.authorizations if a.authority not in last), None)
    skipped = foreign or next((a for a in last.values() if _code(a).value != _wanted(a)), None)
    if skipped is None:
        return None
    number = _number(evm, skipped, [a for a in here if a.authority == skipped.authority and a is not skipped])
    if foreign is not None:
        reason = "network"
    else:
        reason = "number" if number is not None and number != skipped.nonce else "unknown"
    evidence: tuple[Evidence, ...] = (seen("authorization", evm.transaction, Address(skipped.contract), "authorizationList"),)
    if foreign is None:
        evidence += (seen("not_delegated", _code(skipped), Address(skipped.authority)),)
    return RULE.fires(
        _how_sure(skipped, foreign=foreign is not None),
        *evidence,
        rank=Rank.BARE_FACT if where(facts) is Location.WITH_RECIPIENT else Rank.DISAPPOINTS,
        account=Address(skipped.authority),
        contract=Address(skipped.contract),
        reason=reason,
        wanted=skipped.nonce,
        number="" if number is None else str(number),
    )


def _code(a: Authorization) -> Fact[str]:
    """After the block; of today where the node has forgotten that."""
    return a.code_after if isinstance(a.code_after, Known) else a.code_now


def _how_sure(a: Authorization, *, foreign: bool) -> Confidence:
    """What is not there today may have been taken back since."""
    if foreign:
        return Confidence.PROVEN
    return Confidence.STRONG if isinstance(a.code_after, Known) else Confidence.LIKELY


def _number(evm: EvmFacts, a: Authorization, earlier: list[Authorization]) -> int | None:
    """The number that the account stood at when this one was read: of the sender itself one more, for its own transaction counts first; and one more
    for each of its earlier ones in the list that fitted."""
    tx = evm.transaction.value
    if tx is not None and tx.sender == a.authority:
        number = tx.nonce + 1
    elif isinstance(a.nonce_before, Known):
        number = a.nonce_before.value
    else:
        return None
    for one in earlier:
        number += one.nonce == number
    return number


def _wanted(a: Authorization) -> str:
    return "0x" if int(a.contract, 16) == 0 else DELEGATED + a.contract[2:]


RULE = Rule(
    code="account.authorization_ignored",
    families=frozenset({"evm"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=IN_A_BLOCK,
    needs=Needs.CODE,
    rank=Rank.DISAPPOINTS,
    order=12,
    hides=("succeeded.zero_value", "succeeded.sent_to_self"),
    actions=("update_wallet",),
    queue="apps",
    check=check,
)
