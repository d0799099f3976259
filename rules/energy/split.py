"""Which limit stopped a contract call on Tron for lack of energy: one decision for ``energy.*``, from the receipt's arithmetic.

The energy a caller may use is the smaller of two: what the fee limit pays for (rented and staked energy included) and what the account
holds, as energy and as TRX. On OUT_OF_ENERGY everything up to that limit is charged, so the receipt shows which one bound (knowledge/tron.md A3,
F5, F6; java-tron VMActuator.getAccountEnergyLimitWithFixRatio):

- ``C = energy_usage_total - origin_energy_usage`` was charged to the caller, and ``C == energy_usage + energy_fee // price`` must hold, else
  nothing is concluded;
- ``fee_limit == 0``: it was missing; ``C >= fee_limit // price`` (a rounding of 1 aside): it bound; else the account bound.

The price is the one at the block's time. A precompiled contract or an inner call that fails burns any limit: there a higher one does not help
(``usedEnergy == curInvokeEnergyLimit`` in the node's message, and the replay runs out too).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from chains.facts import FactMissing, Facts, Known, Missing, TronFacts, TronReceipt, TronTransaction, Why
from rules.picture import Energy
from rules.predicates import tron_receipt, tron_transaction

SUN = 1_000_000  # sun of one TRX
_MARGIN = (6, 5)  # a fee limit is advised one fifth above the need (knowledge/tron.md A3)
_ALL_BURNT = re.compile(r"curInvokeEnergyLimit\[(\d+)\].*usedEnergy\[(\d+)\]", re.DOTALL)
_USUAL_BANDWIDTH = 345  # of a token transfer (knowledge/tron.md A5.2), where the size is not known
_RESULT_SIZE = 64  # bytes that bandwidth counts besides the signed transaction (BandwidthProcessor.java, MAX_RESULT_SIZE_IN_TX)


@dataclass(frozen=True, slots=True)
class Split:
    """limit: what bound. charged, allowed: energy of the caller, and what the fee limit paid for. price: sun each, at the block's time."""

    limit: Literal["missing", "fee_limit", "account", "burnt"]
    tx: TronTransaction
    receipt: TronReceipt
    charged: int
    allowed: int
    price: int


def split(facts: Facts) -> Split | None:
    """None where it did not run out of energy. Raises FactMissing where the price is missing or the receipt does not add up."""
    tron = facts.tron
    receipt = tron_receipt(tron) if tron is not None else None
    if tron is None or receipt is None or receipt.result != "OUT_OF_ENERGY":
        return None
    tx = tron_transaction(tron)
    if tx is None:
        raise FactMissing(Missing(why=Why.LACKING, detail="transaction"))
    price = tron.energy_price.value
    charged = receipt.energy_usage_total - receipt.origin_energy_usage
    if price <= 0 or charged != receipt.energy_usage + receipt.energy_fee // price:
        raise FactMissing(Missing(why=Why.LACKING, detail="energy_price"))
    allowed = tx.fee_limit // price
    if tx.fee_limit == 0:
        return Split("missing", tx, receipt, charged, allowed, price)
    if burns_any_limit(tron, receipt):
        return Split("burnt", tx, receipt, charged, allowed, price)
    return Split("fee_limit" if charged >= allowed - 1 else "account", tx, receipt, charged, allowed, price)


def burns_any_limit(tron: TronFacts, receipt: TronReceipt) -> bool:
    """Does a failing inner call or precompiled contract take whatever there is?"""
    said = _ALL_BURNT.search(receipt.message)
    runs_out = isinstance(tron.replay, Known) and tron.replay.value.kind == "halt" and tron.replay.value.halt == "out_of_gas"
    return runs_out and said is not None and said[1] == said[2] and said[1] != "0"


@dataclass(frozen=True, slots=True)
class Need:
    """What the same call takes today, from its replay. energy; fee_limit in sun, whole TRX, one fifth above; state: known, or why not:
    ``refused`` (a replay today is refused by the contract), ``runs_out`` (it runs out of energy too), ``unknown``."""

    state: Literal["known", "refused", "runs_out", "unknown"]
    energy: int = 0
    cost: int = 0
    fee_limit: int = 0


def need(tron: TronFacts, price: int) -> Need:
    """price: sun of one energy at the block's time, used where today's is not known."""
    if not isinstance(tron.replay, Known) or tron.replay.value.kind == "refused":
        return Need("unknown")
    replay = tron.replay.value
    if replay.kind != "success":
        return Need("refused" if replay.kind == "revert" else "runs_out")
    if replay.gas_used is None:
        return Need("unknown")
    now = tron.energy_price_now.value if isinstance(tron.energy_price_now, Known) else price
    cost = replay.gas_used * now
    limit = -(-cost * _MARGIN[0] // (_MARGIN[1] * SUN)) * SUN
    return Need("known", replay.gas_used, cost, limit)


def shortfall(needed: Need, available: int) -> Energy | None:
    """The picture of it: what the call takes against what there was for it. None where a replay does not show that it takes more."""
    return Energy(needed.energy, available) if needed.state == "known" and needed.energy > available else None


def _rest(found: Split, needed: Need) -> Need:
    """What the caller has to pay of the same call, where the contract's owner pays as much again."""
    return replace(needed, energy=max(0, needed.energy - found.receipt.origin_energy_usage))


def limit_binds_next(tron: TronFacts, found: Split, needed: Need) -> bool:
    """Would the same fee limit stop the same call today, whatever the account held then?"""
    if needed.state != "known":
        return False
    now = tron.energy_price_now.value if isinstance(tron.energy_price_now, Known) else found.price
    return _rest(found, needed).energy * now > found.tx.fee_limit


def account_binds_next(tron: TronFacts, found: Split, needed: Need) -> int:
    """How many sun the account lacks today for the same call under a fee limit that is high enough, in whole TRX; 0 where that cannot be said."""
    lacking = missing_trx(tron, found.tx, _rest(found, needed), found.price)
    return -(-(lacking or 0) // SUN) * SUN


def missing_trx(tron: TronFacts, tx: TronTransaction, needed: Need, price: int) -> int | None:
    """How many sun the account lacks today for the same call: its energy, its bandwidth, the TRX sent along, less what it has. None where
    that cannot be said. The owner's share is left out: it is never more than this."""
    if needed.state != "known" or not isinstance(tron.owner, Known) or not isinstance(tron.resources, Known):
        return None
    now = tron.energy_price_now.value if isinstance(tron.energy_price_now, Known) else price
    have = tron.resources.value
    energy = max(0, needed.energy - max(0, have.energy_limit - have.energy_used)) * now
    balance = tron.owner.value.balance if tron.owner.value is not None else 0
    return max(0, energy + bandwidth_to_burn(tron, tx) + tx.call_value - balance)


def bandwidth_to_burn(tron: TronFacts, tx: TronTransaction) -> int:
    """What the bandwidth of the same call costs today, in sun: nothing where one of the pools holds it all, and where that is not known."""
    if not isinstance(tron.resources, Known):
        return 0
    have = tron.resources.value
    size = tx.size + _RESULT_SIZE if tx.size else _USUAL_BANDWIDTH
    free = max(have.free_net_limit - have.free_net_used, have.net_limit - have.net_used)
    parameters = tron.parameters.value if isinstance(tron.parameters, Known) else {}
    return 0 if free >= size else size * parameters.get("getTransactionFee", 1000)
