"""Wave 0: could the pasted hash be a private key? Asks for the addresses that such a key would control, never for the string itself.

Activity on any network stops everything. An error, or no answer within 400 ms, counts as "no activity seen": the diagnosis goes on
and names it (knowledge/evm.md 2.6). The exchange is not part of the evidence: it would put the addresses of a key into a bundle.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Protocol, cast

from chains.errors import ChainError
from chains.exchange import Asker, Call, Reply
from chains.facts import GuardResult
from chains.networks.registry import Network
from txdiag.guard_addresses import derived_addresses
from txdiag.plan import GUARD_S


class Asks(Protocol):
    """What gives an asker for a network: a session."""

    def asker(self, network: Network) -> Asker: ...


async def guard(hash_hex: str, networks: Sequence[Network], session: Asks) -> GuardResult:
    """NOT_NEEDED where the number is outside the curve's range: no key at all."""
    try:
        evm, tron = derived_addresses(hash_hex)
    except ValueError:
        return GuardResult.NOT_NEEDED
    asked = [
        asyncio.create_task(session.asker(n).ask(_calls(n, evm if n.family == "evm" else tron)), name=f"guard {n.slug}")
        for n in networks
    ]
    unanswered = False
    waiting, over = set(asked), asyncio.get_running_loop().time() + GUARD_S
    while waiting and (left := over - asyncio.get_running_loop().time()) > 0:
        done, waiting = await asyncio.wait(waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            verdicts = [_active(reply) for reply in task.result()]
            if True in verdicts:
                return GuardResult.ACTIVE
            unanswered |= None in verdicts
    return GuardResult.UNANSWERED if unanswered or waiting else GuardResult.NO_ACTIVITY


def _calls(network: Network, address: str) -> list[Call]:
    if network.family == "tron":
        return [Call("wallet/getaccount", ({"address": address, "visible": True},), label="account")]
    return [
        Call("eth_getTransactionCount", (address, "latest"), label="nonce"),
        Call("eth_getBalance", (address, "latest"), label="balance"),
    ]


def _active(reply: Reply) -> bool | None:
    """Does this answer show that the address is in use? None: it is no answer."""
    try:
        value: Any = reply.value
    except ChainError:
        return None
    if isinstance(value, dict):
        return bool(cast("dict[str, Any]", value))  # Tron says {} of an account that was never activated
    if isinstance(value, str):
        try:
            return int(value, 16) > 0
        except ValueError:
            return None
    return None
