"""Messages to the operator's webhook: signed, tried again where that may help, and never to a private address unless the settings say so.

What is sent, and how the other side checks it, stands in docs/webhooks.md.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

import structlog
import tenacity

from chains.errors import ChainError, TimedOut, Unreachable
from chains.transport import carry
from txdiag.settings import Settings

Event: TypeAlias = Literal["handoff", "diagnosis.changed"]
TRIES = 3
PATIENCE_S = 5.0  # for one try
PAUSE = tenacity.wait_random_exponential(multiplier=0.5, max=2.0)  # seconds
_BUSY = frozenset({408, 425, 429})
_log = structlog.get_logger("txdiag.webhook")


class NotDelivered(Exception):
    """Nobody took it. The text is safe to log and to show."""


@dataclass(frozen=True, slots=True)
class Webhook:
    url: str = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)
    private: bool = False
    pause: Any = PAUSE  # between two tries, as tenacity has it

    @classmethod
    def of(cls, settings: Settings) -> Webhook | None:
        """None where none is set."""
        if settings.webhook_url is None:
            return None
        secrets = tuple(secret.get_secret_value() for secret in settings.webhook_secrets)
        return cls(settings.webhook_url.get_secret_value(), secrets, settings.webhook_private)

    async def send(self, event: Event, delivery: str, at: datetime, body: dict[str, Any]) -> None:
        """Raises NotDelivered. The same delivery may arrive twice, where its answer was lost: the other side knows it by its number."""
        content = json.dumps({"event": event, "delivery": delivery, "created_at": _written(at), **body}).encode()
        stamp = str(int(at.timestamp()))
        headers = {
            "Txdiag-Event": event,
            "Txdiag-Delivery": delivery,
            "Txdiag-Timestamp": stamp,
            "Txdiag-Signature": ",".join(f"v1={signature(secret, stamp, content)}" for secret in self.secrets),
        }

        async def once() -> int | ChainError:
            try:
                return await carry(self.url, content, headers, private=self.private, timeout_s=PATIENCE_S)
            except ChainError as failure:
                return failure

        outcome: int | ChainError = await tenacity.AsyncRetrying(
            retry=tenacity.retry_if_result(_may_help),
            wait=self.pause,
            stop=tenacity.stop_after_attempt(TRIES),
            retry_error_callback=lambda state: state.outcome.result() if state.outcome is not None else None,
        )(once)
        if isinstance(outcome, int) and 200 <= outcome < 300:
            return
        said = f"it answered {outcome}" if isinstance(outcome, int) else str(outcome)
        _log.error("webhook_failed", webhook_event=event, delivery=delivery, said=said)
        raise NotDelivered(said)


def signature(secret: str, stamp: str, content: bytes) -> str:
    return hmac.new(secret.encode(), stamp.encode() + b"." + content, hashlib.sha256).hexdigest()


def _may_help(outcome: int | ChainError) -> bool:
    """Would another try change it?"""
    if isinstance(outcome, int):
        return outcome >= 500 or outcome in _BUSY
    return isinstance(outcome, TimedOut | Unreachable)


def _written(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")
