"""The recorded transactions of a real geth (fixtures/geth) through the whole diagnosis: which cause comes first, and how sure it is.

What happened to each is known because it was made. Several recordings are traps (`trap` in the file): an obvious reading of the replays is wrong there.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.geth_node import geth_node, load
from tests.txdiag.guards import harmful
from tests.txdiag.live import asking
from txdiag.answer import Diagnosis, Question
from txdiag.diagnose import diagnose

NETWORKS = Path(__file__).parents[1] / "networks"
SURE = ("proven", "strong")

# case: the accepted first causes
FIRST: dict[str, tuple[str, ...]] = {
    "coins-to-contract-without-receive": ("failed.contract_rejects_coins",),
    "coins-with-non-payable-function": ("failed.non_payable_function",),
    "create-code-storage-out-of-gas": ("failed.out_of_gas",),
    "deadline-between-blocks": ("swap.deadline_expired",),
    "delegated-account-spends-its-gas-money": ("failed.revert_string",),
    "gas-price-guard": ("failed.revert_string",),
    "hash-given-but-not-in-pool-delegated": ("not_found.everywhere",),
    "hash-given-but-queue-full": ("not_found.everywhere",),
    "invalid-opcode": ("failed.invalid_opcode",),
    "old-token-assert": ("token.insufficient_balance",),
    "old-token-blacklisted": ("token.blacklisted",),
    "out-of-gas": ("failed.out_of_gas",),
    "out-of-gas-endless-loop": ("failed.out_of_gas",),
    "out-of-gas-inner-masked": ("failed.out_of_gas_inner",),
    "panic-0x11": ("failed.panic",),
    "pending-behind-stuck-nonce": ("pending.queued_behind_stuck_nonce",),
    "pending-fee-below-base-fee": ("pending.fee_below_base_fee",),
    "pending-next-in-line": ("pending.next_in_line",),
    "pending-nonce-gap": ("pending.nonce_gap",),
    "race-same-block": ("failed.race_same_block",),
    "replaced-by-cancellation": ("not_found.everywhere",),
    "replaced-by-speed-up": ("not_found.everywhere",),
    "revert-custom-error-unknown": ("failed.custom_error_unknown",),
    "revert-reason": ("failed.revert_string",),
    "setcode-authorization-ignored": ("account.authorization_ignored",),
    "success-inner-call-starved": ("succeeded.inner_call_failed",),
    "success-reads-blockhash": ("included.not_final", "included.finalized", "network.testnet"),
    "success-token-transfer": ("succeeded.as_requested", "included.not_final"),
    "token-allowance": ("token.insufficient_allowance",),
    "token-balance": ("token.insufficient_balance",),
}
STATUS = {"success": "succeeded", "failed": "failed", "pending": "pending", "replaced": "not_found", "not_found": "not_found"}
# With its sender and number; without what the first was to do, a speed-up cannot be told from another transaction of the same wallet
REPLACED = {"replaced-by-cancellation": "replaced.cancelled", "replaced-by-speed-up": "replaced.other"}


@pytest.fixture(scope="module")
def geth() -> Generator[str]:
    with geth_node() as url:
        yield url


async def ask(url: str, question: Question) -> Diagnosis:
    async with asking({"geth-dev": [url]}, networks_path=NETWORKS) as services:
        return (await diagnose(question, services)).diagnosis


def hinted(case: dict[str, Any]) -> Question:
    return Question(text=case["tx_hash"], sender=case["hints"]["sender"], nonce=case["hints"]["nonce"])


def test_every_recording_is_judged() -> None:
    assert set(FIRST) == set(load())


@pytest.mark.parametrize("name", sorted(FIRST))
async def test_from_the_hash_alone(geth: str, name: str) -> None:
    case = load()[name]
    answer = await ask(geth, Question(text=case["tx_hash"]))
    assert answer.cause.code in FIRST[name]
    assert answer.status == STATUS[case["label"]["status"]]
    assert harmful(answer) == []


@pytest.mark.parametrize("name", sorted(REPLACED))
async def test_what_replaced_it_is_found_by_sender_and_number(geth: str, name: str) -> None:
    case = load()[name]
    answer = await ask(geth, hinted(case))
    assert (answer.status, answer.cause.code) == ("replaced", REPLACED[name])
    assert answer.cause.params["hash"] == case["hints"]["replacement"]
    assert answer.cause.confidence.value == "likely"  # it is the user's word that ties the number to the hash


# Why the pool did not keep it, though the sender got a hash (knowledge/evm.md 2.4)
NOT_KEPT = {
    "hash-given-but-not-in-pool-delegated": "pending.delegated_account_limit",
    "hash-given-but-queue-full": "pending.account_limit",
}


@pytest.mark.parametrize("name", sorted(NOT_KEPT))
async def test_why_it_was_not_kept_stands_beside(geth: str, name: str) -> None:
    beside = {f.code: f for f in (await ask(geth, hinted(load()[name]))).findings}
    assert beside.keys() & set(NOT_KEPT.values()) == {NOT_KEPT[name]}
    assert beside[NOT_KEPT[name]].confidence.value == "likely"


@pytest.mark.parametrize("name", sorted(n for n in FIRST if n.startswith("hash-given")))
async def test_a_number_that_is_still_free_proves_nothing(geth: str, name: str) -> None:
    answer = await ask(geth, hinted(load()[name]))
    assert (answer.status, answer.cause.code) == ("not_found", "not_found.everywhere")
    assert not [f.code for f in answer.findings if f.code.startswith(("replaced.", "dropped.")) and f.confidence.value in SURE]
