"""What a reader can be told to do, and not to do, and who takes the case over. Codes only: the sentences stand in
``txdiag/languages`` as ``action-<code>``, ``dont-<code>`` and ``queue-<code>``.

actor: who acts. risk: the action can cost something, then ``action-<code>-risk`` says what.
Every action is guarded by the evidence of the cause that names it: nothing says "send again" while the first can still go through.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    code: str
    actor: str
    risk: bool = False


ACTIONS: dict[str, Action] = {
    a.code: a
    for a in (
        # look-ups
        Action("paste_hash", "user"),
        Action("copy_full_hash", "user"),
        Action("open_transaction_page", "user"),
        Action("find_hash_in_wallet", "user"),
        Action("look_up_other_chain", "user"),
        Action("look_up_outer", "user"),
        Action("tell_sender_address", "user"),
        Action("open_in_explorer", "user"),
        Action("look_again", "user"),
        Action("ask_operator", "operator"),
        Action("try_sample", "user"),
        # secrets
        Action("new_wallet_and_move", "user"),
        # waiting
        Action("wait", "nobody"),
        Action("speed_up", "user", risk=True),
        Action("cancel_same_nonce", "user", risk=True),
        Action("fix_first_nonce", "user", risk=True),
        Action("send_missing_nonce", "user", risk=True),
        Action("top_up_coins", "user"),
        Action("look_up_own_history", "user"),
        Action("look_up_replacement", "user"),
        Action("resend_same_nonce", "user", risk=True),
        # failed
        Action("resend_with_gas", "user", risk=True),
        Action("raise_fee_limit", "wallet", risk=True),
        Action("set_fee_limit", "dapp", risk=True),
        Action("top_up_trx", "user"),
        Action("rent_again_or_top_up", "user"),
        Action("ask_service_with_proof", "user"),
        Action("resend", "user"),
        Action("lower_amount", "user"),
        Action("approve_first", "user", risk=True),
        Action("reset_permission", "user"),
        Action("new_quote", "user", risk=True),
        Action("resend_fresh", "user", risk=True),
        Action("other_route", "user"),
        Action("check_owner_and_permission", "user"),
        Action("lower_amount_or_wait", "user"),
        Action("check_safe", "user"),
        Action("check_safe_queue", "user"),
        Action("resend_from_wallet", "wallet"),
        Action("report_to_app", "user"),
        Action("ask_contract_owner", "contract_owner"),
        Action("check_recipient_kind", "user"),
        # refused before it was sent on
        Action("retry_refused", "user"),
        Action("raise_fee", "user", risk=True),
        Action("lower_tip_next_time", "user"),
        Action("let_wallet_fill_in", "user"),
        Action("reset_wallet_numbers", "user"),
        Action("check_network_setting", "user"),
        Action("try_other_node", "user"),
        Action("update_wallet", "user"),
        Action("get_bandwidth", "user"),
        Action("check_signing_keys", "user"),
        Action("collect_signatures", "user"),
        Action("sign_again_longer", "user"),
        Action("start_again", "user"),
        Action("fix_request", "developer"),
        # arrived, or not
        Action("nothing_to_do", "nobody"),
        Action("switch_network", "user"),
        Action("withdraw_unstaked", "user"),
        Action("vote_again", "user"),
        Action("claim_reward", "user"),
        Action("claim_in_app", "user"),
        Action("wait_then_claim", "user"),
        Action("retry_message", "user", risk=True),
        Action("ask_bridge", "user"),
        Action("activate_recipient", "user"),
        Action("add_token", "user"),
        Action("open_own_account", "user"),
        Action("ask_platform_with_proof", "user"),
        Action("ask_contract_maker_with_proof", "user"),
        Action("ask_platform_to_resend", "user"),
        Action("ask_platform_for_hash", "user"),
        Action("ask_token_issuer", "user"),
        # security
        Action("revoke_approval", "user"),
        Action("check_delegation", "user"),
        Action("ignore_entry", "user"),
        Action("use_address_book", "user"),
        Action("report_theft_fast", "user"),
    )
}

DO_NOT: frozenset[str] = frozenset(
    {
        "send_again_yet",
        "share_secret",
        "raise_gas_price",
        "raise_gas_limit",
        "rent_energy",
        "speed_up_this_one",
        "speed_up_useless",
        "retry_unchanged",
        "set_high_slippage",
        "copy_from_history",
        "pay_unlock_fee",
        "conclude_lost",
        "approve_unlimited",
        "repeat_refused",
        "send_before_looking",
        "send_other_nonce",
        "force_through",
        "top_up_swept",
    }
)

QUEUES: frozenset[str] = frozenset({"transfers", "security", "exchange", "apps", "operations"})
