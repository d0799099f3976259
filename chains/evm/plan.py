"""What one wave asks to replay a failed transaction, and what its answers come to."""

from __future__ import annotations

from typing import Any

from chains.evm.batch import Answers, Batch
from chains.evm.conditions import Conditions
from chains.evm.probes import add_probes, overrides_honoured, passes_on_reverts, read_gas_cap
from chains.evm.read import quantity
from chains.evm.replay import (
    LABEL,
    Fan,
    add_fan,
    add_fan_without_overrides,
    add_gas_needed,
    read_gas_needed,
    read_outcome,
    settle,
    time_back,
)
from chains.exchange import Call
from chains.facts import DecodedCall, EvmBlock, EvmReceipt, EvmTransaction, Fact, Known, Missing, Why

REPLAYS = (
    "replay_with_fees",
    "replay_without_fees",
    "replay_more_gas",
    "replay_earlier_time",
    "replay_without_value",
    "replay_parents_number",
    "replay_rich",
    "replay_rich_with_fees",
)
_RICH = ("replay_rich", "replay_rich_with_fees")


def of_fan(fan: Fan) -> dict[str, Any]:
    outcomes = (
        fan.with_fees,
        fan.without_fees,
        fan.more_gas,
        fan.earlier,
        fan.without_value,
        fan.parents_number,
        fan.rich,
        fan.rich_with_fees,
    )
    return dict(zip(REPLAYS, outcomes, strict=True))


def left_the_chain(receipt: EvmReceipt, canonical: Fact[EvmBlock | None]) -> bool:
    """Another block is at the receipt's height: a state asked for by number is that of another history."""
    return isinstance(canonical, Known) and (canonical.value is None or canonical.value.hash != receipt.block_hash)


class ReplayPlan:
    """How a transaction in a block is replayed in this wave."""

    def __init__(
        self, t: EvmTransaction, receipt: EvmReceipt, conditions: Conditions, gas: int | None, call: DecodedCall | None
    ) -> None:
        self.t = t
        self._receipt = receipt
        self._conditions = conditions
        self.gas = gas  # of R3
        self._back_s = time_back(call, conditions)

    def add_replay(self, batch: Batch) -> None:
        parent = self._receipt.block_number - 1
        batch.add("balance-before", Call("eth_getBalance", (self.t.sender, hex(parent)), "balance", parent))
        add_probes(batch, self._conditions)
        add_fan(batch, self.t, self._receipt, self._conditions, self.gas, self._back_s)
        if not self._conditions.certain:
            add_fan_without_overrides(batch, self.t, self._receipt, self.gas)
        add_gas_needed(batch, self.t, self._receipt)

    def read_replay(self, answers: Answers, header: Fact[EvmBlock | None], canonical: Fact[EvmBlock | None]) -> dict[str, Any]:
        gas_cap = answers.fact("gas-cap", read_gas_cap)
        overrides = answers.fact("block-overrides", lambda raw: overrides_honoured(raw, self._conditions))
        fan = settle(answers, header, self._conditions, overrides)
        updates: dict[str, Any] = {
            "gas_cap": gas_cap,
            "block_overrides": overrides,
            "revert_data": passes_on_reverts(read_outcome(answers["revert-data"])),
            "balance_before": answers.fact("balance-before", quantity),
            **of_fan(fan),
            "gas_needed": read_gas_needed(answers, fan.more_gas),
            "replay_gas": self.gas,
        }
        if left_the_chain(self._receipt, canonical):
            return updates | dict.fromkeys(REPLAYS, Missing(why=Why.LACKING, detail=LABEL))
        if isinstance(gas_cap, Missing) and gas_cap.why is Why.UNSUPPORTED:  # no state overrides: nobody was made rich
            updates |= dict.fromkeys(_RICH, Missing(why=Why.UNSUPPORTED, detail=LABEL, source=gas_cap.source))
        if isinstance(gas_cap, Known):
            if gas_cap.value < self.t.gas:  # the node lowered the gas without a word: none of these is this transaction
                return updates | dict.fromkeys(REPLAYS, Missing(why=Why.UNSUPPORTED, detail=LABEL, source=gas_cap.source))
            if self.gas is not None:
                updates["replay_gas"] = min(self.gas, gas_cap.value)
        return updates
