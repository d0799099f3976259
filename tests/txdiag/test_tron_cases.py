"""The 96 recorded Tron transactions of fixtures/tron-node through the whole diagnosis, by the hash alone and with what a user could add: which cause comes first, what
must stand beside it, what must not be said, the node's own figures, and how many waves it took."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

from tests.tron_node import case, moment, names, tron_node
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose
from txdiag.figures import decimal_string

FIRST = {
    "account-create": "succeeded.as_requested",
    "active-permission-ok": "succeeded.as_requested",
    "bad-jump": "failed.vm_halt",
    "bandwidth-burned": "succeeded.as_requested",
    "bandwidth-short": "not_found.everywhere",
    "block-hash-p": "input.block_hash",
    "broadcast-expiration-too-far": "not_found.everywhere",
    "broadcast-permission-missing": "not_found.everywhere",
    "broadcast-signed-twice": "not_found.everywhere",
    "broadcast-tapos-unknown-block": "not_found.everywhere",
    "broadcast-twice": "succeeded.as_requested",
    "broadcast-wrong-key": "not_found.everywhere",
    "call-after-selfdestruct": "not_found.everywhere",
    "call-value-above-balance": "not_found.everywhere",
    "cancel-unfreeze": "succeeded.as_requested",
    "clear-abi": "succeeded.as_requested",
    "contract-pays-new-account": "succeeded.internal_transfer_only",
    "contract-rejects-trx": "failed.contract_rejects_coins",
    "counterfeit-log": "security.counterfeit_token",
    "counterfeit-received": "security.counterfeit_token",
    "delegate-locked": "succeeded.as_requested",
    "delegate-too-much": "not_found.everywhere",
    "deploy-constructor-revert": "failed.contract_creation",
    "deploy-ok": "succeeded.as_requested",
    "energy-before-penalty": "succeeded.as_requested",
    "energy-penalty": "succeeded.as_requested",
    "expired-gone-p": "not_found.everywhere",
    "expired-still-in-one-pool-p": "dropped.expired",
    "expired-unproven-p": "pending.expired_unproven",
    "fee-on-transfer": "succeeded.fee_on_transfer",
    "freeze-above-balance": "not_found.everywhere",
    "hijack-original-key-refused": "not_found.everywhere",
    "hijack-permission-update": "security.permission_hijacked",
    "illegal-operation": "failed.invalid_opcode",
    "inner-call-starved": "energy.inner_call_starved",
    "inner-failed-reverts-all": "failed.revert_string",
    "inner-failed-swallowed": "succeeded.inner_call_failed",
    "malformed-63-p": "input.truncated",
    "malformed-nonhex-p": "input.truncated",
    "multisig-stranger": "not_found.everywhere",
    "multisig-under-weight": "not_found.everywhere",
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
    "permission-update-no-money": "not_found.everywhere",
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
    "trc10-insufficient": "not_found.everywhere",
    "trc10-transfer": "succeeded.wrong_token_variant",
    "trx-amount-zero": "not_found.everywhere",
    "trx-insufficient": "not_found.everywhere",
    "trx-memo-fee": "succeeded.as_requested",
    "trx-to-self": "not_found.everywhere",
    "trx-transfer": "succeeded.as_requested",
    "undelegate": "succeeded.as_requested",
    "undelegate-nothing": "not_found.everywhere",
    "unfreeze": "stake.unfreezing_wait",
    "unfreeze-nothing": "not_found.everywhere",
    "unknown-hash-p": "not_found.everywhere",
    "update-setting": "succeeded.as_requested",
    "usdt-allowance-too-small": "token.insufficient_allowance",
    "usdt-approve-nonzero": "token.approve_nonzero_first",
    "usdt-blacklisted": "token.blacklisted",
    "usdt-blacklisted-then-removed": "failed.not_reproducible",
    "usdt-insufficient-balance": "token.insufficient_balance",
    "usdt-insufficient-then-funded": "failed.not_reproducible",
    "usdt-to-blacklisted": "succeeded.as_requested",
    "usdt-to-self": "succeeded.sent_to_self",
    "usdt-transfer-holder": "succeeded.as_requested",
    "usdt-zero-value-poisoning": "security.address_poisoning",
}
# with the node's refusal, the sender or the signed bytes
HINTED = {
    "bandwidth-short": "send.bandwidth_or_fee",
    "broadcast-expiration-too-far": "send.expired",
    "broadcast-permission-missing": "send.signature_or_permission",
    "broadcast-signed-twice": "send.signature_or_permission",
    "broadcast-tapos-unknown-block": "send.tapos",
    "broadcast-twice": "succeeded.as_requested",
    "broadcast-wrong-key": "send.signature_or_permission",
    "call-after-selfdestruct": "send.validation_failed",
    "call-value-above-balance": "send.validation_failed",
    "delegate-too-much": "send.validation_failed",
    "expired-gone-p": "dropped.expired",
    "freeze-above-balance": "send.validation_failed",
    "hijack-original-key-refused": "security.permission_hijacked",
    "multisig-stranger": "send.signature_or_permission",
    "multisig-under-weight": "multisig.waiting",
    "permission-update-no-money": "send.validation_failed",
    "reorged-out-p": "dropped.expired",
    "sender-not-activated": "account.not_activated",
    "trc10-insufficient": "send.validation_failed",
    "trx-amount-zero": "send.validation_failed",
    "trx-insufficient": "send.validation_failed",
    "trx-to-self": "send.validation_failed",
    "undelegate-nothing": "send.validation_failed",
    "unfreeze-nothing": "send.validation_failed",
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
SUN = 6  # decimals of TRX
# By the hash alone the first wave is a look whether the digits are somebody's key. Then the hash, then what it makes possible; that something has expired for ever
# takes another endpoint's word.
WAVES, WAVES_OF_AN_EXPIRY = 1 + 2, 1 + 3


@pytest.fixture(scope="module")
def node() -> Generator[str]:
    with tron_node() as url:
        yield url


@pytest.fixture(scope="module")
def answers() -> dict[str, Diagnosis]:
    """What was said so far by the hash alone: one diagnosis serves several tests."""
    return {}


async def ask(name: str, node: str, **more: Any) -> Diagnosis:
    recorded = case(name)
    async with asking({"tron": [node]}) as services:
        question = Question(text=recorded.get("text") or recorded["tx_hash"], **more)
        return (await diagnose(question, services, now=moment())).diagnosis


async def bare(name: str, node: str, answers: dict[str, Diagnosis]) -> Diagnosis:
    if name not in answers:
        answers[name] = await ask(name, node)
    return answers[name]


def said_for_sure(answer: Diagnosis) -> set[str]:
    return {c.code for c in (answer.cause, *answer.findings) if c.confidence in SURE}


def test_every_recording_has_its_line() -> None:
    assert set(FIRST) == set(names()) and len(FIRST) == 96
    assert set(HINTED) == {name for name in names() if case(name)["truth"].get("hinted")}


@pytest.mark.parametrize("name", sorted(FIRST))
async def test_the_first_cause(name: str, node: str, answers: dict[str, Diagnosis]) -> None:
    recorded, answer = case(name), await bare(name, node, answers)
    told = {answer.cause.code, *(f.code for f in answer.findings)}
    assert answer.cause.code == FIRST[name]
    assert answer.cause.code in recorded["truth"]["codes"]
    assert not said_for_sure(answer) & set(recorded["must_not"]["codes"])
    assert BESIDE.get(name, FIRST[name]) in told
    assert set(recorded["truth"]["findings"]) <= told


@pytest.mark.parametrize("name", sorted(HINTED))
async def test_with_what_a_user_could_add(name: str, node: str) -> None:
    recorded = case(name)
    hinted = recorded["truth"]["hinted"]
    more: dict[str, Any] = {k: hinted[k] for k in ("error_text", "sender") if k in hinted}
    if hinted.get("raw_transaction"):
        more["raw_transaction"] = recorded["raw_transaction"]
    answer = await ask(name, node, **more)
    assert answer.cause.code == HINTED[name]
    assert answer.cause.code in hinted["codes"]
    assert not said_for_sure(answer) & (set(recorded["must_not"]["codes"]) - set(hinted["codes"]))
    others = answer.cause.code == "security.permission_hijacked"  # first who rules the account, then since when
    assert answer.usage.round_trips <= (WAVES + 1 if others else WAVES)


@pytest.mark.parametrize("name", sorted(FIRST))
async def test_how_many_waves(name: str, node: str, answers: dict[str, Diagnosis]) -> None:
    answer = await bare(name, node, answers)
    expiry = answer.cause.code in ("dropped.expired", "pending.expired_unproven")
    assert answer.usage.round_trips <= (WAVES_OF_AN_EXPIRY if expiry else WAVES)


# --- figures ----------------------------------------------------------------------------------------------------------------

FEE = ("fee", "bandwidth_burned_sun", "energy_burned_sun", "outside_receipt_sun")


def trx(sun: int) -> str:
    return decimal_string(sun, SUN)


@pytest.mark.parametrize("name", sorted(n for n in names() if any(f in case(n)["truth"].get("facts", {}) for f in FEE)))
async def test_what_it_cost_is_the_nodes_figure(name: str, node: str, answers: dict[str, Diagnosis]) -> None:
    """The whole, and each part of it: what is left over is what was charged outside the receipt."""
    known, answer = case(name)["truth"]["facts"], await bare(name, node, answers)
    assert answer.transaction is not None and answer.transaction.fee is not None
    parts = {p.kind: p.amount for p in answer.transaction.fee.parts}
    expected = {
        "energy": known.get("energy_burned_sun", 0),
        "bandwidth": known.get("bandwidth_burned_sun", 0),
        "other": known.get("outside_receipt_sun", 0),
    }
    assert answer.transaction.fee.paid.amount == trx(known["fee"])
    assert parts == {kind: trx(sun) for kind, sun in expected.items() if sun}


# parameters of a cause or finding, each with the fact of the recording that it must equal
FIGURES = {
    ("energy.dynamic_penalty", "penalty"): "energy_penalty",
    ("energy.dynamic_penalty", "total"): "energy_used",
    ("energy.owner_energy_limit", "paid"): "energy_paid_by_contract_owner",
    ("energy.fee_limit_too_low", "charged"): "energy_used",
    ("energy.fee_limit_too_low", "energy"): "energy_of_replay_now",
    ("energy.fee_limit_missing", "energy"): "energy_of_replay_now",
    ("energy.insufficient_trx", "energy"): "energy_of_replay_now",
    ("token.insufficient_balance", "want_raw"): "amount",
    ("token.insufficient_balance", "have_raw"): "balance",
}


async def test_the_figures_of_causes_are_the_nodes(node: str, answers: dict[str, Diagnosis]) -> None:
    compared: set[tuple[str, str]] = set()
    for name in names():
        known, answer = case(name)["truth"].get("facts", {}), await bare(name, node, answers)
        for cause in (answer.cause, *answer.findings):
            for (code, param), fact in FIGURES.items():
                if code == cause.code and fact in known:
                    assert cause.params[param] == str(known[fact]), (name, code, param)
                    compared.add((code, param))
    assert compared == set(FIGURES)


async def test_a_balance_of_then_is_told_by_the_energy_of_its_check() -> None:
    """Held 3, sent 25, received 100 later. The node of the recording was not asked for the larger amount: what it would have said stands in another case, where the balance
    is still too small."""
    name, later = "usdt-insufficient-then-funded", case("usdt-insufficient-balance")
    refused = next(
        e for e in later["http"] if e["path"] == "/wallet/triggerconstantcontract" and e["body"]["data"].startswith("a9059cbb")
    )
    body = next(e["answer"] for e in case(name)["http"] if e["path"] == "/wallet/gettransactionbyid")
    call = body["raw_data"]["contract"][0]["parameter"]["value"]
    asked = {k: call[k] for k in ("owner_address", "contract_address")} | {"data": call["data"][:72] + f"{1 << 128:064x}"}
    with tron_node(more=[refused | {"body": asked}]) as node:
        answer = await ask(name, node)
    assert answer.cause.code == "token.insufficient_balance" and answer.cause.confidence == "likely"
    assert answer.cause.code == case(name)["truth"]["codes"][0]
    assert answer.usage.round_trips <= WAVES
