"""A contract passed a call on with less energy than it needed, so the inner call ran out and everything was undone.

Condition: Tron, REVERT without a reason, and an internal transaction in the receipt. Two ways, and neither is concluded from a rejected inner call alone
(when the whole is undone all of them are marked rejected) nor from energy near the limit alone:

- ``given``: the call data names the energy for the inner call, and what was used is that number and at most one tenth more (measured: 20,894 with 20,000 given
  of 1,000,000 allowed). Likely where the replay ends the same way with the same energy, else possible. A higher fee limit does not help.
- ``limit``: nearly all that the fee limit pays for was used, and the same call goes through today with more than that. Likely: the state may have changed too.

Never: "contract bug", and with ``given`` never "raise the fee limit". Source: knowledge/tron.md A5.3.
"""

from __future__ import annotations

from chains.facts import Facts, Known, TronFacts, TronReceipt, TronTransaction
from chains.needs import Needs
from rules.energy.split import need
from rules.failed.verdict import verdict
from rules.model import Confidence, Finding, Location, Rank, Rule, Severity, Stage, seen
from rules.predicates import coins, tron_receipt, tron_transaction

_SELECTOR, _WORD = 8, 64  # hex digits
_LEAST = 2_300  # energy of a plain transfer's stipend: a smaller number in call data is a length or an offset
_SHARE = (9, 10)  # of the energy used


def check(facts: Facts) -> Finding | None:
    found, tron = verdict(facts), facts.tron
    if tron is None or found is None or found.end != "revert" or found.reason is None or found.reason.kind != "empty":
        return None
    tx, receipt = tron_transaction(tron), tron_receipt(tron)
    if tx is None or receipt is None or not receipt.internal:
        return None
    return _given(tron, tx, receipt) or _limit(facts, tron, tx, receipt)


def _given(tron: TronFacts, tx: TronTransaction, receipt: TronReceipt) -> Finding | None:
    used = receipt.energy_usage_total
    given = max((n for n in _words(tx.data) if n >= _LEAST and used * _SHARE[0] <= n * _SHARE[1] and n <= used), default=None)
    if given is None:
        return None
    replay = tron.replay.value if isinstance(tron.replay, Known) else None
    if replay is not None and (replay.kind != "revert" or replay.gas_used != used):
        return None
    return RULE.fires(
        Confidence.LIKELY if replay is not None else Confidence.POSSIBLE,
        seen("revert_empty", tron.receipt, None, "contractResult"),
        seen("inner_energy_given", tron.transaction, given, "data"),
        seen("energy_used", tron.receipt, used, "receipt.energy_usage_total"),
        actions=("report_to_app",),
        do_not=("retry_unchanged",),
        fixable_by="dapp",
        how="given",
        given=given,
        used=used,
    )


def _limit(facts: Facts, tron: TronFacts, tx: TronTransaction, receipt: TronReceipt) -> Finding | None:
    price = tron.energy_price.value
    if price <= 0 or tx.fee_limit == 0:
        return None
    allowed = tx.fee_limit // price
    charged = receipt.energy_usage_total - receipt.origin_energy_usage
    needed = need(tron, price)
    if needed.state != "known" or charged * _SHARE[1] < allowed * _SHARE[0]:
        return None
    if needed.energy - receipt.origin_energy_usage <= allowed:
        return None
    return RULE.fires(
        Confidence.LIKELY,
        seen("revert_empty", tron.receipt, None, "contractResult"),
        seen("fee_limit", tron.transaction, coins(facts, tx.fee_limit), "raw_data.fee_limit"),
        seen("energy_allowed", tron.energy_price, allowed),
        seen("energy_used", tron.receipt, charged, "receipt.energy_usage_total"),
        seen("energy_needed", tron.replay, needed.energy, "energy_used"),
        actions=("raise_fee_limit",),
        do_not=("retry_unchanged", "rent_energy"),
        how="limit",
        given=allowed,
        used=charged,
        fee_limit=coins(facts, tx.fee_limit),
        advised=coins(facts, needed.fee_limit),
    )


def _words(data: str) -> list[int]:
    """The 32-byte words of call data that fit 64 bits, as numbers."""
    body = data[_SELECTOR:]
    words = (body[n : n + _WORD] for n in range(0, len(body) - _WORD + 1, _WORD))
    return [number for number in (int(word, 16) for word in words) if number < 1 << 63]


RULE = Rule(
    code="energy.inner_call_starved",
    families=frozenset({"tron"}),
    severity=Severity.LOW,
    fixable_by="wallet",
    funds=Location.WITH_SENDER,
    tier="full",
    stages=frozenset({Stage.FAILED}),
    needs=Needs.PRICES | Needs.REPLAY,
    rank=Rank.STOPPED,
    order=58,
    hides=("failed.revert_bare", "failed.not_reproducible"),
    check=check,
)
