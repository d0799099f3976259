"""What an answer must warn of and advise, and what it may not advise: from what is known of each cause and not from the rules.

``WARNED`` and ``ADVISED`` follow the columns "tell the user" and "never say" of the knowledge of the Ethereum family: whatever a rule is changed to, these its
reader must be told. ``harmful`` needs no table: an action that contradicts how far the transaction is, where its money is, or a warning beside it.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.scenarios.evm import Scene
from txdiag.answer import Diagnosis

AGAIN = frozenset(  # a second transaction that does the same: it pays twice where the first one can still go through, or has
    {
        "resend",
        "resend_fresh",
        "resend_with_gas",
        "resend_from_wallet",
        "new_quote",
        "other_route",
        "lower_amount",
        "lower_amount_or_wait",
        "retry_refused",
        "start_again",
        "sign_again_longer",
        "top_up_trx",
        "raise_fee",
        "raise_fee_limit",
    }
)
SAME_NUMBER = frozenset(  # acts on what waits: senseless where the number is used
    {"speed_up", "cancel_same_nonce", "fix_first_nonce", "send_missing_nonce", "resend_same_nonce"}
)
EXCLUDES: Mapping[str, frozenset[str]] = {  # a warning, and the actions that it forbids
    "send_again_yet": AGAIN,
    "send_before_looking": AGAIN,
    "send_other_nonce": AGAIN,
    "speed_up_useless": frozenset({"speed_up", "raise_fee"}),
    "speed_up_this_one": frozenset({"speed_up", "raise_fee"}),
    "raise_gas_price": frozenset({"speed_up", "raise_fee"}),
    "raise_gas_limit": frozenset({"resend_with_gas"}),
    "retry_unchanged": frozenset({"resend", "retry_refused"}),
    "top_up_swept": frozenset({"top_up_coins"}),
    "conclude_lost": frozenset({"report_theft_fast"}),
}
LOOKS_FIRST = frozenset({"find_hash_in_wallet", "look_up_own_history", "look_up_replacement"})
NEVER_EXECUTED = (
    "send.",
    "multisig.expired",
    "dropped.expired",
)  # a node refused it, or its time is over: it cannot go through any more
GAS = frozenset({"failed.out_of_gas", "failed.out_of_gas_inner"})
GONE = frozenset({"lost", "at_third_party"})
LOSS = frozenset(  # warnings behind which money is lost
    {
        "send_again_yet",
        "send_before_looking",
        "send_other_nonce",
        "pay_unlock_fee",
        "copy_from_history",
        "top_up_swept",
        "share_secret",
        "approve_unlimited",
        "set_high_slippage",
        "conclude_lost",
    }
)

_REPEATED = ("retry_unchanged",)
_NOT_GAS = ("retry_unchanged", "raise_gas_limit")
_HELD_BACK = ("speed_up_this_one", "send_again_yet")
_WILL_FAIL = ("speed_up_useless", "send_again_yet")
NOTHING_TO_WARN_OF: tuple[str, ...] = ()
WARNED: Mapping[str, tuple[str, ...]] = {
    "aa.bundle_reverted": NOTHING_TO_WARN_OF,  # nothing of the operation happened; the wallet says whether it was bundled again
    "aa.userop_failed": NOTHING_TO_WARN_OF,
    "access.unauthorized": _REPEATED,
    "account.authorization_ignored": NOTHING_TO_WARN_OF,
    "contract.state_forbids": _REPEATED,
    "dropped.from_mempool": ("send_other_nonce",),
    "failed.contract_creation": _NOT_GAS,
    "failed.contract_rejects_coins": _NOT_GAS,
    "failed.custom_error_unknown": _NOT_GAS,
    "failed.function_not_in_contract": _NOT_GAS,
    "failed.invalid_opcode": _NOT_GAS,
    "failed.non_payable_function": _NOT_GAS,
    "failed.out_of_gas": ("raise_gas_price",),
    "failed.out_of_gas_inner": ("raise_gas_price", "retry_unchanged"),
    "failed.panic": _NOT_GAS,
    "failed.race_same_block": _NOT_GAS,
    "failed.recipient_rejects_coins": _NOT_GAS,
    "failed.revert_bare": _NOT_GAS,
    "failed.revert_string": _NOT_GAS,
    "failed.stipend_too_small": _NOT_GAS,
    "included.finalized": NOTHING_TO_WARN_OF,
    "included.not_final": NOTHING_TO_WARN_OF,
    "included.reorged_out": ("send_again_yet", "conclude_lost"),
    "network.found_on_other_chain": NOTHING_TO_WARN_OF,
    "network.token_contract_absent": _REPEATED,
    "nft.not_owner_or_not_approved": _REPEATED,
    "pending.deadline_passed": _WILL_FAIL,
    "pending.fee_below_base_fee": ("send_again_yet",),
    "pending.insufficient_funds": ("raise_gas_price", "send_again_yet"),
    "pending.next_in_line": ("send_again_yet",),
    "pending.nonce_already_used": ("speed_up_useless", "send_before_looking"),
    "pending.nonce_gap": _HELD_BACK,
    "pending.queued_behind_stuck_nonce": _HELD_BACK,
    "pending.would_revert": _WILL_FAIL,
    "replaced.cancelled": NOTHING_TO_WARN_OF,  # nothing was paid, and its number is used
    "replaced.other": ("send_before_looking",),
    "replaced.speed_up": ("send_again_yet",),
    "replaced.unknown": ("send_before_looking",),
    "safe.revert_code": _REPEATED,
    "security.address_poisoning": ("copy_from_history", "pay_unlock_fee"),
    "security.approval_drain": ("pay_unlock_fee",),
    "security.eip7702_sweeper": ("top_up_swept", "pay_unlock_fee"),
    "security.poisoned_payment": ("copy_from_history", "pay_unlock_fee"),
    "security.set_approval_for_all": ("pay_unlock_fee",),
    "security.unlimited_approval": ("approve_unlimited",),
    "succeeded.approve_only": NOTHING_TO_WARN_OF,
    "succeeded.as_requested": NOTHING_TO_WARN_OF,
    "succeeded.created_contract_by_mistake": ("pay_unlock_fee",),
    "succeeded.exchange_not_credited": ("send_again_yet", "pay_unlock_fee"),
    "succeeded.fee_on_transfer": NOTHING_TO_WARN_OF,
    "succeeded.inner_call_failed": NOTHING_TO_WARN_OF,
    "succeeded.internal_transfer_only": NOTHING_TO_WARN_OF,
    "succeeded.sent_to_burn": ("pay_unlock_fee",),
    "succeeded.sent_to_contract": ("pay_unlock_fee", "send_again_yet"),
    "succeeded.sent_to_self": NOTHING_TO_WARN_OF,
    "succeeded.sent_to_token_contract": ("pay_unlock_fee",),
    "succeeded.without_effect": _REPEATED,
    "succeeded.zero_value": NOTHING_TO_WARN_OF,
    "swap.deadline_expired": _REPEATED,
    "swap.no_liquidity": _REPEATED,
    "swap.slippage": ("set_high_slippage", "retry_unchanged"),
    "token.approve_nonzero_first": _REPEATED,
    "token.blacklisted": ("retry_unchanged", "pay_unlock_fee"),
    "token.insufficient_allowance": ("approve_unlimited", "retry_unchanged"),
    "token.insufficient_balance": _REPEATED,
    "token.paused": _REPEATED,
    "token.permit_invalid": _REPEATED,
    "token.returns_false": _REPEATED,
    "token.trading_not_open": _REPEATED,
    "token.transfer_limit": _REPEATED,
}


ADVISED: Mapping[str, str] = {  # by cause, what the reader is to do before all else; "" where nobody can do anything
    "aa.bundle_reverted": "resend_from_wallet",
    "aa.userop_failed": "resend_from_wallet",
    "access.unauthorized": "ask_contract_owner",
    "account.authorization_ignored": "update_wallet",
    "bridge.sent_directly_to_bridge_contract": "ask_bridge",
    "contract.state_forbids": "report_to_app",
    "dropped.from_mempool": "resend_same_nonce",
    "failed.call_to_non_contract": "report_to_app",
    "failed.contract_creation": "report_to_app",
    "failed.contract_rejects_coins": "check_recipient_kind",
    "failed.custom_error_unknown": "report_to_app",
    "failed.function_not_in_contract": "report_to_app",
    "failed.invalid_opcode": "report_to_app",
    "failed.non_payable_function": "report_to_app",
    "failed.out_of_gas": "resend_with_gas",
    "failed.out_of_gas_inner": "resend_with_gas",
    "failed.panic": "report_to_app",
    "failed.race_same_block": "new_quote",
    "failed.recipient_rejects_coins": "check_recipient_kind",
    "failed.revert_bare": "report_to_app",
    "failed.revert_string": "report_to_app",
    "failed.stipend_too_small": "check_recipient_kind",
    "included.finalized": "nothing_to_do",
    "included.not_final": "wait",
    "included.reorged_out": "look_again",
    "network.found_on_other_chain": "switch_network",
    "network.token_contract_absent": "switch_network",
    "nft.not_owner_or_not_approved": "check_owner_and_permission",
    "pending.deadline_passed": "cancel_same_nonce",
    "pending.fee_below_base_fee": "speed_up",
    "pending.insufficient_funds": "top_up_coins",
    "pending.next_in_line": "wait",
    "pending.nonce_already_used": "look_up_own_history",
    "pending.nonce_gap": "send_missing_nonce",
    "pending.queued_behind_stuck_nonce": "fix_first_nonce",
    "pending.would_revert": "cancel_same_nonce",
    "replaced.cancel_too_late": "look_up_replacement",
    "replaced.cancelled": "resend",
    "replaced.other": "look_up_replacement",
    "replaced.speed_up": "look_up_replacement",
    "replaced.unknown": "look_up_own_history",
    "safe.pending_confirmations": "check_safe_queue",
    "safe.revert_code": "check_safe",
    "security.address_poisoning": "ignore_entry",
    "security.approval_drain": "revoke_approval",
    "security.eip7702_sweeper": "new_wallet_and_move",
    "security.key_compromise_suspected": "new_wallet_and_move",
    "security.poisoned_payment": "report_theft_fast",
    "security.set_approval_for_all": "revoke_approval",
    "security.unlimited_approval": "revoke_approval",
    "succeeded.approve_only": "revoke_approval",
    "succeeded.as_requested": "nothing_to_do",
    "succeeded.claim_later": "claim_in_app",
    "succeeded.created_contract_by_mistake": "",
    "succeeded.exchange_not_credited": "ask_platform_with_proof",
    "succeeded.fee_on_transfer": "nothing_to_do",
    "succeeded.inner_call_failed": "report_to_app",
    "succeeded.internal_transfer_only": "ask_platform_with_proof",
    "succeeded.rebasing_token": "nothing_to_do",
    "succeeded.receiver_swept": "new_wallet_and_move",
    "succeeded.sent_to_burn": "",
    "succeeded.sent_to_contract": "ask_contract_owner",
    "succeeded.sent_to_self": "nothing_to_do",
    "succeeded.sent_to_token_contract": "ask_token_issuer",
    "succeeded.without_effect": "ask_token_issuer",
    "succeeded.wrong_decimals": "add_token",
    "succeeded.zero_value": "check_recipient_kind",
    "swap.deadline_expired": "resend_fresh",
    "swap.no_liquidity": "other_route",
    "swap.slippage": "new_quote",
    "token.approve_nonzero_first": "reset_permission",
    "token.blacklisted": "ask_token_issuer",
    "token.honeypot_sell_blocked": "nothing_to_do",
    "token.insufficient_allowance": "approve_first",
    "token.insufficient_balance": "lower_amount",
    "token.paused": "ask_token_issuer",
    "token.permit_invalid": "resend_fresh",
    "token.returns_false": "report_to_app",
    "token.trading_not_open": "nothing_to_do",
    "token.transfer_limit": "lower_amount_or_wait",
}


def warned_of(answer: Diagnosis) -> set[str]:
    return {d.code for d in answer.do_not}


def advised(answer: Diagnosis) -> set[str]:
    return {a.code for a in answer.actions}


def unwarned(scene: Scene, answer: Diagnosis) -> set[str]:
    """What the reader should have been warned of and was not."""
    return set(scene.do_not or WARNED.get(scene.cause, ())) - warned_of(answer)


def first_advice(scene: Scene) -> list[str]:
    """What must stand first among the actions. Raises KeyError where nobody has said what that is."""
    first = scene.advised if scene.advised is not None else ADVISED[scene.cause]
    return [first] if first else []


def harmful(answer: Diagnosis) -> list[str]:
    """Advice that this very answer shows to be wrong: empty for every answer there can be."""
    advice, warnings = advised(answer), warned_of(answer)
    looked = (
        answer.status == "failed" or advice & LOOKS_FIRST
    )  # what failed has paid nothing; "before looking" then means one of one's own
    wrong = [
        f"{action} against {warning}"
        for warning in sorted(warnings)
        for action in sorted(EXCLUDES.get(warning, frozenset()) & advice)
        if not (warning == "send_before_looking" and looked)
    ]
    return wrong + _against_the_stage(answer, advice, warnings) + _against_the_money(answer, advice, warnings)


def _against_the_stage(answer: Diagnosis, advice: set[str], warnings: set[str]) -> list[str]:
    wrong: list[str] = []
    status, cause = answer.status, answer.cause.code
    if status in ("pending", "not_found", "unavailable") and advice & AGAIN and not cause.startswith(NEVER_EXECUTED):
        wrong.append(f"again, while it can still go through: {sorted(advice & AGAIN)}")
    if status == "pending" and not warnings & {"send_again_yet", "send_before_looking"}:
        wrong.append("no warning of paying twice")
    if cause == "pending.nonce_already_used" and advice & (SAME_NUMBER | {"wait"}):
        wrong.append("its number is used, and it is waited for")
    if status in ("failed", "succeeded", "included_outcome_unknown") and advice & SAME_NUMBER:
        wrong.append(f"its number is used: {sorted(advice & SAME_NUMBER)}")
    if status == "replaced" and advice & (SAME_NUMBER | (AGAIN - ({"resend"} if cause == "replaced.cancelled" else set()))):
        wrong.append("it was replaced")
    if status == "failed" and "wait" in advice:
        wrong.append("nothing to wait for")
    return wrong


def _against_the_money(answer: Diagnosis, advice: set[str], warnings: set[str]) -> list[str]:
    wrong: list[str] = []
    place = answer.funds.location.value
    if answer.status == "succeeded" and place in GONE | {"with_recipient", "at_contract"} and advice & AGAIN:
        wrong.append(f"again, and it has paid: {sorted(advice & AGAIN)}")
    if place == "lost" and "pay_unlock_fee" not in warnings:
        wrong.append("no warning of those who promise to fetch it back")
    if "resend_with_gas" in advice and not (answer.cause.code in GAS and answer.cause.confidence.value == "proven"):
        wrong.append("more gas, and gas is not proven")
    return wrong
