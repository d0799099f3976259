"""The transaction did what it asked for.

Condition: included and successful, and what was asked is on record: coins moved to the recipient; a transfer log of the called token with the same recipient
and amount; a contract created by a creation that sent no coins; on Tron a system contract, which is only included when it succeeds
(knowledge/tron-protocol.md, section 0). Silent where nothing of value moved, where it went to oneself, to nobody, or into the token's own contract, where the token
only bears the name of a known one or its name was not read, and for calls whose purpose cannot be read. Coins to an account without code may carry a note
(data that is no call), tokens a tag behind the call.
Proven: consensus data. It says nothing about a platform's credit. Coins to a delegated account (EIP-7702) whose code ran for longer than it takes to send them on,
where nobody can look inside: likely, and where they are is not known. Of a token that the registry does not know the log is its maker's own word (Ethereum family): likely
where the recipient holds none of it today, for it was spent since, or never came.
Source: knowledge/evm.md 3.H, knowledge/tron.md A5.7.
"""

from __future__ import annotations

from chains.facts import EvmFacts, Facts, Known, TokenRead, TronFacts
from chains.needs import Needs
from rules.account.delegation import delegated_to
from rules.model import Address, Confidence, Evidence, Finding, Funds, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import EVERY_FAMILY, Intent, by_the_protocol, intent, tron_transaction
from rules.succeeded.arrival import burnt, cannot_have_paid_on, fulfilled, impersonates, nameless, recorded, same, sender_of

# what these do shows only later, or is a warning of its own: unstaked coins wait, a permission may have been given away
_NOT_DONE_YET = frozenset({"UnfreezeBalanceContract", "UnfreezeBalanceV2Contract", "AccountPermissionUpdateContract"})


def check(facts: Facts) -> Finding | None:
    meant = intent(facts)
    if meant.kind in ("coins", "token"):
        return _transfer(facts, meant)
    if facts.evm is not None:
        return _creation(facts.evm, meant)
    return None if facts.tron is None else _system_contract(facts.tron, meant)


def _transfer(facts: Facts, meant: Intent) -> Finding | None:
    done = fulfilled(facts, meant)
    sender = meant.owner or sender_of(facts)
    to_oneself = same(done.recipient, sender) and not by_the_protocol(facts) if done else False
    if done is None or to_oneself or same(done.recipient, meant.contract) or burnt(done.recipient):
        return None
    if facts.network and any(same(t.contract, done.recipient) for t in facts.network.tokens):
        return None
    if (
        nameless(facts, meant.contract)
        or impersonates(facts, meant.contract)
        or len([t for t in recorded(facts) if t.amount]) > 1
    ):
        return None
    family = facts.evm or facts.tron
    assert family is not None
    evidence: list[Evidence] = [seen("receipt_status", facts.evm.receipt, 1, "status")] if facts.evm else []
    if meant.amount is not None:
        evidence.append(seen("transfer_seen", family.receipt, meant.amount))
    unseen = meant.kind == "coins" and facts.evm is not None and _may_have_gone_on(facts.evm)
    empty = _holds_none(facts, meant.contract, done.recipient) if meant.contract is not None else None
    if empty is not None:
        evidence.append(seen("token_balance", empty.balance, 0))
    return RULE.fires(
        Confidence.LIKELY if unseen or empty is not None else Confidence.PROVEN,
        *evidence,
        funds=Funds(Location.UNKNOWN if unseen else Location.WITH_RECIPIENT, meant.amount, done.recipient),
        what="transfer",
        recipient=Address(done.recipient),
        holds="no" if empty is not None else "yes",
    )


def _holds_none(facts: Facts, token: str, recipient: str) -> TokenRead | None:
    """The read that shows it, of a token that only itself vouches for."""
    known = facts.network is not None and any(same(t.contract, token) for t in facts.network.tokens)
    if facts.evm is None or known:
        return None
    reads = (r for r in facts.evm.token_reads if same(r.contract, token) and same(r.holder, recipient))
    return next((r for r in reads if isinstance(r.balance, Known) and r.balance.value == 0), None)


def _may_have_gone_on(evm: EvmFacts) -> bool:
    """The recipient is a delegated account, its code ran long enough to give the coins away, and what it did is not known."""
    code, receipt = evm.recipient_code, evm.receipt
    if not isinstance(code, Known) or delegated_to(code.value) is None or isinstance(evm.internal_transfers, Known):
        return False
    return not (isinstance(receipt, Known) and receipt.value is not None and cannot_have_paid_on(receipt.value))


def _creation(evm: EvmFacts, meant: Intent) -> Finding | None:
    receipt, tx = evm.receipt.value, evm.transaction.value
    if meant.kind != "deploy" or tx is None or tx.value > 0 or receipt is None or receipt.contract_address is None:
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_status", evm.receipt, 1, "status"),
        funds=Funds(Location.UNCHANGED),
        what="creation",
        holds="yes",
        recipient=Address(receipt.contract_address),
    )


def _system_contract(tron: TronFacts, meant: Intent) -> Finding | None:
    tx = tron_transaction(tron)
    if tx is None or meant.kind == "call" or meant.kind == "approve" or tx.contract_type in _NOT_DONE_YET:
        return None
    if tx.contract_type == "TriggerSmartContract":
        return None
    return RULE.fires(
        Confidence.PROVEN,
        seen("receipt_result", tron.receipt, tx.contract_type),
        funds=Funds(Location.UNCHANGED),
        what="creation" if meant.kind == "deploy" else "system",
        holds="yes",
        recipient=Address(tx.to or tx.contract_address or tx.owner),
    )


RULE = Rule(
    code="succeeded.as_requested",
    families=EVERY_FAMILY,
    severity=Severity.INFO,
    fixable_by="nobody",
    funds=Location.WITH_RECIPIENT,
    stages=frozenset({Stage.SUCCEEDED}),
    needs=Needs.TOKENS | Needs.TOKEN_READS | Needs.BLOCK | Needs.CODE,
    rank=Rank.AS_REQUESTED,
    actions=("nothing_to_do", "ask_platform_with_proof"),
    queue="exchange",
    check=check,
)
