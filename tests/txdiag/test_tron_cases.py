"""The recorded Tron transactions of fixtures/tron-node through the whole diagnosis: which cause comes first, and what must stand beside it."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.tron_node import case, moment, names, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Question
from txdiag.diagnose import diagnose

FIRST = {
    "account-create": "succeeded.as_requested",
    "active-permission-ok": "succeeded.as_requested",
    "bad-jump": "failed.vm_halt",
    "bandwidth-burned": "succeeded.as_requested",
    "block-hash-p": "input.block_hash",
    "cancel-unfreeze": "succeeded.as_requested",
    "clear-abi": "succeeded.as_requested",
    "contract-pays-new-account": "succeeded.internal_transfer_only",
    "contract-rejects-trx": "failed.contract_rejects_coins",
    "counterfeit-log": "security.counterfeit_token",
    "counterfeit-received": "security.counterfeit_token",
    "delegate-locked": "succeeded.as_requested",
    "deploy-constructor-revert": "failed.contract_creation",
    "deploy-ok": "succeeded.as_requested",
    "energy-before-penalty": "succeeded.as_requested",
    "energy-penalty": "succeeded.as_requested",
    "expired-gone-p": "not_found.everywhere",
    "expired-still-in-one-pool-p": "dropped.expired",
    "expired-unproven-p": "pending.expired_unproven",
    "fee-on-transfer": "succeeded.fee_on_transfer",
    "hijack-permission-update": "security.permission_hijacked",
    "illegal-operation": "failed.invalid_opcode",
    "inner-call-starved": "energy.inner_call_starved",
    "inner-failed-reverts-all": "failed.revert_string",
    "inner-failed-swallowed": "succeeded.inner_call_failed",
    "malformed-63-p": "input.truncated",
    "malformed-nonhex-p": "input.empty_or_malformed",
    "non-payable": "failed.non_payable_function",
    "not-final-ooe-p": "energy.fee_limit_too_low",
    "not-final-trx-p": "included.not_final",
    "not-final-usdt-p": "included.not_final",
    "ooe-fee-limit": "energy.fee_limit_too_low",
    "ooe-inner-loop": "energy.fee_limit_too_low",
    "ooe-no-fee-limit": "energy.fee_limit_missing",
    "ooe-no-trx": "energy.insufficient_trx",
    "ooe-owner-energy-limit": "energy.owner_energy_limit",
    "ooe-penalty": "energy.fee_limit_too_low",
    "ooe-rented-energy-tiny-fee-limit": "energy.fee_limit_too_low",
    "out-of-time": "failed.out_of_time",
    "oz-insufficient-balance": "token.insufficient_balance",
    "panic-assert": "failed.panic",
    "panic-index": "failed.panic",
    "pending-trx-p": "pending.until_expiry",
    "pending-usdt-ooe-p": "pending.until_expiry",
    "pending-usdt-p": "pending.until_expiry",
    "pending-usdt-will-revert-p": "pending.until_expiry",
    "reorged-out-p": "not_found.everywhere",
    "revert-bare": "failed.revert_bare",
    "revert-hostile-text": "failed.revert_string",
    "revert-not-owner": "access.unauthorized",
    "router-pull-no-allowance": "token.insufficient_allowance",
    "selfdestruct": "succeeded.internal_transfer_only",
    "sender-not-activated": "not_found.everywhere",
    "stack-too-small": "failed.vm_halt",
    "swap-slippage": "swap.slippage",
    "token-paused": "token.paused",
    "token-returns-false": "succeeded.without_effect",
    "trc10-by-contract": "succeeded.internal_transfer_only",
    "trc10-transfer": "succeeded.wrong_token_variant",
    "trx-insufficient": "not_found.everywhere",
    "trx-memo-fee": "succeeded.as_requested",
    "trx-transfer": "succeeded.as_requested",
    "undelegate": "succeeded.as_requested",
    "unfreeze": "stake.unfreezing_wait",
    "unknown-hash-p": "not_found.everywhere",
    "update-setting": "succeeded.as_requested",
    "usdt-allowance-too-small": "token.insufficient_allowance",
    "usdt-approve-nonzero": "token.approve_nonzero_first",
    "usdt-blacklisted-then-removed": "failed.not_reproducible",
    "usdt-blacklisted": "token.blacklisted",
    "usdt-insufficient-balance": "token.insufficient_balance",
    "usdt-insufficient-then-funded": "failed.not_reproducible",
    "usdt-to-blacklisted": "succeeded.as_requested",
    "usdt-to-self": "succeeded.sent_to_self",
    "usdt-transfer-holder": "succeeded.as_requested",
    "usdt-zero-value-poisoning": "security.address_poisoning",
}
BESIDE = {
    "bandwidth-burned": "fee.bandwidth_burned",
    "counterfeit-log": "included.finalized",
    "energy-penalty": "energy.dynamic_penalty",
    "ooe-owner-energy-limit": "energy.insufficient_trx",
    "ooe-penalty": "energy.dynamic_penalty",
    "trx-memo-fee": "fee.breakdown",
    "usdt-blacklisted": "fee.charged_on_failure",
}
SURE = ("proven", "strong")


@pytest.fixture(scope="module")
def node() -> Generator[str]:
    with tron_node() as url:
        yield url


def test_every_recording_has_its_line() -> None:
    assert set(FIRST) == set(names())


@pytest.mark.parametrize("name", sorted(FIRST))
async def test_the_first_cause(name: str, node: str) -> None:
    recorded = case(name)
    async with asking({"tron": [node]}) as services:
        question = Question(text=recorded.get("text") or recorded["tx_hash"])
        answer = (await diagnose(question, services, now=moment())).diagnosis
    told = [answer.cause, *answer.findings]
    assert answer.cause.code == FIRST[name]
    assert answer.cause.code in recorded["truth"]["codes"]
    assert [c.code for c in told if c.code in recorded["must_not"]["codes"] and c.confidence in SURE] == []
    assert BESIDE.get(name, FIRST[name]) in {c.code for c in told}
    assert set(recorded["truth"]["findings"]) <= {c.code for c in told}
