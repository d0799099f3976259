"""The signature does not entitle to this transaction.

On Tron an account says which keys may sign, with which weight, for which kinds of transactions. Variants by the node's text: not_in_permission (signed by a key
that is not among them: another account chosen in the wallet, or the account's keys were changed), under_weight (more signatures are needed),
too_many_signatures, signed_twice, permission_missing, permission_denied (this permission does not cover this kind), unsigned, bad_signature. On networks of
the Ethereum family only bad_signature: the bytes are no valid signature.
Condition: SIGERROR or "Validate signature error: …", or a client's words (knowledge/tron-protocol.md 8; evm.md 4.1). Who holds the account now is a question to
the chain that this cause does not ask.
Never: "wallet bug, reinstall"; that anyone can change the keys back. Sources: knowledge/tron.md A0 F18, A5.1; tron-protocol.md 8.
"""

from __future__ import annotations

from collections.abc import Mapping

from chains.facts import Facts, Refusal
from rules.model import Address, Finding, Location, Param, Rank, Rule, Severity, Stage
from rules.predicates import EVERY_FAMILY
from rules.send.refused import EVERYWHERE, refused


def check(facts: Facts) -> Finding | None:
    refusal = facts.question.refusal
    variant = refusal.variant if refusal is not None else None
    return refused(
        facts,
        RULE,
        more=_signer,
        actions=_ACTIONS.get(variant or "", ("start_again", "update_wallet")),
        do_not=_DO_NOT.get(variant or ""),
    )


def _signer(refusal: Refusal) -> Mapping[str, Param]:
    signer = refusal.figures.get("address")
    return {"named": "yes", "signer": Address(signer)} if signer else {"named": "no"}


_ACTIONS = {
    "not_in_permission": ("check_signing_keys",),
    "under_weight": ("check_signing_keys",),
    "permission_missing": ("check_signing_keys",),
    "permission_denied": ("check_signing_keys",),
}
_DO_NOT = {"not_in_permission": ("pay_unlock_fee", "share_secret")}


RULE = Rule(
    code="send.signature_or_permission",
    families=EVERY_FAMILY,
    severity=Severity.HIGH,
    fixable_by="user",
    funds=Location.WITH_SENDER,
    stages=frozenset({Stage.INPUT, Stage.ABSENT}),
    rank=Rank.REFUSED,
    order=20,
    hides=(EVERYWHERE,),
    actions=("check_signing_keys",),
    do_not=("repeat_refused",),
    queue="security",
    check=check,
)
