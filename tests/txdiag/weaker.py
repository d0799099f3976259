"""What a weaker node may make of an answer: less sure, less said, never wrong. Held against the plain node's answer and against what the scene knows."""

from __future__ import annotations

from rules.engine import rule
from rules.model import Confidence
from tests.scenarios.evm import Scene
from tests.txdiag.guards import LOSS, harmful, warned_of
from txdiag.answer import Diagnosis

SURE = {Confidence.PROVEN, Confidence.STRONG}
UNSEEN = {"failed.not_reproducible", "failed.all_gas_unknown"}  # what is honest where no replay can be made; possible at most
FINALITY = {"included.not_final", "included.finalized"}  # the age of a success goes first where nothing about it is remarkable
NOT_SEEN = {
    "not_found.everywhere",
    "not_found.too_fresh",
    "replaced.unknown",
    "included.reorged_out",
}  # of one that no node holds
WITHOUT_A_WORD = {  # all of these are refusals without a word, which what cannot be seen (another replay, a frame) would explain
    "failed.non_payable_function",
    "failed.stipend_too_small",
    "failed.recipient_rejects_coins",
    "failed.contract_rejects_coins",
    "failed.function_not_in_contract",
    "token.approve_nonzero_first",
    "failed.call_to_non_contract",
}
LESS = {  # by cause: what else is true and says less, and where it says that the money is
    "security.eip7702_sweeper": {  # that it left shows in balances, by which code only inside; that it was theft is the user's word
        "succeeded.receiver_swept": "at_third_party",
        "security.key_compromise_suspected": "at_risk",
    },
    "succeeded.receiver_swept": {  # what came after it shows only in states of the past
        "succeeded.as_requested": "with_recipient",
        "included.not_final": "with_recipient",
        "included.finalized": "with_recipient",
        "security.key_compromise_suspected": "at_risk",
    },
    "succeeded.inner_call_failed": {
        "included.not_final": "none",
        "included.finalized": "none",
    },  # without coins, tokens or a look inside
}
_RANK = {c: n for n, c in enumerate(Confidence)}  # proven is 0


def _less(scene: Scene, answer: Diagnosis) -> bool:
    """Another code than the scene's, which is true of it too and says less."""
    code, sure = answer.cause.code, answer.cause.confidence in SURE
    if code in LESS.get(scene.cause, {}):
        return True
    if scene.stage == "failed":
        return (code in UNSEEN and not sure) or (code == "failed.revert_bare" and scene.cause in WITHOUT_A_WORD)
    if scene.stage == "absent":
        return code in NOT_SEEN
    return scene.stage == "succeeded" and code in FINALITY | {"succeeded.as_requested"}


def _codes(answer: Diagnosis) -> dict[str, Confidence]:
    return {c.code: c.confidence for c in (answer.cause, *answer.findings)}


def wrong(scene: Scene, plain: Diagnosis, answer: Diagnosis) -> list[str]:
    """What is wrong about the answer, where it is not merely weaker than the plain node's. Empty is right."""
    said, before = _codes(answer), _codes(plain)
    found: list[str] = []
    if answer.status != plain.status and not (scene.stage == "absent" and answer.status in ("not_found", "unavailable")):
        found.append(f"status {answer.status}")
    if answer.cause.code != scene.cause and not _less(scene, answer):
        found.append(f"{scene.cause} became {answer.cause.code}")
    sure = {
        code for code, confidence in said.items() if confidence in SURE and not code.startswith("infra.")
    }  # of the node, not of the scene
    true = {*before, *rule(scene.cause).hides, *FINALITY, "succeeded.as_requested", "failed.revert_bare"}
    if contrary := sure - true:
        found.append(f"sure of {sorted(contrary)}")
    if never := (sure & set(scene.never)) | (said.keys() & set(scene.unsaid)):
        found.append(f"never {sorted(never)}")
    if risen := sorted(code for code in said.keys() & before.keys() if _RANK[said[code]] < _RANK[before[code]]):
        found.append(f"surer than the plain node of {risen}")
    places = {plain.funds.location.value, "unknown", LESS.get(scene.cause, {}).get(answer.cause.code)}
    if scene.cause == "succeeded.inner_call_failed" and answer.cause.code in FINALITY:
        places.add("with_recipient")  # what came along did reach the contract, which is all that a receipt shows
    if answer.funds.location.value not in places:
        found.append(f"funds {plain.funds.location.value} became {answer.funds.location.value}")
    amount = answer.funds.amount, answer.funds.symbol
    if (
        answer.funds.location == plain.funds.location
        and answer.funds.amount is not None
        and amount != (plain.funds.amount, plain.funds.symbol)
    ):
        found.append(f"amount {amount}")
    if answer.cause.code == plain.cause.code and (gone := (warned_of(plain) - warned_of(answer)) & LOSS):
        found.append(f"no longer warns of {sorted(gone)}")
    return found + harmful(answer)
