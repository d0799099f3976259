"""What a step can offer besides its words: a button that does it here, or a link to an explorer of the registry. Never an address from elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from api.web.asks import Ask
from chains.networks.model import Network
from txdiag.answer import ActionOut, Diagnosis

# again: the button that looks again. more: to the question on this page. copy: to the text for support. ask: looks up another hash here. explorer:
# to a page of the explorer.
Does: TypeAlias = Literal["again", "more", "copy", "ask", "explorer"]
_FOR_SUPPORT = frozenset(
    {
        "ask_platform_with_proof",
        "ask_platform_to_resend",
        "ask_token_issuer",
        "ask_contract_owner",
        "report_to_app",
        "report_theft_fast",
    }
)
_OF_THE_HASH = frozenset({"paste_hash", "copy_full_hash", "open_transaction_page", "find_hash_in_wallet"})
_OF_THE_SENDER = frozenset(
    {"look_up_own_history", "fix_first_nonce", "send_missing_nonce", "check_signing_keys", "check_delegation"}
)
_HASH = re.compile(r"(0x)?[0-9a-fA-F]{64}")


@dataclass(frozen=True, slots=True)
class Way:
    """target: an address of the registry, or a hash to look up here."""

    does: Does
    target: str = ""

    @property
    def host(self) -> str:
        return urlsplit(self.target).hostname or ""


def ways(diagnosis: Diagnosis, network: Network | None, ask: Ask | None, *, again: bool) -> list[Way | None]:
    """One for each action. network: None where no explorer knows the transaction. again: there is a button that looks again."""
    return [_way(action, diagnosis, network, ask, again=again) for action in diagnosis.actions]


def _way(action: ActionOut, diagnosis: Diagnosis, network: Network | None, ask: Ask | None, *, again: bool) -> Way | None:
    code, tx = action.code, diagnosis.transaction
    if code == "look_again":
        return Way("again") if again else None
    if ask is not None and (code in _OF_THE_HASH if ask.kind == "hash" else code == "tell_sender_address"):
        return Way("more")
    if code in _FOR_SUPPORT:
        return Way("copy")
    if code == "look_up_replacement":
        other = diagnosis.cause.params.get("hash", "")
        return Way("ask", other) if _HASH.fullmatch(other) else None
    if code in _OF_THE_SENDER:
        return _explorer(network, tx.sender if tx else None)
    if code == "add_token":
        return _explorer(network, diagnosis.funds.contract)
    return None


def _explorer(network: Network | None, address: str | None) -> Way | None:
    url = network.address_url(address) if network and address else None
    return Way("explorer", url) if url else None
